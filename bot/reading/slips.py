"""What was taken back: "40kg, no, 45kg" speaks of 45.

Only where a quantity is put right by one of the same kind.  A pain score is never taken back:
the worst that was said counts.  Sets put right ("3x20m, no, 4x20m 40kg") are asked about, for
the load may belong to either.
"""

import re

from bot.reading.heard import About, Doubt
from bot.reading.numbers import NUMBER
from bot.reading.page import Page
from bot.reading.sought import sought

_LOAD = r"kgs?|kilos?|kilograms?|kilogramos?|lbs?|pounds?|libras?"
_LENGTH = r"m|mts?|met(?:er|re)s?|metros?|yds?|yards?|ft|feet"
_TIME = r"s|secs?|seconds?|seg|segundos?|mins?|minutes?|minutos?"
_UNIT = rf" ?(?:(?P<load{{0}}>{_LOAD})|(?P<length{{0}}>{_LENGTH})|(?P<time{{0}}>{_TIME}))\b"
_WORDS = (
    r"(?:no wait|wait,? no|no,? no|(?:no|wait|espera)(?= ?[,.:;~])|sorry|oops|i (?:mean|meant)"
    r"|make (?:that|it)"
    r"|correction|scratch that|rather|perdon|digo|quise decir|mejor dicho|corrijo|correccion)\b"
)
_MARKS = rf"[ ,.;:~-]*\b{_WORDS}(?:[ ,.:;~]*{_WORDS})*[ ,.:;~]*"
_PIECES = "no wai sor oop me make corr scra rat per dig quise mej esp mean"
_PUT_RIGHT = sought(
    rf"(?<![\w.,])(?P<wrong>{NUMBER})(?:{_UNIT.format('')})?{_MARKS}(?P<right>{NUMBER})"
    rf"(?:{_UNIT.format('2')}|(?= ?(?:[,.;!)\n~](?!\d)|$)))(?! ?[x*/])",
    _PIECES,
)
_SETS = rf"{NUMBER} ?[x*] ?{NUMBER}"
_SETS_PUT_RIGHT = sought(rf"{_SETS}[^;\n]{{0,40}}?\b{_WORDS}[ ,.:;~]*{_SETS}", _PIECES)
_OF_PAIN = re.compile(
    r"\b(?:pain|dolor|hurts?|sore|knees?|ankles?|achilles|calf|hips?|back|rodillas?|tobillos?"
    r"|aquiles|gemelos?|caderas?|espalda)[ :=]*(?:was |is |a |de |un )*$"
)
_KINDS = ("load", "length", "time")


def put_right(page: Page) -> tuple[tuple[Doubt, ...], Page]:
    """Return the page with what was put right alone, and doubts about sets put right."""
    sets = page.first(_SETS_PUT_RIGHT)
    doubts = () if sets is None else (Doubt(About.SETS, page.written(*sets.span())),)
    return doubts, page.rewritten(_PUT_RIGHT, _right)


def _right(match: re.Match[str]) -> str | None:
    """Return the number that was meant with its unit; None where the two are of two kinds."""
    wrong = next((kind for kind in _KINDS if match[kind] is not None), None)
    right = next((kind for kind in _KINDS if match[f"{kind}2"] is not None), None)
    if wrong is None and _OF_PAIN.search(match.string, 0, match.start()):
        return None
    if right is not None:
        return match["right"] + match[f"{right}2"] if wrong in {right, None} else None
    return match["right"] + (match[wrong] if wrong is not None else "")
