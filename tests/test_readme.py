"""README.md, read and nothing else: from a fresh clone to the first logged session, in each home.

Every command and every line is typed as it stands there.
"""

import re
import shutil
import sys
from pathlib import Path

import pytest

from tests.discord_adapter.bridge import fake_discord
from tests.discord_adapter.gateway import TOKEN as DISCORD_TOKEN
from tests.discord_adapter.member import Member
from tests.guide import ROOT, Guide, Operator
from tests.six_people import SECONDS_AN_ANSWER, TWO_MINUTES_S, answers_of
from tests.telegram.human import Human
from tests.telegram.platform import NAME, TOKEN, fake_telegram

pytestmark = pytest.mark.slow

README = Guide("../README.md")
(FIRST_SESSION,) = README.blocks("Your first session")
LOGGED = "4 × 20 m with the empty sled, effort 3, worst pain 0"


class Cloner(Operator):
    """Somebody with a fresh clone, in which what `make chat` installs is there already."""

    def __init__(self, folder: Path, here: str = "") -> None:
        super().__init__(folder, "")
        self.here = here
        (folder / ".venv").unlink()
        (folder / ".venv").mkdir()
        (folder / ".venv/bin").symlink_to(Path(sys.executable).parent)
        for name in (
            "Makefile",
            "pyproject.toml",
            "requirements/run.txt",
            "requirements/build.txt",
        ):
            (folder / name).parent.mkdir(exist_ok=True)
            shutil.copy(ROOT / name, folder / name)
        (folder / ".venv/.run").touch()

    async def sets_up(self, step: str, token: str) -> str:
        """Type the setup of a step, and the token that it asks for; return the link it shows."""
        command = f"{typed(step)} {self.here}"
        code, said = await self.types(command, f"{token}\n")
        assert code == 0, said
        assert token not in said
        link = re.search(r"Then open (https://\S+[^,\s])", said)
        assert link is not None
        return link[1]


def typed(step: str) -> str:
    """Return the command that a step says to type."""
    found = re.search(r"`([^`]+)`", step)
    assert found is not None
    return found[1]


async def test_in_the_terminal(tmp_path: Path) -> None:
    chat = README.blocks("Two commands")[0].splitlines()[0]

    code, said = await Cloner(tmp_path).types(chat, FIRST_SESSION)

    assert code == 0
    assert LOGGED in said
    assert (tmp_path / "sled-coach/coach.db").exists()


async def test_the_made_up_weeks_are_one_command_that_exists(tmp_path: Path) -> None:
    demo = re.search(r"`(make demo)`", README.text)
    assert demo is not None

    code, said = await Cloner(tmp_path).types(f"{demo[1]} --dry-run")

    assert (code, said) == (0, ".venv/bin/sled-coach demo --try\n")  # played by test_demo.py


async def test_on_telegram_in_five_lines(tmp_path: Path) -> None:
    _, install, setup, run, _ = README.steps("On Telegram")
    async with fake_telegram() as telegram:
        operator = Cloner(tmp_path, f"--set api_base={telegram.base}")
        ada = Human(telegram)

        link = await operator.sets_up(setup, TOKEN)
        async with operator.runs(
            typed(run), lambda: telegram.until(lambda: "getUpdates" in telegram.calls)
        ):
            await ada.says("/start")
            for line in FIRST_SESSION.splitlines():
                await ada.says(line)
            await ada.reads(LOGGED)

    assert link == f"https://t.me/{NAME}"
    assert typed(install) == "make chat"  # typed in the terminal above


async def test_on_discord_in_six_lines(tmp_path: Path) -> None:
    *_, install, setup, run, _ = README.steps("On Discord")
    async with fake_discord() as discord:
        operator = Cloner(
            tmp_path, f"--set api_base={discord.base} --set gateway={discord.gateway}"
        )
        ada = Member(discord)

        link = await operator.sets_up(setup, DISCORD_TOKEN)
        async with operator.runs(
            typed(run), lambda: discord.until(lambda: discord.connected and discord.commands)
        ):
            await ada.calls("start")
            for line in FIRST_SESSION.splitlines():
                await ada.says(line)
            await ada.reads(LOGGED)

    assert link.startswith("https://discord.com/oauth2/authorize?client_id=")
    assert typed(install) == "make chat"


def test_each_app_takes_as_many_lines_as_it_should() -> None:
    assert len(README.steps("On Telegram")) == 5
    assert len(README.steps("On Discord")) == 6


def test_two_minutes_follow_from_what_is_typed() -> None:
    """The claim is of a healthy player's answers, whom another test counts over every app."""
    *answers, session = FIRST_SESSION.splitlines()

    claimed = "in two minutes**, a dozen taps or lines at six seconds each"
    assert claimed in README.text
    assert SECONDS_AN_ANSWER == 6
    assert tuple(answers) == answers_of("a healthy player", "typed")[1:]  # after hello
    assert session.startswith("done")
    assert len(answers) <= 12
    assert len(answers) * SECONDS_AN_ANSWER <= TWO_MINUTES_S
