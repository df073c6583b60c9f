"""Reminders leave the agenda only as fast as they can be sent."""

import asyncio
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import time, timedelta
from pathlib import Path

import pytest

from bot.clock import RehearsalClock
from bot.coach.batch import Decided
from bot.coach.transaction import write_answers
from bot.contract import Account, Outgoing, Room
from bot.delivering import Delivery, Later
from bot.dialogue.changes import Snapshot
from bot.reminders.scheduler import AHEAD, AT_ONCE, PUT_OFF, PUT_OFF_A_LITTLE
from bot.rich import rich
from bot.rules.squads.squad import Member, Squad
from bot.squads.loading import write_squads
from bot.store import outbox
from bot.store.accounts.contacts import Contact
from bot.store.database import open_database
from bot.store.message import TOO_LATE, Kind, Letter
from bot.store.people import People, Revised
from bot.store.queues import OVERTAKEN
from bot.store.squads.roll import RevisedSquad
from bot.words.voice import Voice
from tests.apps import DISCORD, TERMINAL
from tests.heart.people import MONDAY, Asking, Filing, Mailbox, Opening, Person
from tests.heart.test_reminding import ADA, LOG, TUESDAY_SIX, pass_to
from tests.planting import When, plant

CROWD = AHEAD + 2 * AT_ONCE
NAMES = tuple(f"athlete {number:03}" for number in range(CROWD))
LAST = NAMES[-1]
LETTERS = "SELECT count(*) FROM outbox"


@dataclass
class Held(Mailbox):
    """A courier that delivers nothing before it is let go."""

    let_go: asyncio.Event = field(default_factory=asyncio.Event)

    async def deliver(self, message: Outgoing) -> Delivery:
        await self.let_go.wait()
        return await super().deliver(message)


def room_of(name: str) -> Room:
    return Room(TERMINAL, f"room of {name}")


async def file_crowd(url: str, clock: RehearsalClock) -> None:
    """Put so many on file that not all of their reminders are written ahead."""
    database = await open_database(url)
    decided = Decided(
        [Revised(None, Snapshot(name, ADA)) for name in NAMES],
        [Contact(Account(TERMINAL, name), name, room_of(name)) for name in NAMES],
    )
    await database.transact(
        lambda connection: write_answers(connection, decided, People(), clock.now())
    )
    await database.close()


async def test_what_is_due_is_written_only_a_little_ahead_of_what_is_sent(
    url: str, opened: Opening, clock: RehearsalClock, rows: Asking
) -> None:
    await file_crowd(url, clock)
    held = Held()
    async with opened(held) as coach:
        clock.move_to(TUESDAY_SIX)
        await coach.tick(clock.now())
        await coach.tick(clock.now())

        ((written,),) = rows(LETTERS)
        assert AHEAD <= int(str(written)) < AHEAD + AT_ONCE

        held.let_go.set()
        for _ in range(2):
            await coach.drained()
            await coach.tick(clock.now())
        await coach.drained()

        assert sorted(one.to.id for one in held.arrived) == [room_of(name).id for name in NAMES]


async def test_a_reminder_that_waits_for_its_turn_follows_the_facts(
    url: str, opened: Opening, clock: RehearsalClock
) -> None:
    await file_crowd(url, clock)
    held = Held()
    async with opened(held) as coach:
        clock.move_to(TUESDAY_SIX)
        await coach.tick(clock.now())
        await Person(LAST, clock, coach).types("3x20m 20kg rpe 3 pain 0")
        held.let_go.set()
        await coach.drained()
        await coach.tick(clock.now())
        await coach.drained()

    heard = [one for one in held.arrived if one.to == room_of(LAST)]
    assert heard
    assert all(one.answers is not None for one in heard)


# --- who must not wait for whom -------------------------------------------------------------


async def post_letters(url: str, clock: RehearsalClock, rooms: Sequence[Room]) -> None:
    """Let a letter to each room wait in the outbox."""
    letters = [
        Letter(Outgoing(f"letter {number}", room, rich("hello")), Kind.REMINDER)
        for number, room in enumerate(rooms)
    ]
    database = await open_database(url)
    await database.transact(lambda connection: outbox.put(connection, letters, clock.now()))
    await database.close()


async def test_what_only_another_process_can_send_keeps_nobody_waiting_here(
    url: str, opened: Opening, clock: RehearsalClock, mailbox: Mailbox, on_file: Filing
) -> None:
    await on_file("ada", ADA)
    await post_letters(url, clock, [Room(DISCORD, str(n)) for n in range(AHEAD)])
    async with opened() as coach:
        clock.move_to(TUESDAY_SIX)
        await coach.tick(clock.now())
        await coach.drained()

    assert [one.to for one in mailbox.arrived] == [room_of("ada")]


async def test_what_waits_behind_a_message_that_rests_keeps_nobody_else_waiting(
    url: str, opened: Opening, clock: RehearsalClock, on_file: Filing
) -> None:
    asleep = room_of("bea")
    await on_file("ada", ADA)
    await post_letters(url, clock, [asleep] * (AHEAD + 1))
    courier = Mailbox(says=lambda one: Later(timedelta(days=9)) if one.to == asleep else None)
    async with opened(courier) as coach:
        await coach.drained()
        clock.move_to(TUESDAY_SIX)
        await coach.tick(clock.now())
        await coach.drained()

    assert [one.to for one in courier.arrived] == [room_of("ada")]


async def test_however_many_athletes_are_due_a_squad_has_its_turn(
    url: str, opened: Opening, clock: RehearsalClock, rows: Asking
) -> None:
    """There is room for one letter more, and athletes are due whenever there is."""
    await file_crowd(url, clock)
    room = Room(TERMINAL, "the club")
    squad = Squad("squad", NAMES[0], weekdays=(1, 3), at=time(18))
    squad = replace(squad, members=(Member(NAMES[0], "Tom", MONDAY.date()),))
    database = await open_database(url)
    await database.transact(
        lambda connection: write_squads(connection, [RevisedSquad(None, squad, room)], clock.now())
    )
    await database.close()
    await post_letters(url, clock, [room_of(f"guest {n}") for n in range(AHEAD - 1)])
    async with opened(held := Held()) as coach:
        clock.move_to(TUESDAY_SIX)
        await coach.tick(clock.now())

        assert rows("SELECT count(*) FROM outbox WHERE chat = 'the club'") == [(1,)]
        held.let_go.set()


# --- a platform that is away ------------------------------------------------------------------


@pytest.mark.parametrize(
    "days, arrived",
    [
        # that something was missed
        pytest.param(3, [Voice().say("common-unsaid")], id="the-day-after"),
        # nothing is worth saying: the next reminder stands for all that was missed
        pytest.param(12, [], id="back-on-a-day-off"),
    ],
)
async def test_a_platform_that_was_away_for_days_brings_no_flood_when_it_is_back(
    opened: Opening,
    clock: RehearsalClock,
    on_file: Filing,
    rows: Asking,
    days: int,
    arrived: list[str],
) -> None:
    """What is due goes on becoming letters: of those that waited, only the latest go out."""
    await on_file("ada", ADA, LOG)
    back = TUESDAY_SIX + timedelta(days=days)
    away = Later(timedelta(minutes=5))
    courier = Mailbox(says=lambda _: away if clock.now() < back else None)
    async with opened(courier) as coach:
        while clock.now() < back + timedelta(minutes=30):
            is_far = clock.now() < back - timedelta(hours=12)
            clock.move_to(clock.now() + timedelta(hours=6 if is_far else 0.5))
            await coach.tick(clock.now())
            await coach.drained()

    assert [words.splitlines()[0] for words in courier.words] == arrived
    aside = rows("SELECT DISTINCT reason, body FROM outbox WHERE state = 'put_aside'")
    assert all(str(reason).startswith((TOO_LATE, OVERTAKEN)) for reason, _ in aside)
    assert {body for _, body in aside} == {""}


async def test_an_answer_that_waits_is_overtaken_by_no_reminder(
    opened: Opening, clock: RehearsalClock, on_file: Filing
) -> None:
    await on_file("ada", ADA)
    clock.move_to(clock.now() + timedelta(hours=1))  # an answer is tried for a day
    courier = Mailbox(says=lambda _: Later(timedelta(minutes=5)))
    async with opened(courier) as coach:
        (answer,) = await Person("ada", clock, coach).types("/cancel")
        await coach.drained()
        clock.move_to(TUESDAY_SIX)
        await coach.tick(clock.now())
        courier.says = lambda _: None
        clock.move_to(TUESDAY_SIX + timedelta(minutes=30))
        await asyncio.sleep(0)
        await coach.drained()

    assert courier.words[0] == answer
    assert len(courier.words) == 2


@pytest.mark.parametrize(
    ("when", "trigger", "put_off"),
    [
        pytest.param(When.COMMITTED, "plant", PUT_OFF, id="for a value"),
        pytest.param(When.WRITTEN, "planted", PUT_OFF_A_LITTLE, id="for no reason given"),
    ],
)
async def test_a_reminder_that_breaks_holds_up_nobody_and_is_tried_again_later(
    when: When,
    trigger: str,
    put_off: timedelta,
    on_file: Filing,
    opened: Opening,
    clock: RehearsalClock,
    mailbox: Mailbox,
    url: str,
    file: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    for name in ("ada", "bea"):
        await on_file(name, ADA)
    async with opened() as coach:
        plant(url, None, "outbox", "NEW.chat = 'room of ada'", when)
        await pass_to(coach, clock, TUESDAY_SIX + put_off - timedelta(seconds=1))
        before = [one.to for one in mailbox.arrived]
        with sqlite3.connect(file) as connection:
            connection.execute(f"DROP TRIGGER {trigger}")
        connection.close()
        await pass_to(coach, clock, TUESDAY_SIX + put_off)

    assert before == [room_of("bea")]
    assert [one.to for one in mailbox.arrived] == [room_of("bea"), room_of("ada")]
    (said,) = [one for one in caplog.messages if "could not be said" in one]
    assert said.startswith("an athlete's reminder")
