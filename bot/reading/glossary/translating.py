"""A line put into English, phrase by phrase, where it is in a language that a glossary reads.

The longest phrase wins, as in a lexicon; a word of none stays as it is.  What is read of the
English page is still known in the writer's own words (`Page.written`).
"""

from functools import lru_cache

from bot.reading.concepts import concepts_in, places_in, words_cut
from bot.reading.glossary.glossaries import Glossary, glossary_of, languages
from bot.reading.glossary.tongues import tongue_of
from bot.reading.lexicons import Lexicon
from bot.reading.page import Page, Translated, folded
from bot.rules.log.records import Language

_MOST = 4096  # letters of a line that are put into English: of the longest message there is
_FIGURE = "#"


def in_english(text: str, language: Language) -> str:
    """Return a line as it is read by whoever is spoken to in a language.

    It stays as it is where it is in English or Spanish, whichever of these, or of languages that
    a glossary reads, they have set.

    >>> in_english("4x20m 40kg", Language.ENGLISH)
    '4x20m 40kg'
    """
    if not languages() or isinstance(text, Translated) or not text:
        return text
    tongue = tongue_of(text, language)
    return _translated(text, tongue) if tongue in languages() else text


@lru_cache(4)  # an act is read by more than one
def _translated(text: str, language: Language) -> str:
    page = translation(folded(text, _MOST), glossary_of(language))
    return text if page.text == folded(text, _MOST).text else Translated(page)


def translation(page: Page, glossary: Glossary) -> Page:
    """Return a page with its phrases said in English."""
    for pattern, words in glossary.written:
        page = page.reworded(
            [(*match.span(), match.expand(words)) for match in pattern.finditer(page.text)]
        )
    return _said_in(_said_in(page, glossary.numbers, mends=False), glossary.lexicon)


def _said_in(page: Page, lexicon: Lexicon, *, mends: bool = True) -> Page:
    places, said = places_in(page.text), words_cut(page.text)
    pieces: list[tuple[int, int, str]] = []
    for word in concepts_in(page.text, lexicon, mends=mends):
        if word.concept is not None:
            start, stop = places[word.at][0], places[word.end - 1][1]
            figures = [one for one in said[word.at : word.end] if one[0].isdecimal()]
            if not word.concept and page.text[stop : stop + 1] == " ":
                stop += 1  # nothing is left of the phrase, nor of the blank behind it
            pieces.append((start, stop, _with(word.concept, figures)))
    return page.reworded(pieces)


def _with(english: str, figures: list[str]) -> str:
    for figure in figures:
        english = english.replace(_FIGURE, figure, 1)
    return english
