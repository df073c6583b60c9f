"""Where a conversation stands, as a value that is kept as versioned JSON.

States are questions: what the coach asked last and has no answer to yet.
"""

from dataclasses import dataclass
from datetime import date, datetime
from types import UnionType
from typing import Any, get_args

import msgspec

from bot.rules.records import Check, Entry
from bot.talk.questions.every import Question

VERSION = 2  # 1 did not know when the question was asked
UNDOS_KEPT = 12  # a fortnight of logging, checks and corrections; older buttons say so


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field of the athlete's file as it was stored before a turn, and after it."""

    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Undo:
    """How to take one turn back: what to write, strike and restore.

    `file` holds the athlete's fields that the turn changed, and no others, so that a later
    change of another field stays.  `redoes`: it takes an undo back,
    so going back step by step passes it over.
    """

    id: str
    file: dict[str, FieldChange]
    entries: tuple[Entry, ...] = ()
    struck: tuple[str, ...] = ()
    checks: tuple[Check, ...] = ()
    unchecked: tuple[date, ...] = ()
    redoes: bool = False


@dataclass(frozen=True, slots=True)
class Dialogue:
    """The open question, its number, the one put aside for it, and what can be undone.

    `asked` grows by one with every question, so a button of an earlier one is known as old.
    `parked` is an unfinished question that insists; it is asked again when `question` is done.
    `heard_in` is the message that `question` is about, or that was no answer to it: where it is
    edited, it is heard anew.  None where there is no such message.  `opened` is when the last
    question was asked; None where that is not known.
    """

    question: Question | None = None
    asked: int = 0
    parked: Question | None = None
    undos: tuple[Undo, ...] = ()
    heard_in: str | None = None
    opened: datetime | None = None


def _named() -> dict[str, type[Any]]:
    """Map each question's stored name, `story.Class`, to its class."""
    union: UnionType = Question
    return {_name(kind): kind for kind in get_args(union)}


def _name(kind: type[Any]) -> str:
    return f"{kind.__module__.rpartition('.')[2]}.{kind.__name__}"


_KINDS = _named()


def to_json(dialogue: Dialogue) -> bytes:
    """Return the dialogue as JSON of this version."""
    return msgspec.json.encode(
        {
            "v": VERSION,
            "question": _packed(dialogue.question),
            "asked": dialogue.asked,
            "parked": _packed(dialogue.parked),
            "undos": dialogue.undos,
            "heard_in": dialogue.heard_in,
            "opened": dialogue.opened,
        }
    )


def from_json(stored: bytes | str) -> Dialogue:
    """Return the dialogue that was stored.

    A question of a kind or shape this version does not know is closed rather than fatal: the
    athlete is asked anew.  The same for undo steps that no longer fit.
    """
    raw = msgspec.json.decode(stored)
    try:
        undos = msgspec.convert(raw.get("undos", []), tuple[Undo, ...])
    except msgspec.ValidationError:
        undos = ()
    return Dialogue(
        _unpacked(raw.get("question")),
        raw.get("asked", 0),
        _unpacked(raw.get("parked")),
        undos,
        raw.get("heard_in"),
        _moment(raw.get("opened")),
    )


def _moment(stored: Any) -> datetime | None:
    try:
        return msgspec.convert(stored, datetime | None)
    except msgspec.ValidationError:
        return None


def _packed(question: Question | None) -> list[Any] | None:
    return None if question is None else [_name(type(question)), question]


def _unpacked(stored: Any) -> Question | None:
    if not isinstance(stored, list) or len(stored) != 2 or stored[0] not in _KINDS:
        return None
    try:
        question: Question = msgspec.convert(stored[1], _KINDS[stored[0]])
    except msgspec.ValidationError:
        return None
    return question
