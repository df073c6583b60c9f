"""What many members have on file, looked at beforehand: a board holds nobody else up."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bot.contract import Incoming
from bot.rules.squads.readiness import seen_of
from bot.rules.squads.sharing import shared_with
from bot.rules.squads.squad import Squad
from bot.rules.squads.togetherness import OnFileWith
from bot.squads.asking import asked_by, key_of, needs_files
from bot.store import people
from bot.store.accounts.contacts import athletes_of
from bot.store.database import Database
from bot.store.reading import Look
from bot.store.squads import roll

AT_A_TIME = 8  # members read in one go


async def looked_up(
    database: Database, arrived: Sequence[Incoming], now: datetime
) -> Mapping[str, OnFileWith]:
    """Return the files of members that acts look at, none where none does.

    What is changed meanwhile is not in them: they are only ever shown, or counted.
    """
    acts = [one for one in arrived if needs_files(one)]
    if not acts:
        return {}

    async def looking(look: Look) -> Mapping[str, OnFileWith]:
        found = await look.ask(_squads, acts)
        names = sorted({name for one in found for name in one.people})
        files: dict[str, OnFileWith] = {}
        for first in range(0, len(names), AT_A_TIME):
            files |= await look.ask(people.files_of, names[first : first + AT_A_TIME])
        for squad in found:
            await _see(look, squad, files, now)
        return files

    return await database.look(looking)


def _squads(connection: Connection, acts: Sequence[Incoming]) -> list[Squad]:
    known = athletes_of(connection, (one.person for one in acts))
    asked = asked_by(acts, {key_of(one): known[one.person] for one in acts if one.person in known})
    return roll.seen(connection, rooms=asked.rooms, names=asked.names, people=asked.people)


async def _see(look: Look, squad: Squad, files: Mapping[str, OnFileWith], now: datetime) -> None:
    """Reckon how members stand for each coach: it takes longer than to read of them."""
    for coach in squad.coaches:
        reader = files.get(coach.athlete)
        if reader is None:
            continue
        today = now.astimezone(ZoneInfo(reader.athlete.zone)).date()
        for member, scopes in shared_with(squad, coach.athlete).items():
            if (file := files.get(member)) is not None:
                seen_of(file, scopes, today)
                await look.breathe()
