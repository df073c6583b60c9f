"""What a squad did together, derived from its members' logs: never who did more."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.rules.log.done import Entry, Log
from bot.rules.log.records import Athlete
from bot.rules.squads.squad import COMES, Coming, Member, Occasion, Squad, said_by
from bot.rules.week.attendance import weeks_kept
from bot.rules.week.weeks import WEEK, monday_of

MANY_ENOUGH = 3
"""So many have to add to a sum before it is said: two could tell each other's part [D]."""

TOGETHER = 2
"""So many have to come for a session to have been trained together [D]."""


@dataclass(frozen=True, slots=True)
class OnFileWith:
    """A member's file and log, read for what they did together."""

    athlete: Athlete
    log: Log
    standings: dict[Any, Any] = field(default_factory=dict, compare=False, repr=False)
    """What was reckoned of them already; see `rules.squads.readiness.seen_of`."""


Files = Mapping[str, OnFileWith]
"""What is on file, by athlete; who is not in it has nothing on file."""


@dataclass(frozen=True, slots=True)
class Together:
    """A session looked back on: `done` of `of`; `metres` None where too few were measured.

    `trained` are those of whom the room read that they might come, and who did.
    """

    done: int
    of: int
    metres: float | None
    trained: tuple[Member, ...] = ()


def sessions_on(file: OnFileWith | None, occasion: Occasion) -> tuple[Entry, ...]:
    """Return what a member did for an occasion: that day, or the day it was where they are."""
    if file is None:
        return ()
    theirs = occasion.at.astimezone(ZoneInfo(file.athlete.zone)).date()
    days = {occasion.day, theirs}
    return tuple(entry for entry in file.log.entries if entry.day in days)


def looked_back(squad: Squad, occasion: Occasion, files: Files) -> Together:
    """Return how many of those in came, and how far everybody pulled.

    Whoever came without a word counts as both.  Members who may not be shown count for
    nothing.
    """
    said = {one.athlete for one in said_by(squad, occasion, *COMES)}
    did = {
        one.athlete: sessions_on(files.get(one.athlete), occasion)
        for one in squad.shown
        if sessions_on(files.get(one.athlete), occasion)
    }
    metres = [sum(map(metres_of, sessions)) for sessions in did.values()]
    measured = [one for one in metres if one > 0]
    total = sum(measured) if len(measured) >= MANY_ENOUGH else None
    named = said_by(squad, occasion, *COMES, Coming.MAYBE)
    trained = tuple(one for one in named if one.athlete in did)
    return Together(len(did), len(said | set(did)), total, trained)


def metres_of(entry: Entry) -> float:
    """Return how far the sled went, 0 where only the time was said."""
    return sum(run.pulls * run.metres for run in entry.pulls if run.metres is not None)


def weeks_together(squad: Squad, files: Files, today: date) -> int:
    """Return how many weeks in a row every session was trained together.

    This week counts as soon as it is kept.  A week without a session neither counts nor
    breaks the row.
    """
    if not squad.occasions:
        return 0
    first = monday_of(squad.occasions[0].day)
    monday, kept = monday_of(today), 0
    while monday >= first:
        last = min(monday + WEEK - timedelta(days=1), today)  # a card may come days ahead
        week = [one for one in squad.occasions if monday <= one.day <= last]
        if week and all(_was_together(squad, one, files) for one in week):
            kept += 1
        elif week and monday < monday_of(today):
            return kept
        monday -= WEEK
    return kept


def _was_together(squad: Squad, occasion: Occasion, files: Files) -> bool:
    came = sum(bool(sessions_on(files.get(one.athlete), occasion)) for one in squad.shown)
    return came >= min(TOGETHER, len(squad.shown))


def steady(squad: Squad, files: Files, today: date) -> tuple[tuple[Member, int], ...]:
    """Return who wants to be on the consistency board, by name, with their weeks in a row."""
    wanted = [(one, files.get(one.athlete)) for one in squad.shown if one.on_board]
    return tuple(
        (one, 0 if file is None else weeks_kept(file.athlete, file.log, today))
        for one, file in wanted
    )


def still_to_tell(squad: Squad, occasion: Occasion, files: Files) -> tuple[str, ...]:
    """Return the athletes who were in and of whom nothing was heard since."""
    told = {one for one, file in files.items() if sessions_on(file, occasion)}
    wanted = {one.athlete for one in squad.members}
    return tuple(
        one.athlete
        for one in occasion.replies
        if one.coming in COMES and one.athlete in wanted - told
    )
