"""Who has which letters: taken from the outbox to be sent, leased until it is on record."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    Connection,
    and_,
    bindparam,
    delete,
    func,
    or_,
    select,
    update,
)

from bot.contract import Platform
from bot.store.message import ASKED, IS_WAITING, TWICE, Letter, State, letter_of
from bot.store.outbox import ENDED, LEASE
from bot.store.tables import outbox

UNREADABLE = "it does not read"


_NOW = bindparam("now", type_=outbox.c.at.type)
_FREE = and_(
    IS_WAITING,
    outbox.c.platform.in_(bindparam("platforms", expanding=True)),
    outbox.c.not_before <= _NOW,
    or_(outbox.c.lease_until.is_(None), outbox.c.lease_until == ENDED),
)
_EARLIER = outbox.alias("earlier")
_IS_BEHIND = (
    select(_EARLIER.c.seq)
    .where(
        _EARLIER.c.platform == outbox.c.platform,
        _EARLIER.c.chat == outbox.c.chat,
        _EARLIER.c.seq < outbox.c.seq,
        _EARLIER.c.state == State.WAITING.value,
    )
    .exists()
)
_HEADS = (
    select(outbox)
    .where(_FREE, ~_IS_BEHIND)
    .order_by(outbox.c.kind, outbox.c.seq)
    .limit(bindparam("limit"))
    .with_for_update(of=outbox, skip_locked=True)
)
_IS_BEHIND_A_REST = (
    select(_EARLIER.c.seq)
    .where(
        _EARLIER.c.platform == outbox.c.platform,
        _EARLIER.c.chat == outbox.c.chat,
        _EARLIER.c.seq < outbox.c.seq,
        _EARLIER.c.state == State.WAITING.value,
        _EARLIER.c.not_before > _NOW,
    )
    .exists()
)
_LEFT = select(outbox.c.seq).where(_FREE, ~_IS_BEHIND_A_REST).limit(1)


@dataclass(frozen=True, slots=True)
class Taken:
    """Letters taken, and whether others were `left` that can go as soon as there is room."""

    letters: tuple[Letter, ...]
    left: bool


def take(
    connection: Connection,
    platforms: Sequence[Platform],
    now: datetime,
    limit: int,
    unasked: int,
    goes_again: Callable[[Letter], bool],
    by: str,
) -> Taken:
    """Return the next letter of each line that waits, and lease them to a process's life.

    Answers come first, then the oldest; at most `limit`, of which at most `unasked` that nobody
    waits for.  What cannot be read is put aside.  What may have arrived before a crash is
    dropped unless it `goes_again`.
    """
    bound = {"platforms": list(platforms), "now": now}
    heads = connection.execute(_HEADS, {**bound, "limit": limit}).all()
    asked = sum(row.kind in ASKED for row in heads)  # they come first
    rows = heads[: asked + unasked]
    letters = {row.seq: letter for row in rows if (letter := letter_of(row)) is not None}
    spoilt = [row.seq for row in rows if row.seq not in letters]
    spent = [seq for seq, one in letters.items() if one.resumed and not goes_again(one)]
    if spoilt or spent:
        _drop(connection, spoilt, spent)
        # others come first now
        return take(connection, platforms, now, limit, unasked, goes_again, by)
    if letters:
        leasing = update(outbox).where(outbox.c.seq.in_(list(letters)))
        connection.execute(leasing.values(lease_until=now + LEASE, lease_of=by))
    left = connection.execute(_LEFT, bound).first() is not None
    return Taken(tuple(letters.values()), left)


def _drop(connection: Connection, spoilt: list[int], spent: list[int]) -> None:
    """Let go of what cannot be sent, and of what is not to be sent again."""
    if spoilt:
        aside = update(outbox).where(outbox.c.seq.in_(spoilt))
        # as of any letter that is over, its words are not kept
        connection.execute(
            aside.values(state=State.PUT_ASIDE.value, reason=UNREADABLE, body="", named=None)
        )
    if spent:
        connection.execute(delete(outbox).where(outbox.c.seq.in_(spent)))


# --- leases --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Lease:
    """A letter that a life of a process holds; `by` None: one of an earlier version's."""

    letter: str
    by: str | None
    until: datetime


def leases_of_others(connection: Connection, than: str) -> list[Lease]:
    """Return what other lives hold, of dead processes too."""
    held = select(outbox.c.id, outbox.c.lease_of, outbox.c.lease_until).where(
        IS_WAITING,
        outbox.c.lease_until > ENDED,
        or_(outbox.c.lease_of.is_(None), outbox.c.lease_of != than),
    )
    return [Lease(*row) for row in connection.execute(held)]


def end(connection: Connection, leases: Sequence[Lease]) -> None:
    """Let go of letters whose holders are dead, each marked: it may have been sent."""
    if leases:
        bound = [{"letter": one.letter, "seen_until": one.until} for one in leases]
        connection.execute(_ENDING, bound)


_ENDING = (
    update(outbox)
    .where(
        outbox.c.id == bindparam("letter"),
        IS_WAITING,
        # else somebody has it who lives
        outbox.c.lease_until == bindparam("seen_until", type_=outbox.c.at.type),
    )
    .values(lease_until=ENDED, reason=TWICE)
)


def take_back(connection: Connection, by: str, held: Collection[str]) -> None:
    """Let go of letters leased to this very life that are not in its hands: none was sent.

    The answer to the commit that leased them was lost on its way.
    """
    lost = and_(
        IS_WAITING,
        outbox.c.lease_of == by,
        outbox.c.lease_until.is_not(None),
        outbox.c.id.not_in(held),
    )
    connection.execute(update(outbox).where(lost).values(lease_until=None))


def ready(
    connection: Connection, platforms: Sequence[Platform], now: datetime, enough: int
) -> int:
    """Return how many letters to these platforms wait for nothing but their turn, or are going.

    Counts no further than enough.
    """
    bound = {"platforms": list(platforms), "now": now, "enough": enough}
    return connection.execute(_READY, bound).scalar_one()


_READY = select(func.count()).select_from(
    select(outbox.c.seq)
    .where(
        IS_WAITING,
        outbox.c.platform.in_(bindparam("platforms", expanding=True)),
        outbox.c.not_before <= _NOW,
        ~_IS_BEHIND_A_REST,
    )
    .limit(bindparam("enough"))
    .subquery()
)
