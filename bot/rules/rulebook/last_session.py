"""What the last sessions ask for: how they hurt, how hard they were, how long ago they are."""

from bot.rules.load.effort import effort_severity
from bot.rules.pain.zones import SEVERITY_OF_ZONE, PainZone
from bot.rules.reasons import Objection, Reason
from bot.rules.rulebook.opinion import Opinion, RuleName
from bot.rules.rulebook.reading import Reading, band_of, is_starting
from bot.rules.severity import Severity
from bot.rules.situation import LastSession
from bot.rules.week.gaps import gap_severity

REASON_OF_ZONE = {
    PainZone.GREEN: Reason.PAIN_GREEN,
    PainZone.AMBER1: Reason.PAIN_AMBER1,
    PainZone.AMBER2: Reason.PAIN_AMBER2,
    PainZone.RED: Reason.PAIN_RED,
    PainZone.UNKNOWN: Reason.PAIN_UNKNOWN,
}


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
