"""B7 and B8: reminders at the rate a platform allows, people chatting meanwhile, refusals."""

import asyncio
from bisect import bisect_left
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from statistics import quantiles
from tempfile import TemporaryDirectory

from telegram import Bot

from adapters.kit.limiter import Limiter
from adapters.kit.pace import Limits, Pace
from adapters.telegram.courier import TelegramCourier
from adapters.telegram.request import Transport
from bench.cast import evening
from bench.loopback import TOKEN, Loopback, Send, loopback
from bench.measuring import Row
from bench.telegram import EARLIER, bot_on, file_chats
from bot.clock import TICK, RehearsalClock
from bot.coach.app import Coach
from bot.contract import Outgoing, Room
from bot.delivering import Later, Sent
from bot.rich import rich
from tests.apps import TELEGRAM

A_SECOND = Limits().a_second
REMINDED = tuple(range(2001, 2301))
CHATTING = tuple(range(1001, 1011))
IDLE_S, BUSY_S = 0.2, 1.0  # somebody says something so often
LATEST, SLOWEST = 1.05, 3.0
WORDS = "/today"
ELSEWHERE = "America/Los_Angeles"  # where it is not yet time for a reminder


async def reminding() -> Sequence[Row]:
    """Measure B7."""
    with TemporaryDirectory() as folder:
        url, clock = f"sqlite:///{folder}/coach.sqlite", RehearsalClock(evening(EARLIER - 1))
        await file_chats(url, REMINDED)
        await file_chats(url, CHATTING, ELSEWHERE)
        async with loopback() as api, bot_on(api, url, clock, Limits()) as coach:
            await _chat(api, clock)  # a warm-up
            idle = await _chat(api, clock)
            took, busy = await _remind(coach, api, clock)
    even = len(REMINDED) / A_SECOND
    subject = f"{len(REMINDED)} reminders at {A_SECOND} a second, people chatting: "
    late, slow = took / even, _p99(busy) / _p99(idle)
    return [
        Row(
            "B7",
            f"{subject}the last one",
            "N/r",
            f"<= {LATEST:g}x",
            f"{late:.3f}x",
            late <= LATEST,
            {"seconds": round(took, 2)},
        ),
        Row(
            "B7",
            f"{subject}replies, p99",
            "when idle",
            f"<= {SLOWEST:g}x",
            f"{slow:.2f}x",
            slow <= SLOWEST,
            {
                "idle_p99_ms": round(_p99(idle), 1),
                "p99_ms": round(_p99(busy), 1),
                "idle_median_ms": round(_median(idle), 1),
                "median_ms": round(_median(busy), 1),
            },
        ),
    ]


async def _chat(api: Loopback, clock: RehearsalClock) -> Sequence[float]:
    """Let everybody ask something, one after the other; how long each waited, in ms."""
    for chat in CHATTING:
        api.tell([(chat, WORDS)], clock.now())
        await asyncio.sleep(IDLE_S)
    seen = await api.seen(len(CHATTING))
    return _waits(seen.sends, seen.told)


def _waits(sends: Sequence[Send], told: dict[int, float]) -> Sequence[float]:
    return [(one.at - told[one.chat]) * 1e3 for one in sends if one.chat in CHATTING]


async def _remind(
    coach: Coach, api: Loopback, clock: RehearsalClock
) -> tuple[float, Sequence[float]]:
    """Remind all at once while others chat; seconds to the last one, and how long these waited."""
    due = await coach.next_due()
    assert due is not None
    clock.move_to(due + timedelta(seconds=1))
    began = asyncio.get_running_loop().time()
    ringing = asyncio.create_task(ticking(coach, clock))
    for chat in CHATTING:
        api.tell([(chat, WORDS)], clock.now())
        await asyncio.sleep(BUSY_S)
    seen = await api.seen(len(REMINDED) + len(CHATTING))
    ringing.cancel()
    last = max(one.at for one in seen.sends if one.chat in REMINDED)
    return last - began, _waits(seen.sends, seen.told)


async def ticking(coach: Coach, clock: RehearsalClock) -> None:
    """Ring every second, as the alarm does on the world's clock."""
    while True:
        await coach.tick(clock.now())
        await asyncio.sleep(TICK.total_seconds())


# --- B8 ------------------------------------------------------------------------------------

SENT = 240
REFUSED_AFTER, PAUSE_S = 90, 2
SALVO = 16  # as many as the post has on their way
GOODPUT = 0.95


async def within_limits() -> Sequence[Row]:
    """Measure B8, at Telegram's own limits, one refusal on the way."""
    async with loopback() as api, courier_on(api) as courier:
        api.refuse(after=REFUSED_AFTER, seconds=0.005, pause_s=PAUSE_S)
        await _send_all(courier)
        sends = sorted((await api.seen(SENT)).sends, key=lambda one: one.at)
    refused = next(one.at for one in sends if not one.taken)
    last_refused = max(one.at for one in sends if not one.taken)
    # what was under way when the first was refused could not know
    inside = sum(last_refused + ON_THE_WAY_S < one.at < refused + PAUSE_S for one in sends)
    within = sends[-1].at - sends[0].at - PAUSE_S
    goodput = (SENT - 1) / within / A_SECOND
    most = _most_in_a_second([one.at for one in sends])
    subject = f"{SENT} messages, refused once for {PAUSE_S} s: "
    return [
        _counted(f"{subject}most in any second", most, A_SECOND),
        _counted(f"{subject}sent inside retry_after", inside, 0),
        Row(
            "B8",
            f"{subject}goodput",
            "the limit",
            f">= {GOODPUT:.0%}",
            f"{goodput:.1%}",
            goodput >= GOODPUT,
            {"refused": sum(not one.taken for one in sends)},
        ),
    ]


ON_THE_WAY_S = 0.05


def _counted(subject: str, found: int, limit: int) -> Row:
    return Row("B8", subject, "-", f"<= {limit}", str(found), found <= limit)


def _most_in_a_second(times: Sequence[float]) -> int:
    """Return how many there were in the fullest second; the times are in order."""
    return max(bisect_left(times, at + 1.0) - place for place, at in enumerate(times))


@asynccontextmanager
async def courier_on(api: Loopback) -> AsyncIterator[TelegramCourier]:
    """Open a courier at Telegram's own limits."""
    transport = Transport()
    await transport.initialize()
    bot = Bot(TOKEN, base_url=api.base, request=transport)
    courier = TelegramCourier(bot, Limiter(Pace(Limits())))
    try:
        yield courier
    finally:
        await courier.close()
        await transport.shutdown()


async def _send_all(courier: TelegramCourier) -> None:
    """Send reminders as the post does: so many on their way, what is put off again."""
    waiting = iter(range(SENT))

    async def one_way() -> None:
        for number in waiting:
            room = Room(TELEGRAM, str(REMINDED[number]))
            message = Outgoing(f"letter {number}", room, rich("Sled tonight at 18:00."))
            outcome = await courier.deliver(message)
            if isinstance(outcome, Later):
                await asyncio.sleep(outcome.after.total_seconds())
                outcome = await courier.deliver(message)
            assert isinstance(outcome, Sent)

    await asyncio.gather(*(one_way() for _ in range(SALVO)))


def _p99(values: Sequence[float]) -> float:
    return quantiles(values, n=100, method="inclusive")[98]


def _median(values: Sequence[float]) -> float:
    return quantiles(values, n=2)[0]
