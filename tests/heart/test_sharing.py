"""Several processes on one PostgreSQL: together they do what one would."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

import asyncpg
import pytest
from sqlalchemy import Connection, Engine, event, make_url
from sqlalchemy.util.concurrency import await_only

from bot.clock import RehearsalClock, SystemClock
from bot.coach.app import Coach, open_coach
from bot.contract import Called, Outgoing, Said
from bot.delivering import Delivery, Sent
from bot.rules.log.done import Entry, Log, Pulls
from bot.rules.log.records import Athlete, Consent, Slot
from bot.settings import Settings
from tests.heart.conftest import POSTGRESQL
from tests.heart.people import MONDAY, Asking, Filing, Mailbox, Person, works
from tests.postgres import Postgres

TAKEN_OVER_AFTER = timedelta(minutes=2)
A_SECOND = timedelta(seconds=1)
TUESDAY_SIX = datetime(2026, 3, 3, 18, tzinfo=UTC)
ADA = Athlete(
    consent=Consent(1, MONDAY),
    birth_year=1990,
    body_mass_kg=70,
    screened=date(2026, 2, 23),
    start="L0a",
    started=date(2026, 2, 23),
    slots=(Slot(1, time(18)), Slot(3, time(18))),
)
LOG = Log((Entry("one", date(2026, 2, 26), MONDAY, (Pulls(4, 20.0),), rpe=3, pain_after=0),))

BACKENDS = (POSTGRESQL,)  # a file has one process only


@pytest.fixture
async def pair(url: str, clock: RehearsalClock, mailbox: Mailbox) -> AsyncIterator[list[Coach]]:
    """Two coaches that know nothing of each other, sending to the same platform."""
    async with AsyncExitStack() as stack:
        yield [
            await stack.enter_async_context(open_coach(Settings(url), clock, [mailbox]))
            for _ in range(2)
        ]


@dataclass
class Held:
    """The first commit of who writes to a table, held back until it is let go.

    Not the first there is: messages are carried beside it, and what they commit waits for nobody.
    `given_up`: how many transactions were.
    """

    table: str
    writing: Connection | None = None
    given_up: int = 0
    reached: asyncio.Event = field(default_factory=asyncio.Event)
    let_go: asyncio.Event = field(default_factory=asyncio.Event)

    def executes(self, connection: Connection, _: object, statement: str, *__: object) -> None:
        if not self.reached.is_set() and statement.startswith(f"INSERT INTO {self.table} "):
            self.writing = connection

    async def by(self, writing: asyncio.Task[object]) -> None:
        """Return once who writes is held back; where they failed instead, fail as they did.

        On a busy machine a transaction is given up after seconds, and then nobody ever comes here.
        """
        reached = asyncio.create_task(self.reached.wait())
        await asyncio.wait((writing, reached), return_when=asyncio.FIRST_COMPLETED)
        if not self.reached.is_set():
            reached.cancel()
            raise AssertionError(f"nothing came to {self.table}: {await writing}")

    def commit(self, connection: Connection) -> None:
        if connection is self.writing and not self.reached.is_set():
            self.reached.set()
            await_only(self.let_go.wait())

    def rollback(self, _: Connection) -> None:
        self.given_up += 1


@contextmanager
def commit_held(table: str) -> Iterator[Held]:
    held = Held(table)
    hooks = {
        "before_cursor_execute": held.executes,
        "commit": held.commit,
        "rollback": held.rollback,
    }
    for name, hook in hooks.items():
        event.listen(Engine, name, hook)
    try:
        yield held
    finally:
        held.let_go.set()
        for name, hook in hooks.items():
            event.remove(Engine, name, hook)


@pytest.fixture
async def observer(url: str, postgres: Postgres) -> AsyncIterator[asyncpg.Connection]:
    """A connection to look with, made beforehand.

    The server ends who holds a commit back for long, and to connect takes its time on a busy
    machine.
    """
    database = make_url(url).database
    assert database is not None
    async with postgres.talking(database) as connection:
        yield connection


async def until_one_waits(observer: asyncpg.Connection) -> None:
    """Return once a transaction waits for what another has locked."""
    for _ in range(LOOKS):
        if await observer.fetchval(WAITING):
            return
        await asyncio.sleep(0.01)
    raise AssertionError("nobody waits for anything")


LOOKS = 500
WAITING = """
    SELECT count(*) FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'
"""


async def drained(pair: list[Coach], clock: RehearsalClock) -> None:
    for coach in pair:
        await coach.tick(clock.now())
    for coach in pair:
        await coach.drained()


async def test_the_same_delivery_to_both_is_answered_once(
    pair: list[Coach], clock: RehearsalClock, mailbox: Mailbox
) -> None:
    person = Person("ada", clock, pair[0])
    acts = [person.act(Called("cancel", "", f"m{number}")) for number in range(20)]

    answers = await asyncio.gather(*(coach.answer(act) for act in acts for coach in pair))
    await drained(pair, clock)

    assert sum(bool(answer) for answer in answers) == 20
    assert len(mailbox.arrived) == 20
    assert max(Counter(one.id for one in mailbox.arrived).values()) == 1


async def test_somebody_new_who_meets_both_at_once_is_one_person(
    pair: list[Coach], clock: RehearsalClock, rows: Asking
) -> None:
    """One of the two decided on somebody unknown, finds them known, and decides again."""
    for number in range(10):
        person = Person(f"person {number}", clock, pair[0])
        acts = [person.act(Called("start", "", "m")) for _ in pair]

        answers = await asyncio.gather(
            *(coach.answer(act) for coach, act in zip(pair, acts, strict=True))
        )

        assert all(answers)
    assert rows("SELECT count(*) FROM athlete") == [(10,)]


async def test_what_one_person_says_to_both_at_once_is_all_heard(
    pair: list[Coach], clock: RehearsalClock, mailbox: Mailbox, rows: Asking
) -> None:
    person = Person("ada", clock, pair[0])
    acts = [person.act(Said("hello", f"m{number}")) for number in range(12)]

    await asyncio.gather(*(pair[number % 2].answer(act) for number, act in enumerate(acts)))
    await drained(pair, clock)

    assert {one.answers for one in mailbox.arrived} == {act.delivery for act in acts}
    assert rows("SELECT count(*) FROM outbox WHERE state <> 'sent'") == [(0,)]


async def test_what_one_athlete_logs_with_both_at_the_same_moment_is_all_kept(
    on_file: Filing,
    pair: list[Coach],
    clock: RehearsalClock,
    mailbox: Mailbox,
    rows: Asking,
    observer: asyncpg.Connection,
) -> None:
    await on_file("ada", ADA)
    await drained(pair, clock)
    ada = Person("ada", clock, pair[0])
    acts = [ada.act(Called("log", f"{day} 5x60s rpe 2 pain 0", day)) for day in ("sun", "fri")]
    with commit_held("entry") as held:
        first = asyncio.create_task(pair[0].answer(acts[0]))
        await held.by(first)
        second = asyncio.create_task(pair[1].answer(acts[1]))
        await until_one_waits(observer)
        held.let_go.set()
        await asyncio.gather(first, second)
    await drained(pair, clock)

    assert rows("SELECT count(*) FROM entry") == [(2,)]
    # whether the first card loses its buttons depends on whether it stood there by then
    answered = [one.answers for one in mailbox.arrived if one.replaces is None]
    assert list(dict.fromkeys(answered)) == [act.delivery for act in acts]
    assert max(Counter(one.id for one in mailbox.arrived).values()) == 1


async def test_who_decided_on_somebody_unknown_that_another_was_filing_decides_again(
    on_file: Filing,
    pair: list[Coach],
    clock: RehearsalClock,
    mailbox: Mailbox,
    rows: Asking,
    observer: asyncpg.Connection,
) -> None:
    """What another process has not committed is not seen, and what it has is not overwritten."""
    await drained(pair, clock)
    ada = Person("ada", clock, pair[0])
    with commit_held("athlete") as held:
        filing = asyncio.create_task(on_file("ada", ADA, LOG))
        await held.by(filing)
        answering = asyncio.create_task(ada.types("5x60s rpe 2 pain 0"))
        await until_one_waits(observer)
        assert held.given_up == 0

        held.let_go.set()
        await filing
        answer = await answering
        assert held.given_up == 1
    await drained(pair, clock)

    assert "Mon 2 Mar: 5 × 1 min" in answer[0]
    assert rows("SELECT count(*) FROM athlete") == [(1,)]
    assert rows("SELECT count(*) FROM entry") == [(2,)]
    assert mailbox.words == answer


@pytest.mark.parametrize(
    ("by", "told"),
    [
        (timedelta(seconds=50), []),
        (timedelta(hours=3), ["180 min ahead"]),
        (timedelta(minutes=-2), ["2 min behind"]),
    ],
    ids=str,
)
async def test_one_whose_clock_is_not_the_servers_says_so_once(
    url: str,
    mailbox: Mailbox,
    caplog: pytest.LogCaptureFixture,
    by: timedelta,
    told: list[str],
) -> None:
    class Astray(SystemClock):
        def now(self) -> datetime:
            return super().now() + by

    clock = Astray()
    async with open_coach(Settings(url), clock, [mailbox]) as coach:
        await works(coach)  # and so does the alarm

    said = {one for one in caplog.messages if "clock" in one}
    assert len(said) == len(told)
    assert all(words in one for words, one in zip(told, said, strict=True))


async def test_what_is_due_is_said_by_one_of_them(
    on_file: Filing, url: str, clock: RehearsalClock, mailbox: Mailbox
) -> None:
    for number in range(12):
        await on_file(f"person {number}", ADA)
    clock.move_to(TUESDAY_SIX)
    async with AsyncExitStack() as stack:
        pair = [
            await stack.enter_async_context(open_coach(Settings(url), clock, [mailbox]))
            for _ in range(3)
        ]
        await asyncio.gather(*(coach.fire_due(TUESDAY_SIX) for coach in pair * 2))
        await drained(pair, clock)

    assert len({one.to for one in mailbox.arrived}) == 12
    assert max(Counter(one.id for one in mailbox.arrived).values()) == 1


async def test_only_where_one_was_sending_as_it_died_the_other_waits_until_the_lease_is_over(
    url: str, clock: RehearsalClock, mailbox: Mailbox
) -> None:
    begun, never = asyncio.Event(), asyncio.Event()

    class Stuck(Mailbox):
        async def deliver(self, message: Outgoing) -> Delivery:
            begun.set()
            await never.wait()
            return Sent("late")

    async with open_coach(Settings(url), clock, [Stuck()]) as dying:
        await Person("ada", clock, dying).types("/cancel")
        await begun.wait()
        async with open_coach(Settings(url), clock, [mailbox]) as other:
            await Person("ada", clock, other, acts=1).types("/cancel")
            await Person("eva", clock, other).types("/cancel")
            await drained([other], clock)
            assert [one.answers for one in mailbox.arrived] == ["eva-1"]

            clock.move_to(clock.now() + TAKEN_OVER_AFTER - A_SECOND)
            await drained([other], clock)
            assert len(mailbox.arrived) == 1

            clock.move_to(clock.now() + 2 * A_SECOND)
            await drained([other], clock)
            assert [one.answers for one in mailbox.arrived] == ["eva-1", "ada-1", "ada-2"]
        never.set()
