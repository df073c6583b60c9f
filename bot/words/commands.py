"""Every command there is, for the help and for the menus that platforms show.

What each is called and does stands in `front`.  A command of a story that is missing here, or
the other way round, fails a test.
"""

import re
from enum import StrEnum

from bot.reading.page import as_written
from bot.reading.zones import folded


class Command(StrEnum):
    """A command as it is typed, without the slash."""

    START = "start"
    TODAY = "today"
    LOG = "log"
    CHECK = "check"
    WHY = "why"
    WEEK = "week"
    HISTORY = "history"
    PROGRESS = "progress"
    REVIEW = "review"
    MARKS = "marks"
    PHYSIO = "physio"
    MATCH = "match"
    SCHEDULE = "schedule"
    CALENDAR = "calendar"
    PAUSE = "pause"
    RESUME = "resume"
    KIT = "kit"
    LIMITS = "limits"
    PROFILE = "profile"
    ASK = "ask"
    VIDEOS = "videos"
    LEARN = "learn"
    SETTINGS = "settings"
    LANGUAGE = "language"
    UNITS = "units"
    NUDGES = "nudges"
    UNDO = "undo"
    FIX = "fix"
    CANCEL = "cancel"
    SCREEN = "screen"
    CLEARED = "cleared"
    CREDITS = "credits"
    SQUAD = "squad"
    BOARD = "board"
    HELP = "help"
    CONSENT = "consent"
    PRIVACY = "privacy"
    EXPORT = "export"
    DELETE = "delete"
    LINK = "link"
    UNLINK = "unlink"
    IMPORT = "import"


class CommandGroup(StrEnum):
    TRAINING = "training"
    PLANNING = "planning"
    KNOWING = "knowing"
    SAFETY = "safety"
    TOGETHER = "together"
    YOURS = "yours"


GROUPED: tuple[tuple[CommandGroup, tuple[Command, ...]], ...] = (
    (
        CommandGroup.TRAINING,
        (
            Command.TODAY,
            Command.LOG,
            Command.CHECK,
            Command.WHY,
            Command.HISTORY,
            Command.PROGRESS,
            Command.REVIEW,
            Command.MARKS,
            Command.PHYSIO,
            Command.FIX,
            Command.UNDO,
        ),
    ),
    (
        CommandGroup.PLANNING,
        (
            Command.WEEK,
            Command.SCHEDULE,
            Command.CALENDAR,
            Command.MATCH,
            Command.PAUSE,
            Command.RESUME,
            Command.KIT,
        ),
    ),
    (
        CommandGroup.KNOWING,
        (Command.ASK, Command.VIDEOS, Command.LEARN, Command.CREDITS, Command.HELP),
    ),
    (CommandGroup.SAFETY, (Command.SCREEN, Command.CLEARED, Command.LIMITS)),
    (CommandGroup.TOGETHER, (Command.SQUAD, Command.BOARD)),
    (
        CommandGroup.YOURS,
        (
            Command.START,
            Command.PROFILE,
            Command.SETTINGS,
            Command.LANGUAGE,
            Command.UNITS,
            Command.NUDGES,
            Command.LINK,
            Command.UNLINK,
            Command.IMPORT,
            Command.CONSENT,
            Command.PRIVACY,
            Command.EXPORT,
            Command.DELETE,
            Command.CANCEL,
        ),
    ),
)

COMMANDS: tuple[Command, ...] = tuple(command for _, group in GROUPED for command in group)

IN_PRIVATE = (
    Command.TODAY,
    Command.LOG,
    Command.CHECK,
    Command.WEEK,
    Command.HISTORY,
    Command.MATCH,
    Command.SCHEDULE,
    Command.PAUSE,
    Command.SETTINGS,
    Command.HELP,
)
"""What the menu of a private chat shows: no more than is seen at once; the help has them all."""
IN_GROUPS = (Command.SQUAD, Command.TODAY, Command.LOG, Command.HELP)
FOR_GROUP_ADMINS = (Command.SQUAD, Command.BOARD, Command.TODAY, Command.LOG, Command.HELP)
"""What is one's own alone, such as one's week or kit, is for the private chat."""

# What people type instead of a command, in either language, without accents.  A name that may
# mean something else by itself is left out, as "delete": the last session, or everything?
_SAID_FOR = {
    Command.CANCEL: ("cancel", "cancelar"),
    Command.START: ("start", "empezar"),
    Command.LOG: ("log", "registrar"),
    Command.CHECK: ("check", "control"),
    Command.SCHEDULE: ("schedule", "horario"),
    Command.CALENDAR: ("calendar", "calendario"),
    Command.PROFILE: ("profile", "perfil"),
    Command.ASK: ("ask", "preguntar"),
    Command.LEARN: ("learn", "aprender"),
    Command.CREDITS: ("credits", "creditos"),
    Command.SCREEN: ("screen",),
    Command.CLEARED: ("cleared", "alta"),
    Command.LIMITS: ("limits", "my limits", "limites", "mis limites"),
    Command.NUDGES: ("nudges", "consejos"),
    Command.CONSENT: ("consent", "consentimiento"),
    Command.UNLINK: ("unlink", "desvincular"),
    Command.SQUAD: ("squad", "grupo"),
    Command.BOARD: ("board", "tabla"),
    Command.HELP: ("help", "ayuda"),
    Command.TODAY: ("today", "hoy"),
    Command.WHY: ("why", "por que"),
    Command.WEEK: ("week", "semana"),
    Command.HISTORY: ("history", "historial"),
    Command.PROGRESS: ("progress", "progreso"),
    Command.REVIEW: ("review", "resumen"),
    Command.PHYSIO: ("physio sheet", "hoja para el fisio", "hoja para mi fisio"),
    Command.SETTINGS: ("settings", "ajustes"),
    Command.UNLINK: ("unlink", "unlink me", "desvincular", "desvincula"),
}
SAID_FOR = {words: command for command, said in _SAID_FOR.items() for words in said}
NEVER_AN_ANSWER = frozenset({Command.CANCEL, Command.HELP})
REDO = "redo"
"""The command that takes an undo back; no menu has it, as it stands under what was undone."""

# What is taken back is whatever was done last, however it is pointed at.
_POINTED_AT = (
    r"(?: (?:please|that|it|this|again|(?:the )?last(?: one| thing)?|eso|esto|el ultimo|la ultima"
    r"|lo (?:ultimo|anterior)|otra vez|de nuevo|por favor))*"
)
_UNDONE = r"(?:the|my|that|el|mi|lo) (?:undo|undone|deshacer|deshecho)"
_UNDO = re.compile(rf"(?:please |por favor )?(?:undo|deshacer|deshaz(?:lo)?){_POINTED_AT}")
_REDO = re.compile(
    rf"(?:please |por favor )?(?:(?:redo|rehacer|rehaz(?:lo)?){_POINTED_AT}"
    rf"|(?:undo|deshacer|deshaz) {_UNDONE})"
)


def plain_command(text: str, *, answering: bool) -> str | None:
    """Return the command somebody said without its slash, alone in a message.

    While a question is open (`answering`) only those count that cannot be its answer: "today"
    may well be one.

    >>> plain_command("Undo!", answering=True), plain_command("rehazlo", answering=True)
    (<Command.UNDO: 'undo'>, 'redo')
    >>> plain_command("today", answering=True) is None
    True
    """
    said, read = _bare(as_written(text)), _bare(text)
    if _REDO.fullmatch(read):
        return REDO
    if _UNDO.fullmatch(read):
        return Command.UNDO
    command = SAID_FOR.get(said) or SAID_FOR.get(read)
    return None if answering and command not in NEVER_AN_ANSWER else command


def _bare(text: str) -> str:
    return folded(" ".join(text.strip(" !?.¿¡\n").split())).replace(",", "")
