"""A session reported while something else was being asked."""

from bot.rules.records import Athlete
from bot.talk.parse.heard import Habits, Logged, NotDone, Unclear
from bot.talk.parse.reading import read
from bot.talk.stories import logging
from bot.talk.turn import Scene, Turn


def log_in_passing(scene: Scene, text: str) -> Turn | None:
    """Return the log's answer where the text is clearly about a session; None elsewhere."""
    heard = read(text, habits(scene.athlete))
    told = any(run.distance_m or run.duration_s for run in heard.details.sets)
    if isinstance(heard, Logged | NotDone) or (isinstance(heard, Unclear) and told):
        return logging.said(scene, text)
    return None


def habits(athlete: Athlete) -> Habits:
    """Return how the athlete writes numbers."""
    return Habits(athlete.load_unit, athlete.distance_unit, athlete.language)
