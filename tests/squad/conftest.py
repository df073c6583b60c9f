"""A squad in a room, on a database of its own."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from shutil import copy

import pytest

from bot.clock import RehearsalClock
from bot.coach.app import Coach, open_coach
from bot.coach.batch import Decided
from bot.coach.transaction import write_answers
from bot.contract import Account, Room
from bot.dialogue.changes import Snapshot
from bot.rules.log.done import Log
from bot.rules.log.records import Athlete
from bot.settings import Settings
from bot.store.accounts.contacts import Contact
from bot.store.database import open_database
from bot.store.people import People, Revised
from tests.squad.people import TRAINED
from tests.squad.rooms import MONDAY, Filing, Hall, Opening, Postman


@pytest.fixture
def url(tmp_path: Path, empty_file: Path) -> str:
    return f"sqlite:///{copy(empty_file, tmp_path)}"


@pytest.fixture
def clock() -> RehearsalClock:
    return RehearsalClock(MONDAY)


@pytest.fixture
def post() -> Postman:
    return Postman()


@pytest.fixture
def opened(url: str, clock: RehearsalClock, post: Postman) -> Opening:
    @asynccontextmanager
    async def opening() -> AsyncIterator[Coach]:
        async with open_coach(Settings(url), clock, [post]) as coach:
            yield coach

    return opening


async def put_on_file(
    url: str,
    clock: RehearsalClock,
    post: Postman,
    *names: str,
    athlete: Athlete = TRAINED,
    log: Log | None = None,
    chat: bool = True,
) -> None:
    database = await open_database(url)
    platform = post.platform
    revised: list[Revised] = []
    contacts: list[Contact] = []
    for name in names:
        snapshot = Snapshot(f"athlete-{name}", athlete, log or Log())
        room = Room(platform, f"chat {name}") if chat else None
        revised.append(Revised(None, snapshot))
        contacts.append(Contact(Account(platform, name), snapshot.id, room))
    decided = Decided(revised, contacts)
    await database.transact(
        lambda connection: write_answers(connection, decided, People(), clock.now())
    )
    await database.close()
    post.chats |= set(names) if chat else set()


@pytest.fixture
def on_file(url: str, clock: RehearsalClock, post: Postman) -> Filing:
    """Put people on file, with a private chat, before the coach opens."""
    return partial(put_on_file, url, clock, post)


@pytest.fixture
async def hall(
    opened: Opening, clock: RehearsalClock, post: Postman, on_file: Filing
) -> AsyncIterator[Hall]:
    """Cara manages the room; Ana, Ben and Cara have trained, Dan has never talked to the coach."""
    await on_file("ana", "ben", "cara")
    async with opened() as coach:
        yield Hall(coach, clock, post)


@pytest.fixture
async def squad(hall: Hall) -> Hall:
    """The squad is set up for Mondays and Thursdays at 18:00, London; Ana, Ben and Cara are in.

    Its card comes at the hour.
    """
    await hall.types("cara", "/squad mon thu 18:00")
    await hall.types("cara", "/squad lead at the hour")
    await hall.types("cara", "/squad London")
    await hall.joins("ana", "ben", "cara")
    return hall


@pytest.fixture
async def falcons(hall: Hall) -> Hall:
    """Mondays and Thursdays at 18:00, London; set up on a Tuesday at 9; its card as it comes.

    Ana, Ben and Cara are in.
    """
    await hall.until(MONDAY + timedelta(days=1))
    await hall.types("cara", "/squad mon thu 18:00")
    await hall.types("cara", "/squad London")
    await hall.joins("ana", "ben", "cara")
    return hall
