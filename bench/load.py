"""B1 and B2: a logged load, parsed, decided, phrased and committed, on SQLite."""

import asyncio
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.cast import Character, evening
from bench.counting import counted
from bench.floor import Floor
from bench.measuring import Pairs, Row, at_least, at_most, in_turn, measured, spread
from bench.thinking import CALLED as THINKING
from bench.thinking import Thinking
from bench.usual import CALLED, usual_bot
from bot.clock import RehearsalClock
from bot.coach.app import Coach, open_coach
from bot.coach.batch import Decided
from bot.coach.transaction import write_answers
from bot.contract import TERMINAL, Incoming, Outgoing, Said
from bot.delivering import Delivery, Sent
from bot.settings import Settings
from bot.store.database import open_database
from bot.store.people import People

EARLIER = 16  # sessions on file: eight weeks
PEOPLE = tuple(Character(number) for number in range(100))
NAMES = tuple(one.name for one in PEOPLE)


class Slow:
    """A courier whose platform answers when it is told to: not before a round is over."""

    platform = TERMINAL

    def __init__(self) -> None:
        self.answers = asyncio.Event()

    async def deliver(self, message: Outgoing) -> Delivery:
        await self.answers.wait()
        return Sent(message.id)


class Club:
    """A coach with a hundred athletes on file who log session after session."""

    def __init__(self, coach: Coach, clock: RehearsalClock, courier: Slow) -> None:
        self._coach = coach
        self._clock = clock
        self._courier = courier
        self._session = EARLIER

    def _acts(self) -> Sequence[Incoming]:
        self._clock.move_to(evening(self._session))
        acts = [one.logs(self._session) for one in PEOPLE]
        self._session += 1
        self._courier.answers.clear()
        return acts

    async def one_at_a_time(self) -> float:
        """Return the seconds until everybody's session is safe, one after the other."""
        acts = self._acts()
        began = time.perf_counter()
        for act in acts:
            assert await self._coach.answer(act)
        took = time.perf_counter() - began
        await self._sent()
        return took

    async def all_at_once(self) -> float:
        """Return the seconds until everybody's session is safe, all sent at one moment."""
        took = await self.all_log()
        await self._sent()
        return took

    async def all_log(self) -> float:
        """Do the same, and leave what is said unsent."""
        acts = self._acts()
        began = time.perf_counter()
        answers = await asyncio.gather(*map(self._coach.answer, acts))
        took = time.perf_counter() - began
        assert all(answers)
        return took

    async def one_logs(self) -> None:
        """Log a session of somebody, and leave what is said unsent."""
        assert await self._coach.answer(self._acts()[0])

    async def _sent(self) -> None:
        self._courier.answers.set()
        await self._coach.drained()

    async def counts(self) -> dict[str, float]:
        """Return what one message asks of the database, and what a hundred at once do."""
        with counted() as alone:
            await self.one_logs()
        await self._sent()
        with counted() as together:
            await self.all_log()
        await self._sent()
        return {
            "statements_alone": alone.statements,
            "commits_alone": alone.commits,
            "statements_of_hundred": together.statements,
            "commits_of_hundred": together.commits,
        }


async def file_everybody(url: str, sessions: int = EARLIER) -> None:
    """Put the hundred on file."""
    database = await open_database(url)
    on_file = [one.on_file(sessions) for one in PEOPLE]
    decided = Decided([revised for revised, _ in on_file], [contact for _, contact in on_file])
    now = evening(sessions)
    await database.transact(lambda connection: write_answers(connection, decided, People(), now))
    await database.close()


@asynccontextmanager
async def club(url: str) -> AsyncIterator[Club]:
    """Open the coach on a database with the hundred on file."""
    await file_everybody(url)
    clock, courier = RehearsalClock(evening(EARLIER)), Slow()
    async with open_coach(Settings(url), clock, [courier]) as coach:
        await coach.drained()
        try:
            yield Club(coach, clock, courier)
        finally:
            courier.answers.set()


@contextmanager
def everybody() -> Iterator[tuple[str, Floor]]:
    """Make a folder with the floor's database; yield the address of the coach's, and the floor."""
    with TemporaryDirectory() as folder:
        floor = Floor(Path(folder, "floor.sqlite"), NAMES, EARLIER)
        try:
            yield f"sqlite:///{folder}/coach.sqlite", floor
        finally:
            floor.close()


def figures_of(pairs: Pairs) -> dict[str, float]:
    """Return what one message took of each, in microseconds."""
    each = 1e6 / len(PEOPLE)
    return {
        "subject_us": round(spread(pairs.subject).median * each, 1),
        "rival_us": round(spread(pairs.rival).median * each, 1),
    }


async def one_at_a_time() -> Sequence[Row]:
    """Measure B1."""
    with everybody() as (url, floor):
        async with club(url) as ours:
            pairs = await in_turn(ours.one_at_a_time, floor.one_at_a_time)
            counts = await ours.counts()
    return [
        at_most(
            "B1",
            "a logged load, one athlete at a time",
            "sqlite3, the three statements",
            pairs.ratio,
            9,
            {**figures_of(pairs), **counts},
        )
    ]


async def all_at_once() -> Sequence[Row]:
    """Measure B2."""
    with everybody() as (url, floor):
        async with club(url) as ours:
            pairs = await in_turn(ours.all_at_once, floor.one_at_a_time)
        async with club(url + ".again") as ours, usual_bot(floor.folder, PEOPLE, EARLIER) as usual:
            usual_pairs = await in_turn(ours.all_at_once, usual.one_at_a_time)
            thinking = Thinking(NAMES, EARLIER, _said)
            pure = await in_turn(usual.one_at_a_time, thinking.one_at_a_time)
        async with club(url + ".third") as ours:
            thinking = Thinking(NAMES, EARLIER, _said)
            bare = await in_turn(ours.all_at_once, thinking.one_at_a_time)
    return [
        at_most(
            "B2",
            "100 athletes at once, each",
            "sqlite3, the three statements",
            pairs.ratio,
            6,
            figures_of(pairs),
        ),
        at_least(
            "B2",
            "100 athletes at once, each",
            CALLED,
            usual_pairs.gain,
            4,
            figures_of(usual_pairs),
        ),
        measured("B2", "100 athletes at once, each", THINKING, bare.ratio, figures_of(bare)),
        measured("B2", f"{CALLED}, each", THINKING, pure.ratio, figures_of(pure)),
    ]


def _said(place: int, session: int) -> tuple[str, str]:
    incoming = PEOPLE[place].logs(session)
    assert isinstance(incoming.act, Said)
    return incoming.act.text, incoming.delivery
