"""Discord as a bot sees it, on loopback: REST, and a gateway with sessions that can be lost.

What it keeps is what the tests judge by: every message a bot created or changed, how often it
asked, what it was refused.  Faults can be put in its way; nothing of it knows the coach.
"""

import asyncio
import json
import re
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from typing import Any

from aiohttp import web
from aiohttp.web_request import FileField

from tests.discord_adapter.bodies import check_created, check_edited, check_limit, check_menu
from tests.discord_adapter.gateway import TOKEN
from tests.discord_adapter.interactions import Interactions, Route, changed
from tests.discord_adapter.things import Fault, Posted, Refusal
from tests.discord_adapter.world import BOT, EPHEMERAL

# docs.discord.com/developers/reference#http-api
BODIES = ("application/json", "application/x-www-form-urlencoded", "multipart/form-data")


NONCE_KNOWN = timedelta(minutes=5)
"""The "past few minutes" of discord.com/developers/docs/resources/message#create-message."""


class FakeDiscord(Interactions):
    """Discord at `base`, for one bot."""

    def __init__(self, now: Callable[[], datetime] | None = None) -> None:
        super().__init__(now)
        self.base = ""
        self.commands: list[dict[str, Any]] = []
        self.requests: list[tuple[float, str, str]] = []
        self.refused: list[tuple[str, str, int]] = []
        self.refusals: list[str] = []  # in words, those of the faults put in its way left out
        self.faults: list[Fault] = []
        self.kept: dict[str, bytes] = {}  # files, by name
        self.closed_to: dict[int, int] = {}  # person: the code that says so
        self.without_reactions: set[int] = set()
        self.asleep: set[int] = set()  # threads
        self.locked: set[int] = set()
        self._telling: set[asyncio.Future[None]] = set()
        self._nonces: dict[str, tuple[int, datetime]] = {}  # until when each is known
        self._site: web.AppRunner | None = None
        self._port = 0

    async def start(self) -> None:
        """Be reachable, at the same address as before."""
        app = web.Application(client_max_size=32 << 20)
        app.router.add_get("/gateway", self._gateway)
        app.router.add_route("*", "/api/v10/{path:.*}", self._rest)
        app.router.add_get("/files/{name}", self._file)
        self._site = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._site.setup()
        site = web.TCPSite(self._site, "127.0.0.1", self._port)
        await site.start()
        self._port = site._server.sockets[0].getsockname()[1]
        self.base = f"http://127.0.0.1:{self._port}/api/v10"
        self.files = f"http://127.0.0.1:{self._port}/files"
        self.gateway = f"ws://127.0.0.1:{self._port}/gateway"

    async def stop(self) -> None:
        """Be unreachable; sessions are kept."""
        await self.drop()
        assert self._site is not None
        await self._site.cleanup()

    async def _file(self, request: web.Request) -> web.Response:
        """Return a file as Discord's network for them does."""
        content = self.kept.get(request.match_info["name"])
        return web.Response(status=404) if content is None else web.Response(body=content)

    # --- REST --------------------------------------------------------------------------------

    async def _rest(self, request: web.Request) -> web.StreamResponse:
        method, path = request.method, "/" + request.match_info["path"]
        self.requests.append((time.monotonic(), method, path))
        fault = next((one for one in self.faults if _matches(one, method, path)), None)
        if fault is not None:
            fault.times -= 1
            if not fault.after:
                return await self._failing(request, method, path, fault)
        try:
            body = await _body(request)
            status, answer = self._answered(method, path, body, request)
        except Refusal as no:
            status, answer = no.status, no.body
            self.refused.append((method, path, no.status))
            self.refusals.append(f"{method} {path}: {no.body}")
        async with self._news:
            self._news.notify_all()
        if fault is not None:
            return await self._failing(request, method, path, fault)
        if status == 204:
            return web.Response(status=204)
        return _json(answer, status)

    async def _failing(
        self, request: web.Request, method: str, path: str, fault: Fault
    ) -> web.StreamResponse:
        async with self._news:
            self.refused.append((method, path, fault.status or 0))
            self._news.notify_all()
        if fault.status is None:
            assert request.transport is not None
            request.transport.abort()
            return web.Response()
        body: dict[str, Any] = {"code": fault.code, "message": "a fault"}
        headers = {"Via": "1.1 google"} if fault.via else {}
        if fault.retry_after is not None:
            body |= {"retry_after": fault.retry_after, "global": False}
            headers["Retry-After"] = str(fault.retry_after)
        return _json(body, fault.status, headers)

    def _answered(
        self, method: str, path: str, body: dict[str, Any], request: web.Request
    ) -> tuple[int, Any]:
        by_interaction = path.startswith(("/webhooks", "/interactions"))
        if not by_interaction and request.headers.get("Authorization") != f"Bot {TOKEN}":
            raise Refusal(401, 0, "401: Unauthorized")
        for route_method, pattern, handle in self._routes():
            found = re.fullmatch(pattern, path)
            if found is not None and route_method == method:
                return handle(*found.groups(), body=body, query=request.query)
        raise Refusal(404, 0, f"no such route: {method} {path}")

    def _routes(self) -> tuple[Route, ...]:
        return (
            ("GET", "/users/@me", lambda **_: (200, self._me())),
            ("GET", "/oauth2/applications/@me", lambda **_: (200, _application())),
            ("GET", "/gateway/bot", lambda **_: (200, self._gateway_info())),
            ("PUT", r"/applications/\d+/commands", self._put_commands),
            ("GET", r"/applications/\d+/commands", self._get_commands),
            ("POST", "/users/@me/channels", self._open),
            ("GET", r"/channels/(\d+)", lambda channel, **_: (200, self._dm(int(channel)))),
            ("PATCH", r"/channels/(\d+)", self._wake),
            ("POST", r"/channels/(\d+)/messages", self._create),
            ("GET", r"/channels/(\d+)/messages", self._history),
            ("PATCH", r"/channels/(\d+)/messages/(\d+)", self._edit),
            ("DELETE", r"/channels/(\d+)/messages/(\d+)", self._take_away),
            ("POST", r"/channels/(\d+)/messages/(\d+)/threads", self._begin),
            ("PUT", r"/channels/(\d+)/messages/(\d+)/reactions/([^/]+)/@me", self._react),
            *self.interaction_routes(),
        )

    def _gateway_info(self) -> dict[str, Any]:
        limit = {"total": 1000, "remaining": 999, "reset_after": 0, "max_concurrency": 1}
        return {"url": self.gateway, "shards": self.shards, "session_start_limit": limit}

    def _put_commands(self, *, body: Any, **_: Any) -> tuple[int, Any]:
        check_menu(body)
        self.commands = body
        return self._get_commands()

    def _get_commands(self, **_: Any) -> tuple[int, Any]:
        return 200, [
            {
                "description": "",
                **one,
                "id": str(index + 1),
                "application_id": str(BOT),
                "version": "1",
            }
            for index, one in enumerate(self.commands)
        ]

    def _open(self, *, body: Any, **_: Any) -> tuple[int, Any]:
        person = int(body["recipient_id"])
        if person not in self._people:
            raise Refusal(400, 10013)
        return 200, self._dm(self._dms[person])

    def _dm(self, channel: int) -> dict[str, Any]:
        for person, own in self._dms.items():
            if own == channel:
                return {"id": str(channel), "type": 1, "recipients": [self._people[person]]}
        raise Refusal(404, 10003)

    def _create(self, channel: str, *, body: Any, **_: Any) -> tuple[int, Any]:
        where = int(channel)
        self._check_reachable(where)
        if where in self.locked:
            raise Refusal(403, 160005)
        check_created(body)
        self.asleep.discard(where)  # whoever writes there wakes it
        nonce = body.get("nonce")
        if nonce is not None and body.get("enforce_nonce") and nonce in self._nonces:
            number, known_until = self._nonces[nonce]
            if self.now() < known_until:
                return 200, self.messages[where][number]
        message = self._post("message", where, body)
        if nonce is not None:
            self._nonces[nonce] = int(message["id"]), self.now() + NONCE_KNOWN
        return 200, message

    def _begin(self, channel: str, number: str, *, body: Any, **_: Any) -> tuple[int, Any]:
        where, message = int(channel), self.messages.get(int(channel), {}).get(int(number))
        self.check_allowed(where, sends=False)
        if message is None or message["flags"] & EPHEMERAL:
            raise Refusal(404, 10008, "Unknown Message")
        self.check_opened(where, int(number), body)
        thread = self.thread_under(where, int(number), body["name"])
        telling = asyncio.ensure_future(self.tell("THREAD_CREATE", thread))
        self._telling.add(telling)
        telling.add_done_callback(self._telling.discard)
        return 201, thread

    def _check_reachable(self, channel: int) -> None:
        self.check_allowed(channel, sends=True)
        for person, own in self._dms.items():
            if own == channel and person in self.closed_to:
                raise Refusal(403, self.closed_to[person])

    def _wake(self, channel: str, *, body: Any, **_: Any) -> tuple[int, Any]:
        if int(channel) in self.locked:
            raise Refusal(403, 50013)
        assert body == {"archived": False}
        self.asleep.discard(int(channel))
        return 200, {"id": channel, "type": 11}

    def _take_away(self, channel: str, number: str, **_: Any) -> tuple[int, Any]:
        """Delete a message; docs.discord.com/developers/resources/message#delete-message."""
        there = self.messages.get(int(channel), {})
        message = there.get(int(number))
        if message is None or message["flags"] & EPHEMERAL:
            raise Refusal(404, 10008, "Unknown Message")
        if message["author"]["id"] != str(BOT):
            raise Refusal(403, 50013)
        del there[int(number)]
        return 204, None

    def _edit(self, channel: str, number: str, *, body: Any, **_: Any) -> tuple[int, Any]:
        if int(channel) in self.asleep:
            raise Refusal(400, 50083)
        self.check_allowed(int(channel), sends=False)
        message = self.messages.get(int(channel), {}).get(int(number))
        if message is None or message["flags"] & EPHEMERAL:
            raise Refusal(404, 10008, "Unknown Message")
        if message["author"]["id"] != str(BOT):
            raise Refusal(403, 50005, "Cannot edit a message authored by another user")
        check_edited(body, message)
        message |= changed(body)
        if set(body) != {"components"}:  # else its buttons go, and nobody reads anything new
            self._note("edit", message, body)
        return 200, message

    def _react(self, channel: str, number: str, emoji: str, **_: Any) -> tuple[int, Any]:
        if int(channel) in self.without_reactions:
            raise Refusal(403, 50013)
        if int(number) not in self.messages.get(int(channel), {}):
            raise Refusal(404, 10008)
        if emoji.isascii():
            raise Refusal(400, 10014, "Unknown Emoji")
        self.posted.append(
            Posted("reaction", int(channel), int(number), emoji, (), False, time.monotonic(), {})
        )
        return 204, None

    def _history(self, channel: str, *, query: Any, **_: Any) -> tuple[int, Any]:
        """Return a page, newest first; `after`: of those that follow a message, the next ones."""
        self.check_allowed(int(channel), sends=False)
        every = self.messages.get(int(channel), {}).values()
        standing = [one for one in every if not one["flags"] & EPHEMERAL]
        kept = sorted(standing, key=lambda one: int(one["id"]))
        limit = int(query.get("limit", 50))
        check_limit(limit)
        if "after" in query:
            newer = [one for one in kept if int(one["id"]) > int(query["after"])]
            return 200, newer[:limit][::-1]
        return 200, kept[-limit:][::-1]


def _matches(fault: Fault, method: str, path: str) -> bool:
    same = fault.method == method and re.search(fault.path, path) is not None
    if same and fault.skips:
        fault.skips -= 1
        return False
    return same and fault.times > 0


async def _body(request: web.Request) -> Any:
    if request.can_read_body and request.content_type not in BODIES:
        raise Refusal(400, 50035, "Invalid Form Body")
    if request.content_type == "multipart/form-data":
        form = await request.post()
        body = json.loads(str(form["payload_json"]))
        body["files"] = {
            name: part.file.read() for name, part in form.items() if isinstance(part, FileField)
        }
        return body
    text = await request.text()
    try:
        return json.loads(text) if text else {}
    except ValueError:
        raise Refusal(400, 50109, "The request body contains invalid JSON.") from None


def _json(body: Any, status: int, headers: dict[str, str] | None = None) -> web.Response:
    # the library reads an answer only where its type is exactly this, without a charset
    typed = {"Content-Type": "application/json", **(headers or {})}
    return web.Response(body=json.dumps(body).encode(), status=status, headers=typed)


def _application() -> dict[str, Any]:
    owner = {"id": "1", "username": "owner", "discriminator": "0", "avatar": None}
    return {
        "id": str(BOT),
        "name": "Sled Coach",
        "icon": None,
        "description": "",
        "bot_public": True,
        "bot_require_code_grant": False,
        "owner": owner,
        "verify_key": "",
        "flags": 0,
    }


@asynccontextmanager
async def fake_discord(now: Callable[[], datetime] | None = None) -> AsyncIterator[FakeDiscord]:
    """Run Discord for a while."""
    discord = FakeDiscord(now)
    await discord.start()
    try:
        yield discord
    finally:
        await discord.stop()
