"""What was pulled these weeks, on what, and how heavy: where a sled may begin."""

from collections.abc import Iterator
from datetime import date

from bot.rules.ladder.outlines import DAY_BEFORE_DRAG_PERCENT, WARM_UP_MOST_DRAG_PERCENT
from bot.rules.ladder.steps import LADDER, Position
from bot.rules.load.carried import Carried
from bot.rules.load.equipment import WEIGHED, Equipment
from bot.rules.load.loading import drag_percent_of
from bot.rules.load.substitutes import FIRST_ON_SLED, STEEPEST_GRADE_PERCENT
from bot.rules.log.done import Entry, Log, Mode, Plan
from bot.rules.log.past import Past
from bot.rules.log.records import Athlete, Limit
from bot.rules.pain.judging import PULLED_SHARE, Judged, Kind
from bot.rules.reasons import Reason
from bot.rules.safety.limits import holding
from bot.rules.week.weeks import monday_of


def is_new_surface(past: Past, equipment: Equipment) -> bool:
    """Tell whether this is the first time on the surface, for somebody who pulled elsewhere.

    The very first session is light already.  A session that does not name its surface was on
    the one on file, unless it is older than the first day there.
    """
    if equipment not in WEIGHED or not past.since_start:
        return False
    kit = past.kit
    since = date.min if kit.surface_since is None else kit.surface_since
    return not any(
        entry.surface is kit.surface or (entry.surface is None and entry.day >= since)
        for entry in reversed(past.entries)
    )


def first_on_sled(past: Past, kit: Equipment, position: Position) -> Position:
    """Return where somebody goes on whose last full session was not pulled on a sled or tyre.

    At L3a or their highest step on one of these weeks, whichever is higher; never above their own.
    """
    if kit not in WEIGHED:
        return position
    full = [one for one in past.judged if one.kind in (Kind.FULL, Kind.STAND_IN)]
    if not full or _is_weighed(full[-1].entry):
        return position
    pulled = (one.position for one in full if one.position and _is_weighed(one.entry))
    return min(position, max(FIRST_ON_SLED, max(pulled, default=FIRST_ON_SLED)))


def _is_weighed(entry: Entry) -> bool:
    return entry.plan is not None and entry.plan.added_kg is not None


def heaviest_drag_percent(past: Past) -> float | None:
    """Return the heaviest drag of the clean sessions of these weeks, 0 where all were walks.

    `None` for who does not tell a body mass.
    """
    mass = past.athlete.body_mass_kg
    if mass is None:
        return None
    clean = (one for place, one in enumerate(past.judged) if one.is_clean(past.is_settled(place)))
    return max((drag_percent_in(one.entry, mass) for one in clean), default=0.0)


def carried_in(one: Judged, body_mass_kg: float | None) -> Carried | None:
    """Return what a planned session carried; `None` for a free one: nobody knows of it.

    A sled heavier than its step asks for counts as heavy as it is, and one with much less on it
    than was asked as light.  A sled pulled half the way tells nothing about how long a set was.
    """
    plan = one.entry.plan
    if plan is None:
        return None
    planned = _planned_drag_percent(plan)
    is_weighed = plan.added_kg is not None and body_mass_kg is not None
    pulled = drag_percent_in(one.entry, body_mass_kg) if is_weighed and body_mass_kg else planned
    if one.share_pulled >= PULLED_SHARE:
        pulled = max(planned, pulled)
    elif not is_weighed:
        pulled = planned * one.share_pulled
    metres = None if Reason.BRIDGE in plan.reasons else plan.metres
    return Carried(pulled, plan.sets, metres, plan.work_s)


def _planned_drag_percent(plan: Plan) -> float:
    """Return the drag of a plan; a belt tells none and counts as what it stands for."""
    if plan.drag_percent is not None:
        return plan.drag_percent
    if plan.special is not None:
        return DAY_BEFORE_DRAG_PERCENT
    own = LADDER[Position[plan.position]].drag_percent
    return min(own, WARM_UP_MOST_DRAG_PERCENT) if plan.mode is Mode.WARM_UP else own


def drag_percent_in(entry: Entry, body_mass_kg: float) -> float:
    """Return the drag of a session in percent of body weight, as far as it is known.

    What no scale tells counts as the step it stood for, as far as a hill goes; a belt and a walk
    count for nothing.
    """
    plan = entry.plan
    if plan is None:
        return 0.0
    if plan.added_kg is None:
        return min(plan.drag_percent or 0.0, STEEPEST_GRADE_PERCENT)
    if plan.total_kg is None or plan.friction is None:
        return plan.drag_percent or 0.0  # a plan from before these were kept
    added = [run.added_kg for run in entry.pulls if run.added_kg is not None]
    total = plan.total_kg - plan.added_kg + max(added, default=plan.added_kg)
    return drag_percent_of(total, plan.friction, body_mass_kg)


def weighed_drag(entry: Entry, body_mass_kg: float | None) -> float | None:
    """Return the drag of a session in percent of body weight, of what was weighed.

    None where nothing was, or the body's mass is not told: nobody knows it then.
    """
    plan = entry.plan
    if plan is None or body_mass_kg is None:
        return None
    is_weighed = None not in (plan.added_kg, plan.total_kg, plan.friction)
    return drag_percent_in(entry, body_mass_kg) if is_weighed else None


_ROUNDED_KG = 0.5  # what pounds and kilograms differ by, told in the other


def limits_passed(athlete: Athlete, log: Log, entry: Entry) -> Iterator[Limit]:
    """Yield the limits of its day that a session was above: plates, drag, sessions of a week."""
    loads = [run.added_kg for run in entry.pulls if run.added_kg is not None]
    drag = weighed_drag(entry, athlete.body_mass_kg)
    monday = monday_of(entry.day)
    days = {entry.day} | {one.day for one in log.entries if monday <= one.day < entry.day}
    for limit in holding(athlete, entry.day):
        most = limit.plates_kg
        if most is not None and loads and max(loads) > most + _ROUNDED_KG:
            yield limit
        elif limit.drag_percent is not None and drag is not None:
            if drag >= limit.drag_percent + 1:  # an estimate: less than that may be none
                yield limit
        elif limit.sessions is not None and len(days) > limit.sessions:
            yield limit
