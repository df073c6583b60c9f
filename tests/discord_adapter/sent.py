"""What people send on Discord instead of words, each as the gateway tells it.

discord.com/developers/docs/resources/message
"""

from typing import Any

from bot.contract import Thing
from tests.discord_adapter.world import BOT

VOICE_MESSAGE, HAS_SNAPSHOT = 1 << 13, 1 << 14  # flags of a message
FORWARD = 1
BEFORE = "2026-03-01T12:00:00+00:00"


def file(content_type: str | None, name: str = "a") -> dict[str, Any]:
    """Return an attachment; Discord does not know the type of all."""
    return {
        "id": "1",
        "filename": name,
        "size": 1,
        "url": "https://cdn.discordapp.com/a",
        "proxy_url": "https://media.discordapp.net/a",
        **({} if content_type is None else {"content_type": content_type}),
    }


POLL = {
    "question": {"text": "When?"},
    "answers": [{"answer_id": 1, "poll_media": {"text": "Now"}}],
    "expiry": "2026-03-03T12:00:00+00:00",
    "allow_multiselect": False,
    "layout_type": 1,
}


def passed_on(text: str, **more: Any) -> dict[str, Any]:
    """Return the fields of a message that passes another one on."""
    inner = {
        "type": 0,
        "content": text,
        "timestamp": BEFORE,
        "edited_timestamp": None,
        "flags": 0,
        "mentions": [],
        "mention_roles": [],
        "attachments": [],
        "embeds": [],
        "components": [],
        **more,
    }
    reference = {"type": FORWARD, "message_id": "5", "channel_id": "6"}
    return {
        "flags": HAS_SNAPSHOT,
        "message_reference": reference,
        "message_snapshots": [{"message": inner}],
    }


KINDS: dict[Thing, dict[str, Any]] = {
    Thing.VOICE: {"flags": VOICE_MESSAGE, "attachments": [file("audio/ogg")]},
    Thing.AUDIO: {"attachments": [file("audio/mpeg")]},
    Thing.PHOTO: {"attachments": [file("image/png")]},
    Thing.VIDEO: {"attachments": [file("video/mp4; codecs=avc1")]},
    Thing.GIF: {"content": "https://tenor.com/view/sled-pull-gif-1"},
    Thing.STICKER: {"sticker_items": [{"id": "1", "name": "nice", "format_type": 1}]},
    Thing.DOCUMENT: {"attachments": [file("text/csv; charset=utf-8"), file("image/png")]},
    Thing.POLL: {"poll": POLL},
    Thing.FORWARDED: passed_on("3x20m 40kg"),
    Thing.CALL: {"content": f"<@{BOT}>"},
    Thing.OTHER: {},
}
"""Discord has no places, contacts and dice."""
