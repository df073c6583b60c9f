"""Faults that are planted, and the one line in which `sled-coach check` tells each.

Every line says what is wrong, and what to do about it.
"""

import os
import re
import shutil
import socket
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, redirect_stdout
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path

import pytest

from adapters.cli import main
from bot.store.filelock import FileLock
from tests.spawning import ran
from tests.telegram.platform import TOKEN

NOBODY_THERE = "http://127.0.0.1:9/bot"  # the discard port: nobody answers, at once
BESIDE = re.compile("ok |PROBLEM network |note    database  SQLite ")
"""What a check says beside: nobody is there to be asked whose the token is."""


@dataclass(frozen=True, slots=True)
class Planted:
    """A fault: how it comes about, and how it is told.

    `{here}` in the texts is a folder of the test's, `{taken}` where another program serves;
    `config` None: no file is there.  `lacks` is a library that is not installed.
    """

    told: str
    config: str | None = ""
    environment: dict[str, str] = field(default_factory=dict)
    plant: Callable[[Path], object] = lambda here: None
    grade: str = "PROBLEM"
    has_token: bool = True
    lacks: str = ""


def at(url: str) -> str:
    return f'[database]\nurl = "{url}"\n'


def webhook(more: str) -> str:
    return f'[telegram]\nmode = "webhook"\n{more}\n'


def made(file: Path, *statements: str) -> None:
    with closing(sqlite3.connect(file)) as connection:
        for one in statements:
            connection.execute(one)
        connection.commit()


def broken(file: Path) -> None:
    made(file, "CREATE TABLE athlete (id)", "CREATE TABLE alembic_version (version_num)")
    made(file, *["INSERT INTO athlete VALUES (randomblob(900))"] * 40)
    content = file.read_bytes()
    file.write_bytes(content[:4096] + b"\xff" * 4096 * 3 + content[4096 * 4 :])


def grown(file: Path) -> None:
    """Begin a database that takes more than half of its disk, as far as its length says."""
    with redirect_stdout(StringIO()):
        assert main(["deletions", "--apply", os.devnull, "--db", f"sqlite:///{file}"]) == 0
    os.truncate(file, shutil.disk_usage(file.parent).free)


OURS = ("CREATE TABLE athlete (id)", "CREATE TABLE alembic_version (version_num)")
WEB_URL = 'webhook_url = "https://coach.example.org/telegram"'

FAULTS = {
    "a config that is not there": Planted("config.toml: cannot be read: .*--config", None),
    "a config that is a folder": Planted(
        "cannot be read: Is a directory; name another",
        None,
        plant=lambda here: (here / "config.toml").mkdir(),
    ),
    "no TOML": Planted("must be TOML: ", "[telegram\n"),
    "an unknown table": Planted(r"unknown table \[telegrm\]; .*mean telegram\?", "[telegrm]\n"),
    "an unknown key": Planted(r"mod is unknown; .*; did you mean mode\?", "[telegram]\nmod = 1\n"),
    "no platform": Planted(r"no platform is named; add a table \[telegram\]", has_token=False),
    "no token": Planted("no token: set .*BotFather", "[telegram]\n", has_token=False),
    "half a token": Planted(
        "must be a bot's token .*BotFather", environment={"SLED_COACH_TELEGRAM_TOKEN": "12:ab"}
    ),
    "a token file that is not there": Planted(
        "token_file: cannot read /nowhere/token: .*; name one that holds it alone",
        '[telegram]\ntoken_file = "/nowhere/token"\n',
        has_token=False,
    ),
    "a token file that is a folder": Planted(
        "token_file: cannot read .*: Is a directory; name one",
        '[telegram]\ntoken_file = "{here}"\n',
        has_token=False,
    ),
    "a webhook without a secret": Planted(
        "no secret for the webhook: set SLED_COACH_TELEGRAM_WEBHOOK_SECRET", webhook(WEB_URL)
    ),
    "a webhook without an address": Planted('webhook_url must begin with "https://"', webhook("")),
    "a port that is none": Planted(
        'listen must be "host:port" such as', webhook(f'{WEB_URL}\nlisten = "here"')
    ),
    "an allowed account that is none": Planted(
        'access.allowed must be apps and accounts there, as in "app:123456", got "ana"',
        '[access]\nstranger = "no"\nallowed = "ana"\n',
    ),
    "an operator's chat that is none": Planted(
        'operator.chat must be an app and a chat there, as in "app:123456"',
        '[operator]\nchat = "42"\n',
    ),
    "more copies than a year has nights": Planted(
        "backup.keep must be 0 to 400, got 9000", "[backup]\nkeep = 9000\n"
    ),
    "a log of no form we know": Planted(
        'log.format must be text, json: got "xml"', '[log]\nformat = "xml"\n'
    ),
    "a place for health that is none": Planted(
        'web.listen must be "host:port" such as', '[web]\nlisten = "here"\n'
    ),
    "an address for calendars that nothing serves": Planted(
        'web.address must begin with "https://", and wants .*web.listen, to which your proxy',
        '[web]\naddress = "https://coach.example.org"\n',
    ),
    "a port for health that is taken": Planted(
        "web.listen: {taken} cannot be served at: another program has it; .*another port",
        '[web]\nlisten = "{taken}"\n',
    ),
    "an extra that is left out": Planted(
        r"web.listen needs starlette\S*, .*`pip install 'sled-coach\[web\]'` this alone",
        '[web]\nlisten = "127.0.0.1:0"\n',
        lacks="starlette",
    ),
    "a zone that is none": Planted(
        'the environment: SLED_COACH_NEWCOMERS_ZONE must be .* such as "Europe/Madrid"',
        environment={"SLED_COACH_NEWCOMERS_ZONE": "Europe/Madird"},
    ),
    "a variable that is out of range": Planted(
        "the environment: SLED_COACH_TELEGRAM_MESSAGES_PER_SECOND must be 1 to 1000, got 0",
        environment={"SLED_COACH_TELEGRAM_MESSAGES_PER_SECOND": "0"},
    ),
    "a variable's file that is not there": Planted(
        "SLED_COACH_DATABASE_URL_FILE: cannot read /nowhere: .*; name one",
        environment={"SLED_COACH_DATABASE_URL_FILE": "/nowhere"},
    ),
    "a variable that nobody reads": Planted(
        r"SLED_COACH_DATABSE_URL says nothing .*; did you mean SLED_COACH_DATABASE_URL\?",
        environment={"SLED_COACH_DATABSE_URL": "sqlite:///a.db"},
        grade="note",
    ),
    "a token that others may read": Planted(
        "others may read .*config.toml, and a token is in it: chmod 600",
        f'[telegram]\ntoken = "{TOKEN}"\n',
        has_token=False,
        grade="note",
    ),
    "half an address": Planted("two slashes after its colon", at("sqlite:coach.db")),
    "a database of a kind we do not know": Planted('must be "sqlite" or', at("mysql://u@h/d")),
    "a database in memory": Planted("must be a file: .*; name one", at("sqlite://")),
    "a folder that is a file": Planted(
        "cannot be opened: Not a directory; name a place that you may write to",
        at("sqlite:///{here}/a/coach.db"),
        plant=lambda here: (here / "a").write_text(""),
    ),
    "a folder that takes nothing": Planted(
        "cannot be opened: .*; name a place that you may write to",
        at("sqlite:////proc/sled-coach/coach.db"),
    ),
    "a database that is a folder": Planted("is no file; name one for", at("sqlite:///{here}")),
    "a file that is no database": Planted(
        "is no SQLite database; name a file .*sled-coach restore",
        at("sqlite:///{here}/a.db"),
        plant=lambda here: (here / "a.db").write_text("Dear diary, " * 100),
    ),
    "another program's database": Planted(
        "the tables of another program; name a file of its own",
        at("sqlite:///{here}/a.db"),
        plant=lambda here: made(here / "a.db", "CREATE TABLE photo (id)"),
    ),
    "a damaged database": Planted(
        "is damaged; put the last backup in its place",
        at("sqlite:///{here}/a.db"),
        plant=lambda here: broken(here / "a.db"),
    ),
    "a database of a newer program": Planted(
        "at revision 9999, made by a newer sled-coach; .*Update the program",
        at("sqlite:///{here}/a.db"),
        plant=lambda here: made(
            here / "a.db", *OURS, "INSERT INTO alembic_version VALUES ('9999')"
        ),
    ),
    "a disk that has no room for a copy": Planted(
        "GB are left for the database, .* GB are wanted; make room, or have fewer copies",
        at("sqlite:///{here}/a.db"),
        plant=lambda here: grown(here / "a.db"),
    ),
    "a server that is not up": Planted(
        "coach:[*]{3}@127.0.0.1:9/d cannot be opened: .*; is the server up",
        at("postgresql://coach:s3cr3t@127.0.0.1:9/d"),
    ),
    "a server nobody knows": Planted(
        "cannot be opened: .*; is the server up", at("postgresql://coach@nowhere.invalid/d")
    ),
}


@contextmanager
def closed_volume() -> Iterator[Path]:
    """Make a folder that belongs to whoever tests, and that others may look into."""
    folder = Path(tempfile.mkdtemp(prefix="coach-volume-"))
    folder.chmod(0o555)
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


@pytest.fixture
def taken() -> Iterator[str]:
    with closing(socket.create_server(("127.0.0.1", 0))) as other:
        yield f"127.0.0.1:{other.getsockname()[1]}"


@pytest.fixture
def check(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    taken: str,
) -> Callable[[Planted], list[str]]:
    """Plant a fault, and return what a check says of it beyond what is as it should be."""

    def checked(planted: Planted) -> list[str]:
        file = tmp_path / "config.toml"
        planted.plant(tmp_path)
        if planted.config is not None:
            config = planted.config.replace("{here}", str(tmp_path))
            file.write_text(config.replace("{taken}", taken))
            file.chmod(0o644)
        here = {"XDG_DATA_HOME": str(tmp_path), "SLED_COACH_TELEGRAM_API_BASE": NOBODY_THERE}
        token = {"SLED_COACH_TELEGRAM_TOKEN": TOKEN} if planted.has_token else {}
        for name, value in (here | token | planted.environment).items():
            monkeypatch.setenv(name, value)
        if planted.lacks:
            monkeypatch.setitem(sys.modules, planted.lacks, None)
            monkeypatch.delitem(sys.modules, "adapters.web.page", raising=False)
            monkeypatch.setitem(sys.modules, f"{planted.lacks}.applications", None)
        if planted.told.startswith("no platform"):
            monkeypatch.delenv("SLED_COACH_TELEGRAM_API_BASE")
        assert main(["check", "--config", str(file)]) == 1  # nobody is at the address
        said = capsys.readouterr().out
        assert "s3cr3t" not in said
        assert TOKEN not in said
        return [line for line in said.splitlines() if not BESIDE.match(line)]

    return checked


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_told_in_one_line_that_says_what_to_do(
    name: str, check: Callable[[Planted], list[str]], taken: str
) -> None:
    (line,) = check(FAULTS[name])

    assert re.match(FAULTS[name].grade, line)
    assert re.search(FAULTS[name].told.replace("{taken}", taken), line)


def test_a_database_that_a_coach_has_is_said_to_be_in_use(
    check: Callable[[Planted], list[str]], tmp_path: Path
) -> None:
    lock = FileLock(tmp_path / "a.db")
    try:
        said = check(Planted("", at(f"sqlite:///{tmp_path}/a.db")))
    finally:
        lock.release()

    assert said == []


def test_a_volume_of_somebody_elses_is_told_with_whose_it_is() -> None:
    with closed_volume() as folder:
        begun = ran("tests.nobody", "deletions", "--apply", "/dev/null", "--db", f"{folder}/a.db")

    mend = f"{folder} belongs to user 0, and this runs as user 65534: chown -R 65534 {folder}"
    wanted = mend if os.geteuid() == 0 else "name a place that you may write to"
    assert begun.returncode == 1
    assert wanted in begun.stderr
    assert begun.stderr.count("\n") == 1
