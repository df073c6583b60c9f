"""What was taken back: "40kg, no, 45kg" speaks of 45.

Only where a quantity is put right by one of the same kind.  A pain is put right by a word that
says so ("pain 4, sorry, 2"); of several that are only told, the worst counts.  Sets put right
("3x20m, no, 4x20m 40kg") are asked about, for the load may belong to either.
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
    f"# {_PIECES}",
)
_SETS = rf"{NUMBER} ?[x*] ?{NUMBER}"
_SETS_PUT_RIGHT = sought(rf"{_SETS}[^;\n]{{0,40}}?\b{_WORDS}[ ,.:;~]*{_SETS}", f"# {_PIECES}")
_OUT_OF = r"(?: ?/ ?10\b| de 10\b| out of 10\b)?"
_IN_FACT = (
    rf"(?:[ ,.;:~(-]*\b(?:{_WORDS}|actually|in fact|(?:or|o) (?:{_WORDS}|mas bien)|en realidad"
    r"|de hecho))+[ ,.;:~]*(?:an? |un |it was |era )?"
)
_HURTING = (
    r"\b(?:pain|dolor|hurts?|sore|duele|knees?|ankles?|achilles|calf|hips?|back|rodillas?|tobillos?"
    r"|aquiles|gemelos?|caderas?|espalda)"
)
_OF_PAIN = re.compile(rf"{_HURTING}[ :=]*(?:was |is |a |de |un )*$")
_PLAIN = rf"(?![\d.,]*\w| ?[x*]| ?(?:{_LOAD})\b)"
_PAIN_PUT_RIGHT = sought(
    rf"(?P<what>{_HURTING}\b[ :=]*(?:(?:was|is|an?|de|un|fue|era|at|about|only) )*)"
    rf"(?P<wrong>{NUMBER}){_OUT_OF}{_IN_FACT}(?P<right>{NUMBER}){_PLAIN}"
    rf"|(?P<first>{NUMBER}){_OUT_OF} (?:of |de )?(?P<noun>pain|dolor)\b{_IN_FACT}"
    rf"(?P<second>{NUMBER}){_PLAIN}",
    f"# {_PIECES} act fac rea hec mas",
)
_KINDS = ("load", "length", "time")


def put_right(page: Page) -> tuple[tuple[Doubt, ...], Page]:
    """Return the page with what was put right alone, and doubts about sets put right."""
    sets = page.first(_SETS_PUT_RIGHT)
    doubts = () if sets is None else (Doubt(About.SETS, page.written(*sets.span())),)
    page = page.rewritten(_PAIN_PUT_RIGHT, _right_pain)
    return doubts, page.rewritten(_PUT_RIGHT, _right)


def _right_pain(match: re.Match[str]) -> str:
    """Return the pain that was meant, said in place of the one put right."""
    if match["noun"] is not None:
        return f"{match['noun']} {match['second']}"
    return match["what"] + match["right"]


def _right(match: re.Match[str]) -> str | None:
    """Return the number that was meant with its unit; None where the two are of two kinds."""
    wrong = next((kind for kind in _KINDS if match[kind] is not None), None)
    right = next((kind for kind in _KINDS if match[f"{kind}2"] is not None), None)
    if wrong is None and _OF_PAIN.search(match.string, 0, match.start()):
        return None
    if right is not None:
        return match["right"] + match[f"{right}2"] if wrong in {right, None} else None
    return match["right"] + (match[wrong] if wrong is not None else "")
