"""A card that came before its session: until when it is answered, who is counted, who is asked."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import chain
from zoneinfo import ZoneInfo

from bot.rules.log.records import Athlete, NudgeLevel
from bot.rules.pain.holding import hold_on
from bot.rules.safety.screening import stopping_flag
from bot.rules.squads.squad import (
    COMES,
    Member,
    Occasion,
    Reply,
    Squad,
    meetings,
    occasion_on,
    said_by,
)
from bot.rules.squads.togetherness import Files, OnFileWith
from bot.rules.week.calendar import instant_at
from bot.rules.week.planning import is_paused

NOTE_LONGEST = 120  # characters; a card fits a phone [D]
CIVIL = (time(8), time(21))  # on the member's own clock [D]
ASKED_BEFORE = timedelta(hours=2)  # later there is no use in asking [D]
_STEP = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Answers:
    """How many of those shown have answered, of how many."""

    heard: int
    of: int


def is_open(occasion: Occasion, now: datetime) -> bool:
    """Say whether a card that came ahead may still be answered."""
    return occasion.told is not None and now < occasion.at


def closes_at(occasion: Occasion, zone: str) -> tuple[datetime, ...]:
    """Return when cards of a session lose their buttons: as it begins, and as its day is over.

    The first is of a card that came ahead of it.
    """
    there = ZoneInfo(zone)
    last = max(occasion.day, occasion.at.astimezone(there).date())
    over = instant_at(last + timedelta(days=1), time(0), there)
    begins = () if occasion.told is None else (occasion.at,)
    return (*begins, over or occasion.at + timedelta(days=1))


def is_over(occasion: Occasion, zone: str, now: datetime) -> bool:
    """Say whether nothing is answered to a session's card any more."""
    return closes_at(occasion, zone)[0] <= now


def awaited(squad: Squad, occasion: Occasion, files: Files, today: date) -> tuple[Member, ...]:
    """Return who may be shown, could come and has not answered, by name: no room reads of it.

    Whoever is on hold, stopped by a red flag or paused is asked by nobody.
    """
    return tuple(
        one
        for one in unheard(squad, occasion)
        if not _is_left_out(files.get(one.athlete), occasion, today)
    )


def answers(squad: Squad, occasion: Occasion) -> Answers:
    """Return how many have answered, whatever their files say.

    Whoever rests, is on hold or paused counts as anybody does who says nothing: a number that
    left them out would tell, beside the names, who they are.
    """
    silent = unheard(squad, occasion)
    return Answers(len(squad.shown) - len(silent), len(squad.shown))


def unheard(squad: Squad, occasion: Occasion) -> tuple[Member, ...]:
    """Return who may be shown and has not answered, by name, whatever their files say."""
    said = {one.athlete for one in occasion.replies}
    return tuple(one for one in squad.shown if one.athlete not in said)


def _is_left_out(file: OnFileWith | None, occasion: Occasion, today: date) -> bool:
    if file is None:
        return False
    athlete = file.athlete
    held = hold_on(athlete, file.log, today) is not None
    return held or stopping_flag(athlete, today) is not None or is_paused(athlete, occasion.day)


def rung_at_hour(squad: Squad, occasion: Occasion) -> tuple[Member, ...]:
    """Return whose phones ring at the hour: whoever the card names as coming, if that is wanted.

    Whatever their files say: who is named and not rung would be known to be on hold.
    """
    return said_by(squad, occasion, *COMES) if squad.rings else ()


# --- one private question ------------------------------------------------------------------


def asking_at(occasion: Occasion, athlete: Athlete) -> datetime | None:
    """Return when somebody who has not answered is asked: half-way, at a civil hour of theirs.

    Moved later to the next such hour, else earlier; None where there is none between the card
    and two hours before the session.  Their own quiet hours are none.
    """
    if occasion.told is None:
        return None
    last = occasion.at - ASKED_BEFORE
    if last <= occasion.told:
        return None
    half = min(occasion.told + (occasion.at - occasion.told) / 2, last)
    later = (half + number * _STEP for number in range((last - half) // _STEP + 1))
    earlier = (half - number * _STEP for number in range(1, (half - occasion.told) // _STEP + 1))
    there = ZoneInfo(athlete.zone)
    civil = (at for at in chain(later, earlier) if _is_civil(at.astimezone(there).time(), athlete))
    return next(civil, None)


def _is_civil(at: time, athlete: Athlete) -> bool:
    since, until = athlete.quiet_from, athlete.quiet_to
    is_quiet = since <= at < until if since <= until else at >= since or at < until
    return CIVIL[0] <= at < CIVIL[1] and not is_quiet


def unasked(squad: Squad, occasion: Occasion, files: Files, today: date) -> tuple[Member, ...]:
    """Return who is still to be asked in private; nobody where the squad wants no asking."""
    if squad.nudges is not NudgeLevel.FULL:
        return ()
    waiting = awaited(squad, occasion, files, today)
    return tuple(one for one in waiting if one.asked and one.athlete not in occasion.asked)


def asking_next(occasion: Occasion, times: Mapping[str, datetime], now: datetime) -> Occasion:
    """Return the session with the next moment at which somebody is asked, None left of them."""
    coming = [at for name, at in times.items() if at > now and name not in occasion.asked]
    return replace(occasion, ask_at=min(coming, default=None))


def answered_elsewhere(
    before: Squad, after: Squad | None, now: datetime
) -> Iterator[tuple[str, Occasion, Reply | None]]:
    """Yield whom a private question was put to that is settled now, of which session, and how.

    Without an answer where the session is called off, or is on another day.
    """
    for was in before.occasions:
        then = None if after is None else occasion_on(after, was.day)
        if not was.asked or not is_open(was, now):
            continue
        if then is None or not then.asked:
            yield from ((athlete, was, None) for athlete in was.asked)
            continue
        said = {one.athlete: one for one in then.replies}
        for athlete in was.asked:
            if athlete in said and said[athlete] not in was.replies:
                yield athlete, then, said[athlete]


# --- what is planned changes ---------------------------------------------------------------


def kept_to(squad: Squad, now: datetime) -> Squad:
    """Return the squad with the cards that came ahead in line with its sessions.

    A session put to another hour of its day keeps its card and its answers; one that is not on
    that day any more loses them, so that another day is asked about anew.
    """
    occasions: list[Occasion] = []
    for one in squad.occasions:
        if not is_open(one, now):
            occasions.append(one)
            continue
        meeting = next(iter(meetings(squad, one.day, one.day)), None)
        at = None if meeting is None else instant_at(meeting.day, meeting.at, ZoneInfo(squad.zone))
        if at is not None:
            occasions.append(replace(one, at=at))
    return replace(squad, occasions=tuple(occasions))


def with_occasion(squad: Squad, occasion: Occasion) -> Squad:
    """Return the squad with a session in place of what it was."""
    return replace(
        squad,
        occasions=tuple(occasion if one.day == occasion.day else one for one in squad.occasions),
    )


def open_cards(squad: Squad, now: datetime) -> tuple[Occasion, ...]:
    """Return the sessions ahead whose cards are out, by day."""
    return tuple(one for one in squad.occasions if is_open(one, now))


def is_told(squad: Squad, day: date) -> bool:
    """Say whether the card of a day's session came ahead."""
    occasion = occasion_on(squad, day)
    return occasion is not None and occasion.told is not None
