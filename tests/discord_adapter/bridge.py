"""Discord as a bot sees it, on loopback: REST, and a gateway with sessions that can be lost.

What it keeps is what the tests judge by: every message a bot created or changed, how often it
asked, what it was refused.  Faults can be put in its way; nothing of it knows the coach.
"""

import asyncio
import json
import re
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from aiohttp import WSMsgType, web
from aiohttp.web_request import FileField

from bot.contract import Incoming

EPOCH_MS = 1_420_070_400_000  # discord.com/developers/docs/reference#snowflakes
TOKEN = "MTA3NzA3NzA3NzA3NzA3NzA3.GtestX.a-token-for-loopback-alone-0123456789"
BOT = 1077
GUILD, CHANNEL = 5001, 5002
PATIENCE_S = 10.0
PRIVILEGED = 1 << 1 | 1 << 8 | 1 << 15  # members, presences, message content
EPHEMERAL, LOADING = 1 << 6, 1 << 7

OP_DISPATCH, OP_HEARTBEAT, OP_IDENTIFY, OP_RESUME = 0, 1, 2, 6
OP_RECONNECT, OP_INVALID, OP_HELLO, OP_ACK = 7, 9, 10, 11


@dataclass(frozen=True, slots=True)
class Posted:
    """A message of the bot's as it was created, or as it reads since.

    `how`: "message", "edit", "placeholder" where it took the place of one, or "aside".
    """

    how: str
    channel: int
    message: int
    content: str
    rows: tuple[tuple[tuple[str, str], ...], ...]  # label, token
    ephemeral: bool
    at: float
    payload: dict[str, Any] = field(compare=False)

    @property
    def buttons(self) -> tuple[tuple[str, str], ...]:
        return tuple(button for row in self.rows for button in row)

    def token(self, part: str) -> str:
        """Return the token of the button whose label or token holds the part."""
        for label, token in self.buttons:
            if part.lower() in label.lower() or part in token:
                return token
        raise AssertionError(f"no button {part!r} among {self.buttons}")


@dataclass(slots=True)
class Fault:
    """What goes wrong with requests to a path, `times` over; `after`: once it took effect.

    `status` None: the line is cut.  `via`: as from Discord itself, not from who guards it.
    """

    method: str
    path: str
    times: int = 1
    status: int | None = None
    code: int = 0
    retry_after: float | None = None
    via: bool = True
    after: bool = False


class Refusal(Exception):
    def __init__(self, status: int, code: int, message: str = "no") -> None:
        super().__init__(message)
        self.status, self.code, self.message = status, code, message


@dataclass(slots=True)
class Session:
    """What a gateway session has been told, so that it can be resumed."""

    name: str
    told: list[dict[str, Any]] = field(default_factory=list)
    socket: web.WebSocketResponse | None = None
    is_valid: bool = True


@dataclass(slots=True)
class Asked:
    """An interaction: what the bot did with it."""

    id: int
    token: str
    channel: int
    message: int | None = None  # the placeholder, or the message with the button
    kind: int | None = None  # of the response
    ephemeral: bool = False
    data: dict[str, Any] = field(default_factory=dict)
    began: float = 0.0
    acknowledged: float | None = None


class FakeDiscord:
    """Discord at `base`, for one bot."""

    def __init__(self, now: Callable[[], datetime] | None = None) -> None:
        self.now = now or (lambda: datetime.now(UTC))  # noqa: TID251 - Discord's own clock
        self.coach_idle: Callable[[], Awaitable[None]] | None = None  # where it is known
        self.told: list[Incoming] = []  # what the coach has answered
        self.base = ""
        self.gateway = ""
        self.posted: list[Posted] = []
        self.commands: list[dict[str, Any]] = []
        self.requests: list[tuple[float, str, str]] = []
        self.refused: list[tuple[str, str, int]] = []
        self.faults: list[Fault] = []
        self.closed_to: dict[int, int] = {}  # person: the code that says so
        self.identified = 0
        self.resumed = 0
        self.consented = 0  # privileged intents granted in the portal
        self.asked: dict[int, Asked] = {}
        self.messages: dict[int, dict[int, dict[str, Any]]] = {}
        self._nonces: dict[str, int] = {}
        self._sessions: list[Session] = []
        self._dms: dict[int, int] = {}
        self._people: dict[int, dict[str, Any]] = {}
        self._count = count(1)
        self._news = asyncio.Condition()
        self._site: web.AppRunner | None = None
        self._port = 0

    # --- coming and going ------------------------------------------------------------------

    async def start(self) -> None:
        """Be reachable, at the same address as before."""
        app = web.Application(client_max_size=32 << 20)
        app.router.add_get("/gateway", self._gateway)
        app.router.add_route("*", "/api/v10/{path:.*}", self._rest)
        self._site = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._site.setup()
        site = web.TCPSite(self._site, "127.0.0.1", self._port)
        await site.start()
        self._port = site._server.sockets[0].getsockname()[1]
        self.base = f"http://127.0.0.1:{self._port}/api/v10"
        self.gateway = f"ws://127.0.0.1:{self._port}/gateway"

    async def stop(self) -> None:
        """Be unreachable; sessions are kept."""
        await self.drop()
        assert self._site is not None
        await self._site.cleanup()

    async def until(self, reached: Callable[[], Any], patience: float = PATIENCE_S) -> Any:
        """Return what `reached` does, once it is true."""
        async with self._news:
            async with asyncio.timeout(patience):
                await self._news.wait_for(reached)
        return reached()

    async def tally(self, incoming: Incoming) -> None:
        """Note that the coach has answered."""
        async with self._news:
            self.told.append(incoming)
            self._news.notify_all()

    # --- what a test may do to a connection --------------------------------------------------

    @property
    def connected(self) -> bool:
        return any(one.socket is not None for one in self._sessions)

    async def drop(self) -> None:
        """Cut the line without a word."""
        for session in self._sessions:
            if session.socket is not None:
                socket, session.socket = session.socket, None
                assert socket._req is not None
                assert socket._req.transport is not None
                socket._req.transport.abort()

    async def ask_to_reconnect(self) -> None:
        """Send op 7, as before a release of Discord's."""
        await self._send_all({"op": OP_RECONNECT, "d": None})

    async def invalidate(self) -> None:
        """End every session, so that none can be resumed."""
        for session in self._sessions:
            session.is_valid = False
        await self._send_all({"op": OP_INVALID, "d": False})

    async def close_with(self, code: int) -> None:
        """Close the gateway with a code."""
        for session in self._sessions:
            if session.socket is not None:
                socket, session.socket = session.socket, None
                await socket.close(code=code)

    async def tell(self, event: str, data: dict[str, Any]) -> None:
        """Tell every session that is still good; where the line is cut, once it is resumed."""
        for session in self._sessions:
            if session.is_valid:
                told = {"op": OP_DISPATCH, "t": event, "s": len(session.told) + 1, "d": data}
                session.told.append(told)
                await self._send(session, told)

    async def repeat_last(self, times: int = 1) -> None:
        """Tell the last event again, as after a resume that went one too far back."""
        for session in self._sessions:
            for _ in range(times):
                if session.told:
                    await self._send(session, session.told[-1])

    # --- who there is ------------------------------------------------------------------------

    def snowflake(self, at: datetime | None = None) -> int:
        """Return a new number, which says when it was given."""
        ms = int((at or self.now()).timestamp() * 1000)
        return ((ms - EPOCH_MS) << 22) + next(self._count)

    def meet(self, person: int, name: str) -> int:
        """Know a person; returns the channel of their conversation with the bot."""
        self._people[person] = {
            "id": str(person),
            "username": name.lower(),
            "global_name": name,
            "discriminator": "0",
            "avatar": None,
        }
        return self._dms.setdefault(person, 9_000_000 + person)

    def user(self, person: int) -> dict[str, Any]:
        return self._people[person]

    def to(self, channel: int) -> list[Posted]:
        """Return what the bot posted in a channel, in order."""
        return [one for one in self.posted if one.channel == channel]

    def written(self, channel: int, author: dict[str, Any], content: str, **more: Any) -> Any:
        """Return a new message, kept in its channel."""
        number = more.pop("number", None) or self.snowflake()
        message = {
            "id": str(number),
            "channel_id": str(channel),
            "author": author,
            "content": content,
            "timestamp": self.now().isoformat(),
            "edited_timestamp": None,
            "tts": False,
            "mention_everyone": False,
            "mentions": [],
            "mention_roles": [],
            "attachments": [],
            "embeds": [],
            "components": [],
            "pinned": False,
            "type": 0,
            "flags": 0,
            **more,
        }
        self.messages.setdefault(channel, {})[number] = message
        return message

    async def ask(self, kind: int, where: int, data: dict[str, Any], **more: Any) -> Asked:
        """Tell the bot of an interaction; returns it."""
        number = self.snowflake()
        asked = Asked(number, f"aW50ZXJhY3Rpb24-{number}", where, began=time.monotonic())
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
            "app_permissions": "0",
            "entitlements": [],
            "authorizing_integration_owners": {},
            "attachment_size_limit": 10_485_760,
            "data": data,
            **more,
        }
        await self.tell("INTERACTION_CREATE", payload)
        return asked

    # --- the gateway -------------------------------------------------------------------------

    async def _gateway(self, request: web.Request) -> web.StreamResponse:
        socket = web.WebSocketResponse(heartbeat=None)
        await socket.prepare(request)
        await socket.send_json({"op": OP_HELLO, "d": {"heartbeat_interval": 41_250}})
        session: Session | None = None
        async for frame in socket:
            if frame.type is not WSMsgType.TEXT:
                break
            said = json.loads(frame.data)
            match said["op"]:
                case 1:
                    await socket.send_json({"op": OP_ACK, "d": None})
                case 2:
                    session = await self._identify(socket, said["d"])
                case 6:
                    session = await self._resume(socket, said["d"])
        if session is not None and session.socket is socket:
            session.socket = None
        return socket

    async def _identify(
        self, socket: web.WebSocketResponse, said: dict[str, Any]
    ) -> Session | None:
        if said["token"] != TOKEN:
            await socket.close(code=4004)
            return None
        if said["intents"] & PRIVILEGED & ~self.consented:
            await socket.close(code=4014)
            return None
        for earlier in self._sessions:
            earlier.is_valid = False
        session = Session(f"session-{len(self._sessions) + 1}", socket=socket)
        self._sessions.append(session)
        ready = {
            "v": 10,
            "user": self._me(),
            "guilds": [],
            "session_id": session.name,
            "resume_gateway_url": self.gateway,
            "application": {"id": str(BOT), "flags": 0},
            "shard": said.get("shard", [0, 1]),
        }
        await self.tell("READY", ready)
        async with self._news:
            self.identified += 1
            self._news.notify_all()
        return session

    async def _resume(self, socket: web.WebSocketResponse, said: dict[str, Any]) -> Session | None:
        found = [one for one in self._sessions if one.name == said["session_id"] and one.is_valid]
        if not found:
            await socket.send_json({"op": OP_INVALID, "d": False})
            return None
        [session] = found
        session.socket = socket
        for told in session.told[said["seq"] :]:
            await socket.send_json(told)
        told = {"op": OP_DISPATCH, "t": "RESUMED", "s": len(session.told) + 1, "d": {}}
        session.told.append(told)
        await socket.send_json(told)
        async with self._news:
            self.resumed += 1
            self._news.notify_all()
        return session

    async def _send(self, session: Session, told: dict[str, Any]) -> None:
        if session.socket is not None:
            try:
                await session.socket.send_json(told)
            except (ConnectionError, RuntimeError):
                session.socket = None

    async def _send_all(self, told: dict[str, Any]) -> None:
        for session in self._sessions:
            await self._send(session, told)

    def _me(self) -> dict[str, Any]:
        return {
            "id": str(BOT),
            "username": "sled",
            "discriminator": "0",
            "global_name": None,
            "avatar": None,
            "bot": True,
        }

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
            status, answer = no.status, {"code": no.code, "message": no.message}
            self.refused.append((method, path, no.status))
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

    def _routes(self) -> tuple[tuple[str, str, Callable[..., tuple[int, Any]]], ...]:
        hook = r"/webhooks/\d+/([^/]+)"
        return (
            ("GET", "/users/@me", lambda **_: (200, self._me())),
            ("GET", "/oauth2/applications/@me", lambda **_: (200, _application())),
            ("GET", "/gateway/bot", lambda **_: (200, self._gateway_info())),
            ("PUT", r"/applications/\d+/commands", self._put_commands),
            ("POST", "/users/@me/channels", self._open),
            ("GET", r"/channels/(\d+)", lambda channel, **_: (200, self._dm(int(channel)))),
            ("POST", r"/channels/(\d+)/messages", self._create),
            ("GET", r"/channels/(\d+)/messages", self._history),
            ("PATCH", r"/channels/(\d+)/messages/(\d+)", self._edit),
            ("POST", r"/interactions/(\d+)/([^/]+)/callback", self._callback),
            ("POST", hook, self._follow),
            ("GET", hook + "/messages/@original", self._original),
            ("PATCH", hook + "/messages/@original", self._fill),
            ("DELETE", hook + "/messages/@original", self._dismiss),
        )

    def _gateway_info(self) -> dict[str, Any]:
        limit = {"total": 1000, "remaining": 999, "reset_after": 0, "max_concurrency": 1}
        return {"url": self.gateway, "shards": 1, "session_start_limit": limit}

    def _put_commands(self, *, body: Any, **_: Any) -> tuple[int, Any]:
        self.commands = body
        return 200, [
            {
                "description": "",
                **one,
                "id": str(index + 1),
                "application_id": str(BOT),
                "version": "1",
            }
            for index, one in enumerate(body)
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
        if len(body["content"]) > 2000:
            raise Refusal(400, 50035, "content is too long")
        nonce = body.get("nonce")
        if nonce is not None and body.get("enforce_nonce") and nonce in self._nonces:
            return 200, self.messages[where][self._nonces[nonce]]
        message = self._post("message", where, body)
        if nonce is not None:
            self._nonces[nonce] = int(message["id"])
        return 200, message

    def _check_reachable(self, channel: int) -> None:
        for person, own in self._dms.items():
            if own == channel and person in self.closed_to:
                raise Refusal(403, self.closed_to[person])

    def _post(self, how: str, channel: int, body: Any, number: int | None = None) -> Any:
        flags = body.get("flags", 0)
        message = self.written(
            channel,
            self._me(),
            body["content"],
            components=body.get("components", []),
            flags=flags,
            number=number,
        )
        self._note(how, message, body)
        return message

    def _note(self, how: str, message: dict[str, Any], body: Any) -> None:
        rows = tuple(
            tuple(
                (one["label"], one["custom_id"].removeprefix("sled:")) for one in row["components"]
            )
            for row in message["components"]
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

    def _edit(self, channel: str, number: str, *, body: Any, **_: Any) -> tuple[int, Any]:
        message = self.messages.get(int(channel), {}).get(int(number))
        if message is None or message["author"]["id"] != str(BOT):
            raise Refusal(404, 10008)
        message |= {"content": body["content"], "components": body["components"]}
        self._note("edit", message, body)
        return 200, message

    def _history(self, channel: str, *, query: Any, **_: Any) -> tuple[int, Any]:
        kept = self.messages.get(int(channel), {}).values()
        newest = sorted(kept, key=lambda one: -int(one["id"]))
        return 200, newest[: int(query.get("limit", 50))]

    # --- interactions ------------------------------------------------------------------------

    def _callback(self, number: str, token: str, *, body: Any, **_: Any) -> tuple[int, Any]:
        asked = self.asked.get(int(number))
        if asked is None or asked.token != token:
            raise Refusal(404, 10062)
        if asked.kind is not None:
            raise Refusal(400, 40060)
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
                return asked
        raise Refusal(404, 10015)

    def _original(self, token: str, **_: Any) -> tuple[int, Any]:
        asked = self._by_token(token)
        message = self.messages[asked.channel].get(asked.message or 0)
        if message is None:
            raise Refusal(404, 10008)
        return 200, message

    def _fill(self, token: str, *, body: Any, **_: Any) -> tuple[int, Any]:
        _, message = self._original(token)
        message |= {
            "content": body["content"],
            "components": body["components"],
            "flags": message["flags"] & ~LOADING,
        }
        self._note("placeholder", message, body)
        return 200, message

    def _dismiss(self, token: str, **_: Any) -> tuple[int, Any]:
        asked = self._by_token(token)
        self.messages[asked.channel].pop(asked.message or 0, None)
        return 204, None

    def _follow(self, token: str, *, body: Any, **_: Any) -> tuple[int, Any]:
        asked = self._by_token(token)
        return 200, self._post("aside", asked.channel, body)


def _button(component: dict[str, Any]) -> tuple[str, str]:
    return component["label"], component["custom_id"].removeprefix("sled:")


def _matches(fault: Fault, method: str, path: str) -> bool:
    same = fault.method == method and re.search(fault.path, path) is not None
    return same and fault.times > 0


async def _body(request: web.Request) -> Any:
    if request.content_type.startswith("multipart/"):
        form = await request.post()
        body = json.loads(str(form["payload_json"]))
        body["files"] = {
            name: part.file.read() for name, part in form.items() if isinstance(part, FileField)
        }
        return body
    text = await request.text()
    return json.loads(text) if text else {}


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


LATER = timedelta(minutes=16)
"""Past the time an interaction can be answered."""
