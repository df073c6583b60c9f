"""Complaints of a part of the body in words that fit no row: which rows they are likeliest of."""

import re
from collections.abc import Sequence
from itertools import islice

from bot.reading.body.line import AROUND, MOST_SIGNS
from bot.reading.body.rows import Sign, the_rows
from bot.reading.body.scopes import names_me, passed_over
from bot.reading.concepts import Word

MOST_GUESSED = 3

_LOG = re.compile(
    r"\d ?(?:x|\*|/|of\b|de\b|out of|sets?\b|series?\b|kgs?\b|kilos?\b|lbs?\b|m\b|pulls?\b)"
    r"|\brpe\b|\b(?:pain|dolor|esfuerzo|effort) (?:\d|one|two|three|four|uno|dos|tres|cuatro)"
    r"|\b(?:done|did|finished|completed?|hecho|hice|completado|termin\w+|skip\w*|no session)\b"
)
"""Signs of a session or of a score: pain at a joint is a field of it there."""


def likeliest_of(words: Sequence[Word], text: str, settled: frozenset[int]) -> tuple[str, ...]:
    """Return what a complaint of a part of the body may be that fits no row; nothing in a log."""
    rows = the_rows()
    parts = rows.groups["PART"]
    if all(word.concept not in parts for word in words) or _LOG.search(text):
        return ()
    is_asked = text.rstrip().endswith("?")
    told = (
        (place, word)
        for place, word in enumerate(words)
        if word.concept in parts and word.sentence not in settled
    )
    for place, part in islice(told, MOST_SIGNS):
        around = words[max(place - AROUND, 0) : place + AROUND]
        if _is_complained_of(part, around, is_asked=is_asked):
            return guessed(part, around)
    return ()


def guessed(part: Word, around: Sequence[Word]) -> tuple[str, ...]:
    """Return the rows that the words beside a part point to, then those of the part itself."""
    likeliest, pointing = the_rows().likeliest, the_rows().pointing
    said = (word.concept for word in around if word.sentence == part.sentence)
    pointed = (row for one in said if one in pointing for row in likeliest[one])
    return tuple(dict.fromkeys((*pointed, *likeliest[part.concept])))[:MOST_GUESSED]


_LEADING = frozenset(
    {
        *("is", "is a", "was", "was a", "is at", "are", "were", "are at", "at", "a", "about"),
        *("around", "esta", "estan", "a un", "en un", "an", "like", "of", "out", "se", "me", "un"),
        *("una", "como", "en", "con", "de", "tipo", "casi"),
    }
)


def _is_rated(part: Word, here: Sequence[Word]) -> bool:
    """Say whether a number of one or two digits is told of a part: "my hip is a 3 again"."""
    odd = the_rows().groups["BADLY"] | _LEADING
    told = (word for word in here if word.at >= part.end and word.concept != "side")
    behind = (text for word in told for text in word.text.split())
    first = next((text for text in behind if text not in odd), "")
    return first.isdecimal() and len(first) < 3


def _is_only_bad(here: Sequence[Word]) -> bool:
    """Say whether what is odd is odd only by words for how much it hurts."""
    badly = the_rows().groups["BADLY"]
    return all(word.text in badly for word in here if word.concept == "odd")


def _is_complained_of(part: Word, words: Sequence[Word], *, is_asked: bool) -> bool:
    """Say whether more is told of a part than that it is well, sore, or how much it hurts."""
    groups = the_rows().groups
    here = [word for word in words if word.sentence == part.sentence]
    held = {word.concept for word in here}
    if part.concept in groups["MUSCLE"] and held & groups["SORENESS"]:
        return False
    if "pain" in held and any(word.text.isdecimal() and len(word.text) < 3 for word in here):
        return False  # how much it hurts is told: the session's field, or an answer
    opens = any(word.concept in groups["ASKING"] and word.end <= part.at for word in here)
    badly = {"odd"} if _is_rated(part, here) and _is_only_bad(here) else set[str]()
    is_odd = bool(held & (groups["COMPLAINT"] - {"pain", *badly}))
    if not is_odd and (opens or held & groups["WELL"] or (is_asked and "pain" not in held)):
        return False
    if not is_odd and _is_rated(part, here):
        return False  # "my hip is a 3 again": a pain with its number, whatever points beside it
    telling = groups["COMPLAINT"] | the_rows().pointing
    if _is_regained(here) and not held & (telling - {"bend"}):
        return False
    if (
        part.concept in groups["TRAINED"]
        and held & groups["SORENESS"]
        and not held & (telling - groups["SORENESS"] - {"bend"})
    ):
        return False  # where and when it hurts: how much is asked
    if _is_free_of_pain(here) and not held & (telling - {"pain"}):
        return False
    if not held & telling and (
        part.concept in groups["SAYS_LITTLE"] or _is_scored(part, here) or not _is_own(part, here)
    ):
        return False
    bare = groups["BARE"] | groups["PART"]
    beside = [word for word in here if word is not part and word.concept not in bare]
    if all(word.text[0].isdecimal() for word in beside):
        return False
    return passed_over(Sign((part,)), words) is None


_CAN = frozenset({"can", "puedo", "pude", "could"})
_AS_BEFORE = frozenset({"again", "now", "normal", "normally", "otra", "vez", "normalmente"})


def _is_regained(here: Sequence[Word]) -> bool:
    """Say whether a sentence tells that a joint bends, and no more: "I can bend my knee again"."""
    for word in here:
        before = [one for one in here if 0 <= word.at - one.end <= 1]
        if word.concept == "bend" and any(_CAN & set(one.text.split()) for one in before):
            behind = [one for one in here if one.at >= word.end]
            return all(one.concept is not None or one.text in _AS_BEFORE for one in behind)
    return False


_MY = frozenset({"my", "me", "mi", "mis", "both"})
_THE = frozenset({"the", "la", "el", "las", "los"})


def _is_own(part: Word, here: Sequence[Word]) -> bool:
    """Say whether a part is told of as the writer's: "my knee", "the knee", "knee went again".

    A part that is only a word of something else ("neck of the woods", "back day") is not.
    """
    before = [word for word in here if 0 <= part.at - word.end <= 1]
    said = {text for word in [part, *before] for text in word.text.split()}
    if said & _MY or any(word.concept in {"mine", "side"} for word in before):
        return True
    first = any(word.concept == "mine" or names_me(word) for word in here)
    if said & _THE:
        opens = all(word.clause != part.clause or word.text in _THE for word in before)
        return first or opens
    behind = next((word.text.split()[0] for word in here if word.at == part.end), "")
    return behind in the_rows().words["SAID_OF"]


def _is_scored(part: Word, here: Sequence[Word]) -> bool:
    """Say whether a clause ends with a part and how much it hurts: "felt like an 8, knee 1"."""
    score = next((word for word in here if word.at == part.end), None)
    if score is None or not score.text.isdecimal() or len(score.text) > 2:
        return False
    return all(word.clause != score.clause for word in here if word.at >= score.end)


def _is_free_of_pain(here: Sequence[Word]) -> bool:
    """Say whether a sentence tells that nothing hurts: "zero pain"."""
    return any(
        word.concept == "pain" and any(no.concept == "not" and no.end == word.at for no in here)
        for word in here
    )
