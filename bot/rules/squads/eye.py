"""When a coach to whom pain is shared may be told of a member: it informs and decides nothing."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.rules.log.done import Log
from bot.rules.log.past import past_of
from bot.rules.log.records import Athlete
from bot.rules.pain.zones import AMBER
from bot.rules.squads.sharing import scopes_for
from bot.rules.squads.squad import Member, Scope, Squad, Trainer
from bot.rules.squads.togetherness import Files
from bot.rules.week.planning import is_paused

SILENT_FOR = timedelta(days=10)  # [D]
AMBERS = 2  # running [D]
FRESH_FOR = timedelta(days=7)  # what is older was on the board all the while [D]


class Worth(StrEnum):
    """Why a word may help."""

    TWO_AMBERS = "two_ambers"
    TEN_SILENT = "ten_silent"


@dataclass(frozen=True, slots=True)
class WorthAWord:
    """One occurrence; `since` is the day it began, so that it is told once."""

    member: Member
    why: Worth
    since: date


def is_watched(squad: Squad, member: Member, coach: Trainer) -> bool:
    """Say whether a coach who asked for it is told of a member, who sees it and may stop it."""
    shares = Scope.PAIN in scopes_for(squad, member.athlete, coach.athlete)
    return coach.watches and shares and coach.athlete not in member.unwatched


def worth_a_word(
    squad: Squad, coach: Trainer, files: Files, today: date
) -> tuple[WorthAWord, ...]:
    """Return whom a word may help, by name, as far as they let this coach see it."""
    members = sorted(squad.members, key=lambda one: (one.called.casefold(), one.athlete))
    return tuple(
        WorthAWord(member, why, since)
        for member in members
        if is_watched(squad, member, coach) and (file := files.get(member.athlete)) is not None
        for why, since in _signs(file.athlete, file.log, member.joined, today)
    )


def _signs(athlete: Athlete, log: Log, joined: date, today: date) -> Iterator[tuple[Worth, date]]:
    """Yield what is so today, with the day it began; planned time off is no silence."""
    running: list[date] = []
    for one in reversed(past_of(athlete, log, today).judged):
        if one.is_silent:
            continue
        if one.zone not in AMBER:
            break
        running.append(one.entry.day)
    if len(running) >= AMBERS and today - running[0] <= FRESH_FOR:
        yield Worth.TWO_AMBERS, running[-1]
    days = [joined, *(one.day for one in log.entries), *(one.day for one in log.checks)]
    heard = max(days if athlete.heard is None else [*days, athlete.heard])
    if today - heard >= SILENT_FOR and not is_paused(athlete, today):
        yield Worth.TEN_SILENT, heard
