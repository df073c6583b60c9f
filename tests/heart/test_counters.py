"""What a message costs belongs to the batch: exact counts, whatever the machine's mood."""

import sys
from asyncio import gather
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from types import FrameType

import pytest
from sqlalchemy import Connection, text

from bench.cast import Character, evening, trained
from bench.counting import counted
from bench.due import rows_of
from bench.load import Club, club
from bot.clock import RehearsalClock
from bot.coach.occasions import House
from bot.contract import Called, Said
from bot.dialogue.changes import Snapshot
from bot.dialogue.step import step
from bot.dialogue.turn import Scene
from bot.reminders.due import ring
from bot.reminders.recurrence import Kind
from bot.rules.log.history import situation_in
from bot.rules.log.past import past_of
from bot.rules.pain.judging import judged
from bot.rules.week.day_modes import day_mode
from bot.rules.week.planning import next_session
from bot.store.database import open_database
from bot.store.people import OnFile, People
from tests.heart.people import Mailbox, Opening, Person

pytestmark = pytest.mark.usefixtures("patient")

# deliveries noted; people with their agendas, and their logs read; athletes with theirs, entries
# and letters written; on a server also what another process holds for who wrote is hastened
STATEMENTS_A_BATCH = {"sqlite": 6, "postgresql": 7}


@pytest.fixture
async def ours(url: str) -> AsyncIterator[Club]:
    async with club(url) as ours:
        yield ours


async def test_a_message_alone_is_one_commit(ours: Club, backend: str) -> None:
    with counted() as counts:
        await ours.one_logs()

    assert counts.commits == 1
    assert counts.statements <= STATEMENTS_A_BATCH[backend]


async def test_a_hundred_at_once_are_one_commit_and_no_more_statements(
    ours: Club, backend: str
) -> None:
    with counted() as counts:
        await ours.all_log()

    assert counts.commits == 1
    assert counts.statements <= STATEMENTS_A_BATCH[backend]


async def test_however_many_cards_are_to_be_closed_they_are_looked_for_once(
    opened: Opening, clock: RehearsalClock, mailbox: Mailbox
) -> None:
    asked: list[int] = []
    async with opened() as coach:
        for many in (2, 30):
            people = [Person(f"{many}-{number}", clock, coach) for number in range(many)]
            await gather(*(coach.answer(one.act(Called("start", "", "m"))) for one in people))
            await coach.drained()
            mailbox.arrived.clear()
            with counted() as counts:
                await gather(*(coach.answer(one.act(Said("yes", "m2"))) for one in people))
            await coach.drained()
            closed = [one for one in mailbox.arrived if one.replaces is not None]
            assert len(closed) == many
            asked.append(counts.statements)

    assert asked[1] < asked[0] + 30 - 2  # a look for each; they may come in more than one batch


async def test_a_transaction_is_one_trip_however_much_it_asks(tmp_path) -> None:
    database = await open_database(f"sqlite:///{tmp_path}/coach.sqlite")
    before = database.trips

    def much(connection: Connection) -> int:
        return sum(connection.execute(text("SELECT 1")).scalar_one() for _ in range(50))

    assert await database.transact(much) == 50
    assert database.trips - before == 1
    await database.close()


# --- what is decided -----------------------------------------------------------------------


@contextmanager
def called(*functions: Callable[..., object]) -> Iterator[Counter[str]]:
    """Count the calls of functions by name; what one remembers is no call."""
    within = [getattr(function, "__wrapped__", function) for function in functions]
    names = {function.__code__: function.__name__ for function in within}
    calls: Counter[str] = Counter()

    def watch(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and frame.f_code in names:
            calls[names[frame.f_code]] += 1

    sys.setprofile(watch)
    try:
        yield calls
    finally:
        sys.setprofile(None)


def never_asked_about(snapshot: Snapshot) -> Snapshot:
    """Return an equal athlete of whom nothing is remembered yet."""
    return replace(snapshot, athlete=replace(snapshot.athlete), log=replace(snapshot.log))


ON_FILE = [
    pytest.param(16, 16, id="two months: every session"),
    pytest.param(208, 17, id="two years: the last eight weeks"),
]


@pytest.mark.parametrize("sessions, looked_at", ON_FILE)
def test_a_logged_session_is_three_decisions_that_share_what_they_judge(
    sessions: int, looked_at: int
) -> None:
    snapshot = never_asked_about(trained(sessions))
    message = Character(0).logs(sessions)

    with called(situation_in, judged, past_of, next_session) as calls:
        step(Scene(snapshot, evening(sessions), "delivery", "message"), message.act)

    assert calls == {
        # the plan beside it, which its own card went by; the next time; the next time had one
        # answer been another
        "situation_in": 3,
        # before it and after it, the next time, and both of those after it with the other answer
        "past_of": 5,
        # the others once, whether before it or after it; the new one as it is today and by a
        # normal morning, and so with the other answer
        "judged": looked_at + 4,
        "next_session": 1,
    }


def test_a_due_reminder_decides_once_how_long_its_session_is() -> None:
    four = trained(4)
    agenda = rows_of(four)
    at = agenda[Kind.SESSION].next_at
    assert at is not None
    people = [Character(number) for number in range(10)]
    files = {one.name: OnFile(replace(never_asked_about(four), id=one.name), 1) for one in people}
    contacts = {one.account: replace(one.on_file(4)[1], athlete=one.name) for one in people}

    with called(past_of, judged, day_mode, situation_in) as calls:
        rung = ring(People(contacts, files), dict.fromkeys(files, agenda), House(), at, {})

    assert len(rung.decided.letters) == len(people)
    # to see whether they are held back, how long it takes, and again when it is noted on the file
    each = {"past_of": 3, "day_mode": 2, "situation_in": 1, "judged": 4}
    assert calls == {name: times * len(people) for name, times in each.items()}
