"""What became of letters, put on record."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Connection,
    and_,
    bindparam,
    delete,
    or_,
    select,
    update,
)

from bot.coach.validation import sound_id, sound_text
from bot.store.message import (
    AT_ONCE,
    AWAY,
    IS_WAITING,
    OVERTAKEN,
    PERHAPS,
    TOO_LATE,
    Kind,
    Letter,
    Settled,
    State,
    closing_of,
    is_on_its_way,
    letter_of,
)
from bot.store.tables import outbox
from bot.store.values import sealed

LONGEST_REASON = 1_000


def settle(connection: Connection, settled: Sequence[Settled], by: str, now: datetime) -> None:
    """Note what became of letters that a life of a process held.

    The words of one that is over are not kept.  Once is enough: of a letter that is on record
    already, or that somebody else holds by now, only that it was sent is still to be noted.
    """
    over = [one for one in settled if one.again_at is None]
    last = [one.letter.message.id for one in over if one.letter.kind is Kind.FAREWELL]
    rows = [_outcome(one) for one in over if one.letter.kind is not Kind.FAREWELL]
    if rows:
        connection.execute(_SETTLING, [row | {"holder": by} for row in rows])
    if last:
        connection.execute(delete(outbox).where(outbox.c.id.in_(last)))
    again = [_postponed(one, now) for one in settled if one.again_at is not None]
    if again:
        connection.execute(_POSTPONING, [row | {"holder": by} for row in again])


def close_arrived(connection: Connection, settled: Sequence[Settled]) -> None:
    """Let what was decided of cards on their way reach them, now that they stand somewhere.

    What closes one that never came goes with it.
    """
    over = {
        closing_of(one.letter.message.id): one.ref
        for one in settled
        if one.again_at is None and _is_card(one.letter)
    }
    _reach(connection, over)


def _is_card(letter: Letter) -> bool:
    """Say whether a letter may be closed: it offers or serves something, or rings."""
    offers = letter.message.choices or letter.serves
    return bool(offers) or letter.about is not None or letter.kind is Kind.RING


def let_stand(connection: Connection, rings: Sequence[str]) -> None:
    """Let the cards of rings come by themselves that may have rung and do not again."""
    _reach(connection, dict.fromkeys(map(closing_of, rings)))


def _reach(connection: Connection, over: Mapping[str, str | None]) -> None:
    if not over:
        return
    waiting = select(outbox).where(outbox.c.id.in_(list(over)), IS_WAITING)
    for row in connection.execute(waiting).all():
        letter, ref = letter_of(row), over[row.id]
        this = outbox.c.id == row.id
        if letter is None or (ref is None and letter.kind is not Kind.CARD):
            connection.execute(delete(outbox).where(this))
        elif is_on_its_way(letter.message.replaces):
            # a card whose ring came too late stands by itself, without a sound
            body = sealed(replace(letter.message, replaces=ref, quiet=ref is None))
            connection.execute(update(outbox).where(this).values(body=body, not_before=AT_ONCE))


_WAITS = and_(outbox.c.id == bindparam("letter"), IS_WAITING)
_HELD = and_(outbox.c.lease_of == bindparam("holder"), outbox.c.lease_until.is_not(None))
_SETTLING = (
    update(outbox)
    .where(_WAITS, or_(_HELD, bindparam("new_state") == State.SENT.value))
    .values(
        state=bindparam("new_state"),
        ref=bindparam("new_ref"),
        reason=bindparam("new_reason"),
        attempts=bindparam("tries"),
        silences=bindparam("unheard"),
        body="",
        named=None,
        lease_until=None,
    )
)
_POSTPONING = (
    update(outbox)
    .where(_WAITS, _HELD)
    .values(
        body=bindparam("new_body"),
        chat=bindparam("new_chat"),
        kind=bindparam("new_kind"),
        reason=bindparam("new_reason"),
        attempts=bindparam("tries"),
        silences=bindparam("unheard"),
        not_before=bindparam("again_at"),
        lease_until=None,  # it is known not to be on its way
    )
)


def reminded(connection: Connection, athletes: Sequence[str]) -> dict[str, list[datetime]]:
    """Return when reminders were written that reached athletes, or that nothing can bring them.

    One that waits for its reader has found nobody there; one that was left at that, or of which
    nobody knows, has reached nobody yet.
    """
    theirs = and_(outbox.c.athlete.in_(athletes), outbox.c.kind == Kind.REMINDER.value)
    found: dict[str, list[datetime]] = {}
    for row in connection.execute(select(outbox).where(theirs)):
        why = row.reason or ""
        is_settled = row.state == State.SENT.value or (
            why.startswith(AWAY) if row.state == State.WAITING.value else not _came_to_nothing(why)
        )
        if is_settled:
            found.setdefault(row.athlete, []).append(row.at)
    return found


def _came_to_nothing(reason: str) -> bool:
    return any(one in reason for one in (TOO_LATE, OVERTAKEN, PERHAPS))


def remark(reason: str | None) -> str | None:
    """Return why something happened as a column can hold it: it may be a platform's own words."""
    return None if reason is None else sound_text(reason, LONGEST_REASON)


def _outcome(one: Settled) -> dict[str, Any]:
    return {
        "letter": one.letter.message.id,
        "new_state": (State.PUT_ASIDE if one.ref is None else State.SENT).value,
        "new_ref": None if one.ref is None else sound_id(one.ref),
        "new_reason": remark(one.reason),
        "tries": one.letter.attempts,
        "unheard": one.letter.silences,
    }


def _postponed(one: Settled, now: datetime) -> dict[str, Any]:
    assert one.again_at is not None
    return {
        "letter": one.letter.message.id,
        "new_body": sealed(one.letter.message),
        "new_chat": one.letter.chat,
        "new_kind": one.letter.kind.value,
        "new_reason": remark(one.reason),
        "tries": one.letter.attempts,
        "unheard": one.letter.silences,
        "again_at": one.again_at if one.again_at > now else AT_ONCE,
    }
