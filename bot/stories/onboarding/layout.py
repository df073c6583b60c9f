"""Getting to know somebody: from hello to the first session."""

from typing import assert_never

from bot.rich import Rich, lines, rich, strong
from bot.rules.ladder.steps import LADDER, Position
from bot.stories.onboarding.said import (
    Asked,
    EmptyAssumed,
    Misheard,
    OnboardingContent,
    OnboardingStep,
    SetUp,
)
from bot.words.lines import OneEach
from bot.words.phrase import phrase
from bot.words.voice import Voice

MISHEARD = OneEach("onboarding-misheard", OnboardingStep)
ASKED = OneEach("onboarding-asked", OnboardingStep)


@phrase.register
def laid_out(content: OnboardingContent, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case Asked(step):
            return voice.told(ASKED[step])
        case Misheard(step):
            return rich(voice.say(MISHEARD[step]))
        case EmptyAssumed(kg):
            return rich(voice.say("onboarding-empty-assumed", load=voice.load(kg)))
        case SetUp():
            return _set_up(content, voice)
        case _:
            assert_never(content)


def _start(name: str, voice: Voice) -> str:
    return voice.say(
        "onboarding-set-up-start", step=name, loaded=bool(LADDER[Position[name]].drag_percent)
    )


def _set_up(content: SetUp, voice: Voice) -> Rich:
    days = voice.say("onboarding-set-up-no-days")
    if content.weekdays and content.at is not None:
        names = ", ".join(voice.weekday(weekday) for weekday in content.weekdays)
        days = voice.say(
            "onboarding-set-up-days", days=names, at=voice.clock(content.at), city=content.city
        )
    start = (
        voice.say("onboarding-set-up-waits")
        if content.start is None
        else _start(content.start, voice)
    )
    return lines(
        [
            strong(voice.say("onboarding-set-up")),
            days,
            start,
            voice.say("onboarding-set-up-eased") if content.eased else None,
            voice.say("onboarding-change-later"),
        ]
    )
