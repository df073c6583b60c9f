"""What is on file about one athlete: the facts every decision is derived from.

Nothing here is a counter or a current weight; those are derived from the log each time
(see `history`).  Data about a body is kept as coarse as the coaching allows: a birth year, a
mass in whole kilograms, a flag's code and dates.  Of what somebody wrote only a session's own note
is kept, which is shown to nobody else and decides nothing.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from bot.languages import spoken
from bot.rules.load.equipment import Equipment
from bot.rules.load.surfaces import Surface


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
class Check:
    """A morning's answers, or what was told later that day.  `pain` None: it was skipped.

    `at` is when the day last got worse, None where it is not on file: then it was the morning.
    What follows is no morning's: `in_session` is the worst told in the middle of that day's
    session, at `place` where that was said, and `ended` that the session was over for it;
    `elsewhere` is the worst of a joint that is not watched, `elsewhere_at` which; `soreness` and
    `is_sore` are of the muscles, as in a session.  None: nothing of it was told.  `message` is
    the platform message that told the worst of it last, so that editing it is heard.  `brought`
    is the import it came by, "": it was told here.
    """

    day: date
    pain: int | None
    swelling: bool = False
    gave_way: bool = False
    locked: bool = False
    at: datetime | None = None
    in_session: int | None = None
    elsewhere: int | None = None
    place: Place | None = None
    soreness: int | None = None
    is_sore: bool = False
    ended: bool = False
    elsewhere_at: Place | None = None
    message: str | None = None
    brought: str = ""

    @property
    def is_of_morning(self) -> bool:
        """Tell whether it answers for a morning, even by skipping its number."""
        signs = self.swelling or self.gave_way or self.locked
        beside = (self.in_session, self.elsewhere, self.soreness) != (None, None, None)
        return self.pain is not None or signs or not (beside or self.is_sore)


@dataclass(frozen=True, slots=True)
class Athlete:
    """Everything on file but the log."""

    language: Language = Language.ENGLISH
    load_unit: LoadUnit = LoadUnit.KG
    distance_unit: DistanceUnit = DistanceUnit.M
    zone: str = "UTC"
    consent: Consent | None = None
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
    videos_seen: tuple[int, ...] = ()
    calendar: tuple[InCalendar, ...] = ()  # what was handed out for a calendar, by day
    calendar_title: CalendarTitle = CalendarTitle.PLAIN
    home: str | None = None  # the app reminders go to; None: where the log began
    declined: datetime | None = None  # when they turned out to be too young; None: they did not


class Mode(StrEnum):
    CONDITIONING = "conditioning"
    WARM_UP = "warm_up"


@dataclass(frozen=True, slots=True)
class Pulls:
    """A run of equal pulls.  Metric; `entered` holds the load as written, with its unit.

    Either `metres` or `work_s` says how long a pull was; both None where nothing was said.
    `added_kg` is the plates on the sled, None where there is no sled or nothing was said.
    """

    pulls: int
    metres: float | None = None
    work_s: int | None = None
    added_kg: float | None = None
    entered_load: float | None = None
    entered_load_unit: LoadUnit | None = None
    entered_distance: float | None = None
    entered_distance_unit: DistanceUnit | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """What was prescribed that day, kept beside what was done so that both can be compared.

    `reasons` and `decision` are the keys of the prescription's own values.  `total_kg` is the
    sled or tyre with `added_kg` on it, `friction` that of its floor; None: nothing is weighed.
    """

    position: str
    mode: Mode
    decision: str
    sets: int
    metres: int | None = None
    work_s: int | None = None
    added_kg: float | None = None
    drag_percent: float | None = None
    rpe_band: tuple[float, float] = (0, 10)
    minutes: int = 0
    forward: str | None = None
    forward_sets: int = 0
    special: str | None = None
    reasons: tuple[str, ...] = ()
    total_kg: float | None = None
    friction: float | None = None


@dataclass(frozen=True, slots=True)
class AsTold:
    """What one message alone tells of a session, in the fields of its entry."""

    day: date
    pulls: tuple[Pulls, ...]
    rpe: float | None = None
    minutes: int | None = None
    smooth: bool | None = None
    pain_during: int | None = None
    pain_at: Place | None = None
    soreness: int | None = None
    is_sore: bool = False
    forward_sets: int | None = None
    surface: Surface | None = None
    empty_sled: bool = False
    barefoot_sets: int = 0


@dataclass(frozen=True, slots=True)
class Source:
    """Where a session is from that came in a file: what wrote it, and by which import it came.

    `brought` is "" for one that is not on file yet.
    """

    program: str
    brought: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One session done.

    `day` is the athlete's own day.  `plan` None: a free session, which counts for the week
    but never as a clean one.  Pain, effort and smoothness are None where nothing was said;
    0 is a value.  `soreness` is that of the muscles, 0-10, and `is_sore` that some was told,
    with a number or not: it holds nothing back.  `note` is what they said beside it, in their own
    words, and `left_out` are the numbers in it that were not understood.  `message` is the
    platform message it was logged with and `corrections` are the latest that corrected it, so
    that editing one of them edits this entry.  `told` is how that message alone reads, where
    something else corrected it since: of an edit only what changes there counts.  `source` is
    where it is from, None: it was told here.
    """

    id: str
    day: date
    logged_at: datetime
    pulls: tuple[Pulls, ...]
    plan: Plan | None = None
    rpe: float | None = None
    minutes: int | None = None
    smooth: bool | None = None
    pain_during: int | None = None
    pain_after: int | None = None
    pain_at: Place | None = None  # where the worst of it was; None: they named no place
    soreness: int | None = None
    is_sore: bool = False
    forward_sets: int | None = None
    surface: Surface | None = None
    empty_sled: bool = False
    barefoot_sets: int = 0
    note: str | None = None
    left_out: tuple[str, ...] = ()
    message: str | None = None
    corrections: tuple[str, ...] = ()
    revision: int = 0
    told: AsTold | None = None
    source: Source | None = None

    @property
    def sets_done(self) -> int:
        return sum(run.pulls for run in self.pulls)


@dataclass(frozen=True, slots=True)
class Log:
    """All that happened: sessions by day then `logged_at`, morning checks by day, one a day."""

    entries: tuple[Entry, ...] = ()
    checks: tuple[Check, ...] = ()


def worst_of(*pains: int | None) -> int | None:
    """Return the highest of some pains, 0-10; `None` where none was told."""
    return max((pain for pain in pains if pain is not None), default=None)


def together(one: Check, other: Check) -> Check:
    """Return all that was told of one day: the worst of either, and every sign of both."""
    return Check(
        one.day,
        worst_of(one.pain, other.pain),
        one.swelling or other.swelling,
        one.gave_way or other.gave_way,
        one.locked or other.locked,
        max((at for at in (one.at, other.at) if at is not None), default=None),
        worst_of(one.in_session, other.in_session),
        worst_of(one.elsewhere, other.elsewhere),
        _place_of_worst(one.in_session, other.in_session, one.place, other.place),
        worst_of(one.soreness, other.soreness),
        one.is_sore or other.is_sore,
        one.ended or other.ended,
        _place_of_worst(one.elsewhere, other.elsewhere, one.elsewhere_at, other.elsewhere_at),
        other.message or one.message,
    )


def _place_of_worst(
    first: int | None, second: int | None, here: Place | None, there: Place | None
) -> Place | None:
    """Return where the worse of two pains was; of equal ones the place that was said."""
    if first is None or second is None or first == second:
        return here or there
    return here if first > second else there


def told_here(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Yield the sessions that were not brought in a file.

    Those that were raise nothing and put nothing off: only these tell how somebody gets on.
    """
    return (entry for entry in entries if entry.source is None)


def entries_on(log: Log, day: date) -> tuple[Entry, ...]:
    """Return the sessions of a day in the order they were logged."""
    return tuple(entry for entry in log.entries if entry.day == day)
