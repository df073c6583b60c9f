"""Back from being unwell, in plain words: whether it is over, then what the time away asks."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from bot.rules.log.records import Pause, PauseReason
from tests.talk.person import Person
from tests.talk.pullers import ada, has_trained, lucia, wakes_up

ENGLISH = "I had the flu for two weeks, back today"
SPANISH = "vuelvo después de la gripe"


def away(person: Person, days: int = 17) -> Person:
    """Train on Monday; it is so many days later."""
    wakes_up(has_trained(person)).waits(days=days - 1)
    return person


@pytest.mark.parametrize(
    ("person", "said", "asked", "no", "told"),
    [
        (ada, ENGLISH, "feeling unwell", "No, not that", "17 days since the last one"),
        (lucia, SPANISH, "no te sientes bien", "No, eso no", "17 días desde la última"),
    ],
)
def test_whoever_is_well_again_reads_todays_session_and_what_the_time_away_asks(
    person: Callable[[], Person], said: str, asked: str, no: str, told: str
) -> None:
    back = away(person())

    assert asked in back.says(said)
    card = back.taps(no)

    assert "L1c" in card
    assert told in card
    assert back.athlete.not_done == ()


@pytest.mark.parametrize(
    ("person", "said", "yes", "rest"),
    [
        (ada, "been ill for a week, back now", "Yes", "A full day of feeling well"),
        (lucia, SPANISH, "Sí", "Cuando lleves un día entero bien"),
    ],
)
def test_whoever_is_not_yet_well_rests_a_day_first(
    person: Callable[[], Person], said: str, yes: str, rest: str
) -> None:
    back = away(person())
    back.says(said)

    assert rest in back.taps(yes)
    assert rest in back.calls("/today")
    back.waits(days=1)
    back.calls("/cleared")
    assert "(step L1c)" in back.calls("/today") or "(paso L1c)" in back.sees


def test_a_pause_ends_with_it() -> None:
    back = away(ada())
    since = back.now.date() - timedelta(days=10)
    file = back.athlete
    pauses = (Pause(since, back.now.date() + timedelta(days=5), PauseReason.TRAVEL),)
    back = Person(ada(pauses=pauses, start=file.start).athlete, back.log, back.now)

    back.says("I'm back, over the flu")
    back.taps("No, not that")

    assert all(
        one.until is not None and one.until < date(2026, 3, 19) for one in back.athlete.pauses
    )


def test_whoever_will_not_be_back_leaves_the_session_out() -> None:
    ill = away(ada())
    ill.says("i'm ill, won't be back today")

    assert "is left out" in ill.taps("No, not that")
