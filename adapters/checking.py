"""`sled-coach check`: looks at config, database and platforms, and says what to do."""

import asyncio
import os
from collections.abc import Mapping, Sequence

from adapters.kit.platform import Finding, Grade, PlatformRecord
from adapters.platforms import PLATFORMS
from adapters.serving import Serving, prepared
from bot.errors import CoachError, SettingsError, StoreBusy


def check(config: str | None, platforms: Sequence[PlatformRecord] = PLATFORMS) -> int:
    """Print what was found; 0 where all is well, else 1."""
    findings = asyncio.run(_all(config, os.environ, platforms))
    for finding in findings:
        print(finding)
    return 1 if any(finding.grade is Grade.BAD for finding in findings) else 0


async def _all(
    config: str | None, environment: Mapping[str, str], platforms: Sequence[PlatformRecord]
) -> list[Finding]:
    try:
        serving = prepared(config, environment, platforms)
    except SettingsError as wrong:
        return [Finding("config", str(wrong), Grade.BAD)]
    findings = [Finding("config", "; ".join(map(str, serving.wanted)))]
    findings.append(await _database(serving))
    for one in serving.wanted:
        findings.extend([finding async for finding in one.platform.starter.looked_at(one)])
    return findings


async def _database(serving: Serving) -> Finding:
    from bot.store.database import open_database

    try:
        database = await open_database(serving.settings.database)
    except StoreBusy:
        return Finding("database", "in use: a coach is running")
    except CoachError as wrong:
        return Finding("database", str(wrong), Grade.BAD)
    warning = database.warning
    await database.close()
    if warning is not None:
        return Finding("database", warning, Grade.NOTE)
    return Finding("database", serving.settings.database.partition(":")[0])
