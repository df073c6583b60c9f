"""The commands with one plain line each, for the menu that a platform shows."""

from bot.rules.log.records import Language
from bot.stories.library.layout import COMMANDS
from bot.words.commands import Command
from bot.words.lines import lines_of

MENU_LINE = 100  # Discord's limit on a command's description, the smallest of all platforms


def menu(language: Language) -> tuple[tuple[str, str], ...]:
    """Return every command and what it does; each line is at most 100 characters."""
    lines = lines_of(language)
    return tuple((command.value, lines.say(COMMANDS[command], {})) for command in Command)
