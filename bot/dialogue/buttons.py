"""Buttons that mean the same in every story."""

from bot.dialogue.tokens import Answers, Does
from bot.dialogue.turn import Button, Rows, Scene, undo_id
from bot.words.line import Figure, Line

SCALE = range(11)  # 0-10, both ends
SKIPPED = "skip"


def undo(scene: Scene, name: str | None = None) -> Button:
    """Return the way back from this act, or from the one whose undo is called `name`."""
    return Button(Does("undo", name or undo_id(scene)), Line("common-button-undo"))


def skip() -> Button:
    """Return the way past a question."""
    return Button(Answers(SKIPPED), Line("common-button-skip"))


def yes_no() -> tuple[Button, Button]:
    """Return the two answers to a plain question."""
    yes = Button(Answers("yes"), Line("common-button-yes"))
    return yes, Button(Answers("no"), Line("common-button-no"))


def scale() -> Rows:
    """Return 0 to 10, in two rows that fit a phone."""
    figures = tuple(Button(Answers(str(value)), Figure(value)) for value in SCALE)
    return figures[:6], figures[6:]
