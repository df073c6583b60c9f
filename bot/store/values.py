"""What the JSON columns hold: the values of the core, each with the version it was written in.

A field added later has a default, so older rows read on; a change that a default cannot carry
raises the version and gets its own reader here.  A version from the future is refused rather
than half understood.
"""

from typing import Generic, TypeVar

import msgspec

from bot.contract import Account, Choice, File, Form, Outgoing, Platform, Room
from bot.dialogue import stored as stored_form
from bot.dialogue.state import Dialogue
from bot.drawing import Drawing
from bot.errors import UnreadableState
from bot.rich import Rich
from bot.rules.log.records import Athlete, Check, Entry
from bot.rules.squads.squad import Squad

VERSION = 1

Kept = TypeVar("Kept")


def _as_text(value: object) -> str:
    """Return the name of a platform, the one kind of text that is a type of its own here."""
    if isinstance(value, Platform):
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
_ENCODER = msgspec.json.Encoder(enc_hook=_as_text)


def stored(value: Athlete | Entry | Check | Squad) -> str:
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


class _Sealed(msgspec.Struct, omit_defaults=True):
    """An `Outgoing` with its address in two fields, since JSON cannot tell them apart in one."""

    id: str
    body: Rich
    room: Room | None = None
    account: Account | None = None
    choices: tuple[tuple[Choice, ...], ...] = ()
    form: Form | None = None
    picture: File | None = None
    file: File | None = None
    answers: str | None = None
    replaces: str | None = None
    quiet: bool = False
    reacts_to: str | None = None
    drawing: Drawing | None = None


_SEALED = msgspec.json.Decoder(_Sealed, dec_hook=_platform)


def sealed(message: Outgoing) -> str:
    """Return an outgoing message as JSON."""
    to = message.to
    return _ENCODER.encode(
        _Sealed(
            message.id,
            message.body,
            room=to if isinstance(to, Room) else None,
            account=to if isinstance(to, Account) else None,
            choices=message.choices,
            form=message.form,
            picture=message.picture,
            file=message.file,
            answers=message.answers,
            replaces=message.replaces,
            quiet=message.quiet,
            reacts_to=message.reacts_to,
            drawing=message.drawing,
        )
    ).decode()


def unsealed(text: str) -> Outgoing:
    """Return the outgoing message that was stored.  Raises `UnreadableState`."""
    try:
        read = _SEALED.decode(text)
    except msgspec.DecodeError:
        raise UnreadableState("a message in the outbox does not read") from None
    to = read.room or read.account
    if to is None:
        raise UnreadableState("a message in the outbox has no address")
    return Outgoing(
        read.id,
        to,
        read.body,
        choices=read.choices,
        form=read.form,
        picture=read.picture,
        file=read.file,
        answers=read.answers,
        replaces=read.replaces,
        quiet=read.quiet,
        reacts_to=read.reacts_to,
        drawing=read.drawing,
    )
