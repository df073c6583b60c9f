"""From an answer to the file it makes, for the questions that only note something."""

import re
from dataclasses import replace
from datetime import time
from math import ceil
from typing import assert_never

from bot.reading.answers import Misread, read_mass, read_scale
from bot.reading.heard import Habits, Unit
from bot.reading.pain_answer import read_pain
from bot.reading.when import DaysAndHours, read_clock, read_week, read_weekday
from bot.reading.zones import find_zones, folded, near_zones
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
from bot.stories.onboarding.choices import MEANINGS, Meaning, typed_meaning
from bot.stories.onboarding.said import OnboardingStep

WORST_PAIN = 10
USUAL_HOUR = time(18)  # until they say otherwise

WEEKDAYS = tuple("0123456")  # in a token; Monday is 0

_NOT_SURE = frozenset(
    {"don't know", "dont know", "i don't know", "i dont know", "not sure", "i'm not sure"}
    | {"no se", "no lo se", "no estoy seguro", "no estoy segura"}
)
PAIN = frozenset({OnboardingStep.BASELINE, OnboardingStep.WALKING, OnboardingStep.RESTING})
_CAN_BE_MEANT = {
    OnboardingStep.EMPTY: is_empty_mass,
    OnboardingStep.PLATES: is_plate_step,
    OnboardingStep.BODY_MASS: is_body_mass,
}
OF_KIT = frozenset(
    {OnboardingStep.KIT, OnboardingStep.SURFACE, OnboardingStep.EMPTY, OnboardingStep.PLATES}
)
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


def typed(athlete: Athlete, step: OnboardingStep, text: str) -> Athlete | tuple[str, ...] | None:
    """Return the file with the answer in it; what it may mean, as the values of buttons, where
    that is several things; None where it fits none of the answers.
    """
    if step in PAIN and folded(text).strip("!?,. ") in _NOT_SURE:
        return unsure(athlete)
    if step in MEANINGS:
        chosen = typed_meaning(step, text, athlete.language)
        if chosen is None and step is OnboardingStep.EXPERIENCE:
            chosen = _months(text)
        return None if chosen is None else with_choice(athlete, chosen)
    if step in PAIN:
        return with_figure(athlete, step, read_pain(text, Habits(language=athlete.language)).pain)
    if step is OnboardingStep.TRAINS:
        return with_figure(athlete, step, _whole(text, athlete))
    if step in _CAN_BE_MEANT:
        return _with_typed_mass(athlete, step, text)
    match step:
        case OnboardingStep.MATCH_DAY:
            weekday = read_weekday(text)
            return None if weekday is None else replace(athlete, match_weekday=weekday)
        case OnboardingStep.DAYS:
            return _with_week(athlete, text)
        case OnboardingStep.HOUR:
            return _timed(athlete, text)
        case OnboardingStep.ZONE:
            return _placed(athlete, text)
        case _:
            return None


def unsure(athlete: Athlete) -> Athlete:
    """Return the file of who cannot tell how sore it is: then the start is the careful one."""
    return replace(athlete, joint=replace(athlete.joint, is_unsure=True))


def _placed(athlete: Athlete, text: str) -> Athlete | tuple[str, ...] | None:
    """Note the zone of a place; several, or only nearly one, are for the athlete to tell."""
    found = find_zones(text)
    if len(found) == 1:
        return replace(athlete, zone=found[0])
    return found or near_zones(text) or None


def _timed(athlete: Athlete, text: str) -> Athlete | tuple[str, ...] | None:
    """Note the hour; "7" may be morning or evening."""
    hours = read_clock(text)
    if hours is None:
        return None
    if len(hours.readings) > 1:
        return tuple(f"{at:%H-%M}" for at in hours.readings)
    return with_hour(athlete, hours.readings[0])


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
            return replace(athlete, kit=replace(athlete.kit, surface=chosen))
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


def _with_typed_mass(athlete: Athlete, step: OnboardingStep, text: str) -> Athlete | None:
    """Note a mass, and take the unit typed behind it as the one they use."""
    habits = Habits(athlete.load_unit, athlete.distance_unit, athlete.language)
    mass = read_mass(text, habits)
    if isinstance(mass, Misread):
        return None
    after = with_mass(athlete, step, mass.kg)
    if after is None:
        return None
    load = LoadUnit.LB if mass.entered[0].unit is Unit.LB else LoadUnit.KG
    return after if load is athlete.load_unit else in_unit(after, load)


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


def _whole(text: str, athlete: Athlete) -> int | None:
    """Return a whole number from 0 to 10; between two, the higher."""
    figure = read_scale(text, athlete.language)
    return None if isinstance(figure, Misread) else ceil(figure)


_MONTHS = re.compile(
    r"\W*(?:(?:about|around|for|like|some|unos|casi|hace|desde hace|llevo) )*(\d{1,3})"
    r"\s*(?P<of>months?|mos?|meses|mes|years?|yrs?|anos?)?(?: (?:or so|now|ago|mas o menos))?\W*"
)


def _months(text: str) -> int | None:
    """Return the months that are all a text says; years are counted as theirs."""
    found = _MONTHS.fullmatch(folded(text))
    if found is None:
        return None
    return int(found[1]) * (12 if (found["of"] or "")[:1] in ("y", "a") else 1)


def with_days(athlete: Athlete, weekdays: tuple[str, ...]) -> Athlete | None:
    """Return the file with sessions on these weekdays, "0" to "6"; None unless two or three."""
    chosen = sorted(set(weekdays))
    if len(chosen) not in SESSIONS_A_WEEK or any(one not in WEEKDAYS for one in chosen):
        return None
    at = athlete.slots[0].at if athlete.slots else USUAL_HOUR
    return replace(athlete, slots=tuple(Slot(int(weekday), at) for weekday in chosen))


def _with_week(athlete: Athlete, text: str) -> Athlete | None:
    heard = read_week(text)
    if not isinstance(heard, DaysAndHours):
        return None
    after = with_days(athlete, tuple(str(weekday) for weekday, _ in heard.days))
    hours = {at for _, typed in heard.days if typed is not None for at in typed.readings}
    return after if after is None or len(hours) != 1 else with_hour(after, hours.pop())


def with_hour(athlete: Athlete, at: time) -> Athlete:
    return replace(athlete, slots=tuple(replace(slot, at=at) for slot in athlete.slots))
