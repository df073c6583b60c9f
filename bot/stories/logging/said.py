"""What was done: understood, questioned, written down, corrected, taken back."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.contract import Toast
from bot.dialogue.turn import Say, Turn
from bot.rules.log.done import Entry
from bot.rules.prescription import Session
from bot.words.line import Joined, Line
from bot.words.lines import OneEach


class Field(StrEnum):
    """What of an entry is asked for or corrected."""

    WORK = "work"
    SETS = "sets"
    DISTANCE = "distance"
    DURATION = "duration"
    MINUTES = "minutes"
    LOAD = "load"
    EFFORT = "effort"
    PAIN = "pain"
    PAIN_NOW = "pain_now"
    SMOOTH = "smooth"
    DAY = "day"


ASKED = OneEach("logging-ask", Field)
FIELDS = OneEach("logging-field", Field)
EXAMPLES = OneEach("logging-example", Field)
RANGES = OneEach("logging-range", (one for one in Field if one is not Field.DAY))


def misheard(field: Field, *, keeps: bool = True) -> Turn:
    """Say that an answer was none, and how it could read."""
    what, example = Line(FIELDS[field]), Line(EXAMPLES[field])
    said = (Say(Line("logging-not-understood", what=what, example=example)),)
    return Turn(said, keeps=keeps, misread=True)


def out_of_range(field: Field, phrase: str) -> Line:
    """Say that a phrase is out of range, or holds no number."""
    if field is Field.DAY:
        return Line("logging-out-of-range-day", phrase=phrase)
    return Line("logging-out-of-range", phrase=phrase, range=Line(RANGES[field]))


def left_out_line(entry: Entry) -> Line | None:
    """Return what of a session's line was not read; None where all of it was."""
    if not entry.left_out:
        return None
    phrases = (Line("logging-quoted", phrase=one) for one in entry.left_out)
    return Line("logging-left-out", phrases=Joined(*phrases, by=", "))


NOTHING_LOGGED = Turn((Say(Line("logging-nothing-logged"), toast=Toast()),))
"""What was named is not in the log, or no more."""


class FormField(StrEnum):
    """The fields of the form, by the names they come back under."""

    SETS = "sets"
    LENGTH = "length"
    LOAD = "load"
    EFFORT = "effort"
    PAIN = "pain"


MUST_BE_FILLED = frozenset({FormField.SETS, FormField.LENGTH})
FORM_FIELDS = OneEach("logging-form-field", FormField)
FORM_EXAMPLES = OneEach("logging-form-example", FormField)


@dataclass(frozen=True, slots=True)
class LogForm:
    """A session asked in one go, where a platform can show that; filled in as planned."""

    day: date
    planned: Session | None
