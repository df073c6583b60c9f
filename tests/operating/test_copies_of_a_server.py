"""The lines that the documents name for a server's copies, typed as they stand there."""

import asyncio
import os
import re
import shlex
import subprocess
from pathlib import Path

import pytest

from bot.clock import RehearsalClock
from bot.coach.app import open_coach
from bot.settings import Settings
from tests.heart.people import MONDAY, Mailbox, Person
from tests.postgres import Lender, Postgres
from tests.spawning import COACH, ran

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
TABLE = (ROOT / "docs/reliability.md").read_text().partition("## Copies, for operators")[2]


def typed(row: str, url: str, programs: Path) -> None:
    """Type what stands in a row of the table for a server, as it stands there."""
    (cell,) = re.findall(rf"^\| {row} \|[^|]+\| ([^|]+) \|$", TABLE, re.MULTILINE)
    lines = re.findall("`([^`]+)`", cell)
    assert len(lines) > 1
    for line in lines:
        program, *words = shlex.split(line.replace("URL", url))
        if program != "sled-coach":
            subprocess.run([programs / program, *words], check=True)
            continue
        *words, said_to = words if ">" in words else (*words, ">", os.devnull)
        done = ran(COACH, *words[:-1])
        assert done.returncode == 0, done.stderr
        Path(said_to).write_text(done.stdout)


async def test_a_dump_goes_back_and_whoever_was_erased_since_is_erased_again(
    postgres: Postgres, databases: Lender, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def known() -> int:
        return len(await asyncio.to_thread(postgres.ask, name, "SELECT id FROM athlete"))

    with databases.lent() as name:
        url, clock = postgres.url(name), RehearsalClock(MONDAY)
        monkeypatch.chdir(tmp_path)
        monkeypatch.setenv("SLED_COACH_DATABASE_URL", url)
        async with open_coach(Settings(url), clock, [Mailbox()]) as coach:
            await Person("ada", clock, coach).types("/start")
            await Person("bea", clock, coach).types("/start")
        await asyncio.to_thread(typed, "copy", url, postgres.programs)
        async with open_coach(Settings(url), clock, [Mailbox()]) as coach:
            ada = Person("ada", clock, coach, acts=9)
            (asked,) = await ada.types("/delete")
            await ada.types("delete")
            await Person("cyn", clock, coach).types("/start")
        before = await known()

        await asyncio.to_thread(typed, "go back", url, postgres.programs)

        assert (before, await known()) == (2, 1), asked
