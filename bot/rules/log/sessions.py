"""How the sessions went: what was said of the last one, and the run of clean ones before it."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from statistics import fmean, median

from bot.rules.load.carried import Carried
from bot.rules.log.past import Past
from bot.rules.log.pulled import carried_in
from bot.rules.pain.judging import Judged, Kind
from bot.rules.pain.zones import AMBER, SEVERITY_OF_ZONE, PainZone
from bot.rules.reasons import Reason
from bot.rules.severity import Severity
from bot.rules.situation import LastSession

RECENTLY = timedelta(days=14)
LONG_AGO_DAYS = 99  # no step up yet: nothing to wait for
EASY_SESSIONS = 2
OWN_SESSIONS = 4  # two weeks of two
OWN_MINUTES = 6  # three weeks of two
OWN_MINUTES_RANGE = (0.4, 1.6)  # outside it is a slip, or another session [D]
ANY_EFFORT = (0.0, 10.0)  # a free session was not measured against a band


# --- the last one --------------------------------------------------------------------------


def telling_session(past: Past) -> Judged | None:
    """Return the session whose pain decides: the worst that no plan has answered yet.

    Free sessions since the last planned one can hold back but do not take back what it asks
    for.  Of two equally bad ones the later counts; `None` before the first session.
    """
    places = list(past.undecided)
    if not places:
        return None
    return past.judged[max(places, key=lambda place: (_pain_asks(past, place), place))]


def _pain_asks(past: Past, place: int) -> Severity:
    zone = past.judged[place].zone
    return Severity.PROGRESS if past.is_settled(place) else SEVERITY_OF_ZONE[zone]


def hurt_with(past: Past) -> Carried | None:
    """Return what the last planned session carried, where it or anything since then hurt.

    A steady three that passes as green holds nothing back.  What was held back once stays so
    until it is told how the joint took it.
    """
    places = past.undecided
    if not places:
        return None
    first = past.judged[places[0]]
    zones = {past.judged[place].zone for place in places if not past.is_settled(place)}
    plan = first.entry.plan
    was_held = plan is not None and Reason.HURT_WHEN_LIGHT in plan.reasons
    is_untold = was_held and first.zone is PainZone.UNKNOWN
    if not is_untold and zones.isdisjoint({*AMBER, PainZone.RED}):
        return None
    return carried_in(first, past.athlete.body_mass_kg)


def last_session(past: Past, telling: Judged) -> LastSession:
    """Return what was said of the last session: pain of the telling one, effort of the planned.

    A free session was not measured against a band, so its effort asks for nothing but a
    repeat.
    """
    first = past.judged[past.undecided[0]]
    plan = first.entry.plan
    return LastSession(
        pain_during=telling.entry.pain_during,
        pain_after=telling.pain_after,
        pain_morning=telling.morning,
        rpe=first.entry.rpe,
        completed=first.share_done,
        smooth=plan is None or first.entry.smooth is not False,
        band=ANY_EFFORT if plan is None else plan.rpe_band,
        day=first.entry.day,
        pain_day=telling.entry.day,
    )


# --- the run of them ----------------------------------------------------------------------


def clean_sessions(past: Past) -> tuple[Judged, ...]:
    """Return the run of clean sessions on the present step, latest first.

    Any other step ends it, and so does a session that was not clean.  Warm-ups, sessions
    around a match, free sessions and, above L2a, walks in place of a load neither count nor end
    it, unless something was said that is not clean.
    """
    return tuple(_clean_run(past))


def _clean_run(past: Past) -> Iterator[Judged]:
    position = past.position
    for place in range(len(past.judged) - 1, -1, -1):
        one, settled = past.judged[place], past.is_settled(place)
        if one.position is not None and one.position is not position:
            return
        if one.counts:
            if not one.is_clean(settled):
                return
            yield one
        elif one.disturbs(settled):
            return


def had_easy_two(past: Past, run: Sequence[Judged]) -> bool:
    """Tell whether the last two clean sessions were easier than asked, and the joint calm.

    Calm means no amber of any kind in 14 days; the baseline is looked at where it is used.
    """
    latest = run[:EASY_SESSIONS]
    if len(latest) < EASY_SESSIONS or not all(_was_easy(one) for one in latest):
        return False
    return not had_zone(past, *AMBER, PainZone.RED)


def _was_easy(one: Judged) -> bool:
    plan, rpe = one.entry.plan, one.entry.rpe
    is_own = one.kind is Kind.FULL and plan is not None
    return is_own and plan is not None and rpe is not None and rpe < plan.rpe_band[0]


def own_rpe(run: Sequence[Judged]) -> float | None:
    """Return what the clean sessions on the present step felt like; `None` where none was told.

    A walk in place of a load does not tell.
    """
    own = [one.entry for one in run if one.kind is Kind.FULL]
    told = [entry.rpe for entry in own if entry.rpe is not None]
    return fmean(told[:OWN_SESSIONS]) if told else None


def own_minutes(past: Past) -> float:
    """Return how long the sessions take as a share of the minutes planned, 0.4 to 1.6.

    The median of the last six planned ones with minutes; 1 where there is none.
    """
    shares: list[float] = []
    for entry in reversed(past.since_start):
        if entry.minutes is not None and entry.plan is not None and entry.plan.minutes:
            shares.append(entry.minutes / entry.plan.minutes)
        if len(shares) == OWN_MINUTES:
            break
    least, most = OWN_MINUTES_RANGE
    return min(max(median(shares), least), most) if shares else 1.0


def had_zone(past: Past, *zones: PainZone) -> bool:
    """Tell whether a session of the last 14 days was in one of the zones."""
    for one in reversed(past.judged):
        if past.today - one.entry.day > RECENTLY:
            return False
        if one.zone in zones:
            return True
    return False


def days_since_step_up(past: Past) -> int:
    """Return the days since the first session on a step above the one before it."""
    later: Judged | None = None
    for one in reversed(past.judged):
        if one.position is None:
            continue
        if later is not None and later.position is not None and later.position > one.position:
            return (past.today - later.entry.day).days
        later = one
    return LONG_AGO_DAYS
