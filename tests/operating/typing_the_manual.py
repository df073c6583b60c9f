"""docs/operating.md typed as it stands there, in one shell; `make manual` asks for it by name."""

import asyncio
import os
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.operating.test_manual import lines_of
from tests.postgres import Lender, Postgres
from tests.telegram.platform import TOKEN, FakeTelegram, fake_telegram

WELL = "until sled-coach health > /dev/null; do sleep 0.2; done"
"""What whoever types does, too: wait a moment for what was just started."""


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with fake_telegram() as running:
        yield running


async def test_each_line_that_can_be_typed_here_does_what_it_says(
    telegram: FakeTelegram, postgres: Postgres, databases: Lender, tmp_path: Path
) -> None:
    (tmp_path / "telegram_token").write_text(f"{TOKEN}\n")
    typed = [
        command
        for line in lines_of("sh")
        for command in ([line, WELL] if line.endswith("&") else [line])
    ]
    script = "\n".join(f"echo '> {one}'\n{one}" for one in typed)
    begun = time.monotonic()
    with databases.lent() as name:
        environment = os.environ | {
            "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
            "XDG_DATA_HOME": str(tmp_path / "data"),
            "SLED_COACH_TELEGRAM_API_BASE": telegram.base,
            "URL": postgres.url(name),
        }
        shell = await asyncio.create_subprocess_exec(
            *("bash", "-emuc", script),
            cwd=tmp_path,
            env=environment,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        said = (await shell.communicate())[0].decode()
        print(said, f"{time.monotonic() - begun:.0f} s in all", sep="\n")

    assert shell.returncode == 0, said
    assert "PROBLEM" not in said.partition(WELL)[2]
    assert TOKEN not in said
