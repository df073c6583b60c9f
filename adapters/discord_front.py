"""How the coach presents itself on Discord: its commands, in the words of every language."""

from collections.abc import Iterable, Mapping

from adapters.discord.commands import Entry, Front, Option, Suggest
from bot.answering import language_of
from bot.content.commands import Command
from bot.content.library import Topic
from bot.rules.records import Language, LoadUnit
from bot.rules.surfaces import Surface
from bot.speech import entries
from bot.speech.menu import menu
from bot.speech.phrase import words_of
from bot.talk.kit_words import equipment_in, surface_in
from bot.talk.opening import may_open
from bot.talk.stories.settings import LANGUAGE_NAMES
from bot.talk.topics import leading, matches
from bot.talk.zones import find_zones, folded

_TAKES = {
    Command.LOG: entries.Option.WORDS,
    Command.CHECK: entries.Option.WORDS,
    Command.WEEK: entries.Option.WORDS,
    Command.MATCH: entries.Option.WORDS,
    Command.PAUSE: entries.Option.WORDS,
    Command.ASK: entries.Option.QUESTION,
    Command.VIDEOS: entries.Option.WORDS,
    Command.LANGUAGE: entries.Option.CHOICE,
    Command.UNITS: entries.Option.CHOICE,
    Command.NUDGES: entries.Option.CHOICE,
    Command.SCHEDULE: entries.Option.ZONE,
    Command.KIT: entries.Option.GEAR,
    Command.FIX: entries.Option.SESSION,
    Command.LINK: entries.Option.CODE,
}
"""What may be given along with which command."""


def front() -> Front:
    """Return the menu: in English to all who speak neither language."""
    lines = {language: dict(menu(language)) for language in Language}
    return Front(
        tuple(
            Entry(
                command.value,
                {code.value: names[command] for code, names in entries.NAMES.items()},
                {code.value: line[command.value] for code, line in lines.items()},
                _option(command),
            )
            for command in Command
        ),
        {code.value: name for code, name in entries.LOG_THIS.items()},
        may_open,
        {code.value: words for code, words in entries.OUT_OF_REACH.items()},
    )


def suggested_zones(typed: str, language: str) -> tuple[str, ...]:
    """Return the zones a place may be in; with nothing typed, those that many live in.

    >>> suggested_zones("madri", "es"), suggested_zones("kath", "en")
    (('Europe/Madrid',), ('Asia/Kathmandu',))
    """
    return find_zones(typed) if typed.strip() else _COMMON[_spoken(language)]


def suggested_gear(typed: str, language: str) -> tuple[str, ...]:
    """Return what can be pulled and on what, as far as it goes with what is typed.

    >>> suggested_gear("tri", "es"), suggested_gear("grass", "en")
    (('trineo',), ('dry grass', 'wet grass'))
    """
    spoken = _spoken(language)
    grounds = (words_of(spoken).kit.surface(one) for one in Surface)
    # a name that would be heard as something else to pull is left out
    known = (one for one in grounds if surface_in(one) is not None and not equipment_in(one))
    return _among((*entries.GEAR[spoken].values(), *known), typed)


def suggested_questions(typed: str, language: str) -> tuple[str, ...]:
    """Return the questions the coach answers, as far as they go with what is typed.

    >>> suggested_questions("shoes", "en")
    ('Shoes or barefoot?',)
    """
    library = words_of(_spoken(language)).library
    asked = {one: library.topic(one) for one in Topic}
    sure = (text for one, text in asked.items() if leading(matches(text)) == (one,))
    return _among(sure, typed)


def suggested_languages(typed: str, language: str) -> tuple[str, ...]:
    """Return the languages the coach speaks."""
    return _among(LANGUAGE_NAMES.values(), typed)


def suggested_units(typed: str, language: str) -> tuple[str, ...]:
    """Return the units of a load."""
    return _among(LoadUnit, typed)


def suggested_nudges(typed: str, language: str) -> tuple[str, ...]:
    """Return how much of what is not asked for may be said."""
    return _among(_NUDGES[_spoken(language)], typed)


_DEFAULT = Language.ENGLISH
_COMMON: Mapping[Language, tuple[str, ...]] = {
    Language.ENGLISH: (
        "Europe/London",
        "Europe/Berlin",
        "America/New_York",
        "America/Chicago",
        "America/Denver",
        "America/Los_Angeles",
        "Australia/Sydney",
    ),
    Language.SPANISH: (
        "Europe/Madrid",
        "America/Mexico_City",
        "America/Bogota",
        "America/Lima",
        "America/Santiago",
        "America/Argentina/Buenos_Aires",
    ),
}
_NUDGES: Mapping[Language, tuple[str, ...]] = {
    Language.ENGLISH: ("full", "few", "off"),
    Language.SPANISH: ("todos", "pocos", "ninguno"),
}
_SUGGEST: Mapping[Command, Suggest] = {
    Command.SCHEDULE: suggested_zones,
    Command.KIT: suggested_gear,
    Command.ASK: suggested_questions,
    Command.LANGUAGE: suggested_languages,
    Command.UNITS: suggested_units,
    Command.NUDGES: suggested_nudges,
}


def _option(command: Command) -> Option | None:
    option = _TAKES.get(command)
    if option is None:
        return None
    about = {code.value: options[option] for code, options in entries.OPTIONS.items()}
    return Option(
        {code: one.name for code, one in about.items()},
        {code: one.line for code, one in about.items()},
        _SUGGEST.get(command),
        of_theirs=option is entries.Option.SESSION,
    )


def _among(known: Iterable[str], typed: str) -> tuple[str, ...]:
    """Return what has a word that begins as typed."""
    wanted = f" {folded(typed)}".rstrip()
    return tuple(one for one in known if wanted in f" {folded(one)}")


def _spoken(language: str) -> Language:
    return language_of(language, _DEFAULT)
