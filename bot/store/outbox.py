"""Messages that are decided and not yet known to have arrived."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    String,
    and_,
    bindparam,
    delete,
    false,
    func,
    or_,
    select,
    tuple_,
    update,
)

from bot.contract import Incoming, Platform
from bot.dialogue.turn import short_id
from bot.store.message import (
    AT_ONCE,
    IS_WAITING,
    Kind,
    Letter,
    State,
    is_on_its_way,
    letter_of,
)
from bot.store.tables import EPOCH, outbox
from bot.store.upsert import each, keep
from bot.store.values import sealed

LEASE = timedelta(minutes=2)
"""How long a process has for what it took, before another may take it for dead."""


LONGEST_WAY = timedelta(days=1)
"""For how long what closes a card that is on its way waits for that to arrive [D]."""

ENDED = EPOCH
"""The end of a lease whose holder is dead: the letter is free, and may have been sent."""


@dataclass(frozen=True, slots=True)
class Claim:
    """The ids of letters that a process sends itself as soon as they are written."""

    ids: frozenset[str]
    by: str


UNCLAIMED = Claim(frozenset(), "")
NO_RESTS: Mapping[str, datetime] = {}


def put(
    connection: Connection,
    letters: Sequence[Letter],
    now: datetime,
    claim: Claim = UNCLAIMED,
    rests: Mapping[str, datetime] = NO_RESTS,
) -> None:
    """Write the letters, each once by its id; those that are claimed as leased.

    `rests` are the instants before which some are not to go, by id.
    """
    keep(connection, outbox, "id", [_row(letter, now, claim, rests) for letter in letters])


def note_put_aside(connection: Connection, act: Incoming, reason: str, now: datetime) -> None:
    """Note for the operator that an act was put aside, and why; it names nobody, and is no letter.

    It is kept as long as letters are.
    """
    row = {
        "id": short_id("act", act.chat.platform, act.delivery),
        "platform": act.chat.platform,
        "chat": "",
        "athlete": None,
        "body": "",
        "kind": Kind.ANSWER.value,
        "state": State.PUT_ASIDE.value,
        "attempts": 0,
        "silences": 0,
        "not_before": AT_ONCE,
        "reason": f"an act: {reason}",
        "at": now,
    }
    keep(connection, outbox, "id", [row])


def supersede(connection: Connection, letters: Sequence[Letter]) -> dict[str, datetime]:
    """Drop rewritings that wait for nobody yet where a later one of the same is among these.

    Return until when the later one is to wait in its place, by its id.
    """
    found: dict[str, datetime] = {}
    for one in letters:
        if one.kind is Kind.UPDATE:
            of = {"place": one.message.to.platform, "line": one.chat, "of": one.about}
            until = connection.execute(_SUPERSEDING, of).scalars().all()
            if until:
                found[one.message.id] = max(until)
    return found


_SUPERSEDING = (
    delete(outbox)
    .where(
        outbox.c.platform == bindparam("place"),
        outbox.c.chat == bindparam("line"),
        outbox.c.about == bindparam("of"),
        outbox.c.kind == Kind.UPDATE.value,
        IS_WAITING,
        outbox.c.lease_until.is_(None),
    )
    .returning(outbox.c.not_before)
)


def _row(
    letter: Letter, now: datetime, claim: Claim, rests: Mapping[str, datetime]
) -> dict[str, Any]:
    leased = letter.message.id in claim.ids
    return {
        "id": letter.message.id,
        "platform": letter.message.to.platform,
        "chat": letter.chat,
        "athlete": letter.athlete,
        "body": sealed(letter.message),
        "about": letter.about,
        "kind": letter.kind.value,
        "state": State.WAITING.value,
        "attempts": 0,
        "silences": 0,
        "not_before": rests.get(letter.message.id, _first_time(letter, now)),
        "lease_until": now + LEASE if leased else None,
        "lease_of": claim.by if leased else None,
        "at": now,
        "named": _together(letter.named),
        "asks": letter.asks,
        "serves": _apart(letter.serves),
    }


def _first_time(letter: Letter, now: datetime) -> datetime:
    return now + LONGEST_WAY if is_on_its_way(letter.message.replaces) else AT_ONCE


def _apart(serves: Sequence[str]) -> str | None:
    """Return names so that each is found between spaces."""
    return f" {' '.join(serves)} " if serves else None


def any_of(name: str) -> BindParameter[Any]:
    """Return what `in_` takes where the statement is built before its values, by this name."""
    return bindparam(name, expanding=True)


def serves_any(names: int, called: str = "serves") -> ColumnElement[bool]:
    """Say of a letter that its buttons are for any of so many names, which `serving` gives."""
    kept = func.coalesce(outbox.c.serves, "")
    each = (kept.like(bindparam(f"{called}_{n}", type_=String), escape="/") for n in range(names))
    return or_(false(), *each)


def serving(names: Iterable[str], called: str = "serves") -> dict[str, str]:
    """Return the values of `serves_any` for what is named."""
    plain = (re.sub("[/%_]", r"/\g<0>", one) for one in names)
    return {f"{called}_{n}": f"% {one} %" for n, one in enumerate(plain)}


def _together(named: Sequence[str]) -> str | None:
    return " ".join(named) or None


# --- who is erased -------------------------------------------------------------------------


def naming_any(connection: Connection, athletes: Sequence[str]) -> list[Letter]:
    """Return the letters that speak of any of the athletes and wait, so that they be reworded.

    What is on its way this moment is dropped from the record instead: it is too late to reword
    it, and a later try would send it as it was.  What is over names nobody.
    """
    speaks = _speaks_of_any(athletes)
    on_its_way = outbox.c.lease_until > ENDED
    connection.execute(delete(outbox).where(speaks, on_its_way))
    rows = connection.execute(select(outbox).where(speaks).order_by(outbox.c.seq)).all()
    letters = {row.id: letter_of(row) for row in rows}
    drop(connection, [name for name, letter in letters.items() if letter is None])
    return [letter for letter in letters.values() if letter is not None]


def _speaks_of_any(athletes: Sequence[str]) -> ColumnElement[bool]:
    each = (outbox.c.named.contains(athlete, autoescape=True) for athlete in athletes)
    return and_(outbox.c.named.is_not(None), or_(*each))


def reword(connection: Connection, letters: Sequence[Letter]) -> None:
    """Let letters that wait say something else, each in its place."""
    rows = [
        {
            "letter": one.message.id,
            "new_body": sealed(one.message),
            "new_about": one.about,
            "new_named": _together(one.named),
        }
        for one in letters
    ]
    each(connection, _REWORDING, rows)


_REWORDING = (
    update(outbox)
    .where(outbox.c.id == bindparam("letter"))
    .values(body=bindparam("new_body"), about=bindparam("new_about"), named=bindparam("new_named"))
)


def reword_free(connection: Connection, letter: Letter) -> bool:
    """Let a letter that waits say something else; return whether it is in nobody's hands."""
    free = and_(
        outbox.c.id == letter.message.id,
        IS_WAITING,
        or_(outbox.c.lease_until.is_(None), outbox.c.lease_until == ENDED),
    )
    said = {
        "body": sealed(letter.message),
        "about": letter.about,
        "asks": letter.asks,
        "serves": _apart(letter.serves),
    }
    named = _together(letter.named)
    return connection.execute(update(outbox).where(free).values(**said, named=named)).rowcount > 0


def drop(connection: Connection, letters: Sequence[str]) -> None:
    """Drop letters, by name."""
    if letters:
        connection.execute(delete(outbox).where(outbox.c.id.in_(letters)))


# --- looking back --------------------------------------------------------------------------


def spoken_of(
    connection: Connection, replies: Sequence[tuple[Platform, str]]
) -> dict[tuple[str, str], str]:
    """Return the entries that sent messages speak of, by (athlete, reference).

    A reference is unique in one chat only, so it is looked up together with whose chat it is.
    """
    if not replies:
        return {}
    keys = [(platform, ref) for platform, ref in replies]
    found = select(outbox.c.athlete, outbox.c.ref, outbox.c.about).where(
        tuple_(outbox.c.platform, outbox.c.ref).in_(keys), outbox.c.about.is_not(None)
    )
    return {(row.athlete, row.ref): row.about for row in connection.execute(found)}


def written_since(connection: Connection, ids: Iterable[str], since: datetime) -> frozenset[str]:
    """Return which messages were put into the outbox since, by their name there."""
    names = sorted(set(ids))
    if not names:
        return frozenset()
    lately = select(outbox.c.id).where(outbox.c.id.in_(names), outbox.c.at > since)
    return frozenset(connection.execute(lately).scalars())


def prune(connection: Connection, before: datetime) -> None:
    """Drop what is over and older; replies to it then speak of nothing in particular."""
    over = and_(outbox.c.state != State.WAITING.value, outbox.c.at < before)
    connection.execute(delete(outbox).where(over))
