"""From what to say to the words for one reader."""

from datetime import date, datetime, time
from enum import StrEnum
from typing import Any, assert_never

from bot.drawing import Drawing
from bot.rich import Rich, lines, strong
from bot.squads.room import layout as room
from bot.squads.room.said import CoachOff, GroupContent, QuietHours
from bot.stories.library import layout as library
from bot.stories.library.said import LibraryContent, Topic
from bot.stories.link import layout as link
from bot.stories.link.said import App, LinkContent, RemindOn, UnlinkFrom
from bot.stories.logging import layout as logging
from bot.stories.logging.said import LoggingContent
from bot.stories.matches import layout as matches
from bot.stories.matches.said import MatchesContent
from bot.stories.morning import layout as morning
from bot.stories.morning.said import MorningContent
from bot.stories.onboarding import layout as onboarding
from bot.stories.onboarding.said import OnboardingContent
from bot.stories.pause import layout as pause
from bot.stories.pause.said import PauseContent
from bot.stories.reminding import layout as reminding
from bot.stories.reminding.said import RemindingContent
from bot.stories.schedule import layout as schedule
from bot.stories.schedule.said import ScheduleContent
from bot.stories.screening import layout as screening
from bot.stories.screening.said import FlagTick, HealthTick, ScreeningContent
from bot.stories.settings import layout as settings
from bot.stories.settings.said import SettingsContent
from bot.stories.squad import layout as squad
from bot.stories.squad import picture as squad_picture
from bot.stories.squad.said import CoachBoard, ScopeTick, ShareWith, SquadContent
from bot.stories.today import layout as today
from bot.stories.today.said import TodayContent
from bot.stories.week import layout as week
from bot.stories.week.said import WeekContent
from bot.stories.why import layout as why
from bot.stories.why.said import WhyContent
from bot.words.labels import Label
from bot.words.line import (
    Capital,
    Card,
    DistanceOf,
    Fact,
    Figure,
    Line,
    Listed,
    Literally,
    LoadOf,
    OnWeekday,
    Strong,
    Weekday,
    WeekdaysTogether,
)
from bot.words.said import Content
from bot.words.voice import Voice, capital


def phrase(content: Content, voice: Voice) -> Rich:
    """Return the content in the reader's language, units and number format."""
    if isinstance(content, Line):
        return _line(content, voice)
    if isinstance(content, Card):
        return _card(content, voice)
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
    return voice.told(line.name, **_facts(line, voice))


def _card(card: Card, voice: Voice) -> Rich:
    return lines(
        strong(_written(one.part, voice)) if isinstance(one, Strong) else _line(one, voice)
        for one in card.parts
    )


def _facts(line: Line, voice: Voice) -> dict[str, str | int | None]:
    return {name: _written(fact, voice) for name, fact in line.facts}


def _written(fact: Fact, voice: Voice) -> Any:
    """Return a fact in the reader's language, units and form; text and counts as they are."""
    match fact:
        case App():
            return voice.say(link.APPS[fact])
        case Line() as line:
            return voice.say(line.name, **_facts(line, voice))
        case datetime():
            return voice.moment(fact)
        case date():
            return voice.day(fact)
        case time():
            return voice.clock(fact)
        case LoadOf(kg):
            return voice.load(kg)
        case DistanceOf(metres):
            return voice.distance(metres)
        case Figure(value, digits):
            return voice.number(value, digits)
        case Literally(text):
            return text
        case Weekday(weekday):
            return voice.weekday(weekday, short=False)
        case OnWeekday(weekday, ticked):
            return _ticked(voice.weekday(weekday), ticked)
        case WeekdaysTogether(weekdays):
            return " + ".join(voice.weekday(weekday) for weekday in weekdays)
        case Capital(line):
            return capital(_written(line, voice))
        case Listed(parts):
            return voice.listed(tuple(_written(part, voice) for part in parts))
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
        case StrEnum():
            return voice.say(button(label))
        case _:
            return str(_written(label, voice))


def button(label: StrEnum) -> str:
    """Return the line that names a button: `kit-button-pull-test` of `kit.pull_test`."""
    story, _, named = label.value.rpartition(".")
    return f"{story or 'common'}-button-{named}".replace("_", "-")


def _ticked(called: str, ticked: bool) -> str:
    return f"✓ {called}" if ticked else called
