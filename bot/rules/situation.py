"""All that a decision about the next session may look at."""

from dataclasses import dataclass, field
from datetime import date

from bot.rules.forward.exercises import Exercise, Needs
from bot.rules.ladder.steps import Position
from bot.rules.load.carried import Carried
from bot.rules.load.equipment import Equipment
from bot.rules.load.surfaces import Surface
from bot.rules.log.done import Mode
from bot.rules.log.records import Goal, Region
from bot.rules.safety.clearance import Return
from bot.rules.safety.limits import NO_LIMITS, Ceilings
from bot.rules.severity import Severity


@dataclass(frozen=True, slots=True)
class LastSession:
    """What the athlete said about the last session.

    Pain and RPE are 0-10, `None` where nothing was said.  `completed` is the share of sets
    done.  `band` is the effort that was prescribed; `None`: the band of the position.  `day` is
    that of the effort, `pain_day` of the pain: of another session, where one hurt more since;
    `None`: not known.
    """

    pain_during: int | None
    pain_after: int | None
    pain_morning: int | None
    rpe: float | None
    completed: float
    smooth: bool
    band: tuple[float, float] | None = None
    day: date | None = field(default=None, compare=False)
    pain_day: date | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Situation:
    """One athlete on one day, everything already derived from their log.

    The defaults are those the sign-off cases are written against.  Days count back (or, to a
    match, ahead) from today; 0 is today.  `friction` is a pull test's result, `None`: the
    table's.  `body_mass_kg` is `None` where the athlete would rather not say.
    `heaviest_drag_percent` is the heaviest clean session's, 0 where there were only walks,
    `None` where it is not known.
    `weekly_baseline_au` is `None` while there are too few weeks to compare with.

    The last group does not come from those cases:
    `own_minutes` is how long their sessions take, as a share of the minutes planned;
    `own_rpe` is what the clean sessions on this step felt like, CR-10, `None` where nobody
    said; `leg_soreness` is 0-10 today; `course` is what the pattern of several sessions asks for
    (a trend, three ambers in a row); `climb_paused` keeps the step where it is (a start with
    pain of 4-5, the pre-season); `released_from_hold` means that a pause after pain, or a stop, is
    over and `position` is where to go on, so that session's answers no longer count.
    `lighter` is a wish for less today, `easier_week` one for all of this week.
    `new_to_sled` says that the step was higher on another kit, and `position` is where the
    sled begins.
    `returning` is what a cleared flag makes of this session, `position` being where it puts
    them; `highest_cleared` is the highest step it leaves open, `None` where it sets no limit.
    `region` is what they watch, `goal` what they train for, which orders forward work alone;
    `at_hand` is what there is for that, `forward_before` that of every conditioning session
    before, latest last, and `forward_chosen` what they asked for today in place of its turn's,
    `None`: nothing.
    `plates` are those at hand in kg, each by itself; empty: only their smallest step is known.
    `hurt_with` is what the last planned session carried where it, or anything since, hurt; `None`:
    nothing did, or there was none.
    `limits` are a clinician's that hold today, `week_sessions` the sessions of this calendar week
    on other days; `after_limit`: the last was held back by one that is over, and `position` is
    where its load leads.
    """

    age: int = 25
    guardian_confirmed: bool = False
    body_mass_kg: float | None = 75
    equipment: Equipment = Equipment.SLED
    sled_empty_kg: float = 15
    plate_step_kg: float = 2.5
    surface: Surface = Surface.GYM_TURF
    friction: float | None = None
    new_surface: bool = False
    position: Position = Position.L1a
    clean_sessions: int = 0
    days_since_step_up: int = 99
    days_since_session: int = 3
    stable_three: bool = False
    baseline_pain: int = 0
    block_week: int = 1
    weeks_logged: int = 8
    amber_in_14_days: bool = False
    days_to_match: int | None = None
    days_from_match: int | None = None
    minutes_played: int = 90
    easy_two: bool = False
    mode: Mode = Mode.CONDITIONING
    red_flag: str | None = None
    load_last_six_days_au: float = 0
    weekly_baseline_au: float | None = None
    first_session: bool = False
    heaviest_drag_percent: float | None = None
    last: LastSession | None = None

    own_rpe: float | None = None
    own_minutes: float = 1.0
    leg_soreness: int | None = None
    course: Severity = Severity.PROGRESS
    climb_paused: bool = False
    released_from_hold: bool = False
    lighter: bool = False
    easier_week: bool = False
    new_to_sled: bool = False
    returning: Return | None = None
    highest_cleared: Position | None = None
    region: Region = Region.NONE
    at_hand: frozenset[Needs] = frozenset()
    forward_before: tuple[Exercise, ...] = ()
    forward_chosen: Exercise | None = None
    hurt_with: Carried | None = None
    goal: Goal | None = None
    plates: tuple[float, ...] = ()
    limits: Ceilings = NO_LIMITS
    week_sessions: int = 0
    after_limit: bool = False
