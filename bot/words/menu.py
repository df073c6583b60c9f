"""The commands with one plain line each, for the menu that a platform shows.

A command has a name in every language, and is known by all of them wherever it is typed.
"""

from collections.abc import Iterable, Mapping
from functools import cache

from bot.reading.tables import table
from bot.reading.zones import folded
from bot.rules.log.records import Language
from bot.words.commands import COMMANDS, Command, CommandGroup
from bot.words.lines import OneEach, lines_of

DOES = OneEach("front-does", Command)
GROUPS = OneEach("front-group", CommandGroup)


def menu(
    language: Language, commands: Iterable[Command] = COMMANDS
) -> tuple[tuple[Command, str], ...]:
    """Return commands, all of them if none are named, each with what it does."""
    lines = lines_of(language)
    return tuple((command, lines.say(DOES[command], {})) for command in commands)


def typed_name(command: Command, language: Language) -> str:
    """Return what a command is called in a language, in letters that any app takes as a command.

    >>> typed_name(Command.WHY, Language.SPANISH)
    'porque'
    """
    return lines_of(language).called(command)


def meant_by(typed: str) -> str:
    """Return the command that is called so in any language, or by one of its other names.

    What stands for none stays as it is.

    >>> meant_by("Semana"), meant_by("porqué"), meant_by("xyzzy")
    ('week', 'why', 'xyzzy')
    """
    return other_names().get(folded(typed), typed)


@cache
def other_names() -> Mapping[str, str]:
    """Return every name of every command, and the command it is."""
    called = table("commands")["commands"].items()
    others = {word: one for one, words in called for word in words.split()}
    named = {typed_name(one, tongue): one.value for tongue in Language for one in Command}
    return {**others, **named, **{one.value: one.value for one in Command}}
