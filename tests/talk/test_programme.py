"""The programme carries everybody through; `make programme` lives a year of two hundred."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.rules.ladder.steps import Position
from bot.rules.load.equipment import Equipment
from bot.rules.log.records import Athlete, Fixture, Kit, Persona, Slot
from bot.rules.prescription import Plates, Session
from tests.programme import (
    BEGINS,
    EVENING,
    KINDS,
    Habits,
    Life,
    a_life,
    laws_of_one,
    life_of,
    lives_a_week,
)
from tests.talk.pullers import ADA
from tests.thorough import tries

WEEKS = tries(8, 52)
SEED = 3
PULLER = replace(
    ADA,
    consent=ADA.consent,
    screened=BEGINS.date(),
    started=BEGINS.date(),
    start="L1a",
    slots=(Slot(0, EVENING), Slot(3, EVENING)),
)


@pytest.mark.parametrize("kind", KINDS)
def test_some_weeks_of_each_kind_break_no_law(kind: str) -> None:
    life = a_life(kind, 0, SEED)

    weeks_of(life, WEEKS)

    assert life.wrong == []
    assert list(laws_of_one(life)) == []
    assert life.done["sessions"] >= WEEKS / 2


def weeks_of(life: Life, weeks: int) -> Life:
    """Live so many weeks."""
    for _ in range(weeks):
        lives_a_week(life)
    return life


def honest(athlete: Athlete, weeks: int, habits: Habits | None = None) -> Life:
    """Return somebody who does as asked, after so many weeks."""
    life = weeks_of(life_of("honest", athlete, habits or Habits()), weeks)
    assert life.wrong == []
    return life


def kit(equipment: Equipment, empty_kg: float = 15) -> Kit:
    return Kit(equipment, empty_kg, surface_since=BEGINS.date() - timedelta(days=60))


def pulls_of(life: Life) -> list[int]:
    """Return the weeks in which a sled was pulled."""
    entries = life.person.log.entries
    pulled = [entry.day for entry in entries if entry.plan and entry.plan.added_kg is not None]
    return [(day - BEGINS.date()).days // 7 + 1 for day in pulled]


# --- the named ones --------------------------------------------------------------------------


def test_60_kg_with_a_20_kg_sled_on_turf_pulls_it_within_three_weeks_and_climbs() -> None:
    life = honest(replace(PULLER, body_mass_kg=60, kit=kit(Equipment.SLED, 20)), 10)

    assert pulls_of(life)[0] <= 3
    assert life.week_of(Position.L2a) <= 10


def test_75_kg_with_a_34_kg_prowler_reaches_level_2_by_way_of_walking() -> None:
    life = honest(replace(PULLER, body_mass_kg=75, kit=kit(Equipment.SLED, 34)), 14)

    assert life.week_of(Position.L2a) <= 14
    assert pulls_of(life)


def test_60_kg_with_that_prowler_is_told_at_the_first_card_what_would_do() -> None:
    life = life_of(
        "honest", replace(PULLER, body_mass_kg=60, kit=kit(Equipment.SLED, 34)), Habits()
    )

    card = life.person.calls("/today")

    assert "19.8" in card
    assert "27 kg" in card


def test_who_needs_half_the_minutes_climbs_like_others() -> None:
    athlete = replace(PULLER, start="L3a", kit=kit(Equipment.SLED, 10))

    life = honest(athlete, 16, Habits(told_minutes=0.5))

    assert life.week_of(Position.L6a) <= 16


def test_who_walked_a_belt_up_to_level_6_pulls_a_sled_lightly_at_first() -> None:
    life = honest(replace(PULLER, start="L6a", kit=kit(Equipment.TREADMILL_OFF)), 1)
    athlete = replace(life.person.athlete, kit=kit(Equipment.SLED, 15))
    life.person.snapshot = replace(life.person.snapshot, athlete=athlete)

    first = life.prescribed()

    assert isinstance(first, Session)
    assert isinstance(first.resistance, Plates)
    assert first.position <= Position.L3a
    assert (first.resistance.estimated_drag_percent or 0) <= 16
    weeks_of(life, 3)
    assert life.wrong == []
    assert life.steps[-1] > Position.L3a


def test_a_band_alone_leads_to_the_end_of_level_3_and_says_so() -> None:
    life = honest(replace(PULLER, kit=kit(Equipment.BAND)), 16)

    assert life.steps[-1] is Position.L3c
    assert any("carries to step L3c" in words for _, _, words in life.cards)


def test_matches_on_saturday_and_wednesday_are_told_the_day_that_would_allow_a_climb() -> None:
    wednesdays = [BEGINS.date() + timedelta(days=2 + 7 * week) for week in range(8)]
    player = replace(
        PULLER,
        persona=Persona.PLAYER,
        match_weekday=5,
        fixtures=tuple(Fixture(day, 90) for day in wednesdays),
    )

    life = honest(player, 4)

    said = "\n".join(words for _, _, words in life.cards)
    assert said.count("With two matches a week no session stands clear of them") == 1
