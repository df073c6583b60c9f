"""The calls to the Bot API that a message becomes, as values."""

from dataclasses import dataclass, replace

from telegram import InlineKeyboardMarkup, MessageEntity
from telegram.constants import MessageEntityType

from bot.contract import File


@dataclass(frozen=True, slots=True)
class Place:
    """Where a message goes.  `replies_to` is the message it answers there."""

    chat: int
    topic: int | None = None
    replies_to: int | None = None


@dataclass(frozen=True, slots=True)
class Words:
    """Text with its entities."""

    text: str
    entities: tuple[MessageEntity, ...] = ()

    @property
    def links(self) -> bool:
        """Say whether they lead somewhere."""
        return any(entity.type == MessageEntityType.TEXT_LINK for entity in self.entities)


@dataclass(frozen=True, slots=True)
class SendText:
    place: Place
    words: Words
    markup: InlineKeyboardMarkup | None = None
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class SendPhoto:
    place: Place
    photo: File
    caption: Words
    markup: InlineKeyboardMarkup | None = None
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class SendDocument:
    place: Place
    document: File
    caption: Words
    markup: InlineKeyboardMarkup | None = None
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class EditText:
    """Rewrite an earlier message in place."""

    place: Place
    message: int
    words: Words
    markup: InlineKeyboardMarkup | None = None


@dataclass(frozen=True, slots=True)
class EditPhoto:
    """Put a picture, with its caption, in the place of an earlier message's."""

    place: Place
    message: int
    photo: File
    caption: Words
    markup: InlineKeyboardMarkup | None = None


@dataclass(frozen=True, slots=True)
class React:
    """Put a reaction on somebody's message."""

    place: Place
    message: int
    emoji: str


Send = SendText | SendPhoto | SendDocument
Edit = EditText | EditPhoto
Call = Send | Edit | React


def lesser(call: Call) -> Call | None:
    """Return what to send instead of a call that was refused, None: there is nothing.

    A picture gives way to its twin in words, an emphasised text to a plain one.
    """
    match call:
        case SendPhoto(place, photo, caption, markup, quiet):
            twin = "" if photo.alt in caption.text else photo.alt
            text = "\n\n".join(part for part in (caption.text, twin) if part)
            return SendText(place, Words(text), markup, quiet) if text else None
        case SendText(words=words) | EditText(words=words) if words.entities:
            return replace(call, words=Words(words.text))
        case _:
            return None
