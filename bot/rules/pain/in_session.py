"""Pain told in the middle of a session: go on, ease or stop.

It is the session's own pain, the worst of it, and never a morning's: a joint that hurts under a
load has not risen overnight.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum

from bot.rules.load.plates import at_hand_down
from bot.rules.log.done import Check, Entry, worst_of
from bot.rules.log.records import Kit
from bot.rules.pain.zones import PainLimits

SHARE_EASED = 0.5  # of the plates stay on (3.4) [D]
RISING_POINTS = 2  # above what hurt earlier in the session: no easing any more (3.4) [D]


class InSession(StrEnum):
    """What pain in a set asks for."""

    GO_ON = "go_on"
    WATCH = "watch"  # the most that is still gone on with
    EASE = "ease"  # half the plates, shorter steps
    FINISH = "finish"  # still above it after easing, or rising fast
    STOP = "stop"


def in_session(
    pain: int, earlier: int | None, limits: PainLimits, *, ended: bool = False
) -> InSession:
    """Return what a pain of 0-10 in a set asks for.

    `earlier` is the worst told in this session before, `None`: nothing was; `ended`: it is over
    for it already.  A stop stays one, however calm the joint is an hour later; undo is what
    takes a slip back.

    >>> from bot.rules.pain.zones import ADULT_LIMITS
    >>> in_session(4, None, ADULT_LIMITS), in_session(4, 4, ADULT_LIMITS)
    (<InSession.EASE: 'ease'>, <InSession.FINISH: 'finish'>)
    """
    before = -1 if earlier is None else earlier
    if max(pain, before) >= limits.red:
        return InSession.STOP
    if ended:
        return InSession.FINISH
    if pain >= limits.ease:
        is_rising = earlier is not None and pain - earlier >= RISING_POINTS
        return InSession.FINISH if is_rising or before >= limits.ease else InSession.EASE
    return InSession.WATCH if pain == limits.ease - 1 else InSession.GO_ON


def eased_kg(added_kg: float, kit: Kit) -> float:
    """Return the plates that stay on after easing off, rounded down to what is at hand."""
    return at_hand_down(added_kg * SHARE_EASED, kit.plate_step_kg, kit.plates)


def is_eased(day: date, checks: Sequence[Check], limits: PainLimits) -> bool:
    """Say whether pain told in a day's session took plates off, and let it go on."""
    told = next((check for check in checks if check.day == day), None)
    if told is None or told.in_session is None or told.ended:
        return False
    return limits.ease <= told.in_session < limits.red


def with_pain_told(entry: Entry, entries: Sequence[Entry], checks: Sequence[Check]) -> Entry:
    """Return a session with the pain told in the middle of it; the worst counts.

    A second session of a day was not under way then.
    """
    told = next((check.in_session for check in checks if check.day == entry.day), None)
    others = (other for other in entries if other.id != entry.id)
    if told is None or any(other.day == entry.day for other in others):
        return entry
    return replace(entry, pain_during=worst_of(entry.pain_during, told))


def pains_beside(
    checks: Sequence[Check], entries: Sequence[Entry], today: date
) -> tuple[tuple[date, int], ...]:
    """Return the pain told by day that no morning of the watched joint holds, earliest first.

    That is pain in another joint, and pain in the middle of a session that nobody logged.  What
    hurts in today's, before it is logged, is for that session to say.
    """
    told = [check for check in checks if (check.in_session, check.elsewhere) != (None, None)]
    if not told:
        return ()
    trained = {entry.day for entry in entries}
    pains: list[tuple[date, int]] = []
    for check in sorted(told, key=lambda one: one.day):
        is_logged = check.day in trained or check.day >= today
        worst = worst_of(None if is_logged else check.in_session, check.elsewhere)
        if worst is not None:
            pains.append((check.day, worst))
    return tuple(pains)
