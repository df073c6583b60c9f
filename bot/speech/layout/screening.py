"""Red flags: asked about, raised, cleared."""

from datetime import date
from typing import assert_never

from bot.content.screening import (
    Card,
    CardAsked,
    CardMisheard,
    CardSkipped,
    Careful,
    ChangedAsked,
    Cleared,
    DayWanted,
    Emergency,
    FurtherAsked,
    MentionsAsked,
    NotHappening,
    NothingToClear,
    Paused,
    ScreenedClean,
    ScreeningContent,
    Stopped,
    Supported,
    UntilWell,
    VehicleRefused,
    WhenCleared,
    WhoCleared,
    Worry,
    YesOrNoWanted,
)
from bot.rich import Rich, lines, rich, strong
from bot.rules.red_flags import FlagKey, HealthQuestion, Tier
from bot.speech.lines import OneEach
from bot.speech.voice import Voice

FLAGS = OneEach("screening-flag", FlagKey)
FLAG_BUTTONS = OneEach("screening-flag-button", FlagKey)
HEALTH_BUTTONS = OneEach("screening-health-button", HealthQuestion)
CARD_SKIPPED = OneEach("screening-card-skipped", Card)
SUPPORTED = OneEach("screening-supported", Worry)
CARDS = OneEach("screening-card", Card)
SINCE_LOOK = "screening-card-joint-since"
STOPPED = OneEach("screening-stopped", Tier)
FURTHER = OneEach(
    "screening-further",
    FlagKey,
    only=(
        FlagKey.CALF,
        FlagKey.GIVING_WAY,
        FlagKey.NUMBNESS,
    ),
)


def laid_out(content: ScreeningContent, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case CardAsked(card, since_look):
            return voice.told(SINCE_LOOK if card is Card.JOINT and since_look else CARDS[card])
        case FurtherAsked(key):
            return voice.told(FURTHER[key])
        case MentionsAsked(keys, is_emergency):
            help_first = strong(voice.say("screening-emergency-first")) if is_emergency else None
            named = (strong(f"• {voice.say(FLAGS[key])}") for key in keys)
            return lines([help_first, voice.say("screening-mentioned"), *named])
        case Emergency():
            return voice.told("screening-emergency")
        case Stopped():
            return _stopped(content, voice)
        case Careful():
            return voice.told("screening-careful")
        case Supported(worry):
            return voice.told(SUPPORTED[worry])
        case VehicleRefused():
            return voice.told("screening-vehicle-refused")
        case WhoCleared(keys):
            return rich(voice.say("screening-who-cleared", plain=_plain(keys, voice)))
        case DayWanted(after):
            return rich(_day_wanted(after, voice))
        case CardSkipped(card):
            return rich(voice.say(CARD_SKIPPED[card]))
        case _:
            return rich(_simply(content, voice))


def _simply(
    content: CardMisheard
    | NotHappening
    | YesOrNoWanted
    | UntilWell
    | Paused
    | WhenCleared
    | Cleared
    | NothingToClear
    | ChangedAsked
    | ScreenedClean,
    voice: Voice,
) -> str:
    match content:
        case CardMisheard():
            return voice.say("screening-card-misheard")
        case NotHappening():
            return voice.say("screening-not-happening")
        case YesOrNoWanted():
            return voice.say("screening-yes-or-no-wanted")
        case UntilWell():
            return voice.say("screening-until-well")
        case Paused():
            return voice.say("screening-paused")
        case WhenCleared():
            return voice.say("screening-when-cleared")
        case Cleared():
            return voice.say("screening-cleared")
        case NothingToClear():
            return voice.say("screening-nothing-to-clear")
        case ChangedAsked():
            return voice.say("screening-changed-asked")
        case ScreenedClean():
            return voice.say("screening-screened-clean")
        case _:
            assert_never(content)


def _stopped(content: Stopped, voice: Voice) -> Rich:
    told = voice.told(STOPPED[content.tier], plain=_plain(content.keys, voice))
    return lines([told, voice.say("screening-session-kept") if content.kept else None])


def _plain(keys: tuple[FlagKey, ...], voice: Voice) -> str:
    return voice.listed(tuple(dict.fromkeys(voice.say(FLAGS[key]) for key in keys)))


def _day_wanted(after: date | None, voice: Voice) -> str:
    return (
        voice.say("screening-day-wanted")
        if after is None
        else voice.say("screening-day-wanted-after", day=voice.day(after))
    )
