"""Clocks jump, machines are suspended, answers of a database get lost: nothing comes of it."""

import asyncio
import itertools
import logging
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import OperationalError

from adapters.kit.limiter import Limiter
from adapters.kit.pace import Limits, Pace
from bot.clock import RehearsalClock
from bot.coach.app import Coach, open_coach
from bot.contract import TERMINAL, Called, Incoming, Outgoing, Room
from bot.delivering import Delivery, Later, Sent, Unknown
from bot.errors import StoreError
from bot.outbox.carriage import TOO_LONG_S
from bot.outbox.follow_up import SILENT_GAPS, WORTH
from bot.outbox.jumps import Jumps
from bot.rich import rich
from bot.settings import Settings
from bot.store.message import TWICE, Kind, Letter
from bot.store.outbox import LEASE
from tests.heart.conftest import POSTGRESQL
from tests.heart.people import MONDAY, Mailbox, Person
from tests.heart.test_notices import FAILED, until
from tests.heart.test_reminding import ADA, TUESDAY_SIX
from tests.thorough import tries

SUSPENDED = "suspended"
JUMPS = (timedelta(hours=2), timedelta(minutes=10), timedelta(minutes=-10), timedelta(hours=-3))
PATIENCE_S = 5.0
ROOM = Room(TERMINAL, "room of ada")


@dataclass
class Held(Mailbox):
    """A courier that keeps everybody waiting until it is let go."""

    begun: list[Outgoing] = field(default_factory=list)
    let_go: asyncio.Event = field(default_factory=asyncio.Event)
    news: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def deliver(self, message: Outgoing) -> Delivery:
        self.begun.append(message)
        async with self.news:
            self.news.notify_all()
        await self.let_go.wait()
        return await super().deliver(message)

    async def until_begun(self, count: int = 1) -> None:
        async with asyncio.timeout(PATIENCE_S), self.news:
            await self.news.wait_for(lambda: len(self.begun) >= count)


@pytest.mark.parametrize("by", [*JUMPS, SUSPENDED], ids=str)
async def test_what_is_on_its_way_when_the_clock_jumps_arrives_once(
    opened, clock, rows, caplog, by
):
    held = Held()
    async with opened(held) as coach:
        ada = Person("ada", clock, coach)
        await ada.types("/cancel")
        await ada.types("/cancel")
        await held.until_begun()

        if by == SUSPENDED:
            clock.move_to(clock.now() + timedelta(hours=2))
        else:
            clock.set_to(clock.now() + by)
        await coach.tick(clock.now())
        await asyncio.sleep(0.05)
        held.let_go.set()
        async with asyncio.timeout(PATIENCE_S):
            await coach.drained()

    assert [one.answers for one in held.arrived] == ["ada-1", "ada-2"]
    assert rows("SELECT state, reason FROM outbox") == [("sent", None)] * 2
    assert [one for one in caplog.records if one.levelno >= logging.ERROR] == []


@pytest.mark.parametrize("by", [JUMPS[:2], JUMPS[2:], (*JUMPS[3:], *JUMPS)], ids=str)
async def test_what_waits_behind_it_waits_for_no_hour_however_often_the_clock_is_set(
    opened, clock, by
):
    held = Held()
    async with opened(held) as coach:
        ada = Person("ada", clock, coach)
        for _ in range(3):
            await ada.types("/cancel")
        await held.until_begun()

        for jump in by:
            clock.set_to(clock.now() + jump)
            await coach.tick(clock.now())
            await asyncio.sleep(0.02)
            await ada.types("/cancel")
        held.let_go.set()
        async with asyncio.timeout(PATIENCE_S):
            await coach.drained()

    assert [one.answers for one in held.arrived] == [f"ada-{n}" for n in range(1, 4 + len(by))]


@pytest.mark.parametrize("by", JUMPS, ids=str)
async def test_a_rest_is_as_long_as_was_asked_for_whatever_the_clock_says(opened, clock, by):
    answers: list[Delivery] = [Later(timedelta(seconds=30))]
    box = Mailbox(says=lambda message: answers.pop() if answers else None)
    async with opened(box) as coach:
        await Person("ada", clock, coach).types("/cancel")
        await coach.drained()

        clock.set_to(clock.now() + by)
        clock.move_to(clock.now() + timedelta(seconds=29))
        await coach.tick(clock.now())
        await coach.drained()
        assert box.arrived == []

        clock.move_to(clock.now() + timedelta(seconds=1))
        await asyncio.sleep(0)
        await coach.drained()
        assert len(box.arrived) == 1


def test_where_the_clock_was_set_back_twice_a_letter_is_as_old_as_it_is():
    six, hour = TUESDAY_SIX, timedelta(hours=1)
    old = Letter(Outgoing("old", ROOM, rich("old")), Kind.REMINDER, at=six - timedelta(minutes=5))
    new = Letter(Outgoing("new", ROOM, rich("new")), Kind.REMINDER, at=six - 4.5 * hour)
    jumps = Jumps()
    jumps.looked(six, 0)
    jumps.looked(six - 2 * hour, 0, {"old"})
    jumps.looked(six - 5 * hour, 0, {"old"})
    now, steady = six - 4 * hour, 3600

    assert jumps.dated(new, now, steady).at == new.at
    assert jumps.dated(old, now, steady).at == old.at - 5 * hour


@pytest.mark.parametrize("late", [timedelta(minutes=-5), timedelta(minutes=5)], ids=str)
@pytest.mark.parametrize("by", JUMPS[:: tries(2, 1)], ids=str)
async def test_a_reminder_that_waits_is_worth_its_two_hours_whatever_the_clock_says(
    opened, clock, mailbox, on_file, by, late
):
    await on_file("ada", ADA)
    mailbox.says = lambda _: FAILED
    clock.move_to(TUESDAY_SIX)
    async with opened() as coach:
        await coach.tick(clock.now())
        await coach.drained()
        await until(clock, coach, clock.now() + timedelta(minutes=5), timedelta(minutes=1))
        clock.set_to(clock.now() + by)
        await coach.tick(clock.now())
        end = clock.now() + WORTH[Kind.REMINDER] - timedelta(minutes=5) + late
        await until(clock, coach, end, timedelta(minutes=4))
        mailbox.says = lambda _: None
        await until(clock, coach, end + timedelta(minutes=6), timedelta(minutes=1))

    reminded = [one for one in mailbox.words if one.startswith("Session time?")]
    assert len(reminded) == (1 if late < timedelta(0) else 0)


async def test_what_was_postponed_before_the_clock_was_set_back_and_the_coach_began_anew(
    opened, clock
):
    async with opened(Mailbox(says=lambda _: Later(timedelta(minutes=5)))) as coach:
        await Person("ada", clock, coach).types("/cancel")
        await coach.drained()
    clock.set_to(clock.now() - timedelta(hours=3))
    box = Mailbox()
    async with opened(box) as coach:
        await coach.drained()

        assert len(box.arrived) == 1


async def test_what_was_put_off_by_a_clock_that_was_ahead_waits_no_longer_than_was_asked(
    opened, clock
):
    """It was written before that, and the coach began anew after it."""
    asked = timedelta(seconds=30)
    box = Mailbox(says=lambda _: Later(asked))
    async with opened(box) as coach:
        await Person("ada", clock, coach).types("/cancel")
        await coach.drained()
        clock.move_to(clock.now() + asked)
        await coach.tick(clock.now())
        clock.set_to(clock.now() + timedelta(hours=3))
        clock.move_to(clock.now() + asked)
        await coach.tick(clock.now())
        await coach.drained()
    clock.set_to(clock.now() - timedelta(hours=3))
    box = Mailbox()
    async with opened(box) as coach:
        await coach.drained()
        assert box.arrived == []
        clock.move_to(clock.now() + asked)
        await asyncio.sleep(0)
        await coach.drained()

        assert len(box.arrived) == 1


# --- several processes ---------------------------------------------------------------------


async def test_who_has_stood_still_sends_nothing_that_was_not_under_way(url, rows, backend):
    """A process is stopped in the middle of its sends, and another takes over meanwhile."""
    stopped, living = RehearsalClock(MONDAY), RehearsalClock(MONDAY)

    @dataclass
    class Paced(Held):
        limiter: Limiter = field(default_factory=lambda: Limiter(Pace(Limits(a_second=3))))

        async def deliver(self, message: Outgoing) -> Delivery:
            async with self.limiter.turn(len(self.begun)) as granted:
                if not granted:
                    return Later(timedelta(0))
                return await super().deliver(message)

    paced, box = Paced(), Mailbox()
    async with open_coach(Settings(url), stopped, [paced]) as coach:
        crowd = [Person(f"person {number}", stopped, coach) for number in range(8)]
        await asyncio.gather(*(person.types("/cancel") for person in crowd))
        await paced.until_begun(3)
        if backend == POSTGRESQL:
            async with open_coach(Settings(url), living, [box]) as other:
                await other.drained()
                assert box.arrived == []
                living.move_to(MONDAY + LEASE)
                await other.tick(living.now())
                await other.drained()
                assert len(box.arrived) == 8
        stopped.move_to(MONDAY + timedelta(minutes=10))
        paced.let_go.set()
        await coach.tick(stopped.now())
        await coach.drained()

    arrived = Counter(one.id for one in (*box.arrived, *paced.arrived))
    assert len(arrived) == 8
    doubled = {name for name, times in arrived.items() if times > 1}
    in_flight = {one.id for one in paced.begun[:3]}
    assert doubled == (in_flight if backend == POSTGRESQL else set())
    assert rows("SELECT DISTINCT state FROM outbox") == [("sent",)]


def test_what_is_begun_in_time_is_over_before_another_takes_it_over() -> None:
    begun_by = LEASE / 2  # see Dispatcher

    assert timedelta(minutes=2) == LEASE
    assert begun_by + timedelta(seconds=TOO_LONG_S) <= LEASE


async def test_a_clock_that_jumps_takes_nobody_for_dead(url, backend):
    if backend != POSTGRESQL:
        return  # a file has one process only
    right, wrong = RehearsalClock(MONDAY), RehearsalClock(MONDAY)
    held, box = Held(), Mailbox()
    async with (
        open_coach(Settings(url), right, [held]) as coach,
        open_coach(Settings(url), wrong, [box]) as other,
    ):
        await other.drained()
        await Person("ada", right, coach).types("/cancel")
        await held.until_begun()

        for minutes in (10, 120):
            wrong.set_to(MONDAY + timedelta(minutes=minutes))
            await other.tick(wrong.now())
            await other.drained()
        assert box.arrived == []

        held.let_go.set()
        await coach.drained()
    assert len(held.arrived) == 1


# --- answers of the database that get lost -------------------------------------------------


@contextmanager
def answers_lost(*nth: int) -> Iterator[None]:
    """Let the answers to the commits of these numbers be lost: they are done, and nobody knows."""
    count = itertools.count(1)

    def commit(connection: Connection) -> None:
        if next(count) not in nth:
            return
        driven = connection.connection.dbapi_connection
        assert driven is not None
        if connection.dialect.name == "sqlite":
            driven.execute("COMMIT")
        else:
            driven.commit()
        raise OperationalError("COMMIT", {}, sqlite3.OperationalError("the answer was lost"))

    event.listen(Engine, "commit", commit)
    try:
        yield
    finally:
        event.remove(Engine, "commit", commit)


async def delivered(coach: Coach, act: Incoming) -> None:
    """Deliver an act as often as a platform would."""
    while True:
        with suppress(StoreError):
            await coach.answer(act)
            return


SAID: tuple[Delivery, ...] = (Sent("m"), Later(timedelta(0)), Unknown("no answer", timedelta(0)))


@pytest.mark.parametrize("nth", range(1, 9, tries(2, 1)))  # and the one after it is lost too
@pytest.mark.parametrize("said", SAID, ids=lambda said: type(said).__name__)
async def test_whichever_answer_of_the_database_is_lost_everything_is_said_once(
    opened, clock, rows, nth, said
):
    """The process knows its own leases: nobody waits for one of its own to be over."""
    saying = {f"ada-{number}": [said] for number in range(1, 4)}
    box = Mailbox(says=lambda message: next(iter(saying.pop(message.answers, ())), None))
    async with opened(box) as coach:
        await coach.drained()
        ada = Person("ada", clock, coach)
        acts = [ada.act(Called("cancel", "", "m")) for _ in range(3)]
        with answers_lost(nth, nth + 1):
            for act in acts:
                await delivered(coach, act)
                await asyncio.sleep(0.01)
            async with asyncio.timeout(PATIENCE_S):
                await coach.drained()
                for _ in acts:  # silence is waited out
                    clock.move_to(clock.now() + SILENT_GAPS[Kind.ANSWER][0])
                    await asyncio.sleep(0)
                    await coach.drained()

    assert [one.answers for one in box.arrived] == ["ada-1", "ada-2", "ada-3"]
    assert rows("SELECT count(*) FROM outbox WHERE state <> 'sent'") == [(0,)]
    marked = isinstance(said, Unknown)
    assert rows("SELECT DISTINCT reason FROM outbox") == [(TWICE if marked else None,)]
