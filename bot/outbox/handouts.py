"""Makes the file that a message hands out, from what is stored, just before it is sent."""

import logging
from dataclasses import replace
from typing import assert_never

from bot.contract import File, Outgoing
from bot.enclosed.handout import Handout, Kind
from bot.errors import StoreError, trail
from bot.outbox import about_one, export
from bot.outbox.calendars import calendar_in
from bot.rules.log.records import Athlete
from bot.store import people
from bot.store.database import Database
from bot.store.faults import is_of_the_world
from bot.store.reading import Look

log = logging.getLogger(__name__)


async def filled(message: Outgoing, athlete: str | None, database: Database) -> Outgoing | None:
    """Return the message with its handout as a file; None where whom it is about is gone.

    Where it cannot be made, that is said instead.  Raises what a database that is away does: it
    can be made later.
    """
    handout = message.handout
    if handout is None:
        return message
    if athlete is None:
        return None
    try:
        file = await database.look(lambda look: _made(look, handout, athlete))
    except (StoreError, OSError, ValueError, LookupError) as wrong:
        if isinstance(wrong, StoreError) and is_of_the_world(wrong):
            raise
        log.error("a file could not be made: %s", trail(wrong))
        return replace(message, body=handout.failing, choices=(), handout=None)
    return None if file is None else replace(message, file=file, handout=None)


async def _made(look: Look, handout: Handout, athlete: str) -> File | None:
    if not await look.ask(about_one.is_on_file, athlete):
        return None  # erased since they asked
    match handout.kind:
        case Kind.EXPORT | Kind.SESSIONS | Kind.DOCUMENT:
            return await export.made(look, handout, athlete)
        case Kind.CALENDAR:
            return await _calendar(await look.ask(people.file_of, athlete), handout)
        case _:
            assert_never(handout.kind)


async def _calendar(athlete: Athlete, handout: Handout) -> File:
    content = await calendar_in(athlete, athlete.calendar, handout.asked)
    return File("training.ics", "text/calendar", content)
