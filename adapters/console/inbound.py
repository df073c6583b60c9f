"""A typed line, as the act it is.  Pure.

    /today, /log yesterday 3x20m        a command
    2, done                             a choice that stands on the screen
    /edit 3x20m 45kg                    the last words typed now read so
    /edit #3 3x20m 45kg                 line 3 now reads so
    /reply #3 40 kg, not 45             words, in reply to what the coach said to line 3
    /reply 40 kg, not 45                words, in reply to what the coach said last
    /send photo my knee                 a thing a phone would send, the words below it
    /import ~/strong.csv                a file to take sessions from
    /home/ada/run.mp4                   a file dragged onto the terminal
    anything else                       words

A line that does not exist is named all the same: the coach knows what to say to that.
"""

import re
from datetime import datetime
from urllib.parse import unquote

from adapters.console.screen import Screen, picked
from bot.contract import Act, Attached, Brought, Called, Chose, Edited, Said, Thing
from bot.words.menu import meant_by

_COMMAND = re.compile(r"/([^\W\d_]\w*)(?:\s+(.*))?", re.DOTALL)
_NAMED = re.compile(r"/[^\W\d_]\w*\s")  # a command with something behind it, and no path
# A terminal types a file that is dropped onto it as its path, whichever way it quotes it.
_FILE = re.compile(
    r"""['"]?(?:file://)?(?:~?/|[A-Za-z]:\\)[^\n]*\.(?P<ending>[A-Za-z0-9]{2,5})['"]?"""
)
_ENDINGS = {
    Thing.PHOTO: "jpg jpeg png heic webp bmp tiff",
    Thing.GIF: "gif",
    Thing.VIDEO: "mp4 mov m4v avi mkv webm",
    Thing.AUDIO: "m4a mp3 ogg oga opus wav aac flac",
    Thing.DOCUMENT: "csv tsv xls xlsx ods pdf doc docx odt txt json xml zip fit gpx tcx ics",
}
_KINDS = {ending: thing for thing, endings in _ENDINGS.items() for ending in endings.split()}
_ADDRESSED = re.compile(r"(?:#(\d{1,6})(?:\s+|$))?(.*)", re.DOTALL)


def act_of(text: str, screen: Screen, now: datetime) -> Act:
    """Return what a line means; `screen` has it counted as typed already.

    >>> from datetime import UTC
    >>> act_of("/log yesterday 3x20", Screen("run", typed=7), datetime(2026, 3, 2, tzinfo=UTC))
    Called(command='log', argument='yesterday 3x20', message='run-7')
    """
    file = None if _NAMED.match(text.strip()) else _FILE.fullmatch(text.strip())
    thing = None if file is None else _KINDS.get(file["ending"].lower())
    if thing is not None:
        is_file = thing is Thing.DOCUMENT
        return Brought(thing, screen.line, file=_attached(text) if is_file else None)
    command = _COMMAND.fullmatch(text.strip())
    if command is not None:
        return _called(command[1].lower(), (command[2] or "").strip(), screen)
    pick = picked(screen, text, now)
    if pick is not None:
        return Chose(pick.choice.token, pick.on)
    return Said(text.strip(), screen.line)


def _called(command: str, argument: str, screen: Screen) -> Act:
    match command:
        case "edit":
            number, words = _addressed(argument)
            return Edited(words, screen.line_named(screen.words if number is None else number))
        case "reply":
            number, words = _addressed(argument)
            to = screen.message if number is None else screen.answer_to(number)
            return Said(words, screen.line, replies_to=to)
        case _ if argument and meant_by(command) == "import":
            return Brought(Thing.DOCUMENT, screen.line, file=_attached(argument))
        case "send":
            kind, _, words = argument.partition(" ")
            if kind not in list(Thing):
                return Called(command, argument, screen.line)
            below = None if kind == Thing.FORWARDED else _COMMAND.fullmatch(words.strip())
            if below is not None:  # a command below a picture is one
                return Called(below[1].lower(), (below[2] or "").strip(), screen.line)
            return Brought(Thing(kind), screen.line, words.strip())
        case _:
            return Called(command, argument, screen.line)


def _attached(text: str) -> Attached:
    """Return the file at a path, as a terminal types one that is dropped onto it."""
    path = text.strip()
    if path[:1] in ("'", '"') and path[-1:] == path[:1]:
        path = path[1:-1]
    elif path.startswith("file://"):
        path = unquote(path.removeprefix("file://"))
    elif not re.match(r"[A-Za-z]:", path):
        path = re.sub(r"\\(.)", r"\1", path)
    return Attached(re.split(r"[/\\]", path)[-1], None, path)


def _addressed(argument: str) -> tuple[int | None, str]:
    found = _ADDRESSED.fullmatch(argument)
    assert found is not None  # the pattern takes any text
    return (int(found[1]) if found[1] else None), found[2].strip()
