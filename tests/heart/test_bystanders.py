"""What befalls the letters for one place befalls no others: of another chat, app, or already over.

A bystander is in the same app in another chat, or in another app in a chat of the same name.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Connection, create_engine, insert, select, update

from bot.contract import Account, Outgoing, Room
from bot.rich import rich
from bot.store import claims, outbox, queues, tables
from bot.store.creation import lay_tables
from bot.store.message import AWAY, TRYING, Kind, Letter, Place, State, place_of
from bot.store.tables import outbox as letters
from tests.apps import DISCORD, TERMINAL
from tests.heart.people import MONDAY

HERE = Room(TERMINAL, "here")
BYSTANDERS = (Room(TERMINAL, "there"), Room(DISCORD, "here"), Room(TERMINAL, "here", "topic"))
LATER = MONDAY + timedelta(minutes=5)
LATER_STILL = MONDAY + timedelta(minutes=9)
PLACE: Place = (TERMINAL, "here")


@dataclass(frozen=True, slots=True)
class Row:
    state: str
    not_before: datetime
    lease_until: datetime | None
    reason: str | None
    chat: str


Rows = dict[str, Row]


def letter(to: Room, name: str, kind: Kind = Kind.ANSWER) -> Letter:
    return Letter(Outgoing(f"{to.platform}/{to.id}/{to.topic}/{name}", to, rich(name)), kind)


@pytest.fixture
def connection() -> Iterator[Connection]:
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        lay_tables(connection)
        yield connection
    engine.dispose()


@pytest.fixture
def read(connection: Connection) -> Callable[[], Rows]:
    """Return what stands in the outbox, by the end of its id, of all places but `HERE` by all."""
    for to in (HERE, *BYSTANDERS):
        waits = [letter(to, "waits"), letter(to, "reminds", Kind.REMINDER)]
        outbox.put(connection, [*waits, letter(to, "sent")], MONDAY)
    connection.execute(update(letters).values(not_before=LATER, reason=AWAY))
    over = letters.c.id.endswith("sent")
    connection.execute(update(letters).where(over).values(state=State.SENT.value))

    def rows() -> Rows:
        columns = [getattr(letters.c, name) for name in Row.__dataclass_fields__]
        return {
            row[0]: Row(*row[1:]) for row in connection.execute(select(letters.c.id, *columns))
        }

    return rows


def changed(before: Rows, after: Rows) -> set[str]:
    return {name for name, row in before.items() if after[name] != row}


MINE = {f"{TERMINAL}/here/None/{name}" for name in ("waits", "reminds")}


@pytest.mark.parametrize(
    "does",
    [
        pytest.param(lambda one: queues.hasten(one, [PLACE], MONDAY), id="hastened"),
        pytest.param(lambda one: queues.resume(one, [PLACE], MONDAY), id="resumed"),
        pytest.param(lambda one: queues.reset(one, {PLACE: LATER_STILL}, MONDAY), id="reset"),
        pytest.param(lambda one: queues.close(one, HERE, "gone", MONDAY), id="closed"),
        pytest.param(lambda one: queues.move(one, HERE, Room(TERMINAL, "new")), id="moved"),
    ],
)
def test_only_what_waits_there_is_touched(
    connection: Connection, read: Callable[[], Rows], does: Callable[[Connection], None]
) -> None:
    before = read()
    does(connection)

    assert changed(before, read()) == MINE


def test_only_what_waits_for_somebody_is_hastened_by_a_sign_of_them(
    connection: Connection, read: Callable[[], Rows]
) -> None:
    asked = letters.c.kind == Kind.ANSWER.value
    connection.execute(update(letters).where(asked).values(reason="later"))
    retried = letters.c.kind == Kind.REMINDER.value
    connection.execute(update(letters).where(retried).values(reason=f"{TRYING}: away"))
    before = read()
    queues.hasten(connection, [PLACE], MONDAY)

    assert changed(before, read()) == {f"{TERMINAL}/here/None/reminds"}


def test_what_was_to_go_before_the_clock_was_set_keeps_its_moment(
    connection: Connection, read: Callable[[], Rows]
) -> None:
    before = read()
    queues.reset(connection, {PLACE: LATER_STILL}, LATER)

    assert changed(before, read()) == set()


@pytest.mark.parametrize("to", BYSTANDERS, ids=("another chat", "another app", "another topic"))
def test_a_reminder_is_overtaken_by_none_that_waits_elsewhere(
    connection: Connection, to: Room
) -> None:
    stale = letter(HERE, "stale", Kind.REMINDER)
    outbox.put(connection, [stale], MONDAY)
    outbox.put(connection, [letter(to, "next", Kind.REMINDER)], LATER)

    queues.overtake(connection, [stale], LATER)

    waiting = select(letters.c.id).where(letters.c.state == State.WAITING.value)
    assert len(connection.execute(waiting).all()) == 2


def test_a_reminder_is_overtaken_by_a_later_one_behind_it_that_waits(
    connection: Connection,
) -> None:
    stale = letter(HERE, "stale", Kind.REMINDER)
    outbox.put(connection, [stale], MONDAY)
    outbox.put(connection, [letter(HERE, "next", Kind.REMINDER)], LATER)

    queues.overtake(connection, [stale], LATER)

    aside = select(letters.c.id).where(letters.c.state == State.PUT_ASIDE.value)
    assert connection.execute(aside).scalars().all() == [stale.message.id]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(MONDAY, MONDAY, id="as old"),
        pytest.param(LATER, MONDAY, id="older"),
    ],
)
def test_a_reminder_is_overtaken_by_none_that_is_no_later(
    connection: Connection, first: datetime, second: datetime
) -> None:
    stale = letter(HERE, "stale", Kind.REMINDER)
    outbox.put(connection, [stale], first)
    outbox.put(connection, [letter(HERE, "next", Kind.REMINDER)], second)

    queues.overtake(connection, [stale], LATER_STILL)

    waiting = select(letters.c.id).where(letters.c.state == State.WAITING.value)
    assert len(connection.execute(waiting).all()) == 2


@pytest.mark.parametrize("to", BYSTANDERS, ids=("another chat", "another app", "another topic"))
def test_a_line_says_no_more_by_what_waits_elsewhere(connection: Connection, to: Room) -> None:
    outbox.put(connection, [letter(to, "one", Kind.REMINDER)], LATER)
    outbox.put(connection, [letter(to, "two", Kind.NOTICE)], LATER)

    assert queues.says_more(connection, PLACE, MONDAY, LATER) == frozenset()
    assert queues.says_more(connection, place_of(letter(to, "")), MONDAY, LATER) == {
        Kind.REMINDER,
        Kind.NOTICE,
    }


@pytest.mark.parametrize("to", BYSTANDERS, ids=("another chat", "another app", "another topic"))
def test_nobody_is_behind_what_waits_elsewhere(connection: Connection, to: Room) -> None:
    outbox.put(connection, [letter(to, "first"), letter(HERE, "second")], MONDAY)

    platforms = (TERMINAL, DISCORD)
    taken = claims.take(
        connection, platforms, MONDAY, claims.Vacancies(9, 9), lambda _: True, "life"
    )

    assert len(taken.letters) == 2
    assert not taken.left


@pytest.mark.parametrize(
    "to", [Account(TERMINAL, "ada"), Room(TERMINAL, "room of ada")], ids=["account", "room"]
)
def test_who_is_gone_from_one_app_is_gone_from_no_other(
    connection: Connection, to: Account | Room
) -> None:
    rows = [
        {"platform": app, "id": name, "athlete": f"{name} {app}", "room": f"room of {name}"}
        for app in (TERMINAL, DISCORD)
        for name in ("ada", "eva")
    ]
    file = {"version": 1, "file": "{}", "dialogue": "{}", "created_at": MONDAY}
    whose = [{"id": row["athlete"], **file} for row in rows]
    connection.execute(insert(tables.athlete), whose)
    connection.execute(insert(tables.account), rows)

    queues.close(connection, to, "gone", MONDAY)

    gone = select(tables.account.c.athlete).where(tables.account.c.gone_at.is_not(None))
    assert connection.execute(gone).scalars().all() == [f"ada {TERMINAL}"]
    queues.reached(connection, DISCORD, [f"ada {TERMINAL}"])
    assert connection.execute(gone).scalars().all() == [f"ada {TERMINAL}"]
    queues.reached(connection, TERMINAL, [f"ada {TERMINAL}"])
    assert connection.execute(gone).scalars().all() == []
