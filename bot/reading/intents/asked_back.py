"""Lines that are nothing but a question about the sessions behind somebody, in either language.

They are whole sentences of few shapes, so they are patterns (`lexicon/history.toml`, `[asked]`):
"my sessions on wednesday", "the heaviest", "when did my knee hurt".  A line that says more is left
to the wishes, and what it tells of a body to the body.
"""

import re
from functools import cache, lru_cache

from bot.reading.day import MONTH_NAME, days_in
from bot.reading.heard import RelativeDay
from bot.reading.page import Page, folded
from bot.reading.tables import any_of_these, table
from bot.rules.log.records import Language

LONGEST = 120  # letters of such a line


_OF_PARTS = ("days_en", "days_es", "span_en", "span_es", "words")


@cache
def _whole(name: str) -> re.Pattern[str]:
    said = table("history")
    parts = dict(said["parts"])
    for part in _OF_PARTS:
        parts[part] = any_of_these([parts[part]], parts)
    return re.compile(any_of_these([rf"\W*(?:{'|'.join(said['asked'][name])})\W*"], parts))


def _is(name: str, text: str) -> bool:
    return len(text) <= LONGEST and _whole(name).fullmatch(folded(text).text) is not None


@lru_cache(2)  # each of the kinds is looked for in the same line
def _marked(text: str, language: Language) -> str:
    """Return a line, folded, with D for each day but today and M for each month."""
    page = folded(text)
    plain = page.text
    for start, stop, day in reversed(days_in(page, language)):
        if day is not None and day is not RelativeDay.TODAY:
            plain = f"{plain[:start]} D {plain[stop:]}"
    plain = _MONTH.sub("M", _NUMERIC_DAY.sub("D", plain))
    return re.sub(r"\s+", " ", re.sub(r"\bel D\b", "D", plain)).strip()


_MONTH = re.compile(rf"\b(?:{MONTH_NAME})\b(?: (?:de |del )?20\d\d)?")
_NUMERIC_DAY = re.compile(r"(?<![\d.,/-])\d{1,2}/\d{1,2}(?:/\d{2,4})?(?![\d/])")


def asked_back(text: str, language: Language) -> str | None:
    """Return which kind of question about the sessions behind somebody a line is; None: none.

    >>> asked_back("open 12 feb", Language.ENGLISH), asked_back("skip 12 feb", Language.ENGLISH)
    ('opening', None)
    """
    if len(text) > LONGEST:
        return None
    plain = _marked(text, language)
    return next((name for name in _KINDS if _whole(name).fullmatch(plain)), None)


_OF_NOTES = ("noted", "any_note")
_KINDS = (
    *_OF_NOTES,
    "opening",
    "sums",
    "average",
    "since_last",
    "gap",
    "least",
    "felt",
    "ranges",
    "narrows",
)


def asks_of_sessions(text: str, language: Language) -> bool:
    """Say whether a line asks for sessions of some days, for the best of them, or for pains.

    >>> (
    ...     asks_of_sessions("my sessions on wednesday", Language.ENGLISH),
    ...     asks_of_sessions("move my sessions to wednesday", Language.ENGLISH),
    ... )
    (True, False)
    """
    is_one = any(_is(name, text) for name in ("weekdays", "best", "pains"))
    return is_one or asked_back(text, language) is not None


_PLACES = (
    "first 1st prim",
    "second 2nd segu",
    "third 3rd terc",
    "fourth 4th cuar",
    "fifth 5th quin",
)


def place_in_list(text: str) -> int | None:
    """Return which of a list is asked for by its place, from 1; None where none is.

    >>> (
    ...     place_in_list("open the second one"),
    ...     place_in_list("la primera"),
    ...     place_in_list("second set"),
    ... )
    (2, 1, None)
    """
    found = _whole("nth").fullmatch(folded(text).text) if len(text) <= LONGEST else None
    if found is None:
        return None
    said = next(one for one in found.groupdict().values() if one is not None)
    if said.isdigit():
        return int(said)
    start = said[:4] if found["es"] else said
    return next(at for at, names in enumerate(_PLACES, 1) if start in names)


def only_narrows(text: str, language: Language) -> bool:
    """Say whether a line names bounds and no session: beside a question it may be its answer."""
    return asked_back(text, language) == "narrows"


def asks_to_open(text: str, language: Language) -> bool:
    """Say whether a line asks for the session of a day, or the last, with all there is of it."""
    return asked_back(text, language) == "opening"


def noted_words(text: str, language: Language) -> tuple[str, Page] | None:
    """Return which words a line asks for in the notes of sessions, and the line without them.

    They are as they were written; none: any note will do.  None: it asks for no notes.

    >>> found = noted_words("sessions where I wrote “Windy” this month", Language.ENGLISH)
    >>> found and (found[0], found[1].text)
    ('Windy', 'sessions where i wrote "~" this month')
    """
    kind = asked_back(text, language)
    if kind not in _OF_NOTES:
        return None
    page, found = folded(text), _whole(kind).fullmatch(_marked(text, language))
    said = None if found is None else next(filter(None, found.groupdict().values()), None)
    at = -1 if said is None else page.text.find(said)
    if said is None or at < 0:
        return "", page
    return page.written(at, at + len(said)), page.without(at, at + len(said))


def complaint_behind(text: str, language: Language) -> str | None:
    """Return what is told behind a question of how a joint was; None where nothing is.

    >>> complaint_behind("how was my knee last week, now it hurts 5", Language.ENGLISH)
    'now it hurts 5'
    """
    for cut in _CUT.finditer(text[:LONGEST]):
        rest = text[cut.end() :].strip()
        if rest and asks_when_it_hurt(text[: cut.start()], language):
            return rest
    return None


_CUT = re.compile(r"[,.;?!\n]+|\s(?:and|but|y|pero)\s")


def asks_when_it_hurt(text: str, language: Language) -> bool:
    """Say whether a line asks when a joint hurt, or how it was, and tells nothing of it.

    The log knows that.

    >>> asks_when_it_hurt("When did my knee hurt?", Language.ENGLISH)
    True
    >>> asks_when_it_hurt("How was my knee last week? It locks", Language.ENGLISH)
    False
    """
    return _is("pains", text) or asked_back(text, language) == "felt"


def asks_of_best(text: str) -> bool:
    """Say whether a line asks for one session, or week, that is the most of its kind."""
    return _is("best", text)
