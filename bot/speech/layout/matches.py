"""Match days."""

from typing import Protocol, assert_never

from bot.content.matches import MatchesContent, MatchesLabel, MatchesOpened
from bot.rich import Rich, rich
from bot.speech.voice import Voice


class MatchesWords(Protocol):
    """The phrases of this story."""

    def label(self, label: MatchesLabel) -> str: ...
    def opened(self) -> str: ...


def laid_out(content: MatchesContent, words: MatchesWords, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case MatchesOpened():
            return rich(words.opened())
        case _:
            assert_never(content)
