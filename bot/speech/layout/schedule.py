"""Days, hour, zone and quiet hours."""

from typing import Protocol, assert_never

from bot.content.schedule import ScheduleContent, ScheduleLabel, ScheduleOpened
from bot.rich import Rich, rich
from bot.speech.voice import Voice


class ScheduleWords(Protocol):
    """The phrases of this story."""

    def label(self, label: ScheduleLabel) -> str: ...
    def opened(self) -> str: ...


def laid_out(content: ScheduleContent, words: ScheduleWords, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case ScheduleOpened():
            return rich(words.opened())
        case _:
            assert_never(content)
