"""Cards that said their part: their buttons go, and what they told of a session that changed.

A card whose button was pressed is rewritten by the answer itself; this is for those that were
answered in words, were asked anew, or told of a session that is changed elsewhere.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, Select, or_, select

from bot.contract import Outgoing
from bot.dialogue.turn import short_id
from bot.rich import Rich
from bot.store.message import Kind, Letter, State, place_named
from bot.store.tables import outbox


@dataclass(frozen=True, slots=True)
class Closed:
    """Cards of an athlete that are to be closed.

    `asks` is the number of a question that is open no more.  `about` are entries that changed
    elsewhere, each with what its card says now.  `pressed` is the card that the answer rewrites
    itself.  `by` names what it follows from.
    """

    athlete: str
    by: str
    asks: int | None = None
    about: tuple[tuple[str, Rich], ...] = ()
    pressed: str | None = None


def letters_closing(connection: Connection, closed: Sequence[Closed]) -> tuple[Letter, ...]:
    """Return the rewritings of the cards that arrived; of an entry's only the latest."""
    return tuple(letter for one in closed for letter in _of(connection, one))


def _closed_before(athlete: str) -> Select[tuple[str]]:
    return select(outbox.c.ref).where(
        outbox.c.athlete == athlete,
        outbox.c.kind == Kind.TIDYING.value,
        outbox.c.ref.is_not(None),
    )


def _of(connection: Connection, closed: Closed) -> Iterator[Letter]:
    said = dict(closed.about)
    asks = outbox.c.asks == closed.asks if closed.asks is not None else None
    wanted = [one for one in (asks, outbox.c.about.in_(said) if said else None) if one is not None]
    cards = (
        select(outbox.c.platform, outbox.c.chat, outbox.c.ref, outbox.c.about, outbox.c.asks)
        .where(
            outbox.c.athlete == closed.athlete,
            outbox.c.state == State.SENT.value,
            outbox.c.ref.is_not(None),
            outbox.c.kind != Kind.TIDYING.value,
            outbox.c.ref.not_in(_closed_before(closed.athlete)),
            or_(*wanted),
        )
        .order_by(outbox.c.seq.desc())
    )
    seen = {closed.pressed}
    told: set[str] = set()
    for row in connection.execute(cards):
        is_question = closed.asks is not None and row.asks == closed.asks
        if row.ref in seen or (row.about in told and not is_question):
            continue
        seen.add(row.ref)
        told.add(row.about)
        body = Rich() if is_question else said[row.about]
        message = Outgoing(
            short_id("tidying", closed.athlete, closed.by, row.ref),
            place_named(row.platform, row.chat),
            body,
            replaces=row.ref,
        )
        yield Letter(message, Kind.TIDYING, closed.athlete)
