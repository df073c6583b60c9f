"""Which lexicon of wishes and questions a line is for, whatever language its writer has set.

There is one of English and one of Spanish; a line of any other language comes as English
(`Translated`).  Whoever has set one of them may write the other.
"""

from collections.abc import Sequence
from functools import cache, lru_cache

from bot.reading.concepts import words_cut
from bot.reading.lexicons import spoken
from bot.reading.page import Translated, folded
from bot.reading.tables import table
from bot.rules.log.records import Language

FEWEST = 4  # words that tell a language beyond doubt
READ = (Language.ENGLISH, Language.SPANISH)  # with lexicons of their own


@lru_cache(4)  # readers of one line ask for it
def read_in(text: str, language: Language) -> Language:
    """Return the one of the two that a line is read in, of who has set a language.

    >>> read_in("hoy hice cuatro series con mi hermano", Language.ENGLISH)
    <Language.SPANISH: 'es'>
    """
    if isinstance(text, Translated):
        return Language.ENGLISH
    own = spoken(language)
    words = [word for word in words_cut(folded(text).text) if word.isalpha()]
    return written_in(words, own) or own


def written_in(words: Sequence[str], known: Language) -> Language | None:
    """Return the one of the two that folded words are plainly in, not the one that is known."""
    own = sum(word in common_words(known) for word in words)
    for other in READ:
        told = sum(word in common_words(other) for word in words)
        if other is not known and told >= max(FEWEST, 2 * own):
            return other
    return None


@cache
def common_words(language: Language) -> frozenset[str]:
    """Return words that tell a language."""
    telling = table("ours" if language in READ else "foreign")
    return frozenset(str(telling.get(language.value, "")).split())
