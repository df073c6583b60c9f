"""What people send on Discord instead of words, told over a real gateway and read back."""

from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from adapters.discord.catchup import said_in
from adapters.discord.things import Held, brought, held_in
from bot.coach.app import Coach
from bot.contract import Brought, Called, Said, Thing
from tests.discord_adapter.bridge import FakeDiscord
from tests.discord_adapter.conftest import coaching
from tests.discord_adapter.member import Member
from tests.discord_adapter.onboarding import onboarded
from tests.discord_adapter.sent import BEFORE, KINDS, file, passed_on
from tests.discord_adapter.world import BOT, CHANNEL

SESSION = "3x20m 5kg rpe 3 pain 1 smooth"
WRITTEN = datetime.fromisoformat(BEFORE)


@pytest.fixture
async def coach(discord: FakeDiscord, tmp_path: Path) -> AsyncIterator[Coach]:
    async with coaching(discord, tmp_path) as running:
        yield running


def told(fields: dict[str, Any], words: str = "") -> Brought | None:
    return brought(held_in({"content": words, **fields}), words, "9:1", None)


@pytest.mark.parametrize(
    ("fields", "thing"),
    [
        *((fields, thing) for thing, fields in KINDS.items() if "content" not in fields),
        ({"attachments": [file("image/gif")]}, Thing.GIF),
        ({"attachments": [file(None)]}, Thing.DOCUMENT),
        (passed_on("", attachments=[file("image/png")]), Thing.PHOTO),
        (passed_on("", sticker_items=[{"id": "1"}]), Thing.STICKER),
    ],
)
def test_what_comes_without_words_says_of_which_kind_it_is(
    fields: dict[str, Any], thing: Thing
) -> None:
    found = told(fields)

    assert found is not None
    assert found.thing is thing


@pytest.mark.parametrize(
    ("raw", "words", "thing"),
    [
        (f"<@{BOT}>", "", Thing.CALL),
        ("<:sled:12>", "", Thing.STICKER),
        ("https://tenor.com/view/x-1", "https://tenor.com/view/x-1", Thing.GIF),
        ("look: https://tenor.com/view/x-1", "look: https://tenor.com/view/x-1", None),
        ("3x20m", "3x20m", None),
    ],
    ids=["the name", "an emoji", "a GIF's link", "a link among words", "words"],
)
def test_a_text_without_words_is_told_by_what_it_was(
    raw: str, words: str, thing: Thing | None
) -> None:
    found = brought(Held(raw), words, "9:1", None)

    assert (found and found.thing) is thing


def test_words_passed_on_are_no_words_of_whoever_passes_them_on() -> None:
    assert told(passed_on("**3x20m** 40kg")) == (
        Brought(Thing.FORWARDED, "9:1", "3x20m 40kg", written=WRITTEN)
    )


@pytest.mark.parametrize(
    ("fields", "act"),
    [
        (KINDS[Thing.PHOTO] | {"content": "my knee"}, Brought(Thing.PHOTO, "9:5", "my knee")),
        (passed_on("/delete"), Brought(Thing.FORWARDED, "9:5", "/delete", written=WRITTEN)),
        ({"content": "/delete"}, Called("delete", "", "9:5")),
        ({"content": "3x20m"}, Said("3x20m", "9:5")),
    ],
    ids=["a picture with words", "a command passed on", "a command", "words"],
)
def test_what_is_read_back_after_an_absence_is_heard_alike(
    fields: dict[str, Any], act: object
) -> None:
    author = {"id": "42", "username": "ada"}
    message = {"id": "5", "type": 0, "author": author, "content": "", **fields}

    read = said_in(9, message, BOT, private=True)

    assert read is not None
    assert read.act == act


async def settled(discord: FakeDiscord, coach: Coach, heard: int) -> None:
    await discord.until(lambda: len(discord.told) > heard)
    await coach.drained()


async def test_everything_that_can_be_sent_is_answered_with_one_message(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    await onboarded(ada)
    await ada.settles()

    for thing in KINDS:
        before, heard = len(ada.heard), len(discord.told)
        await ada.sends(thing)
        await settled(discord, coach, heard)
        assert len(ada.heard) == before + 1, thing


async def test_a_session_with_a_picture_is_logged(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    await onboarded(ada)

    await ada.sends(Thing.PHOTO, SESSION)

    assert "Logged" in (await ada.reads("with 5 kg")).content


async def test_words_passed_on_are_asked_about(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    await onboarded(ada)
    await ada.sends(Thing.FORWARDED, SESSION)
    card = await ada.reads("Is it yours?")

    await ada.taps(card, "mine")

    assert "Logged" in (await ada.reads("with 5 kg")).content


async def test_the_coachs_name_alone_is_answered_in_a_channel_with_one_line(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    await ada.calls("start")
    private, heard = len(ada.heard), len(discord.told)
    await ada.writes_in_server(f"<@{BOT}>", calls_bot=True)
    await settled(discord, coach, heard)
    await ada.writes_in_server(f"<@{BOT}>", calls_bot=True)
    await settled(discord, coach, heard + 1)

    (line,) = discord.to(CHANNEL)
    assert line.content.startswith("Here I am, Ada.")
    assert len(ada.heard) == private
