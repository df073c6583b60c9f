"""The sheet for a physio, as a content, and the words its parts have."""

from dataclasses import dataclass

from bot.rules.log.marks import SelfTest
from bot.rules.log.records import Side
from bot.rules.log.sites import Moment
from bot.rules.pain.holding import HoldCause
from bot.rules.safety.clearance import Role
from bot.rules.safety.limits import Sayer
from bot.rules.safety.red_flags import FlagKey
from bot.rules.sheet import Sheet
from bot.words.line import Content
from bot.words.lines import OneEach

MOMENTS = OneEach("physio-pain", Moment)
SIDED = OneEach("physio-sided", Side)
FLAGS = OneEach("screening-flag", FlagKey)
CAUSES = OneEach("physio-paused", HoldCause)
SELF = "self"
"""By whom a flag of feeling unwell is said to be over."""
CLEARED_BY = OneEach("physio-by", (*(one.value for one in Role), SELF))
LIMITS_BY = OneEach("physio-limit-of", (one.value for one in Sayer))
TESTS = OneEach("marks-test", SelfTest)
COLUMNS = (
    *("sessions", "metres", "time", "plates", "drag", "effort", "load"),
    *("during", "after", "morning", "matches"),
)
"""What is told of a week."""
HEADS = OneEach("physio-head", COLUMNS)
CELLS = OneEach("physio-cell", COLUMNS)
GROUPS = OneEach("physio-group", ("pain", "held", "limits", "now", "own"))


@dataclass(frozen=True, slots=True)
class SheetOf(Content):
    """A sheet to hand over; `empty_kg` is what the sled weighs without plates, None: unweighed."""

    sheet: Sheet
    empty_kg: float | None = None
