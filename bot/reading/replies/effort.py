"""How hard the whole session was, by number or by the anchors of the CR-10 scale."""

import re
from dataclasses import dataclass

from bot.reading.heard import About, Doubt
from bot.reading.page import Page
from bot.reading.replies.scores import PLAIN_SCORE, SCORE, Score, scores_in
from bot.reading.sought import any_of, sought
from bot.reading.tables import Patterns, any_of_these, table
from bot.rules.log.records import Language

_SCALE = table("effort")
_ANCHORS = {
    name: any_of_these(words, _SCALE["parts"]) for name, words in _SCALE["anchors"].items()
}
_WORDS = tuple(
    (float(name), sought(rf"\b(?:{words})\b", _SCALE["pieces"][name]))
    for name, words in _ANCHORS.items()
)
_ANY_WORD = any_of(*(pattern for _, pattern in _WORDS))
_ANY = "|".join(_ANCHORS.values())
_RANGE = re.compile(rf"\b(?:{_ANY})(?: ?- ?| ?/ ?| to | a )(?:{_ANY})\b")
_TABLE = Patterns("effort")
# Words that look like an effort and are none.
_NEGATED = _TABLE.sought("negated")
_NAME = (
    r"(?:s?rpe|effort|exertion|esfuerzo|intensity|intensidad|tiredness|fatigue"
    r"|cansancio|fatiga|difficulty|dificultad|percepcion(?: de esfuerzo)?"
    r"|felt like|felt"
    r"|(?:me )?senti|se sintio|(?:me )?cost(?:o|aron|ado)|me (?:he )?cans(?:e|ado))"
)
_FILLER = (
    r"(?:[ :=~]|\b(?:was|is|of|at|about|around|a|an|un|de|like|only|just|from|between|entre"
    r"|level|nivel|score|maybe|fue|"
    r"como|total|sobre|diria|que|digamos|yo|i?d|say|call|it)\b)"
)
_AFTER_NAME = sought(
    rf"\b{_NAME}{_FILLER}{{0,8}}?{SCORE}(?!\s?(?:/ ?10)?\s?(?:pain|dolor|de dolor)\b(?![ :=]*\d))",
    "# rpe eff exe esf inten erc fel sen nti cost cans tired fatig diffi dific",
)
_GLUED = sought(
    r"\b(?:s?rpe|esfuerzo|effort)(?P<low>\d{1,3}(?:[.,]\d)?)(?:-(?P<high>\d{1,2}))?\b(?:/10)?",
    "# pe0 zo0 rt0",
)
_GLUED_BEFORE = sought(
    r"(?<![\w.,])(?P<low>\d{1,3}(?:[.,]\d)?)(?:s?rpe|esfuerzo|effort)\b", "# 0rp 0sr 0es 0ef"
)
_BEFORE_NAME = sought(
    rf"{PLAIN_SCORE}(?: (?:of|de|on the|in|for|on|en|para|in terms of|as|como))?\s?"
    r"(?:the |el |mi |my )?(?:s?rpe|effort|exertion|esfuerzo|intensidad"
    r"|tiredness|fatigue|cansancio|fatiga)\b",
    "# rpe eff exe esf inten tired fatig cans",
)
# "4/10 de esfuerzo 1/10 de dolor": the name is that of the score before it.
_TENTHS_OF_NAME = sought(
    r"(?<![\w.,/])(?P<low>\d{1,2}(?:[.,]5)?) ?/ ?10 (?:of |de )?"
    r"(?:s?rpe|effort|exertion|esfuerzo)\b",
    "# rpe eff exe esf",
)
_TENTHS = _TABLE.sought("tenths")
_ANY_EFFORT = _ANY_WORD | any_of(
    _NEGATED, _GLUED, _GLUED_BEFORE, _AFTER_NAME, _BEFORE_NAME, _TENTHS, _TENTHS_OF_NAME
)


@dataclass(frozen=True, slots=True)
class Effort:
    """The session's RPE, 0-10, or None; a range gives its middle.  `in_words`: no number."""

    rpe: float | None = None
    in_words: bool = False
    doubts: tuple[Doubt, ...] = ()


def effort_of(page: Page, language: Language, pain_said: bool) -> tuple[Effort, Page]:
    """Return the effort said, and the page without it.

    A number wins over a word.  A lone "7/10" is the effort only where pain was said apart:
    else it may be either, and is doubted.
    """
    if not page.may_hold(_ANY_EFFORT):
        return Effort(), page
    page = page.without_all(_NEGATED)
    scores: list[Score] = []
    for pattern in (_GLUED, _GLUED_BEFORE, _TENTHS_OF_NAME, _AFTER_NAME, _BEFORE_NAME):
        scores += [score for _, score in scores_in(page, pattern, language)]
        page = page.without_all(pattern)
    words, page = _by_words(page)
    tenths = list(scores_in(page, _TENTHS, language))
    page = page.without_all(_TENTHS)
    if scores:
        return _decided(scores), page
    if tenths and (pain_said or words.rpe is not None):
        return _decided([score for _, score in tenths]), page
    if tenths:
        said = tenths[0][1]
        return Effort(doubts=(Doubt(About.RPE, said.phrase, (said.high,)),)), page
    return words, page


def _decided(scores: list[Score]) -> Effort:
    for score in scores:
        if not score.is_ok:
            return Effort(doubts=(Doubt(About.RPE, score.phrase, (score.high,)),))
        if score.is_choice:
            return Effort(doubts=(Doubt(About.RPE, score.phrase, (score.low, score.high)),))
    middles = sorted({(score.low + score.high) / 2 for score in scores})
    if len(middles) > 1:
        phrase = ", ".join(score.phrase for score in scores)
        return Effort(doubts=(Doubt(About.RPE, phrase, tuple(middles)),))
    return Effort(middles[0])


def _by_words(page: Page) -> tuple[Effort, Page]:
    if not page.may_hold(_ANY_WORD):
        return Effort(), page
    whole = page.text
    found: dict[float, str] = {}
    for value, pattern in _WORDS:
        for match in page.every(pattern):
            found[value] = page.written(*match.span())
        page = page.without_all(pattern)
    if len(found) < 2:
        return Effort(next(iter(found), None), in_words=bool(found)), page
    low, high = min(found), max(found)
    if len(found) == 2 and _RANGE.search(whole) is not None:
        return Effort((low + high) / 2, in_words=True), page
    return Effort(
        in_words=True, doubts=(Doubt(About.RPE, ", ".join(found.values()), (low, high)),)
    ), page
