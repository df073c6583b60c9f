"""Reminders leave the agenda only as fast as they can be sent."""

import asyncio
from dataclasses import dataclass, field

from bot.answering import Decided
from bot.bell import AHEAD, AT_ONCE
from bot.clock import RehearsalClock
from bot.committing import write_answers
from bot.contract import Account, Delivery, Outgoing, Platform, Room
from bot.store.database import open_database
from bot.store.people import Contact, People, Revised
from bot.talk.turn import Snapshot
from tests.heart.people import Asking, Mailbox, Opening, Person
from tests.heart.test_reminding import ADA, TUESDAY_SIX

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
    return Room(Platform.TERMINAL, f"room of {name}")


async def file_crowd(url: str, clock: RehearsalClock) -> None:
    """Put so many on file that not all of their reminders are written ahead."""
    database = await open_database(url)
    decided = Decided(
        [Revised(None, Snapshot(name, ADA)) for name in NAMES],
        [Contact(Account(Platform.TERMINAL, name), name, room_of(name)) for name in NAMES],
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
