"""B18: what the first page of the sessions behind somebody costs, after years and after weeks."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from sqlalchemy import Connection

from bench.beside import timed
from bench.cast import Character, evening
from bench.due import coach_on
from bench.measuring import Row
from bot.coach.app import Coach
from bot.contract import Called, Incoming
from bot.store import people
from bot.store.accounts import contacts
from bot.store.database import open_database
from bot.store.people import Revised

NEW, OLD = Character(0), Character(1)
SESSIONS = {NEW: 50, OLD: 5_000}
GOAL = 1.5
ROUNDS = 60
NOW = evening(1)


async def turning() -> Sequence[Row]:
    """Measure B18: the two in turn, so that whatever else goes on slows both."""
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'coach.sqlite'}"
        database = await open_database(url)
        await database.transact(_fill)
        await database.close()
        took: dict[Character, list[float]] = {who: [] for who in SESSIONS}
        async with coach_on(url, NOW) as coach:
            for number in range(ROUNDS):
                for who in SESSIONS:
                    took[who].append(await _page(coach, who, number))
    new, old = (median(took[who][ROUNDS // 6 :]) * 1e3 for who in (NEW, OLD))
    return [
        Row(
            "B18",
            f"the first page of /history with {SESSIONS[OLD]:,} sessions behind",
            f"with {SESSIONS[NEW]}",
            f"<= {GOAL}x",
            f"{old / new:.2f}x",
            old <= GOAL * new,
            {"new_ms": round(new, 2), "old_ms": round(old, 2)},
        )
    ]


async def _page(coach: Coach, who: Character, number: int) -> float:
    name = f"page {who.number} {number}"
    act = Incoming(name, who.room, who.account, NOW, Called("history", "", name))
    return await timed(coach, act)


def _fill(connection: Connection) -> None:
    """Put both on file, heard of today: the first act of a day plans what comes anew."""
    for who, many in SESSIONS.items():
        revised, contact = who.on_file(1)
        (first,) = revised.after.log.entries
        entries = tuple(
            replace(first, id=f"s{n:015}", day=first.day - timedelta(days=many - 1 - n))
            for n in range(many)
        )
        after = replace(
            revised.after,
            athlete=replace(revised.after.athlete, heard=NOW.date()),
            log=replace(revised.after.log, entries=entries),
            dialogue=replace(revised.after.dialogue, question=None, parked=None),
        )
        people.save(connection, [Revised(None, after)], NOW)
        contacts.meet(connection, [contact], ())
