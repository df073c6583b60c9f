"""What an operator may choose about the bot on Discord: the table [discord]."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from adapters.kit.secrets import Secret
from bot.contract import Platform
from bot.errors import SettingsError
from bot.settings import is_address, read_texts, shown

PLATFORM = Platform("discord")

TOKEN = Secret(
    PLATFORM,
    "token",
    "SLED_COACH_DISCORD_TOKEN",
    # discord.com/developers/docs/reference#authentication
    re.compile(r"[\w-]{20,}\.[\w-]{5,}\.[\w-]{20,}"),
    "a bot's token, three parts with dots between, got something else",
    given_by="the developer portal gives one under Bot, Reset Token",
    is_telling=True,
)


@dataclass(frozen=True, slots=True)
class DiscordSettings:
    """How the bot on Discord runs.

    `shards` names those of this process and how many there are in all, such as "0-3/8"; empty:
    Discord says how many, and all are here.
    """

    token: str = field(default="", repr=False)
    token_file: str = ""
    api_base: str = "https://discord.com/api/v10"
    gateway: str = "wss://gateway.discord.gg/"
    files: str = "https://cdn.discordapp.com"
    shards: str = field(default="", metadata={"unit": "first-last/all; by default all"})


def secrets_of(settings: DiscordSettings) -> tuple[Secret, ...]:
    """Return what is needed: a token."""
    return (TOKEN,)


def read(table: Mapping[str, Any], where: str) -> DiscordSettings:
    """Return the settings of a table.  Raises `SettingsError`, naming `where` and the key."""
    settings = read_texts(DiscordSettings(), table, where)
    if not is_address(settings.api_base, ("https://", "http://127.0.0.1:")):
        raise SettingsError(
            f'{where}.api_base must begin with "https://", got {shown(settings.api_base)}'
        )
    if not is_address(settings.files, ("https://", "http://127.0.0.1:")):
        raise SettingsError(
            f'{where}.files must begin with "https://", got {shown(settings.files)}'
        )
    if not is_address(settings.gateway, ("wss://", "ws://127.0.0.1:")):
        raise SettingsError(
            f'{where}.gateway must begin with "wss://", got {shown(settings.gateway)}'
        )
    if settings.shards and not _is_range(settings.shards):
        raise SettingsError(
            f'{where}.shards must be such as "0-3/8", got {shown(settings.shards)}; '
            "leave it out to run all"
        )
    return settings


def _is_range(shards: str) -> bool:
    found = re.fullmatch(r"([0-9]{1,4})(?:-([0-9]{1,4}))?/([0-9]{1,4})", shards)
    if found is None:
        return False
    first, last, total = int(found[1]), int(found[2] or found[1]), int(found[3])
    return first <= last < total
