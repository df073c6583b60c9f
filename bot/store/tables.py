"""The tables.  What an athlete is, their log and where a conversation stands are JSON values;
what is searched for or ordered by is a column.

Instants are whole microseconds since 1970 UTC in a 64-bit integer, and days are ISO text:
both sort and compare the same on SQLite and PostgreSQL, which a stored timestamp does not.
Nothing is derived here but `agenda`, which caches when each fact of an athlete or a squad is due,
and its first instant beside it, `next_at`, which is searched for.
"""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    text,
)

REVISION = "0016"  # the migration that makes the tables below

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def micros(at: datetime) -> int:
    """Return an aware instant as microseconds since 1970 UTC, exactly."""
    return (at - EPOCH) // _MICROSECOND


def instant(stored: int) -> datetime:
    """Return the instant of so many microseconds since 1970 UTC."""
    return EPOCH + timedelta(microseconds=stored)


class Instant(TypeDecorator[datetime]):
    """An aware instant as microseconds since 1970 UTC."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        return None if value is None else micros(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return None if value is None else instant(value)


metadata = MetaData()

athlete = Table(
    "athlete",
    metadata,
    Column("id", Text, primary_key=True),
    Column("version", BigInteger, nullable=False),  # grows with every commit
    Column("file", Text, nullable=False),
    Column("dialogue", Text, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("next_at", Instant),  # the first instant of the agenda; null: nothing is coming
    Column("agenda", Text, nullable=False, server_default="{}"),  # see `bot.store.agenda`
    Index("athlete_by_time", "next_at"),
)

account = Table(
    "account",
    metadata,
    Column("platform", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("athlete", Text, ForeignKey("athlete.id"), nullable=False),
    Column("room", Text),  # where they talk in private; null before they do
    Column("topic", Text),
    Column("gone_at", Instant),  # when the platform said they cannot be reached
    Column("refusals", Integer, nullable=False, server_default="0"),  # that often in a row
    Column("since", Instant),  # when it was linked to the log; null where the log began
    Index("account_of_athlete", "athlete"),
)

# codes that open a log from another app, as digests
link_code = Table(
    "link_code",
    metadata,
    Column("digest", Text, primary_key=True),
    Column("athlete", Text, ForeignKey("athlete.id"), nullable=False),
    Column("until", Instant, nullable=False),
    Index("link_code_of_athlete", "athlete"),
)

entry = Table(
    "entry",
    metadata,
    Column("athlete", Text, ForeignKey("athlete.id"), primary_key=True),
    Column("id", Text, primary_key=True),
    Column("body", Text, nullable=False),
    Column("day", Text, nullable=False, server_default=""),  # the athlete's own
    Column("logged_at", Instant, nullable=False, server_default="0"),
    Index("entry_by_day", "athlete", "day", "logged_at", "id"),
)

morning = Table(
    "morning",
    metadata,
    Column("athlete", Text, ForeignKey("athlete.id"), primary_key=True),
    Column("day", Text, primary_key=True),
    Column("body", Text, nullable=False),
)

# says of nobody whose they were, so there is nothing here to forget
delivery = Table(
    "delivery",
    metadata,
    Column("platform", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("at", Instant, nullable=False),
    Index("delivery_by_age", "at"),
)

outbox = Table(
    "outbox",
    metadata,
    Column("seq", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("platform", Text, nullable=False),
    Column("chat", Text, nullable=False),  # messages of one chat go out in order of `seq`
    Column("athlete", Text),
    Column("body", Text, nullable=False),  # emptied once sent: words about a body are not kept
    Column("about", Text),
    Column("kind", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("silences", Integer, nullable=False),  # tries of which nobody knows what they did
    Column("not_before", Instant, nullable=False),  # 1970: it waits for no hour
    Column("lease_until", Instant),  # by the clock of whoever holds it; see `bot.outbox.leases`
    Column("lease_of", Text),  # the life of a process that holds it
    Column("ref", Text),
    Column("reason", Text),
    Column("at", Instant, nullable=False),
    Column("asks", BigInteger),  # the number of the athlete's question that it puts
    Column("serves", Text),  # what its buttons are for, between spaces; see `dialogue.serving`
    Column("named", Text),  # other athletes its words speak of, by spaces; null once it is over
    Index(
        "outbox_naming",
        "named",
        sqlite_where=text("named IS NOT NULL"),  # on a server too: see `creation.lay_tables`
    ),
    Index("outbox_by_reference", "platform", "ref"),
    Index("outbox_of_athlete", "athlete"),
    Index("outbox_by_state", "state", "platform", "not_before"),
    Index("outbox_by_chat", "platform", "chat", "state", "seq"),
)

squad = Table(
    "squad",
    metadata,
    Column("id", Text, primary_key=True),
    Column("version", BigInteger, nullable=False),  # grows with every commit
    Column("platform", Text, nullable=False),
    Column("room", Text, nullable=False),
    Column("topic", Text),
    Column("body", Text, nullable=False),
    Column("next_at", Instant),
    Column("agenda", Text, nullable=False, server_default="{}"),
    Index("squad_by_room", "platform", "room", unique=True),
    Index("squad_by_time", "next_at"),
)

# whom a squad knows anything of: members, coaches, whoever set it up
squad_person = Table(
    "squad_person",
    metadata,
    Column("squad", Text, ForeignKey("squad.id"), primary_key=True),
    Column("athlete", Text, primary_key=True),
    Index("squad_of_person", "athlete"),
)

# since when time has been seen to pass without a leap, and until when; one row
passing = Table(
    "passing",
    metadata,
    Column("id", Text, primary_key=True),
    Column("since", Instant, nullable=False),
    Column("until", Instant, nullable=False),
)

# the signs of life of processes; see `bot.store.heartbeat`
heartbeat = Table(
    "heartbeat",
    metadata,
    Column("id", Text, primary_key=True),
    Column("at", Instant, nullable=False),
    Column("body", Text, nullable=False),
)

# what tells a fingerprint of ours from anybody else's; one row
salt = Table("salt", metadata, Column("value", Text, primary_key=True))

# who was erased, as fingerprints, so that a copy from before can be told to erase them again
erasure = Table(
    "erasure",
    metadata,
    Column("who", Text, primary_key=True),
    Column("salt", Text, nullable=False),
    Column("at", Instant, nullable=False),
)

# codes from another app that were none, by the fingerprint of who brought them: to be erased
# and begin anew gives nobody more tries
wrong_code = Table(
    "wrong_code",
    metadata,
    Column("who", Text, primary_key=True),
    Column("delivery", Text, primary_key=True),  # several may be of one second
    Column("at", Instant, nullable=False),
)

# what a file held that somebody sent and has not said yes to; one each
brought = Table(
    "brought",
    metadata,
    Column("athlete", Text, ForeignKey("athlete.id"), primary_key=True),
    Column("id", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("until", Instant, nullable=False),
    Index("brought_by_age", "until"),
)

OF_ATHLETE = (entry, morning, outbox, link_code, brought, account)
"""Every table that speaks of an athlete, in the order in which rows may be erased."""
