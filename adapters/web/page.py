"""The pages: `/healthz` says whether the process lives, `/readyz` whether it answers anybody.

Beside them `/calendar/…` is what the calendars of athletes follow: whoever has the link sees the
sessions to come.  Nobody's link is logged, and one that opens nothing is not told from another.

A process that does not live is to be started again; one that is not ready is to be left alone and
given nothing to do: its database is away, or no platform takes its token.
"""

import asyncio
import logging
from time import monotonic
from typing import TYPE_CHECKING, cast

from prometheus_client import CONTENT_TYPE_LATEST
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from adapters.kit.web import bound, serve
from adapters.web.measures import Carried, CarriedBothWays, Counted, Measures
from bot.clock import SystemClock
from bot.delivering import Courier, Fetcher
from bot.errors import StoreError

if TYPE_CHECKING:
    from bot.coach.app import Coach

log = logging.getLogger(__name__)

STILL_S = 45.0
"""Longer than any tick takes, whatever befell the database."""
LOOK_S = 0.5  # between two looks how late the loop is


class Pages:
    """Looks on while a coach serves, and tells of it at an address of its own.

    Raises `SettingsError` where nothing can be served there.
    """

    def __init__(self, listen: str) -> None:
        self._listening = bound(listen, "web.listen")
        self._listen = listen
        self._measures = Measures()
        self._coach: Coach | None = None

    def close(self) -> None:
        """Serve nothing after all."""
        self._listening.close()

    def courier(self, courier: Courier) -> Courier:
        if isinstance(courier, Fetcher):
            return CarriedBothWays(courier, self._measures)
        return Carried(courier, self._measures)

    def coach(self, coach: "Coach") -> "Coach":
        self._coach = coach
        return cast("Coach", Counted(coach, self._measures))

    async def watch(self, stop: asyncio.Event) -> None:
        """Serve until told to stop."""
        routes = [
            Route("/healthz", self._lives),
            Route("/readyz", self._ready),
            Route("/metrics", self._metrics),
            Route("/calendar/{name}", self._calendar),
        ]
        app = Starlette(routes=routes)
        lagging = asyncio.create_task(self._lag(), name="lag")
        log.info("health is told at http://%s", self._listen)
        try:
            await serve(app, self._listening, stop)
        finally:
            lagging.cancel()

    async def _lag(self) -> None:
        while True:
            begun = monotonic()
            await asyncio.sleep(LOOK_S)
            self._measures.lag.observe(max(monotonic() - begun - LOOK_S, 0.0))

    @property
    def _looked_at(self) -> "Coach":
        assert self._coach is not None  # nothing is served before it is there
        return self._coach

    async def _lives(self, _: Request) -> Response:
        still_s = self._looked_at.pulse.still_s
        if still_s > STILL_S:
            return _unwell([f"the clock has not ticked for {still_s:.0f} s"])
        return PlainTextResponse("well\n")

    async def _ready(self, _: Request) -> Response:
        coach = self._looked_at
        ailment = await coach.ailment()
        pulse = coach.pulse
        answering = [one for one in pulse.platforms if pulse.since(one) is not None]
        why = [] if ailment is None else [ailment]
        why += [f"{one} refuses the token" for one in pulse.platforms if pulse.is_refused(one)]
        well = ailment is None and any(not pulse.is_refused(one) for one in answering)
        if not well and not why:
            why = ["no platform has been reached yet"]
        return PlainTextResponse("ready\n") if well else _unwell(why)

    async def _metrics(self, _: Request) -> Response:
        coach = self._looked_at
        try:
            seen = await coach.sighted()
        except StoreError as wrong:
            return _unwell([f"the database is away: {wrong}"])
        page = self._measures.page(seen, coach, SystemClock().now())
        return Response(page, media_type=CONTENT_TYPE_LATEST)

    async def _calendar(self, asked: Request) -> Response:
        try:
            content = await self._looked_at.calendar(asked.path_params["name"])
        except StoreError:  # of being away the database says so itself
            return PlainTextResponse("not now\n", status_code=503)
        if content is None:
            return PlainTextResponse("nothing is here\n", status_code=404)
        return Response(content, media_type="text/calendar", headers=_TO_ONE)


_TO_ONE = {"Cache-Control": "private, max-age=900", "X-Robots-Tag": "noindex"}
"""What a link shows is for one person's calendar, and for no machine on the way."""


def _unwell(why: list[str]) -> Response:
    return PlainTextResponse("".join(f"{one}\n" for one in why), status_code=503)
