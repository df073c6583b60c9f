"""What people write on Telegram, as words alone.  Pure.

What is struck out or quoted was not said, and a person mentioned without an @name stands there
by a name that may hold figures; Telegram says of each where in the text it is.
"""

from collections.abc import Sequence

from telegram import Message, MessageEntity
from telegram.constants import MessageEntityType

_NOT_SAID = (
    MessageEntityType.STRIKETHROUGH,
    MessageEntityType.BLOCKQUOTE,
    MessageEntityType.EXPANDABLE_BLOCKQUOTE,
)


def plain(message: Message) -> str | None:
    """Return what a message or the caption of a picture says; None where it has no words."""
    text = message.text or message.caption
    if text is None:
        return None
    marked = message.parse_entities() if message.text else message.parse_caption_entities()
    names = [
        entity
        for entity, written in marked.items()
        if entity.type == MessageEntityType.TEXT_MENTION and any(map(str.isdigit, written))
    ]
    not_said = [entity for entity in marked if entity.type in _NOT_SAID]
    return _without(text, [*names, *not_said]) or _without(text, names) or text


def _without(text: str, left_out: Sequence[MessageEntity]) -> str:
    """Return the text without these parts of it; they are counted in UTF-16 units."""
    if not left_out:
        return text
    units = text.encode("utf-16-le")
    for entity in sorted(left_out, key=lambda one: -one.offset):
        first, end = 2 * entity.offset, 2 * (entity.offset + entity.length)
        units = units[:first] + units[end:]
    return units.decode("utf-16-le", errors="ignore").strip()
