"""How some weeks went, and what the joint's diary shows."""

from dataclasses import dataclass

from bot.rules.log.progress import Progress
from bot.rules.log.records import Region
from bot.rules.pain.diary import After, Finding
from bot.words.line import Content


@dataclass(frozen=True, slots=True)
class Weeks(Content):
    """Some weeks as a picture and in words, with what the diary found; None: nothing."""

    weeks: int
    progress: Progress
    region: Region
    finding: Finding | None


@dataclass(frozen=True, slots=True)
class Found(Content):
    """What mornings were after a thing."""

    finding: Finding


@dataclass(frozen=True, slots=True)
class Named(Content):
    """A thing that mornings came after, within a sentence."""

    after: After
