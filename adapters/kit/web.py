"""Serves HTTP within the coach's own loop: a socket that is had or refused, and an app on it."""

import asyncio
import contextlib
import errno
import socket
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import uvicorn

from bot.errors import SettingsError

DRAINING_S = 3
BACKLOG = 2048  # as uvicorn has it

App = Callable[[Any, Any, Any], Awaitable[None]]
"""As ASGI has it."""


class _Server(uvicorn.Server):
    """Leaves signals to whoever runs it."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def bound(listen: str, key: str) -> socket.socket:
    """Return a socket that serves at `host:port`, the host's first address.

    Raises `SettingsError`, naming the key, where that cannot be had.
    """
    host, _, port = listen.rpartition(":")
    try:
        family, *_, address = socket.getaddrinfo(
            host.strip("[]"), int(port), type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        return socket.create_server(address, family=family, backlog=BACKLOG)
    except OSError as wrong:
        if wrong.errno == errno.EADDRINUSE:
            why = "another program has it; stop that one, or name another port"
        else:
            why = f"{wrong.strerror}; name an address of this machine and a port that is free"
        raise SettingsError(f"{key}: {listen} cannot be served at: {why}") from None


async def serve(app: App, listening: socket.socket, stop: asyncio.Event) -> None:
    """Serve until `stop` is set; requests under way are answered.  Closes the socket."""
    config = uvicorn.Config(
        app,
        lifespan="off",
        access_log=False,
        log_config=None,
        timeout_graceful_shutdown=DRAINING_S,
        server_header=False,
        date_header=False,
    )
    server = _Server(config)
    serving = asyncio.create_task(server.serve([listening]), name="web")
    stopping = asyncio.create_task(stop.wait(), name="stop")
    try:
        await asyncio.wait((serving, stopping), return_when=asyncio.FIRST_COMPLETED)
    finally:  # also where whoever serves gives up
        server.should_exit = True
        stopping.cancel()
        await serving
