"""The composition root for `sled-coach run`: the coach on the platforms that the config names."""

import asyncio
import gc
import logging
import os
import signal
import sys
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from adapters.beside import Beside, Side, side_of
from adapters.configuring import CONFIG, settings_from, told
from adapters.kit.hush import hush_logs
from adapters.kit.platform import PlatformRecord, Served, Wanted, not_installed
from adapters.places import database_url
from adapters.platforms import PLATFORMS, titles_of
from bot.clock import SystemClock
from bot.delivering import Courier
from bot.errors import SettingsError
from bot.settings import Settings

if TYPE_CHECKING:
    from adapters.web.page import Pages
    from bot.coach.app import Coach

log = logging.getLogger(__name__)

LINE = "%(asctime)s %(levelname)s %(message)s"
LONGEST_END_S = 9.0
"""How long a process may take to end; most that run processes kill them after ten seconds."""


@dataclass(frozen=True, slots=True)
class Serving:
    """All that is decided before anything starts."""

    settings: Settings
    wanted: tuple[Wanted, ...]
    notes: tuple[str, ...] = ()


def prepared(
    config: str | None,
    environment: Mapping[str, str],
    platforms: Sequence[PlatformRecord] = PLATFORMS,
) -> Serving:
    """Return what is to run.

    Raises `SettingsError` where something is missing, or nothing is named at all.
    """
    zones_are_there()
    choice = told(config, environment, platforms)
    settings = settings_from(choice, platforms)
    found = (one.wanted(settings, environment) for one in platforms)
    wanted = tuple(one for one in found if one is not None)
    if not wanted:
        tables = " or ".join(f"[{one.name}]" for one in platforms)
        variables = " or ".join(one.token.variable for one in platforms)
        raise SettingsError(
            f"{config or CONFIG}: no platform is named; add a table {tables}, or set {variables}"
        )
    url = database_url(settings.database or None)
    settings = replace(settings, database=url, apps=titles_of(platforms))
    return Serving(settings, wanted, choice.notes)


def zones_are_there() -> None:
    """Raise `SettingsError` where this machine knows no time zones, and nothing could be due."""
    try:
        ZoneInfo("Europe/Berlin")
    except (ZoneInfoNotFoundError, OSError):
        raise SettingsError(
            "this machine knows no time zones: `pip install tzdata`, or your system's package"
        ) from None


def run(config: str | None, begun: float) -> int:
    """Serve until told to stop; `begun` is when this process began, on the monotonic clock."""
    serving = prepared(config, os.environ)
    keep_log(serving.wanted, serving.settings.log_level, serving.settings.log_format)
    for note in serving.notes:
        log.warning("%s", note)
    asyncio.run(serve(serving, begun=begun))
    return 0


def keep_log(wanted: Sequence[Wanted], level: str = "info", form: str = "text") -> None:
    """Write the log to standard error, libraries no louder than they are worth.

    Raises `SettingsError` where the library that a form needs is not installed.
    """
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_as_json() if form == "json" else logging.Formatter(LINE))
    logging.basicConfig(level=getattr(logging, level.upper()), handlers=[handler])
    for library in ("aiosqlite", "alembic", "apscheduler"):  # they tell of every step and tick
        logging.getLogger(library).setLevel(logging.WARNING)
    # what the pool says of a connection that broke comes with a traceback
    logging.getLogger("sqlalchemy.pool").setLevel(logging.CRITICAL)
    for one in wanted:
        for library, heard_from in one.platform.loggers:
            logging.getLogger(library).setLevel(heard_from)
    keep_secret(wanted)


def _as_json() -> logging.Formatter:
    """Return what writes an object a line, for whoever gathers logs."""
    try:
        import structlog
    except ModuleNotFoundError as missing:
        raise SettingsError(
            f"log.format needs {missing.name}, which is not installed: {not_installed('json')}"
        ) from None
    known: list[Any] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    last: list[Any] = [
        structlog.stdlib.ProcessorFormatter.remove_processors_meta,
        structlog.processors.format_exc_info,
        structlog.processors.JSONRenderer(),
    ]
    formatter: logging.Formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=known, processors=last
    )
    return formatter


def keep_secret(wanted: Sequence[Wanted], platforms: Sequence[PlatformRecord] = PLATFORMS) -> None:
    """Let no line of the log hold a secret, nor what looks like the token of any platform."""
    looks = [one.token.looks for one in platforms if one.token.is_telling]
    hush_logs([secret for one in wanted for secret in one.secrets], looks)


class Witness(Protocol):
    """Somebody who looks on while a coach serves."""

    def courier(self, courier: Courier) -> Courier:
        """Return the courier, looked at while it delivers."""
        ...

    def coach(self, coach: "Coach") -> "Coach":
        """Return the coach, looked at while it answers."""
        ...

    async def watch(self, stop: asyncio.Event) -> None:
        """Look on; may set `stop`."""
        ...


async def serve(
    serving: Serving, *, begun: float | None = None, witnesses: Sequence[Witness] = ()
) -> None:
    """Serve until a signal to stop; then finish what has arrived and what is on its way."""
    from bot.coach.app import open_coach

    stop = asyncio.Event()
    _end_when_told(stop)
    clock = SystemClock()
    served = [one.platform.starter.served(one, clock, begun) for one in serving.wanted]
    witnesses = [*witnesses, *pages_at(serving.settings.web_listen), *_watchmen(serving.settings)]
    try:
        for one in served:
            await one.bot.open()
        couriers = [one.bot.courier for one in served]
        for witness in witnesses:
            couriers = [witness.courier(one) for one in couriers]
        async with open_coach(serving.settings, clock, couriers) as coach:
            if coach.warning is not None:
                log.warning("%s", coach.warning)
            _settle_memory()
            told = coach
            for witness in witnesses:
                told = witness.coach(told)
            watching = [asyncio.create_task(one.watch(stop), name="witness") for one in witnesses]
            try:
                await Beside(_sides(serving, served, told, stop), coach.pulse, stop).run()
            finally:
                for task in watching:
                    task.cancel()
                await asyncio.gather(*watching, return_exceptions=True)
                for one in served:
                    await one.bot.wind_up()
    finally:
        for one in served:
            await one.bot.close()


def _watchmen(settings: Settings) -> "list[Witness]":
    """Return who tells whoever runs the coach what is wrong, where that is wanted."""
    if not settings.operator:
        return []
    from adapters.watchman import Watchman

    return [Watchman(settings.operator, settings.database, SystemClock())]


def pages_at(listen: str) -> "list[Pages]":
    """Return who tells of the coach's health, where that is wanted.

    Raises `SettingsError` where it cannot be served, or its libraries are not installed.
    """
    if not listen:
        return []
    try:
        from adapters.web.page import Pages
    except ModuleNotFoundError as missing:
        raise SettingsError(
            f"web.listen needs {missing.name}, which is not installed: {not_installed('web')}"
        ) from None
    return [Pages(listen)]


def _sides(
    serving: Serving, served: Sequence[Served], coach: "Coach", stop: asyncio.Event
) -> list[Side]:
    return [
        side_of(
            wanted,
            one,
            partial(one.run, coach, stop),
            partial(wanted.platform.wanted, serving.settings, os.environ),
            lambda renewed: keep_secret([renewed]),
        )
        for wanted, one in zip(serving.wanted, served, strict=True)
    ]


def _end_when_told(stop: asyncio.Event) -> None:
    """Let a signal stop the process: in good order, and in any case within `LONGEST_END_S`."""
    loop = asyncio.get_running_loop()

    def told(_: int, __: object) -> None:
        with suppress(RuntimeError):  # the loop is closed: there is nothing left to stop
            loop.call_soon_threadsafe(stop.set)
        # a thread of its own: it waits for no loop, no courier and no database
        last_resort = threading.Timer(LONGEST_END_S, _cut_off)
        last_resort.daemon = True
        last_resort.start()

    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, told)


def _cut_off() -> None:
    """End now, as a crash would: what is on its way stays leased, and is marked afterwards."""
    words = "not ended %.0f s after being told to; ending all the same"
    # apart: where nobody reads what is logged, writing it may take for ever
    last_words = threading.Thread(target=log.error, args=(words, LONGEST_END_S), daemon=True)
    last_words.start()
    last_words.join(timeout=0.5)
    os._exit(1)


def _settle_memory() -> None:
    """Collect garbage from now on, and never again look through what a start has made."""
    gc.freeze()
    gc.enable()
