"""Questions people ask, videos, credits, help."""

from typing import Protocol, assert_never

from bot.content.library import LibraryContent, LibraryLabel, LibraryOpened
from bot.rich import Rich, rich
from bot.speech.voice import Voice


class LibraryWords(Protocol):
    """The phrases of this story."""

    def label(self, label: LibraryLabel) -> str: ...
    def opened(self) -> str: ...


def laid_out(content: LibraryContent, words: LibraryWords, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case LibraryOpened():
            return rich(words.opened())
        case _:
            assert_never(content)
