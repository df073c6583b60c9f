"""A birth year or an age: as the answer to the question, or told of oneself in any other line.

Only a young age matters where nobody asked for it, and it comes unasked: so a number counts as
one only where it can be nothing else.  "I am 12" is one, "I am 12 kg lighter", "my son is 12" and
"12 sets" are none.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from bot.reading.answers import Misread, Wanted, digits_page
from bot.reading.page import folded
from bot.reading.tables import any_of_these, table
from bot.rules.log.records import Language


@dataclass(frozen=True, slots=True)
class Born:
    """A birth year."""

    year: int


@dataclass(frozen=True, slots=True)
class Aged:
    """An age today: the birth year is one of two, which the caller's day decides."""

    years: int


_YEAR = re.compile(r"(?<![\d.,])(?P<year>(?:19|20)\d\d)(?!\d)")
_SHORT_YEAR = re.compile(
    r"(?:\b(?:born in|born|nacid[oa] en|naci en|en|in|del|el)(?: el)? ?"
    r"|')(?P<year>\d\d)\b(?! ?(?:years|anos))"
)
_AGE = re.compile(
    r"\b(?P<age>\d{1,3})(?: ?(?:years?|yrs?|yo|anos|y/o)(?: old)?)\b"
    r"|\b(?:i'?m|i am|age|aged|tengo|edad) (?P<told>\d{1,3})\b"
)
_FIRST_YEAR, _CENTURY_TURNS = 1900, 20


def read_year(text: str, language: Language) -> Born | Aged | Misread:
    """Return a birth year, or an age where that was said; two bare digits are neither.

    "born in 88" is 1988; 00 to 20 are of this century.

    >>> read_year("38 years old", Language.ENGLISH)
    Aged(years=38)
    """
    page = digits_page(text, language)
    years = {int(match["year"]) for match in _YEAR.finditer(page.text)}
    if len(years) == 1:
        return Born(years.pop())
    age = _AGE.search(page.text)
    if age is not None and not years:
        return Aged(int(age["age"] or age["told"]))
    short = _SHORT_YEAR.search(page.text)
    if short is None or years:
        return Misread(Wanted.YEAR)
    return Born(_century_of(int(short["year"])))


def _century_of(year: int) -> int:
    """Return the year of birth that two digits stand for: 00 to 20 are of this century."""
    return year + (_FIRST_YEAR + 100 if year <= _CENTURY_TURNS else _FIRST_YEAR)


# --- told in passing -----------------------------------------------------------------------

# From which age a bare "I'm 8" is one; a lower number is a pain or an effort.
_YOUNGEST_BARE = 8
_YOUNGEST = 3
_OLDEST_MINOR = 17
_BARE = frozenset({"bare", "tengo_bare"})
# What each pattern holds one of: most lines hold none, and are passed over.
_MAY_TELL = re.compile(
    r"\b(?:i'?m|i m|i am|iam|i'?ll|i turn|turned|turning|almost|nearly|birth\w*|dob|born|aged?"
    r"|adult|minor|under ?age|only|solo)\b|y ?/? ?o\b|years?\b|yrs?\b"
    r"|\b(?:tengo|soy|naci\w*|cumpl\w*|cumple|edad|menor|mayor)\b|\banos\b|\banitos\b"
)


def age_told(text: str, language: Language) -> Aged | Born | None:
    """Return the age under 18, or the birth year, that a line tells of its writer; else None.

    Of an age that is still to come it is the one before, and of several the lowest.

    >>> age_told("turned 12 last week", Language.ENGLISH)
    Aged(years=12)
    >>> age_told("cumplo 13 en mayo", Language.SPANISH)
    Aged(years=12)
    """
    if _MAY_TELL.search(folded(text).text) is None:
        return None
    line = digits_page(text, language).text
    years = [*_ages(line)]
    if years:
        return Aged(min(years))
    born = next(_born(line), None)
    return None if born is None else Born(born)


def tells_anothers_age(text: str, language: Language) -> bool:
    """Say whether the age in a line is somebody else's, or a thing's.

    >>> tells_anothers_age("can my 10 year old do it", Language.ENGLISH)
    True
    >>> tells_anothers_age("I am a 12 year old boy", Language.ENGLISH)
    False
    """
    if age_told(text, language) is not None:
        return False
    return any(one.search(digits_page(text, language).text) for one in _alternatives("of_others"))


def _ages(line: str) -> Iterator[int]:
    for name, pattern in _patterns("told"):
        least = _YOUNGEST_BARE if name in _BARE else _YOUNGEST
        yield from (age for age in _numbers(line, pattern) if least <= age <= _OLDEST_MINOR)
    for _, pattern in _patterns("coming"):
        coming = (age - 1 for age in _numbers(line, pattern))
        yield from (age for age in coming if _YOUNGEST <= age <= _OLDEST_MINOR)
    if any(pattern.search(line) for pattern in _alternatives("minor")):
        yield _OLDEST_MINOR


def _numbers(line: str, pattern: re.Pattern[str]) -> Iterator[int]:
    for found in pattern.finditer(line):
        if _is_of_writer(line, found):
            yield int(found["n"])


def _born(line: str) -> Iterator[int]:
    for pattern in _alternatives("born"):
        yield from (int(one["year"]) for one in pattern.finditer(line) if _is_of_writer(line, one))
    yield from (_century_of(int(one["year"])) for one in _short().finditer(line))


def _is_of_writer(line: str, found: re.Match[str]) -> bool:
    """Say whether it is not what somebody else says, or how somebody feels."""
    before, after = line[: found.start()], line[found.end() :]
    is_anothers = any(one.search(before) for one in _alternatives("another"))
    return not is_anothers and re.match(table("ages")["another"]["after"], after) is None


@cache
def _patterns(kind: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, _compiled(said)) for name, said in table("ages")[kind].items())


@cache
def _alternatives(kind: str) -> tuple[re.Pattern[str], ...]:
    return tuple(_compiled(said) for said in table("ages")[kind]["any"])


@cache
def _short() -> re.Pattern[str]:
    return _compiled(table("ages")["born"]["short"])


def _compiled(said: str) -> re.Pattern[str]:
    """Return a pattern with the table's parts spelled out."""
    parts = table("ages")["parts"]
    return re.compile(any_of_these([any_of_these([said], parts)], parts))
