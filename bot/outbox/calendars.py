"""Writes calendars, for a file that is handed out and for a link that is followed."""

from asyncio import to_thread
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.archive.feed import Feeds, fed, whose
from bot.archive.ics import calendar_of
from bot.dialogue.turn import short_id
from bot.rules.log.records import Athlete, CalendarTitle, InCalendar
from bot.store import people
from bot.store.reading import Look
from bot.words.lines import OneEach, lines_of

TITLES = OneEach("calendar-title", CalendarTitle)
LOOKED_EVERY = timedelta(hours=1)
"""How often whoever follows a link is asked to look."""


async def calendar_in(
    athlete: Athlete, sessions: Sequence[InCalendar], at: datetime, *, follows: bool = False
) -> bytes:
    """Return sessions as a calendar in the athlete's words, made at an instant."""
    title = lines_of(athlete.language).say(TITLES[CalendarTitle.PLAIN], {})
    called = {one: _called(one) for one in sessions}.__getitem__
    every = LOOKED_EVERY if follows else None
    # the first one loads what writes it, a tenth of a second
    return await to_thread(calendar_of, sessions, title, called, at, every)


def _called(session: InCalendar) -> str:
    return lines_of(session.language).say(TITLES[session.title], {})


async def calendar_at(look: Look, feeds: Feeds, name: str, now: datetime) -> bytes | None:
    """Return the calendar that the end of a link opens; None where it opens none any more."""
    who = whose(name)
    if who is None:
        return None
    on_file = (await look.ask(people.files_of, [who])).get(who)
    if on_file is None or on_file.athlete.consent is None:
        return None
    athlete = on_file.athlete
    if not feeds.opens(name, who, athlete.feed):
        return None
    sessions = fed(athlete, on_file.log, short_id("feed", who), now)
    return await calendar_in(athlete, sessions, now, follows=True)
