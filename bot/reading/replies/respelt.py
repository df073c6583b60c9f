"""What is glued together, shortened, misspelt or told in a roundabout way, written out.

The wordings stand in the lexicon (`respelt.toml`); a word before a score may be a slip of the
finger for what is scored, "pian 2".
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from rapidfuzz.distance import OSA

from bot.reading.page import Page
from bot.reading.sought import Sought, any_of, sought
from bot.reading.tables import everyday, table

_SCORED = ("pain", "dolor", "effort", "esfuerzo", "rpe")
_SCORE = (
    r"(?:10|\d)(?: ?/ ?10)?(?![\w.,/%]|[.,]\d| ?(?:x|\*|kgs?|kilos?|lbs?|m|s|met|min|sets?)\b)"
)
_SHORT = "rpe"
_SLIP = sought(rf"(?<![\w'])([a-z]{{3,9}})(?=[ :=]{{0,3}}{_SCORE})", "# 0")


def respelt(page: Page) -> Page:
    """Return the page with what is short or misspelt in full; its number words are digits."""
    behind = -1
    while fitting := page.bits & _ANY & behind:  # most wordings do not: all are looked at at once
        bit = fitting & -fitting
        page = page.rewritten(*_WORDINGS[bit])
        behind = -bit << 1
    return page.rewritten(_SLIP, lambda match: _meant(match[1]))


_SINGLE = re.compile(r"(?<!set )(?<!serie )\b\d{1,2}\b")


@dataclass(frozen=True, slots=True)
class _Wording:
    """What a match is written out as; not where `not_behind` matches what comes before it."""

    say: str
    not_behind: re.Pattern[str] | None

    def __call__(self, match: re.Match[str]) -> str | None:
        if self.not_behind is not None and self.not_behind.search(match.string, 0, match.start()):
            return None
        said = match.expand(self.say)
        return said.replace("{worst}", _worst(match[0])) if "{" in said else said


def _worst(scores: str) -> str:
    return str(max(int(one) for one in _SINGLE.findall(scores)))


def _wordings() -> Iterator[tuple[Sought, _Wording]]:
    for one in table("respelt")["wordings"]:
        behind = one.get("not_behind")
        not_behind = None if behind is None else re.compile(behind)
        yield sought(one["find"], one["pieces"]), _Wording(one["say"], not_behind)


_WORDINGS = {pattern.bits: (pattern, wording) for pattern, wording in _wordings()}  # in order
_ANY = any_of(*(pattern for pattern, _ in _WORDINGS.values()))


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
