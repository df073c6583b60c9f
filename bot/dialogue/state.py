"""Where a conversation stands, as a value.

States are questions: what the coach asked last and has no answer to yet.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from bot.dialogue.question import Asking
from bot.rules.live import Live
from bot.rules.log.done import Check, Entry
from bot.rules.log.records import Athlete
from bot.words.line import Term

UNDOS_KEPT = 12  # a fortnight of logging, checks and corrections; older buttons say so


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field of the athlete's file as it was stored before a turn, and after it."""

    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Apart:
    """Who joined by a turn, so that they can part again, and what of the log is theirs.

    They came from some `apps` on a `day`, with their file.  Theirs is what came over by these
    `names`, that of the joining first, then those of their imports; the sessions told `twice` that
    stand for theirs; and the `mornings` of days that both told of.
    """

    apps: tuple[str, ...]
    names: tuple[str, ...]
    day: date
    athlete: Athlete
    twice: tuple[str, ...] = ()
    mornings: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class Undo:
    """How to take one turn back: what to write, strike and restore.

    `file` holds the athlete's fields that the turn changed, and no others, so that a later
    change of another field stays.  `redoes`: it takes an undo back,
    so going back step by step passes it over.  `brought` names an import, all of which it takes
    out, `apart` who joined and parts again.
    """

    id: str
    file: dict[str, FieldChange]
    entries: tuple[Entry, ...] = ()
    struck: tuple[str, ...] = ()
    checks: tuple[Check, ...] = ()
    unchecked: tuple[date, ...] = ()
    redoes: bool = False
    brought: str | None = None
    apart: Apart | None = None


@dataclass(frozen=True, slots=True)
class CardButton:
    """A standing button: the line or the day it is called by, "" for neither, and its token."""

    called: str
    token: str


@dataclass(frozen=True, slots=True)
class LastCard:
    """What stood last on the screen, and since when.

    `about` is the entry it speaks of, None where it speaks of none.  `unasked`: nobody asked for
    it, as a reminder.
    """

    at: datetime
    about: str | None = None
    buttons: tuple[CardButton, ...] = ()
    unasked: bool = False


@dataclass(frozen=True, slots=True)
class Dialogue:
    """The open question, its number, the one put aside for it, and what can be undone.

    `asked` grows by one with every question, so a button of an earlier one is known as old.
    `parked` is an unfinished question that insists; it is asked again when `question` is done.
    `heard_in` is the message that `question` is about, or that was no answer to it: where it is
    edited, it is heard anew.  None where there is no such message.  `opened` is when the last
    question was asked; None where that is not known.  `session_at` is when the session of that
    day was last shown, None where it is not known.  `unheard`: nothing was made of the last line.
    `album` is what was sent together and answered last.  `card` is what stood last on the screen.
    `explained` are the coach's own words that were, `shown` the movements that were drawn.
    `live` is the session that is under way, `gone_through` the entry of the last that was.
    `switch_offered`: they wrote another language that the coach speaks, and were asked about it.
    """

    question: Asking | None = None
    asked: int = 0
    parked: Asking | None = None
    undos: tuple[Undo, ...] = ()
    heard_in: str | None = None
    opened: datetime | None = None
    session_at: datetime | None = None
    unheard: bool = False
    card: LastCard | None = None
    explained: tuple[Term, ...] = ()
    album: str | None = None
    shown: tuple[str, ...] = ()
    live: Live | None = None
    gone_through: str | None = None
    switch_offered: bool = False
