"""`sled-coach run` on a machine whose clock somebody sets, or that runs fast.

python -m tests.telegram.timed CLOCK CONFIG

CLOCK is a file: what the clock said at which second of the system's own, how fast it goes, how
far somebody has set it off since, and for how long the machine was suspended.
"""

import asyncio
import json
import sys
import time
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from adapters import serving


@dataclass(frozen=True, slots=True)
class Setting:
    """How a machine's clock goes; the hour in seconds of the epoch, the rest in seconds."""

    hour: float
    when: float
    speed: float = 1.0
    off: float = 0.0
    suspended: float = 0.0

    def passed(self) -> float:
        return (time.monotonic() - self.when) * self.speed + self.suspended

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.hour + self.passed() + self.off, UTC)


class Machine:
    """The clock of a machine as whoever owns it sees it, from outside."""

    def __init__(self, file: Path, hour: datetime, speed: float = 1.0) -> None:
        self.file = file
        self._setting = Setting(hour.timestamp(), time.monotonic(), speed)
        self._write()

    def set_to(self, hour: datetime) -> None:
        """Set the clock, as a person does or a server of time."""
        ahead = (hour - self._setting.now()).total_seconds()
        self._setting = replace(self._setting, off=self._setting.off + ahead)
        self._write()

    def slept(self, span: timedelta) -> None:
        """Have been suspended for a while, before whatever runs on it goes on."""
        suspended = self._setting.suspended + span.total_seconds()
        self._setting = replace(self._setting, suspended=suspended)
        self._write()

    def _write(self) -> None:
        written = self.file.with_suffix(".new")
        written.write_text(json.dumps(asdict(self._setting)), encoding="utf-8")
        written.replace(self.file)


class MachineClock:
    """What a process on it reads."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def _setting(self) -> Setting:
        return Setting(**json.loads(self._file.read_text(encoding="utf-8")))

    def now(self) -> datetime:
        return self._setting().now()

    def steady(self) -> float:
        return self._setting().passed()

    async def wait(self, span: timedelta) -> None:
        await asyncio.sleep(max(span.total_seconds(), 0) / self._setting().speed)


def main(clock: str, config: str) -> int:
    """Run until told to stop."""
    serving.SystemClock = lambda: MachineClock(Path(clock))  # type: ignore[misc, assignment]
    return serving.run(config, time.monotonic())


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
