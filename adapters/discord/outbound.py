"""What the coach sends, as messages for Discord's API.  Pure.

A long text goes out in parts, the buttons on the last.  Only those whom the
core names are mentioned, in a new message: no words of the coach's can ring a channel.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from math import ceil
from typing import Any

from adapters.discord.markdown import CONTENT_UNITS, Ids, parts_of
from adapters.kit.parts import message_of
from bot.contract import NOTED, Choice, File, Outgoing, Tone

ROWS, IN_A_ROW = 5, 5  # discord.com/developers/docs/components/reference#action-row
THREAD_NAME = 100  # characters
KEPT_OPEN = 3 * 24 * 60  # minutes without a word: past the session, and the talk after it
LABEL = 80  # characters on a button
RUNG = 80  # people; 100 may be, discord.com/developers/docs/resources/message, in one line fewer
LARGEST_FILE = 10 * 1024 * 1024  # discord.com/developers/docs/reference#uploading-files
NAME = 22  # of the 25 characters of a nonce; the number of a part follows
ALT = 1024  # characters that describe an attachment
QUIET, EPHEMERAL = 1 << 12, 1 << 6  # message flags
NOTED_HERE = NOTED + "\ufe0f"
"""The reaction as Discord's own table of emoji spells it."""

BUTTON_PREFIX = "sled:"
"""Sets our buttons apart from those of other programs under the same bot."""

_ACTION_ROW, _BUTTON, _LINK = 1, 2, 5
_STYLES = {Tone.PLAIN: 2, Tone.PRIMARY: 1, Tone.DANGER: 4}


@dataclass(frozen=True, slots=True)
class Draft:
    """One message as it will stand.  `nonce` names it for good; a repeat is known by it.

    `invites` is where a button leads that adds the coach to a server; "": it is pressed.
    """

    nonce: str
    content: str
    choices: tuple[tuple[Choice, ...], ...] = ()
    files: tuple[File, ...] = ()
    quiet: bool = False
    rings: tuple[str, ...] = ()
    invites: str = ""


def drafts_of(message: Outgoing, ids: Ids | None = None, invites: str = "") -> tuple[Draft, ...]:
    """Return the messages that say it, in order; none where there is nothing to say.

    `ids` are the commands that can be called with a tap, `invites` the link into a server.
    """
    files = tuple(file for file in (message.picture, message.file) if file is not None)
    body = message.body if message.replaces is None else message.words
    contents = parts_of(body, ids) or (("",) if files or message.replaces is not None else ())
    name = message.id
    if len(name) > NAME:
        name = sha256(name.encode()).hexdigest()[:NAME]
    drafts = [
        Draft(f"{name}.{index}", content, quiet=message.quiet)
        for index, content in enumerate(contents)
    ]
    if drafts and message.replaces is None:
        drafts = _ringing(drafts, tuple(dict.fromkeys(one.account.id for one in message.rings)))
    if drafts:
        drafts[0] = replace(drafts[0], files=files)
        drafts[-1] = replace(drafts[-1], choices=_rows(message.choices), invites=invites)
    return tuple(drafts)


def _ringing(drafts: list[Draft], rung: tuple[str, ...]) -> list[Draft]:
    """Return the messages with those mentioned in the last, a line each of as many as it takes."""
    rung = rung[:RUNG]
    if not rung:
        return drafts
    line = " ".join(f"<@{one}>" for one in rung)
    last = drafts[-1]
    content = f"{last.content}\n{line}"
    if len(content.encode("utf-16-le")) // 2 <= CONTENT_UNITS:
        return [*drafts[:-1], replace(last, content=content, rings=rung)]
    nonce = last.nonce.rpartition(".")[0]
    return [*drafts, Draft(f"{nonce}.{len(drafts)}", line, quiet=last.quiet, rings=rung)]


def rewrites(message: Outgoing, drafts: Sequence[Draft]) -> tuple[int, int] | None:
    """Return channel and number of the message to rewrite, None where it is sent anew."""
    if message.replaces is None or len(drafts) != 1:
        return None
    return message_of(message.replaces)


def new_message(draft: Draft) -> dict[str, Any]:
    """Return what creates the message in a channel; twice the same creates it once."""
    flags = QUIET if draft.quiet else 0
    return {**_body(draft), "flags": flags, "nonce": draft.nonce, "enforce_nonce": True}


def thread(name: str) -> dict[str, Any]:
    """Return what opens a thread under a message.

    docs.discord.com/developers/resources/channel#start-thread-from-message
    """
    return {"name": name[:THREAD_NAME], "auto_archive_duration": KEPT_OPEN}


def following(draft: Draft, *, aside: bool) -> dict[str, Any]:
    """Return what shows the message behind an answer, `aside` to the person alone who asked."""
    return {**_body(draft), "flags": EPHEMERAL if aside else 0}


def edit(draft: Draft) -> dict[str, Any]:
    """Return what makes a standing message read so; a picture it had before goes."""
    body = _body(draft)
    if not draft.content and not draft.files:
        return {"components": body["components"]}  # its words stay as they are
    return {"attachments": [], **body}


def _body(draft: Draft) -> dict[str, Any]:
    body: dict[str, Any] = {
        "content": draft.content,
        "components": [_row(row, draft.invites) for row in draft.choices],
        "allowed_mentions": {"parse": []} | ({"users": [*draft.rings]} if draft.rings else {}),
    }
    if draft.files:
        body["attachments"] = [
            {"id": index, "filename": file.name, "description": file.alt[:ALT]}
            for index, file in enumerate(draft.files)
        ]
    return body


def _row(row: tuple[Choice, ...], invites: str) -> dict[str, Any]:
    return {"type": _ACTION_ROW, "components": [_button(choice, invites) for choice in row]}


def _button(choice: Choice, invites: str) -> dict[str, Any]:
    if choice.adds and invites:
        return {"type": _BUTTON, "style": _LINK, "label": choice.label[:LABEL], "url": invites}
    return {
        "type": _BUTTON,
        "style": _STYLES[choice.tone],
        "label": choice.label[:LABEL],
        "custom_id": BUTTON_PREFIX + choice.token,
    }


def _rows(rows: tuple[tuple[Choice, ...], ...]) -> tuple[tuple[Choice, ...], ...]:
    """Return the rows as they are where they fit, else evenly filled; 25 buttons are the most."""
    if len(rows) <= ROWS and all(len(row) <= IN_A_ROW for row in rows):
        return tuple(row for row in rows if row)
    every = [choice for row in rows for choice in row][: ROWS * IN_A_ROW]
    width = ceil(len(every) / ROWS)
    return tuple(tuple(every[at : at + width]) for at in range(0, len(every), width))
