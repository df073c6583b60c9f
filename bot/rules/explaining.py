"""The parts of a decision, each by name, so that "why?" and the decision never disagree.

The order of authority: red flags, pain, effort and smooth steps, time away, match calendar
and lighter week, week on baseline, and only then the climb.
"""

from dataclasses import dataclass

from bot.rules.climbing import Block, climbed_from
from bot.rules.deload import DELOAD_PERCENT, is_deload
from bot.rules.effort import effort_severity
from bot.rules.equipment import Equipment
from bot.rules.gaps import gap_severity
from bot.rules.ladder import (
    LADDER,
    Position,
    levels_down,
    step_down,
)
from bot.rules.matchday import MatchRule, Special, around_match
from bot.rules.pain import SEVERITY_OF_ZONE, PainZone, pain_zone, settled_zone
from bot.rules.prescription import Decision
from bot.rules.reasons import Reason
from bot.rules.records import Mode
from bot.rules.severity import Severity
from bot.rules.situation import LastSession, Situation
from bot.rules.treadmill import TRACK_REST_S, TRACK_WORK, track_for
from bot.rules.volume import FULL_PERCENT
from bot.rules.weekload import RED_WEEK_PERCENT, PlannedWeek, WeekStatus, planned_week
from bot.rules.work import forward_sets_for, predicted_load, session_minutes

# The climb [D]: two clean sessions, and at most one step in seven days.
CLEAN_FOR_A_STEP = 2
DAYS_BETWEEN_STEPS = 7


BLOCK_OF_SPECIAL = {
    Special.MATCH_DAY: Block.MATCH_DAY,
    Special.DAY_BEFORE: Block.DAY_BEFORE_MATCH,
    Special.DAY_AFTER: Block.DAY_AFTER_MATCH,
    Special.SORE_AFTER: Block.LEG_SORENESS,
}
BLOCK_OF_REASON = {
    Reason.MATCH_IN_TWO_DAYS: Block.MATCH_IN_TWO_DAYS,
    Reason.MATCH_IN_THE_LEGS: Block.MATCH_IN_THE_LEGS,
    Reason.SHORT_MATCH_YESTERDAY: Block.SHORT_MATCH_YESTERDAY,
    Reason.LEG_SORENESS: Block.LEG_SORENESS,
}
REASON_OF_ZONE = {
    PainZone.GREEN: Reason.PAIN_GREEN,
    PainZone.AMBER1: Reason.PAIN_AMBER1,
    PainZone.AMBER2: Reason.PAIN_AMBER2,
    PainZone.RED: Reason.PAIN_RED,
    PainZone.UNKNOWN: Reason.PAIN_UNKNOWN,
}
DECISION_OF = {
    Severity.PROGRESS: Decision.STAY,
    Severity.REPEAT: Decision.REPEAT,
    Severity.STEP_DOWN: Decision.STEP_DOWN,
    Severity.LEVEL_DOWN: Decision.LEVEL_DOWN,
    Severity.TWO_LEVELS_DOWN: Decision.TWO_LEVELS_DOWN,
}


@dataclass(frozen=True, slots=True)
class Severities:
    """What each part of the last session asks for; the worst one decides."""

    pain: Severity = Severity.PROGRESS
    effort: Severity = Severity.PROGRESS
    gap: Severity = Severity.PROGRESS
    course: Severity = Severity.PROGRESS

    @property
    def worst(self) -> Severity:
        return max(self.pain, self.effort, self.gap, self.course)


@dataclass(frozen=True, slots=True)
class Explanation:
    """A decision in its parts.

    `zone` is `None` where no session's pain counts (a start, a return from a hold);
    `settled` says that a steady amber was let pass as green.  `decision` is `None` for a hold
    and for a new start; `after` is then where a hold resumes.  `percent` is the share of the
    sets that is left; `week` is `None` where weeks are not compared.  `blocks` is what
    kept a step-up away, empty after one.
    """

    zone: PainZone | None
    settled: bool
    severities: Severities
    match: MatchRule
    deload: bool
    week: PlannedWeek | None
    percent: int
    blocks: tuple[Block, ...]
    decision: Decision | None
    before: Position
    after: Position

    @property
    def severity(self) -> Severity:
        return self.severities.worst


def explain(situation: Situation) -> Explanation:
    """Return the parts of today's decision.  Gates (red flags, age) are not among them."""
    zone, settled = _zone(situation)
    severities = _severities(situation, zone)
    match = _match_rule(situation)
    deload = is_deload(situation.block_week, situation.position)
    week = _planned_week(situation, match)
    blocks = _blocks(situation, match, deload, week)
    decision, after, cap = _placed(situation, severities.worst, blocks)
    return Explanation(
        zone,
        settled,
        severities,
        match,
        deload,
        week,
        _percent(match, deload, week),
        blocks if cap is None else (*blocks, cap),
        decision,
        situation.position,
        after,
    )


def is_starting(situation: Situation) -> bool:
    """Tell whether nothing has been logged yet: what was answered always counts."""
    return situation.first_session and situation.last is None


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


def _severities(situation: Situation, zone: PainZone | None) -> Severities:
    if is_starting(situation):
        return Severities(course=situation.course)
    gap = gap_severity(situation.days_since_session)
    if zone is None:  # back from a hold: the position is already the lower one
        gap = gap if gap is Severity.REONBOARD else Severity.PROGRESS
        return Severities(Severity.REPEAT, gap=gap, course=situation.course)
    pain = SEVERITY_OF_ZONE[zone]
    return Severities(pain, _effort(situation.last, situation.position), gap, situation.course)


def _effort(last: LastSession | None, position: Position) -> Severity:
    if last is None:
        return Severity.PROGRESS
    band = LADDER[position].rpe_band if last.band is None else last.band
    return effort_severity(last.rpe, band, last.completed, last.smooth)


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
    where that was less: else whoever finds a step easy would see every week planned as a jump
    over weeks rated lower, and never leave the step [D].
    """
    step = LADDER[situation.position]
    minutes = step.minutes
    if situation.equipment is Equipment.TREADMILL_OFF:
        work = TRACK_WORK[track_for(situation.position)]
        forward_sets = forward_sets_for(work.sets) if step.forward_sets else 0
        minutes = session_minutes(work, TRACK_REST_S, forward_sets)
    full = predicted_load(step.rpe_band, minutes)
    return full if situation.own_rpe is None else min(full, situation.own_rpe * minutes)


def _percent(match: MatchRule, deload: bool, week: PlannedWeek | None) -> int:
    """Return the smallest share that applies; shares are never multiplied."""
    red = week is not None and week.status is WeekStatus.RED
    return min(
        match.percent,
        DELOAD_PERCENT if deload else FULL_PERCENT,
        RED_WEEK_PERCENT if red else FULL_PERCENT,
    )


def _blocks(
    situation: Situation, match: MatchRule, deload: bool, week: PlannedWeek | None
) -> tuple[Block, ...]:
    blocks: list[Block] = []
    if situation.clean_sessions < CLEAN_FOR_A_STEP:
        blocks.append(Block.CLEAN_TOO_FEW)
    if situation.days_since_step_up < DAYS_BETWEEN_STEPS:
        blocks.append(Block.TOO_SOON)
    if situation.mode is Mode.WARM_UP:
        blocks.append(Block.WARM_UP)
    if situation.climb_paused:
        blocks.append(Block.CLIMB_PAUSED)
    if match.special is not None:
        blocks.append(BLOCK_OF_SPECIAL[match.special])
    else:
        blocks += [BLOCK_OF_REASON[reason] for reason in match.reasons]
    if deload:
        blocks.append(Block.DELOAD)
    if week is not None and week.status is WeekStatus.AMBER:
        blocks.append(Block.WEEK_AMBER)
    if week is not None and week.status is WeekStatus.RED:
        blocks.append(Block.WEEK_RED)
    return tuple(blocks)


def _placed(
    situation: Situation, severity: Severity, blocks: tuple[Block, ...]
) -> tuple[Decision | None, Position, Block | None]:
    """Return decision, position and the cap that alone kept a step-up away."""
    position = situation.position
    if severity is Severity.REONBOARD:
        return None, position, None
    if severity is Severity.HOLD:
        return None, lowered(position, severity), None
    if severity is not Severity.PROGRESS:
        return DECISION_OF[severity], lowered(position, severity), None
    if is_starting(situation):
        return Decision.START, position, None
    if blocks:
        return Decision.STAY, position, None
    climbed = climbed_from(situation)
    if isinstance(climbed, Block):
        return Decision.STAY, position, climbed
    return Decision.STEP_UP, climbed, None


def lowered(position: Position, severity: Severity) -> Position:
    """Return where a severity puts somebody; a hold is the position to go on at later."""
    if severity is Severity.STEP_DOWN:
        return step_down(position)
    if severity in (Severity.LEVEL_DOWN, Severity.HOLD):
        return levels_down(position, 1)
    if severity is Severity.TWO_LEVELS_DOWN:
        return levels_down(position, 2)
    return position
