"""The one door: whatever a platform tells of an act is made sound here, and nowhere else.  Pure.

Behind it a text can be written to either database and sent to any platform: no half of a
surrogate pair (a cut emoji, which JSON carries in an escape), no NUL or other control
character, nothing of absurd length.  Words are mended; a name by which something is known is
never mended into another's; a token that cannot be one of ours becomes none at all, which is
an old button.
"""

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from datetime import UTC, datetime
from typing import Any

from bot.contract import TOKEN_BYTES, Account, Attached, Filled, Incoming, Room

LONGEST_TEXT = 10_000  # Telegram takes 4,096 and Discord 4,000; a terminal takes anything
LONGEST_NAME = 128  # of a person or a room: Telegram's is 129 at most, Discord's 100
LONGEST_ID = 400  # an interaction's token has some 250; an index of PostgreSQL takes 2,700 bytes
MOST_FIELDS = 25
LONGEST_FIELD = 1_000
EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)  # before any platform was; every zone has it

_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_UNSOUND_ID = re.compile(r"[^\x20-\x7e\xa0-\ud7ff\ue000-\U0010ffff]")
_LOCALE = re.compile(r"[A-Za-z0-9_-]{1,35}")


def sound(incoming: Incoming) -> Incoming:
    """Return the act as what is behind the door can carry it.

    >>> from bot.contract import Platform, Said
    >>> room, ada = Room(Platform("terminal"), "ada"), Account(Platform("terminal"), "ada")
    >>> sound(Incoming("1", room, ada, EARLIEST, Said("3x20\\ud83d m\\0", "2"))).act
    Said(text='3x20\ufffd m ', message='2', replies_to=None)
    """
    return replace(
        incoming,
        delivery=sound_id(incoming.delivery),
        chat=_place(incoming.chat),
        person=Account(incoming.person.platform, sound_id(incoming.person.id)),
        at=_instant(incoming.at),
        act=_act(incoming.act),
        locale=_locale(incoming.locale),
        called=_name(incoming.called),
        titled=_name(incoming.titled),
    )


def sound_text(text: object, longest: int = LONGEST_TEXT) -> str:
    """Return words that can be written and sent; what cannot be is shown as a mark or a gap.

    >>> sound_text("a\\ud83d\\ude00 \\ud83d\\0b"), sound_text("abc", 2)
    ('a😀 � b', 'ab')
    """
    cut = (text if isinstance(text, str) else str(text))[:longest]
    if cut.isascii() and cut.isprintable():
        return cut
    # two halves that belong together become what they stand for
    whole = cut.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return _CONTROLS.sub(" ", whole)


def sound_id(name: object) -> str:
    """Return a name that can be written and is nobody else's; one of ours stays as it is.

    >>> sound_id("7:41"), len(sound_id("a\\0")), len(sound_id("7" * 1_000))
    ('7:41', 64, 64)
    """
    given = name if isinstance(name, str) else str(name)
    if len(given) <= LONGEST_ID and not _UNSOUND_ID.search(given):
        return given
    return hashlib.sha256(given.encode("utf-8", "surrogatepass")).hexdigest()


def sound_token(token: object) -> str:
    """Return a button's token, "" for what cannot be one of ours."""
    is_ours = isinstance(token, str) and token.isascii() and token.isprintable()
    return str(token) if is_ours and len(str(token)) <= TOKEN_BYTES else ""


def _place(room: Room) -> Room:
    topic = None if room.topic is None else sound_id(room.topic)
    return Room(room.platform, sound_id(room.id), topic)


def _instant(at: datetime) -> datetime:
    aware = at if at.tzinfo is not None else at.replace(tzinfo=UTC)
    return max(aware, EARLIEST)


def _locale(locale: object) -> str | None:
    return locale if isinstance(locale, str) and _LOCALE.fullmatch(locale) else None


def _name(name: object) -> str | None:
    if not isinstance(name, str):
        return None
    return " ".join(sound_text(name, LONGEST_NAME).split()) or None


def _act(act: Any) -> Any:
    """Return an act of the same kind, each of its fields by what it is."""
    if isinstance(act, Filled):
        file = None if act.file is None else _attached(act.file)
        on = None if act.on is None else sound_id(act.on)
        return Filled(sound_token(act.token), _entered(act.fields), file, on)
    changed: Mapping[str, Any] = {
        field.name: _PARTS[field.name](getattr(act, field.name))
        for field in fields(act)
        if field.name in _PARTS and getattr(act, field.name) is not None
    }
    return replace(act, **changed)


def _entered(given: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    return tuple(
        (sound_text(name, LONGEST_NAME), sound_text(value, LONGEST_FIELD))
        for name, value in given[:MOST_FIELDS]
    )


def _attached(file: Attached) -> Attached:
    return replace(file, name=" ".join(sound_text(file.name, LONGEST_NAME).split()))


_PARTS: Mapping[str, Callable[[Any], Any]] = {
    "text": sound_text,
    "argument": sound_text,
    "command": lambda command: sound_text(command, LONGEST_NAME),
    "message": sound_id,
    "replies_to": sound_id,
    "on": sound_id,
    "album": sound_id,
    "written": _instant,
    "token": sound_token,
    "to": _place,
    "file": _attached,
}
"""How each field of an act is made sound, by its name in the contract."""
