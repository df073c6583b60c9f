"""What is pulled, where, and the pull test."""

from typing import Protocol, assert_never

from bot.content.kit import KitContent, KitLabel, KitOpened
from bot.rich import Rich, rich
from bot.speech.voice import Voice


class KitWords(Protocol):
    """The phrases of this story."""

    def label(self, label: KitLabel) -> str: ...
    def opened(self) -> str: ...


def laid_out(content: KitContent, words: KitWords, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case KitOpened():
            return rich(words.opened())
        case _:
            assert_never(content)
