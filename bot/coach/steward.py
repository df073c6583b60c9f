"""What whoever runs a coach may know and do: how many there are, all exports, one erased.

Figures count and name nobody.  Nothing here says what anybody wrote.
"""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta

from sqlalchemy import Connection, func, select

from bot.coach.erasure import erase, left_nowhere
from bot.contract import Account, File
from bot.enclosed.handout import Handout, Kind
from bot.outbox.export import made
from bot.rich import rich
from bot.store.accounts.contacts import athletes_of
from bot.store.database import Database
from bot.store.message import IS_WAITING, State
from bot.store.reading import Look
from bot.store.tables import account, athlete, entry, outbox, squad

WEEK, FOUR_WEEKS = timedelta(days=7), timedelta(days=28)


def figures(connection: Connection, now: datetime) -> dict[str, int]:
    """Return how many there are of what is on file, in the order in which they are told."""
    count = select(func.count())
    sessions = count.select_from(entry)
    trained = select(func.count(entry.c.athlete.distinct()))
    on = select(account.c.platform, func.count()).group_by(account.c.platform)
    asked = {
        "athletes": count.select_from(athlete),
        "trained in 7 days": trained.where(entry.c.logged_at > now - WEEK),
        "trained in 28 days": trained.where(entry.c.logged_at > now - FOUR_WEEKS),
        "new in 7 days": count.select_from(athlete).where(athlete.c.created_at > now - WEEK),
        "not reached any more": count.select_from(account).where(account.c.gone_at.is_not(None)),
        "sessions": sessions,
        "sessions in 7 days": sessions.where(entry.c.logged_at > now - WEEK),
        "squads": count.select_from(squad),
        "messages waiting": count.where(IS_WAITING).select_from(outbox),
        "messages put aside": count.where(outbox.c.state == State.PUT_ASIDE.value).select_from(
            outbox
        ),
    }
    counts = {name: connection.scalar(one) or 0 for name, one in asked.items()}
    apps = connection.execute(on.order_by(account.c.platform))
    return counts | {f"accounts on {name}": many for name, many in apps}


async def forget(database: Database, person: Account, now: datetime) -> bool:
    """Erase all of somebody, as `/delete` does; False: nobody is known by the account."""

    def work(connection: Connection) -> bool:
        known = athletes_of(connection, [person])
        erase(connection, list(known.values()), now)
        return bool(known)

    found = await database.transact(work)
    await left_nowhere(database)
    return found


def on_file(connection: Connection) -> list[str]:
    """Return everybody who is on file."""
    return list(connection.scalars(select(athlete.c.id).order_by(athlete.c.id)))


async def exports(look: Look, now: datetime) -> AsyncIterator[tuple[str, File]]:
    """Yield everybody's own export, as `/export` hands it out."""
    nothing = rich("")
    for one in await look.ask(on_file):
        yield one, await made(look, Handout(Kind.EXPORT, now, nothing, nothing), one)
