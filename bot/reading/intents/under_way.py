"""What is said in the middle of a session: a set that is done, a rest, a question about it."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from bot.reading.tables import any_of_these, table
from bot.reading.zones import folded

LONGEST = 60  # letters: a longer line tells something else


class Told(StrEnum):
    START = "start"
    DONE = "done"
    READY = "ready"
    GO = "go"
    SKIP = "skip"
    LONGER = "longer"
    LEFT = "left"
    WHICH = "which"
    STOP = "stop"
    STILL = "still"
    BACK = "back"
    HEAVY = "heavy"


@dataclass(frozen=True, slots=True)
class Break:
    """A rest that is so much longer, in seconds."""

    seconds: int


@dataclass(frozen=True, slots=True)
class OwnRest:
    """How long they rest from now on, in seconds."""

    seconds: int


def told_in(text: str) -> Told | Break | OwnRest | None:
    """Return what a line is while a session is under way; None where it is anything else.

    >>> told_in("ok, skip the rest please"), told_in("water break 5 minutes"), told_in("4x20 40kg")
    (<Told.SKIP: 'skip'>, Break(seconds=300), None)
    """
    if len(text) > LONGEST:
        return None
    plain = folded(text).strip(" .!?¡¿,")
    for kind, said in _said().items():
        if said.fullmatch(plain):
            return kind
    return _break_in(plain)


def is_of_last(text: str) -> bool:
    """Say whether a load or a length is told of the set before, rather than of the next."""
    return _around("of_last").search(folded(text)) is not None


def put_on(text: str) -> str:
    """Return a line without the words by which a load or a length is asked for from now on.

    >>> put_on("take it down to 10 kg"), put_on("45 kg")
    ('10 kg', '45 kg')
    """
    asked = _around("from_now").fullmatch(folded(text).strip(" .!?¡¿,"))
    return text if asked is None else asked[1]


@dataclass(frozen=True, slots=True)
class OfSet:
    """The one number that a line names of a set, with its unit folded, "" where none is said."""

    number: float
    unit: str


def number_in(text: str) -> OfSet | None:
    """Return the only number of a line, None where it has none or several.

    >>> number_in("that one with 12,5 kg"), number_in("4x20m")
    (OfSet(number=12.5, unit='kg'), None)
    """
    found = _NUMBER.findall(text.casefold())  # a point is no stop here
    if len(found) != 1:
        return None
    ((number, unit),) = found
    return OfSet(float(number.replace(",", ".")), unit)


_NUMBER = re.compile(r"(\d+(?:[.,]\d+)?)\s?([a-z]*)")
METRES = frozenset({"m", "metres", "metre", "meters", "meter", "metros", "metro"})


def says_rough(text: str) -> bool:
    """Say whether steps were told to be no longer smooth."""
    return _around("smooth_no").search(folded(text)) is not None


_SPAN = re.compile(r"\b(\d{1,3}) ?(s|secs?|seconds?|segundos?|m|mins?|minutes?|minutos?)\b")
MOST_BREAK_S = 60 * 60


def _break_in(plain: str) -> Break | OwnRest | None:
    found = _SPAN.search(plain)
    if found is None:
        return None
    if _around("own_rest").search(plain):
        return OwnRest(int(found[1]) * (60 if found[2].startswith("m") else 1))
    is_more = _around("break").search(plain) or re.search(r"\b(?:more|longer|mas)\b", plain)
    if not is_more:
        return None
    seconds = int(found[1]) * (60 if found[2].startswith("m") else 1)
    return Break(seconds) if 0 < seconds <= MOST_BREAK_S else None


@cache
def _said() -> dict[Told, re.Pattern[str]]:
    around, said = table("live")["around"], table("live")["said"]
    before, after = rf"(?:{around['before']}[,.!]? )*", rf"(?:[,.!]? {around['after']})*"
    return {
        kind: re.compile(f"{before}(?:{any_of_these(said[kind], {})}){after}") for kind in Told
    }


@cache
def _around(name: str) -> re.Pattern[str]:
    return re.compile(table("live")["around"][name])
