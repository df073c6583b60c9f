"""The n-th statement, commit or send fails, for every n there is: nothing is lost or doubled."""

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import randint

import pytest
from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import DBAPIError, OperationalError

from bot.coach.app import Coach, open_coach
from bot.contract import Outgoing, Platform
from bot.delivering import Delivery, Sent
from bot.errors import StoreError
from bot.settings import Settings
from bot.store.outbox import LEASE
from tests.apps import TELEGRAM
from tests.closings import is_closing
from tests.kill.grounds import Databases, Files, Ground, Grounds
from tests.kill.life import incoming
from tests.kill.world import KEPT, as_kept, script
from tests.thorough import tries

pytestmark = pytest.mark.slow

(DAY, *_) = script(seed=1)
UPDATES = DAY.updates[:4]
BATCH = 2
STEP = {"SQLite": tries(14, 1), "PostgreSQL": tries(29, 3)}  # beginning anywhere; so all in time


class HurriedClock:
    """A clock on which whoever waits has waited at once."""

    def __init__(self, start: datetime) -> None:
        self._start = self._now = start

    def now(self) -> datetime:
        return self._now

    def steady(self) -> float:
        return (self._now - self._start).total_seconds()

    async def wait(self, span: timedelta) -> None:
        self._now += max(span, timedelta(0))
        await asyncio.sleep(0)


@dataclass
class Failing:
    """Fails once, when it is asked for the n-th time."""

    nth: int
    count: int = 0

    def due(self) -> bool:
        self.count += 1
        return self.count == self.nth

    @property
    def has_failed(self) -> bool:
        return self.count >= self.nth


@dataclass
class Post:
    """A platform; sending to it may fail before anything has arrived."""

    failing: Failing | None = None
    platform: Platform = TELEGRAM
    chats: dict[str, list[str]] = field(default_factory=dict)

    async def deliver(self, message: Outgoing) -> Delivery:
        if is_closing(message):
            return Sent(str(message.replaces))
        if self.failing is not None and self.failing.due():
            raise OSError("connection reset")
        self.chats.setdefault(message.to.id, []).append(message.id)
        return Sent(message.id)


def _broken() -> OperationalError:
    return OperationalError("a statement", {}, sqlite3.OperationalError("disk I/O error"))


@contextmanager
def _heard(name: str, hook: Callable[..., None]) -> Iterator[None]:
    event.listen(Engine, name, hook)
    try:
        yield
    finally:
        event.remove(Engine, name, hook)


@contextmanager
def failing_statement(failing: Failing) -> Iterator[None]:
    def before(*_: object) -> None:
        if failing.due():
            raise _broken()

    with _heard("before_cursor_execute", before):
        yield


@contextmanager
def failing_commit(failing: Failing) -> Iterator[None]:
    def commit(connection: Connection) -> None:
        if failing.due():
            raise _broken()

    with _heard("commit", commit):
        yield


@contextmanager
def commit_that_is_not_heard_of(failing: Failing) -> Iterator[None]:
    """It happens, and the word of it is lost on the way."""

    def commit(connection: Connection) -> None:
        if failing.due():
            connection.connection.commit()
            raise _broken()

    with _heard("commit", commit):
        yield


async def insist(act: Callable[[], Awaitable[object]]) -> None:
    """Do something again where the database would not: as a platform delivers again."""
    for _ in range(3):
        try:
            await act()
        except (StoreError, DBAPIError):
            continue
        return
    raise AssertionError("it failed again and again")


async def live(url: str, post: Post) -> None:
    """Live through a day, up to the moment nothing waits any more."""
    clock = HurriedClock(DAY.at)
    for _ in range(3):
        try:
            async with open_coach(Settings(url), clock, [post]) as coach:
                await _pass(coach, clock)
                return
        except (StoreError, DBAPIError):
            continue


async def _pass(coach: Coach, clock: HurriedClock) -> None:
    await insist(lambda: coach.fire_due(DAY.at))
    for begin in range(0, len(UPDATES), BATCH):
        acts = [incoming(one, DAY.at) for one in UPDATES[begin : begin + BATCH]]
        await asyncio.gather(*(insist(lambda act=act: coach.answer(act)) for act in acts))
    for _ in range(3):
        await coach.drained()
        await clock.wait(LEASE + timedelta(seconds=1))
        await coach.tick(clock.now())
    await coach.drained()


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def grounds(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Grounds:
    if request.param == "sqlite":
        return Files(tmp_path_factory.mktemp("worlds"))
    return Databases(request.getfixturevalue("postgres"))


def tables(ground: Ground) -> dict[str, list[tuple[object, ...]]]:
    return {name: as_kept(ground.asked(statement)) for name, statement in KEPT.items()}


async def undisturbed(grounds: Grounds) -> tuple[object, object]:
    with grounds.ground() as ground:
        post = Post()
        await live(ground.url, post)
        return post.chats, tables(ground)


FAILURES = {
    "statement": failing_statement,
    "commit": failing_commit,
    "commit that happened": commit_that_is_not_heard_of,
}


@pytest.mark.parametrize("kind", FAILURES)
async def test_whichever_one_fails_the_day_ends_as_if_none_had(
    grounds: Grounds, kind: str
) -> None:
    truth = await undisturbed(grounds)
    step = STEP[grounds.name] if kind == "statement" else tries(5, 1)
    failing = Failing(randint(1, step))
    while True:
        with grounds.ground() as ground:
            post = Post()
            with FAILURES[kind](failing):
                await live(ground.url, post)
            if not failing.has_failed:
                break
            assert (post.chats, tables(ground)) == truth, f"{kind} {failing.nth}"
        failing = Failing(failing.nth + step)

    assert failing.nth > 5


async def test_whichever_send_fails_it_is_sent_again_in_its_place(grounds: Grounds) -> None:
    truth = await undisturbed(grounds)
    step = tries(5, 1)
    failing = Failing(randint(1, step))
    while True:
        with grounds.ground() as ground:
            post = Post(failing)
            await live(ground.url, post)
            if not failing.has_failed:
                break
            assert (post.chats, tables(ground)) == truth, failing.nth
        failing = Failing(failing.nth + step)

    assert failing.nth > 5
