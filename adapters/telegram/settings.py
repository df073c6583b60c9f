"""What an operator may choose about the bot on Telegram: the table [telegram]."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from adapters.kit.secrets import Secret
from bot.contract import Platform
from bot.errors import SettingsError
from bot.settings import is_address, is_listened_at, listed, read_texts, shown

MODES = ("polling", "webhook")
WEBHOOK_SCHEMES = ("https://", "http://127.0.0.1:")  # the latter: a Bot API server of one's own
MOST_A_SECOND = 1000  # what Telegram sells at most

PLATFORM = Platform("telegram")

TOKEN = Secret(
    PLATFORM,
    "token",
    "SLED_COACH_TELEGRAM_TOKEN",
    re.compile(r"\d{3,}:[A-Za-z0-9_-]{30,}"),  # core.telegram.org/bots/features
    "a bot's token such as 123456:ABC…, got something else",
    given_by="@BotFather gives one away",
    is_telling=True,
)
WEBHOOK_SECRET = Secret(
    PLATFORM,
    "webhook_secret",
    "SLED_COACH_TELEGRAM_WEBHOOK_SECRET",
    re.compile(r"[A-Za-z0-9_-]{16,256}"),  # Telegram takes 1 to 256 of these
    "16 to 256 of A-Z a-z 0-9 _ -, got {length} characters or others",
    called="secret for the webhook",
)


@dataclass(frozen=True, slots=True)
class TelegramSettings:
    """How the bot on Telegram runs.

    Secrets are given as text or as a file holding nothing else.  `listen` is host and port
    that a webhook is served at; `webhook_url` what Telegram calls.
    """

    token: str = field(default="", repr=False)
    token_file: str = ""
    api_base: str = "https://api.telegram.org/bot"
    mode: str = field(default="polling", metadata={"unit": listed(MODES)})
    messages_per_second: int = field(default=30, metadata={"unit": "messages a second"})
    webhook_url: str = ""
    webhook_secret: str = field(default="", repr=False)
    webhook_secret_file: str = ""
    listen: str = field(default="127.0.0.1:8080", metadata={"unit": "host:port"})

    @property
    def file_base(self) -> str:
        """Where files are, beside what else is asked for."""
        return f"{self.api_base.removesuffix('bot')}file/bot"


def secrets_of(settings: TelegramSettings) -> tuple[Secret, ...]:
    """Return what is needed: a token, and what Telegram proves itself with at a webhook."""
    return (TOKEN, WEBHOOK_SECRET) if settings.mode == "webhook" else (TOKEN,)


def read(table: Mapping[str, Any], where: str) -> TelegramSettings:
    """Return the settings of a table.  Raises `SettingsError`, naming `where` and the key."""
    settings = read_texts(
        TelegramSettings(), table, where, messages_per_second=_rate(table, where)
    )
    if settings.mode not in MODES:
        raise SettingsError(f"{where}.mode must be {listed(MODES)}: got {shown(settings.mode)}")
    if not is_listened_at(settings.listen):
        raise SettingsError(
            f'{where}.listen must be "host:port" such as "127.0.0.1:8080", '
            f"got {shown(settings.listen)}"
        )
    if not is_address(settings.api_base, ("https://", "http://")):
        raise SettingsError(
            f'{where}.api_base must begin with "https://", got {shown(settings.api_base)}'
        )
    if settings.mode == "webhook" and not is_address(settings.webhook_url, WEBHOOK_SCHEMES):
        raise SettingsError(
            f'{where}.webhook_url must begin with "https://" where mode is "webhook", '
            f"got {shown(settings.webhook_url)}"
        )
    return settings


def _rate(table: Mapping[str, Any], where: str) -> int:
    value = table.get("messages_per_second", TelegramSettings().messages_per_second)
    if type(value) is not int or not 1 <= value <= MOST_A_SECOND:
        raise SettingsError(
            f"{where}.messages_per_second must be 1 to {MOST_A_SECOND}, got {shown(value)}"
        )
    return value
