"""What a Telegram message holds instead of text: of which kind it is, and no more.  Pure."""

from telegram import Document, Message, MessageOriginUser
from telegram.constants import MessageType
from telegram.helpers import effective_message_type

from adapters.telegram.whereabouts import whereabouts
from bot.contract import Attached, Brought, Thing

# The first that is there counts: a GIF comes as a document too, a venue as a location.
_THINGS = {
    MessageType.VOICE: Thing.VOICE,
    MessageType.AUDIO: Thing.AUDIO,
    MessageType.PHOTO: Thing.PHOTO,
    MessageType.LIVE_PHOTO: Thing.PHOTO,
    MessageType.VIDEO: Thing.VIDEO,
    MessageType.VIDEO_NOTE: Thing.VIDEO,
    MessageType.ANIMATION: Thing.GIF,
    MessageType.STICKER: Thing.STICKER,
    MessageType.DICE: Thing.DICE,
    MessageType.DOCUMENT: Thing.DOCUMENT,
    MessageType.CONTACT: Thing.CONTACT,
    MessageType.POLL: Thing.POLL,
    MessageType.VENUE: Thing.PLACE,
    MessageType.LOCATION: Thing.PLACE,
    MessageType.CHECKLIST: Thing.OTHER,
    MessageType.GAME: Thing.OTHER,
    MessageType.GIFT: Thing.OTHER,
    MessageType.GIVEAWAY: Thing.OTHER,
    MessageType.GIVEAWAY_WINNERS: Thing.OTHER,
    MessageType.INVOICE: Thing.OTHER,
    MessageType.PAID_MEDIA: Thing.OTHER,
    MessageType.PASSPORT_DATA: Thing.OTHER,
    MessageType.STORY: Thing.OTHER,
    MessageType.UNIQUE_GIFT: Thing.OTHER,
}


def brought(message: Message, words: str, name: str, replies_to: str | None) -> Brought | None:
    """Return what a message brings instead of text, with the `words` below it; else None.

    Words that are passed on are brought, too: they need not be the sender's.
    """
    thing = _thing(message)
    origin = message.forward_origin
    if origin is not None and words:
        own = isinstance(origin, MessageOriginUser) and origin.sender_user == message.from_user
        return Brought(Thing.FORWARDED, name, words, own=own, written=origin.date)
    if thing is None:
        return None
    if thing is Thing.PLACE and message.location is not None:
        words = whereabouts(message.location.latitude, message.location.longitude)
    file = attached(message.document) if thing is Thing.DOCUMENT else None
    return Brought(thing, name, words, replies_to, message.media_group_id, file=file)


def attached(document: Document | None) -> Attached | None:
    """Return a document as it may be fetched, which is for the core to say."""
    if document is None:
        return None
    return Attached(document.file_name or "", document.file_size, document.file_id)


def _thing(message: Message) -> Thing | None:
    found = next((thing for kind, thing in _THINGS.items() if message[kind]), None)
    if found is not None or effective_message_type(message) is not None:
        return found  # None: of what happens to a chat, such as a message pinned in it
    return Thing.OTHER if message.api_kwargs else None  # newer than the library
