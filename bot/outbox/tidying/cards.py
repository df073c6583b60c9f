"""The cards that may be meant where some are to be closed, as the outbox has them."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Row,
    Select,
    and_,
    exists,
    or_,
    select,
)

from bot.contract import Account, Outgoing, Room
from bot.dialogue.serving import A_VIEW
from bot.outbox.tidying.closed import NOTHING_ELSE, Closed, Worded
from bot.store.message import IS_WAITING, Kind, Letter, State, letter_of, lines_of, place_of
from bot.store.outbox import any_of, serves_any, serving
from bot.store.tables import outbox


class Cards(Enum):
    """Which cards: those that stand, those on their way, which stay as they are, or either."""

    STANDING = auto()
    COMING = auto()
    EITHER = auto()


_REWRITING = (Kind.TIDYING.value, Kind.ANSWER.value)  # what may go where a card stands
_STANDS = outbox.c.state == State.SENT.value  # it arrived, and its row says how it was sent
_WHICH = {
    Cards.STANDING: _STANDS,
    Cards.COMING: and_(IS_WAITING, outbox.c.ref.is_(None)),
    Cards.EITHER: or_(outbox.c.ref.is_not(None), IS_WAITING),
}


@dataclass(frozen=True, slots=True)
class Meant:
    """Whose cards are meant: by the question they put, the entry they tell of, what they offer.

    `back` are entries whose cards may be closed already.
    """

    athletes: Collection[str]
    asked: Collection[int]
    told: Collection[str]
    done: Collection[str] = ()
    back: Collection[str] = ()


def meant_in(closed: Iterable[Closed]) -> Meant:
    """Return which cards are meant by all that is to be closed."""
    every = tuple(closed)
    stale = [one for its in every for one in its.outdated.values()]
    return Meant(
        {one.athlete for one in every},
        {one.asks for one in every if one.asks is not None},
        {one.entry for one in stale},
        {name for one in every for name, _ in one.done},
        {one.entry for one in stale if one.reopens},
    )


def found(connection: Connection, meant: Meant, which: Cards) -> Sequence[Row[Any]]:
    """Return every card that may be meant and is open, the latest first.

    One that was opened again is a card anew.
    """
    values = {
        "athletes": list(meant.athletes),
        "asked": list(meant.asked),
        "told": list(meant.told),
        "back": list(meant.back),
        **serving(meant.done),
        **serving([A_VIEW], "view"),
    }
    return connection.execute(_open_cards(which, len(meant.done)), values).all()


@cache
def _open_cards(which: Cards, names: int) -> Select[Any]:
    """Return the statement, built once: every line that is said asks for cards."""
    later = outbox.alias()
    is_overtaken = exists().where(
        later.c.athlete == outbox.c.athlete,
        later.c.ref == outbox.c.ref,
        later.c.seq > outbox.c.seq,
        later.c.state == State.SENT.value,
    )
    is_closed = is_overtaken.where(_is_closing(later))
    is_answered = is_overtaken.where(later.c.kind == Kind.ANSWER.value)  # it says the answer now
    offers = or_(outbox.c.asks.in_(any_of("asked")), serves_any(names))
    own = and_(outbox.c.about.in_(any_of("told")), ~serves_any(1, "view"))
    rows = select(outbox).where(
        outbox.c.athlete.in_(any_of("athletes")),
        _WHICH[which],
        ~_is_closing(outbox),
        or_(and_(offers, ~is_answered), own),
        or_(~is_closed, outbox.c.about.in_(any_of("back"))),
    )
    rows = rows.order_by(outbox.c.seq.desc())
    return rows.with_for_update(of=outbox) if which is Cards.COMING else rows


def _is_closing(letters: FromClause) -> ColumnElement[bool]:
    """Say of a letter that it closes a card; one that opens it again tells of an entry."""
    return and_(letters.c.kind == Kind.TIDYING.value, letters.c.about.is_(None))


Soon = dict[str, Worded]
"""What cards say once all that waits is out, by card; no words: those that stand there."""


def saying_soon(
    connection: Connection, athletes: Collection[str], said: Sequence[Letter] = ()
) -> Soon:
    """Return what is going to be said on cards of athletes; `said` is put behind what waits."""
    return _soon(connection, outbox.c.athlete.in_(athletes), said)


def saying_soon_in(
    connection: Connection, room: Room | Account, said: Sequence[Letter] = ()
) -> Soon:
    """Return the same of a room's own cards."""
    return _soon(connection, _own_of(room), said)


def _soon(connection: Connection, whose: ColumnElement[bool], said: Sequence[Letter]) -> Soon:
    waiting = select(outbox).where(whose, IS_WAITING, outbox.c.kind.in_(_REWRITING))
    rows = connection.execute(waiting.order_by(outbox.c.seq))
    soon: Soon = {}
    for letter in (*map(letter_of, rows), *said):
        if letter is not None:
            note_said(soon, letter.message)
    return soon


def note_said(soon: Soon, message: Outgoing) -> None:
    """Take note of what a message puts where a card stands."""
    if message.replaces is not None:
        before, _ = soon.get(message.replaces, NOTHING_ELSE)
        soon[message.replaces] = message.words or before, message.choices


def adds_nothing(soon: Soon, message: Outgoing) -> bool:
    """Say whether a card is going to say and to offer just that already."""
    if message.replaces not in soon:
        return False
    words, choices = soon[message.replaces]
    return choices == message.choices and (not message.words or message.words == words)


def overtaken_by(connection: Connection, letters: Iterable[Letter]) -> list[str]:
    """Return what waits to close cards that some answers rewrite: those have the last word."""
    cards = {
        (place_of(replace(one, kind=Kind.TIDYING)), one.message.replaces)
        for one in letters
        if one.kind is Kind.ANSWER and one.message.replaces is not None
    }
    if not cards:
        return []
    lines = (and_(outbox.c.platform == app, outbox.c.chat == chat) for (app, chat), _ in cards)
    waiting = select(outbox).where(IS_WAITING, or_(*lines))
    known = [one for one in map(letter_of, connection.execute(waiting)) if one is not None]
    return [one.message.id for one in known if (place_of(one), one.message.replaces) in cards]


def serving_in(
    connection: Connection, room: Room | Account, names: Collection[str]
) -> Iterator[str]:
    """Yield the cards of a room that serve any of the names, by what each says now.

    It says what it was rewritten with last.
    """
    here = and_(_own_of(room), _STANDS)
    once = select(outbox.c.ref).where(here, serves_any(len(names)))
    refs = connection.execute(once, serving(names)).scalars().all()
    if not refs:
        return
    said = select(outbox.c.ref, outbox.c.serves).where(here, outbox.c.ref.in_(refs))
    last = {row.ref: row.serves for row in connection.execute(said.order_by(outbox.c.seq))}
    yield from (ref for ref, serves in last.items() if {*names} & {*(serves or "").split()})


def _own_of(room: Room | Account) -> ColumnElement[bool]:
    return and_(
        outbox.c.platform == room.platform,
        outbox.c.chat.in_(lines_of(room)),
        outbox.c.athlete.is_(None),
    )
