"""B15: two hundred chats write more than Telegram lets a bot answer, reminders falling due."""

import asyncio
from collections import defaultdict
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from random import Random
from statistics import mean, median
from tempfile import TemporaryDirectory

from adapters.kit.pace import Limits
from bench.broadcast import ticking
from bench.cast import evening
from bench.loopback import Loopback, Seen, loopback
from bench.measuring import Row
from bench.telegram import CHATS, EARLIER, bot_on, file_chats
from bot.clock import RehearsalClock

SAID, LINES = "/help", 3
A_SECOND = 1.1 * Limits().a_second
FAIR = 3.0


async def waiting() -> Sequence[Row]:
    """Measure B15."""
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'coach.sqlite'}"
        clock = RehearsalClock(evening(EARLIER - 1))
        await file_chats(url, CHATS)
        async with loopback() as api, bot_on(api, url, clock, Limits()) as coach:
            api.tell([(CHATS[0], SAID)], clock.now())
            (answer,) = (await api.seen(1)).sends
            due = await coach.next_due()
            assert due is not None
            clock.move_to(due + timedelta(seconds=1))
            ringing = asyncio.create_task(ticking(coach, clock))
            await _all_write(api, clock)
            seen = await api.seen((LINES + 1) * len(CHATS))
            ringing.cancel()
    waits = sorted(_waits(seen, answer.words))
    slowest = waits[-1] / median(waits)
    subject = f"{len(CHATS)} chats at {A_SECOND:g} lines a second, reminders due: the slowest"
    figures = {"median_ms": round(median(waits) * 1e3), "slowest_ms": round(waits[-1] * 1e3)}
    return [
        Row(
            "B15",
            subject,
            "the median chat",
            f"<= {FAIR:g}x",
            f"{slowest:.2f}x",
            slowest <= FAIR,
            figures,
        )
    ]


async def _all_write(api: Loopback, clock: RehearsalClock) -> None:
    """Let each write so many lines, at random moments."""
    chance = Random(7)
    loop = asyncio.get_running_loop()
    at = loop.time()
    for _ in range(LINES):
        for chat in chance.sample(CHATS, len(CHATS)):
            at += chance.expovariate(A_SECOND)
            await asyncio.sleep(max(at - loop.time(), 0))
            api.tell([(chat, SAID)], clock.now())


def _waits(seen: Seen, answer: str) -> list[float]:
    """Return how long each chat waited for its answers, on average."""
    told: dict[int, list[float]] = defaultdict(list)
    for chat, at in seen.lines:
        told[chat].append(at)
    waits: dict[int, list[float]] = defaultdict(list)
    for one in seen.sends:
        if one.words == answer:
            waits[one.chat].append(one.at - told[one.chat].pop(0))
    return [mean(one) for one in waits.values()]
