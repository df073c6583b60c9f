"""What is kept about somebody as a file: on Discord it comes as one, to them alone."""

import io
import zipfile
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.coach.app import Coach
from tests.discord_adapter.bridge import FakeDiscord
from tests.discord_adapter.conftest import coaching
from tests.discord_adapter.member import Member
from tests.discord_adapter.things import Fault


@pytest.fixture
async def coach(discord: FakeDiscord, tmp_path: Path) -> AsyncIterator[Coach]:
    async with coaching(discord, tmp_path) as running:
        yield running


@pytest.mark.parametrize("in_server", [False, True], ids=["in private", "among others"])
async def test_it_arrives_as_a_file_with_its_words(
    discord: FakeDiscord, ada: Member, coach: Coach, in_server: bool
) -> None:
    posted = await ada.calls("export", in_server=in_server)

    [attached] = posted.payload["attachments"]
    archive = zipfile.ZipFile(io.BytesIO(posted.payload["files"]["files[0]"]))
    assert posted.content.startswith("Here is all I keep about you")
    assert attached["filename"].startswith("sled-coach-")
    assert "sled-coach.json" in archive.namelist()
    assert posted.ephemeral is in_server
    assert discord.refusals == []


async def test_a_file_that_is_refused_is_told_in_words(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    discord.faults.append(Fault("PATCH", "webhooks", status=400, times=1))

    await ada.asks("export")

    assert await ada.reads("This app does not take the file.")


@pytest.mark.parametrize("in_server", [False, True], ids=["in private", "among others"])
async def test_what_is_kept_is_told_on_one_card_to_whoever_asks_alone(
    discord: FakeDiscord, ada: Member, coach: Coach, in_server: bool
) -> None:
    card = await ada.calls("privacy", in_server=in_server)
    page = await ada.taps(card, "Your body")
    asked = await ada.calls("delete", in_server=in_server)
    handed = await ada.taps(asked, "Export first")

    assert (page.message, page.how) == (card.message, "edit")
    assert page.content.splitlines()[0].strip("*") == "Your body"
    assert [one.ephemeral for one in (card, page, asked, handed)] == [in_server] * 4
    assert discord.refusals == []
