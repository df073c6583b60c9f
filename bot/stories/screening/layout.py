"""Red flags: asked about, raised, cleared."""

from datetime import date
from typing import assert_never

from bot.rich import Rich, lines, rich, strong
from bot.rules.safety.red_flags import FlagKey, HealthQuestion, Tier
from bot.stories.screening.said import (
    Card,
    CardAsked,
    CardSkipped,
    DayWanted,
    FurtherAsked,
    MentionsAsked,
    ScreeningContent,
    Stopped,
    Supported,
    WhoCleared,
    Worry,
)
from bot.words.lines import OneEach
from bot.words.phrase import phrase
from bot.words.voice import Voice

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


@phrase.register
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
        case Stopped():
            return _stopped(content, voice)
        case Supported(worry):
            return voice.told(SUPPORTED[worry])
        case WhoCleared(keys):
            return rich(voice.say("screening-who-cleared", plain=_plain(keys, voice)))
        case DayWanted(after):
            return rich(_day_wanted(after, voice))
        case CardSkipped(card):
            return rich(voice.say(CARD_SKIPPED[card]))
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
