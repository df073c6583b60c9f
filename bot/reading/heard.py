"""What was understood in a reply, as values.

`Heard` says what kind of reply it was; `Details` holds everything that was understood on the
way, whatever the kind, so that an answer can name it.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.rules.load.surfaces import Surface
from bot.rules.log.records import DistanceUnit, Language, LoadUnit, Side


@dataclass(frozen=True, slots=True)
class Habits:
    """How this athlete writes: the units of a bare number, and the language of a tie.

    Both vocabularies are always tried; the language decides only where the same letters
    mean two things ("once", "1.000").
    """

    load_unit: LoadUnit = LoadUnit.KG
    distance_unit: DistanceUnit = DistanceUnit.M
    language: Language = Language.ENGLISH


class Site(StrEnum):
    KNEE = "knee"
    ANKLE = "ankle"
    ACHILLES = "achilles"
    CALF = "calf"
    HIP = "hip"
    FOOT = "foot"
    BACK = "back"


class Unit(StrEnum):
    """A unit as written, which may differ from the writer's habit."""

    KG = "kg"
    LB = "lb"
    METRE = "m"
    YARD = "yd"
    FOOT = "ft"
    SECOND = "s"
    MINUTE = "min"


@dataclass(frozen=True, slots=True)
class Entered:
    """A quantity as it was written; a bare number stands with the writer's own unit."""

    value: float
    unit: Unit


@dataclass(frozen=True, slots=True)
class Run:
    """A run of equal pulls, metric and rounded to two decimals; None where nothing was said.

    `entered_distance` and `entered_load` are the same as written.  `load_kg` is the plates.
    """

    pulls: int
    distance_m: float | None = None
    duration_s: int | None = None
    load_kg: float | None = None
    entered_distance: Entered | None = None
    entered_load: Entered | None = None


class RelativeDay(StrEnum):
    TODAY = "today"
    YESTERDAY = "yesterday"


class Weekday(StrEnum):
    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


class LastWeekday(StrEnum):
    """A weekday that is said to be past: never today's."""

    MONDAY = "last monday"
    TUESDAY = "last tuesday"
    WEDNESDAY = "last wednesday"
    THURSDAY = "last thursday"
    FRIDAY = "last friday"
    SATURDAY = "last saturday"
    SUNDAY = "last sunday"

    @property
    def weekday(self) -> Weekday:
        """The day of the week."""
        return Weekday(self.value.removeprefix("last "))


@dataclass(frozen=True, slots=True)
class DaysAgo:
    """Two or more days back."""

    days: int


@dataclass(frozen=True, slots=True)
class MonthDay:
    """A day without a year: the latest such day that is not to come."""

    month: int
    day: int


Day = RelativeDay | Weekday | LastWeekday | DaysAgo | MonthDay | date


class About(StrEnum):
    """What a doubt is about."""

    LOAD = "load"
    SETS = "sets"
    DISTANCE = "distance"
    RPE = "rpe"
    PAIN = "pain"
    DURATION = "duration"
    MINUTES = "minutes"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that could not be decided.

    `phrase` is what was written.  `readings` are the values it may mean, in the order
    written and in `unit` (None: a plain number); one reading is a value out of range, none
    at all a phrase without a number ("half of it").
    """

    about: About
    phrase: str
    readings: tuple[float, ...] = ()
    unit: Unit | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What was told of a session and of a body; None where nothing was said.

    `as_planned`: the reply refers to the planned session, and `load_kg` and `pulls_done` say
    what differed.  `pain` is the worst said, 0-10; `pain_unrated`: pain was mentioned with
    no number.  `soreness` is that of the muscles, 0-10, which is no pain of a joint; `is_sore`:
    some was told, with a number or not.  `rpe` is 0-10.  `minutes` is the whole session.
    `forward_sets` are those of the forward half, 0 for none of them; `forward_done`: it was done,
    with no number said.  `barefoot_sets` went without shoes, 0: none; `all_barefoot`: all of them.
    """

    sets: tuple[Run, ...] = ()
    as_planned: bool = False
    load_kg: float | None = None
    entered_load: Entered | None = None
    pulls_done: int | None = None
    empty_sled: bool = False
    rpe: float | None = None
    pain: float | None = None
    pain_unrated: bool = False
    pain_site: Site | None = None
    pain_side: Side | None = None
    soreness: float | None = None
    is_sore: bool = False
    minutes: float | None = None
    surface: Surface | None = None
    smooth: bool | None = None
    forward_sets: int | None = None
    forward_done: bool = False
    barefoot_sets: int | None = None
    all_barefoot: bool = False


@dataclass(frozen=True, slots=True)
class Details(Told):
    """Everything understood, whatever the kind of reply, and what was left of a session's line.

    `note` is what was said beside it, in the writer's own words; `left_out` holds the numbers
    nobody read, with what stands beside each.  `is_another`: they said that it is one more.
    """

    day: Day | None = None
    note: str | None = None
    left_out: tuple[str, ...] = ()
    is_another: bool = False


@dataclass(frozen=True, slots=True)
class Logged:
    """Something was done."""

    details: Details


@dataclass(frozen=True, slots=True)
class NotDone:
    """The session was skipped."""

    details: Details


@dataclass(frozen=True, slots=True)
class NotALog:
    """Talk, a question, a command."""

    details: Details


@dataclass(frozen=True, slots=True)
class Unclear:
    """A log with two readings or a value out of range: ask about `doubts[0]` first."""

    details: Details
    doubts: tuple[Doubt, ...]


Heard = Logged | NotDone | NotALog | Unclear
