"""The rules behind today's number, by name and with the numbers they used."""

from dataclasses import dataclass
from datetime import date

from bot.rules.load.equipment import Equipment
from bot.rules.load.surfaces import Surface
from bot.rules.load.weekload import WeekStatus
from bot.rules.pain.zones import PainZone
from bot.rules.prescription import Decision, Prescription
from bot.rules.reasons import Objection, Reason
from bot.rules.severity import Severity
from bot.rules.week.matchday import Special
from bot.stories.session.advice import Course, Otherwise
from bot.words.labels import ButtonName
from bot.words.line import Content


class WhyLabel(ButtonName):
    """Buttons of this story."""

    WHY = "why.why"


@dataclass(frozen=True, slots=True)
class StartRule:
    """Nothing is logged yet: the answers at the beginning set the step."""

    step: str


@dataclass(frozen=True, slots=True)
class PainRule:
    """The joint's 0-10 of the last session, None where nothing was said.

    `zone` None: a pause is over, so the last session's answers no longer count.  `settled`: a
    steady 3 was let pass as green.
    """

    zone: PainZone | None
    during: int | None
    after: int | None
    morning: int | None
    baseline: int
    settled: bool
    severity: Severity


@dataclass(frozen=True, slots=True)
class EffortRule:
    """The last session's effort against what was asked, and how much of it was done."""

    rpe: float | None
    band: tuple[float, float]
    completed_percent: float
    smooth: bool
    severity: Severity


@dataclass(frozen=True, slots=True)
class GapRule:
    """Days since the last session."""

    days: int
    severity: Severity


@dataclass(frozen=True, slots=True)
class PatternsRule:
    """What several sessions together say."""

    courses: tuple[Course, ...]


@dataclass(frozen=True, slots=True)
class CalendarRule:
    """What the matches around leave of the session."""

    special: Special | None
    reasons: tuple[Reason, ...]
    share_percent: int
    days_to: int | None
    days_from: int | None


@dataclass(frozen=True, slots=True)
class DeloadRule:
    """The week of the block; `applies`: it is the lighter one."""

    week: int
    applies: bool
    share_percent: int


@dataclass(frozen=True, slots=True)
class WeekRule:
    """The planned week against the usual one, in load units; `status` None: still learning."""

    status: WeekStatus | None
    usual_au: float | None
    change_percent: float | None


@dataclass(frozen=True, slots=True)
class ClimbRule:
    """Clean sessions and days since the last step up, each beside what a step takes.

    `at_floor`: a step back was asked for where none is below.
    """

    clean: int
    clean_needed: int
    days: int
    days_needed: int
    blocks: tuple[Objection, ...]
    decision: Decision | None
    at_floor: bool = False


@dataclass(frozen=True, slots=True)
class LoadRule:
    """How a drag became plates.  `target_kg` is sled and plates before rounding down."""

    equipment: Equipment
    drag_percent: float
    body_mass_kg: float | None
    surface: Surface
    friction: float
    is_measured: bool
    is_new_surface: bool
    target_kg: float | None
    empty_kg: float
    added_kg: float
    step_kg: float


Rule = (
    StartRule
    | PainRule
    | EffortRule
    | GapRule
    | PatternsRule
    | CalendarRule
    | DeloadRule
    | WeekRule
    | ClimbRule
    | LoadRule
)


@dataclass(frozen=True, slots=True)
class WhyToday(Content):
    """What a day comes to, and every rule that had a say."""

    day: date
    prescription: Prescription
    rules: tuple[Rule, ...]
    otherwise: tuple[Otherwise, ...] = ()


@dataclass(frozen=True, slots=True)
class WhyWaiting(Content):
    """A gate stands before every rule: nothing was weighed at all."""

    prescription: Prescription


WhyContent = WhyToday | WhyWaiting
