"""From what to say to the words for one reader."""

from datetime import date, datetime, time
from enum import StrEnum
from typing import assert_never

from bot.content.kit import KitContent
from bot.content.labels import (
    AtTime,
    Figure,
    Label,
    Literally,
    LoadOf,
    OnDay,
    OnWeekday,
)
from bot.content.library import LibraryContent, Topic
from bot.content.line import Fact, Line
from bot.content.link import App, LinkContent, RemindOn, UnlinkFrom
from bot.content.logging import LoggingContent
from bot.content.matches import MatchesContent
from bot.content.morning import MorningContent
from bot.content.onboarding import OnboardingContent, WeekdaysTogether
from bot.content.pause import PauseContent
from bot.content.reminding import RemindingContent
from bot.content.room import CoachOff, GroupContent, QuietHours
from bot.content.said import Content
from bot.content.schedule import ScheduleContent
from bot.content.screening import FlagTick, HealthTick, ScreeningContent
from bot.content.settings import SettingsContent
from bot.content.squad import CoachBoard, ScopeTick, ShareWith, SquadContent
from bot.content.today import TodayContent
from bot.content.week import WeekContent
from bot.content.why import WhyContent
from bot.drawing import Drawing
from bot.rich import Rich
from bot.speech.layout import (
    kit,
    library,
    link,
    logging,
    matches,
    morning,
    onboarding,
    pause,
    reminding,
    room,
    schedule,
    screening,
    settings,
    squad,
    squad_picture,
    today,
    week,
    why,
)
from bot.speech.voice import Voice


def phrase(content: Content, voice: Voice) -> Rich:
    """Return the content in the reader's language, units and number format."""
    if isinstance(content, Line):
        return _line(content, voice)
    if isinstance(content, OnboardingContent):
        return onboarding.laid_out(content, voice)
    if isinstance(content, ScreeningContent):
        return screening.laid_out(content, voice)
    if isinstance(content, SettingsContent):
        return settings.laid_out(content, voice)
    if isinstance(content, TodayContent):
        return today.laid_out(content, voice)
    if isinstance(content, LoggingContent):
        return logging.laid_out(content, voice)
    if isinstance(content, MorningContent):
        return morning.laid_out(content, voice)
    if isinstance(content, WhyContent):
        return why.laid_out(content, voice)
    if isinstance(content, ScheduleContent):
        return schedule.laid_out(content, voice)
    if isinstance(content, MatchesContent):
        return matches.laid_out(content, voice)
    if isinstance(content, PauseContent):
        return pause.laid_out(content, voice)
    if isinstance(content, KitContent):
        return kit.laid_out(content, voice)
    if isinstance(content, WeekContent):
        return week.laid_out(content, voice)
    if isinstance(content, LibraryContent):
        return library.laid_out(content, voice)
    if isinstance(content, RemindingContent):
        return reminding.laid_out(content, voice)
    if isinstance(content, SquadContent):
        return squad.laid_out(content, voice)
    if isinstance(content, LinkContent):
        return link.laid_out(content, voice)
    assert_never(content)


def _line(line: Line, voice: Voice) -> Rich:
    return voice.told(line.name, **{name: _written(fact, voice) for name, fact in line.facts})


def _written(fact: Fact, voice: Voice) -> str | int | None:
    match fact:
        case App():
            return voice.say(link.APPS[fact])
        case datetime():
            return voice.moment(fact)
        case date():
            return voice.day(fact)
        case time():
            return voice.clock(fact)
        case _:
            return fact


def drawn(content: Content, voice: Voice) -> Drawing | None:
    """Return the picture that goes with the words, None where they do without."""
    if isinstance(content, CoachBoard):
        return squad_picture.drawn(content, voice)
    return None


def phrase_in_room(content: GroupContent, voice: Voice) -> Rich:
    """Return what is said where others read along; nothing but such content fits in."""
    return room.laid_out(content, voice)


def name(label: Label, voice: Voice) -> str:
    """Return what a button is called."""
    match label:
        case Figure(value):
            return voice.number(value)
        case OnDay(day):
            return voice.day(day)
        case OnWeekday(weekday, ticked):
            return _ticked(voice.weekday(weekday), ticked)
        case WeekdaysTogether(weekdays):
            return " + ".join(voice.weekday(weekday) for weekday in weekdays)
        case AtTime(at):
            return voice.clock(at)
        case LoadOf(kg):
            return voice.load(kg)
        case Literally(text):
            return text
        case FlagTick(key, ticked):
            return _ticked(voice.say(screening.FLAG_BUTTONS[key]), ticked)
        case HealthTick(question, ticked):
            return _ticked(voice.say(screening.HEALTH_BUTTONS[question]), ticked)
        case Topic():
            return voice.say(library.TOPICS[label])
        case RemindOn() | UnlinkFrom():
            return link.button(label, voice)
        case ShareWith(called):
            return voice.say("squad-share-with", coach=called)
        case ScopeTick(scope, ticked):
            return _ticked(voice.say(squad.SCOPES[scope]), ticked)
        case CoachOff(called):
            return voice.say("room-coach-off", called=called)
        case QuietHours(since, until):
            return f"{voice.clock(since)}-{voice.clock(until)}"
        case _:
            return voice.say(button(label))


def button(label: StrEnum) -> str:
    """Return the line that names a button: `kit-button-pull-test` of `kit.pull_test`."""
    story, _, named = label.value.rpartition(".")
    return f"{story or 'common'}-button-{named}".replace("_", "-")


def _ticked(called: str, ticked: bool) -> str:
    return f"✓ {called}" if ticked else called
