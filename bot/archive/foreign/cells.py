"""Single cells of a table, as other programs write them: numbers, days, times, units."""

import math
import re
import tomllib
import unicodedata
from collections.abc import Mapping
from datetime import date, datetime, time
from functools import cache
from pathlib import Path
from typing import Any

_NAMES = Path(__file__).parent / "names.toml"
LONGEST_NUMBER = 16

_NUMBER = re.compile(r"[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)")
_THOUSANDS = re.compile(r"[+-]?\d{1,3}(?:(?:,\d{3})+\.\d+|(?:\.\d{3})+,\d+)")
_ISO = re.compile(
    r"(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})"
    r"(?:[T ,]+(?P<hour>\d{1,2}):(?P<min>\d{2})(?::(?P<s>\d{2})(?:\.\d+)?)?"
    r"(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?)?"
)
_NAMED = re.compile(
    r"(?P<d>\d{1,2})\.? (?:de )?(?P<named>[a-z]{3,10})\.? (?:de )?(?P<y>\d{4})"
    r"(?:[ ,]+(?P<hour>\d{1,2}):(?P<min>\d{2})(?::(?P<s>\d{2}))?(?: ?(?P<half>am|pm))?)?"
)
_NAMED_FIRST = re.compile(
    r"(?P<named>[a-z]{3,10})\.? (?P<d>\d{1,2}),? (?P<y>\d{4})"
    r"(?:[ ,]+(?P<hour>\d{1,2}):(?P<min>\d{2})(?::(?P<s>\d{2}))?(?: ?(?P<half>am|pm))?)?"
)
_DOTTED = re.compile(
    r"(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>\d{4})"
    r"(?:[ ,]+(?P<hour>\d{1,2}):(?P<min>\d{2})(?::(?P<s>\d{2}))?)?"
)
_CLOCK = re.compile(r"(?:(?P<h>\d{1,2}):)?(?P<m>\d{1,3}):(?P<s>\d{2})(?:\.\d+)?")


@cache
def names(table: str) -> Mapping[str, Any]:
    """Return a table of what other programs call things."""
    read: Mapping[str, Any] = tomllib.loads(_NAMES.read_text(encoding="utf-8"))[table]
    return read


@cache
def _meant_by(table: str) -> Mapping[str, str]:
    return {word: meant for meant, words in names(table).items() for word in words}


def meant(table: str, text: str) -> str | None:
    """Return what a word of another program's stands for; None where it is not known."""
    return _meant_by(table).get(folded(text))


def folded(text: str) -> str:
    """Return lower case without accents, and one space for all that is no letter or digit.

    >>> folded("Weight (kg)"), folded("Name der Übung"), folded("exercise_title")
    ('weight kg', 'name der ubung', 'exercise title')
    """
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(one for one in plain if not unicodedata.combining(one))
    return " ".join(re.findall(r"[^\W_]+", kept))


def number(text: str) -> float | None:
    """Return a number with a point or a comma; None where it is none.

    >>> number("12,5"), number("1.234,5"), number("1e9"), number("nan")
    (12.5, 1234.5, None, None)
    """
    plain = text.strip().replace("\u00a0", "").replace("\u202f", "")
    if len(plain) > LONGEST_NUMBER or not plain.isascii():
        return None
    if _THOUSANDS.fullmatch(plain):
        last = max(plain.rfind(","), plain.rfind("."))
        plain = re.sub(r"[.,]", "", plain[:last]) + "." + plain[last + 1 :]
    elif not _NUMBER.fullmatch(plain):
        return None
    value = float(plain.replace(",", "."))
    return value if math.isfinite(value) else None


def told(text: str) -> str:
    """Return a cell without what spreadsheets put before a text, "" where nothing is in it."""
    bare = text.strip()
    return bare[1:] if bare[:1] == "'" and bare.lstrip("'")[:1] in "=+-@\t\r" else bare


def moment(text: str) -> tuple[date, datetime | None] | None:
    """Return the day a cell names, and the wall time where it names one; None: neither.

    A day like 03/04/2025, which could be either of two, is none.

    >>> moment("22 Dec 2025, 08:00")[1]
    datetime.datetime(2025, 12, 22, 8, 0)
    >>> moment("2025-12-22")
    (datetime.date(2025, 12, 22), None)
    """
    bare = text.strip()[:60]
    plain = " ".join(_without_accents(bare).split())
    shapes = (
        _ISO.fullmatch(bare),
        _NAMED.fullmatch(plain),
        _NAMED_FIRST.fullmatch(plain),
        _DOTTED.fullmatch(plain),
    )
    found = next((one for one in shapes if one is not None), None)
    if found is None:
        return None
    parts = found.groupdict()
    month = parts.get("m") or meant("months", parts["named"])
    if month is None:
        return None
    try:
        day = date(int(parts["y"]), int(month), int(parts["d"]))
        if parts["hour"] is None:
            return day, None
        hour = int(parts["hour"])
        if parts.get("half") is not None:
            hour = hour % 12 + (12 if parts["half"] == "pm" else 0)
        at = datetime.combine(day, time(hour, int(parts["min"]), int(parts["s"] or 0)))
    except ValueError:
        return None
    return day, at


def _without_accents(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in plain if not unicodedata.combining(one))


def seconds(text: str) -> float | None:
    """Return a working time, as seconds or as a clock shows them.

    >>> seconds("40"), seconds("0:01:30"), seconds("1:30")
    (40.0, 90, 90)
    """
    found = _CLOCK.fullmatch(text.strip())
    if found is None:
        return number(text)
    return int(found["h"] or 0) * 3600 + int(found["m"]) * 60 + int(found["s"])
