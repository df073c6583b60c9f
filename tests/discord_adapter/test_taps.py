"""Taps on a card in a channel: answered to whoever tapped, and the channel reads nothing."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.coach.app import Coach
from tests.discord_adapter.bridge import FakeDiscord
from tests.discord_adapter.conftest import coaching
from tests.discord_adapter.member import MANAGE_SERVER, Member
from tests.discord_adapter.things import Posted
from tests.discord_adapter.world import CHANNEL

ADMINS_ONLY = "Only an admin of the server can change that."


@pytest.fixture
async def coach(discord: FakeDiscord, tmp_path: Path) -> AsyncIterator[Coach]:
    async with coaching(discord, tmp_path) as running:
        yield running


@pytest.fixture
async def card(discord: FakeDiscord, coach: Coach) -> Posted:
    """The squad's card in the channel, as somebody who manages the server called it."""
    cara = Member(discord, id=43, name="Cara", permissions=MANAGE_SERVER)
    return await cara.calls("squad", in_server=True, days="mon thu", hour="18:00")


def read_by_all(discord: FakeDiscord) -> list[Posted]:
    return [one for one in discord.to(CHANNEL) if not one.ephemeral and one.how != "edit"]


async def test_twenty_five_taps_of_a_stranger_say_nothing_to_the_channel(
    discord: FakeDiscord, coach: Coach, card: Posted
) -> None:
    dan = Member(discord, id=44, name="Dan")
    before, told = len(read_by_all(discord)), len(discord.told)
    tokens = [token for _, token in card.buttons]

    for number in range(25):
        await dan.presses(tokens[number % len(tokens)].removeprefix("sled:"), card)
    await discord.until(lambda: len(discord.told) >= told + 25)
    await coach.drained()

    assert len(read_by_all(discord)) == before
    aside = [one.content for one in discord.to(CHANNEL) if one.ephemeral]
    assert any(ADMINS_ONLY in one for one in aside)
    assert any("You're in:" in one for one in aside)
