"""What a Discord message holds instead of text: of which kind it is, and no more.  Pure.

The library's messages and those of the API itself, which are read back after an absence, tell the
same in two shapes; both come here as `Held`.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import discord
from discord.utils import parse_time

from adapters.discord.plain import plain
from bot.contract import Attached, Brought, Thing

FORWARD = discord.MessageReferenceType.forward.value
_VOICE = discord.MessageFlags.voice.flag
# The picker of GIFs puts a mere link into the message.
_GIF = re.compile(r"<?https?://(?:media\.)?(?:tenor|giphy)\.com/\S+>?")
_MEDIA = {"image/gif": Thing.GIF}
_MEDIA_KINDS = {"image": Thing.PHOTO, "video": Thing.VIDEO, "audio": Thing.AUDIO}


@dataclass(frozen=True, slots=True)
class Held:
    """What a message holds beside its words.

    `raw` is its text as Discord has it, with the names and emoji that are no words.  `media` are
    the types of its files, "" where Discord knows none; `passed_on` is the text of a message that
    is forwarded in it, `written` when that was; None where none is.  `file` is the first of its
    files, as it may be fetched.
    """

    raw: str = ""
    flags: int = 0
    media: tuple[str, ...] = ()
    has_sticker: bool = False
    has_poll: bool = False
    passed_on: str | None = None
    written: datetime | None = None
    file: Attached | None = None


def held(message: discord.Message) -> Held:
    """Return what a message of the library's holds."""
    found = _held(message)
    if not message.message_snapshots:
        return found
    first = message.message_snapshots[0]
    return _forwarded(_held(first), first.created_at)


def _held(message: discord.Message | discord.MessageSnapshot) -> Held:
    return Held(
        message.content,
        message.flags.value,
        tuple(one.content_type or "" for one in message.attachments),
        bool(message.stickers),
        getattr(message, "poll", None) is not None,
        file=next(
            (Attached(one.filename, one.size, one.url) for one in message.attachments), None
        ),
    )


def held_in(message: Mapping[str, Any]) -> Held:
    """Return what a message of the API's holds."""
    found = _held_in(message)
    snapshots: Sequence[Mapping[str, Any]] = message.get("message_snapshots") or ()
    if not snapshots:
        return found
    first = snapshots[0]["message"]
    written = parse_time(first.get("timestamp"))
    return _forwarded(_held_in(first), written)


def _held_in(message: Mapping[str, Any]) -> Held:
    attachments: Sequence[Mapping[str, Any]] = message.get("attachments") or ()
    return Held(
        message.get("content") or "",
        message.get("flags") or 0,
        tuple(one.get("content_type") or "" for one in attachments),
        bool(message.get("sticker_items")),
        message.get("poll") is not None,
        file=next(
            (Attached(one["filename"], one.get("size"), one["url"]) for one in attachments), None
        ),
    )


def _forwarded(inner: Held, written: datetime | None) -> Held:
    return replace(inner, raw="", passed_on=plain(inner.raw), written=written)


def brought(found: Held, words: str, name: str, replies_to: str | None) -> Brought | None:
    """Return what a message brings instead of text, with the `words` in it; None: nothing.

    >>> brought(Held(media=("image/png",)), "my knee", "1:2", None).thing
    <Thing.PHOTO: 'photo'>
    >>> brought(Held("<@7>"), "", "1:2", None).thing, brought(Held("3x20m"), "3x20m", "1:2", None)
    (<Thing.CALL: 'call'>, None)
    """
    if found.passed_on:
        return Brought(Thing.FORWARDED, name, found.passed_on, written=found.written)
    thing = _thing(found)
    if thing is None and _GIF.fullmatch(words):
        thing, words = Thing.GIF, ""
    if thing is None and not words:
        thing = _wordless(found)
    if thing is None:
        return None
    file = found.file if thing is Thing.DOCUMENT else None
    return Brought(thing, name, words, replies_to, file=file)


def _wordless(found: Held) -> Thing:
    """Return what is left where a text holds no word: the coach's name, or an emoji."""
    if "<@" in found.raw:  # nobody else's name leads here alone
        return Thing.CALL
    return Thing.STICKER if found.raw.strip() else Thing.OTHER


def _thing(found: Held) -> Thing | None:
    if found.flags & _VOICE:
        return Thing.VOICE
    if found.media:
        kind = found.media[0].partition(";")[0]
        other = _MEDIA_KINDS.get(kind.partition("/")[0], Thing.DOCUMENT)
        return _MEDIA.get(kind, other)
    if found.has_sticker:
        return Thing.STICKER
    return Thing.POLL if found.has_poll else None
