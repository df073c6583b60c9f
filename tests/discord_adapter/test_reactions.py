"""A session told in a channel is acknowledged by a reaction."""

from collections.abc import AsyncIterator

import discord as library
import pytest

from adapters.discord.courier import DiscordCourier
from adapters.discord.rest import Rest
from adapters.discord.run import LIMITS, point_at
from adapters.discord.settings import DiscordSettings
from adapters.kit.limiter import Limiter
from adapters.kit.pace import Pace
from bot.clock import SystemClock
from bot.contract import NOTED, Outgoing, Room
from bot.delivering import Gone, Refused, Sent
from bot.rich import rich
from tests.apps import DISCORD
from tests.discord_adapter.bridge import FakeDiscord
from tests.discord_adapter.gateway import TOKEN
from tests.discord_adapter.member import Member
from tests.discord_adapter.world import CHANNEL


@pytest.fixture
async def courier(discord: FakeDiscord) -> AsyncIterator[DiscordCourier]:
    point_at(DiscordSettings(api_base=discord.base, gateway=discord.gateway))
    client = library.Client(intents=library.Intents.none(), max_ratelimit_timeout=30.0)
    await client.login(TOKEN)
    rest = Rest()
    rest.use(client)
    yield DiscordCourier(rest, Limiter(Pace(LIMITS)), SystemClock().now)
    await client.close()


async def noted(ada: Member) -> Outgoing:
    """Return the acknowledgement of something that Ada wrote in the channel."""
    number = await ada.writes_in_server("3x20m empty rpe 3 pain 1", calls_bot=True)
    room = Room(DISCORD, str(CHANNEL))
    return Outgoing("1", room, rich("Noted, Ada."), reacts_to=f"{CHANNEL}:{number}")


async def test_it_stands_on_the_message_and_nothing_is_written(
    discord: FakeDiscord, courier: DiscordCourier, ada: Member
) -> None:
    message = await noted(ada)

    sent = await courier.deliver(message)

    (posted,) = discord.to(CHANNEL)
    assert sent == Sent(message.reacts_to or "")
    assert (posted.how, posted.content.rstrip("\ufe0f")) == ("reaction", NOTED)


async def test_where_it_may_not_react_only_that_is_refused(
    discord: FakeDiscord, courier: DiscordCourier, ada: Member, caplog: pytest.LogCaptureFixture
) -> None:
    discord.without_reactions.add(CHANNEL)

    outcome = await courier.deliver(await noted(ada))

    assert isinstance(outcome, Gone | Refused)  # the post takes both for: say it in words
    assert caplog.records == []


async def test_a_message_that_is_gone_takes_none(
    discord: FakeDiscord, courier: DiscordCourier, ada: Member
) -> None:
    message = await noted(ada)
    discord.messages[CHANNEL].clear()

    assert isinstance(await courier.deliver(message), Refused)
