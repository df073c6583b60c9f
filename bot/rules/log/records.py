"""What is on file about one athlete: the facts every decision is derived from.

Nothing here is a counter or a current weight; those are derived from the log each time
(see `history`).  Data about a body is kept as coarse as the coaching allows: a birth year, a
mass in whole kilograms, a flag's code and dates.  What they did is in `done`.
"""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from bot.languages import spoken
from bot.rules.forward.exercises import Exercise
from bot.rules.load.equipment import Equipment
from bot.rules.load.surfaces import Surface
from bot.rules.log.marks import Mark, Score


class Language(StrEnum):
    """What somebody is spoken to in: every language that has words.

    Two are known by name here, since how people write their numbers and dates in them is code.
    """

    ENGLISH = "en"
    SPANISH = "es"
    vars().update({code.upper(): code for code in spoken() if code not in ("en", "es")})


class LoadUnit(StrEnum):
    KG = "kg"
    LB = "lb"


class DistanceUnit(StrEnum):
    M = "m"
    YD = "yd"


class Persona(StrEnum):
    PLAYER = "player"
    NON_PLAYER = "non_player"


class Goal(StrEnum):
    """What they train for: it words things and orders the forward menu, and limits nothing."""

    STRENGTH = "strength"
    COMFORT = "comfort"
    CONDITIONING = "conditioning"
    FOOTBALL = "football"


class Region(StrEnum):
    """Where it is sore, never what it is."""

    KNEE = "knee"
    ANKLE = "ankle"
    HIP = "hip"
    BOTH = "both"  # knee and ankle
    NONE = "none"


class Side(StrEnum):
    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


class Place(StrEnum):
    """Where it hurts in or after a session, never what it is."""

    KNEE = "knee"
    ANKLE = "ankle"
    HIP = "hip"
    ELSEWHERE = "elsewhere"


class NudgeLevel(StrEnum):
    """How much unasked advice the athlete wants."""

    FULL = "full"
    FEW = "few"
    OFF = "off"


class PauseReason(StrEnum):
    SICK = "sick"
    TRAVEL = "travel"
    EXAMS = "exams"
    OTHER = "other"


CONSENT_VERSION = 1  # of the consent question's text


@dataclass(frozen=True, slots=True)
class Consent:
    """Explicit consent to keep health values, to a numbered text."""

    version: int
    given_at: datetime


@dataclass(frozen=True, slots=True)
class Joint:
    """The joint the athlete watches, in their own 0-10.

    `baseline` is a normal morning; it is never raised by itself, only re-asked: then `asked` is
    the day of the latest answer and `before` the one it took the place of.  `is_unsure`: they
    could not say how sore it is.  `side` is that of every joint of the region; where knee and
    ankle have each their own, or only one of them was told, it is None and `apart` says whose.
    """

    region: Region = Region.NONE
    side: Side | None = None
    baseline: int = 0
    walking_pain: int = 0
    resting_pain: int = 0
    is_unsure: bool = False
    asked: date | None = None
    before: int | None = None
    apart: tuple[tuple[Place, Side], ...] = ()

    def side_of(self, place: Place) -> Side | None:
        """Return the side that is watched at a place of the region; None: not told, so either."""
        return dict(self.apart).get(place) if self.apart else self.side


@dataclass(frozen=True, slots=True)
class Kit:
    """What they pull, where.  `friction` is their own pull test, None: the table's value.

    `empty_kg` is the sled (or tyre) without plates; None where there is none to weigh.
    `surface_since` is their first day on this surface, None before it.  `beside` are the things
    they said are at hand for forward work (`forward.exercises.Needs`).  `plates` are those at
    hand in kg, each by itself; empty where only their smallest step is known.
    """

    equipment: Equipment = Equipment.NONE
    empty_kg: float | None = None
    plate_step_kg: float = 2.5  # the smallest pair of plates in a kg gym
    surface: Surface = Surface.GYM_TURF
    friction: float | None = None
    surface_since: date | None = None
    barefoot_surface_ok: bool = False
    beside: tuple[str, ...] = ()
    plates: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Lent:
    """Kit that a squad lends on a day the athlete trains with it, in place of their own.

    `told`: they know which sled is theirs, since they were told their turn at it.
    """

    day: date
    squad: str
    kit: Kit
    told: bool = False


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """A weekly session: weekday (Monday 0) and wall time in the athlete's zone."""

    weekday: int
    at: time


@dataclass(frozen=True, slots=True, order=True)
class Fixture:
    """A match day.  `minutes` played: None before it is known."""

    day: date
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Pause:
    """Planned time off, both ends included; `until` None: open end.  Never counts as missed."""

    since: date
    until: date | None
    why: PauseReason


@dataclass(frozen=True, slots=True)
class Unasked:
    """A message nobody had asked for: the athlete's own day, and the kind of reminder it was."""

    day: date
    about: str


@dataclass(frozen=True, slots=True)
class Flag:
    """A red flag that was raised; open until somebody cleared it.

    `code` is a row of the screening table ("RF04").  `cleared_by` is a role ("physio"), never
    a name.  `is_worse`: the worse signs of its row were there too.
    """

    code: str
    raised: date
    cleared_by: str | None = None
    cleared: date | None = None
    is_worse: bool = False

    @property
    def is_open(self) -> bool:
        return self.cleared is None


@dataclass(frozen=True, slots=True)
class Limit:
    """One thing that somebody was told not to pass, or to leave out.

    `by` is a role ("physio"), never a name.  One of these is told: the highest `level`, a drag in
    percent of body weight, plates in kg, `sessions` in a calendar week, an `exercise` of the
    forward menu or a `way` of pulling that is left out.  `until` is the last day it holds, None:
    until told.  `ended` is the day from which it was told to hold no more.
    """

    by: str
    since: date
    until: date | None = None
    ended: date | None = None
    level: int | None = None
    drag_percent: float | None = None
    plates_kg: float | None = None
    sessions: int | None = None
    exercise: Exercise | None = None
    way: Equipment | None = None


@dataclass(frozen=True, slots=True)
class Held:
    """A pause for pain that one of two logs was in as they became one: its day, and that day."""

    since: date
    joined: date


@dataclass(frozen=True, slots=True)
class Move:
    """A planned session moved to another day and hour, once."""

    of: date
    to: date
    at: time


class CalendarTitle(StrEnum):
    """What a session is called in a calendar that others may see: that it is one, or of what."""

    PLAIN = "plain"
    SLED = "sled"


@dataclass(frozen=True, slots=True)
class InCalendar:
    """A session as it was handed out for a calendar of the athlete's own.

    `name` is what every calendar knows it by, `of` the day it was planned for first.  It is on
    `day` at a wall time of `zone`, called by its `title` in a language.
    `sequence` grows with each change, the last of which was at `changed`; `off`: it is called off.
    """

    name: str
    of: date
    day: date
    at: time
    zone: str
    minutes: int
    title: CalendarTitle
    language: Language
    changed: datetime
    sequence: int = 0
    off: bool = False


@dataclass(frozen=True, slots=True)
class ForwardChoice:
    """The forward work asked for on a day in place of its turn's (`Plan.forward`)."""

    day: date
    exercise: str


@dataclass(frozen=True, slots=True)
class Athlete:
    """Everything on file but the log."""

    language: Language = Language.ENGLISH
    load_unit: LoadUnit = LoadUnit.KG
    distance_unit: DistanceUnit = DistanceUnit.M
    zone: str = "UTC"
    consent: Consent | None = None
    consents_before: tuple[Consent, ...] = ()  # to accounts whose file came in here: a record
    birth_year: int | None = None
    guardian: bool = False
    persona: Persona = Persona.NON_PLAYER
    joint: Joint = Joint()
    goal: Goal | None = None  # None: not told
    body_mass_kg: int | None = None
    trains_per_week: int = 0
    sled_months: int = 0
    returning: bool = False  # back after an injury or surgery, cleared
    kit: Kit = Kit()
    lent: tuple[Lent, ...] = ()  # by day, the latest last
    slots: tuple[Slot, ...] = ()
    quiet_from: time = time(21)
    quiet_to: time = time(8)
    match_weekday: int | None = None  # a usual match day, Monday 0
    fixtures: tuple[Fixture, ...] = ()  # known match days, and what was played
    match_off: tuple[date, ...] = ()  # usual match days without a match
    pauses: tuple[Pause, ...] = ()
    flags: tuple[Flag, ...] = ()
    held: Held | None = None
    limits: tuple[Limit, ...] = ()  # of a clinician, the latest told last
    moves: tuple[Move, ...] = ()
    not_done: tuple[date, ...] = ()  # planned days they said they skip
    told_crowded: date | None = None  # when they heard that two matches leave no day to climb
    easier_weeks: tuple[date, ...] = ()  # the Mondays of weeks they wished easier
    onboarding: str | None = None  # the question to go on with; None: not begun, or done
    told_ahead: tuple[str, ...] = ()  # later questions of the start that a line answered already
    from_squad: tuple[str, ...] = ()  # questions of the start that their squad had answered
    asked_later: date | None = None  # when one was last asked behind the first session
    screened: date | None = None  # last clean screening; None: not onboarded yet
    start: str | None = None  # the step they began (or began again) at
    started: date | None = None
    nudges: NudgeLevel = NudgeLevel.FULL
    nudged: date | None = None  # the last day unasked advice was given
    morning_checks: bool = True
    morning_asked: date | None = None  # the latest missed morning that was asked for once more
    reminders: bool = True
    reminded: tuple[date, ...] = ()  # session days a reminder went out for, latest last
    heard: date | None = None  # the last day they did anything, in any app; None: not noted yet
    unasked: tuple[Unasked, ...] = ()  # of this week and since they were heard, latest last
    not_watched: tuple[str, ...] = ()  # joints they would rather not watch, by `Place`
    footwear_tip: bool = False
    forward_choice: ForwardChoice | None = None
    activity: str | None = None  # in their own words, scored every few weeks
    activity_asked: date | None = None  # when it was asked for, or they named it
    scores: tuple[Score, ...] = ()  # of it and of those before it, by day
    marks: tuple[Mark, ...] = ()  # self-tests, by day
    tests_offered: date | None = None
    reviewed: date | None = None  # when they were last told that a review is due
    videos_seen: tuple[int, ...] = ()
    learning: bool = False  # a card a week was asked for
    lessons: int = 0  # of those, so many were told
    calendar: tuple[InCalendar, ...] = ()  # what was handed out for a calendar, by day
    calendar_title: CalendarTitle = CalendarTitle.PLAIN
    feed: int = 0  # the number of the calendar's link that counts; below zero: it was taken back
    home: str | None = None  # the app reminders go to; None: where the log began
    declined: datetime | None = None  # when they turned out to be too young; None: they did not
