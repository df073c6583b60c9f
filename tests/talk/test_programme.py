"""The programme carries everybody through; `make programme` lives a year of two hundred."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.rules.ladder.steps import Position
from bot.rules.load.equipment import Equipment
from bot.rules.log.records import Athlete, Kit, Slot
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


def test_a_band_alone_leads_to_the_end_of_level_3_and_says_so() -> None:
    life = honest(replace(PULLER, kit=kit(Equipment.BAND)), 16)

    assert life.steps[-1] is Position.L3c
