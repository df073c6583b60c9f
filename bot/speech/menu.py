"""The commands with one plain line each, for the menu that a platform shows."""

from bot.content.commands import Command
from bot.rules.records import Language
from bot.speech.layout.library import COMMANDS
from bot.speech.lines import lines_of

MENU_LINE = 100  # Discord's limit on a command's description, the smallest of all platforms


def menu(language: Language) -> tuple[tuple[str, str], ...]:
    """Return every command and what it does; each line is at most 100 characters."""
    lines = lines_of(language)
    return tuple((command.value, lines.say(COMMANDS[command], {})) for command in Command)
