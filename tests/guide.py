"""A guide walked as it is written: its commands are typed, its tables go into the config."""

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from tests.kill.patience import asleep_until

ROOT = Path(__file__).parent.parent
STOPPING_S = 5.0  # what the guides promise
MAKES = ("MAKEFLAGS", "MAKELEVEL", "MFLAGS")  # what a `make` tells another that it begins


class Guide:
    """A page of the documentation."""

    def __init__(self, name: str) -> None:
        self.text = (ROOT / "docs" / name).read_text(encoding="utf-8")

    def part(self, heading: str) -> str:
        """Return what stands under a heading."""
        found = re.search(rf"^## {re.escape(heading)}$(.*?)(?=^## |\Z)", self.text, re.M | re.S)
        assert found is not None
        return found[1]

    def blocks(self, heading: str) -> list[str]:
        """Return what is to be typed under a heading, block by block."""
        return re.findall(r"^```\w*\n(.*?)^```$", self.part(heading), re.M | re.S)

    def steps(self, heading: str) -> list[str]:
        """Return the numbered steps under a heading, without their numbers."""
        return re.findall(r"^\d+\. (.+)$", self.part(heading), re.M)

    def rows(self, heading: str) -> list[tuple[str, str]]:
        """Return the rows of a table of two columns, without its head."""
        return re.findall(r"^\| (.+?) \| (.+) \|$", self.part(heading), re.M)[2:]


class Operator:
    """Somebody who types what a guide says, in a folder with the coach installed.

    `here` are the settings that put a platform of the tests in the place of the world's.
    """

    def __init__(self, folder: Path, here: str) -> None:
        self._here = here
        self.folder = folder
        self.exported = ""
        self.said = ""
        (folder / ".venv").symlink_to(Path(sys.executable).parent.parent)
        (folder / "config.example.toml").write_bytes((ROOT / "config.example.toml").read_bytes())

    def exports(self, block: str, written: str, token: str) -> None:
        """Type what sets the environment, the token in the place of the one that is written."""
        assert block.startswith("export ")
        self.exported = block.replace(written, token)

    def configures(self, block: str) -> None:
        """Copy the example and write a table of the guide into it."""
        example = (self.folder / "config.example.toml").read_text(encoding="utf-8")
        config = f"{example}\n{block}{self._here}"
        (self.folder / "config.toml").write_text(config, encoding="utf-8")

    async def types(self, block: str, answers: str = "") -> tuple[int, str]:
        """Type a command, and answers to what it asks; its exit code and what it printed."""
        process = await self._typed(block)
        said, _ = await process.communicate(answers.encode())
        assert process.returncode is not None
        return process.returncode, said.decode()

    @asynccontextmanager
    async def runs(
        self, block: str, ready: Callable[[], Awaitable[object]]
    ) -> AsyncIterator[None]:
        """Type a command that stays, and stop it as the guide says."""
        process = await self._typed(f"exec {block}")
        try:
            await ready()
            yield
        finally:
            process.send_signal(signal.SIGTERM)
            (said, _), took_s = await asleep_until(process.communicate(), process.pid)
            self.said = said.decode()
        assert (process.returncode, took_s < STOPPING_S) == (0, True)

    async def _typed(self, block: str) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            *("bash", "-euc", self.exported + block),
            cwd=self.folder,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
            env=_shell() | {"XDG_DATA_HOME": str(self.folder), "HOME": str(self.folder)},
        )


def _shell() -> dict[str, str]:
    """Return the environment of a shell that no `make` began, whoever runs these tests."""
    return {name: value for name, value in os.environ.items() if name not in MAKES}
