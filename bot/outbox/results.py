"""What became of letters, put down: of each one, of its place, of whom it was for."""

from collections.abc import Sequence
from datetime import datetime
from typing import assert_never

from sqlalchemy import Connection

from bot.contract import Platform
from bot.delivering import Delivery, Gone, Later, Moved, Refused, Sent, Unknown
from bot.errors import trail
from bot.outbox.notices import Missed, tell_of
from bot.outbox.redirects import send_on
from bot.reminders.recurrence import GRACE
from bot.squads import rooms
from bot.store import queues
from bot.store.message import PERHAPS, Kind, Letter, Place, Settled, place_of
from bot.store.outcomes import close_arrived, settle
from bot.store.queues import Rest
from bot.words.voice import UNHOSTED, Hosted

Outcome = Delivery | Exception
"""What a courier says, or how it broke."""


def record(
    connection: Connection,
    outcomes: Sequence[tuple[Letter, Outcome]],
    settled: Sequence[Settled],
    now: datetime,
    by: str,
    hosted: Hosted = UNHOSTED,
) -> None:
    """Write what became of letters that a life held, each with its result in the same place."""
    settle(connection, settled, by, now)
    close_arrived(connection, settled)
    waiting = [result.letter for result in settled if result.again_at is not None]
    queues.overtake(connection, waiting, now - GRACE)
    queues.give_way(connection, settled)
    for letter, outcome in outcomes:
        match outcome:
            case Gone(why):
                send_on(connection, letter, now, hosted)
                rooms.unreached(connection, letter, now)
                queues.close(connection, letter.message.to, f"gone: {why}", now)
                rooms.gone(connection, letter.message.to, now)
            case Moved(to):
                queues.move(connection, letter.message.to, to)
                rooms.moved(connection, letter.message.to, to)
            case Sent(ref):
                rooms.arrived(connection, letter, ref, now)
            case Later() | Unknown() | Refused() | Exception():
                pass
            case _:
                assert_never(outcome)
    for platform, athletes in _reached(outcomes).items():
        queues.reached(connection, platform, athletes)
    tell_of(connection, _missed(outcomes, settled), now)


def _reached(outcomes: Sequence[tuple[Letter, Outcome]]) -> dict[Platform, set[str]]:
    """Return who has been written to of our own accord, and not through what they asked."""
    found: dict[Platform, set[str]] = {}
    for letter, outcome in outcomes:
        asked = letter.message.answers is not None or letter.message.replaces is not None
        if isinstance(outcome, Sent) and letter.athlete is not None and not asked:
            found.setdefault(letter.message.to.platform, set()).add(letter.athlete)
    return found


def _missed(
    outcomes: Sequence[tuple[Letter, Outcome]], settled: Sequence[Settled]
) -> list[Missed]:
    """Return what was put aside where somebody can be told; who is gone is told when back."""
    return [
        Missed(letter, outcome if isinstance(outcome, Refused) else None)
        for (letter, outcome), result in zip(outcomes, settled, strict=True)
        if _is_lost(result) and not isinstance(outcome, Gone)
    ]


def _is_lost(result: Settled) -> bool:
    return result.again_at is None and result.ref is None


def losses_of(
    outcomes: Sequence[tuple[Letter, Outcome]], settled: Sequence[Settled]
) -> dict[tuple[Place, str], str]:
    """Return what the operator is to hear of letters put aside, by place and kind, wordless.

    Not of what was refused, which is complained of with its reason, nor of who is gone.
    """
    return {
        (place_of(letter), letter.kind.value): (
            f"a message ({letter.kind}) to somebody on {letter.message.to.platform} was put "
            f"aside, {'perhaps sent' if PERHAPS in (result.reason or '') else 'not sent in time'}"
        )
        for (letter, outcome), result in zip(outcomes, settled, strict=True)
        if _is_lost(result)
        and not isinstance(outcome, Gone | Refused)
        and letter.kind is not Kind.TIDYING
    }


def complaint_of(letter: Letter, outcome: Outcome) -> str | None:
    """Return what the operator is to hear of it, None where nothing went wrong on our side."""
    match outcome:
        case Sent() | Later() | Moved() | Gone():
            return None
        case Refused() if letter.message.reacts_to is not None:
            return None  # many a group allows no reactions; it is said in words
        case Refused() if letter.message.opens is not None and outcome.lacks:
            return None  # a right that whoever looks after the squad is told of
        case Refused() if letter.kind is Kind.TIDYING:
            return None  # a card that is gone needs no closing
        case Refused() if letter.message.replaces is not None and letter.kind is not Kind.UPDATE:
            return None  # what was to stand there is said anew, and complained of if that fails
        case Refused(why):
            return f"a message was refused: {why}"
        case Unknown(why):
            return f"nobody knows whether a message arrived: {why}"
        case Exception():
            return f"a courier failed: {trail(outcome)}"
        case _:
            assert_never(outcome)


def rests_of(
    outcomes: Sequence[tuple[Letter, Outcome]], settled: Sequence[Settled], now: datetime
) -> dict[Place, Rest]:
    """Return the places where nothing goes for a while, and until when."""
    return {
        place_of(letter): Rest(result.again_at, result.or_heard)
        for (letter, _), result in zip(outcomes, settled, strict=True)
        if result.again_at is not None and result.again_at > now
    }
