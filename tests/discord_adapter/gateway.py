"""The gateway: sessions that can be cut, resumed and lost, and what each has been told."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from aiohttp import WSMsgType, web

from tests.discord_adapter.world import BOT, World

TOKEN = "MTA3NzA3NzA3NzA3NzA3NzA3.GtestX.a-token-for-loopback-alone-0123456789"
PRIVILEGED = 1 << 1 | 1 << 8 | 1 << 15  # members, presences, message content

OP_DISPATCH, OP_HEARTBEAT, OP_IDENTIFY, OP_RESUME = 0, 1, 2, 6
OP_RECONNECT, OP_INVALID, OP_HELLO, OP_ACK = 7, 9, 10, 11


@dataclass(slots=True)
class Session:
    """What a gateway session has been told, so that it can be resumed."""

    name: str
    told: list[dict[str, Any]] = field(default_factory=list)
    socket: web.WebSocketResponse | None = None
    is_valid: bool = True
    shard: tuple[int, int] = (0, 1)

    def is_told(self, data: dict[str, Any]) -> bool:
        """Say whether what happened is this shard's; what is private is the first one's.

        discord.com/developers/docs/events/gateway#sharding
        """
        number, total = self.shard
        return (int(data.get("guild_id") or 0) >> 22) % total == number


class Gateway(World):
    """Tells a bot what happens, as long as it has a session."""

    def __init__(self, now: Callable[[], datetime] | None = None) -> None:
        super().__init__(now)
        self.gateway = ""
        self.identified = 0
        self.resumed = 0
        self.consented = 0  # privileged intents granted in the portal
        self.lets_nobody_in = 0  # the code that every new session is closed with
        self.shards = 1  # how many a bot is to run
        self.wanted: list[tuple[int, int]] = []  # the shards that were asked for, in order
        self._sessions: list[Session] = []

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
            if session.is_valid and session.is_told(data):
                told = {"op": OP_DISPATCH, "t": event, "s": len(session.told) + 1, "d": data}
                session.told.append(told)
                await self._send(session, told)

    async def repeat_last(self, times: int = 1) -> None:
        """Tell the last event again, as after a resume that went one too far back."""
        for session in self._sessions:
            for _ in range(times):
                if session.told:
                    await self._send(session, session.told[-1])

    # --- the connection itself --------------------------------------------------------------

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
        if self.lets_nobody_in:
            await socket.close(code=self.lets_nobody_in)
            return None
        number, total = said.get("shard", (0, 1))
        self.wanted.append((number, total))
        if total < self.shards:
            await socket.close(code=4011)
            return None
        for earlier in self._sessions:
            # a session ends with the next one of its shard, or of another division
            if earlier.shard == (number, total) or earlier.shard[1] != total:
                earlier.is_valid = False
        name = f"session-{len(self._sessions) + 1}"
        session = Session(name, socket=socket, shard=(number, total))
        self._sessions.append(session)
        ready = {
            "v": 10,
            "user": self._me(),
            "guilds": [],
            "session_id": session.name,
            "resume_gateway_url": self.gateway,
            "application": {"id": str(BOT), "flags": 0},
            "shard": [number, total],
        }
        told = {"op": OP_DISPATCH, "t": "READY", "s": 1, "d": ready}
        session.told.append(told)
        await self._send(session, told)
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
