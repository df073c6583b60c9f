"""The webhook: Telegram calls us.  A small ASGI app for any number of processes.

200 says that everything an update led to is committed; anything else, and Telegram delivers
it again, to whichever process the load balancer picks.  The core knows what was handled.
"""

import hmac
import json
import logging
from collections.abc import Awaitable, Callable, MutableMapping
from http import HTTPStatus
from typing import Any

from telegram import Bot

from adapters.telegram.polling import Receive, read_update
from bot.errors import StoreAway

log = logging.getLogger(__name__)

SECRET_HEADER = b"x-telegram-bot-api-secret-token"
LARGEST_BODY = 1 << 20  # an update is a few KB; Telegram sends no file with it
HEALTH = "/health"

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Read = Callable[[], Awaitable[Message]]
Ailment = Callable[[], Awaitable[str | None]]
"""In a few words why nobody is answered just now, None where all is well."""

Write = Callable[[Message], Awaitable[None]]


class WebhookApp:
    """POST to `path` with the secret hands on an update; GET `/health` says whether it answers.

    That is 200 where the coach does, and 503 with the reason in a few words where not.
    """

    def __init__(
        self, bot: Bot, receive: Receive, path: str, secret: str, ailment: Ailment
    ) -> None:
        self._bot = bot
        self._receive = receive
        self._path = path
        self._secret = secret.encode()
        self._ailment = ailment

    async def __call__(self, scope: Scope, read: Read, write: Write) -> None:
        if scope["type"] != "http":
            return
        if scope["path"] == HEALTH and scope["method"] in ("GET", "HEAD"):
            status, said = await self._health()
        else:
            status, said = await self._status(scope, read), ""
        body = said.encode()
        headers = [
            (b"content-length", str(len(body)).encode()),
            (b"content-type", b"text/plain; charset=utf-8"),
        ]
        await write({"type": "http.response.start", "status": int(status), "headers": headers})
        await write({"type": "http.response.body", "body": body})

    async def _health(self) -> tuple[HTTPStatus, str]:
        ailment = await self._ailment()
        if ailment is None:
            return HTTPStatus.OK, ""
        return HTTPStatus.SERVICE_UNAVAILABLE, f"{ailment}\n"

    async def _status(self, scope: Scope, read: Read) -> HTTPStatus:
        method, path = scope["method"], scope["path"]
        if path != self._path:
            return HTTPStatus.NOT_FOUND
        if method != "POST":
            return HTTPStatus.METHOD_NOT_ALLOWED
        if not self._is_telegram(scope):
            return HTTPStatus.UNAUTHORIZED
        body = await _whole(read)
        return HTTPStatus.REQUEST_ENTITY_TOO_LARGE if body is None else await self._take(body)

    def _is_telegram(self, scope: Scope) -> bool:
        given = dict(scope["headers"]).get(SECRET_HEADER, b"")
        return hmac.compare_digest(given, self._secret)

    async def _take(self, body: bytes) -> HTTPStatus:
        try:
            raw = json.loads(body)
        except (ValueError, RecursionError):  # no JSON, or nested deeper than anybody reads
            return HTTPStatus.BAD_REQUEST
        if not isinstance(raw, dict) or type(raw.get("update_id")) is not int:
            return HTTPStatus.BAD_REQUEST
        try:
            await self._receive([read_update(raw, self._bot)])
        except StoreAway:  # the database says so itself
            return HTTPStatus.SERVICE_UNAVAILABLE
        except Exception as wrong:  # noqa: BLE001 - said to Telegram: deliver it again
            log.error("update %s was not handled: %s", raw["update_id"], type(wrong).__name__)
            return HTTPStatus.SERVICE_UNAVAILABLE
        return HTTPStatus.OK


async def _whole(read: Read) -> bytes | None:
    """Return the body of a request, None where it is too large."""
    body = b""
    while True:
        message = await read()
        body += bytes(message.get("body", b""))
        if len(body) > LARGEST_BODY:
            return None
        if not message.get("more_body", False):
            return body
