"""One life of a coach, in a process that may be killed at any moment of it.

It speaks to the platform over a socket, one JSON object a line, as it would over HTTP: an update
is confirmed only once it is answered, and several sends may be under way at once.
"""

import asyncio
import gc
import json
import logging
import os
import signal
import socket
import sys
import traceback
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from time import monotonic
from typing import Any

from adapters.telegram.inbound import ALERT
from bot import crashpoints
from bot.coach.app import Coach, open_coach
from bot.contract import (
    Account,
    Act,
    Called,
    Chose,
    Edited,
    Incoming,
    Joined,
    Outgoing,
    Platform,
    Room,
    Said,
)
from bot.delivering import Delivery, Later, Sent, Unknown
from bot.errors import StoreAway
from bot.settings import Settings
from tests.apps import TELEGRAM
from tests.closings import is_closing
from tests.strictness import refusal_of

Object = dict[str, Any]

RETRY_S = 0.05
WRITTEN = "written"  # a request is with the platform, and its answer not read


@dataclass(frozen=True, slots=True)
class Life:
    """What a process is to do, and at which moment it is to die.

    `dies_at` names a moment, None for none of its own; `passes` is how often it lives through
    it before.  `rings` says whether it begins with what is due.
    """

    url: str
    now: datetime
    rings: bool
    dies_at: str | None = None
    passes: int = 0


class LifeClock:
    """A clock that starts at the life's moment, goes on with the world's, and may be put on."""

    def __init__(self, start: datetime) -> None:
        self._start = start
        self._born = monotonic()
        self._put_on_s = 0.0
        self._waiting: list[float] = []  # steady seconds
        self._is_put_on = asyncio.Event()

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self.steady() - self._born)

    def steady(self) -> float:
        return monotonic() + self._put_on_s

    async def wait(self, span: timedelta) -> None:
        until = self.steady() + span.total_seconds()
        self._waiting.append(until)
        try:
            while (left_s := until - self.steady()) > 0:
                with suppress(TimeoutError):
                    async with asyncio.timeout(left_s):
                        await self._is_put_on.wait()
        finally:
            self._waiting.remove(until)

    def left_s(self) -> float | None:
        """Return how long until somebody need not wait any more, None where nobody waits."""
        return max(min(self._waiting) - self.steady(), 0.0) if self._waiting else None

    def put_on(self, by_s: float) -> None:
        """Let so much time be over at once, for whoever waits as well."""
        self._put_on_s += by_s
        self._is_put_on.set()
        self._is_put_on = asyncio.Event()


class Wire:
    """Requests to the platform, answered in any order."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self._asked: dict[int, asyncio.Future[Object]] = {}
        self._count = 0
        self._reading = asyncio.create_task(self._read())

    async def _read(self) -> None:
        while line := await self._reader.readline():
            answer = json.loads(line)
            self._asked.pop(answer["n"]).set_result(answer)
        os._exit(0)  # the platform is gone, and with it all there is to do

    async def ask(self, then: Callable[[], None] = lambda: None, **request: object) -> Object:
        """Return the platform's answer; `then` comes between the writing and the reading."""
        self._count += 1
        answer = self._asked[self._count] = asyncio.get_running_loop().create_future()
        self._writer.write(json.dumps({"n": self._count, **request}).encode() + b"\n")
        await self._writer.drain()
        then()
        answered: Object = await answer
        return answered


@dataclass(slots=True)
class Courier:
    """Sends through the wire."""

    wire: Wire
    written: Callable[[], None]
    platform: Platform = TELEGRAM

    async def deliver(self, message: Outgoing) -> Delivery:
        if is_closing(message):
            return Sent(str(message.replaces))
        if why := refusal_of(message):
            raise AssertionError(f"no platform would take this: {why}")
        answer = await self.wire.ask(self.written, send=message.id, chat=message.to.id)
        if "later" in answer:
            return Later(timedelta(seconds=answer["later"]))
        if "silent" in answer:
            return Unknown("no answer", timedelta(seconds=answer["silent"]))
        return Sent(answer["ref"])


def begin(life: Life, connection: socket.socket, platforms: Iterable[socket.socket]) -> int:
    """Fork a process that lives this life; return its id.

    `platforms` are the other ends, which it must not hold: else it would not see them close.
    """
    process = os.fork()
    if process:
        return process
    code = 1
    try:
        for other in platforms:
            other.close()
        gc.disable()
        asyncio.run(_live(life, connection))
        code = 0
    except Exception:  # noqa: BLE001 - the outermost edge of a process
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(code)


def _end() -> None:
    os.kill(os.getpid(), signal.SIGKILL)
    signal.pause()  # the end may take a moment to arrive


def _dying(life: Life) -> Callable[[str], None]:
    """Return what ends this process when its moment has come."""
    left = life.passes

    def reached(moment: str) -> None:
        nonlocal left
        if moment == life.dies_at:
            if left == 0:
                _end()
            left -= 1

    return reached


async def _live(life: Life, connection: socket.socket) -> None:
    reached = _dying(life)
    logging.getLogger("bot.outbox").setLevel(logging.CRITICAL)  # its complaints are our doing
    crashpoints.when_reached = reached
    connection.setblocking(False)
    wire = Wire(*await asyncio.open_connection(sock=connection))
    courier = Courier(wire, lambda: reached(WRITTEN))
    clock = LifeClock(life.now)
    async with open_coach(Settings(life.url), clock, [courier]) as coach:
        if life.rings:
            await _ring(coach, life.now)
        await _converse(coach, wire, life)
        await _outlive_rests(coach, wire, clock)


async def _ring(coach: Coach, now: datetime) -> None:
    """Say what is due, in the end: a server may be too slow for it on a busy machine."""
    while True:
        try:
            await coach.fire_due(now)
            return
        except StoreAway:
            await asyncio.sleep(RETRY_S)


async def _converse(coach: Coach, wire: Wire, life: Life) -> None:
    """Answer updates until there are none, confirming each batch with the next request."""
    handled: Sequence[str] = ()
    while updates := (await wire.ask(poll=True, confirm=list(handled)))["updates"]:
        if updates == ["later"]:
            handled = ()
            await asyncio.sleep(0.002)
            continue
        safe = await asyncio.gather(*(_is_safe(coach, one, life.now) for one in updates))
        handled = [one["delivery"] for one, is_safe in zip(updates, safe, strict=True) if is_safe]
    await coach.drained()


async def _is_safe(coach: Coach, update: Mapping[str, Any], now: datetime) -> bool:
    """Answer an update; say whether it may be confirmed."""
    try:
        await coach.answer(incoming(update, now))
    except StoreAway:
        return False
    return True


async def _outlive_rests(coach: Coach, wire: Wire, clock: LifeClock) -> None:
    """Send what waits, however long it has to: where nobody has anything to do, time flies."""
    stops = 0
    while stops < 2:  # what waited behind the last message that had to wait goes in between
        await coach.drained()
        told = await wire.ask(idle=True, left_s=clock.left_s())
        clock.put_on(told["put_on_s"])
        stops = stops + 1 if told["stop"] else 0
        await asyncio.sleep(0 if stops else 0.002)


def incoming(update: Mapping[str, Any], now: datetime) -> Incoming:
    """Return an update as an adapter would; one with a `room` comes from there."""
    person, room = update["person"], update.get("room")
    return Incoming(
        update["delivery"],
        Room(TELEGRAM, room or f"room {person}"),
        Account(TELEGRAM, person),
        min(datetime.fromisoformat(update["at"]), now),
        _act(update),
        private=room is None,
        admin=room is not None,
        called=person.capitalize() if room else None,
        toast=ALERT if "press" in update else 0,
    )


def _act(update: Mapping[str, Any]) -> Act:
    message = f"message {update['delivery']}"
    if "press" in update:
        return Chose(update["press"], update.get("on"))
    if "edits" in update:
        return Edited(update["text"], update["edits"])
    text = update["text"]
    if not text:
        return Joined(coach=True)
    if text.startswith("/"):
        command, _, argument = text[1:].partition(" ")
        return Called(command, argument, message)
    return Said(text, message)
