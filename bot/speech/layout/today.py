"""Today's session, and what else can be done with the day."""

from typing import Protocol, assert_never

from bot.content.today import TodayContent, TodayLabel, TodayOpened
from bot.rich import Rich, rich
from bot.speech.voice import Voice


class TodayWords(Protocol):
    """The phrases of this story."""

    def label(self, label: TodayLabel) -> str: ...
    def opened(self) -> str: ...


def laid_out(content: TodayContent, words: TodayWords, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case TodayOpened():
            return rich(words.opened())
        case _:
            assert_never(content)
