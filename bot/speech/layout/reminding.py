"""What is said when a reminder is due."""

from typing import Protocol, assert_never

from bot.content.reminding import RemindingContent, RemindingLabel, RemindingOpened
from bot.rich import Rich, rich
from bot.speech.voice import Voice


class RemindingWords(Protocol):
    """The phrases of this story."""

    def label(self, label: RemindingLabel) -> str: ...
    def opened(self) -> str: ...


def laid_out(content: RemindingContent, words: RemindingWords, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case RemindingOpened():
            return rich(words.opened())
        case _:
            assert_never(content)
