"""Red flags: asked about, raised, cleared."""

from typing import Protocol, assert_never

from bot.content.screening import ScreeningContent, ScreeningLabel, ScreeningOpened
from bot.rich import Rich, rich
from bot.speech.voice import Voice


class ScreeningWords(Protocol):
    """The phrases of this story."""

    def label(self, label: ScreeningLabel) -> str: ...
    def opened(self) -> str: ...


def laid_out(content: ScreeningContent, words: ScreeningWords, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case ScreeningOpened():
            return rich(words.opened())
        case _:
            assert_never(content)
