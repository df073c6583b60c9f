"""What the phrases of a language are in plain English, as data: a file `<code>.toml` a language.

    [parts]
    knee = "knie*, kniescheibe*"
    "my knee" = "mein|meinem knie"
    "pain # out of 10" = "schmerzen # von 10"

A phrase is written as in a lexicon (`lexicons.py`), the English it is read as stands before it; a
`#` there is the next number of the phrase, `""` leaves the phrase out.  Sections part a file for
who reads it and mean nothing, but for these:

    everyday = "words that are no slip of another"
    [written]  # regular expressions of folded text, said otherwise before anything else, in order
    "\\b(l|d|j|m|t|s|n|c|qu)'" = "\\1 "
    [numbers]  # before the phrases, to the letter: a `#` of theirs may be one of these words
    82 = "quatre vingt deux"
    [sounds]  # spellings read alike in words that stand in no phrase
    ae = "a"
    [shorts], [endings]  # as in a lexicon
"""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from itertools import chain
from pathlib import Path

from bot.reading.kept import grown, made_of
from bot.reading.lexicons import Lexicon, lexicon_from
from bot.rules.log.records import Language

_HOME = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Glossary:
    """A language's phrases, each with its English, and what is said otherwise before."""

    lexicon: Lexicon
    numbers: Lexicon
    written: Sequence[tuple[re.Pattern[str], str]]

    def knows(self, word: str) -> bool:
        """Say whether a folded word is one of the language."""
        known = self.lexicon
        if word in known.known or word in known.shorts or word in self.numbers.known:
            return True
        return any(word[:end] in known.stems for end in range(3, len(word)))


@cache
def languages() -> frozenset[Language]:
    """Return the languages that are read by a glossary."""
    return frozenset(one for one in Language if (_HOME / f"{one.value}.toml").exists())


@cache
def glossary_of(language: Language) -> Glossary:
    """Return a language's glossary; read from its file once.  Raises `TwoConcepts`."""
    file = f"glossary/{language.value}.toml"
    digest = made_of((), ("lexicons.py", "glossary/*.py", file))
    return grown(f"glossary-{language.value}", digest, partial(_of_file, language))


def _of_file(language: Language) -> Glossary:
    return glossary_from((_HOME / f"{language.value}.toml").read_text(encoding="utf-8"))


def glossary_from(text: str) -> Glossary:
    """Return the glossary that a file of phrases holds.  Raises `TwoConcepts`, `TOMLDecodeError`.

    >>> [one.concept for one, _ in glossary_from("[a]\\nknee = 'knie'").lexicon.root.after("knie")]
    ['knee']
    """
    table = tomllib.loads(text)
    everyday: str = table.pop("everyday", "")
    written: Mapping[str, str] = table.pop("written", {})
    numbers = lexicon_from(table.pop("numbers", {}))
    sounds, shorts = table.pop("sounds", {}), table.pop("shorts", {})
    endings = {small: plain.split("|") for small, plain in table.pop("endings", {}).items()}
    said: dict[str, str] = {}
    for english, phrases in chain.from_iterable(part.items() for part in table.values()):
        said[english] = f"{said[english]},{phrases}" if english in said else phrases
    lexicon = lexicon_from(said, everyday.split(), sounds)
    return Glossary(
        replace(lexicon, shorts=shorts, endings=endings),
        numbers,
        tuple((re.compile(pattern), words) for pattern, words in written.items()),
    )
