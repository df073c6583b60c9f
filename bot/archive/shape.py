"""The shape of an export: everything that is stored about somebody, as one JSON document.

`profile`, `mornings` and `sessions` are the values that the coach itself works with, whole: read
back they are what was there.  What is new is added with a default and the version stays; a change
that a default cannot carry raises it.
"""

from datetime import date, datetime, time
from typing import Literal

import msgspec

from bot.archive.brought import Found
from bot.dialogue.state import Undo
from bot.rules.live import Live
from bot.rules.log.done import Check, Entry, Pulls
from bot.rules.log.records import Athlete
from bot.rules.squads.squad import Coming, Scope

FORMAT: Literal["sled-coach"] = "sled-coach"
SCHEMA_VERSION = 1


class KnownAs(msgspec.Struct, kw_only=True):
    """An account: `app` and the app's own `id` of the person.

    `linked_at` is when it came to the log, None where that began there; `unreachable_since` when
    the app said that they cannot be reached.
    """

    app: str
    id: str
    private_chat: str | None = None
    topic: str | None = None
    linked_at: datetime | None = None
    unreachable_since: datetime | None = None
    refusals: int = 0


class Standing(msgspec.Struct, kw_only=True):
    """Where the conversation stands: the open question in words, and what can be taken back.

    `questions` is how many were asked in all, `explained` are words of the coach's that were,
    `movements_shown` those that were drawn.  `live` is the session that is under way,
    `gone_through` the entry of the last that was.
    """

    question: str | None = None
    asked_at: datetime | None = None
    questions: int = 0
    last_card_at: datetime | None = None
    session_shown_at: datetime | None = None
    explained: tuple[str, ...] = ()
    movements_shown: tuple[str, ...] = ()
    live: Live | None = None
    gone_through: str | None = None
    undo: tuple[Undo, ...] = ()


class Due(msgspec.Struct, kw_only=True):
    """A kind of reminder: when it comes next, for which day, and the last that is done with."""

    kind: str
    next_at: datetime | None = None
    day: date | None = None
    done: date | None = None
    rung_at: datetime | None = None


class OpenCode(msgspec.Struct, kw_only=True):
    """A code that opens the log from another app; the code itself is kept by nobody."""

    until: datetime


class WaitingFile(msgspec.Struct, kw_only=True):
    """What was read in a file that was sent, and waits for a yes until then."""

    id: str
    until: datetime
    held: Found


class Membership(msgspec.Struct, kw_only=True):
    """What a squad knows of one of its own."""

    called: str
    joined: date
    adult: bool
    guardian: bool
    on_board: bool
    at_sled: bool
    asked: bool


class Answer(msgspec.Struct, kw_only=True):
    """What was said to a session of a squad; None: nothing, though they were asked."""

    day: date
    at: datetime
    coming: Coming | None


class Shared(msgspec.Struct, kw_only=True):
    """What one coach of a squad may see."""

    coach: str
    what: Scope


class WrittenDown(msgspec.Struct, kw_only=True):
    """What waits for somebody's own word, or was written down for others by them."""

    day: date
    at: datetime
    for_me: bool
    pulls: tuple[Pulls, ...] = ()


class InSquad(msgspec.Struct, kw_only=True):
    """A squad, as far as it is about the person: of others only whom they share with is named.

    `coaches`: they coach it, `watches` to be told where a word may help, `wants_to_coach` waits
    for an admin's word.  `sees` is of how many members they may see something.
    """

    called: str
    app: str
    weekdays: tuple[int, ...] = ()
    at: time | None = None
    zone: str = "UTC"
    member: Membership | None = None
    answers: tuple[Answer, ...] = ()
    shared: tuple[Shared, ...] = ()
    owner: bool = False
    coaches: bool = False
    coach_called: str | None = None
    watches: bool = False
    wants_to_coach: bool = False
    offered: bool = False
    sees: int = 0
    written_down: tuple[WrittenDown, ...] = ()


class Message(msgspec.Struct, kw_only=True):
    """A message of the coach's that is still on record; its words are not kept once it is sent.

    `about` is the session it speaks of, `ref` the app's name of the message.
    """

    id: str
    app: str
    kind: str
    state: str
    at: datetime
    about: str | None = None
    ref: str | None = None
    reason: str | None = None


class Export(msgspec.Struct, kw_only=True):
    """Everything that is stored about one person.

    `id` is the name they have in the database, `known_since` when they were met.
    """

    format: Literal["sled-coach"] = FORMAT
    schema_version: int = SCHEMA_VERSION
    exported_at: datetime
    program_version: str
    id: str
    known_since: datetime
    profile: Athlete
    accounts: tuple[KnownAs, ...] = ()
    conversation: Standing = msgspec.field(default_factory=Standing)
    reminders: tuple[Due, ...] = ()
    open_codes: tuple[OpenCode, ...] = ()
    waiting_files: tuple[WaitingFile, ...] = ()
    squads: tuple[InSquad, ...] = ()
    messages: tuple[Message, ...] = ()
    mornings: tuple[Check, ...] = ()
    sessions: tuple[Entry, ...] = ()


PAGED = ("messages", "mornings", "sessions")
"""What there may be much of: written last, a page at a time."""
