"""What an export says of the person, held to what could have been told to a coach.

It is believed no more than a session is: the whole of it is read, or none.
"""

from dataclasses import fields, is_dataclass
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from bot.rules.forward.exercises import Exercise, Needs
from bot.rules.ladder.steps import Position
from bot.rules.load.equipment import REFUSED
from bot.rules.load.kit_limits import is_body_mass, is_empty_mass, is_plate_step
from bot.rules.log.marks import BEST_SCORE, LONGEST_NAME, MOST_OF
from bot.rules.log.records import Athlete, Joint, Kit, Place
from bot.rules.safety import ages
from bot.rules.safety.birthdays import age_on
from bot.rules.safety.clearance import Role
from bot.rules.safety.red_flags import EVERY_FLAG
from bot.rules.safety.screening import MOST_SESSIONS_A_WEEK
from bot.words.videos import VIDEOS

_MOST = 2_000  # of anything: match days of twenty years
_LONGEST = 100
_WEEKDAYS = range(7)
_PAIN = range(11)
_MOST_MONTHS = 1_200
_MOST_MINUTES = 24 * 60
_OLDEST = 120
_STRONGEST_FRICTION = 3.0
_CLEARED_BY = frozenset({*Role, "self"})


def person_of(raw: msgspec.Raw, today: date) -> Athlete | None:
    """Return what a document says of the person; None where it could not have been told."""
    try:
        athlete = msgspec.json.decode(raw, type=Athlete)
    except (msgspec.DecodeError, RecursionError):
        return None
    latest = today + timedelta(days=1)  # a day may have been that of a zone further east
    return athlete if _is_bounded(athlete) and _is_sound(athlete, latest) else None


def _is_bounded(value: Any) -> bool:
    """Tell whether no text in a value is long, or cannot be shown, and no list is endless."""
    if isinstance(value, str):
        return len(value) <= _LONGEST and value.isprintable()
    if isinstance(value, tuple):
        return len(value) <= _MOST and all(map(_is_bounded, value))
    if is_dataclass(value):
        return all(_is_bounded(getattr(value, one.name)) for one in fields(value))
    return True


def _is_sound(athlete: Athlete, today: date) -> bool:
    mass, year = athlete.body_mass_kg, athlete.birth_year
    return (
        _is_zone(athlete.zone)
        and (year is None or ages.YOUNGEST <= age_on(year, today) <= _OLDEST)
        and (mass is None or is_body_mass(mass))
        and 0 <= athlete.trains_per_week <= MOST_SESSIONS_A_WEEK
        and 0 <= athlete.sled_months <= _MOST_MONTHS
        and (athlete.start is None or athlete.start in Position.__members__)
        and (athlete.started is None or athlete.started <= today)
        and _is_joint(athlete.joint)
        and set(athlete.not_watched) <= set(Place)
        and _is_kit(athlete.kit)
        and _are_days(athlete)
        and _are_flags(athlete, today)
        and _are_marks(athlete, today)
        and set(athlete.videos_seen) <= {one.number for one in VIDEOS}
        and (athlete.forward_choice is None or athlete.forward_choice.exercise in list(Exercise))
    )


def _is_zone(name: str) -> bool:
    try:
        return bool(ZoneInfo(name))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False


def _is_joint(joint: Joint) -> bool:
    pains = (joint.baseline, joint.walking_pain, joint.resting_pain, joint.before or 0)
    return all(one in _PAIN for one in pains)


def _is_kit(kit: Kit) -> bool:
    return (
        kit.equipment not in REFUSED
        and (kit.empty_kg is None or is_empty_mass(kit.empty_kg))
        and is_plate_step(kit.plate_step_kg)
        and all(is_empty_mass(one) for one in kit.plates)
        and (kit.friction is None or 0 < kit.friction <= _STRONGEST_FRICTION)
        and set(kit.beside) <= set(Needs)
    )


def _are_days(athlete: Athlete) -> bool:
    usual = (*(one.weekday for one in athlete.slots), athlete.match_weekday or 0)
    return (
        len(athlete.slots) <= len(_WEEKDAYS)
        and all(one in _WEEKDAYS for one in usual)
        and all(0 <= (one.minutes or 0) <= _MOST_MINUTES for one in athlete.fixtures)
        and all(one.until is None or one.since <= one.until for one in athlete.pauses)
        and all(
            0 <= one.minutes <= _MOST_MINUTES and _is_zone(one.zone) for one in athlete.calendar
        )
    )


def _are_marks(athlete: Athlete, today: date) -> bool:
    names = [one.of for one in athlete.scores] + [athlete.activity or ""]
    return (
        all(len(one) <= LONGEST_NAME for one in names)
        and all(0 <= one.score <= BEST_SCORE and one.day <= today for one in athlete.scores)
        and all(
            0 <= (side or 0) <= MOST_OF[one.test] and one.day <= today
            for one in athlete.marks
            for side in (one.left, one.right)
        )
    )


def _are_flags(athlete: Athlete, today: date) -> bool:
    return all(
        one.code in EVERY_FLAG
        and one.raised <= today
        and one.cleared_by in {None, *_CLEARED_BY}
        and (one.cleared is None or one.cleared <= today)
        for one in athlete.flags
    )
