"""What a chat with the bot offers before a word is said: commands, descriptions, menu button.

Scopes only decide what a menu shows; every command works wherever it is sent.  What stands
already is left alone: Telegram allows few changes of it a day.
"""

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeDefault,
    MenuButtonCommands,
)
from telegram.error import TelegramError

log = logging.getLogger(__name__)

Listed = tuple[tuple[str, str], ...]
"""Commands by name, each with one line."""


@dataclass(frozen=True, slots=True)
class Front:
    """How the bot presents itself in one language; "" is for all that have none of their own.

    `private`, `group` and `admins` are what the menu shows there.  `short` is on its profile, at
    most 120 characters; `long` in the empty chat, at most 512.
    """

    language: str
    private: Listed
    group: Listed
    admins: Listed
    short: str
    long: str


@dataclass(frozen=True, slots=True)
class Menu:
    """The commands shown in one scope and language."""

    scope: BotCommandScope
    language: str
    commands: tuple[BotCommand, ...]


def menus_of(fronts: Sequence[Front]) -> Iterator[Menu]:
    """Yield every menu."""
    for front in fronts:
        private = _commands(front.private)
        yield Menu(BotCommandScopeDefault(), front.language, private)
        yield Menu(BotCommandScopeAllPrivateChats(), front.language, private)
        yield Menu(BotCommandScopeAllGroupChats(), front.language, _commands(front.group))
        yield Menu(BotCommandScopeAllChatAdministrators(), front.language, _commands(front.admins))


def _commands(listed: Listed) -> tuple[BotCommand, ...]:
    return tuple(BotCommand(name, line) for name, line in listed)


async def put_up(bot: Bot, fronts: Sequence[Front]) -> None:
    """Set whatever differs from what stands; a failure costs nothing but the menu."""
    try:
        for menu in menus_of(fronts):
            await _put_up_menu(bot, menu)
        for front in fronts:
            await _put_up_descriptions(bot, front)
        await bot.set_chat_menu_button(menu_button=MenuButtonCommands())
    except TelegramError as wrong:
        log.warning("the menus could not be set (%s); the next start tries again", wrong)


async def _put_up_menu(bot: Bot, menu: Menu) -> None:
    standing = await bot.get_my_commands(menu.scope, menu.language or None)
    if standing != menu.commands:
        await bot.set_my_commands(menu.commands, menu.scope, menu.language or None)


async def _put_up_descriptions(bot: Bot, front: Front) -> None:
    language = front.language or None
    if (await bot.get_my_description(language)).description != front.long:
        await bot.set_my_description(front.long, language)
    if (await bot.get_my_short_description(language)).short_description != front.short:
        await bot.set_my_short_description(front.short, language)
