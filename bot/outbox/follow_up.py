"""What follows from what became of a letter.  Pure.

Retries are counted in time: where a letter is known not to have arrived, it is tried as long as
it is worth something, with gaps that grow.  Where it may have arrived, as a crash or a platform's
silence leaves open, one rule holds: `goes_again`.

The order of the fallbacks: a reaction that is refused is said in words, a rewrite anew; what is
refused with its buttons or attachments is said in words alone, of a handout that it was refused;
words alone that are refused are put aside.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from math import ceil
from typing import assert_never

from bot.contract import Outgoing
from bot.delivering import Delivery, Gone, Later, Moved, Refused, Sent, Unknown
from bot.reminders.recurrence import GRACE
from bot.rules import live
from bot.store.message import (
    AWAY,
    PERHAPS,
    TOLD_TO_WAIT,
    TOO_LATE,
    TRYING,
    TWICE,
    Kind,
    Letter,
    Settled,
)

_DAY = timedelta(days=1)

WORTH = {
    Kind.ANSWER: _DAY,
    Kind.REMINDER: GRACE,
    Kind.NOTICE: _DAY,
    Kind.RING: live.WORTH,
    Kind.CARD: _DAY,
    Kind.UPDATE: _DAY,
    Kind.TIDYING: _DAY,
    Kind.REACTION: _DAY,
    Kind.FAREWELL: _DAY,
    Kind.LOST: timedelta(minutes=15),  # a placeholder stands no longer, see `promises`
}
"""How long after it was written a letter is still tried."""

FIRST_GAP = timedelta(seconds=1)
LONGEST_GAP = {
    Kind.ANSWER: timedelta(minutes=1),
    Kind.REMINDER: timedelta(minutes=5),
    Kind.NOTICE: timedelta(minutes=5),
    Kind.RING: timedelta(seconds=5),
    Kind.CARD: timedelta(minutes=1),
    Kind.UPDATE: timedelta(minutes=5),
    Kind.TIDYING: timedelta(minutes=5),
    Kind.REACTION: timedelta(minutes=5),
    Kind.FAREWELL: timedelta(minutes=1),
    Kind.LOST: timedelta(minutes=1),
}
"""Between two tries that fail.  An answer is waited for, so it comes soon after the fault ends."""

MOVES = 8  # a room that moves so often is followed with gaps

REPEATS = {
    Kind.ANSWER: 2,
    Kind.REMINDER: 2,
    Kind.NOTICE: 2,
    Kind.RING: 0,
    Kind.CARD: 2,
    Kind.UPDATE: 2,
    Kind.TIDYING: 2,
    Kind.REACTION: 2,
    Kind.FAREWELL: 0,
    Kind.LOST: 2,
}
"""How often a letter is sent again after a platform's silence.

Better three times than never, and not without end.  But who asked to be forgotten would rather
hear nothing than hear twice from somebody who said they had forgotten.
"""

SOON = (timedelta(seconds=2), timedelta(seconds=15))
PATIENT = (timedelta(seconds=4), timedelta(minutes=12))

SILENT_GAPS = {
    Kind.ANSWER: SOON,
    Kind.REMINDER: PATIENT,
    Kind.NOTICE: PATIENT,
    Kind.RING: (),
    Kind.CARD: SOON,
    Kind.UPDATE: PATIENT,
    Kind.TIDYING: PATIENT,
    Kind.REACTION: PATIENT,
    Kind.FAREWELL: (),
    Kind.LOST: SOON,
}
"""After the first silence and the second.

Somebody waits for an answer, and can ask again; all else is to outlive a fault of ten minutes.
"""

LONG = timedelta(minutes=1)  # a wait that somebody who is heard of may cut short


def goes_again(letter: Letter) -> bool:
    """Say whether a letter that may have arrived is sent again.

    After a crash as after one silence, however often that was: a crash says nothing of whether
    the letter had been sent at all.
    """
    return max(letter.silences, 1) <= REPEATS[letter.kind]


def is_stale(letter: Letter, now: datetime) -> bool:
    """Say whether a letter is not even tried: of what is long over, nobody is told anything."""
    return letter.kind in (Kind.REMINDER, Kind.RING, Kind.LOST) and now > _end_of(letter, now)


def settled_by(letter: Letter, outcome: Delivery | Exception, now: datetime) -> Settled:
    """Return what is to be noted of a letter after a try."""
    tried = replace(letter, attempts=letter.attempts + 1)
    match outcome:
        case Sent(ref):
            return Settled(tried, ref=ref, reason=TWICE if letter.resumed else None)
        case Gone(why):
            return Settled(tried, reason=f"gone: {why}")
        case Later():
            return _later(letter, tried, outcome, now)
        case Unknown(why, after):
            return _unheard(tried, why, after, now)
        case Exception():
            # not its words: they may quote what the letter says
            return _unheard(tried, type(outcome).__name__, timedelta(0), now)
        case Moved(to):
            there = replace(tried, message=replace(letter.message, to=to))
            if tried.attempts < MOVES:
                return _again(there, "moved", now)
            return _failed(there, "moved again and again", timedelta(0), now)
        case Refused():
            return _refused(tried, outcome, now)
        case _:
            assert_never(outcome)


def _later(letter: Letter, tried: Letter, outcome: Later, now: datetime) -> Settled:
    """Wait as asked, which is no failed try; where that is too long, leave it at that."""
    at = now + outcome.after
    if outcome.or_heard:
        return _again(letter, AWAY, at, or_heard=True)
    if outcome.failed is not None:
        return _failed(tried, outcome.failed, outcome.after, now)
    if at > _end_of(letter, now):
        return Settled(letter, reason=_marked(letter, TOO_LATE))
    return _again(letter, f"{TOLD_TO_WAIT} {ceil(outcome.after.total_seconds())} s", at)


def _failed(tried: Letter, why: str, after: timedelta, now: datetime) -> Settled:
    """Try again later, the last time as its worth ends; it is known not to have arrived."""
    end = _end_of(tried, now)
    if now >= end:
        return Settled(tried, reason=_marked(tried, f"{TOO_LATE}: {why}"))
    at = now + max(after, gap_after(tried.attempts, tried.kind))
    return _again(tried, f"{TRYING}: {why}", min(at, end), or_heard=True)


def _unheard(tried: Letter, why: str, after: timedelta, now: datetime) -> Settled:
    """Send it again or leave it at that; nobody knows whether it has arrived."""
    unheard = replace(tried, silences=tried.silences + 1, resumed=True)
    if not goes_again(unheard):
        return Settled(unheard, reason=f"{why}; {PERHAPS}")
    gap = max(after, SILENT_GAPS[tried.kind][unheard.silences - 1])
    if now + gap > _end_of(tried, now):
        return Settled(unheard, reason=f"{why}; {PERHAPS}")
    # a press or two in a short one would use up the tries
    is_long = gap > LONG
    return _again(unheard, f"{TRYING}: {why}" if is_long else why, now + gap, or_heard=is_long)


def _refused(tried: Letter, outcome: Refused, now: datetime) -> Settled:
    # a room's reminder that cannot be rewritten any more stays as it is: said anew on each
    # answer it would fill the room
    is_standing = tried.kind in (Kind.UPDATE, Kind.CARD, Kind.TIDYING)
    standing = is_standing and tried.message.replaces is not None
    instead = None if standing else _lesser(tried.message)
    why = f"refused: {outcome.why}"
    if instead is None:
        return Settled(tried, reason=why)
    # said in words it is an answer like any other, and stands among them
    kind = Kind.ANSWER if tried.kind is Kind.REACTION else tried.kind
    return _again(replace(tried, message=instead, kind=kind), why, now)


def _again(letter: Letter, why: str, at: datetime, *, or_heard: bool = False) -> Settled:
    return Settled(letter, reason=_marked(letter, why), again_at=at, or_heard=or_heard)


def _marked(letter: Letter, why: str) -> str:
    return f"{why}; {TWICE}" if letter.resumed else why


def _lesser(message: Outgoing) -> Outgoing | None:
    """Return the same words in a way that asks less of the platform, None where there is none."""
    if message.reacts_to is not None:
        return replace(message, reacts_to=None)
    if message.replaces is not None:
        return replace(message, replaces=None, closes=None) if message.body else None
    if message.handout is not None:
        return replace(message, body=message.handout.refused, choices=(), handout=None)
    bare = replace(message, choices=(), picture=None, file=None, drawing=None)
    return None if bare == message else bare


def _end_of(letter: Letter, now: datetime) -> datetime:
    """Return until when a letter is worth being tried."""
    return (letter.at or now) + WORTH[letter.kind]


def gap_after(failures: int, kind: Kind) -> timedelta:
    """Return how long to wait after so many failures: twice as long each time, up to a limit.

    >>> [gap_after(failures, Kind.REMINDER).seconds for failures in (1, 2, 3, 8, 9, 10, 4000)]
    [1, 2, 4, 128, 256, 300, 300]
    """
    return min(FIRST_GAP * (1 << min(failures - 1, 16)), LONGEST_GAP[kind])
