"""B23, B24, B25: what a message costs with more people, sessions or members on file."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import time, timedelta
from itertools import count
from statistics import median

from sqlalchemy import Connection

from bench.beside import filled, timed
from bench.cast import MONDAY, WEEKDAYS, Character, Swift, evening
from bench.due import KINDS, fill
from bench.measuring import Row
from bot.coach.app import Coach
from bot.coach.batch import Decided
from bot.coach.transaction import write_answers
from bot.contract import TERMINAL, Chose, Incoming, Outgoing, Room
from bot.delivering import Delivery
from bot.rules.squads.squad import Member, Squad
from bot.squads.loading import write_squads
from bot.store.people import People, Revised
from bot.store.squads.roll import RevisedSquad

EARLIER = 16  # sessions behind those who log: eight weeks
ON_FILE = (10, 1_000, 100_000)
BEHIND = (10, 500, 5_000)
IN_A_ROOM = (10, 500)
ON_FILE_GOAL, BEHIND_GOAL, ROOM_GOAL = 1.15, 1.3, 3.0
LOGGERS = 20
ROUNDS, WARM_UP = 60, 10


@dataclass(frozen=True, slots=True)
class Size:
    """Something of which there is more and more, and one act after the other amid it."""

    many: int
    coach: Coach
    acts: Callable[[int], Incoming]


async def on_file() -> Sequence[Row]:
    """Measure B23: somebody logs, with more and more others on file."""
    async with AsyncExitStack() as stack:
        sizes = [await stack.enter_async_context(_amid(many)) for many in ON_FILE]
        return await _rows(
            "B23", "a session logged with {:,} athletes on file", sizes, ON_FILE_GOAL
        )


async def behind() -> Sequence[Row]:
    """Measure B24: somebody logs, with more and more sessions behind them."""
    people = {many: Character(number) for number, many in enumerate(BEHIND)}

    def on_file(connection: Connection) -> None:
        known = [_with_sessions(who, many) for many, who in people.items()]
        _file(connection, known)

    async with filled(on_file, evening(EARLIER)) as coach:
        sizes = [Size(many, coach, who.logs) for many, who in people.items()]
        return await _rows("B24", "a session logged with {:,} behind", sizes, BEHIND_GOAL)


async def rooms() -> Sequence[Row]:
    """Measure B25: a member says that they come, in a small room and in a large one."""
    async with AsyncExitStack() as stack:
        sizes = [await stack.enter_async_context(_room_of(many)) for many in IN_A_ROOM]
        return await _rows("B25", '"I\'m in" in a room of {:,}', sizes, ROOM_GOAL)


async def _rows(key: str, subject: str, sizes: Sequence[Size], goal: float) -> Sequence[Row]:
    """Measure the sizes in turn, so that whatever else goes on slows all of them."""
    took: dict[int, list[float]] = {size.many: [] for size in sizes}
    for number in range(WARM_UP + ROUNDS):
        for size in sizes:
            took[size.many].append(await timed(size.coach, size.acts(number)))
    ms = {many: median(times[WARM_UP:]) * 1e3 for many, times in took.items()}
    first, *others = ms
    return [
        Row(
            key,
            subject.format(many),
            f"with {first}",
            f"<= {goal:g}x",
            f"{ms[many] / ms[first]:.2f}x",
            ms[many] <= goal * ms[first],
            {f"with_{first}_ms": round(ms[first], 2), f"with_{many}_ms": round(ms[many], 2)},
        )
        for many in others
    ]


def _file(connection: Connection, known: Sequence[Revised]) -> None:
    contacts = [Character(number).on_file(0)[1] for number in range(len(known))]
    contacts = [replace(one, athlete=of.after.id) for one, of in zip(contacts, known, strict=True)]
    decided = Decided(list(known), contacts)
    write_answers(connection, decided, People(), evening(EARLIER))


@asynccontextmanager
async def _amid(many: int) -> AsyncIterator[Size]:
    people = [Character(number) for number in range(LOGGERS)]

    def on_file(connection: Connection) -> None:
        fill(connection, many * KINDS, 0, logs=True)
        _file(connection, [who.on_file(EARLIER)[0] for who in people])

    def logs(number: int) -> Incoming:
        round_, place = divmod(number, LOGGERS)
        return people[place].logs(EARLIER + round_)

    async with filled(on_file, evening(EARLIER + ROUNDS)) as coach:
        yield Size(many, coach, logs)


def _with_sessions(who: Character, many: int) -> Revised:
    """Return somebody with so many sessions behind them, the last ones two a week."""
    revised, _ = who.on_file(EARLIER)
    known = revised.after.log.entries
    first = known[0]
    before = tuple(
        replace(first, id=f"before {n}", day=first.day - timedelta(days=many - n))
        for n in range(many - len(known))
    )
    log = replace(revised.after.log, entries=(*before, *known)[-many:])
    return replace(revised, after=replace(revised.after, log=log))


# --- a room --------------------------------------------------------------------------------

WALL = time(18)


class Showing(Swift):
    """A courier that keeps the cards it was given."""

    def __init__(self) -> None:
        self.cards: list[Outgoing] = []

    async def deliver(self, message: Outgoing) -> Delivery:
        self.cards.append(message)
        return await super().deliver(message)


@asynccontextmanager
async def _room_of(many: int) -> AsyncIterator[Size]:
    people = [Character(number) for number in range(many)]
    known = [who.on_file(0) for who in people]
    room, numbers = Room(TERMINAL, "the squad's"), count()

    def on_file(connection: Connection) -> None:
        now = evening(0) - timedelta(days=2)
        _file(connection, [revised for revised, _ in known])
        squad = Squad(
            "squad",
            known[0][0].after.id,
            zone="Europe/London",
            weekdays=WEEKDAYS,
            at=WALL,
            since=MONDAY,
            members=tuple(Member(one.after.id, one.after.id, MONDAY) for one, _ in known),
            heard=now.date(),
        )
        write_squads(connection, [RevisedSquad(None, squad, room)], now)

    def comes(number: int) -> Incoming:
        """Have one after the other come, and change their minds in the next round."""
        round_, place = divmod(number, IN_A_ROOM[0])
        label = ("I'm in", "Not today")[round_ % 2]
        every = (one for row in shown.cards[0].choices for one in row)
        token = next(one.token for one in every if one.label == label)
        name = f"{many} {next(numbers)}"
        return Incoming(name, room, people[place].account, now, Chose(token), private=False)

    shown, now = Showing(), evening(0) - timedelta(hours=1)
    async with filled(on_file, now, shown) as coach:
        await coach.fire_due(now)
        await coach.drained()
        yield Size(many, coach, comes)
