"""The bot as an operator runs it: `sled-coach run` in a process of its own."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from adapters.stewarding import TESTING
from bot.contract import Account, Room
from tests.apps import DISCORD
from tests.discord_adapter.bridge import FakeDiscord
from tests.discord_adapter.gateway import TOKEN
from tests.discord_adapter.member import Member
from tests.discord_adapter.process import Bot, Starts
from tests.filing import put_on_file
from tests.talk.pullers import ADA
from tests.telegram.human import Human
from tests.telegram.platform import TOKEN as TELEGRAM_TOKEN
from tests.telegram.platform import fake_telegram

pytestmark = pytest.mark.slow

STOPPING_S = 5.0


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


async def test_a_rejected_token_ends_it_with_a_line_that_says_what_to_do(
    discord: FakeDiscord, tmp_path: Path
) -> None:
    bot = Bot(discord, tmp_path)
    bot.token = re.sub(r"9$", "8", TOKEN)

    code, said = await bot.runs("run")

    assert code == 78
    assert "rejects the token" in said
    assert bot.token not in said


async def test_check_says_whose_token_it_is(discord: FakeDiscord, tmp_path: Path) -> None:
    code, said = await Bot(discord, tmp_path).runs("check")

    assert "discord" in said
    assert "it is sled" in said
    assert code == 0


async def test_a_chat_is_tried_while_the_coach_is_at_work(
    discord: FakeDiscord, ada: Member, a_bot: Starts
) -> None:
    bot = await a_bot()

    arrived = await bot.runs(f"send-test discord:{ada.dm}")
    discord.closed_to[ada.id] = 50007
    closed = await bot.runs(f"send-test discord:{ada.dm}")
    bot.token = re.sub(r"9$", "8", TOKEN)
    rejected = await bot.runs(f"send-test discord:{ada.dm}")

    assert [one.content for one in discord.to(ada.dm)] == [TESTING]
    assert (arrived[0], closed[0], rejected[0]) == (0, 1, 1)
    assert "it arrived" in arrived[1]
    assert "nobody is reached there" in closed[1]
    assert "it was refused: Discord rejects the token" in rejected[1]


async def test_a_linked_athlete_goes_on_in_the_other_app_in_mid_conversation(
    discord: FakeDiscord,
    ada: Member,
    a_bot: Starts,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    account, room = (
        Account(DISCORD, str(ada.id)),
        Room(DISCORD, str(ada.dm)),
    )
    # without days of her own, screened today: what is due of months ago would come in between
    today = datetime.now(UTC).date()  # noqa: TID251 - a process lives in the world's time
    await put_on_file(tmp_path, account, room, replace(ADA, slots=(), screened=today))
    async with fake_telegram() as telegram:
        monkeypatch.setenv("SLED_COACH_TELEGRAM_TOKEN", TELEGRAM_TOKEN)
        bot = await a_bot(f'[telegram]\napi_base = "{telegram.base}"\n')
        phone = Human(telegram, id=43, at=int(datetime.now(UTC).timestamp()))  # noqa: TID251
        code = re.search(r"/link (\w{4}-\w{4})", (await ada.calls("link")).content)
        assert code is not None

        asked = await phone.says(f"/link {code[1]}")
        await phone.taps(asked, "link.join")
        await ada.reads("Telegram has just been linked to this log.")

        effort = await ada.says("4x20m 5kg")
        pain = await phone.says("4")
        # before the card was closed here, she tapped on it
        card = discord.messages[effort.channel][effort.message]
        card["components"] = effort.payload["components"]
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
