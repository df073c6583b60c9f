"""The bot as an operator runs it: `sled-coach run` in a process of its own."""

import asyncio
import os
import re
import signal
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from adapters.discord.secrets import TOKEN_VARIABLE
from bot.answering import Decided
from bot.committing import write_answers
from bot.contract import Account, Platform, Room
from bot.store.database import open_database
from bot.store.people import Contact, People, Revised
from bot.talk.turn import Snapshot
from tests.discord_adapter.bridge import FakeDiscord
from tests.discord_adapter.gateway import TOKEN
from tests.discord_adapter.member import Member
from tests.talk.pullers import ADA
from tests.telegram.human import Human
from tests.telegram.platform import TOKEN as TELEGRAM_TOKEN
from tests.telegram.platform import fake_telegram

COMMAND = Path(sys.executable).with_name("sled-coach")
STOPPING_S = 5.0
IN_FLIGHT = 16


class Bot:
    """A bot's process, its config and its database in one folder."""

    def __init__(self, discord: FakeDiscord, folder: Path, more: str = "") -> None:
        self._discord = discord
        self._folder = folder
        self._process: asyncio.subprocess.Process | None = None
        self.token = TOKEN
        self.said = ""
        config = (
            f'[database]\nurl = "sqlite:///{folder}/coach.db"\n'
            f'[discord]\napi_base = "{discord.base}"\ngateway = "{discord.gateway}"\n{more}\n'
        )
        (folder / "config.toml").write_text(config, encoding="utf-8")

    async def starts(self) -> None:
        """Start, and return once it has a session."""
        sessions = self._discord.identified
        self._process = await self._begun("run")
        await self._discord.until(lambda: self._discord.identified > sessions, patience=20.0)

    async def runs(self, command: str) -> tuple[int, str]:
        """Run a command to its end; its exit code and what it said."""
        process = await self._begun(command)
        said, _ = await process.communicate()
        assert process.returncode is not None
        return process.returncode, said.decode()

    async def stops(self) -> float:
        """Ask it to stop; returns how long that took, in seconds."""
        assert self._process is not None
        began = time.monotonic()
        self._process.send_signal(signal.SIGTERM)
        await self._ended()
        return time.monotonic() - began

    async def dies(self) -> None:
        """Kill it as a power cut would."""
        if self._process is not None:
            self._process.kill()
            await self._ended()

    async def _ended(self) -> None:
        assert self._process is not None
        said, _ = await self._process.communicate()
        self.said += said.decode()
        self._process = None

    async def _begun(self, command: str) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            COMMAND,
            command,
            "--config",
            str(self._folder / "config.toml"),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
            env=os.environ | {TOKEN_VARIABLE: self.token},
        )


Starts = Callable[..., Awaitable[Bot]]


@pytest.fixture
async def a_bot(discord: FakeDiscord, tmp_path: Path) -> AsyncIterator[Starts]:
    bots: list[Bot] = []

    async def started(more: str = "") -> Bot:
        bots.append(Bot(discord, tmp_path, more))
        await bots[-1].starts()
        return bots[-1]

    yield started
    for bot in bots:
        await bot.dies()


async def test_it_greets_stops_at_once_and_leaks_no_secret(
    discord: FakeDiscord, ada: Member, a_bot: Starts
) -> None:
    bot = await a_bot()
    await ada.calls("start")
    await ada.says("my knee hurts 5/10")

    took = await bot.stops()

    assert took < STOPPING_S
    assert TOKEN not in bot.said
    assert "knee" not in bot.said
    assert discord.refused == []


async def test_killed_with_messages_in_flight_it_loses_none_and_doubles_none(
    discord: FakeDiscord, a_bot: Starts
) -> None:
    bot = await a_bot()
    people = [Member(discord, id=1000 + number, name=f"P{number}") for number in range(40)]
    for person in people:
        await person.asks("start")
    await discord.until(lambda: all(asked(discord, one) for one in people))
    for person in people:
        await person.writes("hello")
    await discord.until(lambda: any(asked(discord, one) > 1 for one in people))
    await bot.dies()
    for person in people[:10]:
        await person.writes("are you there?")  # while nobody listens

    await bot.starts()
    # asked once at the start, and once more behind each thing they wrote
    due = {person.id: 3 if index < 10 else 2 for index, person in enumerate(people)}
    await discord.until(
        lambda: all(asked(discord, one) >= due[one.id] for one in people), patience=20.0
    )
    await asyncio.sleep(1.0)

    assert {one.id: asked(discord, one) for one in people} == due


def asked(discord: FakeDiscord, member: Member) -> int:
    """Return how often the question that is open stands in a conversation."""
    standing = discord.messages.get(member.dm, {}).values()
    contents = [one["content"] for one in standing if one["content"]]
    return Counter(contents).most_common(1)[0][1] if contents else 0


async def test_killed_while_answering_commands_each_is_answered_once(
    discord: FakeDiscord, a_bot: Starts
) -> None:
    bot = await a_bot()
    people = [Member(discord, id=1000 + number, name=f"P{number}") for number in range(30)]
    calls = [
        await person.asks("help", in_server=number % 2 == 0)
        for number, person in enumerate(people)
    ]
    await discord.until(lambda: len(discord.posted) >= 3)
    await bot.dies()
    acknowledged = [one for one in calls if one.kind is not None]

    await bot.starts()
    await asyncio.sleep(2.0)

    filled = Counter(one.message for one in discord.posted if one.how == "placeholder")
    committed = [one for one in acknowledged if filled[one.message or 0]]
    assert all(filled[one.message or 0] == 1 for one in committed)
    assert len(committed) >= 3
    assert len({one.content for one in discord.posted}) <= 2  # the list, and no apology


async def test_a_rejected_token_ends_it_with_a_line_that_says_what_to_do(
    discord: FakeDiscord, tmp_path: Path
) -> None:
    bot = Bot(discord, tmp_path)
    bot.token = re.sub(r"9$", "8", TOKEN)

    code, said = await bot.runs("run")

    assert code == 1
    assert "rejects the token" in said
    assert bot.token not in said


async def test_check_says_whose_token_it_is(discord: FakeDiscord, tmp_path: Path) -> None:
    code, said = await Bot(discord, tmp_path).runs("check")

    assert "discord" in said
    assert "it is sled" in said
    assert code == 0


async def test_one_process_serves_both_platforms(
    discord: FakeDiscord, ada: Member, a_bot: Starts, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with fake_telegram() as telegram:
        monkeypatch.setenv("SLED_COACH_TELEGRAM_TOKEN", TELEGRAM_TOKEN)
        bot = await a_bot(f'[telegram]\napi_base = "{telegram.base}"\n')
        bea = Human(telegram, id=43, name="Bea")

        await bea.says("/start")
        await ada.calls("start")

        assert telegram.to(43)
        assert ada.heard
        assert await bot.stops() < STOPPING_S


async def put_on_file(member: Member, folder: Path) -> None:
    """Let somebody be through the first questions before the bot starts."""
    database = await open_database(f"sqlite:///{folder}/coach.db")
    room = Room(Platform.DISCORD, str(member.dm))
    contact = Contact(Account(Platform.DISCORD, str(member.id)), "ada", room)
    decided = Decided([Revised(None, Snapshot("ada", ADA))], [contact])
    now = member.discord.now()
    await database.transact(lambda connection: write_answers(connection, decided, People(), now))
    await database.close()


async def test_a_linked_athlete_goes_on_in_the_other_app_in_mid_conversation(
    discord: FakeDiscord,
    ada: Member,
    a_bot: Starts,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    await put_on_file(ada, tmp_path)
    async with fake_telegram() as telegram:
        monkeypatch.setenv("SLED_COACH_TELEGRAM_TOKEN", TELEGRAM_TOKEN)
        bot = await a_bot(f'[telegram]\napi_base = "{telegram.base}"\n')
        phone = Human(telegram, id=43)
        code = re.search(r"/link (\w{4}-\w{4})", (await ada.calls("link")).content)
        assert code is not None

        asked = await phone.says(f"/link {code[1]}")
        await phone.taps(asked, "link.join")
        await ada.reads("Telegram has just been linked to this log.")

        effort = await ada.says("4x20m 5kg")
        pain = await phone.says("4")
        stale = await ada.taps(effort, ".4")
        after = await phone.taps(pain, ".0")
        smooth = await ada.says("1")
        await phone.says("yes")
        logged = await phone.reads("Logged.")

        assert "How hard was it" in effort.content
        assert "Worst joint pain" in pain.text
        assert stale.content == "That question is closed. Nothing changed."
        assert "right now" in after.text
        assert "smooth" in smooth.content
        assert "effort 4, worst pain 0, pain after 1" in logged.text
        assert code[1] not in bot.said
        assert discord.refused == []
        assert await bot.stops() < STOPPING_S
