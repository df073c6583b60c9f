"""A steady 3 passes once where no morning is above the usual; the day after a match may rest."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.rules.log.done import Entry, Log
from bot.rules.log.records import Consent, Fixture, Joint, Region, Side
from tests.rules.athletes import an_athlete, day, done, morning
from tests.talk.person import MONDAY_EVENING, Person

THREES = tuple(done(number, "L2b", pain=3) for number in (0, 3, 7))


def ann(*entries: Entry, usual: int, mornings: int, on: int, played: int | None = None) -> Person:
    """Return somebody whose every morning after a session was the same, at noon of a day."""
    checks = tuple(morning((one.day - day(0)).days + 1, mornings) for one in entries)
    fixtures = () if played is None else (Fixture(day(on - 1), played), Fixture(day(on + 1)))
    athlete = replace(
        an_athlete("L2b"),
        consent=Consent(1, MONDAY_EVENING),
        joint=Joint(Region.KNEE, Side.LEFT, usual),
        slots=(),
        fixtures=fixtures,
    )
    return Person(athlete, Log(entries, checks), MONDAY_EVENING + timedelta(days=on, hours=-6))


def test_the_third_steady_three_counts_as_clean_and_the_forward_part_stays_easy() -> None:
    person = ann(*THREES, usual=1, mornings=1, on=10)

    assert "one clean session" in person.calls("/today")
    assert "Walk forward easily" in person.sees
    assert "passes once" in person.calls("/why")


def test_a_morning_above_the_usual_settles_nothing() -> None:
    person = ann(*THREES, usual=1, mornings=2, on=10)

    assert "so the same step again" in person.calls("/today")
    assert "passes once" not in person.calls("/why")


@pytest.mark.parametrize("pain, words", [(2, "tomorrow"), (3, "easy walking or rest")])
def test_the_day_after_a_long_match_rests_above_two_also_before_the_next_match(
    pain: int, words: str
) -> None:
    person = ann(done(0, "L2b", pain=pain), usual=0, mornings=0, on=4, played=75)

    person.calls("/today")

    assert words in person.calls("/why")
