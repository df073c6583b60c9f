"""What has been handled: the same delivery twice changes and sends nothing."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, select

from bot.contract import Incoming
from bot.dialogue.turn import short_id
from bot.store import outbox
from bot.store.tables import delivery
from bot.store.upsert import newly


def note_new(
    connection: Connection, arrived: Sequence[Incoming], now: datetime
) -> tuple[Incoming, ...]:
    """Return those that were never handled before, in order, and note them as handled.

    Where another process is handling one of them at this moment, waits for its outcome.
    """
    first: dict[tuple[str, str], Incoming] = {}
    for incoming in arrived:
        first.setdefault((incoming.chat.platform, incoming.delivery), incoming)
    rows = [{"platform": platform, "id": name, "at": now} for platform, name in first]
    fresh = newly(connection, delivery, "platform id", rows)
    handled = tuple(incoming for key, incoming in first.items() if key in fresh)
    outbox.drop(connection, [promised_id(one) for one in handled if one.awaited])
    return handled


def is_noted(connection: Connection, incoming: Incoming) -> bool:
    """Say whether an act was handled before."""
    its = (delivery.c.platform == incoming.chat.platform) & (delivery.c.id == incoming.delivery)
    return connection.execute(select(delivery.c.id).where(its)).first() is not None


def promised_id(incoming: Incoming) -> str:
    """Return the name of the letter that says an act was lost, which goes as the act is noted."""
    return short_id("lost", incoming.chat.platform, incoming.delivery)


def try_out(connection: Connection, now: datetime) -> None:
    """Write something and take it back: fails where nothing can be written at all."""
    row = {"platform": "", "id": "tried out", "at": now}
    newly(connection, delivery, "platform id", [row])
    connection.execute(delete(delivery).where(delivery.c.platform == ""))


def latest(connection: Connection) -> datetime | None:
    """Return when the latest was noted, None where none is."""
    found = connection.execute(select(delivery.c.at).order_by(delivery.c.at.desc()).limit(1))
    return found.scalar()


def prune(connection: Connection, before: datetime) -> None:
    """Drop what is too old for any platform to deliver again."""
    connection.execute(delete(delivery).where(delivery.c.at < before))
