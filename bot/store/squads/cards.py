"""What the outbox knows of squads' cards: their sessions, where they stand, with which buttons."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime

from sqlalchemy import Connection, select, tuple_

from bot.contract import Account, Platform, Room, Thread
from bot.dialogue.serving import has_key
from bot.store.message import IS_WAITING, Kind, State, place_named
from bot.store.tables import outbox

_THREAD = "thread."


def about(squad: str, day: date) -> str:
    """Return what a letter about a session is known by.

    >>> about("abc", date(2026, 3, 2))
    'squad.abc.2026-03-02'
    """
    return f"squad.{squad}.{day.isoformat()}"


def about_card(squad: str, message: str) -> str:
    """Return what a rewriting of any other message is known by."""
    return f"squad.{squad}.card {message}"


def about_thread(card: str) -> str:
    """Return what the first words in a card's thread are known by."""
    return f"{_THREAD}{card}"


def spoken_of(kept: str) -> tuple[str, date] | None:
    """Return the squad and the day of a session that a letter is about, None: another thing."""
    match kept.split("."):
        case ["squad", name, day] if not day.startswith("card"):
            return name, date.fromisoformat(day)
        case _:
            return None


def _rewritten(about: str) -> str:
    """Return the message that a rewriting is of, by what it is known by; "": it says none."""
    before, _, ref = about.partition(".card ")
    return ref if before.startswith("squad.") else ""


# --- looked up in the outbox ----------------------------------------------------------------


def threads_on(connection: Connection, platform: Platform, since: datetime) -> tuple[Thread, ...]:
    """Return the threads that were opened under cards on a platform since."""
    rows = connection.execute(
        select(outbox.c.chat, outbox.c.about).where(
            outbox.c.platform == platform,
            outbox.c.at > since,
            outbox.c.ref.is_not(None),
            outbox.c.about.startswith(_THREAD),
        )
    )
    places = ((place_named(platform, row.chat), row.about) for row in rows)
    return tuple(
        Thread(about.removeprefix(_THREAD), room)
        for room, about in places
        if isinstance(room, Room)
    )


def occasions_of(
    connection: Connection, replies: Sequence[tuple[Platform, str]]
) -> dict[tuple[Platform, str], tuple[str, date]]:
    """Return the squad's sessions that sent messages speak of, by platform and reference."""
    if not replies:
        return {}
    keys = sorted({(platform, ref) for platform, ref in replies})
    rows = connection.execute(
        select(outbox.c.platform, outbox.c.ref, outbox.c.about).where(
            tuple_(outbox.c.platform, outbox.c.ref).in_(keys),
            outbox.c.athlete.is_(None),
            outbox.c.about.is_not(None),
        )
    )
    spoken = ((Platform(row.platform), row.ref, spoken_of(row.about)) for row in rows)
    return {(platform, ref): of for platform, ref, of in spoken if of is not None}


def cards_of(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    """Return what platforms call sent messages, by their name in the outbox.

    A rewriting that still waits to be sent stands for the message that it rewrites.
    """
    names = sorted(set(ids))
    if not names:
        return {}
    found = select(outbox.c.id, outbox.c.ref, outbox.c.about).where(
        outbox.c.id.in_(names),
        outbox.c.ref.is_not(None) | (IS_WAITING & (outbox.c.kind == Kind.UPDATE.value)),
    )
    rows = connection.execute(found)
    refs = ((row.id, row.ref or _rewritten(row.about or "")) for row in rows)
    return {name: ref for name, ref in refs if ref}


def buttons_gone(
    connection: Connection, pressed: Collection[tuple[Room, str, str]]
) -> frozenset[tuple[Room, str, str]]:
    """Return those of the buttons, by place, message and token, that stand there no more.

    Of messages that never told their buttons nothing is known: theirs stand.
    """
    if not pressed:
        return frozenset()
    cards = sorted({(place.platform, ref) for place, ref, _ in pressed})
    rows = connection.execute(
        select(outbox.c.platform, outbox.c.chat, outbox.c.ref, outbox.c.serves)
        .where(
            tuple_(outbox.c.platform, outbox.c.ref).in_(cards),
            outbox.c.state == State.SENT.value,
        )
        .order_by(outbox.c.seq)
    )
    told: dict[tuple[Room | Account, str], list[list[str]]] = {}
    for row in rows:
        card = place_named(row.platform, row.chat), row.ref
        told.setdefault(card, []).append((row.serves or "").split())
    return frozenset(
        (place, ref, token)
        for place, ref, token in pressed
        if _is_gone(token, told.get((place, ref), ()))
    )


def _is_gone(token: str, told: Sequence[Sequence[str]]) -> bool:
    """Say whether a card is without a button now, by the names of it each time it was sent."""
    is_known = any(has_key(names, token) is not None for names in told)
    return is_known and not has_key(told[-1], token)


def first_about(connection: Connection, abouts: Iterable[str]) -> dict[str, str]:
    """Return what platforms call the first message sent to a room about each session."""
    names = sorted(set(abouts))
    if not names:
        return {}
    sent = select(outbox.c.about, outbox.c.ref).where(
        outbox.c.about.in_(names), outbox.c.athlete.is_(None), outbox.c.ref.is_not(None)
    )
    rows = connection.execute(sent.order_by(outbox.c.at.desc(), outbox.c.id))
    return {row.about: row.ref for row in rows}
