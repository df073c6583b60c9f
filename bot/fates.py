"""What follows from what became of a letter.  Pure.

The order of the fallbacks: a reaction that is refused is said in words, a rewrite anew; what is
refused with its buttons or attachments is said in words alone; words alone that are refused are
put aside.

A letter may have arrived where a crash or a platform's silence left its fate open.  Then one
rule holds: `goes_again`.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import assert_never

from bot.contract import Delivery, Gone, Later, Moved, Outgoing, Refused, Sent, Unknown
from bot.store.letter import AWAY, PERHAPS, TWICE, Kind, Letter, Settled

TRIES = 8  # the last some nine minutes after the first; then it is put aside
FIRST_REST = timedelta(seconds=4)
LONGEST_REST = timedelta(minutes=5)

REPEATS = {
    Kind.ANSWER: 2,
    Kind.REMINDER: 2,
    Kind.NOTICE: 2,
    Kind.UPDATE: 2,
    Kind.FAREWELL: 0,
}
"""How often a letter is sent again after a platform's silence.

Better three times than never, and not without end.  But who asked to be forgotten would rather
hear nothing than hear twice from somebody who said they had forgotten.
"""


def goes_again(letter: Letter) -> bool:
    """Say whether a letter that may have arrived is sent again.

    After a crash as after one silence, however often that was: a crash says nothing of whether
    the letter had been sent at all.
    """
    return max(letter.silences, 1) <= REPEATS[letter.kind]


def settled_by(letter: Letter, outcome: Delivery | Exception, now: datetime) -> Settled:
    """Return what is to be noted of a letter after a try."""
    tried = replace(letter, attempts=letter.attempts + 1)
    match outcome:
        case Sent(ref):
            return Settled(tried, ref=ref, reason=TWICE if letter.resumed else None)
        case Gone(why):
            return Settled(tried, reason=f"gone: {why}")
        case Later(after, or_heard):
            # to wait as asked is no failed try
            return _again(letter, AWAY if or_heard else "later", now + after)
        case Unknown(why, after):
            return _unheard(tried, why, now + after)
        case Exception():
            # not its words: they may quote what the letter says
            why = type(outcome).__name__
            return _unheard(tried, why, now + rest_after(letter.silences + 1))
        case Moved() | Refused() if tried.attempts >= TRIES:
            return Settled(tried, reason=_in_short(outcome))
        case Moved(to):
            there = replace(tried, message=replace(letter.message, to=to))
            return _again(there, "moved", now)
        case Refused():
            return _refused(tried, outcome, now)
        case _:
            assert_never(outcome)


def _refused(tried: Letter, outcome: Refused, now: datetime) -> Settled:
    # a room's reminder that cannot be rewritten any more stays as it is: said anew on each
    # answer it would fill the room
    standing = tried.kind is Kind.UPDATE and tried.message.replaces is not None
    instead = None if standing else _lesser(tried.message)
    if instead is None:
        return Settled(tried, reason=_in_short(outcome))
    return _again(replace(tried, message=instead), _in_short(outcome), now)


def _unheard(tried: Letter, why: str, at: datetime) -> Settled:
    """Send it again or leave it at that; nobody knows whether it has arrived."""
    unheard = replace(tried, silences=tried.silences + 1, resumed=True)
    if goes_again(unheard):
        return _again(unheard, why, at)
    return Settled(unheard, reason=f"{why}; {PERHAPS}")


def _again(letter: Letter, why: str, at: datetime) -> Settled:
    reason = f"{why}; {TWICE}" if letter.resumed else why
    return Settled(letter, reason=reason, again_at=at)


def _lesser(message: Outgoing) -> Outgoing | None:
    """Return the same words in a way that asks less of the platform, None where there is none."""
    if message.reacts_to is not None:
        return replace(message, reacts_to=None)
    if message.replaces is not None:
        return replace(message, replaces=None)
    bare = replace(message, choices=(), form=None, picture=None, file=None, drawing=None)
    return None if bare == message else bare


def rest_after(attempts: int) -> timedelta:
    """Return how long to wait after so many tries: twice as long each time, up to a limit.

    >>> [rest_after(tries).seconds for tries in (1, 2, 3, 8)]
    [4, 8, 16, 300]
    """
    return min(FIRST_REST * (1 << attempts - 1), LONGEST_REST)


def _in_short(outcome: Moved | Refused) -> str:
    match outcome:
        case Moved():
            return "moved again and again"
        case Refused(why):
            return f"refused: {why}"
        case _:
            assert_never(outcome)
