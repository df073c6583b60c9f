"""Which answers a question finds, and whether one of them surely is what was asked for."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import zip_longest

from bot.reading.glossary.glossaries import languages
from bot.reading.glossary.tongues import tongue_of
from bot.reading.intents.ours import read_in
from bot.reading.page import as_written
from bot.reading.questions.index import Findable, Found, Index
from bot.reading.zones import folded
from bot.rules.log.records import Language
from bot.stories.library.shelf import answers_in, themes

SURE = 0.64  # of a question that asks for an answer
SURE_OF_ONE = 0.66  # of two readings, where they find different answers
AGREED = 0.42  # of both together, where they find the same
SURE_IN_PASSING = 0.66  # of a line that may be something else
NAMED = 1.0  # word for word
NEAR = 0.45  # below it a question is about something else; from it on it is asked which is meant
BESIDE = 0.6  # of the best one's: what may be meant instead
OFFERED = 3


@dataclass(frozen=True, slots=True)
class LookedUp:
    """What a question found: `sure` is its answer, else `close` are those it may mean.

    `near` are the nearest all the same, the nearest first; empty where nothing shares a word.
    """

    sure: str | None = None
    close: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    score: float = 0.0


def looked_up(question: str, language: Language) -> LookedUp:
    """Return what a question finds, in the athlete's language, else in another that knows it."""
    written = as_written(question)
    tongues = (language, *(one for one in Language if one is not language))
    known = (_by_name(one).get(_plain(said)) for said in (written, question) for one in tongues)
    named = next((one for one in known if one is not None), None)
    if named is not None:
        return LookedUp(named, near=(named,), score=NAMED)
    tongue, theirs = read_in(question, language), tongue_of(written, language)
    if theirs is not tongue:
        return _looked_up_twice(_index(tongue).ranked(question), _index(theirs).ranked(written))
    read = _looked_up(_index(tongue).ranked(question))
    if read.sure is not None or read.close:
        return read
    others = (one for one in tongues if one is not tongue and one not in languages())
    found = (_looked_up(_index(one).ranked(question)) for one in others)
    return next((one for one in found if one.sure is not None), read)


def _looked_up_twice(read: tuple[Found, ...], own: tuple[Found, ...]) -> LookedUp:
    """Return what a question finds as it is read, and as it was written."""
    if not read or not own or read[0].id != own[0].id:
        both = [_looked_up(found, SURE_OF_ONE) for found in (read, own)]
        return next((one for one in both if one.sure is not None), both[0])
    surer = max(read, own, key=lambda found: found[0].score)
    is_agreed = read[0].score + own[0].score >= 2 * AGREED
    return _looked_up(surer, AGREED if is_agreed else SURE)


def _looked_up(found: tuple[Found, ...], sure: float = SURE) -> LookedUp:
    if not found:
        return LookedUp()
    best, near = found[0], tuple(one.id for one in found[:OFFERED])
    if best.score >= sure:
        return LookedUp(best.id, (), near, best.score)
    beside = tuple(one.id for one in found[1:OFFERED] if one.score >= BESIDE * best.score)
    close = (best.id, *beside) if best.score >= NEAR and beside else ()
    return LookedUp(None, close, near, best.score)


def is_on_file(question: str, language: Language) -> bool:
    """Say whether a line is an answer's title or one of its questions, word for word."""
    is_named = _plain(as_written(question)) in _by_name(language)
    return is_named or _plain(question) in _by_name(Language.ENGLISH)


def titles_for(typed: str, language: Language) -> tuple[str, ...]:
    """Return the titles of the answers that go with what is typed so far.

    First those with a word that begins so, then those that it finds; all of them where nothing
    is typed yet, the first of each theme before the rest.
    """
    answers = answers_in(language)
    wanted = f" {folded(typed)}".rstrip()
    ordered = [one for row in zip_longest(*themes().values()) for one in row if one in answers]
    begun = [one for one in ordered if wanted in f" {folded(answers[one].title)}"]
    found = [one.id for one in _index(language).ranked(typed) if one.score >= NEAR]
    return tuple(answers[one].title for one in dict.fromkeys((*begun, *found)))


@cache
def _by_name(language: Language) -> Mapping[str, str]:
    """Return the answer that each title, id and question on file names, word for word."""
    answers = answers_in(language).values()
    named = {one.id.replace("-", " "): one.id for one in answers}
    asked = {_plain(question): one.id for one in answers for question in one.questions}
    return named | asked | {_plain(one.title): one.id for one in answers}


def _plain(text: str) -> str:
    return folded(text).strip(" ?¿!¡")


@cache
def _index(language: Language) -> Index:
    """Return the index of a language's answers, made when something is first asked."""
    return Index(
        (
            Findable(one.id, one.title, one.questions, one.body)
            for one in answers_in(language).values()
        ),
        language,
    )
