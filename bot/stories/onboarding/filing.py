"""From an answer to the file it makes, for the questions that only note something.

What takes the value of a typed answer returns the file; None where it cannot be kept, and the
tokens of buttons where it may mean several things.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, time

from bot.reading.answers import Misread, read_mass
from bot.reading.heard import Habits, Unit
from bot.reading.starting.lines import Question, Value, line_of
from bot.rules.load.equipment import Equipment
from bot.rules.load.kit_limits import is_body_mass, is_empty_mass, is_plate_step
from bot.rules.load.surfaces import Surface
from bot.rules.log.records import (
    Athlete,
    DistanceUnit,
    Goal,
    Joint,
    LoadUnit,
    Persona,
    Place,
    Region,
    Side,
    Slot,
)
from bot.rules.pain.elsewhere import places_of, sided, sides_of, unsided
from bot.rules.safety.screening import MOST_SESSIONS_A_WEEK
from bot.rules.week.templates import SESSIONS_A_WEEK
from bot.stories.onboarding.choices import KIT, REGION

WORST_PAIN = 10
USUAL_HOUR = time(18)  # until they say otherwise
WEEKDAYS = tuple("0123456")  # in a token; Monday is 0

Noted = Athlete | tuple[str, ...] | None
Noting = Callable[[Athlete, Value], Noted]

_JOINTS = ("knee", "ankle", "hip")
_WEEKDAY = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_CALLED = {"wheeled_sled": Equipment.WHEELED}


# --- the joint -----------------------------------------------------------------------------


def watching(athlete: Athlete, value: Value) -> Noted:
    """Note the joints, each with the side that was told of it; None where it is another joint.

    A hip is watched alone: of a hip and another they say which, and the sides they told are kept
    beside the buttons, as "hip.left".
    """
    if not isinstance(value, tuple):
        return athlete if value is None else None
    told = [one for one in value if isinstance(one, tuple) and one[0] in _JOINTS]
    if value and not told:
        return None
    named = {str(one[0]) for one in told}
    if len(named) > 1 and Region.HIP in named:
        alone = {one: joints for one, joints in REGION.items() if len(joints) == 1}
        which = (label for label, joints in alone.items() if joints[0][0] in named)
        return (*which, *(f"{place}.{side}" for place, side in _sides(told).items()))
    region = Region.NONE if not named else Region.BOTH if len(named) > 1 else Region(named.pop())
    return with_sides(with_region(athlete, region), _sides(told))


def with_sides_told(value: Value, ticks: tuple[str, ...]) -> Value:
    """Return joints with the sides that were told when it was asked which of them it is.

    >>> with_sides_told((("hip", None),), ("knee", "hip", "hip.left"))
    (('hip', 'left'),)
    """
    told = dict(one.split(".", 1) for one in ticks if "." in one)
    if not (isinstance(value, tuple) and told):
        return value
    joints = [one for one in value if isinstance(one, tuple)]
    return tuple((joint, side or told.get(str(joint))) for joint, side in joints)


def _sides(told: list[tuple[object, ...]]) -> dict[Place, Side]:
    """Return the side that was told of each joint; left and right of one are both."""
    sides: dict[Place, Side] = {}
    for joint, side in told:
        if side is not None:
            place, one = Place(str(joint)), Side(str(side))
            sides[place] = one if sides.get(place, one) is one else Side.BOTH
    return sides


def with_region(athlete: Athlete, region: Region) -> Athlete:
    """Another joint begins with no pain on file: the answers belonged to the old one."""
    joint = athlete.joint
    if region is joint.region:
        return athlete
    return replace(athlete, joint=sided(Joint(region), sides_of(joint)))


def with_side(athlete: Athlete, side: Side) -> Athlete:
    """Note a side: of the joint whose side is open, else of all that are watched."""
    joint = athlete.joint
    asked = unsided(joint) or places_of(joint.region)
    return with_sides(athlete, dict.fromkeys(asked, side))


def with_sides(athlete: Athlete, sides: Mapping[Place, Side]) -> Athlete:
    """Return the file with the sides of some places it watches."""
    joint = athlete.joint
    return replace(athlete, joint=sided(joint, {**sides_of(joint), **sides}))


def on_side(athlete: Athlete, value: Value) -> Noted:
    """Note one side, or that of each joint; nothing told leaves it as it is."""
    if isinstance(value, tuple):
        told = [one for one in value if isinstance(one, tuple)]
        return with_sides(athlete, _sides(told))
    return athlete if value is None else with_side(athlete, Side(str(value)))


def with_baseline(athlete: Athlete, pain: int) -> Athlete | None:
    """The first of the three: whoever answers anew may know by now."""
    joint = replace(athlete.joint, baseline=pain, is_unsure=False)
    return replace(athlete, joint=joint) if _is_pain(pain) else None


def with_walking(athlete: Athlete, pain: int) -> Athlete | None:
    joint = replace(athlete.joint, walking_pain=pain)
    return replace(athlete, joint=joint) if _is_pain(pain) else None


def with_resting(athlete: Athlete, pain: int) -> Athlete | None:
    joint = replace(athlete.joint, resting_pain=pain)
    return replace(athlete, joint=joint) if _is_pain(pain) else None


def _is_pain(pain: int) -> bool:
    return 0 <= pain <= WORST_PAIN


def unsure(athlete: Athlete) -> Athlete:
    """Return the file of who cannot tell how sore it is: then the start is the careful one."""
    return replace(athlete, joint=replace(athlete.joint, is_unsure=True))


# --- who they are --------------------------------------------------------------------------


def with_persona(athlete: Athlete, persona: Persona) -> Athlete:
    return replace(athlete, persona=persona)


def playing_or_not(athlete: Athlete, value: Value) -> Noted:
    """Note whether they play, from a yes or no."""
    if not isinstance(value, bool):
        return athlete if value is None else None
    return with_persona(athlete, Persona.PLAYER if value else Persona.NON_PLAYER)


def with_trained(athlete: Athlete, sessions: int) -> Athlete | None:
    is_one = 0 <= sessions <= MOST_SESSIONS_A_WEEK
    return replace(athlete, trains_per_week=sessions) if is_one else None


def with_experience(athlete: Athlete, months: int) -> Athlete:
    return replace(athlete, sled_months=months)


def toward(athlete: Athlete, value: Value) -> Noted:
    """Note what they train for; nothing told leaves it as it is."""
    if value is None:
        return athlete
    return replace(athlete, goal=Goal(value)) if isinstance(value, str) else None


# --- what they pull ------------------------------------------------------------------------


def with_equipment(athlete: Athlete, equipment: Equipment) -> Athlete:
    return replace(athlete, kit=replace(athlete.kit, equipment=equipment))


def equipped(athlete: Athlete, value: Value) -> Noted:
    """Note the one thing that is pulled; of several the athlete says which."""
    if not isinstance(value, tuple):
        return athlete if value is None else None
    if len(value) > 1:
        return tuple(label for label, things in KIT.items() if set(things) & set(value))
    named = str(value[0]) if value else Equipment.NONE
    return with_equipment(athlete, _CALLED.get(named) or Equipment(named))


def with_surface(athlete: Athlete, surface: Surface) -> Athlete:
    kit = replace(athlete.kit, surface=surface, barefoot_surface_ok=False)
    return replace(athlete, kit=kit)


def on_surface(athlete: Athlete, value: Value) -> Noted:
    """Note the floor; nothing told leaves it as it is."""
    if value is None:
        return athlete
    return with_surface(athlete, Surface(value)) if isinstance(value, str) else None


def with_empty(athlete: Athlete, kg: float) -> Athlete | None:
    kit = replace(athlete.kit, empty_kg=round(kg, 2))
    return replace(athlete, kit=kit) if is_empty_mass(kg) else None


def with_plates(athlete: Athlete, kg: float) -> Athlete | None:
    kit = replace(athlete.kit, plate_step_kg=round(kg, 3), plates=())
    return replace(athlete, kit=kit) if is_plate_step(kg) else None


def with_body_mass(athlete: Athlete, kg: float) -> Athlete | None:
    return replace(athlete, body_mass_kg=round(kg)) if is_body_mass(kg) else None


def in_unit_of(athlete: Athlete, text: str, today: date) -> Athlete:
    """Return the file in the unit that a mass was typed in, alone or beside other answers."""
    habits = Habits(athlete.load_unit, athlete.distance_unit, athlete.language)
    mass = read_mass(text, habits)
    if isinstance(mass, Misread):
        amounts = line_of(Question.BODY_MASS, text, habits, today).amounts()
        is_lb = {one.unit for one in amounts} & {"kg", "lb"} == {"lb"}
        return in_unit(athlete, LoadUnit.LB) if is_lb else athlete
    load = LoadUnit.LB if mass.entered[0].unit is Unit.LB else LoadUnit.KG
    return athlete if load is athlete.load_unit else in_unit(athlete, load)


def in_unit(athlete: Athlete, load: LoadUnit) -> Athlete:
    """Return the file in a unit of load, and in the distance that goes with it."""
    distance = DistanceUnit.YD if load is LoadUnit.LB else DistanceUnit.M
    return replace(athlete, load_unit=load, distance_unit=distance)


# --- when and where ------------------------------------------------------------------------


def with_days(athlete: Athlete, weekdays: tuple[str, ...]) -> Athlete | None:
    """Return the file with sessions on these weekdays, "0" to "6"; None unless two or three."""
    chosen = sorted(set(weekdays))
    if len(chosen) not in SESSIONS_A_WEEK or any(one not in WEEKDAYS for one in chosen):
        return None
    at = athlete.slots[0].at if athlete.slots else USUAL_HOUR
    return replace(athlete, slots=tuple(Slot(int(weekday), at) for weekday in chosen))


def on_days(athlete: Athlete, value: Value) -> Noted:
    """Note the days of the sessions."""
    if not isinstance(value, tuple):
        return athlete if value is None else None
    return with_days(athlete, _weekdays(value))


def with_hour(athlete: Athlete, at: time) -> Athlete:
    return replace(athlete, slots=tuple(replace(slot, at=at) for slot in athlete.slots))


def with_zone(athlete: Athlete, zone: str) -> Athlete:
    return replace(athlete, zone=zone)


def with_match_day(athlete: Athlete, value: Value) -> Noted:
    """Note the usual match day; of several the athlete says which."""
    if not isinstance(value, tuple):
        return athlete if value is None else None
    if len(value) > 1:
        return _weekdays(value)
    return replace(athlete, match_weekday=next(map(_WEEKDAY.index, map(str, value)), None))


def _weekdays(days: tuple[object, ...]) -> tuple[str, ...]:
    """Return weekdays as their buttons name them."""
    return tuple(str(_WEEKDAY.index(str(day))) for day in days)


# --- what takes a value as it was read -----------------------------------------------------


def counted(note: Callable[[Athlete, int], Athlete | None]) -> Noting:
    """Return what notes a whole number; nothing told leaves it as it is."""

    def noting(athlete: Athlete, value: Value) -> Noted:
        if value is None:
            return athlete
        is_one = isinstance(value, int) and not isinstance(value, bool)
        return note(athlete, value) if is_one and isinstance(value, int) else None

    return noting


def of_pain(note: Callable[[Athlete, int], Athlete | None]) -> Noting:
    """Return what notes how sore it is; who cannot tell is unsure."""

    def noting(athlete: Athlete, value: Value) -> Noted:
        return unsure(athlete) if value is None else counted(note)(athlete, value)

    return noting


def of_mass(note: Callable[[Athlete, float], Athlete | None]) -> Noting:
    """Return what notes a mass in kilograms; nothing told leaves it as it is."""

    def noting(athlete: Athlete, value: Value) -> Noted:
        if value is None:
            return athlete
        return note(athlete, value) if isinstance(value, int | float) else None

    return noting


def at_hour(athlete: Athlete, value: Value) -> Noted:
    """Note the hour of the sessions, "18:30"."""
    if value is None:
        return athlete
    return with_hour(athlete, time.fromisoformat(value)) if isinstance(value, str) else None


def in_zone(athlete: Athlete, value: Value) -> Noted:
    """Note the time zone of where they live."""
    if value is None:
        return athlete
    return with_zone(athlete, value) if isinstance(value, str) else None
