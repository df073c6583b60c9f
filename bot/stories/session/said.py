"""What a session looks like and why: values that several stories say."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.enclosed.clip import Movement
from bot.rules.ladder.climbing import Cap
from bot.rules.load.weekload import WeekStatus
from bot.rules.load.work import Work
from bot.rules.log.done import Entry
from bot.rules.pain.holding import HoldCause, Holding, HoldNeed
from bot.rules.pain.zones import PainLimits
from bot.rules.prescription import Decision, Prescription, Session
from bot.rules.reasons import Reason
from bot.rules.week.day_modes import ModeReason
from bot.words.line import Card, Content, Figure, Joined, Line, Strong, Term
from bot.words.lines import OneEach

NEEDS = OneEach("session-need", HoldNeed)
STEPS = OneEach("session-because-step", Decision)
CALM_FIRST = Line("session-because-cleared-hold")  # of a flag that was cleared
HELD_ELSEWHERE = Line("session-because-joined-hold")  # in either of two logs that became one
LOOK = Line("session-hold-refer")  # it is time that somebody has a look
_OF_CLEAN = frozenset({Reason.STEP_UP, Reason.CLEAN_TOO_FEW, Reason.TOO_SOON, Reason.LIGHTER})


class Cue(StrEnum):
    """The cues that go with a session (form and alignment, the article's tip 1)."""

    LANE = "lane"
    RAIL = "rail"  # a treadmill that is off
    SLOPE = "slope"  # a hill
    STRAP = "strap"  # anything that is pulled
    TALL = "tall"  # nothing to lean against
    FEET = "feet"
    STEPS = "steps"
    TALK = "talk"
    STOP = "stop"  # with plates to take off
    EASE = "ease"  # without


@dataclass(frozen=True, slots=True)
class Because(Content):
    """Why a session reads as it does: the cause, and the numbers it was decided on.

    `pain` is the worst said, `morning` and `baseline` the joint's 0-10; `band` is the effort
    that was asked for; `share` is how much of the sets is left, in percent.  `week` is the
    planned week against the usual one, None where weeks are not compared.  `light` is why a
    warm-up is one, `walks`: it is a walk, which is not cut.  `at_floor`: nothing is below the
    step.  `hold` is what began a pause.  `cap` is what ends the
    climb here, None where nothing does; `weeks` how many weeks have a session.
    `step` is where it is; `same_belt`: a step up that the belt does not show, `longest_belt`: nor
    will a higher one.  `is_cut`: the share of the sets that is left is less than all of them.
    `stands_in`: the sled is too heavy for the step, and something lighter is done in its place.
    """

    cause: Reason
    decision: Decision | None = None
    clean: int = 0
    step_up_days: int = 0
    gap_days: int = 0
    pain: int | None = None
    morning: int | None = None
    baseline: int = 0
    rpe: float | None = None
    band: tuple[float, float] = (0, 10)
    share: int = 100
    week_change_percent: float | None = None
    week: WeekStatus | None = None
    light: ModeReason | None = None
    walks: bool = False
    at_floor: bool = False
    hold: HoldCause | None = None
    cap: Cap | None = None
    weeks: int = 0
    step: str = ""
    same_belt: bool = False
    longest_belt: bool = False
    is_cut: bool = True
    stands_in: bool = False

    @property
    def terms(self) -> tuple[Term, ...]:
        return (Term.CLEAN,) if self.cause in _OF_CLEAN else ()


@dataclass(frozen=True, slots=True)
class Following(Content):
    """The next session: on which day (None: no day is set), what, and why."""

    day: date | None
    prescription: Prescription
    because: Because | None
    empty_kg: float | None = None

    @property
    def terms(self) -> tuple[Term, ...]:
        return (Term.STEP,) if isinstance(self.prescription, Session) else ()


@dataclass(frozen=True, slots=True)
class WorkOf(Content):
    """Sets and length alone."""

    work: Work


@dataclass(frozen=True, slots=True)
class Brief(Content):
    """A session in a few words."""

    prescription: Prescription


@dataclass(frozen=True, slots=True)
class Noted(Content):
    """A session as it stands in the log, in the units it was written in.

    Its day has a year where that is not `this_year`; None: the one it was told in.
    """

    entry: Entry
    this_year: int | None = None


@dataclass(frozen=True, slots=True)
class Retold(Content):
    """A session as it stood in the log, and what another telling of it added."""

    before: Entry
    after: Entry


@dataclass(frozen=True, slots=True)
class Example(Content):
    """A line to copy: the session as it would be logged, or a plain one where it is None."""

    session: Session | None


@dataclass(frozen=True, slots=True)
class Moving(Content):
    """A movement: a loop of it, and the same in words."""

    movement: Movement

    @property
    def loop(self) -> str:
        return self.movement.value


def stop_rules(limits: PainLimits) -> Line:
    """Return where to stop, as asked of their age."""
    return Line("session-stop-rules", limit=Figure(limits.red))


def step_taken(decision: Decision | None, *, at_floor: bool) -> Line:
    """Return where a decision leads on the ladder, in a few words."""
    if at_floor:
        return Line("session-because-step-floor")
    return Line("session-because-step-none" if decision is None else STEPS[decision])


def pause_card(holding: Holding, *, for_guardian: bool) -> Card:
    """Return what a pause after pain means and what ends it.

    `for_guardian`: a parent or guardian should see it.
    """
    earliest = holding.until_at_least
    needs = Joined(*(Line(NEEDS[one], earliest=earliest) for one in holding.needs), by="; ")
    step = holding.resume_at.name
    return Card(
        Strong(Line("session-hold", since=holding.since, step=step)),
        Line("session-hold-needs", needs=needs) if holding.needs else None,
        LOOK if holding.refer else None,
        Line("session-show-guardian") if for_guardian else None,
    )
