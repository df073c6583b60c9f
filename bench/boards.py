"""B16: what others wait while coaches open the boards of large squads."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from statistics import median

from sqlalchemy import Connection, insert

from bench.beside import LOGGER, filled, timed, waited
from bench.cast import ATHLETE, Character, evening, trained
from bench.measuring import Row
from bot.coach.app import Coach
from bot.contract import TERMINAL, Called, Incoming, Room
from bot.dialogue.changes import Snapshot
from bot.rules.squads.squad import Grant, Member, Scope, Squad, Trainer
from bot.store import people, tables
from bot.store.accounts import contacts
from bot.store.accounts.contacts import Contact
from bot.store.people import Revised
from bot.store.squads import roll
from bot.store.squads.roll import RevisedSquad
from bot.store.values import stored, stored_dialogue

MEMBERS, COACHES, SESSIONS = 500, 10, 30
SHARED = (Scope.ATTENDANCE, Scope.PAIN)
OTHERS = f"{COACHES} boards of {MEMBERS} are opened"
NOW = evening(SESSIONS - 1) + timedelta(days=1)


async def opening() -> Sequence[Row]:
    """Measure B16."""
    async with filled(_fill, NOW) as coach:
        await coach.answer(_board(0, 0))  # warm
        return [await waited(coach, "B16", OTHERS, partial(_opened, coach))]


async def _opened(coach: Coach) -> dict[str, float]:
    took = await asyncio.gather(*(timed(coach, _board(n, 1)) for n in range(COACHES)))
    return {"board_ms": round(median(took) * 1e3)}


def _board(coach: int, time: int) -> Incoming:
    who = Character(MEMBERS + coach)
    name = f"board {coach} {time}"
    return Incoming(name, who.room, who.account, NOW, Called("board", "", name))


def _fill(connection: Connection) -> None:
    """Put the squads on file: the same members in each, a coach of its own."""
    snapshot = trained(SESSIONS)
    names = [f"athlete {number}" for number in range(MEMBERS)]
    file, dialogue = stored(snapshot.athlete), stored_dialogue(snapshot.dialogue)
    common = {"version": 1, "file": file, "dialogue": dialogue, "created_at": NOW}
    connection.execute(insert(tables.athlete), [common | {"id": name} for name in names])
    bodies = [(entry.id, stored(entry)) for entry in snapshot.log.entries]
    connection.execute(
        insert(tables.entry),
        [{"athlete": name, "id": of, "body": body} for name in names for of, body in bodies],
    )
    writers = [LOGGER.on_file(SESSIONS)]
    writers += [_coach(Character(MEMBERS + number)) for number in range(COACHES)]
    people.save(connection, [revised for revised, _ in writers], NOW)
    contacts.meet(connection, [contact for _, contact in writers], ())
    for number, (revised, _) in enumerate(writers[1:]):
        squad = _squad(f"squad {number}", names, revised.after.id)
        room = Room(TERMINAL, f"room {number}")
        roll.save(connection, [RevisedSquad(None, squad, room)])


def _coach(who: Character) -> tuple[Revised, Contact]:
    snapshot = Snapshot(f"athlete {who.name}", ATHLETE)
    return Revised(None, snapshot), Contact(who.account, snapshot.id, who.room)


def _squad(name: str, members: Sequence[str], coach: str) -> Squad:
    day = NOW.date()
    return Squad(
        id=name,
        owner=coach,
        members=tuple(Member(one, one, day) for one in members),
        coaches=(Trainer(coach, "Coach"),),
        grants=tuple(Grant(one, coach, scope) for one in members for scope in SHARED),
    )
