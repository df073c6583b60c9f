"""Several shards: in one process, and spread over several on one database."""

import asyncio
from pathlib import Path

import pytest

from tests.discord_adapter.bridge import FakeDiscord
from tests.discord_adapter.conftest import coaching
from tests.discord_adapter.member import Member
from tests.discord_adapter.process import Starts
from tests.discord_adapter.world import CHANNEL
from tests.postgres import Postgres

ON_SHARD_1 = 1 << 22  # a server whose events Discord tells the second of two shards
BETWEEN_IDENTIFIES_S = 5.0  # one in five seconds, discord.com/developers/docs/events/gateway


async def test_one_process_runs_as_many_shards_as_discord_wants_and_resumes_each(
    discord: FakeDiscord, ada: Member, tmp_path: Path
) -> None:
    discord.shards = 2
    far = Member(discord, id=77, name="Far", guild=ON_SHARD_1)

    async with coaching(discord, tmp_path):
        await ada.calls("start")
        await discord.until(lambda: discord.identified == 2, patience=2 * BETWEEN_IDENTIFIES_S)
        await discord.drop()
        await far.calls("start", in_server=True)
        await discord.until(lambda: discord.resumed == 2)

    assert discord.wanted == [(0, 2), (1, 2)]
    assert ada.heard
    assert discord.to(CHANNEL)


@pytest.mark.slow
async def test_several_processes_share_the_shards_and_the_people(
    discord: FakeDiscord, ada: Member, a_bot: Starts, postgres: Postgres, tmp_path: Path
) -> None:
    discord.shards = 2
    ada.guild = ON_SHARD_1
    url = postgres.url(postgres.new_database())
    bots = [
        await a_bot(f'shards = "{number}/2"', tmp_path / f"{number}", url) for number in (0, 1)
    ]

    await ada.calls("start")
    # the greeting may come in two messages: the question is in the last
    card = await discord.until(lambda: next((one for one in ada.heard if one.rows), None))
    following = await ada.taps(card, "yes")
    # what she has told the first process in private, the second knows in the server
    answer = await ada.calls("start", in_server=True)
    menus = [path for _, method, path in discord.requests if method == "PUT"]
    stops = await asyncio.gather(*(bot.stops() for bot in bots))

    assert discord.wanted == [(0, 2), (1, 2)]
    _, _, question = answer.content.partition("\n\n")  # below "First this, then the rest."
    assert "year" in question
    assert following.content.endswith(question)  # below what she chose
    assert answer.ephemeral
    assert len(menus) == 1
    assert all(took < BETWEEN_IDENTIFIES_S for took in stops)
