"""Cards that said their part: their buttons go, and what they told of a session that changed.

A card whose button was pressed is rewritten by the answer itself; this is for those that were
answered in words, were asked anew, or told of a session that is changed elsewhere.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, Select, and_, or_, select

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


_OF_A_CARD = ("athlete", "platform", "chat", "ref", "about", "asks")


def letters_closing(connection: Connection, closed: Sequence[Closed]) -> tuple[Letter, ...]:
    """Return the rewritings of the cards that arrived; of an entry's only the latest."""
    if not closed:
        return ()
    standing: dict[str, list[Row[Any]]] = {}
    for row in connection.execute(_cards(closed)):
        standing.setdefault(row.athlete, []).append(row)
    return tuple(letter for one in closed for letter in _of(one, standing.get(one.athlete, ())))


def _cards(closed: Sequence[Closed]) -> Select[Any]:
    """Look for every card that may be meant and is not closed yet, the latest first."""
    theirs = outbox.c.athlete.in_({one.athlete for one in closed})
    arrived = and_(theirs, outbox.c.state == State.SENT.value, outbox.c.ref.is_not(None))
    is_closing = outbox.c.kind == Kind.TIDYING.value
    meant = or_(
        outbox.c.asks.in_({one.asks for one in closed if one.asks is not None}),
        outbox.c.about.in_({entry for one in closed for entry, _ in one.about}),
    )
    before = select(outbox.c.ref).where(arrived, is_closing)
    return (
        select(
            *(outbox.c[name] for name in ("athlete", "platform", "chat", "ref", "about", "asks"))
        )
        .where(arrived, ~is_closing, meant, outbox.c.ref.not_in(before))
        .order_by(outbox.c.seq.desc())
    )


def _of(closed: Closed, cards: Sequence[Row[Any]]) -> Iterator[Letter]:
    said = dict(closed.about)
    seen = {closed.pressed}
    told: set[str] = set()
    for row in cards:
        is_question = closed.asks is not None and row.asks == closed.asks
        if row.ref in seen or not (is_question or (row.about in said and row.about not in told)):
            continue
        seen.add(row.ref)
        told.add(row.about)
        message = Outgoing(
            short_id("tidying", closed.athlete, closed.by, row.ref),
            place_named(row.platform, row.chat),
            Rich() if is_question else said[row.about],
            replaces=row.ref,
        )
        yield Letter(message, Kind.TIDYING, closed.athlete)
