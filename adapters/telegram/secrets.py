"""Where the token and the webhook's secret come from: environment, a file or the settings."""

import re
from collections.abc import Mapping
from pathlib import Path

from adapters.telegram.hush import TOKEN
from bot.errors import SettingsError
from bot.settings import TelegramSettings

TOKEN_VARIABLE = "SLED_COACH_TELEGRAM_TOKEN"
SECRET_VARIABLE = "SLED_COACH_TELEGRAM_WEBHOOK_SECRET"
_SECRET = re.compile(r"[A-Za-z0-9_-]{16,256}")  # Telegram takes 1 to 256 of these


def token_of(settings: TelegramSettings, environment: Mapping[str, str]) -> str:
    """Return the bot's token; the environment counts before a file, a file before the text.

    Raises `SettingsError`, which never quotes it.
    """
    where, token = _found(
        ("the environment: " + TOKEN_VARIABLE, environment.get(TOKEN_VARIABLE)),
        ("telegram.token_file", _read(settings.token_file, "telegram.token_file")),
        ("telegram.token", settings.token),
    )
    if token is None:
        raise SettingsError(
            f"no token: set {TOKEN_VARIABLE}, or telegram.token_file in the config; "
            "@BotFather gives one away"
        )
    if not TOKEN.fullmatch(token):
        raise SettingsError(
            f"{where} must be a bot's token such as 123456:ABC…, got something else"
        )
    return token


def secret_of(settings: TelegramSettings, environment: Mapping[str, str]) -> str:
    """Return what Telegram proves itself with at the webhook; "" where there is none.

    Raises `SettingsError`, which never quotes it.
    """
    if settings.mode != "webhook":
        return ""
    where, secret = _found(
        ("the environment: " + SECRET_VARIABLE, environment.get(SECRET_VARIABLE)),
        (
            "telegram.webhook_secret_file",
            _read(settings.webhook_secret_file, "telegram.webhook_secret_file"),
        ),
        ("telegram.webhook_secret", settings.webhook_secret),
    )
    if secret is None:
        raise SettingsError(
            f"no secret for the webhook: set {SECRET_VARIABLE}, or "
            "telegram.webhook_secret_file in the config"
        )
    if not _SECRET.fullmatch(secret):
        raise SettingsError(
            f"{where} must be 16 to 256 of A-Z a-z 0-9 _ -, got {len(secret)} characters or others"
        )
    return secret


def _found(*places: tuple[str, str | None]) -> tuple[str, str | None]:
    return next(((where, text.strip()) for where, text in places if text), ("", None))


def _read(file: str, key: str) -> str | None:
    if not file:
        return None
    try:
        return Path(file).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as wrong:
        why = wrong.strerror if isinstance(wrong, OSError) else "not text"
        raise SettingsError(f"{key}: cannot read {file}: {why}") from None
