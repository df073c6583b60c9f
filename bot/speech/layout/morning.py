"""The morning check."""

from typing import Protocol, assert_never

from bot.content.morning import MorningContent, MorningLabel, MorningOpened
from bot.rich import Rich, rich
from bot.speech.voice import Voice


class MorningWords(Protocol):
    """The phrases of this story."""

    def label(self, label: MorningLabel) -> str: ...
    def opened(self) -> str: ...


def laid_out(content: MorningContent, words: MorningWords, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case MorningOpened():
            return rich(words.opened())
        case _:
            assert_never(content)
