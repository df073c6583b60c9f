"""Planned time off."""

from typing import Protocol, assert_never

from bot.content.pause import PauseContent, PauseLabel, PauseOpened
from bot.rich import Rich, rich
from bot.speech.voice import Voice


class PauseWords(Protocol):
    """The phrases of this story."""

    def label(self, label: PauseLabel) -> str: ...
    def opened(self) -> str: ...


def laid_out(content: PauseContent, words: PauseWords, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case PauseOpened():
            return rich(words.opened())
        case _:
            assert_never(content)
