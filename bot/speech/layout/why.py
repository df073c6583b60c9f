"""The rules behind a number, by name."""

from typing import Protocol, assert_never

from bot.content.why import WhyContent, WhyLabel, WhyOpened
from bot.rich import Rich, rich
from bot.speech.voice import Voice


class WhyWords(Protocol):
    """The phrases of this story."""

    def label(self, label: WhyLabel) -> str: ...
    def opened(self) -> str: ...


def laid_out(content: WhyContent, words: WhyWords, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case WhyOpened():
            return rich(words.opened())
        case _:
            assert_never(content)
