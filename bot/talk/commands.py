"""Every command there is, for the help and for the menus that platforms show.

What each does is said in words (`speech.menu`).  A command of a story that is missing here, or
the other way round, fails a test.
"""

from bot.content.commands import Command, CommandGroup

GROUPED: tuple[tuple[CommandGroup, tuple[Command, ...]], ...] = (
    (
        CommandGroup.TRAINING,
        (Command.TODAY, Command.LOG, Command.CHECK, Command.WHY, Command.FIX, Command.UNDO),
    ),
    (
        CommandGroup.PLANNING,
        (
            Command.WEEK,
            Command.SCHEDULE,
            Command.MATCH,
            Command.PAUSE,
            Command.RESUME,
            Command.KIT,
        ),
    ),
    (CommandGroup.KNOWING, (Command.ASK, Command.VIDEOS, Command.CREDITS, Command.HELP)),
    (CommandGroup.SAFETY, (Command.SCREEN, Command.CLEARED)),
    (
        CommandGroup.YOURS,
        (
            Command.START,
            Command.SETTINGS,
            Command.LANGUAGE,
            Command.UNITS,
            Command.NUDGES,
            Command.CONSENT,
            Command.PRIVACY,
            Command.DELETE,
            Command.CANCEL,
        ),
    ),
)

COMMANDS: tuple[Command, ...] = tuple(command for _, group in GROUPED for command in group)
