"""From what to say to the words for one reader."""

from typing import assert_never

from bot.content.common import CommonContent, CommonLabel
from bot.content.kit import KitContent, KitLabel
from bot.content.labels import (
    AtTime,
    Figure,
    Label,
    Literally,
    LoadOf,
    OnDay,
    OnWeekday,
)
from bot.content.library import LibraryContent, LibraryLabel, Topic
from bot.content.link import LinkContent, LinkLabel, RemindOn, UnlinkFrom
from bot.content.logging import LoggingContent, LoggingLabel
from bot.content.matches import MatchesContent, MatchesLabel
from bot.content.morning import MorningContent, MorningLabel
from bot.content.onboarding import OnboardingContent, OnboardingLabel, WeekdaysTogether
from bot.content.pause import PauseContent, PauseLabel
from bot.content.reminding import RemindingContent, RemindingLabel
from bot.content.room import CoachOff, GroupContent, QuietHours, RoomLabel
from bot.content.said import Content
from bot.content.schedule import ScheduleContent, ScheduleLabel
from bot.content.screening import FlagTick, HealthTick, ScreeningContent, ScreeningLabel
from bot.content.settings import SettingsContent, SettingsLabel
from bot.content.squad import CoachBoard, ScopeTick, ShareWith, SquadContent, SquadLabel
from bot.content.today import TodayContent, TodayLabel
from bot.content.week import WeekContent, WeekLabel
from bot.content.why import WhyContent, WhyLabel
from bot.drawing import Drawing
from bot.rich import Rich
from bot.rules.records import Language
from bot.speech.en.every import WORDS as ENGLISH
from bot.speech.es.every import WORDS as SPANISH
from bot.speech.layout import (
    common,
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
from bot.speech.words import Words


def words_of(language: Language) -> Words:
    """Return the words of a language."""
    match language:
        case Language.ENGLISH:
            return ENGLISH
        case Language.SPANISH:
            return SPANISH
        case _:
            assert_never(language)


def phrase(content: Content, voice: Voice) -> Rich:
    """Return the content in the reader's language, units and number format."""
    words = words_of(voice.language)
    if isinstance(content, CommonContent):
        return common.laid_out(content, words.common, voice)
    if isinstance(content, OnboardingContent):
        return onboarding.laid_out(content, words.onboarding, voice)
    if isinstance(content, ScreeningContent):
        return screening.laid_out(content, words.screening, voice)
    if isinstance(content, SettingsContent):
        return settings.laid_out(content, words.settings, words.link, voice)
    if isinstance(content, TodayContent):
        return today.laid_out(content, words.today, voice)
    if isinstance(content, LoggingContent):
        return logging.laid_out(content, words.logging, voice)
    if isinstance(content, MorningContent):
        return morning.laid_out(content, words.morning, voice)
    if isinstance(content, WhyContent):
        return why.laid_out(content, words.why, voice)
    if isinstance(content, ScheduleContent):
        return schedule.laid_out(content, words.schedule, voice)
    if isinstance(content, MatchesContent):
        return matches.laid_out(content, words.matches, voice)
    if isinstance(content, PauseContent):
        return pause.laid_out(content, words.pause, voice)
    if isinstance(content, KitContent):
        return kit.laid_out(content, words.kit, voice)
    if isinstance(content, WeekContent):
        return week.laid_out(content, words.week, voice)
    if isinstance(content, LibraryContent):
        return library.laid_out(content, words.library, voice)
    if isinstance(content, RemindingContent):
        return reminding.laid_out(content, words.reminding, voice)
    if isinstance(content, SquadContent):
        return squad.laid_out(content, words.squad, voice)
    if isinstance(content, LinkContent):
        return link.laid_out(content, words.link, voice)
    assert_never(content)


def drawn(content: Content, voice: Voice) -> Drawing | None:
    """Return the picture that goes with the words, None where they do without."""
    if isinstance(content, CoachBoard):
        return squad_picture.drawn(content, words_of(voice.language).squad, voice)
    return None


def phrase_in_room(content: GroupContent, voice: Voice) -> Rich:
    """Return what is said where others read along; nothing but such content fits in."""
    return room.laid_out(content, words_of(voice.language).room, voice)


def name(label: Label, voice: Voice) -> str:
    """Return what a button is called."""
    words = words_of(voice.language)
    match label:
        case Figure(value):
            return voice.number(value)
        case OnDay(day):
            return voice.day(day)
        case OnWeekday(weekday, ticked):
            return f"{'✓ ' if ticked else ''}{voice.weekday(weekday)}"
        case WeekdaysTogether(weekdays):
            return " + ".join(voice.weekday(weekday) for weekday in weekdays)
        case AtTime(at):
            return voice.clock(at)
        case LoadOf(kg):
            return voice.load(kg)
        case Literally(text):
            return text
        case CommonLabel():
            return words.common.label(label)
        case OnboardingLabel():
            return words.onboarding.label(label)
        case ScreeningLabel():
            return words.screening.label(label)
        case FlagTick(key, ticked):
            return f"{'✓ ' if ticked else ''}{words.screening.flag_button(key)}"
        case HealthTick(question, ticked):
            return f"{'✓ ' if ticked else ''}{words.screening.health_button(question)}"
        case SettingsLabel():
            return words.settings.label(label)
        case TodayLabel():
            return words.today.label(label)
        case LoggingLabel():
            return words.logging.label(label)
        case MorningLabel():
            return words.morning.label(label)
        case WhyLabel():
            return words.why.label(label)
        case ScheduleLabel():
            return words.schedule.label(label)
        case MatchesLabel():
            return words.matches.label(label)
        case PauseLabel():
            return words.pause.label(label)
        case KitLabel():
            return words.kit.label(label)
        case WeekLabel():
            return words.week.label(label)
        case LibraryLabel():
            return words.library.label(label)
        case Topic():
            return words.library.topic(label)
        case RemindingLabel():
            return words.reminding.label(label)
        case LinkLabel():
            return words.link.label(label)
        case RemindOn() | UnlinkFrom():
            return link.button(label, words.link)
        case SquadLabel() | ShareWith() | ScopeTick() | RoomLabel() | QuietHours() | CoachOff():
            return _name_in_squad(label, words, voice)
        case _:
            assert_never(label)


def _name_in_squad(
    label: SquadLabel | ShareWith | ScopeTick | RoomLabel | QuietHours | CoachOff,
    words: Words,
    voice: Voice,
) -> str:
    match label:
        case SquadLabel():
            return words.squad.label(label)
        case ShareWith(called):
            return words.squad.share_with(called)
        case ScopeTick(scope, ticked):
            return f"{'✓ ' if ticked else ''}{words.squad.scope(scope)}"
        case RoomLabel():
            return words.room.label(label)
        case CoachOff(called):
            return words.room.coach_off(called)
        case QuietHours(since, until):
            return f"{voice.clock(since)}-{voice.clock(until)}"
        case _:
            assert_never(label)
