"""A morning that nobody told of is asked once more beside the next session, and counts as that."""

from datetime import date

from bot.rules.log.records import Fixture
from tests.talk.person import Person
from tests.talk.pullers import ada, has_trained, lucia, wakes_up


def one_missed(person: Person) -> Person:
    """Train on Monday and tell nothing on Tuesday; it is Thursday evening."""
    has_trained(person)
    person.waits(days=3)
    return person


def test_it_is_asked_beside_the_next_session() -> None:
    person = one_missed(ada())

    said = person.calls("/today")

    assert "Step L2a (10 % drag)" in said
    assert "no word yet on how the joint was, so the same step again" in said
    assert "the morning after Mon 2 Mar. How was the joint then, 0-10?" in said


def test_it_counts_as_that_morning() -> None:
    person = ada()
    has_trained(person)
    wakes_up(person)
    person.waits(days=2)
    one_missed(person)
    person.waits(days=1)
    person.calls("/today")

    said = person.says("0")

    assert "Noted: 0 that morning. So today:" in said
    assert "2 clean sessions at this step, no step up lately: one step up" in said


def test_one_that_changes_nothing_shows_no_card_again() -> None:
    person = one_missed(ada(fixtures=(Fixture(date(2026, 3, 6)),)))
    assert "there's a match tomorrow" in person.calls("/today")

    assert person.says("0") == "Noted: 0 that morning. Today stays as it stands above."
    assert "Logged" in person.says("done, rpe 2, pain 0, smooth")


def test_a_bad_one_pauses_even_then() -> None:
    person = one_missed(ada())
    person.calls("/today")

    said = person.says("7")

    assert "Sessions have been on pause" in said
    assert "Done" not in person.buttons


def test_it_is_asked_once() -> None:
    person = one_missed(ada())
    person.calls("/today")

    assert "the step stays the same" in person.taps("Skip")
    assert "the morning after" not in person.calls("/today")


def test_the_session_can_be_done_without_it() -> None:
    person = one_missed(ada())
    person.calls("/today")

    assert "Logged" in person.says("done, rpe 4, pain 0, smooth")


def test_nobody_is_asked_what_they_told_or_what_is_long_ago() -> None:
    told = ada()
    has_trained(told)
    wakes_up(told)
    told.waits(days=2)
    away = ada()
    has_trained(away)
    away.waits(days=14)

    assert "the morning after" not in told.calls("/today")
    assert "the morning after" not in away.calls("/today")


def test_it_is_asked_in_spanish() -> None:
    assert "¿Cómo estaba entonces la articulación, 0-10?" in one_missed(lucia()).calls("/today")
