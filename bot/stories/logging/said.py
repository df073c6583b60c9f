"""What was done: understood, questioned, written down, corrected, taken back."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.rules.log.records import Entry, LoadUnit
from bot.rules.prescription import Session
from bot.stories.session.advice import Advice, Otherwise
from bot.stories.session.said import Following
from bot.words.labels import ButtonName
from bot.words.line import Content


class LoggingLabel(ButtonName):
    """Buttons of this story."""

    IT_WAS_YESTERDAY = "logging.it_was_yesterday"
    TODAY = "logging.today"
    YESTERDAY = "logging.yesterday"
    AS_PLANNED = "logging.as_planned"
    ANOTHER_SESSION = "logging.another_session"
    CORRECT_FIRST = "logging.correct_first"
    YES_IT_WAS = "logging.yes_it_was"
    TYPE_AGAIN = "logging.type_again"
    EMPTY_SLED = "logging.empty_sled"
    NO_SLED = "logging.no_sled"
    TAKE_OUT = "logging.take_out"
    KEEP_IT = "logging.keep_it"
    EDIT = "logging.edit"
    EDIT_WORK = "logging.edit_work"
    EDIT_LOAD = "logging.edit_load"
    EDIT_EFFORT = "logging.edit_effort"
    EDIT_PAIN = "logging.edit_pain"
    EDIT_DAY = "logging.edit_day"
    MOVE = "logging.move"


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


@dataclass(frozen=True, slots=True)
class Understood(Content):
    """The session is written down; something is still to be asked."""

    entry: Entry


@dataclass(frozen=True, slots=True)
class LogNoted(Content):
    """The session is written down: what was understood, what it means, one piece of advice.

    `otherwise` is what the next session would be, had one answer been different.
    """

    entry: Entry
    following: Following | None
    advice: Advice | None = None
    otherwise: Otherwise | None = None


@dataclass(frozen=True, slots=True)
class Corrected(Content):
    """An entry reads differently now, and so may the next session."""

    before: Entry
    after: Entry
    following: Following | None


@dataclass(frozen=True, slots=True)
class NextIsNow(Content):
    """What the next session is after something was taken back."""

    following: Following


@dataclass(frozen=True, slots=True)
class StopAndRest(Content):
    """That much pain asks for a pause at once.  `limit` is where it begins for this person.

    `for_guardian`: a parent or guardian should see it.
    """

    pain: int
    limit: int
    for_guardian: bool = False


@dataclass(frozen=True, slots=True)
class TooHard(Content):
    """That effort is beyond what a light step should cost: the stop rules, pain from `limit`."""

    rpe: float
    limit: int


@dataclass(frozen=True, slots=True)
class AskFor(Content):
    """One thing about a session is asked.  `unit` is that of a bare load."""

    field: Field
    unit: LoadUnit = LoadUnit.KG


@dataclass(frozen=True, slots=True)
class NeedsLoad(Content):
    """Everything but the load was understood."""

    entry: Entry


@dataclass(frozen=True, slots=True)
class TwoReadings(Content):
    """`phrase` can be read in several ways; `understood` is the rest, None where it is nothing."""

    about: Field
    phrase: str
    understood: Entry | None


@dataclass(frozen=True, slots=True)
class OutOfRange(Content):
    """`phrase` is out of range, or holds no number; what was it?

    `is_asked` false: another question follows.
    """

    about: Field
    phrase: str
    understood: Entry | None
    is_asked: bool = True


@dataclass(frozen=True, slots=True)
class BareNumber(Content):
    """A lone number that may be a load, an effort or a pain."""

    value: float


@dataclass(frozen=True, slots=True)
class IsThatRight(Content):
    """A load far above what was planned; `usual_kg` is the plan's, or the most so far."""

    kg: float
    usual_kg: float


@dataclass(frozen=True, slots=True)
class SecondSession(Content):
    """There is a session on that day already."""

    first: Entry
    second: Entry


@dataclass(frozen=True, slots=True)
class SkipNoted(Content):
    """A planned session is left out; nothing is owed."""

    day: date
    following: Following | None


@dataclass(frozen=True, slots=True)
class NotASession(Content):
    """That was no session; how to log one."""

    example: Session | None


@dataclass(frozen=True, slots=True)
class WhatDidYouDo(Content):
    """Ask for a session in words.  `day` None: today, or a day they name."""

    day: date | None
    example: Session | None


@dataclass(frozen=True, slots=True)
class TakeItOut(Content):
    """Take the session out of the log?  `is_gone`: their message of it is, else they said so."""

    entry: Entry
    is_gone: bool = False


@dataclass(frozen=True, slots=True)
class TakenOut(Content):
    """The session is out of the log."""

    entry: Entry
    following: Following | None


@dataclass(frozen=True, slots=True)
class TakenBack(Content):
    """An undo took `before` out, or brought `after` back; both: it reads as it did again."""

    before: Entry | None
    after: Entry | None


@dataclass(frozen=True, slots=True)
class LastSessions(Content):
    """Which of the last sessions to correct?"""

    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class EditWhat(Content):
    """What about this session is to change?"""

    entry: Entry


@dataclass(frozen=True, slots=True)
class NotUnderstood(Content):
    """The answer was none; how it could read."""

    field: Field


class FormField(StrEnum):
    """The fields of the form, by the names they come back under."""

    SETS = "sets"
    LENGTH = "length"
    LOAD = "load"
    EFFORT = "effort"
    PAIN = "pain"


@dataclass(frozen=True, slots=True)
class LogForm:
    """A session asked in one go, where a platform can show that; filled in as planned."""

    day: date
    planned: Session | None


LoggingContent = (
    Understood
    | LogNoted
    | Corrected
    | NextIsNow
    | StopAndRest
    | TooHard
    | AskFor
    | NeedsLoad
    | TwoReadings
    | OutOfRange
    | BareNumber
    | IsThatRight
    | SecondSession
    | SkipNoted
    | NotASession
    | WhatDidYouDo
    | TakeItOut
    | TakenOut
    | TakenBack
    | LastSessions
    | EditWhat
    | NotUnderstood
)
