"""Where the bot's token comes from: environment, a file or the settings."""

import re
from collections.abc import Mapping
from pathlib import Path

from bot.errors import SettingsError
from bot.settings import DiscordSettings

TOKEN_VARIABLE = "SLED_COACH_DISCORD_TOKEN"
TOKEN = re.compile(r"[\w-]{20,}\.[\w-]{5,}\.[\w-]{20,}")
"""How a bot's token looks; discord.com/developers/docs/reference#authentication."""


def token_of(settings: DiscordSettings, environment: Mapping[str, str]) -> str:
    """Return the bot's token; the environment counts before a file, a file before the text.

    Raises `SettingsError`, which never quotes it.
    """
    places = (
        (f"the environment: {TOKEN_VARIABLE}", environment.get(TOKEN_VARIABLE, "")),
        ("discord.token_file", _read(settings.token_file)),
        ("discord.token", settings.token),
    )
    where, token = next(((place, text.strip()) for place, text in places if text), ("", ""))
    if not token:
        raise SettingsError(
            f"no token: set {TOKEN_VARIABLE}, or discord.token_file in the config; "
            "the developer portal gives one under Bot, Reset Token"
        )
    if not TOKEN.fullmatch(token):
        raise SettingsError(
            f"{where} must be a bot's token, three parts with dots between, got something else"
        )
    return token


def _read(file: str) -> str:
    if not file:
        return ""
    try:
        return Path(file).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as wrong:
        why = wrong.strerror if isinstance(wrong, OSError) else "not text"
        raise SettingsError(f"discord.token_file: cannot read {file}: {why}") from None
