"""A page of the sessions behind somebody costs the same however many there are."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import event, update
from sqlalchemy.engine import Engine

from bench.cast import Character, evening, trained
from bench.counting import counted
from bench.due import coach_on
from bot.contract import TERMINAL, Called, Chose, Incoming, Room
from bot.dialogue.changes import UNREAD
from bot.errors import NeedsLog
from bot.rules.log.pages import page_of
from bot.store import logs, people, tables
from bot.store.accounts import contacts
from bot.store.database import open_database
from bot.store.people import Revised
from bot.store.values import stored

NEW, OLD = Character(0), Character(1)
SESSIONS = {NEW: 12, OLD: 150}
NOW = evening(1)
COMMAND = Called("historial", "", "m")
BUTTON = Chose("d.history.page.5")


@contextmanager
def reading_logs() -> Iterator[list[str]]:
    """Note what is read of sessions, but for how many there are and a page of them."""
    read: list[str] = []

    def asked(_: Any, __: Any, statement: str, *___: Any) -> None:
        is_page = "LIMIT" in statement or "count(" in statement
        if "FROM entry" in statement and not is_page:
            read.append(statement)

    event.listen(Engine, "before_cursor_execute", asked)
    try:
        yield read
    finally:
        event.remove(Engine, "before_cursor_execute", asked)


@pytest.fixture
async def filed(url: str) -> str:
    """Put two people on file who were heard today already: what is planned anew is planned."""
    database = await open_database(url)
    for who, many in SESSIONS.items():
        revised, contact = who.on_file(1)
        (first,) = revised.after.log.entries
        entries = [
            replace(first, id=f"s{n:015}", day=first.day - timedelta(days=n // 2))
            for n in range(many)
        ]
        after = replace(
            revised.after,
            athlete=replace(revised.after.athlete, heard=NOW.date()),
            log=replace(revised.after.log, entries=tuple(entries[::-1])),
            dialogue=replace(revised.after.dialogue, question=None, parked=None),
        )

        def put(connection, after=after, contact=contact) -> None:
            people.save(connection, [Revised(None, after)], NOW)
            contacts.meet(connection, [contact], ())

        await database.transact(put)
    await database.close()
    return url


def doing(who: Character, act: Called | Chose, name: str = "page") -> Incoming:
    return Incoming(f"{name} {who.number}", who.room, who.account, NOW, act)


@pytest.mark.parametrize("act", [COMMAND, BUTTON], ids=["command", "button"])
async def test_a_page_reads_no_other_sessions_and_asks_no_more(
    filed: str, act: Called | Chose
) -> None:
    asked = {}
    async with coach_on(filed, NOW) as coach:
        for who in SESSIONS:
            await coach.answer(doing(who, act, "warm"))
            await coach.drained()
        for who, many in SESSIONS.items():
            with counted() as counts, reading_logs() as read:
                (said,) = await coach.answer(doing(who, act))
            await coach.drained()
            assert f"of {many}" in said.body.plain
            assert read == []
            asked[who] = counts.statements

    assert asked[NEW] == asked[OLD]


async def test_what_was_looked_at_is_not_gone_through_while_its_answer_is_written(
    filed: str,
) -> None:
    usual = gc.get_threshold()
    during: list[int] = []

    def commits(_: object) -> None:
        during.append(gc.get_threshold()[2])

    async with coach_on(filed, NOW) as coach:
        event.listen(Engine, "commit", commits)
        try:
            assert await coach.answer(doing(OLD, COMMAND))
        finally:
            event.remove(Engine, "commit", commits)

    assert max(during) > usual[2]
    assert gc.get_threshold() == usual


async def heard_last(filed: str, day: date | None) -> None:
    file = stored(replace(trained(1).athlete, heard=day))
    database = await open_database(filed)
    await database.transact(lambda one: one.execute(update(tables.athlete).values(file=file)))
    await database.close()


async def test_the_first_look_of_a_day_reads_no_other_sessions_either(filed: str) -> None:
    await heard_last(filed, NOW.date() - timedelta(days=3))

    async with coach_on(filed, NOW) as coach:
        with reading_logs() as read:
            (said,) = await coach.answer(doing(OLD, COMMAND))

    assert "1-5 of 150" in said.body.plain
    assert read == []
    database = await open_database(filed)
    known = await database.transact(lambda one: people.by_account(one, [OLD.account]))
    await database.close()
    assert [one.snapshot.athlete.heard for one in known.files.values()] == [NOW.date()]


async def test_an_act_that_turns_out_to_need_the_log_is_decided_with_it(filed: str) -> None:
    await heard_last(filed, None)  # when that was is read off the log

    async with coach_on(filed, NOW) as coach:
        with reading_logs() as read:
            (said,) = await coach.answer(doing(OLD, COMMAND))

    assert "1-5 of 150" in said.body.plain
    assert read


async def test_a_page_on_file_is_the_page_of_the_log(filed: str) -> None:
    database = await open_database(filed)
    known = await database.transact(lambda one: people.by_account(one, [NEW.account]))
    (file,) = known.files.values()

    for first in (0, 3, 5, 10, 40):
        page = await database.look(
            lambda look, first=first: look.ask(logs.page_on_file, file.snapshot.id, first)
        )
        assert page == page_of(file.snapshot.log, first)
    await database.close()


def test_nothing_can_be_read_from_a_log_that_was_not_loaded() -> None:
    for line in ("entries", "checks"):
        with pytest.raises(NeedsLog):
            getattr(UNREAD, line)
    with pytest.raises(NeedsLog):
        replace(UNREAD, entries=())
    assert trained(1).log != UNREAD


@pytest.mark.parametrize(
    "act, said",
    [(COMMAND, "1-5 of 150"), (Called("progress", "", "m"), "Your last 12 weeks")],
    ids=["history", "progress"],
)
async def test_in_a_room_it_is_answered_in_private(filed: str, act: Called, said: str) -> None:
    room = Room(TERMINAL, "where others read along")
    asked = replace(doing(OLD, act), chat=room, private=False)

    async with coach_on(filed, NOW) as coach:
        told = await coach.answer(asked)

    assert any(said in one.body.plain for one in told)
    assert all(one.drawing is None or one.drawing.alt == one.body.plain for one in told)
    assert all(one.to != room for one in told)


@pytest.mark.parametrize(
    "act", [Called("progreso", "", "m"), Chose("d.progress.weeks.4")], ids=["command", "button"]
)
async def test_weeks_as_a_picture_read_no_further_back_than_they_look(
    filed: str, act: Called | Chose
) -> None:
    asked = {}
    async with coach_on(filed, NOW) as coach:
        for who in SESSIONS:
            await coach.answer(doing(who, act, "warm"))
            await coach.drained()
        for who in SESSIONS:
            with counted() as counts, reading_logs() as read:
                (said,) = await coach.answer(doing(who, act))
            await coach.drained()
            assert said.drawing is not None
            assert read
            assert [one for one in read if "entry.day >=" not in one] == []
            asked[who] = counts.statements

    assert asked[NEW] == asked[OLD]


async def test_a_window_is_what_the_log_has_of_its_days(filed: str) -> None:
    database = await open_database(filed)
    known = await database.transact(lambda one: people.by_account(one, [OLD.account]))
    (file,) = known.files.values()
    log, since = file.snapshot.log, NOW.date() - timedelta(days=20)

    page = await database.look(lambda look: look.ask(logs.window_on_file, file.snapshot.id, since))
    await database.close()

    assert page.entries == tuple(one for one in reversed(log.entries) if one.day >= since)
    assert page.mornings == tuple(one for one in log.checks if one.day >= since)
