"""How the coach presents itself on Discord: its commands, in the words of every language."""

from collections.abc import Callable, Mapping

from adapters.discord.commands import Entry, Front, Option
from bot.answering import language_of
from bot.content.commands import Command
from bot.contract import Form
from bot.rules.records import Language
from bot.speech import entries
from bot.speech.menu import menu
from bot.talk.zones import find_zones, folded

_TAKES = {
    Command.LOG: entries.Option.WORDS,
    Command.CHECK: entries.Option.WORDS,
    Command.WEEK: entries.Option.WORDS,
    Command.MATCH: entries.Option.WORDS,
    Command.PAUSE: entries.Option.WORDS,
    Command.ASK: entries.Option.WORDS,
    Command.VIDEOS: entries.Option.WORDS,
    Command.LANGUAGE: entries.Option.WORDS,
    Command.UNITS: entries.Option.WORDS,
    Command.NUDGES: entries.Option.WORDS,
    Command.SCHEDULE: entries.Option.ZONE,
    Command.KIT: entries.Option.GEAR,
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
                None if command not in _TAKES else _option(_TAKES[command]),
                _log_form if command is Command.LOG else None,
            )
            for command in Command
        ),
        {code.value: name for code, name in entries.LOG_THIS.items()},
    )


def suggested_zones(typed: str, language: str) -> tuple[str, ...]:
    """Return the zones a place may be in; with nothing typed, those that many live in.

    >>> suggested_zones("madri", "es"), suggested_zones("kath", "en")
    (('Europe/Madrid',), ('Asia/Kathmandu',))
    """
    return find_zones(typed) if typed.strip() else _COMMON[language_of(language, _DEFAULT)]


def suggested_gear(typed: str, language: str) -> tuple[str, ...]:
    """Return what can be pulled, what begins as typed first.

    >>> suggested_gear("tr", "es")
    ('trineo',)
    """
    wanted = folded(typed)
    named = entries.GEAR[language_of(language, _DEFAULT)].values()
    return tuple(name for name in named if folded(name).startswith(wanted))


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
_SUGGEST: Mapping[entries.Option, Callable[[str, str], tuple[str, ...]] | None] = {
    entries.Option.WORDS: None,
    entries.Option.ZONE: suggested_zones,
    entries.Option.GEAR: suggested_gear,
}


def _option(option: entries.Option) -> Option:
    about = {code.value: options[option] for code, options in entries.OPTIONS.items()}
    return Option(
        {code: one.name for code, one in about.items()},
        {code: one.line for code, one in about.items()},
        _SUGGEST[option],
    )


def _log_form(locale: str) -> Form:
    return entries.log_form(language_of(locale, _DEFAULT))
