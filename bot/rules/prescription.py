"""What a decision can be: a session, something in its place, or a reason to wait."""

from dataclasses import dataclass
from enum import StrEnum

from bot.rules.forward.exercises import Forward
from bot.rules.ladder.steps import Position
from bot.rules.load.substitutes import SubstituteOption
from bot.rules.load.treadmill import Track
from bot.rules.load.work import RpeBand, Work
from bot.rules.log.done import Mode
from bot.rules.reasons import Reason
from bot.rules.week.matchday import Special

Reasons = tuple[Reason, ...]  # sorted by key, each once


class Decision(StrEnum):
    START = "start"
    STEP_UP = "step_up"
    STAY = "stay"
    REPEAT = "repeat"
    STEP_DOWN = "step_down"
    LEVEL_DOWN = "level_down"
    TWO_LEVELS_DOWN = "two_levels_down"


# --- what to work against ------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Unloaded:
    """Nothing but the body."""


@dataclass(frozen=True, slots=True)
class Plates:
    """A sled or tyre: plates to put on, and what it weighs with them.

    `estimated_drag_percent` is rounded to 0.1 and said as "about"; `None` where the athlete's
    own mass is not known: then effort is the only guide.
    """

    drag_percent: int
    added_kg: float
    total_kg: float
    estimated_drag_percent: float | None


@dataclass(frozen=True, slots=True)
class Grade:
    """A hill to walk up backward: about as many percent of grade as of drag."""

    drag_percent: int
    grade_percent: int


@dataclass(frozen=True, slots=True)
class Belt:
    """A treadmill that is switched off; its resistance is not known."""

    track: Track


@dataclass(frozen=True, slots=True)
class Feel:
    """Band, partner or wheeled sled: effort is the dose, the drag only its name."""

    drag_percent: int


Resistance = Unloaded | Plates | Grade | Belt | Feel


# --- the outcomes --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Session:
    """A session to do.

    `special` marks the sessions around a match that take the place of the step's own.
    `forward` is `None` where the day leaves no room for forward work.
    `planned_week_change_percent` is `None` where weeks are not compared.
    """

    decision: Decision
    position: Position
    mode: Mode
    work: Work
    rest_s: int
    rpe_band: RpeBand
    resistance: Resistance
    minutes: int
    predicted_load_au: float
    forward: Forward | None
    reasons: Reasons
    special: Special | None = None
    planned_week_change_percent: float | None = None


@dataclass(frozen=True, slots=True)
class Substitute:
    """The empty sled is too heavy for the step; do one of `options` instead."""

    decision: Decision
    position: Position
    mode: Mode
    empty_sled_drag_percent: float
    options: tuple[SubstituteOption, ...]
    reasons: Reasons
    special: Special | None = None
    planned_week_change_percent: float | None = None


@dataclass(frozen=True, slots=True)
class OptionalWalk:
    """Match day: nothing planned; this much unloaded walking is fine in a warm-up."""

    decision: Decision
    position: Position
    special: Special
    work: Work
    rest_s: int
    rpe_band: RpeBand
    reasons: Reasons


@dataclass(frozen=True, slots=True)
class Rest:
    """The day after a match, and sore: rest.

    `special` is None in a week that has as many sessions as a clinician's limit leaves it.
    """

    decision: Decision
    position: Position
    special: Special | None
    reasons: Reasons


@dataclass(frozen=True, slots=True)
class Hold:
    """Pause until the joint is calm, then go on at `resume_at`."""

    resume_at: Position
    reasons: Reasons


@dataclass(frozen=True, slots=True)
class Reonboard:
    """Too long away: screening and start position again."""

    reasons: Reasons


@dataclass(frozen=True, slots=True)
class StopRefer:
    """A red flag is open; `code` is its key, lower case."""

    code: str
    reasons: Reasons = ()


@dataclass(frozen=True, slots=True)
class Decline:
    """The coach is not for this person; `code` says why."""

    code: str
    reasons: Reasons = ()


@dataclass(frozen=True, slots=True)
class NeedGuardian:
    """Under 18 and no guardian has confirmed yet."""

    reasons: Reasons = ()


@dataclass(frozen=True, slots=True)
class RefuseEquipment:
    """Something that must not be pulled or walked on; `code` names it."""

    code: str
    reasons: Reasons = ()


Prescription = (
    Session
    | Substitute
    | OptionalWalk
    | Rest
    | Hold
    | Reonboard
    | StopRefer
    | Decline
    | NeedGuardian
    | RefuseEquipment
)
