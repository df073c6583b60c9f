"""What people send on Telegram instead of words, told over real HTTP."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.clock import RehearsalClock
from bot.coach.app import Coach
from bot.contract import Thing
from tests.telegram.conftest import coaching
from tests.telegram.human import Human
from tests.telegram.newcomer import onboarded
from tests.telegram.platform import FakeTelegram

MONDAY = datetime(2026, 3, 2, 12, tzinfo=UTC)
GROUP = -55
BOT = {"id": 110201543, "is_bot": True, "first_name": "Sled"}


@pytest.fixture
async def coach(telegram: FakeTelegram, tmp_path: Path) -> AsyncIterator[Coach]:
    async with coaching(telegram, tmp_path, RehearsalClock(MONDAY)) as running:
        yield running


async def settled(telegram: FakeTelegram, coach: Coach) -> None:
    await telegram.until_confirmed()
    await coach.drained()


async def known(telegram: FakeTelegram, human: Human, coach: Coach) -> None:
    """Let somebody answer what the coach asks first, and it say all it has to say to that."""
    await onboarded(human)
    await settled(telegram, coach)


async def test_everything_that_can_be_sent_is_answered_with_one_message(
    telegram: FakeTelegram, ada: Human, coach: Coach
) -> None:
    await known(telegram, ada, coach)

    for thing in Thing:
        before = ada.read
        await ada.sends(thing)
        await settled(telegram, coach)
        assert ada.read == before + 1, thing


async def test_ten_pictures_at_once_are_answered_once(
    telegram: FakeTelegram, ada: Human, coach: Coach
) -> None:
    await known(telegram, ada, coach)
    before = ada.read

    await asyncio.gather(*(ada.sends(Thing.PHOTO, media_group_id="7001") for _ in range(10)))
    await settled(telegram, coach)

    assert ada.read == before + 1


async def test_where_somebody_is_stands_nowhere(
    telegram: FakeTelegram, ada: Human, coach: Coach, tmp_path: Path
) -> None:
    await known(telegram, ada, coach)
    await ada.sends(Thing.PLACE)
    card = await ada.reads("Berlin")
    await ada.taps(card, "Set the zone")
    await settled(telegram, coach)

    kept = await asyncio.to_thread(_everything_in, tmp_path)
    assert b"Europe/Berlin" in kept
    assert b"52.52" not in kept


def _everything_in(folder: Path) -> bytes:
    return b"".join(one.read_bytes() for one in folder.iterdir() if one.is_file())


async def test_what_somebody_else_wrote_is_kept_nowhere_once_that_is_said(
    telegram: FakeTelegram, ada: Human, coach: Coach
) -> None:
    await known(telegram, ada, coach)
    await ada.sends(Thing.FORWARDED, "my knee locked and is swollen")
    card = await ada.reads("Is it yours?")

    answer = await ada.taps(card, "Somebody else")

    assert "unread" in answer.text


async def test_in_a_group_only_what_answers_the_coach_is_answered_and_once_an_hour(
    telegram: FakeTelegram, ada: Human, coach: Coach
) -> None:
    await known(telegram, ada, coach)
    ada.group = GROUP
    telegram.admins.add((GROUP, ada.id))
    await ada.writes("/squad mon thu 18:00")
    await settled(telegram, coach)
    card = telegram.to(GROUP)[-1]
    quoted = ada.message(card.message, text=card.text) | {"from": BOT}
    before, alone = len(telegram.to(GROUP)), ada.read

    await ada.sends(Thing.PHOTO)
    await ada.sends(Thing.STICKER)
    await settled(telegram, coach)
    assert len(telegram.to(GROUP)) == before

    await ada.sends(Thing.PHOTO, reply_to_message=quoted)
    await ada.sends(Thing.VOICE, reply_to_message=quoted)
    await settled(telegram, coach)
    (line,) = telegram.to(GROUP)[before:]
    assert line.text == "Ada, I read words only: type it, or tap a button."
    assert ada.read == alone


async def test_the_coachs_name_alone_is_answered_in_a_group(
    telegram: FakeTelegram, ada: Human, coach: Coach
) -> None:
    bea = Human(telegram, id=43, name="Bea", group=GROUP)

    await bea.sends(Thing.CALL)
    await settled(telegram, coach)

    (line,) = telegram.to(GROUP)
    assert line.text.startswith("Here I am, Bea.")
