"""A squad in a room, on a database of its own."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from shutil import copy

import pytest

from bot.clock import RehearsalClock
from bot.coach.app import Coach, open_coach
from bot.coach.batch import Decided
from bot.coach.transaction import write_answers
from bot.contract import Account, Outgoing, Room
from bot.dialogue.changes import Snapshot
from bot.rules.log.done import Log
from bot.rules.log.records import Athlete
from bot.settings import Settings
from bot.store.accounts.contacts import Contact
from bot.store.database import open_database
from bot.store.people import People, Revised
from tests.squad.people import TRAINED
from tests.squad.rooms import MONDAY, Filing, Hall, Opening, Postman

Beginning = Callable[[str, Callable[[Hall], Awaitable[None]]], AbstractAsyncContextManager[Hall]]


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


@dataclass(frozen=True, slots=True)
class Begun:
    """A squad that was set up once: its file, what everybody has read, and the time."""

    file: bytes
    arrived: tuple[Outgoing, ...]
    refs: tuple[str, ...]
    chats: frozenset[str]
    at: datetime
    acts: int
    shown: dict[str, tuple[Outgoing, ...]]


BEGUN: dict[str, Begun] = {}
"""By the fixture and its first moment: most tests begin so, and it takes longest."""


@pytest.fixture
def beginning(
    url: str, opened: Opening, clock: RehearsalClock, post: Postman, on_file: Filing
) -> Beginning:
    """Open a hall in which some deeds were done already: for the first test alone, in earnest."""
    file = Path(url.removeprefix("sqlite:///"))

    @asynccontextmanager
    async def begun(name: str, deeds: Callable[[Hall], Awaitable[None]]) -> AsyncIterator[Hall]:
        key, is_file = f"{name} {post.platform} {clock.now()}", url.startswith("sqlite:")
        if key not in BEGUN or not is_file:
            await on_file("ana", "ben", "cara")
            async with opened() as coach:
                hall = Hall(coach, clock, post)
                await deeds(hall)
                if not is_file:
                    yield hall
                    return
            BEGUN[key] = Begun(
                await asyncio.to_thread(file.read_bytes),
                tuple(post.arrived),
                tuple(post.refs),
                frozenset(post.chats),
                clock.now(),
                hall.acts,
                {who: tuple(shown) for who, shown in hall.shown.items()},
            )
        kept = BEGUN[key]
        await asyncio.to_thread(file.write_bytes, kept.file)
        post.arrived[:], post.refs[:], post.chats = kept.arrived, kept.refs, {*kept.chats}
        clock.move_to(kept.at)
        shown = {who: [*theirs] for who, theirs in kept.shown.items()}
        async with opened() as coach:
            yield Hall(coach, clock, post, acts=kept.acts, shown=shown)

    return begun


@pytest.fixture
async def squad(beginning: Beginning) -> AsyncIterator[Hall]:
    """The squad is set up for Mondays and Thursdays at 18:00, London; Ana, Ben and Cara are in.

    Its card comes at the hour.
    """

    async def sets_up(hall: Hall) -> None:
        await hall.types("cara", "/squad mon thu 18:00")
        await hall.types("cara", "/squad lead at the hour")
        await hall.types("cara", "/squad London")
        await hall.joins("ana", "ben", "cara")

    async with beginning("squad", sets_up) as hall:
        yield hall


@pytest.fixture
async def falcons(beginning: Beginning) -> AsyncIterator[Hall]:
    """Mondays and Thursdays at 18:00, London; set up on a Tuesday at 9; its card as it comes.

    Ana, Ben and Cara are in.
    """

    async def sets_up(hall: Hall) -> None:
        await hall.until(MONDAY + timedelta(days=1))
        await hall.types("cara", "/squad mon thu 18:00")
        await hall.types("cara", "/squad London")
        await hall.joins("ana", "ben", "cara")

    async with beginning("falcons", sets_up) as hall:
        yield hall
