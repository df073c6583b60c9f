"""The bot as an operator runs it: `sled-coach` in a process of its own."""

import os
import signal
from collections.abc import Awaitable, Callable
from pathlib import Path

from adapters.discord.settings import TOKEN as WANTED
from tests.discord_adapter.bridge import FakeDiscord
from tests.discord_adapter.gateway import TOKEN
from tests.kill.patience import asleep_until
from tests.spawning import COACH, Spawned, spawned


class Bot:
    """A bot's process, its config and its database in one folder."""

    def __init__(
        self, discord: FakeDiscord, folder: Path, more: str = "", database: str = ""
    ) -> None:
        self._discord = discord
        self._folder = folder
        self._process: Spawned | None = None
        self.token = TOKEN
        self.said = ""
        config = (
            f'[database]\nurl = "{database or f"sqlite:///{folder}/coach.db"}"\n'
            f'[discord]\napi_base = "{discord.base}"\ngateway = "{discord.gateway}"\n{more}\n'
        )
        folder.mkdir(exist_ok=True)
        (folder / "config.toml").write_text(config, encoding="utf-8")

    async def starts(self) -> None:
        """Start, and return once it has a session."""
        sessions = self._discord.identified
        self._process = await self._begun("run")
        await self._discord.until(lambda: self._discord.identified > sessions, patience=20.0)

    async def runs(self, command: str) -> tuple[int, str]:
        """Run a command to its end; its exit code and what it said."""
        process = await self._begun(*command.split())
        said, _ = await process.communicate()
        assert process.returncode is not None
        return process.returncode, said.decode()

    async def stops(self) -> float:
        """Ask it to stop; returns how long that takes where nothing else runs, in seconds."""
        assert self._process is not None
        self._process.send_signal(signal.SIGTERM)
        _, took_s = await asleep_until(self._ended(), self._process.pid)
        return took_s

    async def dies(self) -> None:
        """Kill it as a power cut would."""
        if self._process is not None:
            self._process.kill()
            await self._ended()

    async def _ended(self) -> None:
        assert self._process is not None
        said, _ = await self._process.communicate()
        self.said += said.decode()
        self._process = None

    async def _begun(self, *command: str) -> Spawned:
        return await spawned(
            *(COACH, *command, "--config"),
            self._folder / "config.toml",
            env=os.environ | {WANTED.variable: self.token},
        )


Starts = Callable[..., Awaitable[Bot]]
