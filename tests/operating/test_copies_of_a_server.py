"""The lines that the documents name for a server's copies, typed as they stand there."""

import asyncio
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from bot.clock import RehearsalClock
from bot.coach.app import open_coach
from bot.settings import Settings
from tests.heart.people import MONDAY, Mailbox, Person
from tests.postgres import Lender, Postgres

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
TABLE = (ROOT / "docs/reliability.md").read_text().partition("## Copies, for operators")[2]


def typed(row: str, url: str, folder: Path, programs: Path) -> None:
    """Type what stands in a row of the table for a server, as it stands there."""
    (cell,) = re.findall(rf"^\| {row} \|[^|]+\| ([^|]+) \|$", TABLE, re.MULTILINE)
    lines = re.findall("`([^`]+)`", cell)
    assert len(lines) > 1
    environment = os.environ | {
        "PATH": f"{Path(sys.executable).parent}:{programs}:{os.environ['PATH']}",
        "SLED_COACH_DATABASE_URL": url,
        "URL": url,
    }
    for line in lines:
        command = line.replace("URL", '"$URL"')
        subprocess.run(["sh", "-euc", command], check=True, cwd=folder, env=environment)


async def test_a_dump_goes_back_and_whoever_was_erased_since_is_erased_again(
    postgres: Postgres, databases: Lender, tmp_path: Path
) -> None:
    async def known() -> int:
        return len(await asyncio.to_thread(postgres.ask, name, "SELECT id FROM athlete"))

    with databases.lent() as name:
        url, clock = postgres.url(name), RehearsalClock(MONDAY)
        async with open_coach(Settings(url), clock, [Mailbox()]) as coach:
            await Person("ada", clock, coach).types("/start")
            await Person("bea", clock, coach).types("/start")
        await asyncio.to_thread(typed, "copy", url, tmp_path, postgres.programs)
        async with open_coach(Settings(url), clock, [Mailbox()]) as coach:
            ada = Person("ada", clock, coach, acts=9)
            (asked,) = await ada.types("/delete")
            await ada.types("delete")
            await Person("cyn", clock, coach).types("/start")
        before = await known()

        await asyncio.to_thread(typed, "go back", url, tmp_path, postgres.programs)

        assert (before, await known()) == (2, 1), asked
