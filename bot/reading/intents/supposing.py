"""What a line supposes: a session left out, a match, a pain, time away; in either language."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cache

from bot.reading.answers import digits_page
from bot.reading.page import folded
from bot.reading.tables import table
from bot.reading.when import read_day_ahead
from bot.rules.log.records import Language
from bot.rules.supposing import (
    Away,
    Hurt,
    Moved,
    One,
    Played,
    Skipped,
    Supposition,
    together,
)
from bot.rules.week.fixtures import LONGEST_MATCH_MINUTES, MINUTES_WHERE_UNSAID
from bot.rules.week.weeks import WEEK, monday_of

_DAY = timedelta(days=1)
_WORST = 10
_MOST_DAYS_AWAY = 60
_DAYS = {"d": 1, "w": 7, "s": 7, "m": 30}  # by the first letter of days, weeks, months
_HALF_MINUTES = 45


def supposed_in(text: str) -> str | None:
    """Return what a line supposes, folded, without the words that say so; None where it does not.

    >>> supposed_in("What if I skip Thursday?")
    'i skip thursday?'
    """
    found = _found("frames", folded(text).text)
    return None if found is None or _found("not_mine", found["rest"]) else found["rest"]


@cache
def _patterns(name: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(one, re.DOTALL) for one in table("supposing")[name])


def _found(name: str, plain: str) -> re.Match[str] | None:
    found = (pattern.search(plain) for pattern in _patterns(name))
    return next((one for one in found if one is not None), None)


def is_of_a_body(rest: str) -> bool:
    """Say whether what is supposed is told of a body as it is: "my calf is hot and swollen"."""
    return _found("body", rest) is not None


def supposition(
    rest: str, today: date, language: Language, following: Sequence[date]
) -> Supposition | None:
    """Return what is supposed, of days from today on; None where it is none the rules know.

    `following` are the days of the next sessions; the first is meant where no day is named.
    """
    plain = digits_page(rest, language).text
    upcoming = following[0] if following else None
    several = _next_ones(plain, following) or _apart(plain, today, upcoming)
    return together(several) or _one(plain, today, upcoming)


def _next_ones(plain: str, following: Sequence[date]) -> list[One]:
    """Return the next few sessions left out, where that is what a line supposes."""
    found = _found("next_ones", plain)
    if found is None or _found("skip", plain) is None or _found("part", plain):
        return []
    count = next(int(said) for said in found.groups() if said)
    return [Skipped(day) for day in following[:count]] if count <= len(following) else []


def _apart(plain: str, today: date, following: date | None) -> list[One]:
    """Return what each part of a line supposes; nothing where one supposes nothing.

    A part that only names a day supposes of it what the one before does.
    """
    found: list[One] = []
    for part in _found_apart(plain):
        one = _one(part, today, following) if _WORD.search(part) else None
        day = read_day_ahead(part, today)
        if one is None and found and day is not None and isinstance(found[-1], Skipped | Played):
            one = replace(found[-1], day=day)
        if one is None:
            return []
        found.append(one)
    return found


def _found_apart(plain: str) -> list[str]:
    return [part for part in _JOINED.split(plain) if part.strip()]


_JOINED = re.compile(r"\b(?:and then|and also|and|then|plus|y luego|y|e|luego)\b|[,;+&]")
_WORD = re.compile(r"\w")


def _one(plain: str, today: date, following: date | None) -> One | None:
    day = read_day_ahead(plain, today)
    return (
        _hurt(plain, today, day, following)
        or _moved(plain, today, following)
        or _played(plain, day)
        or _away(plain, today, day)
        or _skipped(plain, day, following)
    )


def _hurt(plain: str, today: date, day: date | None, following: date | None) -> Hurt | None:
    found = _found("hurt", plain)
    if found is None:
        return None
    pain = int(found["n"])
    if pain > _WORST or _found("after_it", plain) is not None:
        return None
    if _found("in_session", plain) is not None:
        on = day or following
        return None if on is None else Hurt(on, pain, in_session=True)
    return Hurt(day or today + _DAY, pain)


def _moved(plain: str, today: date, following: date | None) -> Moved | None:
    found = _found("move", plain)
    if found is None:
        return None
    of, to = read_day_ahead(found["of"], today), read_day_ahead(found["to"], today)
    of = following if of is None and _found("session", found["of"]) else of
    return None if of is None or to is None or of == to else Moved(of, to)


def _played(plain: str, day: date | None) -> Played | None:
    if day is None or _found("play", plain) is None:
        return None
    if _found("whole", plain):
        return Played(day, MINUTES_WHERE_UNSAID)
    found = _found("minutes", plain)
    if found is None:
        return Played(day, _HALF_MINUTES if _found("half", plain) else None)
    minutes = int(found["n"])
    return Played(day, minutes) if minutes <= LONGEST_MATCH_MINUTES else None


def _away(plain: str, today: date, day: date | None) -> Away | None:
    span = _found("span", plain)
    is_away = _found("away", plain) or _found("skip", plain)
    if not is_away:
        return None
    since = today if day is None else day
    monday = monday_of(today)
    if _found("this_week", plain):
        return Away(today, monday + WEEK - _DAY)
    if _found("next_week", plain):
        return Away(monday + WEEK, monday + 2 * WEEK - _DAY)
    if span is None:
        return None
    days = int(span["n"] or 1) * _DAYS[span["of"][0]]
    return Away(since, since + (days - 1) * _DAY) if 1 < days <= _MOST_DAYS_AWAY else None


def _skipped(plain: str, day: date | None, following: date | None) -> Skipped | None:
    if _found("skip", plain) is None or _found("part", plain):
        return None
    if day is not None:
        return Skipped(day)
    return Skipped(following) if following is not None and _found("session", plain) else None
