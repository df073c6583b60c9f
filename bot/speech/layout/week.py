"""The week: plan, done, load against usual."""

from typing import Protocol, assert_never

from bot.content.week import WeekContent, WeekLabel, WeekOpened
from bot.rich import Rich, rich
from bot.speech.voice import Voice


class WeekWords(Protocol):
    """The phrases of this story."""

    def label(self, label: WeekLabel) -> str: ...
    def opened(self) -> str: ...


def laid_out(content: WeekContent, words: WeekWords, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case WeekOpened():
            return rich(words.opened())
        case _:
            assert_never(content)
