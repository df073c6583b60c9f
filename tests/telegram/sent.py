"""What people send on Telegram instead of words, each as the Bot API tells it."""

from typing import Any

from bot.contract import Thing

CHANNEL = {"id": -1002, "type": "channel", "title": "News"}
FILE = {"file_id": "a", "file_unique_id": "b"}
SIZED = {**FILE, "width": 1, "height": 1}
LASTING = {**FILE, "duration": 3}
STICKER = {**SIZED, "type": "regular", "is_animated": False, "is_video": False}
POLL = {
    "id": "1",
    "question": "When?",
    "options": [],
    "total_voter_count": 0,
    "is_closed": False,
    "is_anonymous": False,
    "type": "regular",
    "allows_multiple_answers": False,
    "allows_revoting": False,
    "members_only": False,
}
BERLIN = {"latitude": 52.52, "longitude": 13.4}
HIDDEN = {"type": "hidden_user", "sender_user_name": "Bea", "date": 1}

KINDS: dict[Thing, dict[str, Any]] = {
    Thing.VOICE: {"voice": LASTING},
    Thing.AUDIO: {"audio": LASTING},
    Thing.PHOTO: {"photo": [SIZED]},
    Thing.VIDEO: {"video": {**SIZED, "duration": 3}},
    Thing.GIF: {"animation": {**SIZED, "duration": 3}, "document": FILE},
    Thing.STICKER: {"sticker": STICKER},
    Thing.DICE: {"dice": {"value": 6, "emoji": "🎲"}},
    Thing.DOCUMENT: {"document": FILE},
    Thing.CONTACT: {"contact": {"phone_number": "1", "first_name": "Bea"}},
    Thing.POLL: {"poll": POLL},
    Thing.PLACE: {"location": BERLIN},
    Thing.FORWARDED: {"text": "3x20m 40kg", "forward_origin": HIDDEN},
    Thing.CALL: {"text": "@SledTestBot"},
    Thing.OTHER: {"story": {"chat": CHANNEL, "id": 1}},
}


def as_sent(thing: Thing, words: str, at: int) -> dict[str, Any]:
    """Return the fields of a message; the words are its caption, or what is passed on.

    `at` is when that was written, in seconds.
    """
    fields = KINDS[thing]
    if thing is Thing.FORWARDED:
        fields = {**fields, "forward_origin": {**HIDDEN, "date": at}}
    if not words:
        return fields
    return {**fields, "text" if thing is Thing.FORWARDED else "caption": words}
