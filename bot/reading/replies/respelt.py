"""What is glued together, shortened, misspelt or told in a roundabout way, written out.

The wordings stand in the lexicon (`respelt.toml`); a word before a score may be a slip of the
finger for what is scored, "pian 2".
"""

import re
from functools import cache, partial

from rapidfuzz.distance import OSA

from bot.reading.page import Page
from bot.reading.sought import Sought, sought
from bot.reading.tables import everyday, table

_SCORED = ("pain", "dolor", "effort", "esfuerzo", "rpe")
_SCORE = (
    r"(?:10|\d)(?: ?/ ?10)?(?![\w.,/%]|[.,]\d| ?(?:x|\*|kgs?|kilos?|lbs?|m|s|met|min|sets?)\b)"
)
_SHORT = "rpe"
_SLIP = sought(rf"(?<![\w'])([a-z]{{3,9}})(?=[ :=]{{0,3}}{_SCORE})", "0")


def respelt(page: Page) -> Page:
    """Return the page with what is short or misspelt in full; its number words are digits."""
    for pattern, said in _wordings():
        page = page.rewritten(pattern, partial(_written_out, said))
    return page.rewritten(_SLIP, lambda match: _meant(match[1]))


def _written_out(said: str, match: re.Match[str]) -> str:
    return match.expand(said)


@cache
def _wordings() -> tuple[tuple[Sought, str], ...]:
    return tuple(
        (sought(one["find"], one["pieces"]), one["say"]) for one in table("respelt")["wordings"]
    )


def _meant(word: str) -> str | None:
    """Return the word before a score that this one is a slip of; None where it is none."""
    if word in _no_slips():
        return None
    return next((one for one in _SCORED if _is_slip(word, one)), None)


def _is_slip(word: str, meant: str) -> bool:
    """Say whether a word is a letter off; a short one begins alike, or has two letters changed."""
    if len(meant) == len(_SHORT) and (len(word) != len(meant) or word[0] != meant[0]):
        return False
    is_turned = sorted(word) == sorted(meant)
    return OSA.distance(word, meant, score_cutoff=1) <= 1 and (word[0] == meant[0] or is_turned)


@cache
def _no_slips() -> frozenset[str]:
    return everyday("en") | everyday("es") | frozenset(table("respelt")["no_slips"])
