"""The morning check."""

from typing import Protocol, assert_never

from bot.content.morning import (
    AnythingNew,
    CheckNoted,
    MorningContent,
    MorningLabel,
    MorningMisheard,
    MorningPassed,
    MorningTakenBack,
    PainThisMorning,
    SignsMisheard,
    SwellingNoted,
)
from bot.rich import Rich, lines, rich, strong
from bot.rules.pain import PainZone
from bot.speech.layout.session import SessionWords, following_lines
from bot.speech.voice import Voice


class MorningWords(SessionWords, Protocol):
    """The phrases of this story."""

    def label(self, label: MorningLabel) -> str: ...
    def pain_this_morning(self) -> str: ...
    def anything_new(self) -> str: ...
    def check_noted(self, pain: str | None, *, of_morning: bool) -> str: ...
    def zone(self, zone: PainZone) -> str: ...
    def swelling(self, earliest: str) -> str: ...
    def misheard(self) -> str: ...
    def signs_misheard(self) -> str: ...
    def taken_back(self, day: str) -> str: ...
    def passed(self) -> str: ...


def laid_out(content: MorningContent, words: MorningWords, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case PainThisMorning():
            return rich(words.pain_this_morning())
        case AnythingNew():
            return rich(words.anything_new())
        case CheckNoted():
            return _noted(content, words, voice)
        case SwellingNoted(hold):
            return rich(words.swelling(voice.day(hold.holding.until_at_least)))
        case MorningMisheard():
            return rich(words.misheard())
        case SignsMisheard():
            return rich(words.signs_misheard())
        case MorningTakenBack(day):
            return rich(words.taken_back(voice.day(day)))
        case MorningPassed():
            return rich(words.passed())
        case _:
            assert_never(content)


def _noted(content: CheckNoted, words: MorningWords, voice: Voice) -> Rich:
    pain = None if content.pain is None else voice.number(content.pain)
    parts: list[str | Rich] = [words.check_noted(pain, of_morning=content.of_morning)]
    if content.zone is not None:
        parts.append(words.zone(content.zone))
    if content.following is not None:
        first, *rest = following_lines(content.following, words, voice)
        parts += [rich(strong(first)), *rest]
    return lines(parts)
