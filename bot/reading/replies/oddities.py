"""Lengths and counts that have two readings, whatever stands around them."""

import re
from itertools import pairwise

from bot.reading.heard import About, Doubt, Unit
from bot.reading.numbers import NUMBER
from bot.reading.page import Page
from bot.reading.replies.kinds import MEASURES, Kind, Token
from bot.reading.sought import sought


def on_the_belt(tokens: list[Token], page: Page) -> tuple[Doubt, ...]:
    """Doubt the metres of "4x45 treadmill" and of "treadmill 5m".

    A belt that is off counts none, so seconds, or minutes?
    """
    if not any(token.kind is Kind.BELT for token in tokens):
        return ()
    return tuple(
        Doubt(About.DURATION, page.written(token.start, token.stop), token.values)
        for token in tokens
        if token.kind is Kind.DISTANCE and (token.is_by_habit or _may_be_minutes(token))
    )


def _may_be_minutes(token: Token) -> bool:
    return token.unit is Unit.METRE and not token.is_linked and token.value <= LONGEST_MINUTES


LONGEST_MINUTES = 15  # 900 s, the longest work a log may hold


# Nobody pulls a sled for kilometres, and how long a pace is nobody knows: asked about.
_ODD_LENGTH = re.compile(
    rf"{NUMBER} ?(?:km|cm|mm|kilomet\w+|centimet\w+|miles?|millas?|inch(?:es)?|pulgadas?"
    r"|paces?|varas?)\b"
    rf"|[x*] ?{NUMBER} ?(?:steps?|strides?|pasos?|zancadas?)\b"
)


_BOTH_WAYS = sought(
    r"\bidas? y vueltas?\b|\bround trips?\b|\b(?:there|out) and back\b|\bback and forth\b",
    "ida rou the out back",
)


def there_and_back(page: Page) -> list[Doubt]:
    """Doubt "3 round trips": there and back is one pull to some and two to others."""
    found = page.first(_BOTH_WAYS)
    return [] if found is None else [Doubt(About.SETS, page.written(*found.span()))]


def in_odd_units(page: Page) -> tuple[Doubt, ...]:
    """Doubt "3x20km": the unit cannot be meant, and to leave it out would be a guess."""
    found = _ODD_LENGTH.search(page.text)
    return () if found is None else (Doubt(About.DISTANCE, page.written(*found.span())),)


def in_total(tokens: list[Token], page: Page) -> list[Doubt]:
    """Doubt "100m total": how many pulls it was is not said."""
    return [
        Doubt(About.SETS, page.written(token.start, after.stop))
        for token, after in pairwise(tokens)
        if {token.kind, after.kind} == {Kind.DISTANCE, Kind.TOTAL}
    ]


def miscounted(tokens: list[Token], page: Page) -> list[Doubt]:
    """Doubt how many "3 setd of 20m" are: a number, a word that is none of ours, a length."""
    doubts = []
    for index, token in enumerate(tokens):
        kinds = [one.kind for one in tokens[index + 1 : index + 4] if one.kind is not Kind.OF]
        if token.kind is Kind.NUMBER and kinds[:1] == [Kind.WORD] and set(kinds[1:2]) & MEASURES:
            doubts.append(Doubt(About.SETS, page.written(token.start, token.stop), token.values))
    return doubts


# A sign in the place of a digit, typed with shift held down: "#x20m", "3x20m £0kg".
_NO_DIGIT = r"[#£$€%&^!]"
_SIGNS = frozenset("#£$€%&^!@*()")
_NO_COUNT = re.compile(rf"(?<!\S){_NO_DIGIT} ?[xX*×] ?\d")
_NO_LOAD = re.compile(rf"{_NO_DIGIT}[\d)(]{{0,2}} ?(?:kgs?|kilos?|lbs?)\b", re.IGNORECASE)
_SHIFTED = re.compile(
    r"^[^(]*?\d[)(!@#$%^&*£]{1,2} ?(?:(kgs?|kilos?|lbs?)|m|yds?|yards?|mts?)\b", re.IGNORECASE
)


def mistyped(page: Page) -> tuple[Doubt, ...]:
    """Doubt what has a sign where a digit should be."""
    if _SIGNS.isdisjoint(page.source):
        return ()
    shifted = _SHIFTED.search(page.source)
    found = (
        (_NO_COUNT, About.SETS),
        (_NO_LOAD, About.LOAD),
        (_SHIFTED, About.LOAD if shifted and shifted[1] else About.DISTANCE),
    )
    return tuple(
        Doubt(about, match[0].strip())
        for pattern, about in found
        if (match := pattern.search(page.source)) is not None
    )
