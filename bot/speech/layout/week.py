"""The week: planned, done, and against one's own weeks."""

from typing import Protocol, assert_never

from bot.content.week import Tally, WeekContent, WeekLabel, WeekLookedBack, WeekShown, WeekState
from bot.rich import Rich, Span, faint, lines, rich, strong
from bot.rules.matchday import Special
from bot.rules.planning import PlannedDay, Status
from bot.rules.records import Mode
from bot.rules.weekload import Compared, Learning, Returning, WeekStatus
from bot.speech.voice import Voice


class WeekWords(Protocol):
    """The phrases of this story."""

    def label(self, label: WeekLabel) -> str: ...
    def heading(self, first: str, last: str) -> str: ...
    def nothing_planned(self) -> str: ...
    def mode(self, mode: Mode) -> str: ...
    def special(self, special: Special) -> str: ...
    def status(self, status: Status, moved_to: str) -> str: ...
    def share(self, percent: str) -> str: ...
    def match_day(self) -> str: ...
    def state(self, state: WeekState) -> str: ...
    def tally(self, sessions: int, parts: tuple[str, ...]) -> str: ...
    def minutes(self, minutes: str) -> str: ...
    def rated(self, rated: int, sessions: int) -> str: ...
    def compared(self, status: WeekStatus, week: str, usual: str, change: str) -> str: ...
    def in_another_week(self, week: str, usual: str) -> str: ...
    def learning(self, week: str) -> str: ...
    def returning(self, week: str) -> str: ...
    def balance(self, ratio: str, more_forward: bool) -> str: ...
    def kept(self, weeks: int) -> str: ...
    def looked_back(self, done: int, planned: int) -> str: ...


def laid_out(content: WeekContent, words: WeekWords, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case WeekShown():
            return lines(_week(content, words, voice))
        case WeekLookedBack(done, planned):
            return rich(words.looked_back(done, planned))
        case _:
            assert_never(content)


def _week(content: WeekShown, words: WeekWords, voice: Voice) -> list[str | Span | Rich | None]:
    last = content.monday.toordinal() + 6
    heading = words.heading(voice.day(content.monday), voice.day(content.monday.fromordinal(last)))
    tally = content.tally
    return [
        strong(heading),
        *(_days(content, words, voice) or [words.nothing_planned()]),
        None if content.state is WeekState.OPEN else words.state(content.state),
        _done(tally, words, voice) if tally.sessions else None,
        words.rated(tally.rated, tally.sessions) if tally.sessions else None,
        _load(content, words, voice),
        None
        if content.balance is None
        else words.balance(voice.number(content.balance), content.more_forward),
        faint(words.kept(content.kept)) if content.kept else None,
    ]


def _days(content: WeekShown, words: WeekWords, voice: Voice) -> list[str | Span | Rich | None]:
    """Return a line for each planned day and each match, in the order of days."""
    shares = dict(content.shares)
    told = {
        day.day: _day(day, shares.get(day.day), words, voice)
        for day in content.days
        if not _is_left_to_match(day)
    }
    for day in content.matches:
        match = f"{voice.day(day)} – {words.match_day()}"
        told[day] = f"{told[day]}; {words.match_day()}" if day in told else match
    return [told[day] for day in sorted(told)]


def _is_left_to_match(day: PlannedDay) -> bool:
    return day.status is Status.PLANNED and day.special is Special.MATCH_DAY


def _day(day: PlannedDay, percent: int | None, words: WeekWords, voice: Voice) -> str:
    what = words.mode(day.mode) if day.special is None else words.special(day.special)
    if percent is not None:
        what = f"{what}, {words.share(voice.number(percent))}"
    at = "" if day.at is None else f" {voice.clock(day.at)}"
    moved_to = "" if day.moved_to is None else voice.day(day.moved_to)
    status = words.status(day.status, moved_to)
    named = f"{voice.day(day.day)}{at} – "
    if day.status in (Status.PLANNED, Status.DONE, Status.EXTRA):
        return named + (f"{what}, {status}" if status else what)
    return named + status


def _done(tally: Tally, words: WeekWords, voice: Voice) -> str:
    parts = (
        (voice.distance(tally.metres),) if tally.metres else (),
        (voice.duration(tally.work_s),) if tally.work_s else (),
        (words.minutes(voice.number(tally.minutes, 0)),),
    )
    return words.tally(tally.sessions, tuple(one for part in parts for one in part))


def _load(content: WeekShown, words: WeekWords, voice: Voice) -> str | None:
    """Return the week beside the usual one; nothing while training is stopped."""
    if content.load is None or content.state is not WeekState.OPEN:
        return None
    week = voice.number(content.load.last_seven_au, 0)
    match content.load:
        case Compared(_, baseline_au, _, change_percent, status):
            usual, change = voice.number(baseline_au, 0), voice.number(abs(change_percent), 0)
            if not _is_this_week(content):
                return words.in_another_week(week, usual)
            return words.compared(status, week, usual, change)
        case Learning():
            return words.learning(week)
        case Returning():
            return words.returning(week)
        case _:
            assert_never(content.load)


def _is_this_week(content: WeekShown) -> bool:
    return 0 <= (content.today - content.monday).days < 7
