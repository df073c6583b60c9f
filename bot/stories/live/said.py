"""The card of a session under way."""

from dataclasses import dataclass

from bot.rules.live import Live
from bot.stories.session.said import Cue
from bot.words.line import Content


@dataclass(frozen=True, slots=True)
class LiveCard(Content):
    """Where a session is: what is to be done now, and how; `cue` goes with a set, None: none."""

    live: Live
    cue: Cue | None = None


@dataclass(frozen=True, slots=True)
class WorkNow(Content):
    """The next set alone: how far, or how long, with what."""

    live: Live


@dataclass(frozen=True, slots=True)
class SetOf(Content):
    """Which set is to be done now, and nothing else: it may stand on a locked screen."""

    live: Live
