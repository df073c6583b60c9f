"""Muscle soreness, which is no joint pain: sore quads, DOMS, agujetas.

It is kept beside the session and judged by nothing; a score in it is never a pain's.
"""

import math

from bot.reading.page import Page
from bot.reading.replies.scores import SCORE, score_of
from bot.reading.sought import sought
from bot.rules.log.records import Language

_MUSCLE = (
    r"(?:quads?|quadriceps|hamstrings?|hammies|hammy|thighs?|glutes?|muscles?|legs|calves"
    r"|cuadriceps|cuadris?|isquios?|muslos?|gluteos?|musculos?|piernas|gemelos)"
)
_SORE = (
    r"(?:sore(?:ness)?|burn(?:s|ed|ing|t)?|on fire|ach(?:e|es|ing|y)|tight|heavy|stiff|dead|tender"
    r"|hurt(?:s|ing)?|smoked|fried|cooked|pumped|tired"
    r"|cargad[oa]s?|doloridos?|doloridas?|arden|ardiendo|ardian|cansad[oa]s|pesad[oa]s"
    r"|tensos?|duelen|dolian)"
)
_NAMED = r"(?:doms|agujetas|muscle soreness|muscle pain|muscular soreness|dolor muscular)"
_FILL = (
    r"(?: (?:are|were|is|was|feel|felt|a|bit|little|so|very|really|still|pretty|quite|like|the|my"
    r"|in|en|los|las|mis|de|un|muy|poco|estan|estaban|algo|bastante|me|about|at|como|con)\b){0,6}"
)
_SCORED = rf"(?:[ :=,]*(?:(?:at|of|a|de|un|about) )?{SCORE})?"
_SAID = sought(
    rf"\b(?:{_NAMED}{_FILL}(?: {_MUSCLE}\b)?|{_MUSCLE}{_FILL} {_SORE}\b|{_SORE}{_FILL} {_MUSCLE}\b"
    rf"){_SCORED}",
    "qua ham thi glu mus leg cal cua isq pie gem doms agu",
)


def soreness_of(page: Page, language: Language) -> tuple[int | None, Page]:
    """Return the soreness told, 0-10, None without a number, and the page without it."""
    worst: int | None = None
    for match in page.every(_SAID):
        score = score_of(page, match, language) if match["low"] is not None else None
        if score is not None and score.is_ok:
            worst = max(worst or 0, math.ceil(score.high))
    return worst, page.without_all(_SAID)
