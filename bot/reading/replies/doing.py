"""How many sets of the planned session were done, where the reply counts them."""

import re
from dataclasses import dataclass

from bot.reading.heard import About, Doubt
from bot.reading.numbers import NUMBER
from bot.reading.page import STRUCK, Page
from bot.reading.replies.claims import MOST_SETS, Claims
from bot.reading.sought import any_of, sought
from bot.reading.tables import Patterns

_SETS = (
    r"(?:sets?|series?|pulls?|rounds?|rondas?|reps?|repeticiones|lengths?"
    r"|largos?|drags?|arrastres?|intervals?|laps?)"
)
_UNIT_NEXT = (
    r"(?! ?(?:x|\*|kgs?|kilos?|lbs?|m|mts?|met(?:er|re)s?|metros?|yds?|yards?"
    r"|ft|s|secs?|seconds?|seg|segundos|mins?|minutes?|minutos|h|hrs?|hours?|horas?)\b| ?x ?\d"
    r"|[.,]\d|\w)"
)
_TABLE = Patterns("doing", number=NUMBER, sets=_SETS, unit_next=_UNIT_NEXT)
_SHARE = _TABLE.sought("share")
_AFTER = sought(
    r"\b(?:stopped|stop|quit|called it|finished|bailed|bailed out|packed (?:it )?in|jacked it in"
    r"|gave up|pare|parar|lo deje|me detuve) (?:after"
    rf"|at|tras|despues de|en|a las?) (?:the )?(?P<part>{NUMBER}){_UNIT_NEXT}(?: {_SETS}\b)?",
    "# sto uit cal fin bai pac jac gav par dej det",
)
_SOME = sought(
    r"\b(?:(?:only|just|solo|solamente) (?:did |managed |got |hice |pude )?|did |hice |managed "
    r"|got through |squeezed in |fitted in |fit in |got in |(?:alcance a|llegue a|pude|logre"
    r"|consegui|me dio tiempo (?:a|de|para)) hacer |me dio tiempo (?:a|de|para) "
    r"|(?:pude|alcance) con |saque )"
    r"(?P<part>1?\d|20)"
    r"(?= ?(?:$|[,.;~!](?!\d)|(?:then|and|but|because|cos|coz|before|until|when|porque|y|pero"
    r"|luego|antes|cuando|hasta)\b))",
    "# onl jus sol did hic man got squ fit alc lle pud log con me_ saq",
)
# "I did 2, quit": what claims to be done was read before.
_LEFT = re.compile(
    rf" ?{STRUCK} ?(?P<part>1?\d|20)(?= ?(?:[,.;!](?!\d)|(?:then|and|but|y|pero)\b))"
)
_ANY = any_of(_SHARE, _AFTER, _SOME)
_MOST_PLANNED = 12  # more is no plan of ours, so "6 of 15" may as well be 15 metres


@dataclass(frozen=True, slots=True)
class Doing:
    """What was said to be done of the planned session.

    `pulls_done` is the sets done of it, None where nothing was said.  `some` are the words of
    a number of nothing named, "only 2 because".
    """

    is_done: bool = False
    pulls_done: int | None = None
    doubts: tuple[Doubt, ...] = ()
    some: str | None = None


def doing_of(page: Page, claims: Claims) -> tuple[Doing, Page]:
    """Return how much of the plan was done, and the page without the words for it."""
    if not page.may_hold(_ANY):
        return Doing(claims.is_done, claims.pulls_done), page
    share, doubts, page = _share(page)
    some = page.first(_SOME) or (_LEFT.match(page.text) if claims.is_cut_short else None)
    words = page.written(*some.span()) if some is not None else None
    pulls = claims.pulls_done if share is None else share
    if pulls is None and some is not None and (claims.is_cut_short or claims.is_skipped):
        pulls = int(some["part"])  # "did 2, quit"
        return Doing(claims.is_done, pulls, doubts), page.without(*some.span())
    return Doing(claims.is_done, pulls, doubts, words), page


def _share(page: Page) -> tuple[int | None, tuple[Doubt, ...], Page]:
    """Read "4 of 6" and "stopped after 4"."""
    for pattern in (_AFTER, _SHARE):
        for match in page.every(pattern):
            if pattern is _SHARE and not _is_share(match):
                continue
            part = _fraction(match["part"])
            whole = float(match.groupdict().get("whole") or MOST_SETS)
            phrase = page.written(*match.span())
            page = page.without(*match.span())
            if part.is_integer() and 0 < part <= whole <= MOST_SETS:
                return int(part), (), page
            return None, (Doubt(About.SETS, phrase, (part,)),), page
    return None, (), page


def _is_share(match: re.Match[str]) -> bool:
    is_named = bool(match["verb"] or match["sets"])
    if match["of"].strip() == "/":
        return is_named
    return match["sets"] is not None or int(match["whole"]) <= _MOST_PLANNED


def _fraction(digits: str) -> float:
    """Return "2.5" or "2,5" as a number; -1, which is no share, for anything longer."""
    plain = digits.replace(",", ".")
    return float(plain) if plain.count(".") < 2 else -1.0
