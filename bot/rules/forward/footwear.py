"""The optional shoe tip of the article: shoes off just before pulling, built up slowly.

Weekly-graded steps strengthened foot muscles, but half of a group of runners that changed too
fast had a bone-stress injury (Ridge 2019).  Nothing was found on toe spacers.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from bot.rules.load.equipment import Equipment
from bot.rules.load.surfaces import Surface
from bot.rules.log.done import Log
from bot.rules.log.kit import kit_on
from bot.rules.log.records import Athlete
from bot.rules.safety import ages
from bot.rules.safety.birthdays import age_on
from bot.rules.safety.clearance import is_never_barefoot
from bot.rules.safety.screening import open_flags
from bot.rules.week.weeks import WEEK

# Soft, dry and without studs; a rubber floor only as the athlete's own.  Each has to be said
# to be clean and clear of loose plates [D].
BAREFOOT_SURFACES = frozenset({Surface.GYM_TURF, Surface.GRASS_DRY, Surface.RUBBER})
NO_BARE_FEET = frozenset({Equipment.TREADMILL_OFF})

# Two sets in the first two weeks, then two more a week [D].
FIRST_SETS = 2
FIRST_WEEKS = 2
MORE_SETS_A_WEEK = 2
BUILD_AGAIN_AFTER = timedelta(days=28)  # without a barefoot set [D]

WIDE_SHOES_BEFORE = timedelta(minutes=30)  # the article: while getting ready
SHOES_OFF_MINUTES_BEFORE = 2  # the article: minutes or seconds before


@dataclass(frozen=True, slots=True)
class FootwearTip:
    """The tip may be given; at most so many sets barefoot today."""

    most_sets: int


def footwear_tip(athlete: Athlete, log: Log, today: date) -> FootwearTip | None:
    """Return the tip for today, or `None` where it must not or need not be given.

    Only for who asked for it and said that the floor is safe for it.
    """
    is_wanted = athlete.footwear_tip and kit_on(athlete, today).barefoot_surface_ok
    if not is_wanted or not may_be_barefoot(athlete, today):
        return None
    return FootwearTip(most_barefoot_sets(log, today))


def may_be_barefoot(athlete: Athlete, today: date) -> bool:
    """Tell whether to ask about bare feet at all: whom, on which floor, pulling what.

    Only adults with no open flag, and never with a flag about feet, nerves, bones or a pregnancy,
    not even a cleared one.
    """
    if age_on(athlete.birth_year, today) < ages.ADULT_FROM or open_flags(athlete):
        return False
    kit = kit_on(athlete, today)
    is_for_feet = kit.surface in BAREFOOT_SURFACES and kit.equipment not in NO_BARE_FEET
    return is_for_feet and not is_never_barefoot(athlete, today)


def most_barefoot_sets(log: Log, today: date) -> int:
    """Return how many sets may be barefoot, by the weeks since the first of them."""
    days = {entry.day for entry in log.entries if entry.barefoot_sets and entry.day < today}
    began = today
    for day in sorted(days, reverse=True):
        if began - day > BUILD_AGAIN_AFTER:
            break
        began = day
    weeks = (today - began) // WEEK
    return FIRST_SETS + MORE_SETS_A_WEEK * max(0, weeks - FIRST_WEEKS + 1)
