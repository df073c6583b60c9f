"""What is said where others read along."""

from datetime import date, datetime, timedelta
from typing import assert_never
from zoneinfo import ZoneInfo

from bot.rich import Rich, Span, faint, lines, rich, strong
from bot.rules.log.records import NudgeLevel
from bot.squads.room.said import (
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
from bot.words.lines import OneEach
from bot.words.voice import Voice

NAMES_SHOWN = 30  # a squad of hundreds is counted beyond that


NUDGES = OneEach("room-nudges", NudgeLevel)


def laid_out(content: GroupContent, voice: Voice) -> Rich:
    """Return the content as a message; `voice` is the squad's."""
    match content:
        case RoomHello():
            return voice.told("room-hello")
        case SquadCard():
            return _card(content, voice)
        case DaysHere(chosen):
            return rich(voice.say("room-days-wanted", chosen=chosen))
        case HourHere():
            return rich(voice.say("room-hour-wanted"))
        case PlaceHere():
            return rich(voice.say("room-place-wanted"))
        case QuietHere():
            return rich(voice.say("room-quiet-wanted"))
        case NudgesHere():
            return rich(voice.say("room-nudges-wanted"))
        case SettingMisheard():
            return voice.told("room-misheard")
        case GoOnHere(squad):
            return rich(voice.say("room-go-on-here", squad=squad))
        case WantsToCoach(called):
            return rich(voice.say("room-wants-to-coach", called=called))
        case NotedHere(called):
            return rich(voice.say("room-noted", called=called))
        case AnsweredAside(called):
            return rich(voice.say("room-answered-aside", called=called))
        case LeftMeanwhileHere():
            return rich(voice.say("room-left-meanwhile"))
        case OpenChatFirst(called):
            return rich(voice.say("room-open-chat", called=called))
        case SteadyBoard(rows):
            return _steady(rows, voice)
        case _:
            return _session(content, voice)


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
    voice: Voice,
) -> Rich:
    match content:
        case SquadReminder():
            return _reminder(content, voice)
        case SquadRecap():
            return _recap(content, voice)
        case StillToTellHere(names):
            return rich(voice.say("room-still-to-tell", names=_named(names, voice)))
        case NextSession(_, at):
            return rich(voice.say("room-next-session"), " ", _moment(at, voice))
        case NothingAhead():
            return rich(voice.say("room-nothing-ahead"))
        case NotChanged():
            return rich(voice.say("room-not-changed"))
        case SessionMoved(of, at):
            return rich(voice.say("room-moved", of=voice.day(of)), " ", _moment(at, voice))
        case SessionOff(day):
            return rich(voice.say("room-called-off", day=voice.day(day)))
        case SessionAsUsual(at):
            return rich(voice.say("room-as-usual"), " ", _moment(at, voice))
        case WeekProposed(monday):
            return rich(voice.say("room-proposed", monday=voice.day(monday)))
        case _:
            assert_never(content)


def _card(card: SquadCard, voice: Voice) -> Rich:
    if not card.weekdays or card.at is None:
        first: str | Span | Rich = voice.say("room-not-set-up")
    else:
        days = " + ".join(voice.weekday(day) for day in card.weekdays)
        first = strong(
            voice.say("room-days-at", days=days, at=voice.clock(card.at), city=card.city)
        )
    following = (
        None
        if card.following is None
        else rich(voice.say("room-following"), " ", _moment(card.following, voice))
    )
    quiet = f"{voice.clock(card.quiet_from)}-{voice.clock(card.quiet_to)}"
    return lines(
        [
            first,
            following,
            None if card.awake else voice.say("room-asleep"),
            voice.say("room-settings", quiet=quiet, nudges=voice.say(NUDGES[card.nudges])),
            voice.say("room-members", count=card.members),
            voice.say("room-coaches", names=", ".join(card.coaches)) if card.coaches else None,
            faint(voice.say("room-how-to-join")),
        ]
    )


def _reminder(content: SquadReminder, voice: Voice) -> Rich:
    return lines(
        [
            rich(strong(voice.say("room-session-time")), " ", _moment(content.at, voice)),
            voice.say("room-was-late", late=voice.ago(content.late))
            if content.late > timedelta(0)
            else None,
            voice.say("room-was-away", days=_days(content.missed, voice))
            if content.missed
            else None,
            voice.say("room-coming", names=_named(content.coming, voice))
            if content.coming
            else None,
            voice.say("room-later", names=_named(content.later, voice)) if content.later else None,
            voice.say("room-out", count=content.out) if content.out else None,
            faint(voice.say("room-reply-here")),
        ]
    )


def _recap(content: SquadRecap, voice: Voice) -> Rich:
    done = voice.say("room-recap", done=voice.number(content.done), of=voice.number(content.of))
    if content.metres is not None:
        metres = voice.distance(content.metres.metres)
        done = f"{done}, {voice.say('room-metres-together', metres=metres)}"
    weeks = voice.say("room-weeks", weeks=voice.number(content.weeks), is_one=content.weeks == 1)
    day = voice.day(content.day)
    return lines([rich(f"{day}: ", strong(f"{done}.")), weeks if content.weeks else None])


def _steady(rows: tuple[tuple[str, int], ...], voice: Voice) -> Rich:
    if not rows:
        return rich(voice.say("room-nobody-steady"))
    listed = (
        f"{name}: {voice.say('room-weeks', weeks=voice.number(weeks), is_one=weeks == 1)}"
        for name, weeks in rows
    )
    return lines([strong(voice.say("room-steady")), *listed])


def _named(names: tuple[str, ...], voice: Voice) -> str:
    shown = list(names[:NAMES_SHOWN])
    if len(names) > NAMES_SHOWN:
        shown.append(voice.say("room-others", count=len(names) - NAMES_SHOWN))
    return ", ".join(shown)


def _days(days: tuple[date, ...], voice: Voice) -> str:
    return ", ".join(voice.day(day) for day in days)


def _moment(at: datetime, voice: Voice) -> Span:
    """Return an instant on the squad's clock, for a platform to show on each reader's own."""
    local = at.astimezone(ZoneInfo(voice.zone))
    return Span(f"{voice.day(local.date())} {voice.clock(local.time())}", instant=at)
