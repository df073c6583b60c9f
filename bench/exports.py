"""B17: what others wait while people who trained for decades have all of it handed out."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter

from sqlalchemy import Connection, insert

from bench.cast import Character, evening
from bench.due import coach_on
from bench.measuring import Row
from bot.coach.app import Coach
from bot.contract import Called, Incoming
from bot.store import people, tables
from bot.store.database import open_database
from bot.store.values import stored

SESSIONS, EXPORTS, LEARNT = 5_000, 10, 30
GOAL_MS = 32
NOW = evening(LEARNT - 1) + timedelta(days=1)
LOGGER = Character(0)


async def handing_out() -> Sequence[Row]:
    """Measure B17."""
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'coach.sqlite'}"
        database = await open_database(url)
        await database.transact(_fill)
        await database.close()
        async with coach_on(url, NOW) as coach:
            await coach.answer(_export(0, 0))  # warm
            await coach.drained()
            alone = [await _logged(coach, number) for number in range(10, 40)]
            began = perf_counter()
            for number in range(EXPORTS):
                await coach.answer(_export(number, 1))
            made = asyncio.create_task(coach.drained())
            beside: list[float] = []
            while not made.done():
                beside.append(await _logged(coach, 100 + len(beside)))
                await asyncio.sleep(0.01)
            took = perf_counter() - began
    worst = quantiles(beside, n=20)[-1] * 1e3
    return [
        Row(
            "B17",
            f"a session logged while {EXPORTS} logs of {SESSIONS:,} are handed out: 95 of 100",
            "-",
            f"<= {GOAL_MS} ms",
            f"{worst:.1f} ms",
            worst <= GOAL_MS,
            {
                "alone_ms": round(median(alone) * 1e3, 1),
                "beside_ms": round(median(beside) * 1e3, 1),
                "longest_ms": round(max(beside) * 1e3, 1),
                "export_ms": round(took / EXPORTS * 1e3),
                "logged": len(beside),
            },
        )
    ]


async def _logged(coach: Coach, number: int) -> float:
    began = perf_counter()
    assert await coach.answer(LOGGER.logs(number))
    return perf_counter() - began


def _export(person: int, time: int) -> Incoming:
    who = Character(1 + person)
    name = f"export {person} {time}"
    return Incoming(name, who.room, who.account, NOW, Called("export", "", name))


def _fill(connection: Connection) -> None:
    """Put people on file who have trained for decades, and one who logs."""
    cast = [Character(number).on_file(LEARNT) for number in range(1 + EXPORTS)]
    people.save(connection, [revised for revised, _ in cast], NOW)
    people.meet(connection, [contact for _, contact in cast], ())
    for revised, _ in cast[1:]:
        entry = revised.after.log.entries[0]
        earlier = [
            replace(entry, id=f"earlier {number:05}", day=entry.day - timedelta(days=number))
            for number in range(1, SESSIONS - LEARNT + 1)
        ]
        rows = [
            {"athlete": revised.after.id, "id": one.id, "body": stored(one)} for one in earlier
        ]
        connection.execute(insert(tables.entry), rows)
