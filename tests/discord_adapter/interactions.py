"""Interactions: commands, buttons and forms, and how a bot answers them."""

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from discord.utils import snowflake_time

from tests.discord_adapter.bodies import LATER, check_answer, check_edited, check_followed
from tests.discord_adapter.components import BUTTON
from tests.discord_adapter.servers import Servers
from tests.discord_adapter.things import Asked, Posted, Refusal
from tests.discord_adapter.world import BOT, EPHEMERAL, LOADING

HOOK = r"/webhooks/\d+/([^/]+)"
FIRST_SIGN, OPEN = timedelta(seconds=3), timedelta(minutes=15)
"""How long an interaction can be acknowledged, and answered.

docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback
"""

Route = tuple[str, str, Callable[..., tuple[int, Any]]]


class Interactions(Servers):
    """Keeps each interaction with what the bot did with it."""

    def __init__(self, now: Callable[[], datetime] | None = None) -> None:
        super().__init__(now)
        self.asked: dict[int, Asked] = {}
        # of a real clock a busy machine may use up more
        self.first_sign = timedelta(minutes=1) if now is None else FIRST_SIGN

    def interaction_routes(self) -> tuple[Route, ...]:
        return (
            ("POST", r"/interactions/(\d+)/([^/]+)/callback", self._callback),
            ("POST", HOOK, self._follow),
            ("GET", HOOK + "/messages/@original", self._original),
            ("PATCH", HOOK + "/messages/@original", self._fill),
            ("DELETE", HOOK + "/messages/@original", self._dismiss),
        )

    async def ask(self, kind: int, where: int, data: dict[str, Any], **more: Any) -> Asked:
        """Tell the bot of an interaction; returns it."""
        number = self.snowflake()
        token = f"aW50ZXJhY3Rpb24-{number}"
        asked = Asked(number, token, where, asks=kind, began=time.monotonic())
        message = more.get("message")
        asked.message = None if message is None else int(message["id"])
        self.asked[number] = asked
        payload = {
            "id": str(number),
            "application_id": str(BOT),
            "type": kind,
            "token": asked.token,
            "version": 1,
            "channel_id": str(where),
            "app_permissions": str(self.granted_in(where)),
            "entitlements": [],
            "authorizing_integration_owners": {"0": "0"},
            "attachment_size_limit": 10_485_760,
            "data": data,
            **more,
        }
        await self.tell("INTERACTION_CREATE", payload)
        return asked

    def _post(self, how: str, channel: int, body: Any, number: int | None = None) -> Any:
        flags = body.get("flags", 0)
        message = self.written(
            channel,
            self._me(),
            body.get("content") or "",
            components=body.get("components") or [],
            embeds=body.get("embeds") or [],
            flags=flags,
            number=number,
        )
        self._note(how, message, body)
        return message

    def _note(self, how: str, message: dict[str, Any], body: Any) -> None:
        rows = tuple(
            tuple(map(_button, row["components"]))
            for row in message["components"]
            if all(one["type"] == BUTTON for one in row.get("components", [{"type": 0}]))
        )
        ephemeral = bool(message["flags"] & EPHEMERAL)
        self.posted.append(
            Posted(
                how,
                int(message["channel_id"]),
                int(message["id"]),
                message["content"],
                rows,
                ephemeral,
                time.monotonic(),
                body,
            )
        )

    def _callback(self, number: str, token: str, *, body: Any, **_: Any) -> tuple[int, Any]:
        asked = self.asked.get(int(number))
        if asked is None or asked.token != token:
            raise Refusal(404, 10062, "Unknown interaction")
        if asked.kind is not None:
            raise Refusal(400, 40060, "Interaction has already been acknowledged.")
        if self.now() > snowflake_time(asked.id) + self.first_sign:
            raise Refusal(404, 10062, "Unknown interaction")
        check_answer(asked.asks, body, on_card=asked.message is not None)
        asked.kind = body["type"]
        asked.acknowledged = time.monotonic()
        asked.data = body.get("data") or {}
        asked.ephemeral = bool(asked.data.get("flags", 0) & EPHEMERAL)
        if asked.kind == 5:
            asked.message = self.snowflake()
            flags = LOADING | (EPHEMERAL if asked.ephemeral else 0)
            self.written(asked.channel, self._me(), "", number=asked.message, flags=flags)
        return 200, {"interaction": {"id": number, "type": 2}}

    def _by_token(self, token: str) -> Asked:
        for asked in self.asked.values():
            if asked.token == token and asked.kind is not None:
                if self.now() > snowflake_time(asked.id) + OPEN:
                    raise Refusal(401, 50027, "Invalid Webhook Token")
                return asked
        raise Refusal(404, 10015, "Unknown Webhook")

    def _original(self, token: str, **_: Any) -> tuple[int, Any]:
        asked = self._by_token(token)
        message = self.messages[asked.channel].get(asked.message or 0)
        if message is None:
            raise Refusal(404, 10008, "Unknown Message")
        return 200, message

    def _fill(self, token: str, *, body: Any, **_: Any) -> tuple[int, Any]:
        asked, (_, message) = self._by_token(token), self._original(token)
        check_edited(body, message)
        message |= {**changed(body), "flags": message["flags"] & ~LOADING}
        if set(body) != {"components"}:  # else its buttons go, and nobody reads anything new
            self._note("edit" if asked.kind == LATER else "placeholder", message, body)
        return 200, message

    def _dismiss(self, token: str, **_: Any) -> tuple[int, Any]:
        asked = self._by_token(token)
        self.messages[asked.channel].pop(asked.message or 0, None)
        return 204, None

    def _follow(self, token: str, *, body: Any, **_: Any) -> tuple[int, Any]:
        asked = self._by_token(token)
        check_followed(body)
        return 200, self._post("aside", asked.channel, body)


def changed(body: dict[str, Any]) -> dict[str, Any]:
    """Return what an edit changes: what it names."""
    named = ("content", "components", "embeds", "flags")
    return {name: body[name] for name in named if name in body}


def _button(component: dict[str, Any]) -> tuple[str, str]:
    """Return what is on a button, and its token or where it leads."""
    token = component.get("custom_id") or component["url"]
    return component.get("label", ""), token.removeprefix("sled:")
