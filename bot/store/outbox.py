"""Messages that are decided and not yet known to have arrived."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    bindparam,
    delete,
    func,
    or_,
    select,
    tuple_,
    update,
)

from bot.coach.validation import sound_id, sound_text
from bot.contract import Incoming, Platform
from bot.dialogue.turn import short_id
from bot.errors import UnreadableState
from bot.store.message import ASKED, AWAY, TWICE, Kind, Letter, Settled, State
from bot.store.tables import EPOCH, outbox
from bot.store.upsert import keep
from bot.store.values import sealed, unsealed

LEASE = timedelta(minutes=2)
"""How long a process has for what it took, before another may take it for dead."""

ENDED = EPOCH
"""The end of a lease whose holder is dead: the letter is free, and may have been sent."""

UNREADABLE = "it does not read"
LONGEST_REASON = 1_000


@dataclass(frozen=True, slots=True)
class Claim:
    """The ids of letters that a process sends itself as soon as they are written."""

    ids: frozenset[str]
    by: str


UNCLAIMED = Claim(frozenset(), "")


def put(
    connection: Connection,
    letters: Sequence[Letter],
    now: datetime,
    claim: Claim = UNCLAIMED,
) -> None:
    """Write the letters, each once by its id; those that are claimed as leased."""
    keep(connection, outbox, "id", [_row(letter, now, claim) for letter in letters])


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
        "not_before": now,
        "reason": f"an act: {reason}",
        "at": now,
    }
    keep(connection, outbox, "id", [row])


def supersede(connection: Connection, letters: Sequence[Letter]) -> None:
    """Drop rewritings that wait for nobody yet where a later one of the same is among these."""
    stale = [
        {"place": one.message.to.platform, "line": one.chat, "of": one.about}
        for one in letters
        if one.kind is Kind.UPDATE
    ]
    if stale:
        connection.execute(_SUPERSEDING, stale)


_SUPERSEDING = delete(outbox).where(
    outbox.c.platform == bindparam("place"),
    outbox.c.chat == bindparam("line"),
    outbox.c.about == bindparam("of"),
    outbox.c.kind == Kind.UPDATE.value,
    outbox.c.state == State.WAITING.value,
    outbox.c.lease_until.is_(None),
)


def _row(letter: Letter, now: datetime, claim: Claim) -> dict[str, Any]:
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
        "not_before": now,
        "lease_until": now + LEASE if leased else None,
        "lease_of": claim.by if leased else None,
        "at": now,
        "named": _together(letter.named),
    }


def _together(named: Sequence[str]) -> str | None:
    return " ".join(named) or None


# --- taking --------------------------------------------------------------------------------

_NOW = bindparam("now", type_=outbox.c.at.type)
_FREE = and_(
    outbox.c.state == State.WAITING.value,
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
    letters = {row.seq: letter for row in rows if (letter := _read(row)) is not None}
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


def _read(row: Any) -> Letter | None:
    """Return the letter of a row, None where it does not read."""
    try:
        message, kind = unsealed(row.body), Kind(row.kind)
    except (UnreadableState, ValueError):
        return None
    resumed = row.lease_until is not None or TWICE in (row.reason or "")
    # what waited for its reader has lost nothing by that
    at = None if (row.reason or "").startswith(AWAY) else row.at
    named = tuple((row.named or "").split())
    return Letter(
        message, kind, row.athlete, row.about, row.attempts, resumed, row.silences, named, at
    )


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
        outbox.c.state == State.WAITING.value,
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
        outbox.c.state == State.WAITING.value,
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
        outbox.c.state == State.WAITING.value,
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
        outbox.c.state == State.WAITING.value,
        outbox.c.platform.in_(bindparam("platforms", expanding=True)),
        outbox.c.not_before <= _NOW,
        ~_IS_BEHIND_A_REST,
    )
    .limit(bindparam("enough"))
    .subquery()
)


# --- what became of it ---------------------------------------------------------------------


def settle(connection: Connection, settled: Sequence[Settled], by: str) -> None:
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
    again = [_postponed(one) for one in settled if one.again_at is not None]
    if again:
        connection.execute(_POSTPONING, [row | {"holder": by} for row in again])


_WAITS = and_(outbox.c.id == bindparam("letter"), outbox.c.state == State.WAITING.value)
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
        reason=bindparam("new_reason"),
        attempts=bindparam("tries"),
        silences=bindparam("unheard"),
        not_before=bindparam("again_at"),
        lease_until=None,  # it is known not to be on its way
    )
)


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


def _postponed(one: Settled) -> dict[str, Any]:
    assert one.again_at is not None
    return {
        "letter": one.letter.message.id,
        "new_body": sealed(one.letter.message),
        "new_chat": one.letter.chat,
        "new_reason": remark(one.reason),
        "tries": one.letter.attempts,
        "unheard": one.letter.silences,
        "again_at": one.again_at,
    }


# --- who is erased -------------------------------------------------------------------------


def naming_any(connection: Connection, athletes: Sequence[str], now: datetime) -> list[Letter]:
    """Return the letters that speak of any of the athletes and wait, so that they be reworded.

    What is on its way this moment is dropped from the record instead: it is too late to reword
    it, and a later try would send it as it was.  Nothing else names the athletes any more.
    """
    speaks = _speaks_of_any(athletes)
    on_its_way = outbox.c.lease_until > now
    connection.execute(delete(outbox).where(speaks, on_its_way))
    waiting = outbox.c.state == State.WAITING.value
    connection.execute(update(outbox).where(speaks, ~waiting).values(named=None))
    rows = connection.execute(select(outbox).where(speaks).order_by(outbox.c.seq)).all()
    letters = {row.id: _read(row) for row in rows}
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
    if rows:
        connection.execute(_REWORDING, rows)


_REWORDING = (
    update(outbox)
    .where(outbox.c.id == bindparam("letter"))
    .values(body=bindparam("new_body"), about=bindparam("new_about"), named=bindparam("new_named"))
)


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


def prune(connection: Connection, before: datetime) -> None:
    """Drop what is over and older; replies to it then speak of nothing in particular."""
    over = and_(outbox.c.state != State.WAITING.value, outbox.c.at < before)
    connection.execute(delete(outbox).where(over))
