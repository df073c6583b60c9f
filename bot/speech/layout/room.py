"""What is said where others read along."""

from datetime import date, datetime, timedelta
from typing import Protocol, assert_never
from zoneinfo import ZoneInfo

from bot.content.room import (
    AnsweredAside,
    DaysHere,
    GoOnHere,
    GroupContent,
    HourHere,
    LeftMeanwhileHere,
    NextSession,
    NotChanged,
    NotedHere,
    NothingAhead,
    NudgesHere,
    OpenChatFirst,
    PlaceHere,
    QuietHere,
    RoomHello,
    RoomLabel,
    SessionAsUsual,
    SessionMoved,
    SessionOff,
    SettingMisheard,
    SquadCard,
    SquadRecap,
    SquadReminder,
    SteadyBoard,
    StillToTellHere,
    WantsToCoach,
    WeekProposed,
)
from bot.rich import Rich, Span, faint, lines, rich, strong
from bot.rules.records import NudgeLevel
from bot.speech.voice import Voice

NAMES_SHOWN = 30  # a squad of hundreds is counted beyond that


class RoomWords(Protocol):
    """The phrases for a room."""

    def label(self, label: RoomLabel) -> str: ...
    def hello(self) -> tuple[str, ...]: ...
    def not_set_up(self) -> str: ...
    def days_at(self, days: str, at: str, city: str) -> str: ...
    def following(self) -> str: ...
    def settings(self, quiet: str, nudges: NudgeLevel) -> str: ...
    def members(self, count: int) -> str: ...
    def coaches(self, names: str) -> str: ...
    def coach_off(self, called: str) -> str: ...
    def asleep(self) -> str: ...
    def how_to_join(self) -> str: ...
    def days_wanted(self, chosen: int) -> str: ...
    def hour_wanted(self) -> str: ...
    def place_wanted(self) -> str: ...
    def quiet_wanted(self) -> str: ...
    def nudges_wanted(self) -> str: ...
    def misheard(self) -> tuple[str, ...]: ...
    def session_time(self) -> str: ...
    def coming(self, names: str) -> str: ...
    def later(self, names: str) -> str: ...
    def out(self, count: int) -> str: ...
    def was_late(self, late: str) -> str: ...
    def was_away(self, days: str) -> str: ...
    def reply_here(self) -> str: ...
    def others(self, count: int) -> str: ...
    def recap(self, done: str, of: str) -> str: ...
    def metres_together(self, metres: str) -> str: ...
    def weeks(self, weeks: str, *, is_one: bool) -> str: ...
    def still_to_tell(self, names: str) -> str: ...
    def noted(self, called: str) -> str: ...
    def answered_aside(self, called: str) -> str: ...
    def open_chat(self, called: str) -> str: ...
    def next_session(self) -> str: ...
    def nothing_ahead(self) -> str: ...
    def not_changed(self) -> str: ...
    def go_on_here(self, squad: str) -> str: ...
    def wants_to_coach(self, called: str) -> str: ...
    def moved(self, of: str) -> str: ...
    def called_off(self, day: str) -> str: ...
    def as_usual(self) -> str: ...
    def steady(self) -> str: ...
    def nobody_steady(self) -> str: ...
    def proposed(self, monday: str) -> str: ...
    def left_meanwhile(self) -> str: ...


def laid_out(content: GroupContent, words: RoomWords, voice: Voice) -> Rich:
    """Return the content as a message; `voice` is the squad's."""
    match content:
        case RoomHello():
            return lines(words.hello())
        case SquadCard():
            return _card(content, words, voice)
        case DaysHere(chosen):
            return rich(words.days_wanted(chosen))
        case HourHere():
            return rich(words.hour_wanted())
        case PlaceHere():
            return rich(words.place_wanted())
        case QuietHere():
            return rich(words.quiet_wanted())
        case NudgesHere():
            return rich(words.nudges_wanted())
        case SettingMisheard():
            return lines(words.misheard())
        case GoOnHere(squad):
            return rich(words.go_on_here(squad))
        case WantsToCoach(called):
            return rich(words.wants_to_coach(called))
        case NotedHere(called):
            return rich(words.noted(called))
        case AnsweredAside(called):
            return rich(words.answered_aside(called))
        case LeftMeanwhileHere():
            return rich(words.left_meanwhile())
        case OpenChatFirst(called):
            return rich(words.open_chat(called))
        case SteadyBoard(rows):
            return _steady(rows, words, voice)
        case _:
            return _session(content, words, voice)


def _session(
    content: SquadReminder
    | SquadRecap
    | StillToTellHere
    | NextSession
    | NothingAhead
    | NotChanged
    | SessionMoved
    | SessionOff
    | SessionAsUsual
    | WeekProposed,
    words: RoomWords,
    voice: Voice,
) -> Rich:
    match content:
        case SquadReminder():
            return _reminder(content, words, voice)
        case SquadRecap():
            return _recap(content, words, voice)
        case StillToTellHere(names):
            return rich(words.still_to_tell(_named(names, words)))
        case NextSession(_, at):
            return rich(words.next_session(), " ", _moment(at, voice))
        case NothingAhead():
            return rich(words.nothing_ahead())
        case NotChanged():
            return rich(words.not_changed())
        case SessionMoved(of, at):
            return rich(words.moved(voice.day(of)), " ", _moment(at, voice))
        case SessionOff(day):
            return rich(words.called_off(voice.day(day)))
        case SessionAsUsual(at):
            return rich(words.as_usual(), " ", _moment(at, voice))
        case WeekProposed(monday):
            return rich(words.proposed(voice.day(monday)))
        case _:
            assert_never(content)


def _card(card: SquadCard, words: RoomWords, voice: Voice) -> Rich:
    if not card.weekdays or card.at is None:
        first: str | Span | Rich = words.not_set_up()
    else:
        days = " + ".join(voice.weekday(day) for day in card.weekdays)
        first = strong(words.days_at(days, voice.clock(card.at), card.city))
    following = (
        None
        if card.following is None
        else rich(words.following(), " ", _moment(card.following, voice))
    )
    quiet = f"{voice.clock(card.quiet_from)}-{voice.clock(card.quiet_to)}"
    return lines(
        [
            first,
            following,
            None if card.awake else words.asleep(),
            words.settings(quiet, card.nudges),
            words.members(card.members),
            words.coaches(", ".join(card.coaches)) if card.coaches else None,
            faint(words.how_to_join()),
        ]
    )


def _reminder(content: SquadReminder, words: RoomWords, voice: Voice) -> Rich:
    return lines(
        [
            rich(strong(words.session_time()), " ", _moment(content.at, voice)),
            words.was_late(voice.ago(content.late)) if content.late > timedelta(0) else None,
            words.was_away(_days(content.missed, voice)) if content.missed else None,
            words.coming(_named(content.coming, words)) if content.coming else None,
            words.later(_named(content.later, words)) if content.later else None,
            words.out(content.out) if content.out else None,
            faint(words.reply_here()),
        ]
    )


def _recap(content: SquadRecap, words: RoomWords, voice: Voice) -> Rich:
    done = words.recap(voice.number(content.done), voice.number(content.of))
    if content.metres is not None:
        metres = voice.distance(content.metres.metres)
        done = f"{done}, {words.metres_together(metres)}"
    weeks = words.weeks(voice.number(content.weeks), is_one=content.weeks == 1)
    day = voice.day(content.day)
    return lines([rich(f"{day}: ", strong(f"{done}.")), weeks if content.weeks else None])


def _steady(rows: tuple[tuple[str, int], ...], words: RoomWords, voice: Voice) -> Rich:
    if not rows:
        return rich(words.nobody_steady())
    listed = (
        f"{name}: {words.weeks(voice.number(weeks), is_one=weeks == 1)}" for name, weeks in rows
    )
    return lines([strong(words.steady()), *listed])


def _named(names: tuple[str, ...], words: RoomWords) -> str:
    shown = list(names[:NAMES_SHOWN])
    if len(names) > NAMES_SHOWN:
        shown.append(words.others(len(names) - NAMES_SHOWN))
    return ", ".join(shown)


def _days(days: tuple[date, ...], voice: Voice) -> str:
    return ", ".join(voice.day(day) for day in days)


def _moment(at: datetime, voice: Voice) -> Span:
    """Return an instant on the squad's clock, for a platform to show on each reader's own."""
    local = at.astimezone(ZoneInfo(voice.zone))
    return Span(f"{voice.day(local.date())} {voice.clock(local.time())}", instant=at)
