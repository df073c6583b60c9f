"""What an operator may choose, from a TOML file; everything has a default.

[database]
url = "sqlite:///coach.sqlite"

[newcomers]                    # until they say otherwise
language = "en"
zone = "Europe/Berlin"
quiet_from = "21:00"
quiet_to = "08:00"

[videos]                       # links by number, 1 to 6
1 = "https://…"

[telegram]                     # every key: config.example.toml
token_file = "/run/secrets/telegram_token"

[discord]
token_file = "/run/secrets/discord_token"
"""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import time
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.errors import SettingsError
from bot.rules.log.records import Athlete, Language

VIDEOS = range(1, 7)  # the article links six
MODES = ("polling", "webhook")
WEBHOOK_SCHEMES = ("https://", "http://127.0.0.1:")  # the latter: a Bot API server of one's own
LONGEST_SHOWN = 200  # of a value that is refused
MOST_A_SECOND = 1000  # what Telegram sells at most


@dataclass(frozen=True, slots=True)
class TelegramSettings:
    """How the bot on Telegram runs.

    Secrets are given as text or as a file holding nothing else.  `listen` is host and port
    that a webhook is served at; `webhook_url` what Telegram calls.
    """

    token: str = field(default="", repr=False)
    token_file: str = ""
    api_base: str = "https://api.telegram.org/bot"
    mode: str = "polling"
    messages_per_second: int = 30
    webhook_url: str = ""
    webhook_secret: str = field(default="", repr=False)
    webhook_secret_file: str = ""
    listen: str = "127.0.0.1:8080"


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
    shards: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """How this coach runs.

    `newcomer` is what is on file of somebody new; `videos` pairs a number with its link.
    `telegram` and `discord` are None where the file does not name them.
    """

    database: str = ""
    newcomer: Athlete = Athlete()
    videos: tuple[tuple[int, str], ...] = ()
    telegram: TelegramSettings | None = None
    discord: DiscordSettings | None = None


def read_settings(file: Path, base: Settings | None = None) -> Settings:
    """Return the settings of a TOML file over `base`.

    Raises `SettingsError`, naming file and key, for what is not there, not TOML, unknown or
    out of range.
    """
    try:
        tables = tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as wrong:
        raise SettingsError(f"{file}: cannot be read: {wrong.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as wrong:
        raise SettingsError(f"{file}: must be TOML: {wrong}") from None
    except (ValueError, RecursionError):  # more digits, or more brackets, than anybody reads
        raise SettingsError(f"{file}: must be TOML of a common size") from None
    settings = base or Settings()
    for name, table in tables.items():
        reader = _TABLES.get(name)
        if reader is None:
            raise SettingsError(f"{file}: unknown table [{name}]; known are {_all(_TABLES)}")
        if not isinstance(table, dict):
            raise SettingsError(f"{file}: {name} must be a table, got {_shown(table)}")
        settings = reader(settings, table, f"{file}: {name}")
    return settings


def _database(settings: Settings, table: Mapping[str, Any], where: str) -> Settings:
    _only(table, ("url",), where)
    return replace(settings, database=_text(table, "url", where, settings.database))


def _newcomers(settings: Settings, table: Mapping[str, Any], where: str) -> Settings:
    _only(table, ("language", "zone", "quiet_from", "quiet_to"), where)
    was = settings.newcomer
    newcomer = replace(
        was,
        language=_language(table, where, was.language),
        zone=_zone(table, where, was.zone),
        quiet_from=_clock(table, "quiet_from", where, was.quiet_from),
        quiet_to=_clock(table, "quiet_to", where, was.quiet_to),
    )
    return replace(settings, newcomer=newcomer)


def _videos(settings: Settings, table: Mapping[str, Any], where: str) -> Settings:
    _only(table, [str(number) for number in VIDEOS], where)
    links = dict(settings.videos)
    for key in table:
        link = _text(table, key, where, "")
        if not _is_address(link, ("https://",)):
            raise SettingsError(f'{where}.{key} must begin with "https://", got {_shown(link)}')
        links[int(key)] = link
    return replace(settings, videos=tuple(sorted(links.items())))


def _telegram(settings: Settings, table: Mapping[str, Any], where: str) -> Settings:
    was = settings.telegram or TelegramSettings()
    texts = [one.name for one in fields(was) if one.name != "messages_per_second"]
    _only(table, [*texts, "messages_per_second"], where)
    read = replace(
        was,
        **{key: _text(table, key, where, getattr(was, key)) for key in texts if key in table},
        messages_per_second=_rate(table, where, was.messages_per_second),
    )
    if read.mode not in MODES:
        raise SettingsError(f"{where}.mode must be {_all(MODES)}: got {_shown(read.mode)}")
    if not _is_listened_at(read.listen):
        raise SettingsError(
            f'{where}.listen must be "host:port" such as "127.0.0.1:8080", '
            f"got {_shown(read.listen)}"
        )
    if not _is_address(read.api_base, ("https://", "http://")):
        raise SettingsError(
            f'{where}.api_base must begin with "https://", got {_shown(read.api_base)}'
        )
    if read.mode == "webhook" and not _is_address(read.webhook_url, WEBHOOK_SCHEMES):
        raise SettingsError(
            f'{where}.webhook_url must begin with "https://" where mode is "webhook", '
            f"got {_shown(read.webhook_url)}"
        )
    return replace(settings, telegram=read)


def _discord(settings: Settings, table: Mapping[str, Any], where: str) -> Settings:
    was = settings.discord or DiscordSettings()
    texts = [one.name for one in fields(was)]
    _only(table, texts, where)
    read = replace(
        was, **{key: _text(table, key, where, getattr(was, key)) for key in texts if key in table}
    )
    if not _is_address(read.api_base, ("https://", "http://127.0.0.1:")):
        raise SettingsError(
            f'{where}.api_base must begin with "https://", got {_shown(read.api_base)}'
        )
    if not _is_address(read.gateway, ("wss://", "ws://127.0.0.1:")):
        raise SettingsError(
            f'{where}.gateway must begin with "wss://", got {_shown(read.gateway)}'
        )
    if read.shards and not _is_range(read.shards):
        raise SettingsError(
            f'{where}.shards must be such as "0-3/8", got {_shown(read.shards)}; '
            "leave it out to run all"
        )
    return replace(settings, discord=read)


def _is_address(link: str, schemes: tuple[str, ...]) -> bool:
    """Say whether it is an address that a library can call: of such a scheme, with a host."""
    if not (link.startswith(schemes) and link.isascii() and link.isprintable()) or " " in link:
        return False
    try:
        parts = urlsplit(link)
        return bool(parts.hostname) and _is_host(str(parts.hostname)) and (parts.port or 1) > 0
    except ValueError:
        return False


def _is_host(name: str) -> bool:
    return all(0 < len(label) <= 63 for label in name.rstrip(".").split("."))  # RFC 1035, 2.3.4


def _is_listened_at(listen: str) -> bool:
    host, _, port = listen.rpartition(":")
    is_port = re.fullmatch(r"[0-9]{1,5}", port) is not None and int(port) < 1 << 16
    return is_port and host.isascii() and host.isprintable() and _is_host(host)


def _is_range(shards: str) -> bool:
    found = re.fullmatch(r"([0-9]{1,4})(?:-([0-9]{1,4}))?/([0-9]{1,4})", shards)
    if found is None:
        return False
    first, last, total = int(found[1]), int(found[2] or found[1]), int(found[3])
    return first <= last < total


_TABLES: dict[str, Callable[[Settings, Mapping[str, Any], str], Settings]] = {
    "database": _database,
    "newcomers": _newcomers,
    "videos": _videos,
    "telegram": _telegram,
    "discord": _discord,
}


def _only(table: Mapping[str, Any], known: "list[str] | tuple[str, ...]", where: str) -> None:
    for key in table:
        if key not in known:
            raise SettingsError(f"{where}.{key} is unknown; known are {_all(known)}")


def _all(names: "list[str] | tuple[str, ...] | Mapping[str, Any]") -> str:
    return ", ".join(names)


def _text(table: Mapping[str, Any], key: str, where: str, default: str) -> str:
    value = table.get(key, default)
    if not isinstance(value, str) or (key in table and not value):
        raise SettingsError(f"{where}.{key} must be a text, got {_shown(value)}")
    if not value.isprintable():  # not shown: it may be a token, with the end of its line
        raise SettingsError(f"{where}.{key} must be a text on one line, got other characters")
    return value


def _rate(table: Mapping[str, Any], where: str, default: int) -> int:
    value = table.get("messages_per_second", default)
    if type(value) is not int or not 1 <= value <= MOST_A_SECOND:
        raise SettingsError(
            f"{where}.messages_per_second must be 1 to {MOST_A_SECOND}, got {_shown(value)}"
        )
    return value


def _language(table: Mapping[str, Any], where: str, default: Language) -> Language:
    value = table.get("language", default.value)
    if value not in list(Language):
        raise SettingsError(
            f"{where}.language must be {_all(list(Language))}: got {_shown(value)}"
        )
    return Language(value)


def _zone(table: Mapping[str, Any], where: str, default: str) -> str:
    value = _text(table, "zone", where, default)
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise SettingsError(
            f'{where}.zone must be a time zone such as "Europe/Berlin", got {_shown(value)}'
        ) from None
    return value


def _clock(table: Mapping[str, Any], key: str, where: str, default: time) -> time:
    value = table.get(key)
    if value is None:
        return default
    if isinstance(value, time):
        return value
    found = re.fullmatch(
        r"([01][0-9]|2[0-3]):([0-5][0-9])", value if isinstance(value, str) else ""
    )
    if found is None:
        raise SettingsError(f'{where}.{key} must be "HH:MM", got {_shown(value)}')
    return time(int(found[1]), int(found[2]))


def _shown(value: object) -> str:
    try:
        shown = f'"{value}"' if isinstance(value, str) else repr(value)
    except ValueError:  # more digits than Python writes out
        return "a number without end"
    return shown if len(shown) <= LONGEST_SHOWN else f"{shown[:LONGEST_SHOWN]}…"
