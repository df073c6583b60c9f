"""How an athlete writes, for whoever reads a line of theirs."""

from bot.dialogue.turn import Scene
from bot.reading.heard import Habits


def habits_of(scene: Scene) -> Habits:
    """Return how the athlete writes numbers."""
    athlete = scene.athlete
    return Habits(athlete.load_unit, athlete.distance_unit, athlete.language)
