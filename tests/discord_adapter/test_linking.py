"""Codes in a server: shown to one reader alone, and taken from them as in private."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.coach.app import Coach
from bot.contract import Account, Room
from tests.apps import DISCORD
from tests.discord_adapter.bridge import FakeDiscord
from tests.discord_adapter.conftest import coaching
from tests.discord_adapter.member import Member
from tests.filing import put_on_file
from tests.talk.pullers import ADA

CODE = re.compile(r"/link \w{4}-\w{4}")


@pytest.fixture
async def coach(discord: FakeDiscord, ada: Member, tmp_path: Path) -> AsyncIterator[Coach]:
    account = Account(DISCORD, str(ada.id))
    await put_on_file(tmp_path, account, Room(DISCORD, str(ada.dm)), ADA)
    async with coaching(discord, tmp_path) as running:
        yield running


async def test_a_code_is_shown_in_a_server_to_who_asked_alone(ada: Member, coach: Coach) -> None:
    shown = await ada.calls("link", in_server=True)

    assert CODE.search(shown.content)
    assert shown.ephemeral


async def test_a_code_given_along_with_a_command_is_read_by_nobody_else(
    ada: Member, coach: Coach
) -> None:
    told = await ada.calls("link", in_server=True, code="K7QP-4MXT")

    assert "know no such code" in told.content
    assert told.ephemeral


async def test_a_command_that_is_pasted_as_words_is_one(ada: Member, coach: Coach) -> None:
    assert "know no such code" in (await ada.says("/link K7QP-4MXT")).content


async def test_the_menu_takes_a_code(ada: Member, coach: Coach) -> None:
    assert "know no such code" in (await ada.calls("link", code="K7QP-4MXT")).content
