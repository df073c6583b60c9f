"""How an athlete writes, for whoever reads a line of theirs."""

from bot.dialogue.turn import Say, Scene, Turn
from bot.reading.heard import Habits
from bot.reading.intents.wishes import wishes_in
from bot.reading.starting.answers import Answer, Kind, answer_to
from bot.reading.starting.lines import Question
from bot.words.line import Line
from bot.words.lines import OneEach


def habits_of(scene: Scene) -> Habits:
    """Return how the athlete writes numbers."""
    athlete = scene.athlete
    return Habits(athlete.load_unit, athlete.distance_unit, athlete.language)


WHY = OneEach("common-why", Question)
"""What is said to a question of theirs: why it is asked, what it means, who can see it."""


def answer_of(scene: Scene, question: Question, text: str) -> Answer:
    """Return what a line of theirs is to a question."""
    return answer_to(question, text, habits_of(scene), scene.today)


def asked_back(scene: Scene, question: Question, text: str) -> Turn | None:
    """Return what is said to a question of theirs; None where the line asks nothing."""
    if answer_of(scene, question, text).kind is not Kind.QUESTION_BACK:
        return None
    return Turn((Say(said_to(scene, question, text)),), keeps=True)


def said_to(scene: Scene, question: Question, text: str) -> Line:
    """Return what is said to a question of theirs: who can see it, or why it is asked."""
    best = wishes_in(text, scene.athlete.language).best
    is_of_privacy = best is not None and best.intent == "privacy"
    return Line(WHY[Question.CONSENT if is_of_privacy else question])
