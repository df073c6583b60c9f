"""Which language a line is written in, as far as it speaks of a body."""

from bot.reading.body import LONGEST
from bot.reading.concepts import concepts_in, lexicon_of
from bot.reading.page import folded
from bot.rules.log.records import Language


def language_of(text: str, known: Language) -> Language:
    """Return the language whose lexicon knows most of a line; `known` where no other knows more.

    >>> language_of("me duele el pecho", Language.ENGLISH)
    <Language.SPANISH: 'es'>
    """
    page = folded(text, LONGEST)
    others = (language for language in Language if language is not known)
    return max((known, *others), key=lambda language: _known_of(page.text, language))


def _known_of(text: str, language: Language) -> int:
    """Return how many words of a folded text a lexicon knows."""
    words = concepts_in(text, lexicon_of(language))
    return sum(word.end - word.at for word in words if word.concept is not None)
