"""What each kind of question takes for an answer, whatever else stands in the line.

Each returns the value, `Ask` where the line tells of the thing but not enough, or `Nothing` where
it tells nothing of it: then the rules of the question are tried.
"""

import re
from collections.abc import Callable, Sequence
from datetime import time
from math import ceil, floor

from bot.reading.ages import Aged, Born, read_year
from bot.reading.kit_words import refused_in
from bot.reading.starting.lines import Amount, Ask, Line, Question, Value
from bot.reading.words import LB_PER_STONE
from bot.reading.zones import find_zones, folded, near_zones
from bot.rules.load.kit_limits import is_body_mass, is_empty_mass, is_plate_step
from bot.rules.load.units import KG_PER_LB
from bot.rules.log.records import LoadUnit
from bot.rules.week.templates import SESSIONS_A_WEEK


class Nothing:
    """A line tells nothing of what was asked."""


Found = Value | type[Ask] | type[Nothing]
Kind = Callable[[Line], Found]

_WORST = 10
_MOST_SESSIONS = 14
_MOST_MONTHS = 60  # five years; somebody who has done it for longer says years


def _score(line: Line) -> Found:
    """Return a pain of 0 to 10, half counting up; of two, the higher."""
    amounts = line.amounts()
    if not amounts:
        return Nothing
    values = [one.value for one in amounts]
    if any(one.unit is not None for one in amounts) or not 0 <= max(values) <= _WORST:
        return Ask
    return Ask if "over" in line.held else ceil(max(values))


def _count(line: Line) -> Found:
    """Return the sessions of a week: of a range the lower, of two sports together."""
    held = line.held
    amounts = list(line.amounts())
    if not amounts:
        days = _days_named(line)
        return len(days) if days and not held & {"or", "but", "not"} else Nothing
    fitting = {None, "times", "span_days"}
    if any(one.unit not in fitting or one.value % 1 for one in amounts):
        return Ask
    if held & {"past", "per_day", "per_month", "not"}:
        return Ask
    total, last = 0, amounts[0]
    lowest = int(last.value)
    for one in amounts[1:]:
        if line.are_a_range(last, one):
            lowest = min(lowest, int(one.value))
        else:
            total, lowest = total + lowest, int(one.value)
        last = one
    total += lowest
    return total if total <= _MOST_SESSIONS else Ask


_MONTHS = {"months": 1.0, "years": 12.0, "weeks": 7 / 30.4, "span_days": 1 / 30.4}
_MONTH_NAMES = (
    "jan", "feb", "mar", "apr", "may_month", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
)  # fmt: skip
_SHORT_MONTHS = 3


def _span(line: Line) -> Found:
    """Return for how many months; of a range the lower, and 1 for what is under three."""
    held = line.held
    amounts = [one for one in line.amounts() if one.unit != "times"]
    spans = [one for one in amounts if one.unit in _MONTHS]
    if held & {"ago", "past"} and "going_on" not in held:
        return Ask
    if spans:
        is_one = len(spans) == 1 or line.are_a_range(spans[0], spans[1])
        bare = [one for one in amounts if one.unit is None and line.are_a_range(one, spans[0])]
        if not is_one or len(amounts) != len(spans) + len(bare) or held & {"no", "not", "but"}:
            return Ask
        months = min(one.value * _MONTHS[spans[0].unit or ""] for one in (*spans, *bare))
        is_short = months <= _SHORT_MONTHS and "under" in held
        return 1 if is_short else max(floor(months), 1)
    since = [name for name in _MONTH_NAMES if name in held]
    if len(since) == 1 and "since" in held and not amounts:
        return (line.today.month - 1 - _MONTH_NAMES.index(since[0])) % 12
    if len(amounts) != 1 or amounts[0].unit is not None or amounts[0].value % 1:
        return Ask if amounts else Nothing
    is_alone = not held & {"leg_work", "since", "but", "no", "not"}
    return int(amounts[0].value) if is_alone and amounts[0].value <= _MOST_MONTHS else Ask


# --- masses --------------------------------------------------------------------------------


def _kg(line: Line, one: Amount) -> float:
    is_lb = one.unit == "lb" or (one.unit is None and line.habits.load_unit is LoadUnit.LB)
    factor = LB_PER_STONE * KG_PER_LB if one.unit == "stone" else KG_PER_LB if is_lb else 1.0
    return one.value * factor


_OF_MASS = frozenset({None, "kg", "lb", "stone"})


def _mass(line: Line) -> Found:
    """Return what a sled weighs empty."""
    amounts = line.amounts()
    if not amounts:
        return Nothing if line.held & {"dunno", "rather_not"} else Ask
    is_one = len(amounts) == 1 and amounts[0].unit in _OF_MASS
    if not is_one or line.held & {"still_on", "dunno", "but", "no"}:
        return Ask
    kg = round(_kg(line, amounts[0]), 2)
    return kg if is_empty_mass(kg) else Ask


def _step(line: Line) -> Found:
    """Return the least that goes on at once: a pair, or one a side, counts twice."""
    amounts = line.amounts()
    if not amounts:
        return None if "no_plates" in line.held else Nothing
    is_told_twice = len(amounts) == 2 and amounts[1].value == 2 * amounts[0].value
    if is_told_twice and line.held & {"each_side", "pair"}:  # "2.5 each side, so 5"
        amounts = amounts[:1]
    if len({one.value for one in amounts}) == 1:  # "de 5 en 5"
        amounts = amounts[:1]
    if len(amounts) != 1 or amounts[0].unit not in _OF_MASS or line.held & {"not", "but", "no"}:
        return Ask
    kg = round(_kg(line, amounts[0]) * (2 if line.held & {"each_side", "pair"} else 1), 3)
    return kg if is_plate_step(kg) else Ask


_HEAVY_KG, _LIGHT_KG, _LIGHT_LB = 150, 35, 90


def _weight(line: Line) -> Found:
    """Return a body's weight; of a range the middle.

    A bare number that would be much more usual in the other unit is asked about.
    """
    amounts = [one for one in line.amounts() if one.unit not in {"metres", "years"}]
    if not amounts:
        return Nothing
    if any(one.unit not in _OF_MASS for one in amounts):
        return Ask
    if amounts[0].unit == "stone":
        over = amounts[1].value if len(amounts) == 2 else 0
        if len(amounts) > 2 or over >= LB_PER_STONE:
            return Ask
        kg = (amounts[0].value * LB_PER_STONE + over) * KG_PER_LB
    elif len(amounts) == 2 and line.are_a_range(*amounts):
        unit = amounts[1].unit or amounts[0].unit
        both = [_kg(line, Amount(one.value, one.unit or unit, 0, 0)) for one in amounts]
        kg = sum(both) / 2
    elif len(amounts) == 1:
        kg = _kg(line, amounts[0])
        if amounts[0].unit is None and not _is_usual(amounts[0].value, line):
            return Ask
    else:
        return Ask
    return round(kg, 1) if is_body_mass(kg) and "past" not in line.held else Ask


def _is_usual(value: float, line: Line) -> bool:
    in_lb = line.habits.load_unit is LoadUnit.LB
    return value >= _LIGHT_LB if in_lb else _LIGHT_KG <= value <= _HEAVY_KG


# --- years ---------------------------------------------------------------------------------

_YOUNGEST_BARE, _OLDEST_BARE = 13, 69
_DATE = re.compile(r"\b\d{1,2}[/. -]\d{1,2}[/. -](\d\d)\b(?!\d)")
_BARE = re.compile(r"(?<![\d'/.-])\b(\d\d)\b(?![\d/.-])")
_EARLIEST = 1900


def _year(line: Line) -> Found:
    """Return the year of birth; of the two that an age may mean the earlier."""
    if "decade" in line.held:
        return Ask
    dated = _DATE.search(line.text)
    if dated is not None and not re.search(r"\b(?:19|20)\d\d\b", line.text):
        return int(dated[1]) + (2000 if int(dated[1]) <= line.today.year % 100 else 1900)
    match read_year(line.text, line.habits.language):
        case Born(year):
            return year if _EARLIEST <= year <= line.today.year else Ask
        case Aged(years):
            return _born(line, years)
    bare = [int(one) for one in _BARE.findall(line.text)]
    if not bare:
        return Nothing
    if "born" in line.held and bare[0] > _OLDEST_BARE:
        return bare[0] + 1900
    is_age = _YOUNGEST_BARE <= min(bare) <= _OLDEST_BARE
    return _born(line, min(bare)) if is_age else Ask


def _born(line: Line, age: int) -> Found:
    others = [int(one) for one in _BARE.findall(line.text)]
    has_month = bool(line.held.intersection(_MONTH_NAMES))  # "55 in august": of this year
    is_coming = len(others) < 2 and ("turning" in line.held or has_month)
    year = line.today.year - min([age, *others]) - (0 if is_coming else 1)
    return year if year >= _EARLIEST else Ask


# --- things, floors, joints ----------------------------------------------------------------

_THINGS = ("sled", "tyre", "treadmill_off", "hill", "band", "partner", "wheeled_sled")


def _things(line: Line) -> Found:
    """Return what can be pulled; somebody who helps only where nothing else is named."""
    if refused_in(line.text) is not None:
        return Ask
    named = tuple(dict.fromkeys(word.concept or "" for word in line.named(_THINGS)))
    alone = tuple(one for one in named if one != "partner")
    return alone or named or Nothing


_FLOORS = ("gym_turf", "turf_3g", "track", "rubber", "concrete")


def _floor(line: Line) -> Found:
    """Return the one floor that is named; wet grass where any is told to be wet."""
    named = {word.concept or "" for word in line.named(_FLOORS)}
    if line.named(["grass"]):
        named.add("grass_wet" if line.named(["wet"]) else "grass_dry")
    if line.named(["turf"]) and not named:
        named.add("gym_turf")
    if len(named) == 1 and not line.held & {"weird_floor", "varies"}:
        return named.pop()
    return Ask if named or line.held & {"weird_floor", "wet", "dry"} else Nothing


_JOINTS = ("knee", "ankle", "hip")
_SIDES = ("left", "right", "both")


def _joints(line: Line) -> Found:
    """Return each joint with its side, None where that is not told."""
    joints = line.named(_JOINTS)
    if not joints:
        if {"both"} >= line.held - {"filler", "polite"} and "both" in line.held:
            return (("knee", None), ("ankle", None))
        return Nothing
    if line.held & {"other_joint", "or"}:
        return Ask
    sides = {word: _side_of(word.at, line) for word in joints}
    told = {(joint.concept, side) for joint, side in sides.items()}
    return tuple(sorted(told, key=str))


def _side_of(at: int, line: Line) -> str | None:
    """Return the side nearest to a joint; of two as near, the one before."""
    here = next(word for word in line.words if word.at == at)
    sides = [word for word in line.named(_SIDES) if word.sentence == here.sentence]
    others = [word for word in line.named(_JOINTS) if word is not here]
    free = [
        word
        for word in sides
        if not any(abs(other.at - word.at) < abs(at - word.at) for other in others)
    ]
    named = {word.concept for word in free}
    if len(named) > 1 and len(line.named(_JOINTS)) == 1:
        return "both"
    nearest = min(free, key=lambda word: (abs(word.at - at), word.at), default=None)
    if nearest is not None:
        return nearest.concept
    return "both" if here.text.endswith("s") and here.text not in _ENDS_IN_S else None


_ENDS_IN_S = frozenset({"achilles", "aquiles"})


# --- days, hours, places -------------------------------------------------------------------

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


_INITIAL = 1  # letters: beside a day that is spelt out it is a word of its own


def _days_named(line: Line) -> tuple[str, ...]:
    """Return the weekdays that are named and not denied, from Monday on."""
    words = line.named(DAYS)
    spelt = [word for word in words if len(word.text) > _INITIAL]
    named = {word.concept for word in spelt or words}
    if line.named(["weekend"]):
        named |= {"sat", "sun"}
    if line.named(["weekdays"]):
        named |= set(DAYS[:5])
    found = [(word, *DAYS) for word in line.words if word.concept == "to"]
    for word in (one[0] for one in found):
        before = next((one for one in reversed(line.words) if one.end == word.at), None)
        after = next((one for one in line.words if one.at == word.end), None)
        if before and after and {before.concept, after.concept} <= set(DAYS):
            first, last = DAYS.index(before.concept or ""), DAYS.index(after.concept or "")
            named |= {DAYS[(first + one) % 7] for one in range((last - first) % 7 + 1)}
    return tuple(day for day in DAYS if day in named)


def _weekdays(line: Line) -> Found:
    """Return weekdays: to train on two or three, to play on any."""
    named, held = _days_named(line), line.held
    if not named:
        return Ask if held & set(DAYS) else Nothing
    if held & {"not", "but", "no", "soft_day", "tue_or_wed"}:
        return Ask
    if line.question is Question.DAYS:
        is_choice = "or" in held
        return named if len(named) in SESSIONS_A_WEEK and not is_choice else Ask
    return named


def _clock(line: Line) -> Found:
    """Return the hour; asked about where it may be morning or evening."""
    readings = {at for hours in line.hours for at in hours.readings}
    if len(line.hours) != 1 or line.held & {"or", "not", "but", "no"}:
        return Ask if line.hours else Nothing
    return f"{readings.pop():%H:%M}" if len(readings) == 1 else Ask


_LONGEST_QUIET = 14  # hours; a longer silence was meant the other way round


def _clocks(line: Line) -> Found:
    """Return two hours, from and to; with no half of the day told, as work or sleep has it."""
    if len(line.hours) != 2:
        return Ask if line.hours else Nothing
    first, last = (hours.readings for hours in line.hours)
    if _is_turned(line):
        first, last = last, first
    if first[0].hour > 12 and len(first) == 1:
        last = last[:1]
    spans = [(one, other) for one in first for other in last if _is_quiet(one, other)]
    if len(spans) > 1 and "at_work" in line.held:
        spans = [(one, other) for one, other in spans if one < other]
    elif len(spans) > 1 and "asleep" in line.held:
        spans = [(one, other) for one, other in spans if one > other]
    if len(spans) != 1:
        return Ask
    return (f"{spans[0][0]:%H:%M}", f"{spans[0][1]:%H:%M}")


def _is_turned(line: Line) -> bool:
    """Say whether it is told as "not before 8, nor after 10"."""
    bounds = [word.concept for word in line.words if word.concept in {"before", "after"}]
    return bounds == ["before", "after"]


def _is_quiet(first: time, last: time) -> bool:
    minutes = (last.hour - first.hour) * 60 + last.minute - first.minute
    return 0 < minutes % (24 * 60) <= _LONGEST_QUIET * 60


def _place(line: Line) -> Found:
    """Return the zone of a place; several, or one nearly spelt so, are asked between."""
    zones = _zones_of(line)
    return zones[0] if len(zones) == 1 else Ask


def _zones_of(line: Line) -> tuple[str, ...]:
    """Return the zones that what is left of a line without its small words may be in."""
    if "home" in line.held:
        return ()
    for name in _names(line):
        zones = find_zones(name, whole=name != folded(line.text))
        if len(zones) > 1:
            return _narrowed(zones, name, line)
        if zones:
            return zones
    return ()


def _narrowed(zones: tuple[str, ...], name: str, line: Line) -> tuple[str, ...]:
    """Return those of a name's zones that are in what else is named: "Portland, Oregon"."""
    words = [word.text for word in line.words if word.concept is None]
    rest = [" ".join(words[at:]) for at in range(1, len(words))]
    for region in rest:
        within = find_zones(region, whole=True)
        here = [zone for zone in zones if any(_is_in(zone, one) for one in within)]
        if here and region != name:
            return tuple(here)
    return zones


def _is_in(zone: str, other: str) -> bool:
    """Say whether zones are the same, or of one country that keeps several under its name."""
    return zone == other or (zone.count("/") > 1 and zone.split("/")[:2] == other.split("/")[:2])


def among_of(line: Line) -> tuple[str, ...]:
    """Return the hours or the zones that a line may mean which has to be asked about."""
    if line.question is Question.HOUR and len(line.hours) == 1:
        return tuple(f"{at:%H:%M}" for at in line.hours[0].readings)
    if line.question is Question.CITY and "home" not in line.held:
        return _zones_of(line) or _near_zones_of(line)
    return ()


def _near_zones_of(line: Line) -> tuple[str, ...]:
    """Return zones of places spelt nearly as one in the line; to offer, never to take."""
    return next((found for name in _names(line) if (found := near_zones(name))), ())


def _names(line: Line) -> Sequence[str]:
    plain = folded(line.text.replace("?", " "))
    pieces = [" ".join(word.text for word in line.words if word.concept is None)]
    clauses = dict.fromkeys(word.clause for word in line.words)
    pieces += [
        " ".join(one.text for one in line.words if one.clause == clause and one.concept is None)
        for clause in clauses
    ]
    words = pieces[0].split()
    shorter = [" ".join(words[:end]) for end in range(len(words) - 1, 0, -1)]
    return [name for name in (plain, *pieces, *shorter) if name]


KINDS: dict[str, Kind] = {
    "rules": lambda line: Nothing,
    "score": _score,
    "count": _count,
    "span": _span,
    "mass": _mass,
    "step": _step,
    "weight": _weight,
    "year": _year,
    "things": _things,
    "floor": _floor,
    "joints": _joints,
    "weekdays": _weekdays,
    "clock": _clock,
    "clocks": _clocks,
    "place": _place,
}
