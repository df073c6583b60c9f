"""Where in the sessions a button leads: the page, and which are looked for, in few letters."""

import re
from datetime import date

from bot.rules.load.surfaces import Surface
from bot.rules.log.pages import ALL, Sieve
from bot.rules.week.days import real_day

_FLOORS = tuple(Surface)  # a new one goes to the end: old buttons name them by their place
_CODE = re.compile(
    r"(?:s(?P<since>\d{6}))?(?:u(?P<until>\d{6}))?(?:g(?P<floors>\d{1,7}))?(?:p(?P<pain>\d{1,2}))?"
    r"(?:e(?P<effort>\d{1,2}))?(?:l(?P<tenths>\d{1,5}))?(?:w(?P<weekdays>[0-6]{1,7}))?(?P<free>z)?"
    r"(?:f(?P<easier>\d{1,2}))?(?:k(?P<under>\d{1,5}))?"
)


def code_of(sieve: Sieve) -> str:
    """Return a sieve as ASCII letters and digits; empty where it keeps all.

    >>> code_of(Sieve(since=date(2026, 5, 1), pain_above=3))
    's260501p3'
    """
    parts = (
        ("s", None if sieve.since is None else f"{sieve.since:%y%m%d}"),
        ("u", None if sieve.until is None else f"{sieve.until:%y%m%d}"),
        ("g", "".join(str(_FLOORS.index(one)) for one in sieve.surfaces) or None),
        ("p", sieve.pain_above),
        ("e", sieve.effort_above),
        ("l", None if sieve.load_above_kg is None else round(sieve.load_above_kg * 10)),
        ("w", "".join(map(str, sieve.weekdays)) or None),
        ("z", "" if sieve.is_free_of_pain else None),
        ("f", sieve.effort_below),
        ("k", None if sieve.load_below_kg is None else round(sieve.load_below_kg * 10)),
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
        None if found["pain"] is None else int(found["pain"]),
        None if found["effort"] is None else int(found["effort"]),
        None if found["tenths"] is None else int(found["tenths"]) / 10,
        tuple(int(one) for one in found["weekdays"] or ""),
        found["free"] is not None,
        None if found["easier"] is None else int(found["easier"]),
        None if found["under"] is None else int(found["under"]) / 10,
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


def _day(digits: str | None) -> date | None:
    if digits is None:
        return None
    return real_day(2000 + int(digits[:2]), int(digits[2:4]), int(digits[4:]))
