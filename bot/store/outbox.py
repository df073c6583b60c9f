"""Messages that are decided and not yet known to have arrived."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, and_, bindparam, delete, func, or_, select, tuple_, update

from bot.contract import Account, Outgoing, Platform, Room
from bot.errors import UnreadableState
from bot.store.tables import account, outbox
from bot.store.values import sealed, unsealed
from bot.store.writing import keep

LEASE = timedelta(minutes=2)
"""How long a process has for what it took, before another may take it for dead."""

TWICE = "perhaps twice: an earlier process may have sent it"
"""The remark on a letter whose fate a crash has left open, also once it is sent."""

AWAY = "nobody is there"
"""How the remark begins on a letter that waits until somebody is heard of."""

UNREADABLE = "it does not read"


class State(StrEnum):
    WAITING = "waiting"
    SENT = "sent"
    PUT_ASIDE = "put_aside"  # refused for good, or for nobody any more; `reason` says which


class Kind(StrEnum):
    """Why a message is sent: what came in is answered before what is due is said."""

    ANSWER = "answer"
    REMINDER = "reminder"
    FAREWELL = "farewell"  # the last words to somebody forgotten: its row goes when it is sent
    UPDATE = "update"  # a room's message rewritten: only the latest of its kind matters


ASKED = frozenset((Kind.ANSWER.value, Kind.FAREWELL.value))
"""What somebody waits for; all else is said unasked."""

SENT_AGAIN = {Kind.ANSWER: True, Kind.REMINDER: True, Kind.FAREWELL: False}
"""What becomes of a letter that may have arrived before a crash.

Better twice than never; but who asked to be forgotten would rather hear nothing than hear
twice from somebody who said they had forgotten.
"""


@dataclass(frozen=True, slots=True)
class Letter:
    """A message with what the coach has to remember of it.

    `about` is the entry it speaks of, so that a reply to it corrects that one.  `attempts`
    counts the tries so far; `resumed` says that an earlier process may have sent it already.
    """

    message: Outgoing
    kind: Kind
    athlete: str | None = None
    about: str | None = None
    attempts: int = 0
    resumed: bool = False

    @property
    def chat(self) -> str:
        """The line it stands in: what goes to one place goes in order."""
        return chat_of(self.message.to)


def chat_of(to: Room | Account) -> str:
    """Return the name of the line that messages to one place stand in.

    >>> chat_of(Room(Platform.TELEGRAM, "12", "7")), chat_of(Account(Platform.TELEGRAM, "12"))
    ('12/7', '@12')
    """
    if isinstance(to, Account):
        return f"@{to.id}"
    return to.id if to.topic is None else f"{to.id}/{to.topic}"


Place = tuple[Platform, str]
"""Where letters go one after the other."""


def place_of(letter: Letter) -> Place:
    """Return the place a letter goes to."""
    return letter.message.to.platform, letter.chat


def put(
    connection: Connection,
    letters: Sequence[Letter],
    now: datetime,
    claimed: Collection[str] = frozenset(),
) -> None:
    """Write the letters, each once by its id; this process sends the `claimed` itself."""
    rows = [_row(letter, now, leased=letter.message.id in claimed) for letter in letters]
    keep(connection, outbox, "id", rows)


def supersede(connection: Connection, letters: Sequence[Letter]) -> None:
    """Drop rewritings that wait for nobody yet where a later one of the same is among these."""
    stale = [
        {"place": one.message.to.platform.value, "line": one.chat, "of": one.about}
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


def _row(letter: Letter, now: datetime, *, leased: bool) -> dict[str, Any]:
    return {
        "id": letter.message.id,
        "platform": letter.message.to.platform.value,
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
        "at": now,
    }


# --- taking --------------------------------------------------------------------------------

_NOW = bindparam("now", type_=outbox.c.at.type)
_FREE = and_(
    outbox.c.state == State.WAITING.value,
    outbox.c.platform.in_(bindparam("platforms", expanding=True)),
    outbox.c.not_before <= _NOW,
    or_(outbox.c.lease_until.is_(None), outbox.c.lease_until <= _NOW),
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
    connection: Connection, platforms: Sequence[Platform], now: datetime, limit: int, unasked: int
) -> Taken:
    """Return the next letter of each line that waits, and lease them.

    Answers come first, then the oldest; at most `limit`, of which at most `unasked` that nobody
    waits for.  What cannot be read is put aside, and what is not to be sent twice is dropped
    where it may have been sent before a crash.
    """
    bound = {"platforms": [one.value for one in platforms], "now": now}
    heads = connection.execute(_HEADS, {**bound, "limit": limit}).all()
    asked = sum(row.kind in ASKED for row in heads)  # they come first
    rows = heads[: asked + unasked]
    letters = {row.seq: letter for row in rows if (letter := _read(row)) is not None}
    if _dropped(connection, [row.seq for row in rows], letters):
        return take(connection, platforms, now, limit, unasked)  # others come first now
    if letters:
        leasing = update(outbox).where(outbox.c.seq.in_(list(letters)))
        connection.execute(leasing.values(lease_until=now + LEASE))
    left = connection.execute(_LEFT, bound).first() is not None
    return Taken(tuple(letters.values()), left)


def _read(row: Any) -> Letter | None:
    """Return the letter of a row, None where it does not read."""
    try:
        message, kind = unsealed(row.body), Kind(row.kind)
    except (UnreadableState, ValueError):
        return None
    resumed = row.lease_until is not None or TWICE in (row.reason or "")
    return Letter(message, kind, row.athlete, row.about, row.attempts, resumed)


def _dropped(connection: Connection, found: list[int], letters: dict[int, Letter]) -> bool:
    """Let go of what cannot be sent or is not to be sent again; say whether there was any."""
    spoilt = [seq for seq in found if seq not in letters]
    spent = [seq for seq, one in letters.items() if one.resumed and not SENT_AGAIN[one.kind]]
    if spoilt:
        aside = update(outbox).where(outbox.c.seq.in_(spoilt))
        # as of any letter that is over, its words are not kept
        connection.execute(aside.values(state=State.PUT_ASIDE.value, reason=UNREADABLE, body=""))
    if spent:
        connection.execute(delete(outbox).where(outbox.c.seq.in_(spent)))
    return bool(spoilt or spent)


@dataclass(frozen=True, slots=True)
class Rest:
    """Nothing goes to a place before `until`, `or_heard`: before somebody there is heard of."""

    until: datetime
    or_heard: bool


def resting(connection: Connection, now: datetime) -> dict[Place, Rest]:
    """Return the places where something waits for a later moment, and for which."""
    waiting = select(outbox).where(
        outbox.c.state == State.WAITING.value, outbox.c.not_before > now
    )
    return {
        (Platform(row.platform), row.chat): Rest(
            row.not_before, (row.reason or "").startswith(AWAY)
        )
        for row in connection.execute(waiting)
    }


def hasten(connection: Connection, places: Iterable[Place], now: datetime) -> None:
    """Let what waits for somebody at these places go now."""
    keys = [(platform.value, chat) for platform, chat in places]
    connection.execute(
        update(outbox)
        .where(
            tuple_(outbox.c.platform, outbox.c.chat).in_(keys),
            outbox.c.state == State.WAITING.value,
            outbox.c.not_before > now,
            outbox.c.reason.startswith(AWAY),
        )
        .values(not_before=now)
    )


def release(connection: Connection, held_by_us: Collection[str]) -> None:
    """End every lease but ours, and keep its mark: nobody is there who holds it.

    For a database that no other process is working on.
    """
    held = and_(
        outbox.c.state == State.WAITING.value,
        outbox.c.lease_until.is_not(None),
        outbox.c.id.not_in(held_by_us),
    )
    ended = datetime.fromtimestamp(0, tz=UTC)
    connection.execute(update(outbox).where(held).values(lease_until=ended))


# --- what became of it ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Settled:
    """What is to be noted of a letter.

    `again_at` is when to try again, None when it is over.  `ref` is the platform's name of it
    once sent; `reason` why it was not.
    """

    letter: Letter
    ref: str | None = None
    reason: str | None = None
    again_at: datetime | None = None


def settle(connection: Connection, settled: Sequence[Settled]) -> None:
    """Note what became of letters.  The words of one that is over are not kept."""
    over = [one for one in settled if one.again_at is None]
    last = [one.letter.message.id for one in over if one.letter.kind is Kind.FAREWELL]
    rows = [_outcome(one) for one in over if one.letter.kind is not Kind.FAREWELL]
    if rows:
        connection.execute(_SETTLING, rows)
    if last:
        connection.execute(delete(outbox).where(outbox.c.id.in_(last)))
    again = [_postponed(one) for one in settled if one.again_at is not None]
    if again:
        connection.execute(_POSTPONING, again)


_SETTLING = (
    update(outbox)
    .where(outbox.c.id == bindparam("letter"))
    .values(
        state=bindparam("new_state"),
        ref=bindparam("new_ref"),
        reason=bindparam("new_reason"),
        attempts=bindparam("tries"),
        body="",
        lease_until=None,
    )
)
_POSTPONING = (
    update(outbox)
    .where(outbox.c.id == bindparam("letter"))
    .values(
        body=bindparam("new_body"),
        chat=bindparam("new_chat"),
        reason=bindparam("new_reason"),
        attempts=bindparam("tries"),
        not_before=bindparam("again_at"),
        lease_until=None,  # it is known not to be on its way
    )
)


def _outcome(one: Settled) -> dict[str, Any]:
    return {
        "letter": one.letter.message.id,
        "new_state": (State.PUT_ASIDE if one.ref is None else State.SENT).value,
        "new_ref": one.ref,
        "new_reason": one.reason,
        "tries": one.letter.attempts,
    }


def _postponed(one: Settled) -> dict[str, Any]:
    assert one.again_at is not None
    return {
        "letter": one.letter.message.id,
        "new_body": sealed(one.letter.message),
        "new_chat": one.letter.chat,
        "new_reason": one.reason,
        "tries": one.letter.attempts,
        "again_at": one.again_at,
    }


def close_line(connection: Connection, to: Room | Account, reason: str, now: datetime) -> None:
    """Put aside whatever waits for a place that is gone, and remember that it is."""
    chat = chat_of(to)
    connection.execute(
        update(outbox)
        .where(
            outbox.c.platform == to.platform.value,
            outbox.c.chat == chat,
            outbox.c.state == State.WAITING.value,
        )
        .values(state=State.PUT_ASIDE.value, reason=reason, body="", lease_until=None)
    )
    column = account.c.id if isinstance(to, Account) else account.c.room
    here = and_(account.c.platform == to.platform.value, column == to.id)
    connection.execute(update(account).where(here).values(gone_at=now))


def move_line(connection: Connection, old: Room | Account, new: Room) -> None:
    """Readdress whatever waits for a room that goes on elsewhere."""
    waiting = and_(
        outbox.c.platform == old.platform.value,
        outbox.c.chat == chat_of(old),
        outbox.c.state == State.WAITING.value,
    )
    for row in connection.execute(select(outbox.c.seq, outbox.c.body).where(waiting)).all():
        message = replace(unsealed(row.body), to=new)
        readdressing = update(outbox).where(outbox.c.seq == row.seq)
        # not leased to anybody: the line is taken anew, from its beginning
        moved = {"body": sealed(message), "chat": chat_of(new), "lease_until": None}
        connection.execute(readdressing.values(moved))
    here = and_(account.c.platform == old.platform.value, account.c.room == old.id)
    connection.execute(update(account).where(here).values(room=new.id, topic=new.topic))


def ready(connection: Connection, now: datetime, enough: int) -> int:
    """Return how many letters wait for nothing but their turn; counts no further than enough."""
    return connection.execute(_READY, {"now": now, "enough": enough}).scalar_one()


_READY = select(func.count()).select_from(
    select(outbox.c.seq)
    .where(outbox.c.state == State.WAITING.value, outbox.c.not_before <= _NOW)
    .limit(bindparam("enough"))
    .subquery()
)


# --- looking back --------------------------------------------------------------------------


def spoken_of(
    connection: Connection, replies: Sequence[tuple[Platform, str]]
) -> dict[tuple[str, str], str]:
    """Return the entries that sent messages speak of, by (athlete, reference).

    A reference is unique in one chat only, so it is looked up together with whose chat it is.
    """
    if not replies:
        return {}
    keys = [(platform.value, ref) for platform, ref in replies]
    found = select(outbox.c.athlete, outbox.c.ref, outbox.c.about).where(
        tuple_(outbox.c.platform, outbox.c.ref).in_(keys), outbox.c.about.is_not(None)
    )
    return {(row.athlete, row.ref): row.about for row in connection.execute(found)}


def prune(connection: Connection, before: datetime) -> None:
    """Drop what is over and older; replies to it then speak of nothing in particular."""
    over = and_(outbox.c.state != State.WAITING.value, outbox.c.at < before)
    connection.execute(delete(outbox).where(over))
