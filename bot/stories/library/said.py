"""Answers to what people ask, videos, credits, help."""

from dataclasses import dataclass

from bot.rules.pain.zones import PainLimits
from bot.words.commands import Command, CommandGroup
from bot.words.line import Content
from bot.words.videos import Video


@dataclass(frozen=True, slots=True)
class AnswerTold(Content):
    """An answer by its id; what it tells of pain goes by the limits of the reader's age."""

    topic: str
    limits: PainLimits


@dataclass(frozen=True, slots=True)
class Named(Content):
    """A command, as it is called where it is read."""

    command: Command


@dataclass(frozen=True, slots=True)
class Credits(Content):
    """Where all of it comes from, with the pages that whoever runs the coach gave."""


@dataclass(frozen=True, slots=True)
class VideoShown(Content):
    video: Video


@dataclass(frozen=True, slots=True)
class Help(Content):
    """Commands, each with what it does; `group` None: those that come first."""

    commands: tuple[Command, ...]
    group: CommandGroup | None = None
