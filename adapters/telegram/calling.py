"""One call to the Bot API, made."""

from typing import assert_never

from telegram import Bot, InputFile, InputMediaPhoto, LinkPreviewOptions, Message, ReplyParameters

from adapters.kit.parts import reference
from adapters.telegram.calls import (
    Call,
    EditPhoto,
    EditText,
    Place,
    React,
    SendDocument,
    SendPhoto,
    SendText,
    Words,
)
from bot.contract import File

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


async def perform(bot: Bot, call: Call) -> str:
    """Make the call; return the reference of the message it made, rewrote or reacted to.

    Raises the library's `TelegramError`.
    """
    match call:
        case SendText():
            return _name(await _text(bot, call))
        case SendPhoto():
            return _name(await _photo(bot, call))
        case SendDocument():
            return _name(await _document(bot, call))
        case EditText():
            await _edit(bot, call)
            return reference(call.place.chat, call.message)
        case EditPhoto():
            await _edit_photo(bot, call)
            return reference(call.place.chat, call.message)
        case React(place, message, emoji):
            await bot.set_message_reaction(place.chat, message, emoji)
            return reference(place.chat, message)
        case _:
            assert_never(call)


async def _text(bot: Bot, call: SendText) -> Message:
    return await bot.send_message(
        call.place.chat,
        call.words.text,
        entities=call.words.entities or None,
        link_preview_options=_preview(call.words),
        message_thread_id=call.place.topic,
        reply_parameters=_reply(call.place),
        disable_notification=call.quiet or None,
        reply_markup=call.markup,
    )


async def _photo(bot: Bot, call: SendPhoto) -> Message:
    return await bot.send_photo(
        call.place.chat,
        _upload(call.photo),
        caption=call.caption.text or None,
        caption_entities=call.caption.entities or None,
        message_thread_id=call.place.topic,
        reply_parameters=_reply(call.place),
        disable_notification=call.quiet or None,
        reply_markup=call.markup,
    )


async def _document(bot: Bot, call: SendDocument) -> Message:
    return await bot.send_document(
        call.place.chat,
        _upload(call.document),
        caption=call.caption.text or None,
        caption_entities=call.caption.entities or None,
        message_thread_id=call.place.topic,
        reply_parameters=_reply(call.place),
        disable_notification=call.quiet or None,
        reply_markup=call.markup,
    )


async def _edit(bot: Bot, call: EditText) -> None:
    await bot.edit_message_text(
        call.words.text,
        call.place.chat,
        call.message,
        entities=call.words.entities or None,
        link_preview_options=_preview(call.words),
        reply_markup=call.markup,
    )


async def _edit_photo(bot: Bot, call: EditPhoto) -> None:
    media = InputMediaPhoto(
        InputFile(call.photo.content, filename=call.photo.name, attach=True),
        caption=call.caption.text,
        caption_entities=call.caption.entities or None,
    )
    await bot.edit_message_media(media, call.place.chat, call.message, reply_markup=call.markup)


def _preview(words: Words) -> LinkPreviewOptions | None:
    """Show no page behind a link: a card is to stay a card."""
    return _NO_PREVIEW if words.links else None


def _reply(place: Place) -> ReplyParameters | None:
    if place.replies_to is None:
        return None
    # what it answers may have been deleted meanwhile; the answer still counts
    return ReplyParameters(place.replies_to, allow_sending_without_reply=True)


def _upload(file: File) -> InputFile:
    return InputFile(file.content, filename=file.name)


def _name(message: Message) -> str:
    return reference(message.chat.id, message.message_id)
