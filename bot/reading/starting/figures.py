"""Answers of the start that are figures: scores, counts, months, masses, years."""

import re
from collections.abc import Sequence
from math import ceil, floor

from bot.reading.ages import Aged, Born, read_year
from bot.reading.starting.lines import Amount, Ask, Found, Line, Nothing
from bot.reading.starting.times import days_named
from bot.reading.words import LB_PER_STONE
from bot.rules.load.kit_limits import is_body_mass, is_empty_mass, is_plate_step
from bot.rules.load.units import KG_PER_LB
from bot.rules.log.records import LoadUnit

_WORST = 10
_MOST_SESSIONS = 14
_MOST_MONTHS = 60  # five years; somebody who has done it for longer says years


def score(line: Line) -> Found:
    """Return a pain of 0 to 10, half counting up; of two, the higher."""
    amounts = line.amounts()
    if not amounts:
        return Nothing
    values = [one.value for one in amounts]
    if any(one.unit is not None for one in amounts) or not 0 <= max(values) <= _WORST:
        return Ask
    return Ask if "over" in line.held else ceil(max(values))


def count(line: Line) -> Found:
    """Return the sessions of a week: of a range the lower, of two sports together."""
    held = line.held
    amounts = list(line.amounts())
    if not amounts:
        days = days_named(line)
        return len(days) if days and not held & {"or", "but", "not"} else Nothing
    fitting = {None, "times", "span_days"}
    if any(one.unit not in fitting or one.value % 1 for one in amounts):
        return Ask
    if held & {"past", "per_day", "per_month", "not"}:
        return Ask
    if len(amounts) > 1 and _sums_up(line, amounts):
        return int(amounts[-1].value) if amounts[-1].value <= _MOST_SESSIONS else Ask
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


def _sums_up(line: Line, amounts: Sequence[Amount]) -> bool:
    """Say whether the last of several counts is their sum: "gym twice, a run, so three"."""
    before, last = amounts[-2], amounts[-1]
    between = {word.text for word in line.words if before.end <= word.at < last.at}
    behind = {word.text for word in line.words if word.at >= last.end}
    if last.unit is not None:
        return False
    if (between | behind) & _ALTOGETHER:
        return True
    clauses = {word.at: word.clause for word in line.words}
    is_alone = not behind and list(clauses.values()).count(clauses[last.at]) == 1
    return is_alone and not line.held.isdisjoint(_SPORTS)


_ALTOGETHER = frozenset(
    {"so", "total", "altogether", "in total", "in all", "all in all", "makes", "thats", "overall"}
    | {"en total", "asi que", "o sea", "osea", "suman", "son", "entonces", "totales"}
)
_SPORTS = frozenset({"other_sport", "football", "leg_work"})
_MONTHS = {"months": 1.0, "years": 12.0, "weeks": 7 / 30.4, "span_days": 1 / 30.4}
_MONTH_NAMES = (
    "jan", "feb", "mar", "apr", "may_month", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
)  # fmt: skip
_SHORT_MONTHS = 3


def span(line: Line) -> Found:
    """Return for how many months; of a range the lower, and 1 for what is under three."""
    held = line.held
    amounts = [one for one in line.amounts() if one.unit != "times"]
    spans = [one for one in amounts if one.unit in _MONTHS]
    if held & {"ago", "past"} and "going_on" not in held:
        return Ask
    if "never_pulled" in held and not amounts and "but" not in held:
        return 0
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


def mass(line: Line) -> Found:
    """Return what a sled weighs empty."""
    amounts = line.amounts()
    if not amounts:
        return Nothing if line.held & {"dunno", "rather_not"} else Ask
    is_one = len(amounts) == 1 and amounts[0].unit in _OF_MASS
    if not is_one or line.held & {"still_on", "dunno", "but", "no"}:
        return Ask
    kg = round(_kg(line, amounts[0]), 2)
    return kg if is_empty_mass(kg) else Ask


def step(line: Line) -> Found:
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


def weight(line: Line) -> Found:
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
    is_sure = line.held.isdisjoint({"past", "buck"})  # "a buck sixty" is 160
    return round(kg, 1) if is_body_mass(kg) and is_sure else Ask


def _is_usual(value: float, line: Line) -> bool:
    in_lb = line.habits.load_unit is LoadUnit.LB
    return value >= _LIGHT_LB if in_lb else _LIGHT_KG <= value <= _HEAVY_KG


# --- years ---------------------------------------------------------------------------------

_YOUNGEST_BARE, _OLDEST_BARE = 13, 69
_DATE = re.compile(r"\b\d{1,2}[/. -]\d{1,2}[/. -](\d\d)\b(?!\d)")
_BARE = re.compile(r"(?<![\d'/.-])\b(\d\d)\b(?![\d/.-])")
_EARLIEST = 1900


def year(line: Line) -> Found:
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
