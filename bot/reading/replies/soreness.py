"""Sore muscles, which are no joint pain: "quads burning", "DOMS 5", "agujetas".

Muscle is what is tired or tender on both sides, so muscles are told in the plural; a sharp
pain in one thigh stays pain.
"""

import re
from dataclasses import dataclass

from bot.reading.page import Page
from bot.reading.replies.scores import PLAIN_SCORE, SCORE, score_of
from bot.reading.sought import Sought, any_of, sought
from bot.rules.log.records import Language

_MUSCLES = (
    r"(?:quads|quadriceps|thighs|hamstrings|hammies|hams|glutes|calves|legs|muscles|adductors"
    r"|cuadriceps|muslos|isquios|isquiotibiales|gluteos|gemelos|pantorrillas|piernas|musculos"
    r"|aductores)"
)
_MUSCLE_WORDS = "qua thi ham glu cal leg mus add cua isq gem pan pie adu"
_DOMS = (
    r"(?:doms|(?:muscle|muscular|leg) (?:soreness|aches?|pains?|tightness)|sore muscles"
    r"|agujetas|(?:dolor(?:es)?|molestias?) muscular(?:es)?)"
)
_ANY_WORDS = f"{_MUSCLE_WORDS} dom sor agu dol mol"
_SORE = (
    r"(?:sore(?:ness)?|burn(?:s|ing|ed|t)?|on fire|dead|heavy|tight|stiff|tired|fried|toast(?:ed)?"
    r"|cooked|smoked|shot|ach(?:e|es|ed|ing|y)|tender|hurt(?:s|ing)?|killing me|pumped|wrecked"
    r"|jelly|trashed|destroyed"
    r"|battered|in (?:bits|ribbons|tatters|pieces)|arden|ardian|ardiendo|queman|quemaban"
    r"|quemando|cargad[oa]s|pesad[oa]s"
    r"|muert[oa]s|dolorid[oa]s|tocad[oa]s|destrozad[oa]s"
    r"|hech[oa]s (?:polvo|mierda|bolsa|pure|trizas|pomada|bosta)|molid[oa]s|reventad[oa]s"
    r"|resentid[oa]s|molestan"
    r"|fatigad[oa]s|cansad[oa]s|duelen|dolian|dolieron|ties[oa]s)"
)
_BESIDE = (
    rf"(?:[ :=~]|\b(?:was|were|are|is|feel|felt|feeling|a|an|un|una|at|of|in|on|en|de|my|the|both"
    r"|mis|los|las|me|still|bit|little|poco|lot|really|very|so|super|muy|bastante|mucho|like|about"
    rf"|around|like|estan|estaban|tengo|y|and|{_SORE}|{_MUSCLES}|{_DOMS})\b)"
)
_NOT_EFFORT = r"(?! ?(?:rpe|effort|esfuerzo|de esfuerzo)\b(?![ :=]*\d))"
_AFTER = sought(
    rf"\b(?:{_DOMS}|{_MUSCLES})(?:{_BESIDE}|,(?= ?\d{{1,2}} ?/ ?10)){{0,12}}?"
    rf"{SCORE}{_NOT_EFFORT}",
    f"# {_ANY_WORDS}",
)
_BEFORE = sought(
    rf"{PLAIN_SCORE} (?:(?:of|de|in|on|en|for|my|the|mis|los|las) )*(?:{_SORE} )?"
    rf"(?:{_DOMS}|{_MUSCLES})\b",
    f"# {_ANY_WORDS}",
)
_NONE = sought(
    rf"\b(?:no|not any|without|without any|sin|zero|cero|nada de|ningun[ao]?) {_DOMS}\b",
    _ANY_WORDS,
)
_UNRATED = sought(
    rf"\b{_DOMS}\b(?:{_BESIDE}{{1,8}}?{_MUSCLES}\b)?"
    rf"|\b{_MUSCLES}\b{_BESIDE}{{1,8}}?\b{_SORE}\b"
    rf"|\b{_SORE}\b{_BESIDE}{{1,10}}?\b{_MUSCLES}\b",
    _ANY_WORDS,
)
_ANY = any_of(_UNRATED, _AFTER)
# Whoever calls it a pain, or sharp, or torn, is asked as of a joint.
_SHARP = re.compile(
    r"\b(?:pain|dolor|pinchazo|tiron|strain\w*|sharp\w*|stab\w*|tear|tore|torn|pulled|cramp\w*)\b"
    r"(?! muscular)[^,.;\n]{0,25}$"
)
_HIGHEST = 10


@dataclass(frozen=True, slots=True)
class Soreness:
    """The most that was said, 0-10, None where no number was; and whether any was told."""

    worst: float | None = None
    is_sore: bool = False


def soreness_of(page: Page, language: Language) -> tuple[Soreness, Page]:
    """Return the muscle soreness said, and the page without it."""
    if not page.may_hold(_ANY):
        return Soreness(), page
    scores: list[float] = []
    for pattern in (_AFTER, _BEFORE):
        page = _take(page, pattern, language, scores)
    is_none = page.first(_NONE) is not None
    page = page.without_all(_NONE)
    spans = [one.span() for one in page.every(_UNRATED) if not _is_sharp(one)]
    for start, stop in reversed(spans):
        page = page.without(start, stop)
    if not scores:
        return Soreness(0.0 if is_none and not spans else None, bool(spans)), page
    return Soreness(max(scores), is_sore=True), page


def _take(page: Page, pattern: Sought, language: Language, into: list[float]) -> Page:
    at = 0
    while page.may_hold(pattern.bits) and (found := pattern.pattern.search(page.text, at)):
        score = score_of(page, found, language)
        if score is None or not score.is_ok or score.high > _HIGHEST or _is_sharp(found):
            at = found.start() + 1
            continue
        into.append(score.high)
        page = page.without(*found.span())
        at = found.start() + 1
    return page


def _is_sharp(match: re.Match[str]) -> bool:
    return _SHARP.search(match.string, 0, match.start()) is not None
