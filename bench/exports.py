"""B17: what others wait while people who trained for decades have all of it handed out."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial
from time import perf_counter

from sqlalchemy import Connection, insert

from bench.beside import filled, waited
from bench.cast import Character, evening
from bench.measuring import Row
from bot.coach.app import Coach
from bot.contract import Called, Incoming
from bot.store import people, tables
from bot.store.accounts import contacts
from bot.store.values import stored

SESSIONS, EXPORTS, LEARNT = 5_000, 10, 30
OTHERS = f"{EXPORTS} logs of {SESSIONS:,} are handed out"
NOW = evening(LEARNT - 1) + timedelta(days=1)


async def handing_out() -> Sequence[Row]:
    """Measure B17."""
    async with filled(_fill, NOW) as coach:
        await coach.answer(_export(0, 0))  # warm
        await coach.drained()
        return [await waited(coach, "B17", OTHERS, partial(_exported, coach))]


async def _exported(coach: Coach) -> dict[str, float]:
    began = perf_counter()
    for number in range(EXPORTS):
        await coach.answer(_export(number, 1))
    await coach.drained()
    return {"export_ms": round((perf_counter() - began) / EXPORTS * 1e3)}


def _export(person: int, time: int) -> Incoming:
    who = Character(1 + person)
    name = f"export {person} {time}"
    return Incoming(name, who.room, who.account, NOW, Called("export", "", name))


def _fill(connection: Connection) -> None:
    """Put people on file who have trained for decades, and one who logs."""
    cast = [Character(number).on_file(LEARNT) for number in range(1 + EXPORTS)]
    people.save(connection, [revised for revised, _ in cast], NOW)
    contacts.meet(connection, [contact for _, contact in cast], ())
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
