"""A session reported while something else was being asked."""

from bot.rules.records import Athlete
from bot.talk.parse.heard import Habits, Logged, NotDone
from bot.talk.parse.reading import read
from bot.talk.stories import logging
from bot.talk.turn import Scene, Turn


def log_in_passing(scene: Scene, text: str) -> Turn | None:
    """Return the log's answer where the text is clearly about a session; None elsewhere."""
    if isinstance(read(text, habits(scene.athlete)), Logged | NotDone):
        return logging.said(scene, text)
    return None


def habits(athlete: Athlete) -> Habits:
    """Return how the athlete writes numbers."""
    return Habits(athlete.load_unit, athlete.distance_unit, athlete.language)
