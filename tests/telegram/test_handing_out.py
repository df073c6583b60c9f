"""What is kept about somebody as a file: on the phone it comes as one, in private."""

import io
import zipfile
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.clock import RehearsalClock
from bot.coach.app import Coach
from bot.rules.log.records import Athlete
from tests.telegram.conftest import coaching
from tests.telegram.crowd import GROUP
from tests.telegram.human import Human
from tests.telegram.platform import FakeTelegram
from tests.telegram.things import Fault

NOW = datetime(2026, 3, 2, 18, tzinfo=UTC)


@pytest.fixture
async def coach(telegram: FakeTelegram, tmp_path: Path) -> AsyncIterator[Coach]:
    async with coaching(telegram, tmp_path, RehearsalClock(NOW), Athlete()) as running:
        yield running


async def test_it_arrives_as_a_file_with_a_caption(telegram: FakeTelegram, coach: Coach) -> None:
    ada = Human(telegram, at=int(NOW.timestamp()))

    await ada.writes("/export")
    posted = await ada.reads("Here is all I keep about you")

    asset = telegram.assets[f"fixture-document-{posted.message}"]
    assert posted.method == "sendDocument"
    assert asset["filename"] == "sled-coach-2026-03-02.zip"
    assert "sled-coach.json" in zipfile.ZipFile(io.BytesIO(asset["data"])).namelist()


async def test_asked_for_in_a_group_it_comes_in_private(
    telegram: FakeTelegram, coach: Coach
) -> None:
    ada = Human(telegram, at=int(NOW.timestamp()))
    await ada.says("/start")
    ada.group = GROUP

    await ada.writes("/export")
    posted = await ada.reads("Here is all I keep about you")

    assert (posted.method, posted.chat) == ("sendDocument", ada.id)
    assert not [one for one in telegram.to(GROUP) if one.method == "sendDocument"]


async def test_a_file_that_is_refused_is_told_in_words(
    telegram: FakeTelegram, coach: Coach
) -> None:
    telegram.faults.append(Fault("sendDocument", status=400))
    ada = Human(telegram, at=int(NOW.timestamp()))

    await ada.writes("/export")

    assert await ada.reads("This app does not take the file.")


async def test_what_is_kept_is_told_on_one_card_and_the_end_offers_the_file_first(
    telegram: FakeTelegram, coach: Coach
) -> None:
    ada = Human(telegram, at=int(NOW.timestamp()))
    card = await ada.says("/privacy")
    page = await ada.taps(card, "Your body")
    assert (page.message, page.text.splitlines()[0]) == (card.message, "Your body")

    asked = await ada.says("/delete")
    await ada.taps(asked, "Export first")
    posted = await ada.reads("Here is all I keep about you")
    await ada.writes("DELETE")
    goodbye = await ada.reads("Everything is erased")

    assert posted.method == "sendDocument"
    assert "gone by Wed 1 Apr" in goodbye.text
