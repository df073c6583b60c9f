"""How an athlete writes, for whoever reads a line of theirs."""

from bot.dialogue.turn import Scene
from bot.reading.heard import Habits
from bot.reading.starting.answers import Answer, answer_to
from bot.reading.starting.lines import Question


def habits_of(scene: Scene) -> Habits:
    """Return how the athlete writes numbers."""
    athlete = scene.athlete
    return Habits(athlete.load_unit, athlete.distance_unit, athlete.language)


def answer_of(scene: Scene, question: Question, text: str) -> Answer:
    """Return what a line of theirs is to a question."""
    return answer_to(question, text, habits_of(scene), scene.today)
