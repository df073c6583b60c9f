"""Replies written like a form: "Sets: 3, Distance: 20, Load: 40"."""

import re

from bot.reading.heard import Habits
from bot.reading.numbers import NUMBER, readings
from bot.reading.page import Page
from bot.reading.sought import any_of, sought
from bot.reading.words import LB_PER_STONE
from bot.rules.log.records import DistanceUnit

_UNIT = r"(?:kgs?|kilos?|lbs?|m|mts?|met(?:er|re)s?|metros?|yds?|yards?|ft|s|secs?|min)"
_ALONE = rf"(?!\d|[.,]\d| ?(?:-|to|and|&|y|a|of|de|/|x|\*|@)| ?{_UNIT}\b)"
_NAMES = r"(?:sets|pulls|rounds|reps|lengths|series|rondas|repeticiones)"
_SETS = sought(
    rf"\b(?:set|serie|{_NAMES}) ?= ?(?P<equal>\d{{1,2}}){_ALONE}"
    rf"|\b{_NAMES} ?: ?(?P<colon>\d{{1,2}}){_ALONE}"
    rf"|(?<!\d )\b(?:sets|pulls|rounds|reps|lengths) (?P<plain>\d{{1,2}}){_ALONE}",
    "# set ser pul rou rep len ron",
)
_DISTANCE = sought(
    r"\b(?:(?:distance|dist|distancia) ?[:=]? ?"
    r"|(?<!\d )(?<!\d)(?:length|metros|metres|meters) ?[:=] ?)"
    rf"(?P<far>{NUMBER})(?P<unit> ?{_UNIT}\b)?",
    "# dis leng met",
)
_LOAD = sought(
    r"\b(?:load|loads|weight|weights|peso|carga|plates|discos)(?: (?:was|used|fue))?"
    r" ?[:=] ?(?=\d)",
    "# loa wei pes car pla dis",
)
_STONE = sought(
    rf"(?<![\d.,])(?P<stone>{NUMBER}) ?(?:stones?\b|st(?= ?\d{{1,2}} ?(?:lb|pound)))"
    r"(?: ?(?:and )?(?P<pounds>\d{1,2}) ?(?:lbs?|pounds?)\b)?",
    "# st",
)
# Where lengths are yards, "80'" are feet; elsewhere they are minutes.
_FEET = sought(r"(?<![\d.,:])(?P<feet>\d{2,3})'(?!['\d])", "# 0'")
_ANY = any_of(_SETS, _DISTANCE, _LOAD, _STONE, _FEET)


def in_plain_words(page: Page, habits: Habits) -> Page:
    """Return the page with such fields as "3 sets", "20 m" and "with 40", and stone in pounds."""
    if not page.may_hold(_ANY):
        return page
    page = page.rewritten(_SETS, _sets)
    if habits.distance_unit is DistanceUnit.YD:
        page = page.rewritten(_FEET, lambda match: f"{match['feet']} ft")
    page = page.rewritten(_STONE, lambda match: _in_pounds(match, habits))
    page = page.rewritten(
        _DISTANCE, lambda match: match["far"] + (match["unit"] or habits.distance_unit.value)
    )
    return page.rewritten(_LOAD, lambda _: "with ")


def _in_pounds(match: re.Match[str], habits: Habits) -> str | None:
    stone = readings(match["stone"], habits.language)
    if len(stone) != 1:
        return None
    return f"{LB_PER_STONE * stone[0] + float(match['pounds'] or 0):g}lb"


def _sets(match: re.Match[str]) -> str:
    return f"{match['equal'] or match['colon'] or match['plain']} sets"
