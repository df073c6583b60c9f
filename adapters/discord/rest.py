"""Calls to Discord's REST API, all of them that the coach itself makes.

What the library does not do ahead of time is done here: fifty requests in any second, and an
eye on the requests that Discord calls invalid, of which ten thousand in ten minutes shut the
whole machine out.
"""

import logging
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from json import dumps
from typing import Any

import discord
from discord.http import Route

from bot.contract import File

log = logging.getLogger(__name__)

INVALID = frozenset({401, 403, 429})
MOST_INVALID = 5_000  # half of what Discord allows: others may share the address
NOT_CONNECTED_REST = timedelta(seconds=1)
INVALID_SPAN_S = 600.0  # discord.com/developers/docs/topics/rate-limits


@dataclass(frozen=True, slots=True)
class Call:
    """One request.  `path` holds the names of `places`, which go into it.

    `by_interaction`: it goes the way of an interaction, which closes.  `adds`: made twice, it
    does twice what it does; all others are known by a nonce, or done twice are done once.
    """

    method: str
    path: str
    places: dict[str, int | str] = field(default_factory=dict)
    payload: dict[str, Any] | None = None
    files: tuple[File, ...] = ()
    query: dict[str, int | str] = field(default_factory=dict)
    by_interaction: bool = False
    adds: bool = False


class Unavailable(Exception):
    """Discord is not asked at all for a while: not connected, or too much was refused."""

    def __init__(self, rest: timedelta) -> None:
        super().__init__("Discord is not being asked")
        self.rest = rest


class Rest:
    """The way to Discord, while there is one."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._client: discord.Client | None = None
        self._clock = clock
        self._invalid: deque[float] = deque()

    def use(self, client: discord.Client | None) -> None:
        """Call through a client that is logged in from now on; None: there is none."""
        self._client = client

    @property
    def application(self) -> int | None:
        """The application's own number, None while nobody is logged in."""
        return None if self._client is None else self._client.application_id

    async def call(self, call: Call) -> Any:
        """Return Discord's answer.

        Raises `Unavailable`, the library's `DiscordException`, or what a broken line raises.
        """
        client = self._connected()
        self._heed_budget()
        # interactions are answered under the application's own number
        places: dict[str, Any] = {"webhook_id": client.application_id, **call.places}
        try:
            return await client.http.request(
                Route(call.method, call.path, **places), **_content(call)
            )
        except discord.HTTPException as error:
            if error.status in INVALID:
                self._invalid.append(self._clock())
            raise

    async def content(self, address: str) -> bytes | None:
        """Return what Discord keeps at an address; None where that is anywhere else.

        Raises what `call` does.
        """
        if not address.startswith(f"{discord.Asset.BASE}/"):
            return None
        return await self._connected().http.get_from_cdn(address)

    def _connected(self) -> discord.Client:
        client = self._client
        if client is None or client.is_closed() or client.application_id is None:
            raise Unavailable(NOT_CONNECTED_REST)
        return client

    def _heed_budget(self) -> None:
        now = self._clock()
        while self._invalid and self._invalid[0] + INVALID_SPAN_S <= now:
            self._invalid.popleft()
        if len(self._invalid) >= MOST_INVALID:
            rest = self._invalid[0] + INVALID_SPAN_S - now
            log.error("Discord refused %s requests; asking again later", len(self._invalid))
            raise Unavailable(timedelta(seconds=rest))


def _content(call: Call) -> dict[str, Any]:
    content: dict[str, Any] = {"params": call.query} if call.query else {}
    if call.files:
        content["form"] = [
            {"name": "payload_json", "value": dumps(call.payload)},
            *(
                {
                    "name": f"files[{index}]",
                    "value": file.content,
                    "filename": file.name,
                    "content_type": file.media_type,
                }
                for index, file in enumerate(call.files)
            ),
        ]
    elif call.payload is not None:
        content["json"] = call.payload
    return content
