"""Questions people ask, videos, credits, help."""

from dataclasses import dataclass

from bot.words.commands import Command, CommandGroup
from bot.words.line import Content
from bot.words.videos import Video


@dataclass(frozen=True, slots=True)
class VideoShown(Content):
    video: Video


@dataclass(frozen=True, slots=True)
class Help(Content):
    """Commands, each with what it does; `group` None: those that come first."""

    commands: tuple[Command, ...]
    group: CommandGroup | None = None
