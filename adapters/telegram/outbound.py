"""What the coach sends, as calls to the Bot API.  Pure.

A long text goes out in parts, the buttons on the last.  A picture carries the words as its
caption where they fit, else they follow.  Emphasis and links are entities, so nothing needs
escaping; their offsets count UTF-16 units, as Telegram does.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    InputMediaAnimation,
    InputMediaPhoto,
    LinkPreviewOptions,
    MessageEntity,
    ReplyParameters,
    User,
)
from telegram.constants import MessageEntityDateTimeFormats, MessageEntityType, MessageLimit
from telegram.helpers import create_deep_linked_url

from adapters.kit.parts import message_of
from adapters.telegram.calls import Call
from adapters.telegram.keyboard import fitting
from adapters.telegram.settings import PLATFORM
from bot.contract import NOTED, Account, Choice, File, Outgoing, Rung, Tone
from bot.rich import Emphasis, Rich, Span, split

TEXT_UNITS = MessageLimit.MAX_TEXT_LENGTH
CAPTION_UNITS = MessageLimit.CAPTION_LENGTH
RUNG = 50  # people; a message has a hundred entities at most, core.telegram.org/bots/api
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
"""Show no page behind a link: a card is to stay a card."""


@dataclass(frozen=True, slots=True)
class Words:
    """Text with its entities."""

    text: str
    entities: tuple[MessageEntity, ...] = ()

    @property
    def as_text(self) -> dict[str, Any]:
        given: dict[str, Any] = {"text": self.text}
        if self.entities:
            given["entities"] = self.entities
        if any(entity.type == MessageEntityType.TEXT_LINK for entity in self.entities):
            given["link_preview_options"] = NO_PREVIEW
        return given

    @property
    def as_caption(self) -> dict[str, Any]:
        if not self.text:
            return {}
        return {"caption": self.text, "caption_entities": self.entities or None}


def calls_of(message: Outgoing, me: str = "") -> tuple[Call, ...]:
    """Return the calls that send a message, in order; none where there is nothing to say.

    `me` is the bot's @name without the @, for buttons that lead into its private chat.
    A message that replaces another is one edit where its words fit one message, or a picture's
    caption; else it is sent anew.  A reaction is one.  Neither can be done to what stands
    elsewhere: a group that became a supergroup leaves its messages behind.
    """
    chat = int(message.to.id)  # a private chat bears its person's number
    if message.reacts_to is not None:
        return _reaction(message.reacts_to, chat)
    earlier = None if message.replaces is None else message_of(message.replaces)
    if message.removes:
        return _removal(earlier, chat)
    if earlier is not None and (edit := _edit(message, earlier, me)) is not None:
        return (edit,) if edit.chat == chat else ()
    parts = _ringing(_parts(message.body, chat), message.rings)
    sends = tuple(_sends(message, chat, parts))
    keyboard = _keyboard(message.choices, me, in_group=chat < 0)
    return (*sends[:-1], sends[-1].with_given(reply_markup=keyboard)) if sends else ()


def shown_by(toast: Outgoing | None, me: str) -> dict[str, Any]:
    """Return how the confirmation of a press shows a toast; nothing where there is none."""
    if toast is None or toast.toast is None:
        return {}
    if toast.toast.start is not None and me:
        return {"url": create_deep_linked_url(me, toast.toast.start)}
    return {"text": toast.body.plain, "show_alert": toast.toast.alert}


def units(text: str) -> int:
    """Return the length as Telegram counts it.

    >>> units("🛷 45")
    5
    """
    return len(text.encode("utf-16-le")) // 2


# --- where to ------------------------------------------------------------------------------


def _there(message: Outgoing) -> dict[str, Any]:
    """Return where in its chat a message goes, and how loudly."""
    given: dict[str, Any] = {"disable_notification": True} if message.quiet else {}
    if isinstance(message.to, Account):
        return given
    if message.to.topic is not None:
        given["message_thread_id"] = int(message.to.topic)
    # between two people an answer is plain; among many it points at what it answers
    answered = _answered(message.answers or "") if int(message.to.id) < 0 else None
    if answered is not None:
        # what it answers may have been deleted meanwhile; the answer still counts
        given["reply_parameters"] = ReplyParameters(answered, allow_sending_without_reply=True)
    return given


def _answered(delivery: str) -> int | None:
    """Return the message in a delivery's name, see `inbound.delivery`."""
    number = delivery.partition(":")[2]
    return int(number) if number.isdecimal() else None


# --- what ----------------------------------------------------------------------------------


def _reaction(to: str, chat: int) -> tuple[Call, ...]:
    named = message_of(to)
    # in a group that became another one, messages have other numbers
    if named is None or named[0] != chat:
        return ()
    given = {"message_id": named[1], "reaction": NOTED}
    return (Call(Bot.set_message_reaction, chat, given),)


def _removal(earlier: tuple[int, int] | None, chat: int) -> tuple[Call, ...]:
    """Return the taking away of a message; nothing of one that stands elsewhere."""
    if earlier is None or earlier[0] != chat:
        return ()
    return (Call(Bot.delete_message, chat, {"message_id": earlier[1]}),)


def _sends(message: Outgoing, chat: int, parts: list[Words]) -> Iterator[Call]:
    there = _there(message)
    fits = len(parts) == 1 and units(parts[0].text) <= CAPTION_UNITS
    caption = parts[0].as_caption if fits else {}
    if message.picture is not None:
        shown, alt = _shown(message.picture), message.picture.alt
        if message.picture.moves:
            given = {"animation": shown, **caption, **there}
            name = "" if isinstance(shown, str) else sha256(message.picture.content).hexdigest()
            yield Call(Bot.send_animation, chat, given, alt, name)
        else:
            yield Call(Bot.send_photo, chat, {"photo": shown, **caption, **there}, alt)
        caption = {}
    if message.file is not None:
        given = {"document": _upload(message.file), **caption, **there}
        yield Call(Bot.send_document, chat, given)
    if (message.picture is None and message.file is None) or not fits:
        for part in parts:
            yield Call(Bot.send_message, chat, {**part.as_text, **there})


def _edit(message: Outgoing, earlier: tuple[int, int], me: str) -> Call | None:
    """Return the message as a rewriting of an earlier one, None where it is more than that."""
    chat, number = earlier
    parts = _parts(message.words, chat)
    keyboard = _keyboard(message.choices, me, in_group=chat < 0)
    given = {"message_id": number, "reply_markup": keyboard}
    if not (parts or message.picture or message.file):
        return Call(Bot.edit_message_reply_markup, chat, given)
    if message.file is not None or len(parts) != 1:
        return None
    (words,) = parts
    if message.picture is None:
        return Call(Bot.edit_message_text, chat, {**words.as_text, **given})
    if units(words.text) > CAPTION_UNITS:
        return None
    as_media = InputMediaAnimation if message.picture.moves else InputMediaPhoto
    media = as_media(_shown(message.picture, attach=True), **words.as_caption)
    return Call(Bot.edit_message_media, chat, {"media": media, **given})


def _shown(picture: File, *, attach: bool = False) -> InputFile | str:
    """Return a picture to upload, or what Telegram calls it where it has it already."""
    if picture.there is not None and picture.there[0] == PLATFORM:
        return picture.there[1]
    return _upload(picture, attach=attach)


def _upload(file: File, *, attach: bool = False) -> InputFile:
    return InputFile(file.content, filename=file.name, attach=attach)


def _parts(body: Rich, chat: int) -> list[Words]:
    return [_words(part, in_group=chat < 0) for part in _cut(body)]


def _ringing(parts: list[Words], rings: tuple[Rung, ...]) -> list[Words]:
    """Return the parts with a line of those rung, by name: so it needs no @name of theirs."""
    rung = rings[:RUNG]
    line = ", ".join(one.called for one in rung)
    if not (parts and line) or units(f"{parts[-1].text}\n{line}") > TEXT_UNITS:
        return parts
    last, offset = parts[-1], units(parts[-1].text) + 1
    mentions: list[MessageEntity] = []
    for one in rung:
        user = User(int(one.account.id), one.called, is_bot=False)
        length = units(one.called)
        mentions.append(MessageEntity(MessageEntityType.TEXT_MENTION, offset, length, user=user))
        offset += length + len(", ")
    return [*parts[:-1], Words(f"{last.text}\n{line}", (*last.entities, *mentions))]


def _cut(body: Rich) -> tuple[Rich, ...]:
    whole = body.plain
    if units(whole) > TEXT_UNITS:
        return split(body, TEXT_UNITS, units)
    return (body,) if whole.strip() else ()  # as nearly all are: nothing to cut


def _words(text: Rich, *, in_group: bool) -> Words:
    entities: list[MessageEntity] = []
    offset = 0
    for span in text.spans:
        kept = span.text.strip()
        if kept:
            lead = units(span.text[: span.text.index(kept)])
            entities.extend(_entities(span, offset + lead, units(kept), in_group=in_group))
        offset += units(span.text)
    return Words(text.plain, tuple(entities))


def _entities(span: Span, offset: int, length: int, *, in_group: bool) -> Iterator[MessageEntity]:
    if span.emphasis is Emphasis.STRONG:
        yield MessageEntity(MessageEntityType.BOLD, offset, length)
    if span.emphasis is Emphasis.FAINT:
        yield MessageEntity(MessageEntityType.ITALIC, offset, length)
    if span.link is not None:
        yield MessageEntity(MessageEntityType.TEXT_LINK, offset, length, url=span.link)
    elif span.instant is not None:
        yield MessageEntity(
            MessageEntityType.DATE_TIME,
            offset,
            length,
            unix_time=span.instant,
            date_time_format=_shown_as(span.text) if in_group else None,
        )


_TIME_ALONE = re.compile(r"\d{1,2}([:.h]\d{2})?(\s?[ap]\.?\s?m\.?)?", re.IGNORECASE)


def _shown_as(text: str) -> str:
    """Return how readers in other zones see the moment that the text names.

    In private no format is given: the words stand in the reader's own time already.
    """
    if _TIME_ALONE.fullmatch(text.strip()):
        return MessageEntityDateTimeFormats.SHORT_TIME
    return MessageEntityDateTimeFormats.LOCALIZED_WEEKDAY_SHORT_DATE_SHORT_TIME


# --- buttons -------------------------------------------------------------------------------

_STYLES = {Tone.PLAIN: None, Tone.PRIMARY: "primary", Tone.DANGER: "danger"}


def _keyboard(
    rows: tuple[tuple[Choice, ...], ...], me: str, *, in_group: bool
) -> InlineKeyboardMarkup | None:
    if not rows:
        return None
    shown = fitting(rows, in_group=in_group)
    return InlineKeyboardMarkup([[_button(choice, me) for choice in row] for row in shown])


def _button(choice: Choice, me: str) -> InlineKeyboardButton:
    style = _STYLES[choice.tone]
    if choice.start is not None and me:
        link = create_deep_linked_url(me, choice.start, group=choice.adds)
        return InlineKeyboardButton(choice.label, url=link, style=style)
    return InlineKeyboardButton(choice.label, callback_data=choice.token, style=style)
