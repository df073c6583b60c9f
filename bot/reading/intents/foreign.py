"""Whether a line is written in a language the coach does not speak."""

import re
from functools import cache, lru_cache

from bot.reading.intents.wishes import knows
from bot.reading.page import folded
from bot.reading.tables import table
from bot.rules.log.records import Language

LONGEST = 400  # letters of a line that are looked at
LONE = 5  # letters of a word that tells a language by itself: a shorter one is a slip
_WORD = re.compile(r"[^\W\d_]+")


@lru_cache(4)  # more than one reader of a line asks
def is_in_no_language_of_ours(text: str, language: Language) -> str | None:
    """Return the code of the language a line is in, of those that are told apart; None if ours.

    >>> is_in_no_language_of_ours("heute kann ich nicht", Language.ENGLISH)
    'de'
    """
    words = _WORD.findall(folded(text, LONGEST).text.replace("'", " "))
    said = {name: [word for word in words if word in theirs] for name, theirs in _theirs().items()}
    code, spoken = max(said.items(), key=lambda one: len(one[1]))
    others = [word for word in words if word not in spoken]
    if len(spoken) <= sum(knows(word, language) for word in others):
        return None
    telling = {word for word in spoken if not any(knows(word, ours) for ours in Language)}
    is_told = len(spoken) > len(others) and any(len(word) >= LONE for word in telling)
    return code if is_told or len(telling) > 1 else None


@cache
def _theirs() -> dict[str, frozenset[str]]:
    return {code: frozenset(words.split()) for code, words in table("foreign").items()}
