"""What holds in whatever order people link, log, unlink and leave."""

import asyncio
import re
import sqlite3
import tempfile
from collections import Counter
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.clock import RehearsalClock
from bot.coach.app import open_coach
from bot.contract import Account, Platform, Room
from bot.settings import Settings
from tests.apps import DISCORD, EVERYWHERE, TELEGRAM, TERMINAL, TITLES
from tests.filing import put_on_file
from tests.heart.people import MONDAY, Mailbox, Person
from tests.heart.test_linking import TOM

LINES = (
    "/link",
    "/link CODE",
    "/link 0000-0000",
    "/unlink",
    "/unlink telegram",
    "/unlink discord",
    "4x20m 5kg rpe 4 pain 0",
    "4",
    "/undo",
    "/delete",
    "DELETE",
)
BUTTONS = ("link.join", "link.unlink", "link.home", "link.recall", "link.code")
ACTS = st.tuples(
    st.sampled_from(EVERYWHERE),
    st.sampled_from((*LINES, *LINES[:2], *BUTTONS, BUTTONS[0], BUTTONS[0])),
)


class Chat:
    """Three people, each in one app, and whatever they do in turn."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._boxes = {platform: Mailbox(platform) for platform in EVERYWHERE}
        self._codes: list[str] = []

    async def lives(self, acts: list[tuple[Platform, str]]) -> None:
        for platform in EVERYWHERE:
            account = Account(platform, platform)
            room = Room(platform, f"room of {platform}")
            await put_on_file(self._folder, account, room, TOM)
        clock = RehearsalClock(MONDAY)
        settings = Settings(f"sqlite:///{self._folder}/coach.db", apps=TITLES)
        async with open_coach(settings, clock, self._boxes.values()) as coach:
            people = {one: Person(one, clock, coach, platform=one) for one in EVERYWHERE}
            for platform, what in acts:
                assert await self._does(people[platform], what)
                await coach.drained()
                self._hold()

    async def _does(self, person: Person, what: str) -> list[str]:
        if what in BUTTONS:
            said = await person.presses(self._token(person.platform, what))
        else:
            code = self._codes[-1] if self._codes else ""
            said = await person.types(what.replace("CODE", code))
        self._codes += re.findall(r"^/link (\w{4}-\w{4})$", "\n".join(said), re.MULTILINE)
        return said

    def _token(self, platform: Platform, part: str) -> str:
        tokens = [
            choice.token
            for message in self._boxes[platform].arrived
            for row in message.choices
            for choice in row
            if part in choice.token
        ]
        return tokens[-1] if tokens else f"d.{part}"

    def _hold(self) -> None:
        """Check what holds in the database at any moment."""
        with sqlite3.connect(self._folder / "coach.db") as database:
            athletes = {name for (name,) in database.execute("SELECT id FROM athlete")}
            accounts = database.execute("SELECT platform, athlete FROM account").fetchall()
            owners = {table: self._owners(database, table) for table in ("entry", "link_code")}
        assert {athlete for _, athlete in accounts} == athletes  # nobody whom nobody can be
        assert max(Counter(accounts).values(), default=1) == 1  # one account an app
        assert all(theirs <= athletes for theirs in owners.values())

    def _owners(self, database: sqlite3.Connection, table: str) -> set[str]:
        return {name for (name,) in database.execute(f"SELECT athlete FROM {table}")}


@settings(max_examples=15, deadline=None)
@given(st.lists(ACTS, min_size=4, max_size=25))
def test_every_log_is_somebodys_and_every_account_has_one(
    acts: list[tuple[Platform, str]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(Chat(Path(folder)).lives(acts))


def test_two_link_and_the_third_does_and_the_first_throws_them_out() -> None:
    """One way through all of it, which chance may take long to find."""
    telegram, discord, terminal = TELEGRAM, DISCORD, TERMINAL
    acts = [
        (telegram, "/link"),
        (discord, "/link CODE"),
        (discord, "link.join"),
        (discord, "link.code"),
        (discord, "/link"),
        (discord, "link.code"),
        (terminal, "/link CODE"),
        (terminal, "link.join"),
        (terminal, "4x20m 5kg rpe 4 pain 0"),
        (terminal, "/undo"),
        (terminal, "/undo"),
        (telegram, "link.unlink"),
        (discord, "/unlink discord"),
        (telegram, "/delete"),
        (telegram, "DELETE"),
    ]
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(Chat(Path(folder)).lives(acts))

        with sqlite3.connect(Path(folder) / "coach.db") as database:
            found = database.execute("SELECT platform FROM account ORDER BY platform")
            assert found.fetchall() == [("discord",), ("terminal",)]
