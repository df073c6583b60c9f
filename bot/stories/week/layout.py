"""The week: planned, done, and against one's own weeks."""

from itertools import chain
from typing import assert_never

from bot.rich import Rich, Span, faint, lines, strong
from bot.rules.load.weekload import Compared, Learning, Returning, WeekStatus
from bot.rules.log.records import Mode
from bot.rules.week.matchday import Special
from bot.rules.week.planning import PlannedDay, Status
from bot.stories.week.said import Tally, WeekContent, WeekShown, WeekState
from bot.words.lines import OneEach
from bot.words.phrase import phrase
from bot.words.voice import Voice

COMPAREDS = OneEach("week-compared", WeekStatus)
SPECIALS = OneEach("week-special", Special)
MODES = OneEach("week-mode", Mode)

STATUSES = OneEach("week-status", (one for one in Status if one is not Status.PLANNED))
STATES = OneEach("week-state", (one for one in WeekState if one is not WeekState.OPEN))


@phrase.register
def laid_out(content: WeekContent, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case WeekShown():
            return lines(_week(content, voice))
        case _:
            assert_never(content)


def _week(content: WeekShown, voice: Voice) -> list[str | Span | Rich | None]:
    last = content.monday.toordinal() + 6
    heading = voice.say(
        "week-heading",
        first=voice.day(content.monday),
        last=voice.day(content.monday.fromordinal(last)),
    )
    tally = content.tally
    return [
        strong(heading),
        *(_days(content, voice) or [voice.say("week-nothing-planned")]),
        None if content.state is WeekState.OPEN else voice.say(STATES[content.state]),
        _done(tally, voice) if tally.sessions else None,
        voice.say("week-rated", rated=tally.rated, sessions=tally.sessions)
        if tally.sessions
        else None,
        _load(content, voice),
        None
        if content.balance is None
        else voice.say(
            "week-balance", ratio=voice.number(content.balance), more_forward=content.more_forward
        ),
        faint(voice.say("week-kept", weeks=content.kept)) if content.kept else None,
    ]


def _days(content: WeekShown, voice: Voice) -> list[str | Span | Rich | None]:
    """Return a line for each planned day and each match, in the order of days."""
    shares = dict(content.shares)
    told = {
        day.day: _day(day, shares.get(day.day), voice)
        for day in content.days
        if not _is_left_to_match(day)
    }
    for day in content.matches:
        match = f"{voice.day(day)} – {voice.say('week-match-day')}"
        told[day] = f"{told[day]}; {voice.say('week-match-day')}" if day in told else match
    return [told[day] for day in sorted(told)]


def _is_left_to_match(day: PlannedDay) -> bool:
    return day.status is Status.PLANNED and day.special is Special.MATCH_DAY


def _day(day: PlannedDay, percent: int | None, voice: Voice) -> str:
    what = voice.say(MODES[day.mode]) if day.special is None else voice.say(SPECIALS[day.special])
    if percent is not None:
        what = f"{what}, {voice.say('week-share', percent=voice.number(percent))}"
    at = "" if day.at is None else f" {voice.clock(day.at)}"
    moved_to = "" if day.moved_to is None else voice.day(day.moved_to)
    status = "" if day.status is Status.PLANNED else voice.say(STATUSES[day.status], to=moved_to)
    named = f"{voice.day(day.day)}{at} – "
    if day.status in (Status.PLANNED, Status.DONE, Status.EXTRA):
        return named + (f"{what}, {status}" if status else what)
    return named + status


def _done(tally: Tally, voice: Voice) -> str:
    parts = (
        (voice.distance(tally.metres),) if tally.metres else (),
        (voice.duration(tally.work_s),) if tally.work_s else (),
        (voice.say("week-minutes", minutes=voice.number(tally.minutes, 0)),),
    )
    return voice.say(
        "week-tally", sessions=tally.sessions, parts=", ".join(chain.from_iterable(parts))
    )


def _load(content: WeekShown, voice: Voice) -> str | None:
    """Return the week beside the usual one; nothing while training is stopped."""
    if content.load is None or content.state is not WeekState.OPEN:
        return None
    week = voice.number(content.load.last_seven_au, 0)
    match content.load:
        case Compared(_, baseline_au, _, change_percent, status):
            usual, change = voice.number(baseline_au, 0), voice.number(abs(change_percent), 0)
            if not _is_this_week(content):
                return voice.say("week-in-another-week", week=week, usual=usual)
            return voice.say(COMPAREDS[status], week=week, usual=usual, change=change)
        case Learning():
            return voice.say("week-learning", week=week)
        case Returning():
            return voice.say("week-returning", week=week)
        case _:
            assert_never(content.load)


def _is_this_week(content: WeekShown) -> bool:
    return 0 <= (content.today - content.monday).days < 7
