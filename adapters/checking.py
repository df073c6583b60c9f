"""`sled-coach check`: looks at config, database and platforms, and says what to do."""

import asyncio
import os
from collections.abc import AsyncIterator, Iterator, Sequence
from pathlib import Path

from sqlalchemy import make_url

from adapters.health import of_disks
from adapters.kit.platform import Finding, Grade, PlatformRecord, Wanted
from adapters.platforms import PLATFORMS
from adapters.serving import Serving, pages_at, prepared
from bot.coach.space import spaces
from bot.errors import CoachError, SettingsError, StoreBusy
from bot.settings import Settings


def check(
    config: str | None,
    live_s: float | None = None,
    platforms: Sequence[PlatformRecord] = PLATFORMS,
) -> int:
    """Print what is found, as it is found; 0 where all is well, else 1.

    `live_s`: then serve too, and say of each step of a first run whether it came within so many
    seconds.
    """
    serving = _served_by(config, platforms)
    if isinstance(serving, Finding):
        print(serving)
        return 1
    findings = asyncio.run(_all(serving))
    if any(finding.grade is Grade.BAD for _, finding in findings):
        return 1
    if live_s is None:
        return 0
    from adapters.first_run import first_run

    if any(finding is RUNNING for _, finding in findings):
        print(Finding("live", "stop the coach that runs: this one serves meanwhile", Grade.BAD))
        return 1
    doors = {one.platform.name: "write /start to it" for one in serving.wanted}
    doors |= {name: finding.door for name, finding in findings if finding.door}
    return first_run(serving, doors, live_s)


def _served_by(config: str | None, platforms: Sequence[PlatformRecord]) -> Serving | Finding:
    try:
        return prepared(config, os.environ, platforms)
    except SettingsError as wrong:
        return Finding("config", str(wrong), Grade.BAD)


async def _all(serving: Serving) -> list[tuple[str, Finding]]:
    """Print what is found; return it, each with the platform that it is about, if it is one."""
    findings: list[tuple[str, Finding]] = []

    def found(finding: Finding, about: str = "") -> None:
        print(finding)
        findings.append((about, finding))

    found(Finding("config", "; ".join(map(str, serving.wanted))))
    for note in serving.notes:
        found(Finding("config", note, Grade.NOTE))
    database = await looked_into(serving.settings.database)
    found(database)
    for finding in _disks(serving.settings):
        found(finding)
    if serving.settings.web_listen and database is not RUNNING:
        found(_web(serving.settings.web_listen))
    for one in serving.wanted:
        async for finding in tried(one, is_running=database is RUNNING):
            found(finding, one.platform.name)
    return findings


def _disks(settings: Settings) -> Iterator[Finding]:
    """Yield where there is too little room for a file and its copies; a server has its own."""
    address = make_url(settings.database)
    if address.get_backend_name() == "sqlite" and address.database:
        told = of_disks(spaces(Path(address.database), settings.copies))
        yield from (one for one in told if one.grade is Grade.BAD)


def _web(listen: str) -> Finding:
    """Return whether health can be told where that is wanted."""
    try:
        for pages in pages_at(listen):
            pages.close()
    except SettingsError as wrong:
        return Finding("web", str(wrong), Grade.BAD)
    return Finding("web", f"{listen} is free")


async def tried(wanted: Wanted, *, is_running: bool) -> AsyncIterator[Finding]:
    """Yield what a platform says of a bot, or that its library is missing."""
    try:
        starter = wanted.platform.starter
    except SettingsError as wrong:
        yield Finding("installed", str(wrong), Grade.BAD)
        return
    async for finding in starter.looked_at(wanted, is_running=is_running):
        yield finding


RUNNING = Finding("database", "in use: a coach is running")


async def looked_into(url: str) -> Finding:
    """Return whether a database can be opened; `RUNNING` where a coach has it open."""
    from bot.store.database import open_database

    try:
        database = await open_database(url)
    except StoreBusy:
        return RUNNING
    except CoachError as wrong:
        return Finding("database", str(wrong), Grade.BAD)
    warning = database.warning
    await database.close()
    if warning is not None:
        return Finding("database", warning, Grade.NOTE)
    return Finding("database", url.partition(":")[0])
