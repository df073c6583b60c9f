"""The answer to how much a joint hurts, wherever that is asked.

A number is one only where the line is nothing but that answer: number, scale, words for pain,
where and when.  "Limping badly, can't take four steps" is no four, "3 lads watched me" no three,
"no feeling in my leg" no nought; whoever calls a number a pain may say more beside it.
"""

import math
import re
from dataclasses import dataclass

from bot.reading.answers import BESIDE, digits_page, is_nothing, tells_time
from bot.reading.heard import Habits, Site
from bot.reading.page import Page
from bot.reading.replies.pain import HURTING, pain_of
from bot.reading.replies.reading import read
from bot.reading.replies.scores import HIGHEST, SCORE, scores_in
from bot.reading.replies.soreness import Soreness, soreness_of
from bot.reading.replies.understated import said_plainly
from bot.reading.slips import put_right
from bot.reading.sought import sought
from bot.reading.tables import table
from bot.rules.log.records import Side

_SCORE = sought(SCORE, "# 0")
_ALSO = re.compile(rf"\b(?:{'|'.join(table('words')['beside_pain'])})\b")
_EFFORT = re.compile(r"\b(?:s?rpe|effort|esfuerzo)\b|@")
_WORD = re.compile(r"[^\W_]+")
# Words for nothing at all; "a bit stiff" names no number and is asked about instead.
_FINE = re.compile(
    r"\W*(?:(?:all|feels?|feeling|it'?s|im|i'?m|totally|perfectly|todo|esta|estoy|muy) )*"
    r"(?:fine|good|great|ok(?:ay)?|nothing|none|no pain|calm|bien|perfecto|nada|sin dolor|genial)"
    r"(?: (?:today|now|this morning|hoy|ahora|esta manana))?\W*"
)


@dataclass(frozen=True, slots=True)
class PainAnswer:
    """A pain of 0-10 as asked for, half counting up; None where the line is no such answer.

    `site` and `side` are the joint it names, None where it names none.  `soreness` is that of
    the muscles, which is no answer.
    """

    pain: int | None = None
    site: Site | None = None
    side: Side | None = None
    soreness: Soreness = Soreness()


def read_pain(text: str, habits: Habits) -> PainAnswer:
    """Return the pain a line answers with; never raises.

    >>> read_pain("a bit stiff, 2", Habits()).pain, read_pain("fine", Habits()).pain
    (2, 0)
    >>> read_pain("can't take four steps", Habits()).pain is None
    True
    """
    page = digits_page(text, habits.language)
    soreness, page = soreness_of(page, habits.language)
    _, page = put_right(page)
    page = said_plainly(page)
    told, _ = pain_of(page, habits.language)
    pain = _pain(page, habits, told.worst, text)
    return PainAnswer(pain, told.site, told.side, soreness)


def _pain(page: Page, habits: Habits, told: float | None, text: str) -> int | None:
    found = list(scores_in(page, _SCORE, habits.language))
    scores = [score for _, score in found]
    if not scores:
        plain = page.text.strip(" .!~,")
        is_none = _FINE.fullmatch(plain) or is_nothing(plain)
        return 0 if is_none or (told == 0 and _is_all_but(page)) else None
    if _EFFORT.search(page.text):  # "rpe 4" is none; "rpe 4, pain 1" is what it calls a pain
        return None if told is None else _up(told)
    is_answer = _is_all_but(page, *(match.span() for match, _ in found))
    if is_answer and all(score.is_ok and not score.is_choice for score in scores):
        return _up(max(score.high for score in scores))
    is_called = told is not None and told > 0 and page.first(HURTING) is not None
    if not is_called or any(not score.is_ok for score in scores):
        return None
    said = read(text, habits).details.pain
    return None if said is None else _up(said)


def _is_all_but(page: Page, *spans: tuple[int, int]) -> bool:
    if tells_time(page.text):
        return False
    rest = page.text
    for start, stop in sorted(spans, reverse=True):
        rest = f"{rest[:start]} {rest[stop:]}"
    return _WORD.search(_ALSO.sub(" ", BESIDE.sub(" ", rest))) is None


def _up(pain: float) -> int | None:
    return math.ceil(pain) if 0 <= pain <= HIGHEST else None
