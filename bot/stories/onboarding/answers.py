"""From an answer to the file it makes, for the questions that only note something."""

from dataclasses import replace
from datetime import time
from typing import assert_never

from bot.reading.answers import Misread, read_mass
from bot.reading.heard import Habits, Unit
from bot.reading.starting.lines import Question, Value
from bot.rules.load.equipment import Equipment
from bot.rules.load.kit_limits import is_body_mass, is_empty_mass, is_plate_step
from bot.rules.load.surfaces import Surface
from bot.rules.log.records import (
    Athlete,
    DistanceUnit,
    Joint,
    LoadUnit,
    Persona,
    Region,
    Side,
    Slot,
)
from bot.rules.safety.screening import MOST_SESSIONS_A_WEEK
from bot.rules.week.templates import SESSIONS_A_WEEK
from bot.stories.onboarding.choices import MEANINGS, Meaning
from bot.stories.onboarding.said import OnboardingStep

WORST_PAIN = 10
USUAL_HOUR = time(18)  # until they say otherwise

WEEKDAYS = tuple("0123456")  # in a token; Monday is 0

PAIN = frozenset({OnboardingStep.BASELINE, OnboardingStep.WALKING, OnboardingStep.RESTING})
_CAN_BE_MEANT = {
    OnboardingStep.EMPTY: is_empty_mass,
    OnboardingStep.PLATES: is_plate_step,
    OnboardingStep.BODY_MASS: is_body_mass,
}
OF_KIT = frozenset(
    {OnboardingStep.KIT, OnboardingStep.SURFACE, OnboardingStep.EMPTY, OnboardingStep.PLATES}
)
WEIGHED = frozenset(_CAN_BE_MEANT)
SKIPPABLE = frozenset(
    {
        OnboardingStep.REGION,
        OnboardingStep.SIDE,
        OnboardingStep.PERSONA,
        OnboardingStep.TRAINS,
        OnboardingStep.EXPERIENCE,
        OnboardingStep.KIT,
        OnboardingStep.SURFACE,
        OnboardingStep.EMPTY,
        OnboardingStep.PLATES,
        OnboardingStep.BODY_MASS,
        OnboardingStep.DAYS,
        OnboardingStep.HOUR,
        OnboardingStep.ZONE,
    }
)


QUESTIONS = {
    OnboardingStep.CONSENT: Question.CONSENT,
    OnboardingStep.YEAR: Question.BIRTH_YEAR,
    OnboardingStep.GUARDIAN: Question.GUARDIAN,
    OnboardingStep.URGENT: Question.SCREEN_NOW,
    OnboardingStep.JOINT: Question.SCREEN_JOINT,
    OnboardingStep.HEALTH: Question.SCREEN_HEALTH,
    OnboardingStep.REGION: Question.JOINT,
    OnboardingStep.SIDE: Question.SIDE,
    OnboardingStep.BASELINE: Question.USUAL_MORNING,
    OnboardingStep.WALKING: Question.PAIN_WALKING,
    OnboardingStep.RESTING: Question.PAIN_RESTING,
    OnboardingStep.RETURNING: Question.INJURY,
    OnboardingStep.PERSONA: Question.FOOTBALL,
    OnboardingStep.TRAINS: Question.TRAINS,
    OnboardingStep.EXPERIENCE: Question.SLED_MONTHS,
    OnboardingStep.KIT: Question.KIT,
    OnboardingStep.SURFACE: Question.SURFACE,
    OnboardingStep.EMPTY: Question.EMPTY_MASS,
    OnboardingStep.PLATES: Question.PLATE_STEP,
    OnboardingStep.BODY_MASS: Question.BODY_MASS,
    OnboardingStep.MATCH_DAY: Question.MATCH_DAYS,
    OnboardingStep.DAYS: Question.DAYS,
    OnboardingStep.HOUR: Question.HOUR,
    OnboardingStep.ZONE: Question.CITY,
}
STEPS = {question: step for step, question in QUESTIONS.items()}
AHEAD = frozenset(
    {
        OnboardingStep.SIDE,
        OnboardingStep.BASELINE,
        OnboardingStep.SURFACE,
        OnboardingStep.EMPTY,
        OnboardingStep.PLATES,
        OnboardingStep.BODY_MASS,
        OnboardingStep.DAYS,
        OnboardingStep.HOUR,
    }
)
"""What may be told before it is asked: nothing is decided by the answer itself."""


def noted(
    athlete: Athlete, step: OnboardingStep, value: Value
) -> Athlete | tuple[str, ...] | None:
    """Return the file with an answer as it was read; None where it cannot be kept.

    The values of buttons are what it may mean, where that is several things.
    """
    match step, value:
        case (_, None):
            return unsure(athlete) if step in PAIN else athlete
        case (OnboardingStep.REGION, tuple(joints)):
            return _watching(athlete, joints)
        case (OnboardingStep.SIDE, str(side)):
            return with_choice(athlete, Side(side))
        case (OnboardingStep.PERSONA, bool(plays)):
            return with_choice(athlete, Persona.PLAYER if plays else Persona.NON_PLAYER)
        case (OnboardingStep.EXPERIENCE, int(months)):
            return with_choice(athlete, months)
        case (OnboardingStep.KIT, tuple(things)):
            return _equipped(athlete, things)
        case (OnboardingStep.SURFACE, str(floor)):
            return with_choice(athlete, Surface(floor))
        case (OnboardingStep.MATCH_DAY, tuple(days)) if len(days) > 1:
            return weekday_tokens(days)
        case (OnboardingStep.MATCH_DAY, tuple(days)):
            return replace(athlete, match_weekday=next(map(_WEEKDAY.index, days), None))
        case (OnboardingStep.DAYS, tuple(days)):
            return with_days(athlete, weekday_tokens(days))
        case (OnboardingStep.HOUR, str(at)):
            return with_hour(athlete, time.fromisoformat(at))
        case (OnboardingStep.ZONE, str(zone)):
            return replace(athlete, zone=zone)
        case (_, int() | float() as figure) if step in _CAN_BE_MEANT:
            return with_mass(athlete, step, figure)
        case (_, int(figure)):
            return with_figure(athlete, step, figure)
        case _:
            return None


_WEEKDAY = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_CALLED = {"wheeled_sled": Equipment.WHEELED}


def weekday_tokens(days: tuple[object, ...]) -> tuple[str, ...]:
    """Return weekdays as their buttons name them."""
    return tuple(str(_WEEKDAY.index(str(day))) for day in days)


def _equipped(athlete: Athlete, things: tuple[object, ...]) -> Athlete | tuple[str, ...]:
    """Note the one thing that is pulled; of several the athlete says which."""
    kit = tuple(_CALLED.get(str(one)) or Equipment(str(one)) for one in things)
    if len(kit) > 1:
        return tuple(
            label for label, means in MEANINGS[OnboardingStep.KIT].items() if means in kit
        )
    return with_choice(athlete, kit[0] if kit else Equipment.NONE)


def _watching(athlete: Athlete, joints: tuple[object, ...]) -> Athlete | None:
    """Note the joints, with their side where it is the same; None where it is another joint."""
    told = [one for one in joints if isinstance(one, tuple) and one[0] in ("knee", "ankle")]
    if joints and not told:
        return None
    named, sides = {str(one[0]) for one in told}, {one[1] for one in told}
    region = Region.NONE if not named else Region.BOTH if len(named) > 1 else Region(named.pop())
    after = with_choice(athlete, region)
    if not sides or None in sides:
        return after
    return with_choice(after, Side(sides.pop()) if len(sides) == 1 else Side.BOTH)


def unsure(athlete: Athlete) -> Athlete:
    """Return the file of who cannot tell how sore it is: then the start is the careful one."""
    return replace(athlete, joint=replace(athlete.joint, is_unsure=True))


def with_choice(athlete: Athlete, chosen: Meaning) -> Athlete:
    match chosen:
        case Region():
            # Another joint begins with no pain on file: the answers belonged to the old one.
            same = chosen is athlete.joint.region
            return replace(athlete, joint=athlete.joint if same else Joint(chosen))
        case Side():
            return replace(athlete, joint=replace(athlete.joint, side=chosen))
        case Persona():
            return replace(athlete, persona=chosen)
        case Equipment():
            return replace(athlete, kit=replace(athlete.kit, equipment=chosen))
        case Surface():
            kit = replace(athlete.kit, surface=chosen, barefoot_surface_ok=False)
            return replace(athlete, kit=kit)
        case int():
            return replace(athlete, sled_months=chosen)
        case _:
            assert_never(chosen)


def with_figure(athlete: Athlete, step: OnboardingStep, figure: int | None) -> Athlete | None:
    most = MOST_SESSIONS_A_WEEK if step is OnboardingStep.TRAINS else WORST_PAIN
    if figure is None or figure > most:
        return None
    joint = athlete.joint
    match step:
        case OnboardingStep.BASELINE:
            # The first of the three: whoever answers anew may know by now.
            return replace(athlete, joint=replace(joint, baseline=figure, is_unsure=False))
        case OnboardingStep.WALKING:
            return replace(athlete, joint=replace(joint, walking_pain=figure))
        case OnboardingStep.RESTING:
            return replace(athlete, joint=replace(joint, resting_pain=figure))
        case _:
            return replace(athlete, trains_per_week=figure)


def in_unit_of(athlete: Athlete, text: str) -> Athlete:
    """Return the file in the unit that a mass was typed in."""
    habits = Habits(athlete.load_unit, athlete.distance_unit, athlete.language)
    mass = read_mass(text, habits)
    if isinstance(mass, Misread):
        return athlete
    load = LoadUnit.LB if mass.entered[0].unit is Unit.LB else LoadUnit.KG
    return athlete if load is athlete.load_unit else in_unit(athlete, load)


def in_unit(athlete: Athlete, load: LoadUnit) -> Athlete:
    """Return the file in a unit of load, and in the distance that goes with it."""
    distance = DistanceUnit.YD if load is LoadUnit.LB else DistanceUnit.M
    return replace(athlete, load_unit=load, distance_unit=distance)


def with_mass(athlete: Athlete, step: OnboardingStep, kg: float) -> Athlete | None:
    if not _CAN_BE_MEANT[step](kg):
        return None
    match step:
        case OnboardingStep.EMPTY:
            return replace(athlete, kit=replace(athlete.kit, empty_kg=round(kg, 2)))
        case OnboardingStep.PLATES:
            return replace(athlete, kit=replace(athlete.kit, plate_step_kg=round(kg, 3)))
        case _:
            return replace(athlete, body_mass_kg=round(kg))


def with_days(athlete: Athlete, weekdays: tuple[str, ...]) -> Athlete | None:
    """Return the file with sessions on these weekdays, "0" to "6"; None unless two or three."""
    chosen = sorted(set(weekdays))
    if len(chosen) not in SESSIONS_A_WEEK or any(one not in WEEKDAYS for one in chosen):
        return None
    at = athlete.slots[0].at if athlete.slots else USUAL_HOUR
    return replace(athlete, slots=tuple(Slot(int(weekday), at) for weekday in chosen))


def with_hour(athlete: Athlete, at: time) -> Athlete:
    return replace(athlete, slots=tuple(replace(slot, at=at) for slot in athlete.slots))
