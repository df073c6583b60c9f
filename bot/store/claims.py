"""Who has which letters: taken from the outbox to be sent, leased until it is on record."""

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Connection,
    Row,
    and_,
    bindparam,
    case,
    delete,
    func,
    or_,
    select,
    tuple_,
    update,
)

from bot.contract import Platform
from bot.delivering import Urgency
from bot.store.message import (
    ASKED,
    IS_WAITING,
    TWICE,
    URGENCY,
    Letter,
    State,
    card_awaited,
    letter_of,
)
from bot.store.outbox import ENDED, LEASE, LONGEST_WAY
from bot.store.outcomes import let_stand
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
_ASKED_FOR = outbox.alias("asked_for")
_IS_WAITED_FOR = tuple_(outbox.c.platform, outbox.c.chat).in_(
    select(_ASKED_FOR.c.platform, _ASKED_FOR.c.chat).where(
        _ASKED_FOR.c.state == State.WAITING.value, _ASKED_FOR.c.kind.in_(ASKED)
    )
)
"""The first letter of a line in which something stands that somebody waits for."""

_URGENCY = case(
    (_IS_WAITED_FOR, Urgency.ANSWER.value),
    *((outbox.c.kind == kind.value, urgency.value) for kind, urgency in URGENCY.items()),
).label("urgency")
_HEADS = (
    select(outbox, _URGENCY)
    .where(_FREE, ~_IS_BEHIND)
    .order_by(_URGENCY, outbox.c.seq)
    .limit(bindparam("limit"))
    .with_for_update(of=outbox, skip_locked=True)
)
_HEADS_OF = {
    urgency: _HEADS.where(
        outbox.c.kind.in_([kind.value for kind, its in URGENCY.items() if its is urgency])
    )
    for urgency in Urgency
}
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
class Vacancies:
    """How many letters may be taken: at most `limit`, of which `unasked` that nobody waits for.

    `kept` are so many places, by urgency, that no crowd of more urgent ones takes, beyond the
    limit where need be.
    """

    limit: int
    unasked: int
    kept: Mapping[Urgency, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Taken:
    """Letters taken, and whether others were `left` that can go as soon as there is room.

    `awaited` are the ids of those that somebody waits for behind, if not for themselves.
    """

    letters: tuple[Letter, ...]
    left: bool
    awaited: frozenset[str] = frozenset()


def take(
    connection: Connection,
    platforms: Sequence[Platform],
    now: datetime,
    vacancies: Vacancies,
    goes_again: Callable[[Letter], bool],
    by: str,
) -> Taken:
    """Return the next letter of each line that waits, and lease them to a process's life.

    The most urgent come first, then the oldest; a letter is as urgent as what waits behind it in
    its line.  What cannot be read is put aside.  What may have arrived before a crash is dropped
    unless it `goes_again`.  What closes a card that is on its way still waits on for it: its line
    may have rested, or the clock been set.
    """
    rows = _heads(connection, {"platforms": list(platforms), "now": now}, vacancies)
    letters = {row.seq: letter for row in rows if (letter := letter_of(row)) is not None}
    spoilt = [row.seq for row in rows if row.seq not in letters]
    spent = [seq for seq, one in letters.items() if one.resumed and not goes_again(one)]
    early = _early(connection, letters)
    if spoilt or spent or early:
        _drop(connection, spoilt, spent)
        _put_off(connection, early, now)
        # others come first now
        return take(connection, platforms, now, vacancies, goes_again, by)
    if letters:
        leasing = update(outbox).where(outbox.c.seq.in_(list(letters)))
        connection.execute(leasing.values(lease_until=now + LEASE, lease_of=by))
    left = connection.execute(_LEFT, {"platforms": list(platforms), "now": now}).first()
    awaited = (row.id for row in rows if row.urgency == Urgency.ANSWER)
    return Taken(tuple(letters.values()), left is not None, frozenset(awaited))


def _heads(
    connection: Connection, bound: Mapping[str, Any], vacancies: Vacancies
) -> list[Row[Any]]:
    """Return the rows to take, the most urgent first."""
    found = list(connection.execute(_HEADS, {**bound, "limit": vacancies.limit}))
    asked = sum(row.urgency == Urgency.ANSWER for row in found)  # they come first
    rows = found[: asked + vacancies.unasked]
    if len(found) < vacancies.limit and len(rows) == len(found):
        return rows  # there are no others
    taken = Counter(row.urgency for row in rows)
    for urgency, kept in vacancies.kept.items():
        if (short := kept - taken[urgency]) > 0:
            behind = connection.execute(_HEADS_OF[urgency], {**bound, "limit": kept})
            known = {row.seq for row in rows}
            rows += [row for row in behind if row.seq not in known][:short]
    return rows


def _drop(connection: Connection, spoilt: list[int], spent: list[int]) -> None:
    """Let go of what cannot be sent, and of what is not to be sent again."""
    if spoilt:
        aside = update(outbox).where(outbox.c.seq.in_(spoilt))
        # as of any letter that is over, its words are not kept
        connection.execute(
            aside.values(state=State.PUT_ASIDE.value, reason=UNREADABLE, body="", named=None)
        )
    if spent:
        gone = delete(outbox).where(outbox.c.seq.in_(spent)).returning(outbox.c.id)
        let_stand(connection, connection.execute(gone).scalars().all())


def _early(connection: Connection, letters: Mapping[int, Letter]) -> list[int]:
    """Return those among letters, by number, that go where a card is to stand that still waits."""
    awaited = {
        seq: card
        for seq, one in letters.items()
        if (card := card_awaited(one.message.replaces)) is not None
    }
    if not awaited:
        return []
    waiting = select(outbox.c.id).where(outbox.c.id.in_(awaited.values()), IS_WAITING)
    on_their_way = set(connection.execute(waiting).scalars())
    return [seq for seq, card in awaited.items() if card in on_their_way]


def _put_off(connection: Connection, early: list[int], now: datetime) -> None:
    if early:
        waits = update(outbox).where(outbox.c.seq.in_(early))
        connection.execute(waits.values(not_before=now + LONGEST_WAY))


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


def has_room(
    connection: Connection, platforms: Sequence[Platform], now: datetime, ahead: int, kept: int
) -> bool:
    """Say whether more may be written that nobody waits for.

    There is room where fewer than `ahead` letters need nothing but their turn, or are going;
    and however many answers there are, where fewer than `kept` are no answers.
    """
    bound = {"platforms": list(platforms), "now": now}
    if connection.execute(_READY, {**bound, "enough": ahead}).scalar_one() < ahead:
        return True
    return connection.execute(_UNASKED, {**bound, "enough": kept}).scalar_one() < kept


_GOING = (
    select(outbox.c.seq)
    .where(
        IS_WAITING,
        outbox.c.platform.in_(bindparam("platforms", expanding=True)),
        outbox.c.not_before <= _NOW,
        ~_IS_BEHIND_A_REST,
    )
    .limit(bindparam("enough"))
)
_READY = select(func.count()).select_from(_GOING.subquery())
_UNASKED = select(func.count()).select_from(_GOING.where(outbox.c.kind.not_in(ASKED)).subquery())
