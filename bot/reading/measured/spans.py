"""How many weeks somebody asks to look back on, as the nearest of those there are."""

import re
from collections.abc import Sequence

from bot.reading.zones import folded

_IN_WEEKS = {"w": 1.0, "s": 1.0, "m": 52 / 12, "q": 13.0, "t": 13.0, "y": 52.0, "a": 52.0}
"""By the first letter of a week, month, quarter or year, in either language."""
_SPAN = re.compile(
    r"(?:\b(?P<n>\d{1,3}|an?|one|two|three|six|un[ao]?|dos|tres|seis)[ -])?"
    r"\b(?P<of>weeks?|months?|quarters?|years?|semanas?|mes(?:es)?|trimestres?|anos?)\b"
)
_WORDS = {"two": 2, "dos": 2, "three": 3, "tres": 3, "six": 6, "seis": 6}
_ALONE = re.compile(r"\W*(?P<n>\d{1,3})\W*")


def weeks_in(text: str, spans: Sequence[int]) -> int | None:
    """Return the span in weeks that words ask for, of two as near the longer; None: they ask none.

    >>> weeks_in("how were the last 12 weeks?", (4, 12, 52)), weeks_in("resumen del mes", (4, 12))
    (12, 4)
    >>> weeks_in("52", (4, 12)), weeks_in("last year", (4, 12, 52)), weeks_in("", (4, 12))
    (12, 52, None)
    """
    plain = folded(text)
    alone = _ALONE.fullmatch(plain)
    found = _SPAN.search(plain)
    if alone is not None:
        weeks = float(alone["n"])
    elif found is not None:
        number = found["n"] or ""
        times = int(number) if number.isdecimal() else _WORDS.get(number, 1)
        weeks = times * _IN_WEEKS[found["of"][0]]
    else:
        return None
    return min(spans, key=lambda one: (abs(one - weeks), -one))


def only_weeks_in(text: str, spans: Sequence[int]) -> int | None:
    """Return the span where that is all that words say; None where they say more, or nothing.

    >>> only_weeks_in("last 12 weeks", (4, 12)), only_weeks_in("2 weeks of stairs", (4, 12))
    (12, None)
    """
    rest = _BESIDE.sub(" ", _SPAN.sub(" ", folded(text)))
    is_all = not rest.strip(" .,;:!?¿¡") or _ALONE.fullmatch(folded(text)) is not None
    return weeks_in(text, spans) if is_all else None


_BESIDE = re.compile(
    r"\b(?:the|my|last|past|of|for|over|los|las|el|la|mis|ultim[oa]s?|del?|please|por favor)\b"
)
