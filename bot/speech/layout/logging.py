"""What was done: understood, questioned, written down, corrected, taken back."""

from typing import Protocol, assert_never

from bot.content.logging import LoggingContent, LoggingLabel, LoggingOpened
from bot.rich import Rich, rich
from bot.speech.voice import Voice


class LoggingWords(Protocol):
    """The phrases of this story."""

    def label(self, label: LoggingLabel) -> str: ...
    def opened(self) -> str: ...


def laid_out(content: LoggingContent, words: LoggingWords, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case LoggingOpened():
            return rich(words.opened())
        case _:
            assert_never(content)
