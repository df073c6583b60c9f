"""What an operator may choose, from the tables of a TOML file; everything has a default.

config.example.toml shows them all.  Whatever serves the coach somewhere may have its own.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.enclosed.clip import KINDS, MOVEMENTS, THERE
from bot.errors import SettingsError
from bot.rules.log.records import Athlete, Language

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

VIDEOS = range(1, 7)  # the article links six
PAGES = ("link", "footwear")  # the article, and the one it names about shoes
LEVELS, FORMATS = ("debug", "info", "warning", "error"), ("text", "json")
MOST_COPIES = 400  # more than a year of nights
LONGEST_SHOWN = 200  # of a value that is refused
NEAR = 75  # of 100: as like a name has to be before it is asked about


def listed(names: Iterable[str]) -> str:
    """Return names as they are listed in a complaint."""
    return ", ".join(names)


@dataclass(frozen=True, slots=True)
class Copies:
    """The nightly copies of a file: at which hour of newcomers' zone, how many are kept, where.

    `keep` 0: none are made.  `folder` empty: in `backups`, beside the file.
    """

    at: time = time(3, 30)
    keep: int = 7
    folder: str = ""


NO_COPIES = Copies(keep=0)


@dataclass(frozen=True, slots=True)
class Access:
    """What a stranger is told, empty: there are none; who is `allowed`, as in "app:123456"."""

    stranger: str = ""
    allowed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Settings:
    """How this coach runs.

    `newcomer` is what is on file of somebody new; `videos` pairs a number with its link, `pages`
    one of `PAGES` with its, `apps` the name of an app as it is stored with what it is called,
    `movements` one of those with the clip that is shown of it.  `web_listen` is the host and port
    at which health is told, `web_address` what calendars reach that by, `operator` the chat where
    what is wrong is told; empty: nowhere.
    `tables` are the other tables that the file names, each as its own reader understood it.
    """

    database: str = ""
    newcomer: Athlete = Athlete()
    videos: tuple[tuple[int, str], ...] = ()
    apps: tuple[tuple[str, str], ...] = ()
    pages: tuple[tuple[str, str], ...] = ()
    movements: tuple[tuple[str, str], ...] = ()
    log_level: str = "info"
    log_format: str = "text"
    web_listen: str = ""
    web_address: str = ""
    operator: str = ""
    access: Access = Access()
    copies: Copies = Copies()
    tables: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Key:
    """A setting that may be given: its default, as a file has it, and what it counts or is."""

    name: str
    default: str | int = ""
    unit: str = ""


KEYS: dict[str, tuple[Key, ...]] = {
    "database": (Key("url", unit="a URL, or a file"),),
    "newcomers": (
        Key("language", Athlete().language.value, listed(Language)),
        Key("zone", Athlete().zone, "a time zone"),
        Key("quiet_from", f"{Athlete().quiet_from:%H:%M}", "HH:MM"),
        Key("quiet_to", f"{Athlete().quiet_to:%H:%M}", "HH:MM"),
    ),
    "videos": tuple(Key(str(number), unit="a link") for number in VIDEOS),
    "article": tuple(Key(page, unit="a link") for page in PAGES),
    "movements": tuple(Key(one, unit="a file, or app:name") for one in MOVEMENTS),
    "access": (
        Key("stranger", unit="what a stranger is told; by default everybody is served"),
        Key("allowed", unit="app:account, by spaces"),
    ),
    "backup": (
        Key("at", f"{Copies().at:%H:%M}", "HH:MM, in newcomers.zone"),
        Key("keep", Copies().keep, "copies; 0: none are made"),
        Key("folder", unit="a folder; by default backups beside the file"),
    ),
    "log": (Key("level", "info", listed(LEVELS)), Key("format", "text", listed(FORMATS))),
    "operator": (Key("chat", unit="app:chat; by default nobody is told"),),
    "web": (
        Key("listen", unit="host:port; by default nowhere"),
        Key("address", unit="https://…, for calendars; by default they have no links"),
    ),
}
"""Every key of our own tables; those of a platform are the fields of its settings."""

Read = Callable[[Mapping[str, Any], str], object]
"""From a table, and where it stands, to what it says.  Raises `SettingsError`."""


def settings_of(
    tables: Mapping[str, Any],
    file: str,
    others: Mapping[str, Read],
) -> Settings:
    """Return the settings that the tables of a file hold; `others` read tables of other names.

    Raises `SettingsError`, naming the file and the key, for what is unknown or out of range.
    """
    settings = Settings()
    for name, table in tables.items():
        if name not in _TABLES and name not in others:
            known = listed((*_TABLES, *others))
            near = nearest(name, (*_TABLES, *others))
            raise SettingsError(f"{file}: unknown table [{name}]; known are {known}{near}")
        if not isinstance(table, dict):
            raise SettingsError(f"{file}: {name} must be a table, got {shown(table)}")
        where = f"{file}: {name}"
        if name in _TABLES:
            settings = _TABLES[name](settings, table, where)
        else:
            read = {**settings.tables, name: others[name](table, where)}
            settings = replace(settings, tables=read)
    return settings


def _database(settings: Settings, table: Mapping[str, Any], where: str) -> Settings:
    _only(table, _names("database"), where)
    return replace(settings, database=_text(table, "url", where, settings.database))


def _newcomers(settings: Settings, table: Mapping[str, Any], where: str) -> Settings:
    _only(table, _names("newcomers"), where)
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
    links = _links(table, where, [str(number) for number in VIDEOS])
    told = dict(settings.videos) | {int(key): link for key, link in links.items()}
    return replace(settings, videos=tuple(sorted(told.items())))


def _article(settings: Settings, table: Mapping[str, Any], where: str) -> Settings:
    told = dict(settings.pages) | _links(table, where, PAGES)
    return replace(settings, pages=tuple(sorted(told.items())))


def _movements(settings: Settings, table: Mapping[str, Any], where: str) -> Settings:
    _only(table, MOVEMENTS, where)
    told = dict(settings.movements)
    for key in table:
        own = _text(table, key, where, "")
        if THERE.fullmatch(own) is None and Path(own).suffix.lower() not in KINDS:
            kinds = listed(KINDS)
            raise SettingsError(
                f"{where}.{key} must be a file of {kinds}, or app:name, got {shown(own)}"
            )
        told[key] = own
    return replace(settings, movements=tuple(sorted(told.items())))


def _access(settings: Settings, table: Mapping[str, Any], where: str) -> Settings:
    _only(table, _names("access"), where)
    stranger = _text(table, "stranger", where, settings.access.stranger)
    allowed = tuple(_text(table, "allowed", where, " ".join(settings.access.allowed)).split())
    for one in (one for one in allowed if THERE.fullmatch(one) is None):
        told = 'apps and accounts there, as in "app:123456"'
        raise SettingsError(f"{where}.allowed must be {told}, got {shown(one)}")
    if allowed and not stranger:
        raise SettingsError(f"{where}.allowed lets nobody in while {where}.stranger is not set")
    return replace(settings, access=Access(stranger, allowed))


def _backup(settings: Settings, table: Mapping[str, Any], where: str) -> Settings:
    _only(table, _names("backup"), where)
    was = settings.copies
    keep = table.get("keep", was.keep)
    if type(keep) is not int or not 0 <= keep <= MOST_COPIES:
        raise SettingsError(f"{where}.keep must be 0 to {MOST_COPIES}, got {shown(keep)}")
    at, folder = _clock(table, "at", where, was.at), _text(table, "folder", where, was.folder)
    return replace(settings, copies=Copies(at, keep, folder))


def _log(settings: Settings, table: Mapping[str, Any], where: str) -> Settings:
    _only(table, _names("log"), where)
    level = _text(table, "level", where, settings.log_level)
    form = _text(table, "format", where, settings.log_format)
    for key, value, known in (("level", level, LEVELS), ("format", form, FORMATS)):
        if value not in known:
            raise SettingsError(f"{where}.{key} must be {listed(known)}: got {shown(value)}")
    return replace(settings, log_level=level, log_format=form)


def _operator(settings: Settings, table: Mapping[str, Any], where: str) -> Settings:
    _only(table, _names("operator"), where)
    chat = _text(table, "chat", where, settings.operator)
    if chat and THERE.fullmatch(chat) is None:
        raise SettingsError(
            f'{where}.chat must be an app and a chat there, as in "app:123456", got {shown(chat)}'
        )
    return replace(settings, operator=chat)


def _web(settings: Settings, table: Mapping[str, Any], where: str) -> Settings:
    _only(table, _names("web"), where)
    listen = _text(table, "listen", where, settings.web_listen)
    if listen and not is_listened_at(listen):
        raise SettingsError(
            f'{where}.listen must be "host:port" such as "127.0.0.1:8081", got {shown(listen)}'
        )
    address = _text(table, "address", where, settings.web_address).rstrip("/")
    if address and not (listen and is_address(address, ("https://",))):
        raise SettingsError(
            f'{where}.address must begin with "https://", and wants {where}.listen, to which your '
            f"proxy passes /calendar/ on; got {shown(address)}"
        )
    return replace(settings, web_listen=listen, web_address=address)


def _names(table: str) -> list[str]:
    return [key.name for key in KEYS[table]]


def _links(table: Mapping[str, Any], where: str, known: Sequence[str]) -> dict[str, str]:
    _only(table, known, where)
    links = {key: _text(table, key, where, "") for key in table}
    for key, link in links.items():
        if not is_address(link, ("https://",)):
            raise SettingsError(f'{where}.{key} must begin with "https://", got {shown(link)}')
    return links


def is_address(link: str, schemes: tuple[str, ...]) -> bool:
    """Say whether it is an address that a library can call: of such a scheme, with a host."""
    if not (link.startswith(schemes) and link.isascii() and link.isprintable()) or " " in link:
        return False
    try:
        parts = urlsplit(link)
        return bool(parts.hostname) and is_host(str(parts.hostname)) and (parts.port or 1) > 0
    except ValueError:
        return False


def is_host(name: str) -> bool:
    """Say whether it is as long as the name of a machine may be, in each of its parts."""
    return all(0 < len(label) <= 63 for label in name.rstrip(".").split("."))  # RFC 1035, 2.3.4


def is_listened_at(listen: str) -> bool:
    """Say whether it is a host and a port, with a colon between."""
    host, _, port = listen.rpartition(":")
    is_port = re.fullmatch(r"[0-9]{1,5}", port) is not None and int(port) < 1 << 16
    return is_port and host.isascii() and host.isprintable() and is_host(host)


_TABLES: dict[str, Callable[[Settings, Mapping[str, Any], str], Settings]] = {
    "database": _database,
    "newcomers": _newcomers,
    "videos": _videos,
    "article": _article,
    "movements": _movements,
    "access": _access,
    "backup": _backup,
    "log": _log,
    "operator": _operator,
    "web": _web,
}


Texts = TypeVar("Texts", bound="DataclassInstance")


def read_texts(base: Texts, table: Mapping[str, Any], where: str, **read: object) -> Texts:
    """Return `base` with what a table says of its fields: texts, but for those `read` already.

    Raises `SettingsError` for a key that is no field, and for what is no text on one line.
    """
    texts = [one.name for one in fields(base) if one.name not in read]
    _only(table, [*texts, *read], where)
    said = {key: _text(table, key, where, "") for key in texts if key in table}
    return replace(base, **said, **read)


def _only(table: Mapping[str, Any], known: Sequence[str], where: str) -> None:
    for key in table:
        if key not in known:
            near = nearest(key, known)
            raise SettingsError(f"{where}.{key} is unknown; known are {listed(known)}{near}")


def nearest(name: str, known: Iterable[str]) -> str:
    """Return the end of a complaint that asks whether another name was meant; empty: none is near.

    >>> nearest("mesages_per_second", ["mode", "messages_per_second"]), nearest("x", ["mode"])
    ('; did you mean messages_per_second?', '')
    """
    from rapidfuzz import process  # read for a complaint alone

    found = process.extractOne(name[:LONGEST_SHOWN], list(known), score_cutoff=NEAR)
    return "" if found is None else f"; did you mean {found[0]}?"


def _text(table: Mapping[str, Any], key: str, where: str, default: str) -> str:
    value = table.get(key, default)
    if not isinstance(value, str) or (key in table and not value):
        raise SettingsError(f"{where}.{key} must be a text, got {shown(value)}")
    if not value.isprintable():  # not shown: it may be a token, with the end of its line
        raise SettingsError(f"{where}.{key} must be a text on one line, got other characters")
    return value


def _language(table: Mapping[str, Any], where: str, default: Language) -> Language:
    value = table.get("language", default.value)
    if value not in list(Language):
        raise SettingsError(
            f"{where}.language must be {listed(list(Language))}: got {shown(value)}"
        )
    return Language(value)


def _zone(table: Mapping[str, Any], where: str, default: str) -> str:
    value = _text(table, "zone", where, default)
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise SettingsError(
            f'{where}.zone must be a time zone such as "{zone_like(value)}", got {shown(value)}'
        ) from None
    return value


def zone_like(name: str) -> str:
    """Return a zone to show as an example: the nearest to a name that is none.

    >>> zone_like("Europe/Madird"), zone_like("x")
    ('Europe/Madrid', 'Europe/Berlin')
    """
    from bot.reading.zones import find_zones, near_zones  # read for a complaint alone

    city = name[:LONGEST_SHOWN].rpartition("/")[2]
    return next(iter((*find_zones(city), *near_zones(city))), "Europe/Berlin")


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
        raise SettingsError(f'{where}.{key} must be "HH:MM", got {shown(value)}')
    return time(int(found[1]), int(found[2]))


def shown(value: object) -> str:
    """Return a value as it is quoted in a complaint, not at any length."""
    try:
        shown = f'"{value}"' if isinstance(value, str) else repr(value)
    except ValueError:  # more digits than Python writes out
        return "a number without end"
    return shown if len(shown) <= LONGEST_SHOWN else f"{shown[:LONGEST_SHOWN]}…"
