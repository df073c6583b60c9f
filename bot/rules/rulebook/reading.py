"""What several rules look at, read once from the situation of a day."""

from dataclasses import dataclass

from bot.rules.ladder.steps import LADDER
from bot.rules.load.carried import Carried, is_less_than_own
from bot.rules.load.equipment import Equipment
from bot.rules.load.treadmill import TRACK_REST_S, TRACK_WORK, track_for
from bot.rules.load.weekload import PlannedWeek, planned_week
from bot.rules.load.work import forward_sets_for, predicted_load, session_minutes
from bot.rules.log.done import Mode
from bot.rules.pain.zones import PainZone, pain_zone, settled_zone
from bot.rules.situation import LastSession, Situation
from bot.rules.week.deload import is_deload
from bot.rules.week.matchday import MatchRule, around_match


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


def is_starting(situation: Situation) -> bool:
    """Tell whether nothing has been logged yet: what was answered always counts."""
    return situation.first_session and situation.last is None


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
