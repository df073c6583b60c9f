"""Language, units, how much advice, consent, leaving."""

from typing import Protocol, assert_never

from bot.content.settings import SettingsContent, SettingsLabel, SettingsOpened
from bot.rich import Rich, rich
from bot.speech.voice import Voice


class SettingsWords(Protocol):
    """The phrases of this story."""

    def label(self, label: SettingsLabel) -> str: ...
    def opened(self) -> str: ...


def laid_out(content: SettingsContent, words: SettingsWords, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case SettingsOpened():
            return rich(words.opened())
        case _:
            assert_never(content)
