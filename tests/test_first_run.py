"""The first run of an operator: what is missing or wrong is told in one line that says what to do.

Every fault is planted for the real command in a process of its own, and for each of the three
that a first run consists of: `setup`, `check`, `run`.
"""

import asyncio
import os
import pty
import re
import socket
import stat
import sys
import tomllib
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from adapters.discord.settings import TOKEN as DISCORDS
from adapters.telegram.settings import TOKEN as TELEGRAMS
from tests.cases import each
from tests.discord_adapter.bridge import FakeDiscord, fake_discord
from tests.discord_adapter.gateway import TOKEN as DISCORD_TOKEN
from tests.discord_adapter.member import Member
from tests.spawning import COACH, ran, spawned
from tests.telegram.human import Human
from tests.telegram.platform import NAME, TOKEN, FakeTelegram, Fault, fake_telegram

pytestmark = pytest.mark.slow

ENDING_S = 60.0


@dataclass
class Desk:
    """Whoever sets a coach up: what they say, as flags or in a config that says the same."""

    folder: Path
    app: str
    table: dict[str, str]
    environment: dict[str, str]
    zone: str = "Europe/Berlin"
    data: str = ""
    config: Path | None = None
    lacks: str = ""  # a library that is not installed
    beside: "Desk | None" = None  # another app in the same config

    @property
    def file(self) -> Path:
        return self.config or self.folder / "config.toml"

    def setup(self) -> list[str]:
        settings = [f"--set={key}={value}" for key, value in self.table.items()]
        told = ["--app", self.app, "--zone", self.zone, "--data", self._data, *settings]
        return ["setup", "--yes", "--config", str(self.file), *told]

    def written(self) -> None:
        """Write the config that says what the flags say, and another app's table with it."""
        url = self._data if "://" in self._data else f"sqlite:///{self._data}/coach.db"
        self.file.write_text(
            f'[database]\nurl = "{url}"\n[newcomers]\nzone = "{self.zone}"\n'
            + "".join(one.written_table() for one in (self, self.beside) if one is not None)
        )
        if self.beside is not None:
            self.environment |= self.beside.environment

    def written_table(self) -> str:
        """Return the app's table of the config."""
        lines = [f'{key} = "{value}"\n' for key, value in self.table.items()]
        return "".join((f"[{self.app}]\n", *lines))

    async def watched(
        self, begins: Callable[[], Awaitable[None]], live_s: str = "30"
    ) -> tuple[int | None, list[str]]:
        """Have a first run watched while somebody begins with the coach."""
        return await self.types("check", more=["--live", live_s], begins=begins)

    @property
    def _data(self) -> str:
        return self.data or str(self.folder / "data")

    async def types(
        self,
        command: str,
        until: str = "",
        more: Sequence[str] = (),
        begins: Callable[[], Awaitable[None]] | None = None,
    ) -> tuple[int | None, list[str]]:
        """Run a command to its end, or until a line that holds so much; its code and lines.

        `begins` is what somebody does once the first thing is asked for.
        """
        if command != "setup":
            self.written()
        flags = self.setup() if command == "setup" else [command, "--config", str(self.file)]
        arguments = [*flags, *more]
        begun = ["tests.lacking", self.lacks, *arguments] if self.lacks else [COACH, *arguments]
        process = await spawned(*begun, env=os.environ | self.environment)
        lines: list[str] = []
        async with asyncio.timeout(ENDING_S):
            while line := (await process.stdout.readline()).decode():
                lines.append(line.rstrip())
                if until and re.search(until, line):
                    process.terminate()
                if begins is not None and line.startswith("now "):
                    begins = await begins()
        await process.wait()
        return process.returncode, lines


class Terminal:
    """A terminal of its own, with the command that an operator types into it."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        here = {"XDG_DATA_HOME": str(folder), "PYTHONIOENCODING": "utf-8"}
        kept = {name: value for name, value in os.environ.items() if name not in ("LC_ALL",)}
        self._environment = kept | here | environment
        self._folder = folder
        self._said = self._read = ""

    async def begins(self, *arguments: str) -> None:
        self._keys, screen = pty.openpty()
        self._process = await asyncio.create_subprocess_exec(
            *(Path(sys.executable).with_name("sled-coach"), *arguments),
            cwd=self._folder,
            stdin=screen,
            stdout=screen,
            stderr=screen,
            env=self._environment,
            start_new_session=True,
        )
        os.close(screen)

    async def sees(self, wanted: str) -> None:
        """Return once it shows so much more."""
        async with asyncio.timeout(ENDING_S):
            while not re.search(wanted, self._said[len(self._read) :], re.DOTALL):
                self._said += await asyncio.to_thread(self._more)
        self._read = self._said

    def types(self, line: str) -> None:
        os.write(self._keys, f"{line}\n".encode())

    async def ends(self) -> tuple[int, str]:
        """Return its exit code and all that it showed."""
        with suppress(OSError):  # as a terminal ends
            while more := await asyncio.to_thread(self._more):
                self._said += more
        os.close(self._keys)
        return await self._process.wait(), self._said

    def _more(self) -> str:
        return os.read(self._keys, 4096).decode()


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with fake_telegram() as running:
        yield running


@pytest.fixture
async def discord() -> AsyncIterator[FakeDiscord]:
    async with fake_discord() as running:
        yield running


@pytest.fixture
def on_telegram(telegram: FakeTelegram, tmp_path: Path) -> Desk:
    return Desk(tmp_path, "telegram", {"api_base": telegram.base}, {TELEGRAMS.variable: TOKEN})


@pytest.fixture
def on_discord(discord: FakeDiscord, tmp_path: Path) -> Desk:
    table = {"api_base": discord.base, "gateway": discord.gateway}
    return Desk(tmp_path, "discord", table, {DISCORDS.variable: DISCORD_TOKEN})


FINE = re.compile("ok |note |.* INFO |.* WARNING SQLite ")
COMMANDS = ("setup", "check", "run")


async def told(
    desk: Desk, mend: str, *, waits: str = "", by: Sequence[str] = COMMANDS, ends: int = 78
) -> None:
    """Each command says the fault in one line that says how to mend it, and ends, if it may."""
    for command in by:
        is_waiting = bool(waits) and command == "run"
        wanted = waits if is_waiting else mend
        code, lines = await desk.types(command, until=waits if is_waiting else "")

        unwell = [line for line in lines if not FINE.match(line)]
        assert [bool(re.search(wanted, line)) for line in unwell] == [True], (command, lines)
        assert not any(secret in line for line in lines for secret in desk.environment.values())
        assert code == (0 if is_waiting else ends if command == "run" else 1), command
        if command == "setup":
            assert not desk.file.exists()


async def test_a_token_that_telegram_rejects(on_telegram: Desk, telegram: FakeTelegram) -> None:
    telegram.faults.append(Fault("getMe", times=99, status=401))

    await told(on_telegram, "Telegram rejects (it|the token).*@BotFather")


async def test_a_token_that_discord_rejects(on_discord: Desk) -> None:
    on_discord.environment[DISCORDS.variable] = re.sub("9$", "8", DISCORD_TOKEN)

    await told(on_discord, "Discord rejects (it|the token).*developer portal")


async def test_a_token_that_is_none(on_telegram: Desk) -> None:
    on_telegram.environment[TELEGRAMS.variable] = "110201543"

    await told(on_telegram, "must be a bot's token such as .*; @BotFather gives")


async def test_intents_that_discord_does_not_grant(on_discord: Desk, discord: FakeDiscord) -> None:
    discord.lets_nobody_in = 4014

    await told(on_discord, r"over an intent \(4014\).*developer portal")


async def test_no_network_on_telegram(on_telegram: Desk, telegram: FakeTelegram) -> None:
    await telegram.stop()
    try:
        await told(on_telegram, "is the network up", waits="cannot be reached yet .*waiting")
    finally:
        await telegram.start()


async def test_no_network_on_discord(on_discord: Desk, discord: FakeDiscord) -> None:
    await discord.stop()
    try:
        await told(on_discord, "is the network up", waits=r"no connection \(\w+\); again in")
    finally:
        await discord.start()


async def test_a_port_that_another_program_has(on_telegram: Desk) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as other:
        on_telegram.table |= {
            "mode": "webhook",
            "webhook_url": "https://coach.example.org/telegram",
            "listen": f"127.0.0.1:{other.getsockname()[1]}",
        }
        on_telegram.environment |= {"SLED_COACH_TELEGRAM_WEBHOOK_SECRET": "a-secret-of-sixteen"}

        await told(on_telegram, "another program has it; .* name another port")


async def test_a_folder_that_takes_nothing(on_telegram: Desk) -> None:
    on_telegram.data = "/proc/sled-coach"  # closed to everybody, root included

    await told(on_telegram, "name a (folder|place) that you may write to", ends=1)


async def test_a_folder_that_takes_no_config(on_telegram: Desk) -> None:
    on_telegram.config = Path("/proc/sled-coach/config.toml")

    await told(on_telegram, "cannot be written: .*; name another with --config", by=["setup"])


async def test_a_zone_that_is_none(on_telegram: Desk) -> None:
    on_telegram.zone = "Europe/Madird"

    await told(on_telegram, 'zone must be a time zone such as "?Europe/Madrid')


@pytest.mark.parametrize("missing", ["telegram", "discord", "aiohttp"])
async def test_an_extra_that_is_not_installed(
    on_telegram: Desk, on_discord: Desk, missing: str, tmp_path: Path
) -> None:
    desk = on_discord if missing == "discord" else on_telegram
    desk.lacks = missing

    await told(desk, rf"needs {missing}, which is not installed: .*sled-coach\[{desk.app}\]")


async def test_the_driver_of_a_server_that_is_not_installed(on_telegram: Desk) -> None:
    on_telegram.data = "postgresql://coach@localhost/coach"
    on_telegram.lacks = "asyncpg"

    await told(on_telegram, r"needs asyncpg, which is not installed: .*sled-coach\[postgres\]")


# --- setup ---------------------------------------------------------------------------------------


async def test_setup_asks_which_app_and_for_its_token_and_for_nothing_else(
    telegram: FakeTelegram, tmp_path: Path
) -> None:
    screen = Terminal(tmp_path, {"LANG": "es_MX.UTF-8", "TZ": "Europe/Madrid"})
    await screen.begins("setup", f"--set=api_base={telegram.base}")

    await screen.sees("Which app, Telegram or Discord\\? ")
    screen.types("telegram")
    await screen.sees("Its token .*: ")
    screen.types(TOKEN.replace("1", "2"))
    telegram.faults.append(Fault("getMe", status=401))
    await screen.sees("PROBLEM .*rejects it.*\n.*Its token .*: ")
    screen.types(TOKEN)
    code, said = await screen.ends()

    file = tmp_path / "config.toml"
    written = tomllib.loads(file.read_text())
    assert code == 0, said
    assert TOKEN not in said
    assert len(re.findall(r"\?|: $", said, re.MULTILINE)) <= 3  # the app, the token twice
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert written == {
        "database": {"url": f"sqlite:///{tmp_path}/sled-coach/coach.db"},
        "newcomers": {"language": "es", "zone": "Europe/Madrid"},
        "telegram": {"api_base": telegram.base, "token": TOKEN},
    }
    assert re.search("^Start it:  .*sled-coach run\r?$", said, re.MULTILINE)
    assert f"https://t.me/{NAME}" in said


async def test_a_token_may_come_through_a_pipe_and_another_app_is_added(
    on_telegram: Desk, on_discord: Desk
) -> None:
    token = on_telegram.environment.pop(TELEGRAMS.variable)
    piped = await asyncio.to_thread(ran, COACH, *on_telegram.setup(), typed=f"{token}\n")
    before = on_telegram.file.read_text()
    code, _ = await on_discord.types("setup")

    after = on_telegram.file.read_text()
    assert (piped.returncode, code) == (0, 0)
    assert after.startswith(before)
    assert stat.S_IMODE(on_telegram.file.stat().st_mode) == 0o600
    assert {*tomllib.loads(after)} == {"database", "newcomers", "telegram", "discord"}
    assert DISCORD_TOKEN not in after  # it is in the environment, and stays there


async def test_a_token_in_a_file_stays_in_the_file(on_telegram: Desk, tmp_path: Path) -> None:
    (tmp_path / "token").write_text(f"{on_telegram.environment.pop(TELEGRAMS.variable)}\n")
    on_telegram.table["token_file"] = str(tmp_path / "token")

    code, _ = await on_telegram.types("setup")

    table = tomllib.loads(on_telegram.file.read_text())["telegram"]
    assert (code, table) == (0, on_telegram.table)


async def test_a_config_is_written_anew_only_where_that_was_said(
    on_telegram: Desk, telegram: FakeTelegram
) -> None:
    on_telegram.written()
    before = on_telegram.file.read_text()

    code, lines = await on_telegram.types("setup")
    asked = [one for one in on_telegram.setup() if one != "--yes"]
    no = await asyncio.to_thread(ran, COACH, *asked, typed="\n")
    telegram.faults.append(Fault("getMe", status=401))
    rejected = await on_telegram.types("setup", more=["--replace"])
    untouched = on_telegram.file.read_text()
    replaced, _ = await on_telegram.types("setup", more=["--replace"])

    assert (code, no.returncode, rejected[0], replaced) == (1, 1, 1, 0)
    assert "say --replace to write it anew" in lines[0]
    assert "was left as it is" in no.stderr
    assert untouched == before
    assert "sled-coach setup" in on_telegram.file.read_text()
    assert [one.name for one in on_telegram.folder.glob(".config*")] == []


@each(
    "arguments, wanted",
    [
        (["--yes"], "say --app telegram or discord"),
        (["--app=fax"], '--app must be telegram or discord, got "fax"'),
        (["--app=t", "--zone=Portland"], "America/Los_Angeles or America/New_York"),
        (["--app=t", "--data=sqlite:here.db"], "two slashes after its colon"),
        ([], "sled-coach setup --help"),
    ],
)
def test_a_wish_that_setup_cannot_meet_is_explained(arguments: list[str], wanted: str) -> None:
    done = ran(COACH, "setup", "--config=/tmp/no-such-config-of-a-coach.toml", *arguments)

    assert done.returncode == 1
    assert wanted in done.stderr
    assert done.stderr.count("\n") == 1


# --- check --live --------------------------------------------------------------------------------


async def test_a_first_run_on_telegram_is_watched(
    on_telegram: Desk, telegram: FakeTelegram
) -> None:
    ada = Human(telegram)

    async def begins() -> None:
        await ada.writes("/start")
        card = await ada.reads("a.")
        await ada.presses(card.token("a."), card)

    code, lines = await on_telegram.watched(begins)

    assert code == 0
    assert live(lines) == [
        ("now", f"open https://t.me/{NAME} on your phone and tap Start"),
        ("seen", "somebody wrote"),
        ("now", "wait for the answer"),
        ("seen", "the answer arrived"),
        ("now", "tap a button below it"),
        ("seen", "a tap came back"),
        ("ok", "all of it works; `sled-coach run` goes on from here"),
    ]


async def test_of_two_apps_each_is_watched(
    on_discord: Desk, on_telegram: Desk, discord: FakeDiscord, telegram: FakeTelegram
) -> None:
    on_discord.beside = on_telegram
    ada, bo = Member(discord), Human(telegram, id=43)

    async def begins() -> None:
        await discord.until(lambda: discord.identified == 2)  # the first was tried before
        await ada.asks("start")
        card = await ada.reads("May I keep")
        await ada.presses(card.token("a."), card)
        await bo.writes("/start")
        posted = await bo.reads("a.")
        await bo.presses(posted.token("a."), posted)

    code, lines = await on_discord.watched(begins)

    seen = [said for grade, said in live(lines) if grade == "seen"]
    assert code == 0
    assert seen == ["somebody wrote", "the answer arrived", "a tap came back"] * 2


async def test_no_run_is_watched_beside_one_that_serves(
    on_telegram: Desk, telegram: FakeTelegram
) -> None:
    on_telegram.written()
    running = await spawned(
        *(COACH, "run", "--config", on_telegram.file), env=os.environ | on_telegram.environment
    )
    await telegram.until(lambda: "getUpdates" in telegram.calls)

    plain, lines = await on_telegram.types("check")
    watched, more = await on_telegram.types("check", more=["--live"])
    running.terminate()
    await running.wait()

    assert (plain, watched) == (0, 1)
    assert "ok      database  in use: a coach is running" in lines
    assert "stop the coach that runs" in more[-1]


async def test_what_does_not_come_within_its_span_is_told(
    on_telegram: Desk, telegram: FakeTelegram
) -> None:
    nothing, lines = await on_telegram.types("check", more=["--live", "0.2"])
    telegram.blocked[42] = "Forbidden: bot was blocked by the user"

    async def begins() -> None:
        await Human(telegram, id=42).writes("/start")

    blocked, more = await on_telegram.watched(begins, "2")

    assert (nothing, blocked) == (1, 1)
    assert live(lines)[-1] == (
        "PROBLEM",
        "nothing came; was it this very bot, and does no other process run it? (waited 0.2 s)",
    )
    assert live(more)[-1][1].startswith("no answer arrived; is the bot blocked")


def live(lines: Sequence[str]) -> list[tuple[str, str]]:
    """Return what a watch said, without what it said before it was still waiting."""
    found = (
        re.fullmatch(r"(now|seen|PROBLEM|ok) +(?:live|telegram|discord) +(.*)", line)
        for line in lines
    )
    return [(one[1], one[2]) for one in found if one is not None]
