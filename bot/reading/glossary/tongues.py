"""Which language a line is in: the one that is set, unless it is plainly in another."""

from collections.abc import Sequence

from bot.reading.concepts import words_cut
from bot.reading.glossary.glossaries import glossary_of, languages
from bot.reading.intents.foreign import is_in_no_language_of_ours
from bot.reading.intents.ours import FEWEST, common_words, written_in
from bot.reading.lexicons import lexicon_of
from bot.reading.page import folded
from bot.rules.log.records import Language


def tongue_of(text: str, known: Language) -> Language:
    """Return the language a line is in, of those that are spoken; `known` where it may be that.

    >>> tongue_of("4x20m 40kg rpe 4", Language.ENGLISH)
    <Language.ENGLISH: 'en'>
    """
    if known not in languages():
        code = is_in_no_language_of_ours(text, known)
        return next((one for one in languages() if one.value == code), known)
    cut = words_cut(folded(text).text)
    words = [word for word in cut if word.isalpha() and len(word) > 1]  # "m" tells no language
    own = sum(glossary_of(known).knows(word) or word in common_words(known) for word in words)
    if own == len(words) or _is_all_in(text.replace("'", " ").replace("’", " "), known):
        return known
    counted = {one: _known_of(words, one) for one in Language if one is not known}
    best = max(counted, key=counted.__getitem__)
    return best if counted[best] > own else known


def _is_all_in(text: str, language: Language) -> bool:
    """Say whether a line is all in a language of a glossary, elisions parted ("d'un")."""
    words = (word for word in words_cut(folded(text).text) if word.isalpha() and len(word) > 1)
    return all(
        glossary_of(language).knows(word) or word in common_words(language) for word in words
    )


def _known_of(words: Sequence[str], language: Language) -> int:
    """Return how many of some words tell a language; English is read in any case."""
    common = common_words(language)
    if language is Language.ENGLISH:
        return sum(word in common or word in lexicon_of(language).known for word in words)
    return sum(word in common for word in words)


def plainly_in(text: str, known: Language) -> Language:
    """Return the language that a line is plainly in, words enough of it; else `known`.

    >>> plainly_in("hoy hice cuatro series con mi hermano", Language.ENGLISH)
    <Language.SPANISH: 'es'>
    >>> plainly_in("4 series con 40", Language.ENGLISH)
    <Language.ENGLISH: 'en'>
    """
    words = [word for word in words_cut(folded(text).text) if word.isalpha()]
    tongue = tongue_of(text, known)
    if tongue is not known:
        return tongue if len(words) >= FEWEST else known
    return written_in(words, known) or known
