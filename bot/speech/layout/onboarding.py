"""Getting to know somebody: from hello to the first session."""

from typing import Protocol, assert_never

from bot.content.onboarding import (
    Asked,
    ConsentRefused,
    DaysPicked,
    EmptyAssumed,
    GuardianNeeded,
    Misheard,
    OnboardingContent,
    OnboardingLabel,
    OnboardingStep,
    SetUp,
    TooYoung,
    Welcome,
    WritesHere,
    ZoneMeant,
)
from bot.rich import Rich, lines, rich, strong
from bot.rules.ladder import LADDER, Position
from bot.speech.voice import Voice


class OnboardingWords(Protocol):
    """The phrases of this story."""

    def label(self, label: OnboardingLabel) -> str: ...
    def welcome(self) -> tuple[str, ...]: ...
    def asked(self, step: OnboardingStep) -> tuple[str, ...]: ...
    def misheard(self, step: OnboardingStep) -> str: ...
    def consent_refused(self) -> tuple[str, ...]: ...
    def too_young(self) -> tuple[str, ...]: ...
    def guardian_needed(self) -> str: ...
    def empty_assumed(self, load: str) -> str: ...
    def days_picked(self) -> str: ...
    def zone_meant(self) -> str: ...
    def set_up(self) -> str: ...
    def set_up_days(self, days: str, at: str, city: str) -> str: ...
    def set_up_no_days(self) -> str: ...
    def set_up_start(self, step: str, *, loaded: bool) -> str: ...
    def set_up_eased(self) -> str: ...
    def set_up_waits(self) -> str: ...
    def change_later(self) -> str: ...
    def writes_here(self) -> str: ...


def laid_out(content: OnboardingContent, words: OnboardingWords, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case Welcome():
            first, *more = words.welcome()
            return lines([strong(first), *more])
        case Asked(step):
            first, *more = words.asked(step)
            return lines([strong(first), *more])
        case Misheard(step):
            return rich(words.misheard(step))
        case ConsentRefused():
            return lines(words.consent_refused())
        case TooYoung():
            return lines(words.too_young())
        case GuardianNeeded():
            return rich(words.guardian_needed())
        case EmptyAssumed(kg):
            return rich(words.empty_assumed(voice.load(kg)))
        case DaysPicked():
            return rich(strong(words.days_picked()))
        case ZoneMeant():
            return rich(words.zone_meant())
        case SetUp():
            return _set_up(content, words, voice)
        case WritesHere():
            return rich(words.writes_here())
        case _:
            assert_never(content)


def _start(name: str, words: OnboardingWords) -> str:
    return words.set_up_start(name, loaded=bool(LADDER[Position[name]].drag_percent))


def _set_up(content: SetUp, words: OnboardingWords, voice: Voice) -> Rich:
    days = words.set_up_no_days()
    if content.weekdays and content.at is not None:
        names = ", ".join(voice.weekday(weekday) for weekday in content.weekdays)
        days = words.set_up_days(names, voice.clock(content.at), content.city)
    start = words.set_up_waits() if content.start is None else _start(content.start, words)
    return lines(
        [
            strong(words.set_up()),
            days,
            start,
            words.set_up_eased() if content.eased else None,
            words.change_later(),
        ]
    )
