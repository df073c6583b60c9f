"""The bot in a process of its own, as an operator runs it."""

import asyncio
import os
import signal
from pathlib import Path

from tests.kill.patience import asleep_until
from tests.spawning import COACH, Spawned, spawned
from tests.telegram.platform import TOKEN, FakeTelegram

DYING_S = 15.0


class Bot:
    """A bot's process, its config and its database in one folder."""

    def __init__(
        self, telegram: FakeTelegram, folder: Path, more: str = "", database: str = ""
    ) -> None:
        self._telegram = telegram
        self._folder = folder
        self._process: Spawned | None = None
        self.said = ""
        config = (
            f'[database]\nurl = "{database or f"sqlite:///{folder}/coach.db"}"\n'
            f'[telegram]\napi_base = "{telegram.base}"\n{more}\n'
        )
        (folder / "config.toml").write_text(config, encoding="utf-8")

    async def runs(self, command: str) -> tuple[int, str]:
        """Run a command to its end; its exit code and what it said."""
        process = await self._begun(*command.split())
        said, _ = await process.communicate()
        assert process.returncode is not None
        return process.returncode, said.decode()

    async def starts(self) -> None:
        """Start, and return once it asks for updates."""
        asked = self._telegram.calls.count("getUpdates")
        self._process = await self._begun("run")
        await self._telegram.until(lambda: self._telegram.calls.count("getUpdates") > asked)

    async def starts_to_die(self, moment: str) -> None:
        """Start one that kills itself at such a moment, before it asks for anything perhaps."""
        self._process = await self._doomed(moment)

    async def starts_to_get_stuck(self, moment: str) -> None:
        """Start one whose loop stands still at such a moment; `is_stuck` says when."""
        self._process = await self._spawned("tests.telegram.stuck", moment)

    async def starts_by(self, clock: Path) -> None:
        """Start one on a machine with such a clock, and return once it asks for updates."""
        asked = self._telegram.calls.count("getUpdates")
        self._process = await self._spawned("tests.telegram.timed", str(clock))
        await self._telegram.until(lambda: self._telegram.calls.count("getUpdates") > asked)

    def stands_still(self) -> None:
        """Stop it where it is, as a machine does that is short of memory."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def goes_on(self) -> None:
        """Let it go on."""
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)

    async def is_stuck(self) -> None:
        """Return once it stands still."""
        assert self._process is not None
        assert self._process.stdout is not None
        async with asyncio.timeout(4 * DYING_S):  # it has yet to start
            while (await self._process.stdout.readline()).strip() != b"stuck":
                pass

    async def stops(self) -> float:
        """Ask it to stop; returns how long that takes where nothing else runs, in seconds."""
        assert self._process is not None
        self._process.send_signal(signal.SIGTERM)
        _, took_s = await asleep_until(self._ended(), self._process.pid)
        return took_s

    async def dies(self) -> None:
        """Kill it as a power cut would."""
        assert self._process is not None
        self._process.kill()
        await self._ended()

    async def has_died(self) -> int:
        """Return its exit code once it is gone."""
        assert self._process is not None
        process = self._process
        async with asyncio.timeout(DYING_S):
            await self._ended()
        assert process.returncode is not None
        return process.returncode

    async def _ended(self) -> None:
        assert self._process is not None
        said, _ = await self._process.communicate()
        self.said += said.decode()
        self._process = None

    async def _begun(self, *command: str) -> Spawned:
        return await self._spawned(COACH, *command, "--config")

    async def _doomed(self, moment: str) -> Spawned:
        return await self._spawned("tests.telegram.dying", moment)

    async def _spawned(self, *command: str) -> Spawned:
        return await spawned(
            *command,
            self._folder / "config.toml",
            env=os.environ | {"SLED_COACH_TELEGRAM_TOKEN": TOKEN},
        )

    async def gone(self) -> None:
        if self._process is not None:
            await self.dies()
