"""What the JSON columns hold: the values of the core, each with the version it was written in.

A field added later has a default, so older rows read on; a change that a default cannot carry
raises the version and gets its own reader here.  A version from the future is refused rather
than half understood.
"""

from dataclasses import MISSING, fields
from typing import Any, Generic, TypeVar, get_type_hints

import msgspec

from bot.archive.brought import Found
from bot.contract import Account, Outgoing, Platform, Room
from bot.dialogue import stored as stored_form
from bot.dialogue.state import Dialogue
from bot.errors import UnreadableState
from bot.reading.page import Translated
from bot.rules.log.done import Check, Entry
from bot.rules.log.records import Athlete
from bot.rules.squads.squad import Squad

VERSION = 1

Kept = TypeVar("Kept")


def _as_text(value: object) -> str:
    """Return what is a text of a type of its own: a platform's name, a line put into English."""
    if isinstance(value, Platform | Translated):
        return str(value)
    raise NotImplementedError(type(value).__name__)


def _platform(_: type[Platform], name: object) -> Platform:
    if isinstance(name, str):
        return Platform(name)
    raise ValueError("a platform must be a text")


class _Versioned(msgspec.Struct, Generic[Kept]):
    v: int
    kept: Kept


_ATHLETE = msgspec.json.Decoder(_Versioned[Athlete])
_ENTRY = msgspec.json.Decoder(_Versioned[Entry])
_CHECK = msgspec.json.Decoder(_Versioned[Check])
_SQUAD = msgspec.json.Decoder(_Versioned[Squad])
_FOUND = msgspec.json.Decoder(_Versioned[Found])
_ENCODER = msgspec.json.Encoder(enc_hook=_as_text)


def stored(value: Athlete | Entry | Check | Squad | Found) -> str:
    """Return a value as JSON of this version."""
    return f'{{"v":{VERSION},"kept":{_ENCODER.encode(value).decode()}}}'


def athlete_of(text: str) -> Athlete:
    """Return the athlete that was stored.  Raises `UnreadableState`."""
    return _read(_ATHLETE, text, "an athlete")


def entry_of(text: str) -> Entry:
    """Return the session that was stored.  Raises `UnreadableState`."""
    return _read(_ENTRY, text, "a session")


def check_of(text: str) -> Check:
    """Return the morning check that was stored.  Raises `UnreadableState`."""
    return _read(_CHECK, text, "a morning check")


def found_of(text: str) -> Found:
    """Return what a file held.  Raises `UnreadableState`."""
    return _read(_FOUND, text, "what a file held")


def squad_of(text: str) -> Squad:
    """Return the squad that was stored.  Raises `UnreadableState`."""
    return _read(_SQUAD, text, "a squad")


def _read(decoder: "msgspec.json.Decoder[_Versioned[Kept]]", text: str, what: str) -> Kept:
    try:
        read = decoder.decode(text)
    except msgspec.DecodeError:
        # the message of the cause may quote what was stored, so it stays behind
        raise UnreadableState(f"{what} in the database does not read as version 1") from None
    if read.v != VERSION:
        raise UnreadableState(f"{what} in the database is version {read.v}, wanted {VERSION}")
    return read.kept


def stored_dialogue(state: Dialogue) -> str:
    """Return where a conversation stands, as versioned JSON."""
    return stored_form.to_json(state).decode()


def dialogue_of(text: str) -> Dialogue:
    """Return where a conversation stood."""
    return stored_form.from_json(text)


_SAME = [one.name for one in fields(Outgoing) if one.name not in ("to", "toast")]
"""What is kept of an outgoing message as it is; a toast is never sent, so never kept."""


def _as_kept() -> type[msgspec.Struct]:
    """Return the shape of an `Outgoing` with its address in two fields.

    JSON could not tell a room and an account apart in one.
    """
    kinds, defaults = get_type_hints(Outgoing), {one.name: one.default for one in fields(Outgoing)}
    kept = [(name, kinds[name]) for name in _SAME if defaults[name] is MISSING]
    addresses = [("room", Room | None, None), ("account", Account | None, None)]
    more = [(name, kinds[name], defaults[name]) for name in _SAME[len(kept) :]]
    return msgspec.defstruct("Sealed", [*kept, *addresses, *more], omit_defaults=True)


_Sealed: Any = _as_kept()
_SEALED = msgspec.json.Decoder(_Sealed, dec_hook=_platform)


def sealed(message: Outgoing) -> str:
    """Return an outgoing message as JSON."""
    where = {"room" if isinstance(message.to, Room) else "account": message.to}
    kept = _Sealed(**where, **{name: getattr(message, name) for name in _SAME})
    return _ENCODER.encode(kept).decode()


def unsealed(text: str) -> Outgoing:
    """Return the outgoing message that was stored.  Raises `UnreadableState`."""
    try:
        read = _SEALED.decode(text)
    except msgspec.DecodeError:
        raise UnreadableState("a message in the outbox does not read") from None
    to = read.room or read.account
    if to is None:
        raise UnreadableState("a message in the outbox has no address")
    return Outgoing(to=to, **{name: getattr(read, name) for name in _SAME})
