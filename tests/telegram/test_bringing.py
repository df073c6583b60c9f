"""A document that is sent on Telegram: fetched over real HTTP, shown, taken in."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.clock import RehearsalClock
from bot.coach.app import Coach
from bot.contract import Thing
from tests.archive.test_other_programs import FILES
from tests.talk.pullers import ADA
from tests.telegram.conftest import coaching
from tests.telegram.human import Human
from tests.telegram.platform import FakeTelegram

NOW = datetime(2026, 3, 2, 18, tzinfo=UTC)
STRONG = (FILES[0].parent / "strong_c.csv").read_bytes()


@pytest.fixture
async def coach(telegram: FakeTelegram, tmp_path: Path) -> AsyncIterator[Coach]:
    async with coaching(telegram, tmp_path, RehearsalClock(NOW), ADA) as running:
        yield running


@pytest.fixture
def ada(telegram: FakeTelegram) -> Human:
    return Human(telegram, at=int(NOW.timestamp()))


async def sends(ada: Human, name: str, content: bytes, **more: Any) -> None:
    await ada.says("/week")  # known from now on
    ada.telegram.assets[name] = {"data": content}
    document = {"file_id": name, "file_unique_id": name, "file_name": name, **more}
    await ada.sends(Thing.DOCUMENT, document={"file_size": len(content), **document})


async def test_it_is_shown_and_taken_in_on_one_card(
    telegram: FakeTelegram, ada: Human, coach: Coach
) -> None:
    await sends(ada, "strong.csv", STRONG)

    card = await ada.reads("From Strong: 2 sessions")
    await ada.taps(card, "Take them in")

    assert await ada.reads("2 sessions are in your log")


@pytest.mark.parametrize(
    ("name", "more", "said"),
    [
        ("strong.xlsx", {}, "I read .csv"),
        ("strong.csv", {"file_size": 6_000_000}, "more than 5 MB"),
        ("strong.csv", {"file_id": "gone"}, "couldn't get hold"),
    ],
)
async def test_what_is_not_wanted_or_not_there_is_told(
    telegram: FakeTelegram, ada: Human, coach: Coach, name: str, more: dict[str, Any], said: str
) -> None:
    await sends(ada, name, STRONG, **more)

    assert await ada.reads(said)
