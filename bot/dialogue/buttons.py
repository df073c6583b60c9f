"""Buttons that mean the same in every story."""

import re
from datetime import time

from bot.contract import Toast
from bot.dialogue.tokens import Answers, Does
from bot.dialogue.turn import Button, Reply, Rows, Say, Scene, Tapped, Turn, Typed, undo_id
from bot.reading.answers import read_plain_yes_no
from bot.reading.zones import folded
from bot.rules.log.records import Language
from bot.words.line import Figure, Line

SCALE = range(11)  # 0-10, both ends
SKIPPED = "skip"
HOURS = (time(7), time(12), time(17), time(18), time(19), time(20))
"""What is offered where an hour of the day is asked for."""
QUIET = ((time(21), time(8)), (time(22), time(7)), (time(23), time(6)))
"""What is offered where quiet hours are asked for."""


def undo(scene: Scene, name: str | None = None) -> Button:
    """Return the way back from this act, or from the one whose undo is called `name`."""
    return Button(Does("undo", name or undo_id(scene)), Line("common-button-undo"))


def calendar_again() -> Button:
    """Return the way to a file of the sessions to come, for who has put one into a calendar."""
    return Button(Does("calendar", "file"), Line("common-button-calendar"))


def stale(line: Line) -> Turn:
    """Say that a button does nothing any more, and change nothing."""
    return Turn((Say(line, toast=Toast()),), unasked=True)


def skip() -> Button:
    """Return the way past a question."""
    return Button(Answers(SKIPPED), Line("common-button-skip"))


def yes_no() -> tuple[Button, Button]:
    """Return the two answers to a plain question."""
    yes = Button(Answers("yes"), Line("common-button-yes"))
    return yes, Button(Answers("no"), Line("common-button-no"))


def said_yes(reply: Reply, language: Language) -> bool | None:
    """Return a yes in their language as True, a no as False, anything else as None."""
    match reply:
        case Tapped("yes"):
            return True
        case Tapped("no"):
            return False
        case Typed(text):
            said = read_plain_yes_no(text, language)
            return said if isinstance(said, bool) else None
        case _:
            return None


_VAGUELY = re.compile(
    r"\b(?:almost|nearly|more or less|kind of|sort of|kinda|sorta|i guess|guess so|i think"
    r"|think so|probably|possibly|maybe|perhaps|a bit|not (?:really|sure)|somewhat|casi"
    r"|mas o menos|creo|supongo|probablemente|posiblemente|quizas?|tal vez|puede|un poco"
    r"|algo asi|no (?:del todo|estoy segur[oa]))\b"
)


def said_surely(reply: Reply, language: Language) -> bool | None:
    """Return a yes or a no that stands as it is; None for a vague one as for anything else."""
    if isinstance(reply, Typed) and _VAGUELY.search(folded(reply.text)):
        return None
    return said_yes(reply, language)


def scale() -> Rows:
    """Return 0 to 10, in two rows that fit a phone."""
    figures = tuple(Button(Answers(str(value)), Figure(value)) for value in SCALE)
    return figures[:6], figures[6:]
