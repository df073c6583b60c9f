"""What an operator chose: from the environment, else the config file, else the defaults.

Each key has a variable: `SLED_COACH_`, its table and its name, as in `SLED_COACH_DATABASE_URL`;
the same with `_FILE` behind it names a file that holds the value and nothing else.  A token
comes from where `adapters.kit.secrets` says, which is the same places.
"""

import os
import stat
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from adapters.kit.platform import PlatformRecord
from adapters.kit.secrets import said_in
from adapters.places import database_url
from adapters.platforms import PLATFORMS
from bot.errors import SettingsError
from bot.settings import KEYS, Key, Settings, nearest, settings_of

PREFIX = "SLED_COACH_"
OF_TESTS = f"{PREFIX}TESTS_"
FILE = "_FILE"
_SELDOM = ("videos", "article", "movements")
CONFIG = Path("config.toml")
"""Read where no other is named, if it is there."""


def tables_in(file: Path) -> dict[str, Any]:
    """Return the tables of a TOML file.  Raises `SettingsError` where it is none."""
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as wrong:
        raise SettingsError(
            f"{file}: cannot be read: {wrong.strerror}; name another with --config"
        ) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as wrong:
        raise SettingsError(f"{file}: must be TOML: {wrong}") from None
    except (ValueError, RecursionError):  # more digits, or more brackets, than anybody reads
        raise SettingsError(f"{file}: must be TOML of a common size") from None


@dataclass(frozen=True, slots=True)
class Known:
    """A key of a table, and whether what it holds is kept from every eye."""

    table: str
    key: Key
    is_secret: bool = False

    @property
    def name(self) -> str:
        return f"{self.table}.{self.key.name}"

    @property
    def variable(self) -> str:
        """The variable of the environment that says it, too."""
        return f"{PREFIX}{self.table}_{self.key.name}".upper()


@dataclass(frozen=True, slots=True)
class Told:
    """All that was chosen, with the place each choice is from, by the key's name.

    `notes` are what an operator should know of it that keeps nobody from going on.
    """

    tables: dict[str, dict[str, Any]]
    places: dict[str, str]
    file: Path | None
    notes: tuple[str, ...] = ()
    others: dict[str, Any] = field(default_factory=dict)


def known_to(platforms: Sequence[PlatformRecord] = PLATFORMS) -> tuple[Known, ...]:
    """Return every key that there is, ours first."""
    ours = [Known(table, key) for table, keys in KEYS.items() for key in keys]
    return (*ours, *(one for platform in platforms for one in _of(platform)))


def _of(platform: PlatformRecord) -> Iterator[Known]:
    base = platform.read({}, platform.name)
    for one in fields(base):
        by_name = "a file that holds it alone" if one.name.endswith(FILE.lower()) else ""
        unit = one.metadata.get("unit", by_name)
        key = Key(one.name, getattr(base, one.name), unit)
        yield Known(platform.name, key, is_secret=not one.repr)


def told(
    config: str | None,
    environment: Mapping[str, str],
    platforms: Sequence[PlatformRecord] = PLATFORMS,
) -> Told:
    """Return what file and environment say, as it is written there.

    The file is the one named, else `CONFIG` where it is there.  Raises `SettingsError` for a file
    that cannot be read.
    """
    file = Path(config) if config is not None else CONFIG if CONFIG.exists() else None
    tables = {} if file is None else tables_in(file)
    kept = {name: dict(table) for name, table in tables.items() if isinstance(table, dict)}
    places = {f"{name}.{key}": str(file) for name, table in kept.items() for key in table}
    others = {name: table for name, table in tables.items() if name not in kept}
    for one, place, value in _said_by(environment, known_to(platforms)):
        if not one.is_secret:
            kept.setdefault(one.table, {})[one.key.name] = value
        places[one.name] = place
    notes = [*_unknown(environment, platforms), *_open(file, places, platforms)]
    return Told(kept, places, file, tuple(notes), others)


def settings_in(
    config: str | None,
    environment: Mapping[str, str],
    platforms: Sequence[PlatformRecord] = PLATFORMS,
) -> Settings:
    """Return the settings that file and environment say.  Raises `SettingsError`."""
    return settings_from(told(config, environment, platforms), platforms)


def _said_by(
    environment: Mapping[str, str], known: Sequence[Known]
) -> Iterator[tuple[Known, str, str | int]]:
    """Yield what the environment says: the key, the variable, and the value as a file has it."""
    own = {one.variable for one in known}
    for one in known:
        file = f"{one.variable}{FILE}"
        if environment.get(one.variable):
            yield one, one.variable, _as_in_file(one.key, environment[one.variable])
        elif environment.get(file) and file not in own:
            where = f"the environment: {file}"
            said = said_in(environment[file], where)
            yield one, f"{file}, {environment[file]}", _as_in_file(one.key, said)


def _as_in_file(key: Key, said: str) -> str | int:
    is_number = isinstance(key.default, int) and said.isascii() and said.isdecimal()
    return int(said) if is_number and len(said) < 10 else said


def _unknown(environment: Mapping[str, str], platforms: Sequence[PlatformRecord]) -> Iterator[str]:
    variables = [one.variable for one in known_to(platforms)]
    for name in sorted(environment):
        known = name.removesuffix(FILE) in variables or name in variables
        if name.startswith(PREFIX) and not known and not name.startswith(OF_TESTS):
            yield f"the environment: {name} says nothing to the coach{nearest(name, variables)}"


def _open(
    file: Path | None, places: Mapping[str, str], platforms: Sequence[PlatformRecord]
) -> Iterator[str]:
    """Yield that others may read a token in the config."""
    secret = [one.name for one in known_to(platforms) if one.is_secret]
    if file is None or not any(places.get(one) == str(file) for one in secret):
        return
    if os.name == "posix" and file.stat().st_mode & (stat.S_IROTH | stat.S_IRGRP):
        yield f"others may read {file}, and a token is in it: chmod 600 {file}"


def settings_from(choice: Told, platforms: Sequence[PlatformRecord] = PLATFORMS) -> Settings:
    """Return the settings of what was chosen, the rest by default.

    Raises `SettingsError`, which names the variable where the value is the environment's.
    """
    file = str(choice.file or CONFIG)
    try:
        return settings_of(
            {**choice.others, **choice.tables},
            file,
            others={one.name: one.read for one in platforms},
        )
    except SettingsError as wrong:
        raise SettingsError(_placed(str(wrong), file, choice)) from None


def _placed(complaint: str, file: str, choice: Told) -> str:
    """Return a complaint with the name of the variable that it is about, if it is one."""
    for name, place in choice.places.items():
        if complaint.startswith(f"{file}: {name} ") and place != str(choice.file):
            return f"the environment: {place}{complaint.removeprefix(f'{file}: {name}')}"
    return complaint


def show(
    config: str | None,
    environment: Mapping[str, str],
    *,
    shows_all: bool = False,
    platforms: Sequence[PlatformRecord] = PLATFORMS,
) -> int:
    """Print what counts, what it counts in, and where it is from.

    Links and clips, of which there are many and seldom one that is chosen, where they are or
    where all are to be shown.
    """
    choice = told(config, environment, platforms)
    settings_from(choice, platforms)  # what is refused is not shown as if it counted
    table = ""
    for one in known_to(platforms):
        if one.table in _SELDOM and one.name not in choice.places and not shows_all:
            continue
        if one.table != table:
            table = one.table
            print(f"[{table}]")
        value, place = _value(one, choice), choice.places.get(one.name, "default")
        unit = f"  ({one.key.unit})" if one.key.unit else ""
        print(f"  {one.key.name:20} {value:34} {place}{unit}")
    for note in choice.notes:
        print(f"note: {note}")
    return 0


def _value(one: Known, choice: Told) -> str:
    """Return a value as it may be shown to whoever looks over a shoulder."""
    said = choice.tables.get(one.table, {}).get(one.key.name, one.key.default)
    if one.is_secret:
        return "set, not shown" if one.name in choice.places else "-"
    if one.name == "database.url":
        return masked(str(said) or database_url(None))
    return str(said) if said != "" else "-"


def masked(url: str) -> str:
    """Return the address of a database without its password.

    >>> masked("postgresql://coach:secret@localhost/coach")
    'postgresql://coach:***@localhost/coach'
    """
    try:
        address = make_url(url)
    except (ArgumentError, ValueError):
        return url.rpartition("@")[2]
    if "password" in address.query:
        address = address.update_query_dict({"password": "***"})
    return address.render_as_string(hide_password=True)
