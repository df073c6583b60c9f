"""Menus and descriptions, in both languages, set once."""

import pytest

from adapters.telegram.front import fronts
from adapters.telegram.menus import FOR_GROUP_ADMINS, IN_GROUPS, menus_of, put_up
from tests.telegram.conftest import a_bot
from tests.telegram.platform import FakeTelegram, Fault


async def test_menus_stand_in_every_scope_and_language(telegram: FakeTelegram) -> None:
    bot = a_bot(telegram)
    await bot.open()

    await put_up(bot.bot, fronts())
    await bot.close()

    scopes = ("default", "all_private_chats", "all_group_chats", "all_chat_administrators")
    assert set(telegram.menus) == {(scope, code) for scope in scopes for code in ("", "es")}
    private = [one["command"] for one in telegram.menus["all_private_chats", ""]]
    assert {"today", "log", "privacy", "delete"} <= set(private)
    group = [one["command"] for one in telegram.menus["all_group_chats", "es"]]
    assert tuple(group) == IN_GROUPS
    admins = [one["command"] for one in telegram.menus["all_chat_administrators", ""]]
    assert {"squad", "board"} <= set(admins)
    assert set(telegram.descriptions) == {
        (kind, code) for kind in ("long", "short") for code in ("", "es")
    }


async def test_what_stands_is_left_alone(telegram: FakeTelegram) -> None:
    bot = a_bot(telegram)
    await bot.open()
    await put_up(bot.bot, fronts())
    telegram.calls.clear()

    await put_up(bot.bot, fronts())
    await bot.close()

    changes = [call for call in telegram.calls if call.startswith("setMy")]
    assert changes == []


async def test_a_menu_that_cannot_be_set_is_only_mentioned(
    telegram: FakeTelegram, caplog: pytest.LogCaptureFixture
) -> None:
    telegram.faults.append(Fault("setMyCommands", status=429, retry_after=3600))
    bot = a_bot(telegram)
    await bot.open()

    await put_up(bot.bot, fronts())
    await bot.close()

    assert "menus could not be set" in caplog.text


def test_every_menu_fits_telegrams_limits() -> None:
    for menu in menus_of(fronts()):
        assert 0 < len(menu.commands) <= 100
        for command in menu.commands:
            assert 1 <= len(command.command) <= 32
            assert 1 <= len(command.description) <= 256
    for front in fronts():
        assert len(front.short) <= 120
        assert len(front.long) <= 512


def test_every_command_of_the_group_menus_exists() -> None:
    for front in fronts():
        names = {name for name, _ in front.commands}
        assert set(FOR_GROUP_ADMINS) <= names
