"""After an absence: as many messages as there were, in their order, and each once."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest

from adapters.discord.front import front
from adapters.discord.history import A_PAGE
from adapters.discord.run import DiscordBot
from adapters.discord.settings import DiscordSettings
from bot.contract import Account, Edited, Erased, Incoming, Outgoing, Platform, Room, Said, Thread
from tests.apps import DISCORD
from tests.discord_adapter.bridge import FakeDiscord, fake_discord
from tests.discord_adapter.conftest import SOON, UNLIMITED, Silent
from tests.discord_adapter.gateway import TOKEN
from tests.discord_adapter.member import Member
from tests.discord_adapter.things import Fault
from tests.discord_adapter.world import CHANNEL

NOW = datetime(2026, 3, 2, 18, tzinfo=UTC)


@dataclass
class Listening(Silent):
    """A core that keeps what it is told, and knows one person and one squad's channel."""

    ada: Member
    logged: tuple[str, ...] = ()
    told: list[Incoming] = field(default_factory=list)
    threads: tuple[Thread, ...] = ()
    finished: asyncio.Event = field(default_factory=asyncio.Event)

    async def answer(self, incoming: Incoming) -> Sequence[Outgoing]:
        self.told.append(incoming)
        if isinstance(incoming.act, Said) and incoming.act.text == "the last":
            self.finished.set()
        return ()

    async def messages(self, person: Account) -> Sequence[str]:
        return self.logged

    async def conversations(self, platform: Platform) -> Sequence[tuple[Room, Account]]:
        return [(Room(DISCORD, str(self.ada.dm)), Account(DISCORD, str(self.ada.id)))]

    async def squad_rooms(self, platform: Platform) -> Sequence[Room]:
        return [Room(DISCORD, str(CHANNEL))]

    async def squad_threads(self, platform: Platform, since: datetime) -> Sequence[Thread]:
        return self.threads

    def words(self) -> list[str]:
        return [one.act.text for one in self.told if isinstance(one.act, Said)]


@pytest.fixture
async def discord() -> AsyncIterator[FakeDiscord]:
    async with fake_discord(lambda: NOW) as running:
        yield running


def wrote(ada: Member, text: str, at: datetime, channel: int | None = None, **more: object) -> int:
    """Have written something, while nobody listened."""
    discord, where = ada.discord, channel or ada.dm
    message = discord.written(
        where, discord.user(ada.id), text, number=discord.snowflake(at), **more
    )
    return int(message["id"])


async def heard(ada: Member, core: Listening) -> Listening:
    """Return the core once it has read back what was written before it began."""
    wrote(ada, "the last", NOW)
    wrote(ada, "the last", NOW, CHANNEL, mentions=[ada.discord._me()])
    settings = DiscordSettings(api_base=ada.discord.base, gateway=ada.discord.gateway)
    bot = DiscordBot(settings, TOKEN, lambda: NOW, rests=SOON, limits=UNLIMITED)
    stop = asyncio.Event()
    await bot.open()
    at_work = asyncio.create_task(bot.run(core, front(), stop))
    async with asyncio.timeout(60):
        while core.words().count("the last") < 2:
            core.finished.clear()
            await core.finished.wait()
    stop.set()
    await at_work
    await bot.wind_up()
    await bot.close()
    return core


@pytest.mark.parametrize("so_many", [0, 1, A_PAGE - 2, A_PAGE - 1, A_PAGE, 2 * A_PAGE, 347])
async def test_as_many_as_there_were_are_heard_in_order_and_once(
    discord: FakeDiscord, ada: Member, so_many: int
) -> None:
    lines = [f"line {number}" for number in range(so_many)]
    for number, line in enumerate(lines):
        wrote(ada, line, NOW - timedelta(days=2) + timedelta(minutes=5 * number))

    core = await heard(ada, Listening(ada))

    assert [one for one in core.words() if one != "the last"] == lines


async def test_in_a_busy_channel_all_that_calls_the_coach_is_heard(
    discord: FakeDiscord, ada: Member
) -> None:
    for number in range(300):
        called = [discord._me()] if number % 50 == 0 else []
        at = NOW - timedelta(hours=60) + timedelta(minutes=number)
        wrote(ada, f"line {number}", at, CHANNEL, mentions=called)

    core = await heard(ada, Listening(ada))

    there = [f"line {number}" for number in range(0, 300, 50)]
    assert [one for one in core.words() if one != "the last"] == there


async def test_what_is_older_than_three_days_is_left_but_an_edit_of_it_is_heard(
    discord: FakeDiscord, ada: Member
) -> None:
    long_ago = NOW - timedelta(days=9)
    wrote(ada, "too old", long_ago)
    lately = (NOW - timedelta(hours=1)).isoformat()
    wrote(ada, "as it reads now", long_ago, edited_timestamp=lately)

    core = await heard(ada, Listening(ada))

    edits = [one.act.text for one in core.told if isinstance(one.act, Edited)]
    assert core.words() == ["the last", "the last"]
    assert edits == ["as it reads now"]


async def test_of_what_is_gone_among_many_the_session_told_in_it_is_asked_about(
    discord: FakeDiscord, ada: Member
) -> None:
    numbers = [
        wrote(ada, f"line {number}", NOW - timedelta(days=2) + timedelta(minutes=number))
        for number in range(250)
    ]
    gone, there = numbers[20], numbers[30]
    del discord.messages[ada.dm][gone]
    logged = (f"{ada.dm}:{gone}", f"{ada.dm}:{there}", f"{CHANNEL}:{gone}")

    core = await heard(ada, Listening(ada, logged))

    erased = [one.act.message for one in core.told if isinstance(one.act, Erased)]
    assert erased == [f"{ada.dm}:{gone}"]


async def test_what_called_the_coach_in_a_sessions_thread_is_heard_as_from_there(
    discord: FakeDiscord, ada: Member
) -> None:
    card = 987654321
    thread = Thread(f"{CHANNEL}:{card}", Room(DISCORD, str(CHANNEL)))
    wrote(ada, "done", NOW - timedelta(hours=2), card, mentions=[discord._me() | {"member": {}}])

    core = await heard(ada, Listening(ada, threads=(thread,)))

    told = next(one for one in core.told if isinstance(one.act, Said) and one.act.text == "done")
    assert (told.thread, told.chat) == (thread, Room(DISCORD, str(card)))


async def test_where_a_page_cannot_be_read_nothing_on_it_counts_as_gone(
    discord: FakeDiscord, ada: Member
) -> None:
    numbers = [
        wrote(ada, f"line {number}", NOW - timedelta(days=2) + timedelta(minutes=number))
        for number in range(250)
    ]
    logged = tuple(f"{ada.dm}:{number}" for number in numbers)
    path = rf"/channels/{ada.dm}/messages"
    discord.faults.append(Fault("GET", path, status=403, code=50001, skips=1))

    core = await heard(ada, Listening(ada, logged))

    assert core.words()[0] == "line 151"  # the last page was there all the same
    assert not [one for one in core.told if isinstance(one.act, Erased)]
