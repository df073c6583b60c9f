"""The rules in order of authority, each with an opinion or none; `decide` folds them.

A rule looks at the situation and says how far back the last session asks to go (`asks`), what
share of the sets is left (`share`), and why nobody steps up today (`objection`).

Gates (red flags, age, guardian, vehicles) stand before all of it; see `prescribing.gate`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.rules.ladder.steps import LADDER
from bot.rules.load.carried import Carried, is_less_than_own
from bot.rules.load.effort import effort_severity
from bot.rules.load.equipment import Equipment
from bot.rules.load.pulled import is_held_back
from bot.rules.load.treadmill import TRACK_REST_S, TRACK_WORK, track_for
from bot.rules.load.volume import FULL_PERCENT
from bot.rules.load.weekload import RED_WEEK_PERCENT, PlannedWeek, WeekStatus, planned_week
from bot.rules.load.work import forward_sets_for, predicted_load, session_minutes
from bot.rules.log.done import Mode
from bot.rules.pain.zones import SEVERITY_OF_ZONE, PainZone, pain_zone, settled_zone
from bot.rules.reasons import Objection, Reason
from bot.rules.safety.clearance import Return
from bot.rules.safety.limits import is_week_full
from bot.rules.severity import Severity
from bot.rules.situation import LastSession, Situation
from bot.rules.week.deload import DELOAD_PERCENT, is_deload
from bot.rules.week.gaps import gap_severity
from bot.rules.week.matchday import (
    TIRED_LEGS_PERCENT,
    TWO_DAYS_BEFORE_PERCENT,
    MatchRule,
    Special,
    around_match,
)

# The climb [D]: two clean sessions, and at most one step in seven days.
CLEAN_FOR_A_STEP = 2
DAYS_BETWEEN_STEPS = 7
LIGHTER_PERCENT = 60  # of the sets, where somebody wishes for less [D]

REASON_OF_ZONE = {
    PainZone.GREEN: Reason.PAIN_GREEN,
    PainZone.AMBER1: Reason.PAIN_AMBER1,
    PainZone.AMBER2: Reason.PAIN_AMBER2,
    PainZone.RED: Reason.PAIN_RED,
    PainZone.UNKNOWN: Reason.PAIN_UNKNOWN,
}
REASON_OF_SPECIAL: dict[Special, Objection] = {
    Special.MATCH_DAY: Reason.MATCH_DAY,
    Special.DAY_BEFORE: Reason.DAY_BEFORE_MATCH,
    Special.DAY_AFTER: Reason.DAY_AFTER_MATCH,
    Special.SORE_AFTER: Reason.LEG_SORENESS,
}
REASON_OF_RETURN = {
    Return.FROM_THE_WALK: Reason.CLEARED_FROM_THE_WALK,
    Return.WALKS_AND_LIGHT: Reason.CLEARED_FOR_LIGHT,
    Return.AS_AFTER_A_HOLD: Reason.CLEARED_AFTER_A_HOLD,
}


class RuleName(StrEnum):
    """The rules by their headings in docs/coaching.md, in order of authority."""

    START = "start"
    CLEARANCE = "clearance"
    PAIN = "pain"
    LIMITS = "limits"
    EFFORT = "effort"
    GAP = "gap"
    PATTERNS = "patterns"
    CALENDAR = "calendar"
    DELOAD = "deload"
    WEEK = "week"
    CLIMB = "climb"
    LOAD = "load"


class Basis(StrEnum):
    """Where a rule comes from; its numbers are our own wherever the source has none."""

    TRIALS = "trials"
    CLINICIAN = "clinician"  # whoever looked at this athlete
    PAIN_MODEL = "pain_model"  # Thomee 1997, Silbernagel 2007; progress is a notch stricter [D]
    ARTICLE = "article"
    OWN = "own"  # [D]


BASIS: Mapping[RuleName, Basis] = {
    RuleName.START: Basis.ARTICLE,  # tip 1: begin with light resistance
    RuleName.CLEARANCE: Basis.OWN,
    RuleName.PAIN: Basis.PAIN_MODEL,
    RuleName.LIMITS: Basis.CLINICIAN,
    RuleName.EFFORT: Basis.OWN,  # the scale is Foster's, what follows from a number is not
    RuleName.GAP: Basis.TRIALS,  # Bosquet 2013: strength falls with time off, in 103 of them
    RuleName.PATTERNS: Basis.PAIN_MODEL,  # pain must not rise from week to week
    RuleName.CALENDAR: Basis.TRIALS,  # Silva 2018: a match is in the legs for three days
    RuleName.DELOAD: Basis.OWN,  # what strength athletes do (Rogerson 2024) is no trial
    RuleName.WEEK: Basis.OWN,  # trials of a limit to growth found none (Buist 2008)
    RuleName.CLIMB: Basis.ARTICLE,  # tip 1: more as it gets comfortable
    RuleName.LOAD: Basis.TRIALS,  # Linthorne and Cooper 2013: what a sled drags on a surface
}


@dataclass(frozen=True, slots=True)
class Opinion:
    """What one rule asks for: a severity, a share of the sets in percent, no step up.

    `cause` is why it asks for a severity, `objection` why nobody steps up; None: it does not.
    """

    rule: RuleName
    cause: Reason | None = None
    asks: Severity = Severity.PROGRESS
    share: int = FULL_PERCENT
    objection: Objection | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What several rules look at, read once from the situation.

    `zone` is `None` where no session's pain counts (a start, a return from a hold);
    `settled` says that a steady amber was let pass as green.  `week` is `None` where weeks are
    not compared.  `most` is what a session that hurt carried, `None` where the step's own is no
    more than that.
    """

    situation: Situation
    zone: PainZone | None
    settled: bool
    match: MatchRule
    deload: bool
    week: PlannedWeek | None
    most: Carried | None = None


Rule = Callable[[Reading], Opinion | None]


def is_starting(situation: Situation) -> bool:
    """Tell whether nothing has been logged yet: what was answered always counts."""
    return situation.first_session and situation.last is None


# --- the rules -----------------------------------------------------------------------------


def clearance(reading: Reading) -> Opinion | None:
    """Do the step that a cleared flag leads back to, whatever was done before it."""
    returning = reading.situation.returning
    cause = None if returning is None else REASON_OF_RETURN.get(returning)
    return None if cause is None else Opinion(RuleName.CLEARANCE, cause, Severity.REPEAT)


def hurt_when_light(reading: Reading) -> Opinion | None:
    """Carry no more than the session that hurt did, where that was less than the step's own.

    Back from a hold as well; how far back the step goes is for the zone to say.
    """
    if reading.most is None or reading.zone is PainZone.RED:
        return None
    asked = Severity.REPEAT if reading.zone is None else SEVERITY_OF_ZONE[reading.zone]
    why: Objection = Reason.HURT_WHEN_LIGHT
    return Opinion(RuleName.PAIN, why, max(asked, Severity.REPEAT), objection=why)


def pain(reading: Reading) -> Opinion | None:
    """Ask for what the last session's zone asks; back from a hold its step is done again."""
    if reading.zone is None:
        if is_starting(reading.situation):
            return None
        return Opinion(RuleName.PAIN, Reason.AFTER_HOLD, Severity.REPEAT)
    if reading.zone is PainZone.GREEN:
        return None
    return Opinion(RuleName.PAIN, REASON_OF_ZONE[reading.zone], SEVERITY_OF_ZONE[reading.zone])


def limited(reading: Reading) -> Opinion | None:
    """Go no higher, no heavier and no more often than a clinician said (A23).

    A week that is full leaves no session, a level above the ceiling leads to the one that is open,
    and where the load is held back nobody climbs.
    """
    situation, name = reading.situation, RuleName.LIMITS
    if is_week_full(situation.limits, situation.week_sessions):
        is_walk = reading.match.special is Special.MATCH_DAY  # nothing is planned there anyway
        return None if is_walk else Opinion(name, objection=Reason.LIMIT_WEEK)
    if situation.position > situation.limits.highest:
        why: Objection = Reason.LIMIT_LEVEL
        return Opinion(name, why, Severity.REPEAT, objection=why)
    if situation.after_limit:
        return Opinion(name, Reason.AFTER_LIMIT, Severity.REPEAT)
    is_held = is_held_back(situation, situation.position)
    return Opinion(name, objection=Reason.LIMIT_LOAD) if is_held else None


def effort(reading: Reading) -> Opinion | None:
    """Ask for less where the last session was too hard, unsmooth or cut short."""
    situation, last = reading.situation, reading.situation.last
    if last is None or reading.zone is None:
        return None
    band = band_of(situation, last)
    asks = effort_severity(last.rpe, band, last.completed, last.smooth)
    if asks is Severity.PROGRESS:
        return None
    return Opinion(RuleName.EFFORT, _cause_of_effort(last, band, asks), asks)


def _cause_of_effort(last: LastSession, band: tuple[float, float], asks: Severity) -> Reason:
    """Find which answer alone asks for as much as all of them together."""
    if not last.smooth:
        return Reason.NOT_SMOOTH
    if effort_severity(last.rpe, band, completed=1, smooth=True) is asks:
        return Reason.EFFORT_UNKNOWN if last.rpe is None else Reason.EFFORT_OVER
    return Reason.SETS_MISSED


def gap(reading: Reading) -> Opinion | None:
    """Ask for less after time away.

    Back from a hold the position is already the lower one, so only a new start counts.
    """
    situation = reading.situation
    if is_starting(situation):
        return None
    asks = gap_severity(situation.days_since_session)
    if asks is Severity.PROGRESS or (reading.zone is None and asks is not Severity.REONBOARD):
        return None
    return Opinion(RuleName.GAP, Reason.GAP, asks)


def course(reading: Reading) -> Opinion | None:
    """Ask for what the pattern of several sessions asks."""
    asks = reading.situation.course
    return None if not asks else Opinion(RuleName.PATTERNS, Reason.COURSE, asks)


def new_to_sled(reading: Reading) -> Opinion | None:
    """Begin the sled where it is light, however far another kit carried."""
    if not reading.situation.new_to_sled:
        return None
    return Opinion(RuleName.LOAD, Reason.NEW_TO_SLED, Severity.REPEAT)


def match_day(reading: Reading) -> Opinion | None:
    """Let a day around a match take the place of the step's own session."""
    special = reading.match.special
    if special is None:
        return None
    return Opinion(RuleName.CALENDAR, objection=REASON_OF_SPECIAL[special])


def match_ahead(reading: Reading) -> Opinion | None:
    """Leave less of the session two days before a match."""
    if Reason.MATCH_IN_TWO_DAYS not in reading.match.reasons:
        return None
    return Opinion(
        RuleName.CALENDAR,
        share=TWO_DAYS_BEFORE_PERCENT,
        objection=Reason.MATCH_IN_TWO_DAYS,
    )


def match_behind(reading: Reading) -> Opinion | None:
    """Leave less with a match in the legs; after a short one only the step up waits."""
    if Reason.MATCH_IN_THE_LEGS in reading.match.reasons:
        return Opinion(
            RuleName.CALENDAR,
            share=TIRED_LEGS_PERCENT,
            objection=Reason.MATCH_IN_THE_LEGS,
        )
    if Reason.SHORT_MATCH_YESTERDAY in reading.match.reasons:
        return Opinion(RuleName.CALENDAR, objection=Reason.SHORT_MATCH_YESTERDAY)
    return None


def lighter_week(reading: Reading) -> Opinion | None:
    """Leave fewer sets in the lighter week of the block, or in one that was wished for."""
    if not reading.deload and not reading.situation.easier_week:
        return None
    why: Objection = Reason.DELOAD if reading.deload else Reason.EASIER_WEEK
    return Opinion(RuleName.DELOAD, share=DELOAD_PERCENT, objection=why)


def lighter(reading: Reading) -> Opinion | None:
    """Leave fewer sets where less was wished for."""
    if not reading.situation.lighter:
        return None
    return Opinion(RuleName.CLIMB, share=LIGHTER_PERCENT, objection=Reason.LIGHTER)


def week_far_above(reading: Reading) -> Opinion | None:
    """Leave fewer sets where the week would be far above the usual one."""
    if reading.week is None or reading.week.status is not WeekStatus.RED:
        return None
    return Opinion(RuleName.WEEK, share=RED_WEEK_PERCENT, objection=Reason.WEEK_RED)


def week_above(reading: Reading) -> Opinion | None:
    """Keep the step where the week would be above the usual one."""
    if reading.week is None or reading.week.status is not WeekStatus.AMBER:
        return None
    return Opinion(RuleName.WEEK, objection=Reason.WEEK_AMBER)


def warm_up(reading: Reading) -> Opinion | None:
    """A warm-up never steps up."""
    is_one = reading.situation.mode is Mode.WARM_UP
    return Opinion(RuleName.CLIMB, objection=Reason.WARM_UP) if is_one else None


def cleared_so_far(reading: Reading) -> Opinion | None:
    """Keep the step that is the highest somebody was cleared for."""
    situation = reading.situation
    highest = situation.highest_cleared
    if highest is None or situation.position < highest:
        return None
    return Opinion(RuleName.CLEARANCE, objection=Reason.CLEARED_SO_FAR)


def paused(reading: Reading) -> Opinion | None:
    """Keep the step where a start with pain, or the pre-season, pauses the climb."""
    is_paused = reading.situation.climb_paused
    return Opinion(RuleName.CLIMB, objection=Reason.CLIMB_PAUSED) if is_paused else None


def clean(reading: Reading) -> Opinion | None:
    """Wait for the clean sessions a step takes."""
    few = reading.situation.clean_sessions < CLEAN_FOR_A_STEP
    return Opinion(RuleName.CLIMB, objection=Reason.CLEAN_TOO_FEW) if few else None


def soon(reading: Reading) -> Opinion | None:
    """Wait for the days between two steps."""
    is_soon = reading.situation.days_since_step_up < DAYS_BETWEEN_STEPS
    return Opinion(RuleName.CLIMB, objection=Reason.TOO_SOON) if is_soon else None


RULES: tuple[Rule, ...] = (
    clearance,
    hurt_when_light,
    pain,
    limited,
    effort,
    gap,
    course,
    new_to_sled,
    match_day,
    week_far_above,
    match_ahead,
    match_behind,
    lighter_week,
    lighter,
    week_above,
    warm_up,
    cleared_so_far,
    paused,
    clean,
    soon,
)
"""In order of authority: where two ask for the same, the earlier one is the reason told."""


# --- what the rules look at ----------------------------------------------------------------


def read(situation: Situation) -> Reading:
    """Return what several rules look at."""
    zone, settled = _zone(situation)
    match = _match_rule(situation)
    deload = is_deload(situation.block_week, situation.position)
    week, most = _planned_week(situation, match), _most(situation)
    return Reading(situation, zone, settled, match, deload, week, most)


def _most(situation: Situation) -> Carried | None:
    carried = situation.hurt_with
    if carried is None or is_starting(situation):
        return None
    is_less = is_less_than_own(carried, situation.position, situation.equipment)
    return carried if is_less else None


def _zone(situation: Situation) -> tuple[PainZone | None, bool]:
    if is_starting(situation) or situation.released_from_hold:
        return None, False
    last, baseline = situation.last, situation.baseline_pain
    if last is None:
        return PainZone.UNKNOWN, False
    morning = last.pain_morning
    zone = pain_zone(last.pain_during, last.pain_after, morning, baseline, situation.age)
    rise = None if morning is None else morning - baseline
    settled = settled_zone(zone, rise, situation.stable_three)
    return settled, settled is not zone


def band_of(situation: Situation, last: LastSession) -> tuple[float, float]:
    """Return the effort the last session asked for, CR-10."""
    return LADDER[situation.position].rpe_band if last.band is None else last.band


def _match_rule(situation: Situation) -> MatchRule:
    last = None if situation.released_from_hold else situation.last
    said = () if last is None else (last.pain_during, last.pain_after, last.pain_morning)
    return around_match(
        situation.days_to_match,
        situation.days_from_match,
        situation.minutes_played,
        max((pain for pain in said if pain is not None), default=0),
        situation.leg_soreness,
    )


def _planned_week(situation: Situation, match: MatchRule) -> PlannedWeek | None:
    """Compare weeks for a step's own conditioning session only: the rest is small anyway."""
    is_own_session = match.special is None and situation.mode is Mode.CONDITIONING
    if situation.weekly_baseline_au is None or not is_own_session or not situation.position.level:
        return None
    return planned_week(
        situation.load_last_six_days_au,
        situation.weekly_baseline_au,
        _predicted(situation),
        situation.days_since_session,
    )


def _predicted(situation: Situation) -> float:
    """Return the current step's load in full: forward sets in, nothing cut.

    At the middle of the band, or at what the athlete's own sessions on this step felt like
    where that was less, for as long as their sessions take: else whoever finds a step easy, or is
    quick, would see every week planned as a jump over weeks rated lower, and never leave the
    step [D].
    """
    step = LADDER[situation.position]
    minutes = step.minutes
    if situation.equipment is Equipment.TREADMILL_OFF:
        work = TRACK_WORK[track_for(situation.position)]
        forward_sets = forward_sets_for(work.sets) if step.forward_sets else 0
        minutes = session_minutes(work, TRACK_REST_S, forward_sets)
    full = predicted_load(step.rpe_band, minutes)
    felt = full if situation.own_rpe is None else min(full, situation.own_rpe * minutes)
    return felt * situation.own_minutes
