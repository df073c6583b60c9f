"""What is written down at the pitch for others: "ana 40, ben and li 30 only 3 sets, dan: empty".

A line that begins with a session is the writer's own.  Each piece begins with one or more names;
what names nobody and tells of a session goes on about whoever was named before it.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from rapidfuzz.distance import OSA

from bot.reading.body.scopes import is_anothers_pain
from bot.reading.heard import About, Habits, Logged, NotALog, NotDone, Unclear
from bot.reading.replies.reading import read
from bot.reading.zones import folded
from bot.rules.log.records import Language

_PIECES = re.compile(r"[;\n]|,(?!\d)|\.(?=\s|$)")
_AND = frozenset({"and", "&", "+", "y", "e"})
_EDGES = " \t:=-–—,.;!•*@"
_BODY = (About.PAIN,)
MOST_WORDS = 4  # of a name
FEWEST_LETTERS = 3  # of the beginning of one: "an" begins too many other words
FEWEST_FOR_A_SLIP = 4
_AS_PLANNED = "as planned with {}"  # read in every language: what is not said is as planned
_DID = re.compile(r"^(?:did|pulled|hizo|ha hecho|tiro|tiró|con)\s+(?=\d)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Piece:
    """What is said of one named person.

    `who` are those that may be meant, by their ids; none: nobody of that name is there.  `text`
    is what is said of them, `written` all of it.
    """

    written: str
    who: tuple[str, ...]
    text: str


Names = Sequence[tuple[str, str]]
"""Ids, each with the name the others read."""


def read_pitch(text: str, names: Names) -> tuple[Piece, ...]:
    """Return what a line says of whom; () where it names nobody, or begins with a session.

    >>> names = (("1", "Ana"), ("2", "Ben Moss"))
    >>> [(one.who, one.text) for one in read_pitch("ana and ben 40, only 3 sets", names)]
    [(('1',), '40, only 3 sets'), (('2',), '40, only 3 sets')]
    """
    pieces: list[Piece] = []
    waiting: list[tuple[str, ...]] = []  # named, with nothing said of them yet
    together = 0  # how many of the last pieces are said in one
    for part in _PIECES.split(text):
        words = part.split()
        found, said = _named_first(words, names)
        rest = " ".join(said).strip(_EDGES)
        if found and not rest:
            waiting += found
        elif found:
            whom = (*waiting, *found)
            pieces += [Piece(part.strip(), who, rest) for who in whom]
            waiting, together = [], len(whom)
        elif words and not pieces and not waiting and _goes_on(part):
            return ()
        elif words and pieces and pieces[-1].who and _goes_on(part):
            last = (replace(one, text=f"{one.text}, {part.strip()}") for one in pieces[-together:])
            pieces[-together:] = last
        elif words:
            pieces.append(Piece(part.strip(), (), part.strip()))
            together = 1
    pieces += [Piece("", who, "") for who in waiting]
    return tuple(pieces) if any(one.who for one in pieces) else ()


def is_told(text: str) -> bool:
    """Say whether words about somebody tell of a session done."""
    heard = read(_of_done(text), Habits())
    match heard:
        case Logged():
            return True
        case Unclear(_, doubts):
            return all(one.about not in _BODY for one in doubts)
        case NotDone() | NotALog():
            return False


def session_told(text: str, habits: Habits) -> Logged | None:
    """Return the session told in words about somebody; None where it can be read in two ways."""
    heard = read(_AS_PLANNED.format(_of_done(text)), habits)
    return heard if isinstance(heard, Logged) else None


def says_of_a_body(text: str) -> bool:
    """Say whether words about somebody tell of a pain, or of sore muscles."""
    heard = read(text, Habits())
    told = heard.details
    is_of_pain = told.pain is not None or told.pain_unrated or told.soreness is not None
    doubts = heard.doubts if isinstance(heard, Unclear) else ()
    if is_of_pain or told.is_sore or any(one.about in _BODY for one in doubts):
        return True
    plain = folded(text)
    return any(is_anothers_pain(plain, language) for language in Language)


def _of_done(text: str) -> str:
    return _DID.sub("", text)


def _goes_on(part: str) -> bool:
    return not isinstance(read(_of_done(part), Habits()), NotALog)


def _named_first(words: Sequence[str], names: Names) -> tuple[list[tuple[str, ...]], list[str]]:
    """Return who may be meant by each name in front, and the words behind them."""
    found: list[tuple[str, ...]] = []
    left = list(words)
    while left:
        behind = left[1:] if found and left[0].casefold() in _AND else left
        if found and behind is left:
            break
        meant = _first_name(behind, names)
        if meant is None:
            break
        who, left = meant
        found.append(who)
    return found, left


def _first_name(words: Sequence[str], names: Names) -> tuple[tuple[str, ...], list[str]] | None:
    for length in range(min(MOST_WORDS, len(words)), 0, -1):
        who = who_is_called(" ".join(words[:length]), names)
        if who:
            return who, list(words[length:])
    return None


def who_is_called(written: str, names: Names) -> tuple[str, ...]:
    """Return who may be meant by a name, all that fit equally well; () where nobody is.

    The whole name counts before the first one, that before the beginning of one, and last one
    slip of the finger behind the same first letter.

    >>> who_is_called("Álv", (("1", "Alvaro"), ("2", "Ana Lee"), ("3", "Ana Moss")))
    ('1',)
    >>> who_is_called("ana", (("2", "Ana Lee"), ("3", "Ana Moss")))
    ('2', '3')
    """
    name = plain_name(written)
    if not name or any(letter.isdigit() for letter in name):
        return ()
    known = [(who, plain_name(called)) for who, called in names]
    fits = (
        lambda called: called == name,
        lambda called: called.split(" ")[0] == name,
        lambda called: len(name) >= FEWEST_LETTERS and called.startswith(name),
        lambda called: _is_slip(name, called) or _is_slip(name, called.split(" ")[0]),
    )
    for fit in fits:
        found = tuple(who for who, called in known if called and fit(called))
        if found:
            return found
    return ()


def _is_slip(name: str, called: str) -> bool:
    is_long = min(len(name), len(called)) >= FEWEST_FOR_A_SLIP
    return is_long and name[0] == called[0] and OSA.distance(name, called, score_cutoff=1) <= 1


@lru_cache(1024)
def plain_name(text: str) -> str:
    """Return a name without case, accents and marks at its edges.

    >>> plain_name("@José  Lee's:")
    'jose lee'
    """
    apart = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(one for one in apart if not unicodedata.combining(one))
    bare = " ".join(letters.split()).strip(_EDGES)
    return bare.removesuffix("'s").removesuffix("’s")
