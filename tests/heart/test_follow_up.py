"""What follows from what became of a letter."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from bot.contract import Choice, Outgoing, Room
from bot.delivering import Delivery, Gone, Later, Moved, Refused, Sent, Unknown
from bot.outbox.follow_up import (
    LONGEST_GAP,
    MOVES,
    REPEATS,
    SILENT_GAPS,
    WORTH,
    gap_after,
    goes_again,
    settled_by,
)
from bot.rich import rich
from bot.store.message import PERHAPS, TOO_LATE, TRYING, TWICE, Kind, Letter, Settled
from tests.apps import TELEGRAM

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
HERE, THERE = Room(TELEGRAM, "1"), Room(TELEGRAM, "-2")
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
    assert settled(Later(timedelta(seconds=5)), resumed).reason == f"asked to wait 5 s; {TWICE}"


def test_where_nobody_is_left_it_is_over() -> None:
    assert settled(Gone("blocked")) == Settled(TRIED, reason="gone: blocked")


def test_later_is_not_before_and_no_failed_try() -> None:
    found = settled(Later(timedelta(seconds=30)))

    assert found == Settled(
        LETTER, reason="asked to wait 30 s", again_at=NOON + timedelta(seconds=30)
    )


def test_moved_is_sent_again_at_once_to_where_it_went() -> None:
    found = settled(Moved(THERE))

    assert (found.letter.message.to, found.again_at) == (THERE, NOON)


def test_a_room_that_keeps_moving_is_given_up() -> None:
    moving = replace(LETTER, attempts=MOVES, at=NOON - timedelta(hours=1))
    over = replace(moving, at=NOON - WORTH[Kind.ANSWER])

    assert settled(Moved(THERE), moving).again_at == NOON + gap_after(MOVES + 1, Kind.ANSWER)
    assert settled(Moved(THERE), over).again_at is None


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


def tries_until_over(outcome: Delivery | Exception, letter: Letter) -> list[Settled]:
    """Return what is noted after each try that ends in the same way."""
    found = [settled(outcome, letter)]
    while found[-1].again_at is not None:
        found.append(settled(outcome, found[-1].letter))
        assert len(found) < 20
    return found


SILENT = Unknown("no answer", timedelta(seconds=9))


@pytest.mark.parametrize(
    "kind, tries",
    [
        pytest.param(Kind.ANSWER, 3, id="an answer"),
        pytest.param(Kind.REMINDER, 3, id="a reminder"),
        pytest.param(Kind.UPDATE, 3, id="a room's card"),
        pytest.param(Kind.FAREWELL, 1, id="a goodbye"),
    ],
)
def test_after_silence_a_letter_is_sent_so_often_and_then_never_again(
    kind: Kind, tries: int
) -> None:
    found = tries_until_over(SILENT, replace(LETTER, kind=kind))

    assert len(found) == tries == 1 + REPEATS[kind]
    assert found[-1].reason == f"no answer; {PERHAPS}"


def test_what_is_sent_again_after_silence_is_the_same_letter_marked_and_later() -> None:
    found = settled(SILENT)

    assert found.letter.message == LETTER.message
    assert found.reason == f"no answer; {TWICE}"
    assert found.again_at == NOON + SILENT.after
    assert settled(Sent("m1"), found.letter).reason == TWICE


def test_a_pause_asked_for_between_two_silences_changes_nothing() -> None:
    once = settled(SILENT).letter

    paused = settled(Later(timedelta(seconds=5)), once).letter

    assert paused == once


@pytest.mark.parametrize("kind", Kind)
def test_after_a_crash_everything_but_a_goodbye_and_a_ring_goes_again(kind: Kind) -> None:
    resumed = replace(LETTER, kind=kind, resumed=True)

    assert goes_again(resumed) == (kind not in (Kind.FAREWELL, Kind.RING))


def test_a_courier_that_broke_may_have_sent_it() -> None:
    found = tries_until_over(OSError("a person's words"), LETTER)

    assert [one.again_at for one in found] == [
        *(NOON + gap for gap in SILENT_GAPS[Kind.ANSWER]),
        None,
    ]
    assert found[-1].reason == f"OSError; {PERHAPS}"


# --- what is known not to have arrived -----------------------------------------------------

FAILED = Later(timedelta(seconds=1), failed="status 500")


def times_tried(letter: Letter, outcome: Delivery) -> list[timedelta]:
    """Return how long after it was written a letter is tried whose every try ends like this."""
    letter, now = replace(letter, at=NOON), NOON
    tried = [NOON - NOON]
    while (found := settled_by(letter, outcome, now)).again_at is not None:
        letter, now = replace(found.letter, at=NOON), found.again_at
        tried.append(now - NOON)
        assert len(tried) < 3000
    assert found.reason is not None
    assert TOO_LATE in found.reason
    return tried


@pytest.mark.parametrize("kind", Kind)
def test_what_fails_is_tried_as_long_as_it_is_worth_something(kind: Kind) -> None:
    tried = times_tried(replace(LETTER, kind=kind), FAILED)

    gaps = [later - earlier for earlier, later in pairwise(tried)]
    assert tried[-1] == WORTH[kind]
    longest = LONGEST_GAP[kind]
    assert gaps[:4] == [min(timedelta(seconds=one), longest) for one in (1, 2, 4, 8)]
    assert gaps[:-1] == sorted(gaps[:-1])
    assert max(gaps) <= timedelta(minutes=5)


def test_a_reminder_is_worth_two_hours_and_an_answer_a_day() -> None:
    assert WORTH[Kind.REMINDER] == timedelta(hours=2)
    assert WORTH[Kind.ANSWER] == WORTH[Kind.NOTICE] == timedelta(days=1)


def test_a_failure_says_so_in_its_remark_and_is_over_sooner_where_somebody_is_heard_of() -> None:
    found = settled(FAILED)

    assert found.reason == f"{TRYING}: status 500"
    assert found.or_heard
    assert not settled(Later(timedelta(seconds=5))).or_heard


def test_failures_and_silences_are_counted_apart() -> None:
    failed_often = replace(LETTER, attempts=50)

    assert settled(SILENT, failed_often).again_at is not None
    assert (
        settled(
            Refused("no"), replace(failed_often, message=replace(LETTER.message, choices=BUTTONS))
        ).again_at
        == NOON
    )


def test_who_asks_to_wait_longer_than_a_reminder_is_worth_has_it_put_aside() -> None:
    reminder = replace(LETTER, kind=Kind.REMINDER, at=NOON - timedelta(hours=1))

    assert settled(Later(timedelta(hours=1)), reminder).again_at == NOON + timedelta(hours=1)
    assert settled(Later(timedelta(minutes=61)), reminder).reason == TOO_LATE


def test_what_waits_for_its_reader_loses_nothing_by_that() -> None:
    reminder = replace(LETTER, kind=Kind.REMINDER)

    assert settled(Later(timedelta(days=3), or_heard=True), reminder).again_at is not None


def test_the_last_try_after_silence_outlives_a_fault_of_ten_minutes() -> None:
    for kind in (Kind.REMINDER, Kind.NOTICE, Kind.UPDATE):
        assert SILENT_GAPS[kind][-1] > timedelta(minutes=10)
        assert sum(SILENT_GAPS[kind], timedelta(0)) < WORTH[kind]


def test_whoever_waits_for_an_answer_has_every_try_of_it_within_half_a_minute() -> None:
    assert sum(SILENT_GAPS[Kind.ANSWER], timedelta(0)) < timedelta(seconds=30)


@pytest.mark.parametrize("kind", Kind)
def test_there_is_a_gap_before_each_repeat(kind: Kind) -> None:
    assert len(SILENT_GAPS[kind]) == REPEATS[kind]
