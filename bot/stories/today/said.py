"""Today's session, and what else can be done with the day."""

from dataclasses import dataclass
from datetime import date, time

from bot.rules.load.substitutes import SubstituteOption
from bot.rules.log.records import Entry, Mode
from bot.rules.pain.holding import Holding
from bot.rules.pain.zones import PainLimits
from bot.rules.prescription import OptionalWalk, Prescription, Session, Substitute
from bot.rules.safety.red_flags import FlagKey
from bot.rules.week.planning import MoveRefusal
from bot.rules.week.spacing import SpacingVerdict
from bot.stories.session.said import Because, Cue
from bot.words.labels import ButtonName
from bot.words.line import Content


class TodayLabel(ButtonName):
    """Buttons of this story."""

    DONE = "today.done"
    CHANGED = "today.changed"
    TOO_SORE = "today.too_sore"
    MOVE = "today.move"
    NO_KIT = "today.no_kit"
    DO_IT_TODAY = "today.do_it_today"
    LOG_ANOTHER = "today.log_another"
    SHOW = "today.show"
    LEGS = "today.legs"
    JOINT = "today.joint"
    LEAVE_IT = "today.leave_it"
    AS_PLANNED = "today.as_planned"
    WALK = "today.walk"
    TREADMILL = "today.treadmill"
    HILL = "today.hill"
    BAND = "today.band"
    START_AGAIN = "today.start_again"


@dataclass(frozen=True, slots=True)
class SessionCard(Content):
    """The session of a day.

    `limits` are the pain limits of their age.  `empty_kg` is the sled's own mass, None where
    there is none to weigh.  `is_new_load` asks to take the first set as a test.
    `barefoot_sets` is how many sets may go without shoes for who wants the footwear tip, None:
    no tip today.
    """

    day: date
    session: Session
    because: Because
    limits: PainLimits
    empty_kg: float | None = None
    cues: tuple[Cue, ...] = ()
    is_new_load: bool = False
    barefoot_sets: int | None = None


@dataclass(frozen=True, slots=True)
class SixCues(Content):
    """Every cue, once, before the first session."""

    cues: tuple[Cue, ...]
    limits: PainLimits


@dataclass(frozen=True, slots=True)
class SubstituteCard(Content):
    """The empty sled is too much for the step: the ways to do it without."""

    day: date
    substitute: Substitute
    because: Because
    limits: PainLimits


@dataclass(frozen=True, slots=True)
class WalkCard(Content):
    """Match day: nothing is planned, a little walking is fine."""

    day: date
    walk: OptionalWalk


@dataclass(frozen=True, slots=True)
class RestCard(Content):
    """Rest after a match."""

    day: date
    because: Because


@dataclass(frozen=True, slots=True)
class HoldCard(Content):
    """A pause after pain: since when, what it takes to go on, and where that will be.

    `for_guardian`: a parent or guardian should see it.
    """

    holding: Holding
    for_guardian: bool = False


@dataclass(frozen=True, slots=True)
class Stopped(Content):
    """Red flags are open: no session until somebody has looked."""

    keys: tuple[FlagKey, ...]


@dataclass(frozen=True, slots=True)
class NotToday(Content):
    """No session is planned today.  With room enough `mode` could be done all the same.

    `coming` is what the next session will be, None where nobody can say yet.
    """

    following: date | None
    at: time | None
    room: SpacingVerdict
    mode: Mode = Mode.CONDITIONING
    coming: Prescription | None = None


@dataclass(frozen=True, slots=True)
class AlreadyDone(Content):
    """Today's session is in the log."""

    entry: Entry


@dataclass(frozen=True, slots=True)
class HowToSayIt(Content):
    """How to write what was done otherwise, with the session as the example."""

    session: Session | None


@dataclass(frozen=True, slots=True)
class SoreLegs(Content):
    """Sore legs are noted.  `changed`: today's session is another now."""

    soreness: int
    changed: bool


@dataclass(frozen=True, slots=True)
class CannotMove(Content):
    """That day no longer fits."""

    why: MoveRefusal


@dataclass(frozen=True, slots=True)
class WithoutKit(Content):
    """The ways to do today's step without the usual kit, the load mapped."""

    options: tuple[SubstituteOption, ...]


TodayContent = (
    SessionCard
    | SixCues
    | SubstituteCard
    | WalkCard
    | RestCard
    | HoldCard
    | Stopped
    | NotToday
    | AlreadyDone
    | HowToSayIt
    | SoreLegs
    | CannotMove
    | WithoutKit
)
