"""A file that is sent on Discord: fetched from where Discord keeps files, shown, taken in."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from adapters.discord.catchup import said_in
from bot.coach.app import Coach
from bot.contract import Attached, Brought
from tests.archive.test_other_programs import FILES
from tests.discord_adapter.bridge import FakeDiscord
from tests.discord_adapter.components import UPLOAD
from tests.discord_adapter.conftest import coaching
from tests.discord_adapter.member import Member
from tests.discord_adapter.sent import file
from tests.discord_adapter.things import Asked
from tests.discord_adapter.world import BOT
from tests.talk.pullers import ADA

STRONG = (FILES[0].parent / "strong_c.csv").read_bytes()


@pytest.fixture
async def coach(discord: FakeDiscord, tmp_path: Path) -> AsyncIterator[Coach]:
    async with coaching(discord, tmp_path, newcomer=ADA) as running:
        yield running


def attached(discord: FakeDiscord, name: str, content: bytes, **more: Any) -> dict[str, Any]:
    discord.kept[name] = content
    sent = file("text/csv; charset=utf-8", name) | {"size": len(content)}
    return {"attachments": [sent | {"url": f"{discord.files}/{name}"} | more]}


async def test_it_is_shown_and_taken_in_on_one_card(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    await ada.calls("week")  # known from now on

    await ada.writes("", **attached(discord, "strong.csv", STRONG))

    card = await ada.reads("From Strong: 2 sessions")
    after = await ada.taps(card, "Take them in")

    assert "2 sessions are in your log" in after.content
    assert discord.refusals == []


async def test_a_command_opens_a_form_that_takes_a_file(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    await ada.calls("week")  # known from now on

    opened = await opens_form(discord, ada)
    (field,) = [one["component"] for one in opened.data["components"]]
    assert (field["type"], field["required"], field["max_values"]) == (UPLOAD, False, 1)
    (sent,) = attached(discord, "strong.csv", STRONG)["attachments"]
    await ada.sends_form(opened, sent)

    card = await ada.reads("From Strong: 2 sessions")
    after = await ada.taps(card, "Take them in")
    assert "2 sessions are in your log" in after.content
    assert discord.refusals == []


async def test_a_form_without_a_file_shows_what_is_read_and_what_came_in(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    await ada.calls("week")
    await ada.writes("", **attached(discord, "strong.csv", STRONG))
    await ada.taps(await ada.reads("From Strong"), "Take them in")

    await ada.sends_form(await opens_form(discord, ada))

    card = await ada.reads("Came in before:")
    assert card.token("Take out 2 sessions")


async def test_a_file_that_cannot_be_read_in_a_form_is_told(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    await ada.calls("week")
    (sent,) = attached(discord, "strong.pdf", STRONG)["attachments"]

    await ada.sends_form(await opens_form(discord, ada), sent)

    assert await ada.reads("That file I left closed")


async def opens_form(discord: FakeDiscord, ada: Member) -> Asked:
    opened = await ada.asks("import")
    await discord.until(lambda: opened.kind is not None)
    return opened


@pytest.mark.parametrize(
    ("name", "more", "said"),
    [
        ("strong.xlsx", {}, "I read .csv"),
        ("strong.csv", {"size": 6_000_000}, "more than 5 MB"),
        ("strong.csv", {"url": "https://example.org/strong.csv"}, "couldn't get hold"),
        ("strong.csv", {"url": "GONE"}, "couldn't get hold"),
    ],
)
async def test_what_is_not_wanted_or_not_there_is_told(
    discord: FakeDiscord, ada: Member, coach: Coach, name: str, more: dict[str, Any], said: str
) -> None:
    if more.get("url") == "GONE":
        more = {"url": f"{discord.files}/gone"}

    await ada.calls("week")  # known from now on

    await ada.writes("", **attached(discord, name, STRONG, **more))

    assert await ada.reads(said)


async def test_sent_while_the_coach_was_away_it_is_read_back(
    discord: FakeDiscord,
) -> None:
    fields = attached(discord, "strong.csv", STRONG)
    author = {"id": "42", "username": "ada"}
    message = {"id": "5", "type": 0, "author": author, "content": "", **fields}

    read = said_in(9, message, BOT, private=True)

    assert read is not None
    assert isinstance(read.act, Brought)
    assert read.act.file == Attached("strong.csv", len(STRONG), f"{discord.files}/strong.csv")
