"""The commands with one plain line each, for the menu that a platform shows."""

from bot.rules.log.records import Language
from bot.words.commands import Command, CommandGroup
from bot.words.lines import OneEach, lines_of

DOES = OneEach("front-does", Command)
GROUPS = OneEach("front-group", CommandGroup)


def menu(language: Language) -> tuple[tuple[str, str], ...]:
    """Return every command and what it does."""
    lines = lines_of(language)
    return tuple((command.value, lines.say(DOES[command], {})) for command in Command)
