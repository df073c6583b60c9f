"""An agenda is stored as one value beside the instant that is due next."""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path

from sqlalchemy import Connection, create_engine, text
from sqlalchemy.ext.asyncio import create_async_engine

from bot.reminders.recurrence import Kind
from bot.store.agenda import ATHLETES, Agenda, Item, agenda_of, stored_agenda
from bot.store.database import address_of, open_database
from bot.store.migrations.upgrade import bring_up_to_date
from tests.postgres import Postgres

SOON = datetime(2026, 3, 6, 18, 0, 0, 1, tzinfo=UTC)
LATER = datetime(2026, 3, 7, 7, tzinfo=UTC)
AGENDA = {
    Kind.MORNING: Item(LATER, date(2026, 3, 7), date(2026, 3, 5), SOON),
    Kind.SESSION: Item(SOON, date(2026, 3, 6)),
    Kind.RECAP: Item(done=date(2026, 3, 1)),
}


def test_what_is_stored_reads_the_same_and_is_due_at_the_first_instant_of_it() -> None:
    stored = stored_agenda(AGENDA)

    assert agenda_of(stored["agenda"]) == AGENDA
    assert stored["next_at"] == SOON


def test_an_agenda_without_anything_to_come_is_never_due() -> None:
    assert stored_agenda({Kind.RECAP: AGENDA[Kind.RECAP]})["next_at"] is None


def test_a_kind_of_a_later_program_is_passed_over() -> None:
    """Else one row would keep everybody from being reminded."""
    items = json.loads(stored_agenda(AGENDA)["agenda"]) | {"moonrise": [1, None, None, None]}

    assert agenda_of(json.dumps(items)) == AGENDA


async def test_reminders_from_before_are_the_agendas_of_whom_they_were(
    file: Path, url: str
) -> None:
    engine = create_engine(url)
    with engine.begin() as connection:
        _age(connection)
    engine.dispose()

    assert await _read(url) == ({"ada": AGENDA, "bea": {}}, ["ada"])


async def test_so_are_those_of_a_server(postgres: Postgres) -> None:
    name = postgres.new_database()
    server = create_async_engine(address_of(postgres.url(name)))
    async with server.begin() as there:
        await there.run_sync(_age)
    await server.dispose()

    assert await _read(postgres.url(name)) == ({"ada": AGENDA, "bea": {}}, ["ada"])
    postgres.drop(name)


async def _read(url: str) -> tuple[Mapping[str, Agenda], list[str]]:
    database = await open_database(url)
    found = await database.transact(lambda one: ATHLETES.of(one, ["ada", "bea"]))
    due = await database.transact(lambda one: ATHLETES.due(one, LATER, 10))
    await database.close()
    return found, due


def _age(connection: Connection) -> None:
    """Make the tables as they were before, with reminders a row each."""
    bring_up_to_date(connection, "0015")
    for name in ("ada", "bea"):
        connection.execute(text(f"INSERT INTO athlete VALUES ('{name}', 1, '{{}}', '{{}}', 0)"))
    for kind, (at, day, done, rung_at) in json.loads(stored_agenda(AGENDA)["agenda"]).items():
        row = {"kind": kind, "at": at, "day": day, "done": done, "rung": rung_at}
        connection.execute(
            text("INSERT INTO reminder VALUES ('ada', :kind, :at, :day, :done, :rung)"), row
        )
