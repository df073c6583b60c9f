"""B19: thirty members tap on one card of a squad within 24 s, over a gateway on loopback."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import monotonic

from adapters.console.rehearsal import travel
from adapters.discord.run import LIMITS
from bench.measuring import Row
from bot.clock import RehearsalClock
from bot.coach.app import Coach
from tests.discord_adapter.bridge import FakeDiscord, fake_discord
from tests.discord_adapter.conftest import coaching
from tests.discord_adapter.member import Member
from tests.discord_adapter.test_access import MONDAY
from tests.discord_adapter.test_thirty_taps import (
    MEMBERS,
    MONDAY_AT_SEVEN,
    joined,
    names_on,
    shown,
)
from tests.discord_adapter.world import CHANNEL

WITHIN_S = 24.0
SEEN_S, COMPLETE_S = 1.0, 5.0
A_MOMENT_S = 0.25


async def tapping() -> Sequence[Row]:
    """Measure B19, at the pace at which the coach writes to Discord."""
    clock = RehearsalClock(MONDAY)
    with TemporaryDirectory() as folder:
        async with (
            fake_discord(clock.now) as discord,
            coaching(discord, Path(folder), clock, limits=LIMITS) as coach,
        ):
            squad = await joined(discord)
            await travel(coach, clock, MONDAY_AT_SEVEN)
            running = asyncio.create_task(_run(clock, coach))
            waits, complete_s = await _tapped(discord, squad)
            running.cancel()
    slowest = max(waits)
    return [
        Row(
            "B19",
            f"{MEMBERS} members tap in {WITHIN_S:g} s: the slowest sees theirs",
            "-",
            f"<= {SEEN_S:g} s",
            f"{slowest:.2f} s",
            slowest <= SEEN_S,
            {"median_ms": round(median(waits) * 1e3), "slowest_ms": round(slowest * 1e3)},
        ),
        Row(
            "B19",
            "and the list names all, after the last tap",
            "-",
            f"<= {COMPLETE_S:g} s",
            f"{complete_s:.2f} s",
            complete_s <= COMPLETE_S,
            {"complete_ms": round(complete_s * 1e3)},
        ),
    ]


async def _run(clock: RehearsalClock, coach: Coach) -> None:
    """Let the clock go as the world's does, and the alarm ring."""
    since = monotonic()
    while True:
        await asyncio.sleep(A_MOMENT_S)
        now = monotonic()
        clock.move_to(clock.now() + timedelta(seconds=now - since))
        since = now
        await coach.tick(clock.now())


async def _tapped(discord: FakeDiscord, squad: Sequence[Member]) -> tuple[list[float], float]:
    """Return how long each waited for their own answer, and all for the whole list."""
    card = next(one for one in discord.to(CHANNEL) if "Are you in?" in one.content)
    before = len(discord.posted)
    pressed: list[float] = []
    begun = monotonic()
    for number, member in enumerate(squad):
        await asyncio.sleep(max(begun + number * WITHIN_S / MEMBERS - monotonic(), 0))
        pressed.append(monotonic())
        await member.presses(card.token("I'm in"), card)
    last = pressed[-1]
    await discord.until(lambda: len(shown(discord.posted[before:])) == MEMBERS)
    await discord.until(lambda: names_on(discord.to(CHANNEL)) == MEMBERS)
    seen = [one.at for one in shown(discord.posted[before:])]
    complete = [one for one in discord.to(CHANNEL) if not one.ephemeral][-1]
    waits = [at - since for since, at in zip(pressed, seen, strict=True)]  # each in its turn
    return waits, max(complete.at - last, 0.0)
