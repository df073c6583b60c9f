"""Each way into the program, with an input from it: none may raise but what is meant to."""

import contextlib
import io
import json
import os
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from adapters.cli import main
from adapters.compose import clock_of, locale_of, zone_of
from adapters.configuring import settings_in
from adapters.console.rehearsal import moved
from adapters.discord.run import shards_of
from adapters.discord.settings import DiscordSettings
from adapters.places import database_url
from adapters.platforms import PLATFORMS
from adapters.serving import prepared
from bot.errors import CoachError, SettingsError
from bot.reading.replies.as_json import parse_lines
from bot.rules.whatif import LAST_SESSION_FIELDS, STATE_FIELDS, whatif_lines
from bot.store.database import open_database
from tests.fuzz import inputs
from tests.heart.people import MONDAY

TABLES: dict[str, tuple[str, ...]] = {
    "database": ("url",),
    "newcomers": ("language", "zone", "quiet_from", "quiet_to"),
    "videos": ("1", "6", "7"),
    **{one.name: tuple(one.read({}, "").__dataclass_fields__) for one in PLATFORMS},
    "nonsense": ("x",),
}
PLAUSIBLE = (
    *("en", "es", "Europe/Berlin", "21:00", "99:99", "2١:00", "https://example.org/1", "https://"),
    *("https://[", "http://127.0.0.1:99999", "wss://[::1", "wss://gateway.discord.gg/", "0-3/8"),
    *("3-1/2", "٣/4", "127.0.0.1:8080", "0.0.0.0:70000", ":١", "polling", "webhook", "/dev/null"),
    *("123456:" + "A" * 35, "sqlite:///a.db", "sqlite:///a.db?x=1", "postgresql://[/x", "x" * 300),
    *("https://h:port/", "https://" + "a" * 300, "http://127.0.0.1:", "https://a b", 30, 0, 10**9),
)
VARIABLES = ("SLED_COACH_TELEGRAM_WEBHOOK_SECRET", *(one.token.variable for one in PLATFORMS))
OPTIONS = ("--db", "--as", "--room", "--language", "--zone", "--clock", "--config", "--fast")
SCHEMES = ("sqlite:///", "sqlite://", "postgresql://", "postgresql://u:p@/", "mysql://", "")


def _value(chance: Random) -> Any:
    return chance.choice((chance.choice(PLAUSIBLE), inputs.strange(chance), inputs.text(chance)))


def config(chance: Random, folder: Path) -> None:
    """Read a config of chance."""
    tables = []
    for name in chance.sample(sorted(TABLES), chance.randint(1, 3)):
        keys = chance.sample(TABLES[name], chance.randint(0, min(3, len(TABLES[name]))))
        rows = [f"{key} = {inputs.toml(chance, _value(chance))}" for key in keys]
        tables.append("\n".join((f"[{name}]", *rows)))
    text = "\n".join(tables)
    file = folder / "fuzz.toml"
    file.write_text(text, encoding="utf-8", errors="replace")
    environment = {name: str(_value(chance)) for name in VARIABLES if chance.random() < 0.3}
    inputs.put_in((text, environment))
    with contextlib.suppress(SettingsError):
        discord = settings_in(str(file), {}).tables.get("discord")
        if isinstance(discord, DiscordSettings):
            shards_of(discord.shards)
        prepared(str(file), environment)


async def address(chance: Random, folder: Path) -> None:
    """Open a database of chance."""
    behind = _value(chance)
    url = chance.choice(SCHEMES) + str(behind)
    if url.startswith("sqlite:///"):
        url = f"sqlite:///{folder}/{url.removeprefix('sqlite:///').replace('/', '_')}"
    if url.startswith("postgresql") and "@" not in url:
        return  # nobody is asked for by name in a test
    inputs.put_in(url)
    with contextlib.suppress(CoachError):
        await (await open_database(url)).close()


def command_line(chance: Random, folder: Path) -> None:
    """Run a command that ends by itself, or read what starts one that does not."""
    words = [
        chance.choice(("whatif", "parse", "parse", "--version", "nonsense", "chat", "check")),
        *(chance.choice((*OPTIONS, _printable(chance))) for _ in range(chance.randint(0, 3))),
    ]
    inputs.put_in(words)
    if words[0] in ("chat", "check"):
        _wishes(chance, folder)
        words.append("--nonsense")  # argparse reads them all and ends
    if "-" in words[1:]:
        return  # it would wait for somebody to type
    said = io.StringIO()
    with (
        contextlib.redirect_stdout(said),
        contextlib.redirect_stderr(said),
        contextlib.suppress(SystemExit),
    ):
        main(words)


def _printable(chance: Random) -> str:
    """Return what a shell can pass on: any bytes but NUL."""
    given = inputs.text(chance).replace("\0", "")
    return os.fsdecode(given.encode("utf-8", "replace"))


def _wishes(chance: Random, folder: Path) -> None:
    said, zone = _printable(chance), ZoneInfo("Europe/Berlin")
    inputs.put_in(said)
    for wish in (said, chance.choice(inputs.DAYS), chance.choice(inputs.PLACES)):
        with contextlib.suppress(SettingsError):
            zone = zone_of(wish)
        with contextlib.suppress(SettingsError):
            clock_of(wish, zone)
        locale_of(None, wish)
        database_url(wish, folder)
    for line in (said, "@" + chance.choice(inputs.DAYS), f"+{chance.choice(inputs.NUMBERS)}w"):
        moved(line, MONDAY, zone)


def _strict(line: str) -> Any:
    def refuse(constant: str) -> Any:
        raise AssertionError(f"{constant} is no JSON")

    line.encode()
    return json.loads(line, parse_constant=refuse)


def whatif(chance: Random, folder: Path) -> None:
    """Decide on a state of chance."""
    state = {
        key: chance.choice((inputs.strange(chance), chance.randint(-1, 12), "L2a", "sled"))
        for key in chance.sample([*STATE_FIELDS, "x"], chance.randint(0, 6))
    }
    if chance.random() < 0.3:
        last = {key: chance.choice((0, 3, 2.5, True, None)) for key in LAST_SESSION_FIELDS}
        state["last"] = inputs.mangled(chance, last) if chance.random() < 0.5 else last
    line = json.dumps({"id": inputs.strange(chance), "state": state})
    line = _spoilt_json(chance, line)
    inputs.put_in(line)
    for answer in whatif_lines([line]):
        _strict(answer)


def parse(chance: Random, folder: Path) -> None:
    """Read a reply of chance."""
    asked: dict[str, Any] = {"text": inputs.text(chance)}
    if chance.random() < 0.5:
        key = chance.choice(("load_unit", "distance_unit", "language", "text"))
        asked[key] = chance.choice((inputs.strange(chance), "kg", "lb", "yd", "es"))
    line = _spoilt_json(chance, json.dumps(asked))
    inputs.put_in(line)
    for answer in parse_lines([line]):
        json.loads(answer)


def _spoilt_json(chance: Random, line: str) -> str:
    if chance.random() < 0.1:
        return chance.choice(
            (inputs.spoilt(chance, line), "[" * 100_000, '{"a":' * 50_000, "1" * 5_000)
        )
    return line


Entry = Callable[[Random, Path], None]
ENTRIES: tuple[Entry, ...] = (config, command_line, whatif, parse)
