"""From hello to the first session in a few taps or lines, on each of the three platforms.

The answers of `tests/six_people.py` go in as the platform sends them, and every one has to count:
the first session comes with the last of them.
"""

from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

import pytest

from adapters.compose import Table, Wishes, seated
from adapters.console.run import hear
from bot.clock import RehearsalClock
from bot.coach.app import Coach
from bot.contract import Platform
from bot.rich import Rich
from bot.rules.log.records import Athlete
from tests.apps import DISCORD, EVERYWHERE, TELEGRAM, TERMINAL
from tests.discord_adapter import conftest as on_discord
from tests.discord_adapter.bridge import FakeDiscord, fake_discord
from tests.discord_adapter.member import Member
from tests.discord_adapter.screen import plain
from tests.six_people import MOST, SIX, WAYS, answers_of
from tests.telegram import conftest as on_telegram
from tests.telegram.human import Human
from tests.telegram.platform import FakeTelegram, fake_telegram
from tests.thorough import tries

CLOCK = "2026-03-02T18:00"
NOW = datetime(2026, 3, 2, 18, tzinfo=UTC)
FIRST_ID = 700

TYPED, TAPPED = "typed", "tapped"
HOWS = {
    TERMINAL: (TYPED, TAPPED),
    TELEGRAM: (TYPED, TAPPED)[: tries(1, 2)],
    DISCORD: (TAPPED, TYPED)[: tries(1, 2)],
}
"""How the six answer on each: the terminal has both, the others one, thoroughly both."""

WHO = {
    TERMINAL: tuple(SIX),
    TELEGRAM: tuple(SIX)[:: tries(2, 1)],
    DISCORD: tuple(SIX)[tries(1, 0) :: tries(2, 1)],
}
"""Who of the six answers on each: at the terminal all, elsewhere three, thoroughly all."""

Ways = dict[tuple[str, str], list[str]]
"""What each of the six was told to each answer, by who and how."""


class Chat(Protocol):
    """One newcomer's chat; both return what came back."""

    async def types(self, text: str) -> str: ...

    async def taps(self, label: str) -> str: ...


async def ways(sit_down: Callable[[int], Awaitable[Chat]], platform: Platform) -> Ways:
    """Let the six answer, one after another, each in a new chat."""
    gone: Ways = {}
    for number, (kind, how, _) in enumerate(WAYS):
        if how not in HOWS[platform] or kind not in WHO[platform]:
            continue
        chat = await sit_down(number)
        gone[kind, how] = [
            await (chat.taps(line[1:-1]) if line.startswith("[") else chat.types(line))
            for line in answers_of(kind, how)
        ]
    return gone


# --- at the terminal -----------------------------------------------------------------------


@dataclass
class Desk:
    """A button is tapped by its number, or by its label where figures are shown."""

    table: Table
    pages: list[Rich]

    async def types(self, text: str) -> str:
        before = len(self.pages)
        await hear(text, self.table.sitting, self.table.coach, self.table.rehearsal)
        return "\n".join(page.plain for page in self.pages[before:])

    async def taps(self, label: str) -> str:
        picks = self.table.sitting.screen.picks
        [pick] = [one for one in picks if one.choice.label == label]
        return await self.types(pick.key or label)


async def at_terminal(folder: Path) -> Ways:
    async with AsyncExitStack() as open_tables:

        async def sit_down(number: int) -> Desk:
            pages: list[Rich] = []
            (own := folder / str(number)).mkdir()
            wishes = Wishes(clock=CLOCK, zone="UTC", language="en")
            seat = seated(wishes, pages.append, own, run="first")
            return Desk(await open_tables.enter_async_context(seat), pages)

        return await ways(sit_down, TERMINAL)


# --- on Telegram ---------------------------------------------------------------------------


@dataclass
class Phone:
    """Every answer is an update, and what comes back went through the Bot API."""

    human: Human
    coach: Coach
    telegram: FakeTelegram

    async def types(self, text: str) -> str:
        before = len(self.telegram.to(self.human.id))
        await self.human.writes(text)
        return await self._answer(before)

    async def taps(self, label: str) -> str:
        posted = self.telegram.to(self.human.id)
        [token] = [token for shown, token in posted[-1].buttons if shown == label]
        await self.human.presses(token, posted[-1])
        return await self._answer(len(posted))

    async def _answer(self, before: int) -> str:
        await self.telegram.until_confirmed()
        await self.coach.drained()
        return "\n".join(one.text for one in self.telegram.to(self.human.id)[before:])


async def over_telegram(folder: Path) -> Ways:
    async with (
        fake_telegram() as telegram,
        on_telegram.coaching(telegram, folder, RehearsalClock(NOW), Athlete()) as coach,
    ):

        async def sit_down(number: int) -> Phone:
            human = Human(telegram, id=FIRST_ID + number, at=int(NOW.timestamp()))
            return Phone(human, coach, telegram)

        return await ways(sit_down, TELEGRAM)


# --- on Discord ----------------------------------------------------------------------------


@dataclass
class Device:
    """Every answer is an event of the gateway or an interaction; what comes back was REST."""

    member: Member
    coach: Coach
    discord: FakeDiscord

    async def types(self, text: str) -> str:
        before, heard = len(self.member.heard), len(self.discord.told)
        if text.startswith("/"):
            await self.member.asks(text.removeprefix("/"))
        else:
            await self.member.writes(text)
        return await self._answer(before, heard)

    async def taps(self, label: str) -> str:
        posted, heard = self.member.heard, len(self.discord.told)
        [token] = [token for shown, token in posted[-1].buttons if shown == label]
        await self.member.presses(token, posted[-1])
        return await self._answer(len(posted), heard)

    async def _answer(self, before: int, heard: int) -> str:
        await self.discord.until(lambda: len(self.discord.told) > heard)
        await self.coach.drained()
        return "\n".join(plain(one.content) for one in self.member.heard[before:])


async def over_discord(folder: Path) -> Ways:
    clock = RehearsalClock(NOW)
    async with (
        fake_discord(clock.now) as discord,
        on_discord.coaching(discord, folder, clock, Athlete()) as coach,
    ):

        async def sit_down(number: int) -> Device:
            return Device(Member(discord, id=FIRST_ID + number), coach, discord)

        return await ways(sit_down, DISCORD)


# --- what is counted -----------------------------------------------------------------------

PLAYED = {TERMINAL: at_terminal, TELEGRAM: over_telegram, DISCORD: over_discord}


@pytest.mark.parametrize("platform", EVERYWHERE, ids=str)
async def test_the_first_session_comes_with_the_last_answer(
    platform: Platform, tmp_path: Path
) -> None:
    gone = await PLAYED[platform](tmp_path)

    assert len(gone) == len(WHO[platform]) * len(HOWS[platform])
    for (kind, how), said in gone.items():
        most = dict(zip(SIX, MOST[how], strict=True))[kind]
        card = f"{SIX[kind].session} {SIX[kind].step}"

        assert len(said) <= most, (kind, how)
        assert [card in one for one in said] == [*[False] * (len(said) - 1), True], (kind, how)
