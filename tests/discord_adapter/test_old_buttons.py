"""Every button that ever stood on a card, pressed once its card has no such button any more."""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from adapters.console.rehearsal import travel
from bot.clock import RehearsalClock
from bot.coach.app import Coach
from tests.discord_adapter.bridge import FakeDiscord, fake_discord
from tests.discord_adapter.conftest import coaching
from tests.discord_adapter.interactions import FIRST_SIGN
from tests.discord_adapter.member import MANAGE_SERVER, Member
from tests.discord_adapter.onboarding import onboarded
from tests.discord_adapter.test_monkey import BEGUN
from tests.discord_adapter.things import Asked, Posted
from tests.discord_adapter.world import CHANNEL, LOADING
from tests.thorough import tries

MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
MODAL = 9
TOUCHED = ("More", "Más", "lead", "card", "more", "quiet", "card", "hour", "card", "place", "card")
"""Pages of the squad's card that are turned one after the other."""
LINES = ("3x20m 15 kg, effort 4, pain 0, smooth", "/undo", "3x20m, effort 3, pain 0, smooth")


@dataclass
class Evening:
    """A newcomer and who manages a squad, after two days with the coach."""

    discord: FakeDiscord
    coach: Coach
    clock: RehearsalClock
    ada: Member
    cara: Member
    old: list[tuple[Posted, str]] = field(default_factory=list)

    async def settles(self) -> None:
        """Wait for what the library has begun, and for what that leads to."""
        while begun := [one for one in asyncio.all_tasks() if one.get_name().startswith(BEGUN)]:
            await asyncio.wait(begun)
        await self.coach.drained()

    async def passes(self, **span: float) -> None:
        await travel(self.coach, self.clock, self.clock.now() + timedelta(**span))
        await self.coach.drained()

    async def goes_on(self) -> None:
        """Leave cards behind: a start, sessions, settings, a squad's pages, two days."""
        await onboarded(self.ada)
        squad = await self.cara.calls("squad", in_server=True, days="mon tue", hour="18:00")
        await self.ada.taps(squad, "join.adult")
        for page in TOUCHED:
            card = [one for one in self.discord.to(CHANNEL) if not one.ephemeral][-1]
            if any(page in label or page in token for label, token in card.buttons):
                await self.cara.taps(card, page)
        for line in LINES:
            await self._says(line)
        for command in ("today", "week", "kit", "nudges", "schedule", "today", "language"):
            await self.ada.calls(command)
        for _ in range(2):
            await self.passes(hours=18)
            await self._says("ok")
            await self.ada.calls("squad")
        self.old = [*self._gone()]

    async def _says(self, line: str) -> None:
        if line.startswith("/"):
            await self.ada.calls(line.removeprefix("/"))
        else:
            await self.ada.says(line)
        await self.coach.drained()

    def _gone(self) -> list[tuple[Posted, str]]:
        """Return each button that stood on a message which is there, and has it no more."""
        found: dict[tuple[int, str], Posted] = {}
        for one in self.discord.posted:
            there = self.discord.messages.get(one.channel, {}).get(one.message)
            if there is None or one.ephemeral:
                continue
            now = str(there["components"])
            for _, token in one.buttons:
                if "://" not in token and f"'sled:{token}'" not in now:
                    found[one.message, token] = one
        return [(card, token) for (_, token), card in found.items()]


@dataclass
class Heard:
    """What came of the presses: buttons that were answered late, by nothing, or by too much."""

    slow: list[str] = field(default_factory=list)
    silent: list[str] = field(default_factory=list)
    loud: list[str] = field(default_factory=list)

    def note(self, token: str, asked: Asked, shown: Sequence[Posted]) -> None:
        took = timedelta(seconds=(asked.acknowledged or 0) - asked.began)
        if took > FIRST_SIGN:
            self.slow.append(token)
        if asked.kind != MODAL and not shown:
            self.silent.append(token)
        if len([one for one in shown if one.how != "edit" and not one.ephemeral]) > 1:
            self.loud.append(token)


@pytest.mark.parametrize("locale", ["en-US", "es-ES"][: tries(1, 2)])
async def test_an_old_button_is_answered_in_time_and_never_left_thinking(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, locale: str
) -> None:
    clock = RehearsalClock(MONDAY)
    heard = Heard()
    async with fake_discord(clock.now) as discord:
        ada = Member(discord, locale=locale)
        cara = Member(discord, 7, "Cara", locale, permissions=MANAGE_SERVER)
        async with coaching(discord, tmp_path, clock) as coach:
            await discord.shows_server()
            evening = Evening(discord, coach, clock, ada, cara)
            await evening.goes_on()

            for card, token in evening.old:
                before = len(discord.posted)
                asked = await (cara if card.channel == CHANNEL else ada).presses(token, card)
                await discord.until(lambda asked=asked: asked.kind is not None, patience=30.0)
                await evening.settles()
                heard.note(token, asked, discord.posted[before:])

        messages = [one for channel in discord.messages.values() for one in channel.values()]
    assert heard == Heard()
    assert [one for one in messages if one["flags"] & LOADING] == []
    assert len(evening.old) > 60
    assert [one for one in caplog.records if one.levelno >= logging.ERROR] == []
