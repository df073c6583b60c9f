"""Where a conversation stands, as versioned JSON.

A question is kept under a name its story gave it, so that moving code closes nobody's.
"""

from datetime import datetime
from typing import Any

import msgspec

from bot.dialogue.question import Asking
from bot.dialogue.registry import kinds, stored_name
from bot.dialogue.state import Dialogue, LastCard, Undo
from bot.enclosed.clip import MOVEMENTS
from bot.reading.page import as_plain
from bot.rules.live import Live
from bot.words.line import Term

_TERMS = frozenset(Term)
VERSION = 2  # 1 did not know when the question was asked


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
            "session_at": dialogue.session_at,
            "unheard": dialogue.unheard,
            "card": dialogue.card,
            "explained": dialogue.explained,
            "album": dialogue.album,
            "shown": dialogue.shown,
            "live": dialogue.live,
            "gone_through": dialogue.gone_through,
            "switch_offered": dialogue.switch_offered,
        },
        enc_hook=as_plain,
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
        _moment(raw.get("session_at")),
        raw.get("unheard") is True,
        _card(raw.get("card")),
        tuple(Term(one) for one in raw.get("explained", ()) if one in _TERMS),
        raw.get("album"),
        tuple(one for one in raw.get("shown", ()) if one in MOVEMENTS),
        _live(raw.get("live")),
        raw.get("gone_through"),
        raw.get("switch_offered") is True,
    )


def _moment(stored: Any) -> datetime | None:
    try:
        return msgspec.convert(stored, datetime | None)
    except msgspec.ValidationError:
        return None


def _card(stored: Any) -> LastCard | None:
    try:
        return msgspec.convert(stored, LastCard | None)
    except msgspec.ValidationError:
        return None


def _live(stored: Any) -> Live | None:
    try:
        return msgspec.convert(stored, Live | None)
    except msgspec.ValidationError:
        return None


def _packed(question: Asking | None) -> list[Any] | None:
    return None if question is None else [stored_name(question), question]


def _unpacked(stored: Any) -> Asking | None:
    if not isinstance(stored, list) or len(stored) != 2 or stored[0] not in kinds():
        return None
    try:
        question = msgspec.convert(stored[1], kinds()[stored[0]])
    except msgspec.ValidationError:
        return None
    return question
