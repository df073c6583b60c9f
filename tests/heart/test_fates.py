"""What follows from what became of a letter."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.contract import (
    Choice,
    Delivery,
    Gone,
    Later,
    Moved,
    Outgoing,
    Platform,
    Refused,
    Room,
    Sent,
)
from bot.fates import TRIES, rest_after, settled_by
from bot.rich import rich
from bot.store.outbox import TWICE, Kind, Letter, Settled

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
HERE, THERE = Room(Platform.TELEGRAM, "1"), Room(Platform.TELEGRAM, "-2")
BUTTONS = ((Choice("Yes", "a.1.yes"),),)
LETTER = Letter(Outgoing("one", HERE, rich("hello")), Kind.ANSWER)
TRIED = replace(LETTER, attempts=1)


def settled(outcome: Delivery | Exception, letter: Letter = LETTER) -> Settled:
    return settled_by(letter, outcome, NOON)


def test_what_is_sent_is_over() -> None:
    assert settled(Sent("m1")) == Settled(TRIED, ref="m1")


def test_what_may_have_arrived_before_a_crash_is_marked_when_sent() -> None:
    resumed = replace(LETTER, resumed=True)

    assert settled(Sent("m1"), resumed).reason == TWICE
    assert settled(Later(timedelta(seconds=5)), resumed).reason == f"later; {TWICE}"


def test_where_nobody_is_left_it_is_over() -> None:
    assert settled(Gone("blocked")) == Settled(TRIED, reason="gone: blocked")


def test_later_is_not_before_and_no_failed_try() -> None:
    found = settled(Later(timedelta(seconds=30)))

    assert found == Settled(LETTER, reason="later", again_at=NOON + timedelta(seconds=30))


def test_moved_is_sent_again_at_once_to_where_it_went() -> None:
    found = settled(Moved(THERE))

    assert (found.letter.message.to, found.again_at) == (THERE, NOON)


def test_a_room_that_keeps_moving_is_given_up() -> None:
    assert settled(Moved(THERE), replace(LETTER, attempts=TRIES - 1)).again_at is None


def test_a_refused_rewrite_is_said_anew_then_without_buttons_then_not_at_all() -> None:
    said = replace(LETTER.message, replaces="m0", choices=BUTTONS)
    tries = [said]
    letter = replace(LETTER, message=said)
    while (found := settled(Refused("no"), letter)).again_at is not None:
        letter = found.letter
        tries.append(letter.message)

    assert [(one.replaces, bool(one.choices)) for one in tries] == [
        ("m0", True),
        (None, True),
        (None, False),
    ]
    assert found.reason == "refused: no"


def test_a_courier_that_broke_is_tried_again_after_longer_and_longer() -> None:
    rests = []
    letter = LETTER
    while (found := settled(OSError("a person's words"), letter)).again_at is not None:
        rests.append(found.again_at - NOON)
        letter = found.letter

    assert rests == [rest_after(tries) for tries in range(1, TRIES)]
    assert found.reason == "OSError"
