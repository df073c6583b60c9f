"""How the coach presents itself on Discord: its commands, in the words of every language."""

from collections.abc import Iterable, Mapping

from adapters.discord.commands import Entry, Front, Option, Suggest
from bot.coach.batch import language_of
from bot.dialogue.opening import may_open
from bot.reading.kit_words import equipment_in, surface_in
from bot.reading.topics import Topic, leading, matches
from bot.reading.zones import find_zones, folded
from bot.rules.load.surfaces import Surface
from bot.rules.log.records import Language, LoadUnit
from bot.stories.kit.said import SURFACES
from bot.stories.library.answers import TOPICS
from bot.words import entries
from bot.words.commands import Command
from bot.words.labels import LANGUAGE_NAMES
from bot.words.lines import lines_of
from bot.words.menu import NAMES, menu

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
    Command.PROFILE: entries.Option.CHOICE,
    Command.SQUAD: entries.Option.CHOICE,
    Command.FIX: entries.Option.SESSION,
    Command.LINK: entries.Option.CODE,
}
"""What may be given along with which command."""


def front() -> Front:
    """Return the menu: in English to all who speak neither language."""
    menus = {language.value: dict(menu(language)) for language in Language}
    return Front(
        tuple(
            Entry(
                command.value,
                _in_all(NAMES[command]),
                {code: lines[command] for code, lines in menus.items()},
                _option(command),
            )
            for command in Command
        ),
        _in_all("front-log-this"),
        may_open,
        _in_all("front-out-of-reach"),
    )


def suggested_zones(typed: str, language: str) -> tuple[str, ...]:
    """Return the zones a place may be in; with nothing typed, those that many live in.

    >>> suggested_zones("madri", "es"), suggested_zones("kath", "en")
    (('Europe/Madrid',), ('Asia/Kathmandu',))
    """
    return (
        find_zones(typed) if typed.strip() else _COMMON.get(_spoken(language), _COMMON[_DEFAULT])
    )


def suggested_gear(typed: str, language: str) -> tuple[str, ...]:
    """Return what can be pulled and on what, as far as it goes with what is typed.

    >>> suggested_gear("tri", "es"), suggested_gear("grass", "en")
    (('trineo',), ('dry grass', 'wet grass'))
    """
    lines = lines_of(_spoken(language))
    grounds = (lines.say(SURFACES[one], {}) for one in Surface)
    # a name that would be heard as something else to pull is left out
    known = (one for one in grounds if surface_in(one) is not None and not equipment_in(one))
    return _among((*(lines.say(line, {}) for line in entries.GEAR.values()), *known), typed)


def suggested_questions(typed: str, language: str) -> tuple[str, ...]:
    """Return the questions the coach answers, as far as they go with what is typed.

    >>> suggested_questions("shoes", "en")
    ('Shoes or barefoot?',)
    """
    lines = lines_of(_spoken(language))
    asked = {one: lines.say(TOPICS[one], {}) for one in Topic}
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
    return _among(_NUDGES.get(_spoken(language), _NUDGES[_DEFAULT]), typed)


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
    return Option(
        _in_all(entries.OPTIONS[option]),
        _in_all(entries.OPTION_LINES[option]),
        _SUGGEST.get(command),
        of_theirs=option is entries.Option.SESSION,
    )


def _in_all(line: str) -> dict[str, str]:
    """Return a line in every language, by its code."""
    return {language.value: lines_of(language).say(line, {}) for language in Language}


def _among(known: Iterable[str], typed: str) -> tuple[str, ...]:
    """Return what has a word that begins as typed."""
    wanted = f" {folded(typed)}".rstrip()
    return tuple(one for one in known if wanted in f" {folded(one)}")


def _spoken(language: str) -> Language:
    return language_of(language, _DEFAULT)
