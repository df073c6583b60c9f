"""Thirty members tap on one card, over the gateway: each sees it at once, the channel soon."""

from pathlib import Path

from adapters.console.rehearsal import travel
from adapters.kit.pace import Limits
from bot.clock import RehearsalClock
from tests.discord_adapter.bridge import FakeDiscord, fake_discord
from tests.discord_adapter.conftest import coaching
from tests.discord_adapter.member import MANAGE_SERVER, Member
from tests.discord_adapter.test_access import MONDAY
from tests.discord_adapter.things import Posted
from tests.discord_adapter.world import CHANNEL

MEMBERS = 30
BETWEEN_S = 0.3  # shorter than with Discord: nobody is to wait for this test
LIMITS = Limits(a_second=10_000, burst=10_000, between_edits_s=BETWEEN_S)
MONDAY_AT_SEVEN = MONDAY.replace(hour=19)


async def joined(discord: FakeDiscord) -> list[Member]:
    """Return the members of a squad that trains on Tuesdays and Thursdays at six."""
    cara = Member(discord, 7, "Cara", permissions=MANAGE_SERVER)
    home = await cara.calls("squad", in_server=True, days="tue thu", hour="18:00")
    squad = [Member(discord, 100 + one, f"M{one}") for one in range(MEMBERS)]
    for member in squad:
        await member.presses(home.token("join.adult"), home)
    await discord.until(lambda: len(discord.told) > MEMBERS)
    return squad


async def test_thirty_taps_are_each_seen_at_once_and_together_in_a_few_edits(
    tmp_path: Path,
) -> None:
    clock = RehearsalClock(MONDAY)
    async with (
        fake_discord(clock.now) as discord,
        coaching(discord, tmp_path, clock, limits=LIMITS) as coach,
    ):
        squad = await joined(discord)
        await travel(coach, clock, MONDAY_AT_SEVEN)
        card = next(one for one in discord.to(CHANNEL) if "Are you in?" in one.content)
        before = len(discord.posted)

        taps = [await member.presses(card.token("I'm in"), card) for member in squad]
        await discord.until(lambda: len(shown(discord.posted[before:])) == MEMBERS)
        await discord.until(lambda: names_on(discord.to(CHANNEL)) == MEMBERS)

    said = [one.content for one in shown(discord.posted[before:])]
    assert set(said) == {f"You're in. {number} in so far." for number in range(1, MEMBERS + 1)}
    assert all(one.acknowledged is not None for one in taps)
    edits = [one for one in discord.posted[before:] if not one.ephemeral]
    assert {one.how for one in edits} == {"edit"}
    assert len(edits) < MEMBERS / 2


def shown(posted: list[Posted]) -> list[Posted]:
    return [one for one in posted if one.ephemeral]


def names_on(posted: list[Posted]) -> int:
    """Return how many are named on the card as everybody reads it last."""
    card = [one for one in posted if not one.ephemeral][-1]
    return len({word for word in card.content.replace(",", " ").split() if word[:1] == "M"})
