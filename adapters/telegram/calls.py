"""Calls of python-telegram-bot's own methods, as values, and made."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from telegram import Bot, Message

from adapters.kit.parts import reference

PICTURES = (Bot.send_photo, Bot.send_animation)
EDITS = (
    Bot.edit_message_text,
    Bot.edit_message_media,
    Bot.edit_message_reply_markup,
    Bot.delete_message,
)
"""What is done to a message that stands there."""


@dataclass(frozen=True, slots=True)
class Call:
    """One call: a method of the library's, the chat, and what else it is given, by its names.

    `alt` is the twin in words of a picture that it carries, `shows` names the loop that it
    uploads: what was uploaded once goes by what Telegram calls it.
    """

    method: Callable[..., Awaitable[Any]]
    chat: int
    given: Mapping[str, Any] = field(default_factory=dict)
    alt: str = ""
    shows: str = ""

    @property
    def is_edit(self) -> bool:
        return self.method in EDITS

    @property
    def is_reaction(self) -> bool:
        return self.method == Bot.set_message_reaction

    async def made(self, bot: Bot) -> "Made":
        """Make the call; return the message it made, rewrote or reacted to.

        Raises the library's `TelegramError`.
        """
        found = await self.method(bot, chat_id=self.chat, **self.given)
        if "message_id" in self.given:
            return Made(reference(self.chat, self.given["message_id"]))
        assert isinstance(found, Message)
        loop = "" if found.animation is None else found.animation.file_id
        return Made(reference(found.chat.id, found.message_id), loop)

    def with_given(self, **more: Any) -> "Call":
        """Return the call given something more, or something else."""
        return replace(self, given={**self.given, **more})


class Made(NamedTuple):
    """A message by its reference, and what Telegram calls the loop in it; "": there is none."""

    ref: str
    loop: str = ""


def lesser(call: Call) -> Call | None:
    """Return what to send instead of a call that was refused, None: there is nothing.

    A picture gives way to its twin in words, an emphasised text to a plain one.
    """
    given = dict(call.given)
    if call.method in PICTURES:
        caption = given.pop("caption", "")
        twin = "" if call.alt in caption else call.alt
        text = "\n\n".join(part for part in (caption, twin) if part)
        for name in ("photo", "animation", "caption_entities"):
            given.pop(name, None)
        return Call(Bot.send_message, call.chat, {**given, "text": text}) if text else None
    if given.pop("entities", None):
        given.pop("link_preview_options", None)
        return Call(call.method, call.chat, given)
    return None
