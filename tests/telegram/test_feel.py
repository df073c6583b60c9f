"""What makes it feel at home on Telegram: a place for the zone, links, quiet, nothing stuck."""

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.coach.app import Coach
from tests.telegram.conftest import coaching
from tests.telegram.human import Human
from tests.telegram.newcomer import TAPS
from tests.telegram.platform import FakeTelegram

LISBON = {"latitude": 38.7223, "longitude": -9.1393}


@pytest.fixture
async def coach(telegram: FakeTelegram, tmp_path: Path) -> AsyncIterator[Coach]:
    async with coaching(telegram, tmp_path) as running:
        yield running


async def asked_where_she_lives(ada: Human, coach: Coach) -> None:
    """Answer what is asked until the coach asks for the city."""
    await ada.writes("/start")
    for _ in range(40):
        await ada.telegram.until_confirmed()
        await coach.drained()
        card = ada.telegram.to(ada.id)[-1]
        if "Where do you live" in card.text:
            return
        tokens = [token for _, token in card.buttons if token.startswith("a.")]
        if not tokens:
            await ada.writes("1990")
            continue
        taps = () if "Which days" in card.text else TAPS
        wanted = (token for tap in taps for token in tokens if token.endswith(f".{tap}"))
        await ada.presses(next(wanted, tokens[0]), card)
    raise AssertionError("nobody asked where she lives")


def on_disk(folder: Path) -> bytes:
    """Return all that the database's files hold."""
    return b"".join(file.read_bytes() for file in folder.glob("coach.db*"))


async def test_a_shared_place_becomes_a_zone_and_is_not_kept(
    telegram: FakeTelegram, ada: Human, coach: Coach, tmp_path: Path
) -> None:
    await asked_where_she_lives(ada, coach)

    await telegram.tell("message", ada.message(9, location=LISBON))
    await ada.reads("Sessions:")
    await coach.drained()

    kept = on_disk(tmp_path)
    assert b"Europe/Lisbon" in kept
    assert b"38.7223" not in kept


async def test_a_link_that_starts_the_chat_starts_it(
    telegram: FakeTelegram, ada: Human, coach: Coach
) -> None:
    greeting = await ada.says("/start from_a_friend")

    assert "I'm Sled Coach" in telegram.to(42)[0].text or "I'm Sled Coach" in greeting.text


async def test_a_button_in_a_group_leads_into_the_private_chat(
    telegram: FakeTelegram, ada: Human, coach: Coach
) -> None:
    telegram.admins.add((-1001, ada.id))
    telegram.blocked[ada.id] = "Forbidden: bot can't initiate conversation with a user"
    ada.group = -1001

    await ada.writes("/squad mon thu 18:00")
    await telegram.until_confirmed()
    await coach.drained()

    markups = [json.loads(one.fields.get("reply_markup", "{}")) for one in telegram.to(-1001)]
    links = [
        button["url"]
        for markup in markups
        for row in markup.get("inline_keyboard", ())
        for button in row
        if "url" in button
    ]
    assert all(link.startswith("https://t.me/SledTestBot?start=") for link in links)
    assert links


async def test_no_reply_keyboard_is_ever_put_up(
    telegram: FakeTelegram, ada: Human, coach: Coach
) -> None:
    await asked_where_she_lives(ada, coach)

    kinds = {
        kind
        for one in telegram.to(ada.id)
        for kind in json.loads(one.fields.get("reply_markup", "{}"))
    }
    assert kinds <= {"inline_keyboard"}
