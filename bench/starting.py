"""B11 and others: how long it takes until there is something to read, and what it weighs."""

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.cast import evening
from bench.loopback import TOKEN, Loopback, loopback
from bench.measuring import Row, at_most, in_turn, spread

PROGRAM = Path(sys.executable).with_name("sled-coach")
TIMES = 5
FIRST_LINE_S = 1.5
READY_S = 1.2
MEMORY_MIB = 90
MIB = 1024**2
SOMEBODY = 1001


async def starting() -> Sequence[Row]:
    """Measure the start of the program."""

    async def help_text() -> float:
        return _ran([str(PROGRAM), "--help"])

    async def bare() -> float:
        return _ran([sys.executable, "-c", "pass"])

    pairs = await in_turn(help_text, bare)
    figures = {
        "subject_ms": round(spread(pairs.subject).median * 1e3, 1),
        "rival_ms": round(spread(pairs.rival).median * 1e3, 1),
    }
    fresh = spread([_first_line() for _ in range(TIMES + 1)][1:])
    return [
        at_most("B11", "sled-coach --help", "bare Python", pairs.ratio, 7, figures),
        Row(
            "start",
            "sled-coach chat, first line of a new database",
            "-",
            f"<= {FIRST_LINE_S} s",
            f"{fresh} s",
            fresh.median <= FIRST_LINE_S,
        ),
        *await _on_telegram(),
    ]


async def _on_telegram() -> Sequence[Row]:
    """Measure `sled-coach run` with Telegram alone, from the start to the first answer."""
    with TemporaryDirectory() as folder:
        async with loopback() as api:
            config = _configured(Path(folder), api)
            # the first one makes the database
            starts = [await _started(api, config) for _ in range(TIMES + 1)][1:]
    ready, answered, memory = (spread(column) for column in zip(*starts, strict=True))
    subject = "sled-coach run, Telegram only: "
    return [
        Row(
            "B11",
            f"{subject}ready to answer",
            "-",
            f"<= {READY_S} s",
            f"{ready} s",
            ready.median <= READY_S,
            {"first_answer_ms": round(answered.median * 1e3)},
        ),
        Row(
            "B11",
            f"{subject}memory after an answer",
            "-",
            f"<= {MEMORY_MIB} MiB",
            f"{memory} MiB",
            memory.median <= MEMORY_MIB,
        ),
    ]


def _configured(folder: Path, api: Loopback) -> Path:
    config = folder / "config.toml"
    config.write_text(
        f'[database]\nurl = "sqlite:///{folder}/coach.sqlite"\n'
        f'[telegram]\napi_base = "{api.base}"\n'
    )
    return config


async def _started(api: Loopback, config: Path) -> tuple[float, float, float]:
    """Return the seconds until updates are asked for and until one is answered, and the MiB.

    No answer can come in the first second: what an earlier process may have sent just before
    still counts against Telegram's limit.
    """
    api.tell([(SOMEBODY, "/help")], evening(0))
    began = time.monotonic()
    process = await asyncio.create_subprocess_exec(
        *(str(PROGRAM), "run", "--config", str(config)),
        stderr=subprocess.DEVNULL,
        env=os.environ | {"SLED_COACH_TELEGRAM_TOKEN": TOKEN},
    )
    try:
        seen = await api.seen(1)
        memory = _resident(process.pid) / MIB
    finally:
        process.terminate()
        await process.wait()
    ready = next(at for at in seen.asked if at > began)
    return ready - began, seen.sends[0].at - began, memory


def _resident(process: int) -> int:
    """Return the bytes of memory a process really has."""
    return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def _ran(command: Sequence[str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began


def _first_line() -> float:
    with TemporaryDirectory() as folder:
        began = time.perf_counter()
        chat = subprocess.Popen(
            [str(PROGRAM), "chat", "--db", f"sqlite:///{folder}/coach.sqlite"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert chat.stdout is not None
        line = chat.stdout.readline()
        took = time.perf_counter() - began
        chat.communicate()
    assert line, "the chat said nothing"
    return took
