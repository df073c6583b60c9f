"""Who says what of the next session, so that nobody hears the same three times.

The card of its day has all of it.  A session that is logged is answered with a line of the next
one, and with why where that is news; a morning, or a pain told, only with what it changed:

| told | the next session | its why |
| --- | --- | --- |
| `/today`, on its day | its card | always |
| a session | a line | where it asks for less, or is another than on that session's card |
| a morning, a pain, a correction | a line where it changed, else that it is as it was | with it |
"""

from dataclasses import replace

from bot.rules.prescription import Decision, Hold, Prescription, Reonboard, Session, StopRefer
from bot.rules.reasons import Reason
from bot.stories.session.said import Following
from bot.words.line import Content, Line

_GOES_ON = frozenset({Decision.START, Decision.STEP_UP, Decision.STAY})


def after_session(coming: Following, on_card: Reason | None) -> Following:
    """Return what is said of the next session once one is logged.

    `on_card` is the cause that session's own card gave, `None`: it was no planned one.
    """
    why = coming.because
    if why is None or why.decision not in _GOES_ON or why.cause is not on_card:
        return coming
    return replace(coming, because=None)


def after_word(was: Following, now: Following) -> Content:
    """Return what a morning, a pain or a correction made of the next session, if anything."""
    if not _is_same(was, now):
        return now
    match now.prescription:
        case Hold() | Reonboard() | StopRefer():
            return replace(now, because=None)
        case _:
            return Line("session-next-as-it-was", day=now.day)


def is_same_card(one: Prescription, other: Prescription) -> bool:
    """Tell whether two prescriptions read alike: the reasons beside them are not on a card."""
    if isinstance(one, Session) and isinstance(other, Session):
        return replace(one, decision=other.decision, reasons=other.reasons) == other
    return one == other


def _is_same(was: Following, now: Following) -> bool:
    causes = [None if one.because is None else one.because.cause for one in (was, now)]
    is_same = was.day == now.day and is_same_card(was.prescription, now.prescription)
    return is_same and causes[0] is causes[1]
