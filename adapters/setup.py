"""`sled-coach setup`: asks for what a bot needs, tries it, and writes the config.

Asked is only what nobody else can know: which app, and its token.  The zone comes from the
machine, the language from the locale, the place of the log from the user's folders; flags say
otherwise.  Nothing is written that was not tried.
"""

import asyncio
import json
import os
import shutil
import sys
import tempfile
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from getpass import getpass
from pathlib import Path
from typing import Any

from adapters.checking import looked_into, tried
from adapters.compose import locale_of, zone_of
from adapters.configuring import CONFIG, settings_in
from adapters.kit.platform import Finding, Grade, PlatformRecord, Wanted
from adapters.kit.secrets import Secret
from adapters.places import database_url
from adapters.platforms import PLATFORMS
from bot.errors import SettingsError
from bot.reading.zones import find_zones, is_zone
from bot.rules.log.records import Language
from bot.settings import zone_like
from bot.store.own_files import make_folder, sync_folder

_UNWRITABLE = "{file} cannot be written: {why}; name another with --config FILE"

MOST_TRIES = 3
"""How often a token is asked for before setup gives up."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What was said on the command line; None: not said.

    `data` is a folder, or the address of a database.  `more` are further lines of the app's
    table, as KEY=VALUE.  `is_quiet`: nobody is there to be asked.
    """

    app: str | None = None
    token_file: str | None = None
    data: str | None = None
    language: str | None = None
    zone: str | None = None
    config: str | None = None
    more: Sequence[str] = ()
    is_quiet: bool = False
    replaces: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """All that a config says: the address of the log, what newcomers start with, the app."""

    url: str
    language: Language
    zone: str
    app: PlatformRecord
    table: Mapping[str, str | int]


def set_up(wishes: Wishes, platforms: Sequence[PlatformRecord] = PLATFORMS) -> int:
    """Ask, try and write; returns the exit code: 0 where the coach can start, else 1.

    Raises `SettingsError` for a wish that cannot be met, and for what was not said where nobody
    can be asked.
    """
    app = _app(wishes, platforms)
    file = CONFIG if wishes.config is None else Path(wishes.config)
    kept = _kept(file, app, wishes, platforms)
    plan = Plan(_url(wishes.data), _language(wishes), _zone(wishes.zone), app, _more(wishes))
    database = asyncio.run(looked_into(plan.url))
    print(database)
    if database.grade is Grade.BAD:
        return 1
    table, door = _tried(plan, wishes)
    if door is None:
        return 1
    _write(file, f"{kept}\n{_table(app, table)}" if kept else _whole(plan, table))
    if not kept:
        print(Finding("newcomers", f"{plan.language}, {plan.zone} (--language, --zone)"))
        print(Finding("log", f"{plan.url} (--data)"))
    print(Finding("config", f"{file}, for you alone to read"))
    named = "" if wishes.config is None else f" --config {file}"
    print(f"\nStart it:  {_command()} run{named}\nThen {door}.")
    print(f"Or {_command()} check --live{named}, which watches whether all of that arrives.")
    return 0


# --- what is asked ---------------------------------------------------------------------------


def _app(wishes: Wishes, platforms: Sequence[PlatformRecord]) -> PlatformRecord:
    """Return the app wished for; else the one whose token is in the environment; else asked."""
    names = " or ".join(one.name for one in platforms)
    if wishes.app is not None:
        return _named(wishes.app, platforms, f"--app must be {names}")
    given = [one for one in platforms if one.token.variable in os.environ]
    if len(given) == 1:
        return given[0]
    if wishes.is_quiet:
        raise SettingsError(f"nobody is asked with --yes: say --app {names}")
    said = _asked(f"Which app, {' or '.join(one.title for one in platforms)}? ")
    return _named(said, platforms, f"the app must be {names}")


def _named(said: str, platforms: Sequence[PlatformRecord], wanted: str) -> PlatformRecord:
    """Return the app that begins with what was said."""
    fitting = [one for one in platforms if said and one.name.startswith(said.strip().lower())]
    if len(fitting) != 1:
        raise SettingsError(f'{wanted}, got "{said}"')
    return fitting[0]


def _kept(
    file: Path, app: PlatformRecord, wishes: Wishes, platforms: Sequence[PlatformRecord]
) -> str:
    """Return what stays of the config that is there; empty: a whole one is written.

    An app it does not name is added to it.  It is replaced only where that was said or asked.
    """
    if not os.access(file.parent, os.W_OK):
        raise SettingsError(_UNWRITABLE.format(file=file, why="its folder is closed to you"))
    if not file.exists():
        return ""
    try:
        has_app = app.name in settings_in(str(file), {}, platforms).tables
    except SettingsError as wrong:
        what = str(wrong)
    else:
        if not has_app:
            return file.read_text(encoding="utf-8").rstrip("\n") + "\n"
        what = f"{file} is there and names {app.title} already"
    if wishes.replaces:
        return ""
    if wishes.is_quiet:
        raise SettingsError(f"{what}; say --replace to write it anew")
    if not _asked(f"{what}. Write it anew? [y/N] ").strip().lower().startswith("y"):
        raise SettingsError(f"{file} was left as it is")
    return ""


def _asked(question: str) -> str:
    """Return what is typed; raises `SettingsError` where nobody types."""
    try:
        return input(question)
    except EOFError:
        raise SettingsError(
            "nobody answers here; `sled-coach setup --help` has the flags"
        ) from None


def _asked_in_secret(question: str) -> str:
    """Return what is typed, unseen; from a pipe, its next line."""
    if sys.stdin.isatty():
        return getpass(question)
    return _asked("")


# --- what has a good default -----------------------------------------------------------------


def _url(data: str | None) -> str:
    """Return the address of the log: in the folder wished for, else at home."""
    address = database_url(data)  # which knows half an address
    if data is None or "://" in data:
        return address
    folder = Path(data).expanduser().absolute()
    try:
        make_folder(folder)
    except OSError as wrong:
        raise SettingsError(
            f"--data {data}: {wrong.strerror}; name a folder that you may write to"
        ) from None
    return database_url(str(folder / "coach.db"), folder)


def _language(wishes: Wishes) -> Language:
    told = locale_of(wishes.language, os.environ.get("LC_ALL") or os.environ.get("LANG"))
    spoken = (told or "").partition("-")[0]
    return Language(spoken) if spoken in list(Language) else Language.ENGLISH


def _zone(wish: str | None) -> str:
    """Return the zone of a place wished for, else this machine's."""
    if wish is None:
        return zone_of(None).key
    found = (wish,) if is_zone(wish) else find_zones(wish, whole=True)
    if len(found) == 1:
        return found[0]
    such_as = " or ".join(found) or zone_like(wish)
    raise SettingsError(f'--zone must be a time zone such as {such_as}, got "{wish}"')


def _more(wishes: Wishes) -> dict[str, str | int]:
    """Return further lines of the app's table."""
    said = dict(one.partition("=")[::2] for one in wishes.more)
    table: dict[str, str | int] = {
        key: int(value) if value.isdecimal() else value for key, value in said.items()
    }
    if wishes.token_file is not None:
        table["token_file"] = str(Path(wishes.token_file).expanduser().absolute())
    return table


# --- what is tried ---------------------------------------------------------------------------


def _tried(plan: Plan, wishes: Wishes) -> tuple[dict[str, str | int], str | None]:
    """Return the app's table, its token in it, and the way to the bot; None: it does not work.

    A token that is typed may be mistyped: it is asked for again, up to `MOST_TRIES` times.
    """
    token = plan.app.token
    table = dict(plan.table)
    is_given = "token_file" in table or token.variable in os.environ
    if not is_given and wishes.is_quiet and sys.stdin.isatty():
        raise SettingsError(
            f"nobody is asked with --yes: say --token-file FILE, or set {token.variable}"
        )
    is_asked = not is_given and not wishes.is_quiet and sys.stdin.isatty()
    for left in reversed(range(MOST_TRIES if is_asked else 1)):
        if not is_given:
            table["token"] = _asked_in_secret(_wanting(token)).strip()
        try:
            door = asyncio.run(_works(_wanted(plan.app, table)))
        except SettingsError as wrong:
            if not left:
                raise
            print(Finding("token", str(wrong), Grade.BAD))
            continue
        if door is not None or not left:
            return table, door
    raise AssertionError("the last try returns or raises")


def _wanting(token: Secret) -> str:
    return f"Its token ({token.given_by}; it is not shown): "


def _wanted(app: PlatformRecord, table: Mapping[str, Any]) -> Wanted:
    own = app.read(table, app.name)
    return Wanted(app, own, tuple(one.found(own, os.environ) for one in app.secrets(own)))


async def _works(wanted: Wanted) -> str | None:
    """Print what the platform says of a bot; return the way to it, None where it is not well."""
    findings = []
    async for finding in tried(wanted, is_running=False):
        print(finding)
        findings.append(finding)
    if any(finding.grade is Grade.BAD for finding in findings):
        return None
    return next((finding.door for finding in findings if finding.door), "write /start to it")


# --- what is written -------------------------------------------------------------------------


def _whole(plan: Plan, table: Mapping[str, str | int]) -> str:
    return (
        "# Written by `sled-coach setup`; config.example.toml has every setting.\n\n"
        f"[database]\nurl = {_toml(plan.url)}\n\n"
        f"[newcomers]\nlanguage = {_toml(plan.language)}\nzone = {_toml(plan.zone)}\n\n"
        f"{_table(plan.app, table)}"
    )


def _table(app: PlatformRecord, table: Mapping[str, str | int]) -> str:
    head = f"[{app.name}]\n"
    if app.token.variable in os.environ:
        head += f"# its token is in the environment, as {app.token.variable}\n"
    return head + "".join(f"{key} = {_toml(value)}\n" for key, value in table.items())


def _toml(value: str | int) -> str:
    # what JSON makes of a text on one line is a text in TOML too
    return json.dumps(value, ensure_ascii=False)


def _write(file: Path, text: str) -> None:
    """Write the config in one go, for its owner alone: the old one or the new one is there.

    Raises `SettingsError` where it cannot be written, and for what would not be read back.
    """
    try:
        tomllib.loads(text)
        handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")  # 0600
    except tomllib.TOMLDecodeError:
        raise SettingsError(
            "a file or folder has letters in its name that no config can hold"
        ) from None
    except OSError as wrong:
        raise SettingsError(_UNWRITABLE.format(file=file, why=wrong.strerror)) from None
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as new:
            new.write(text)
            new.flush()
            os.fsync(new.fileno())
        os.replace(name, file)
    except BaseException:
        os.unlink(name)
        raise
    sync_folder(file.parent)


def _command() -> str:
    """Return the program as whoever runs it would type it."""
    typed = Path(sys.argv[0])
    found = shutil.which(typed.name)
    is_on_path = found is not None and os.path.samefile(found, typed)
    return typed.name if is_on_path else str(typed)
