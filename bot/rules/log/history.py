"""The situation of a day, derived from the athlete's file and log.

Nothing here is stored: each field of a situation has one function that reads it from the
past, so an entry that is edited or taken back corrects every later decision by itself.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from statistics import fmean, median

from bot.rules.decide import lowered
from bot.rules.forward.turns import at_hand, chosen_on, forward_done
from bot.rules.ladder.steps import HIGHEST, LADDER, LOWEST, Position, first_of_level, levels_down
from bot.rules.load.carried import FIRST_LOADED, Carried
from bot.rules.load.equipment import Equipment
from bot.rules.load.kit_limits import UNWEIGHED_KG
from bot.rules.load.session_loads import daily_loads
from bot.rules.load.weekload import FEWEST_BASELINE_WEEKS, MOST_BASELINE_WEEKS, WEEK_DAYS
from bot.rules.log.done import Mode, told_here
from bot.rules.log.past import Past
from bot.rules.log.pulled import carried_in, first_on_sled, heaviest_drag_percent, is_new_surface
from bot.rules.pain.holding import (
    FLAG_OF_LASTING_SWELLING,
    Holding,
    Released,
    lasting_swelling,
)
from bot.rules.pain.judging import Judged, Kind
from bot.rules.pain.patterns import Pattern, course_of
from bot.rules.pain.zones import AMBER, SEVERITY_OF_ZONE, PainZone
from bot.rules.reasons import Reason
from bot.rules.safety.clearance import Return, as_cleared, highest_cleared, return_of
from bot.rules.safety.limits import Ceilings, allowed, ceilings, holding
from bot.rules.safety.red_flags import MODERATE_PAIN
from bot.rules.safety.screening import is_unloaded_only, open_flags, stopping_flag
from bot.rules.severity import Severity
from bot.rules.situation import LastSession, Situation
from bot.rules.week.deload import DELOAD_WEEK
from bot.rules.week.fixtures import match_days
from bot.rules.week.gaps import GAP_TABLE, gap_severity
from bot.rules.week.weeks import WEEK, monday_of, week_number

RECENTLY = timedelta(days=14)
LONG_AGO_DAYS = 99  # no step up yet: nothing to wait for
EASY_SESSIONS = 2
OWN_SESSIONS = 4  # two weeks of two
OWN_MINUTES = 6  # three weeks of two
OWN_MINUTES_RANGE = (0.4, 1.6)  # outside it is a slip, or another session [D]
# The first gap that steps down also begins a new block of weeks [D].
NEW_BLOCK_AFTER = timedelta(
    days=next(day for day, severity in GAP_TABLE if severity is Severity.REPEAT)
)
# The position is where to go on already; what came before is weighed no second time.
LOWERED_ALREADY = frozenset({Return.FROM_THE_WALK, Return.WALKS_AND_LIGHT})
ANY_EFFORT = (0.0, 10.0)  # a free session was not measured against a band


def situation_in(
    past: Past,
    found: tuple[Pattern, ...],
    hold: Holding | Released | None,
    mode: Mode,
    equipment: Equipment | None,
    soreness: int | None,
) -> Situation:
    """Return all that a day's decision may look at, from a past with its patterns and its hold.

    `equipment` is what is at hand, `None`: the usual.  `soreness` is that of the legs, 0-10.
    """
    athlete, today, kit = past.athlete, past.today, past.kit
    unloaded = is_unloaded_only(athlete)
    pulled = kit.equipment if equipment is None else equipment
    limits = ceilings(holding(athlete, today))
    pulled = Equipment.NONE if unloaded else allowed(pulled, limits)
    matches = match_days(athlete, today)
    telling = telling_session(past)
    loads = daily_loads(past.entries, today)
    returning = return_on(past, hold)
    is_released = isinstance(hold, Released) or returning in LOWERED_ALREADY
    run = clean_sessions(past)
    position = position_of(past, hold)
    led_to = after_limit(past, hold, limits)
    is_after_limit = led_to is not None and led_to < position
    position = led_to if led_to is not None and is_after_limit else position
    first_step = first_on_sled(past, pulled, position)
    is_new_to_sled = first_step < position
    starts_anew = is_released or returning is not None or is_new_to_sled or is_after_limit
    return Situation(
        age=past.age,
        guardian_confirmed=athlete.guardian,
        body_mass_kg=athlete.body_mass_kg,
        equipment=pulled,
        sled_empty_kg=UNWEIGHED_KG if kit.empty_kg is None else kit.empty_kg,
        plate_step_kg=kit.plate_step_kg,
        surface=kit.surface,
        friction=kit.friction,
        new_surface=is_new_surface(past, pulled),
        position=first_step,
        clean_sessions=0 if starts_anew else len(run),
        days_since_step_up=days_since_step_up(past),
        days_since_session=past.days_away,
        stable_three=bool(past.judged) and past.is_settled(len(past.judged) - 1),
        baseline_pain=past.mornings.baseline_on(today) if telling is None else telling.baseline,
        block_week=block_week(past),
        weeks_logged=weeks_logged(past),
        amber_in_14_days=had_zone(past, PainZone.AMBER2, PainZone.RED),
        days_to_match=matches.days_to,
        days_from_match=matches.days_from,
        minutes_played=matches.minutes,
        easy_two=had_easy_two(past, run),
        mode=mode,
        red_flag=red_flag(past),
        load_last_six_days_au=sum(loads[-WEEK_DAYS:]),
        weekly_baseline_au=weekly_baseline(loads),
        first_session=not any(told_here(past.since_start)),
        heaviest_drag_percent=heaviest_drag_percent(past),
        last=None if telling is None else last_session(past, telling),
        own_rpe=own_rpe(run),
        own_minutes=own_minutes(past),
        leg_soreness=soreness,
        course=course(past, found, hold),
        climb_paused=unloaded,
        released_from_hold=is_released,
        easier_week=monday_of(today) in athlete.easier_weeks,
        new_to_sled=is_new_to_sled,
        returning=returning,
        highest_cleared=highest_cleared(athlete, today),
        region=athlete.joint.region,
        goal=athlete.goal,
        at_hand=at_hand(replace(athlete, kit=kit), pulled),
        forward_before=forward_done(past.since_start),
        forward_chosen=chosen_on(athlete, today),
        hurt_with=hurt_with(past),
        plates=kit.plates,
        limits=limits,
        week_sessions=week_sessions(past),
        after_limit=is_after_limit,
    )


# --- where ---------------------------------------------------------------------------------


def position_of(past: Past, hold: Holding | Released | None) -> Position:
    """Return the step of the last planned session, or of the start; after a hold, lower.

    What was prescribed and done is the fact; a free session moves nobody.  During a hold it
    is the step that the hold's own level down brings to where it resumes.  A flag that was
    cleared since may ask for a lower one, and with moderate pain on a normal day it is the first.
    """
    if any(flag.code == MODERATE_PAIN for flag in open_flags(past.athlete)):
        return LOWEST
    highest = highest_cleared(past.athlete, past.today)
    match hold:
        case None:
            position = past.position
            if return_on(past, hold) in LOWERED_ALREADY:
                position = lowered(position, gap_severity(past.days_away))
            return as_cleared(position, past.returning, highest)
        case Holding(resume_at=resume_at):
            if resume_at >= levels_down(past.position, 1):
                return past.position
            return first_of_level(resume_at.level + 1)
        case Released(resume_at=resume_at):
            return resume_at


def after_limit(past: Past, hold: Holding | Released | None, limits: Ceilings) -> Position | None:
    """Return where the load of a session leads that a limit held back which is over by now.

    The first step of the lowest level that asks for as much; `None`: nothing was held back, or its
    load still is.
    """
    still = limits.drag_percent is not None or limits.plates_kg is not None
    if hold is not None or still or not past.undecided:
        return None
    first = past.judged[past.undecided[0]]
    carried = carried_in(first, past.athlete.body_mass_kg) if first.is_held_back else None
    if carried is None:
        return None
    loaded = (one for one in LADDER if one >= FIRST_LOADED)
    above = (one for one in loaded if LADDER[one].drag_percent >= carried.drag_percent)
    return next(above, HIGHEST)


def return_on(past: Past, hold: Holding | Released | None) -> Return | None:
    """Return what a cleared flag makes of the next session, the strictest; `None`: nothing.

    During a hold there is no session; the flag has its say when it is over.
    """
    asked = {return_of(flag.code) for flag in past.returning}
    if isinstance(hold, Holding):
        return None
    if Return.FROM_THE_WALK in asked:
        return Return.FROM_THE_WALK
    highest = highest_cleared(past.athlete, past.today)
    if highest is not None and past.position > highest:
        return Return.WALKS_AND_LIGHT
    return Return.AS_AFTER_A_HOLD if Return.AS_AFTER_A_HOLD in asked else None


# --- how the last session went -------------------------------------------------------------


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


# --- the run of sessions -------------------------------------------------------------------


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


# --- weeks ---------------------------------------------------------------------------------


def block_week(past: Past) -> int:
    """Return the week of the block, 1 to 5 and round again; the fifth is the lighter one.

    Calendar weeks, from the one with the block's first session.  A gap of 15 days or more
    begins a new block, and so does a new start or a week that was wished easier.  A week with two
    matches does not take the place of the fifth [D].
    """
    following = past.today
    for entry in told_here(reversed(past.since_start)):
        if following - entry.day > NEW_BLOCK_AFTER:
            break
        following = entry.day
    easier = (monday + WEEK for monday in past.athlete.easier_weeks)
    following = max([following, *(monday for monday in easier if monday <= past.today)])
    return (week_number(past.today) - week_number(following)) % DELOAD_WEEK + 1


def weeks_logged(past: Past) -> int:
    """Return in how many calendar weeks there was a session, since the start."""
    return len({week_number(entry.day) for entry in told_here(past.since_start)})


def week_sessions(past: Past) -> int:
    """Return on how many days of this calendar week there was a session, today aside."""
    monday = monday_of(past.today)
    return len({one.day for one in past.entries if monday <= one.day < past.today})


def weekly_baseline(loads: list[float]) -> float | None:
    """Return the mean week before the last seven days, in AU; `None` before three weeks."""
    weeks = min(MOST_BASELINE_WEEKS, (len(loads) - WEEK_DAYS) // WEEK_DAYS)
    if weeks < FEWEST_BASELINE_WEEKS:
        return None
    return sum(loads[-WEEK_DAYS * (weeks + 1) : -WEEK_DAYS]) / weeks


# --- what forbids or holds back ------------------------------------------------------------


def red_flag(past: Past) -> str | None:
    """Return the code of what stops everything, or `None`.

    A swelling that lasts two mornings is an urgent flag, filed or not.
    """
    flag = stopping_flag(past.athlete, past.today)
    if flag is not None:
        return flag.code
    return FLAG_OF_LASTING_SWELLING if lasting_swelling(past) else None


def course(past: Past, found: tuple[Pattern, ...], hold: Holding | Released | None) -> Severity:
    """Return what the course of several sessions asks for.

    A hold that is over has asked for its step back already.
    """
    match hold:
        case Holding():
            return Severity.HOLD
        case Released():
            return Severity.PROGRESS
        case None:
            return course_of(past, found)
