"""Menus and descriptions, in every language, set once."""

import re

import pytest

from adapters.telegram.front import fronts
from adapters.telegram.menus import menus_of, put_up
from bot.languages import spoken
from tests.telegram.conftest import a_bot
from tests.telegram.platform import FakeTelegram, Fault

A_SCREEN = 10  # commands that are seen at once


async def test_menus_stand_in_every_scope_and_language(telegram: FakeTelegram) -> None:
    bot = a_bot(telegram)
    await bot.open()

    await put_up(bot.bot, fronts())
    await bot.close()

    scopes = ("default", "all_private_chats", "all_group_chats", "all_chat_administrators")
    codes = ("", *(code for code in spoken() if code != "en"))
    assert set(telegram.menus) == {(scope, code) for scope in scopes for code in codes}
    private = [one["command"] for one in telegram.menus["all_private_chats", ""]]
    assert private[:4] == ["today", "log", "check", "week"]
    assert telegram.menus["default", ""] == telegram.menus["all_private_chats", ""]
    in_spanish = [one["command"] for one in telegram.menus["all_private_chats", "es"]]
    assert in_spanish[:4] == ["hoy", "registrar", "control", "semana"]
    group = [one["command"] for one in telegram.menus["all_group_chats", "es"]]
    assert group == ["grupo", "hoy", "registrar", "ayuda"]
    admins = [one["command"] for one in telegram.menus["all_chat_administrators", ""]]
    assert admins == ["squad", "board", "today", "log", "help"]
    assert set(telegram.descriptions) == {
        (kind, code) for kind in ("long", "short") for code in codes
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


def test_every_menu_fits_telegrams_limits_and_a_screen() -> None:
    for menu in menus_of(fronts()):
        assert 0 < len(menu.commands) <= A_SCREEN
        assert len({command.command for command in menu.commands}) == len(menu.commands)
        for command in menu.commands:
            assert re.fullmatch("[a-z0-9_]{1,32}", command.command)
            assert 1 <= len(command.description) <= 256
    for front in fronts():
        assert len(front.short) <= 120
        assert len(front.long) <= 512
