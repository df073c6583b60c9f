"""The commands with one plain line each, for the menu that a platform shows."""

from bot.rules.log.records import Language
from bot.stories.library.layout import COMMANDS
from bot.words.commands import Command
from bot.words.lines import lines_of


def menu(language: Language) -> tuple[tuple[str, str], ...]:
    """Return every command and what it does."""
    lines = lines_of(language)
    return tuple((command.value, lines.say(COMMANDS[command], {})) for command in Command)
