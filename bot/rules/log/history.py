"""The situation of a day, derived from the athlete's file and log.

Nothing here is stored: each field of a situation has one function that reads it from the
past, so an entry that is edited or taken back corrects every later decision by itself.
"""

from datetime import timedelta

from bot.rules.forward.turns import at_hand, chosen_on, forward_done
from bot.rules.load.equipment import Equipment
from bot.rules.load.kit_limits import UNWEIGHED_KG
from bot.rules.load.session_loads import daily_loads
from bot.rules.load.weekload import FEWEST_BASELINE_WEEKS, MOST_BASELINE_WEEKS, WEEK_DAYS
from bot.rules.log.done import Mode, told_here
from bot.rules.log.past import Past
from bot.rules.log.position import LOWERED_ALREADY, after_limit, position_of, return_on
from bot.rules.log.pulled import first_on_sled, heaviest_drag_percent, is_new_surface
from bot.rules.log.sessions import (
    clean_sessions,
    days_since_step_up,
    had_easy_two,
    had_zone,
    hurt_with,
    last_session,
    own_minutes,
    own_rpe,
    telling_session,
)
from bot.rules.pain.holding import (
    FLAG_OF_LASTING_SWELLING,
    Holding,
    Released,
    lasting_swelling,
)
from bot.rules.pain.patterns import Pattern, course_of
from bot.rules.pain.zones import PainZone
from bot.rules.safety.clearance import highest_cleared
from bot.rules.safety.limits import allowed, ceilings, holding
from bot.rules.safety.screening import is_unloaded_only, stopping_flag
from bot.rules.severity import Severity
from bot.rules.situation import Situation
from bot.rules.week.deload import DELOAD_WEEK
from bot.rules.week.fixtures import match_days
from bot.rules.week.gaps import GAP_TABLE
from bot.rules.week.weeks import WEEK, monday_of, week_number

# The first gap that steps down also begins a new block of weeks [D].
NEW_BLOCK_AFTER = timedelta(
    days=next(day for day, severity in GAP_TABLE if severity is Severity.REPEAT)
)


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
        at_hand=at_hand(athlete, kit, pulled),
        forward_before=forward_done(past.since_start),
        forward_chosen=chosen_on(athlete, today),
        hurt_with=hurt_with(past),
        plates=kit.plates,
        limits=limits,
        week_sessions=week_sessions(past),
        after_limit=is_after_limit,
    )


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
