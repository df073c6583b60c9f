"""A session or a pain reported while something else was being asked."""

from dataclasses import replace

from bot.dialogue.registry import playing
from bot.dialogue.story import Fallback
from bot.dialogue.turn import Scene, Turn
from bot.reading.heard import Habits, Logged, NotALog, NotDone, Unclear
from bot.reading.replies.reading import read


def log_in_passing(scene: Scene, text: str) -> Turn | None:
    """Return the log's answer where the text is clearly about a session; None elsewhere."""
    heard = read(text, habits_of(scene))
    told = any(run.distance_m or run.duration_s for run in heard.details.sets)
    if isinstance(heard, Logged | NotDone) or (isinstance(heard, Unclear) and told):
        return playing(Fallback).said(scene, text)
    return None


def pain_in_passing(scene: Scene, text: str) -> Turn | None:
    """Return the note of a pain where that is what the text tells of; None elsewhere.

    Pain beats whatever was asked: the question is said again behind the note, or waits until
    it is known how much it hurts.
    """
    heard = read(text, habits_of(scene))
    pain = heard.details.pain or (heard.details.pain_unrated and heard.details.pain_site)
    if not (isinstance(heard, NotALog) and pain):
        return None
    turn = playing(Fallback).said(scene, text)
    asks_more = turn.asks is not None
    return replace(turn, keeps=not asks_more, interrupts=asks_more)


def names_pain(scene: Scene, text: str) -> bool:
    """Say whether a text tells how much a joint hurts."""
    return read(text, habits_of(scene)).details.pain is not None


def habits_of(scene: Scene) -> Habits:
    """Return how the athlete writes numbers."""
    athlete = scene.athlete
    return Habits(athlete.load_unit, athlete.distance_unit, athlete.language)
