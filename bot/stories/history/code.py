"""Where in the sessions a button leads: the page, and which are looked for, in few letters."""

import re
from dataclasses import replace
from datetime import date, timedelta

from bot.rules.load.surfaces import Surface
from bot.rules.log.pages import ALL, Sieve
from bot.rules.week.days import real_day

_FLOORS = tuple(Surface)  # a new one goes to the end: old buttons name them by their place
_DAY = r"\d{6}|[\dA-Z]{3}"  # the first were written yymmdd
_CODE = re.compile(
    rf"(?:s(?P<since>{_DAY}))?(?:u(?P<until>{_DAY}))?(?:g(?P<floors>\d{{1,7}}))?"
    r"(?:p(?P<pain>\d{1,2}|A))?(?:e(?P<effort>\d{1,2}|A))?(?:l(?P<tenths>\d{1,5}))?"
    r"(?:w(?P<weekdays>[0-6]{1,7}))?(?P<free>z)?(?:f(?P<easier>\d{1,2}|A|B))?"
    r"(?:k(?P<under>\d{1,5}))?(?:n(?P<note>[a-z\d_]*))?"
)
MOST_LETTERS = 27  # what the longest button, which also names a session and a page, has left
_FIRST = date(2000, 1, 1)
_FIGURES = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def fitting(sieve: Sieve) -> Sieve:
    """Return a sieve with as much of what its note has to say as fits a button.

    Words are looked for by their beginnings, so that fewer letters keep no session out.

    >>> fitting(Sieve(since=date(2026, 5, 1), note="windy on the upper grass pitch")).note
    'windy on the upper gra'
    """
    if sieve.note is None:
        return sieve
    left = MOST_LETTERS - len(code_of(replace(sieve, note="")))
    return replace(sieve, note=sieve.note[: max(left, 0)].strip())


def code_of(sieve: Sieve) -> str:
    """Return a sieve as ASCII letters and digits; empty where it keeps all.

    >>> code_of(Sieve(since=date(2026, 5, 1), pain_above=3))
    's7F5p3'
    """
    parts = (
        ("s", _letters(sieve.since)),
        ("u", _letters(sieve.until)),
        ("g", "".join(str(_FLOORS.index(one)) for one in sieve.surfaces) or None),
        ("p", None if sieve.pain_above is None else _FIGURES[sieve.pain_above]),
        ("e", None if sieve.effort_above is None else _FIGURES[sieve.effort_above]),
        ("l", None if sieve.load_above_kg is None else round(sieve.load_above_kg * 10)),
        ("w", "".join(map(str, sieve.weekdays)) or None),
        ("z", "" if sieve.is_free_of_pain else None),
        ("f", None if sieve.effort_below is None else _FIGURES[sieve.effort_below]),
        ("k", None if sieve.load_below_kg is None else round(sieve.load_below_kg * 10)),
        ("n", None if sieve.note is None else sieve.note.replace(" ", "_")),
    )
    return "".join(f"{letter}{value}" for letter, value in parts if value is not None)


def sieve_of(code: str) -> Sieve | None:
    """Return the sieve that a button names; None where it names none.

    >>> sieve_of("s260501p3") == Sieve(since=date(2026, 5, 1), pain_above=3)
    True
    """
    found = _CODE.fullmatch(code)
    if found is None:
        return None
    if not code:
        return ALL
    floors = [int(one) for one in found["floors"] or ""]
    if any(one >= len(_FLOORS) for one in floors):
        return None
    return Sieve(
        _day(found["since"]),
        _day(found["until"]),
        tuple(_FLOORS[one] for one in floors),
        _number(found["pain"]),
        _number(found["effort"]),
        None if found["tenths"] is None else int(found["tenths"]) / 10,
        tuple(int(one) for one in found["weekdays"] or ""),
        found["free"] is not None,
        _number(found["easier"]),
        None if found["under"] is None else int(found["under"]) / 10,
        None if found["note"] is None else found["note"].replace("_", " "),
    )


def args_of(first: int, sieve: Sieve) -> tuple[str, ...]:
    """Return what a button carries of a page: where it begins, and which sessions it is of."""
    code = code_of(sieve)
    return (str(first), code) if code else (str(first),)


def place_of(args: tuple[str, ...]) -> tuple[int, Sieve] | None:
    """Return where a page begins and which sessions it is of; None where that is not said."""
    first, code = (*args, "", "")[:2]
    sieve = sieve_of(code)
    if sieve is None or not (first.isascii() and first.isdecimal()) or len(first) > 6:
        return None
    return int(first), sieve


def _letters(day: date | None) -> str | None:
    if day is None:
        return None
    high, low = divmod(max(day - _FIRST, timedelta(0)).days, len(_FIGURES))
    return "".join(_FIGURES[one] for one in (*divmod(high, len(_FIGURES)), low))


def _day(told: str | None) -> date | None:
    if told is None:
        return None
    if len(told) == 6:
        return real_day(2000 + int(told[:2]), int(told[2:4]), int(told[4:]))
    return _FIRST + timedelta(days=int(told, len(_FIGURES)))


def _number(told: str | None) -> int | None:
    if told is None:
        return None
    return int(told) if told.isdecimal() else _FIGURES.index(told)
