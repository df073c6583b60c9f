"""What somebody waits for goes first, and what is rewritten or reacted to holds up nothing."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Connection

from bot.clock import RehearsalClock
from bot.contract import Outgoing, Platform, Room
from bot.delivering import Delivery, Later, Sent, Urgency, how_urgent
from bot.outbox.dispatch import Dispatcher
from bot.outbox.in_flight import IN_FLIGHT
from bot.rich import rich
from bot.store import claims, outbox
from bot.store.database import Database, open_database
from bot.store.message import Kind, Letter
from tests.apps import TERMINAL
from tests.heart.people import MONDAY

PATIENCE_S = 5.0
SQUAD = Room(TERMINAL, "-100", "7")


def letter(name: str, kind: Kind = Kind.ANSWER, to: Room | None = None) -> Letter:
    about = "card" if kind is Kind.UPDATE else None
    return Letter(Outgoing(name, to or Room(TERMINAL, name), rich(name)), kind, about=about)


@dataclass
class Gate:
    """A courier that lets through what is let go, and knows what was urgent when."""

    says: dict[str, Delivery] = field(default_factory=dict)
    shut: set[str] = field(default_factory=set)
    platform: Platform = TERMINAL
    begun: list[str] = field(default_factory=list)
    urgencies: dict[str, Urgency] = field(default_factory=dict)
    news: asyncio.Event = field(default_factory=asyncio.Event)

    async def deliver(self, message: Outgoing) -> Delivery:
        self.begun.append(message.id)
        self.news.set()
        while message.id in self.shut:
            self.urgencies[message.id] = how_urgent.get()()
            await asyncio.sleep(0.001)
        return self.says.pop(message.id, Sent(message.id))

    async def until(self, *names: str) -> None:
        async with asyncio.timeout(PATIENCE_S):
            while not set(names) <= set(self.begun):
                self.news.clear()
                await self.news.wait()


@dataclass
class Post:
    """A dispatcher on a real database."""

    database: Database
    clock: RehearsalClock
    gate: Gate
    dispatcher: Dispatcher

    async def puts(self, *letters: Letter) -> None:
        """Write letters as an act does, and hand them over."""

        def written(connection: Connection) -> outbox.Claim:
            claim = self.dispatcher.claim(letters)
            rests = outbox.supersede(connection, letters)
            outbox.put(connection, letters, self.clock.now(), claim, rests)
            return claim

        self.dispatcher.hand_over(letters, await self.database.transact(written))


@pytest.fixture
async def post(url: str, clock: RehearsalClock) -> AsyncIterator[Post]:
    database, gate = await open_database(url), Gate()
    dispatcher = Dispatcher(database, clock, [gate])
    dispatcher.start()
    yield Post(database, clock, gate, dispatcher)
    gate.shut.clear()
    await dispatcher.drained()
    await dispatcher.close()
    await database.close()


async def test_a_reminder_becomes_as_urgent_as_the_answer_behind_it(post: Post) -> None:
    ada = Room(TERMINAL, "ada")
    post.gate.shut = {"reminder"}
    await post.puts(letter("reminder", Kind.REMINDER, ada))
    await post.gate.until("reminder")
    before = post.gate.urgencies["reminder"]

    await post.puts(letter("answer", to=ada))
    await asyncio.sleep(0.01)

    assert (before, post.gate.urgencies["reminder"]) == (Urgency.REMINDER, Urgency.ANSWER)
    post.gate.shut.clear()
    await post.gate.until("answer")
    assert post.gate.begun == ["reminder", "answer"]


async def test_what_is_rewritten_in_a_room_and_reactions_there_hold_up_nothing(
    post: Post,
) -> None:
    post.gate.shut = {"edit", "reaction"}
    await post.puts(letter("edit", Kind.UPDATE, SQUAD))
    await post.puts(letter("reaction", Kind.REACTION, SQUAD))
    await post.gate.until("edit", "reaction")

    await post.puts(letter("answer", to=SQUAD))

    await post.gate.until("answer")


async def test_a_card_that_is_to_wait_is_rewritten_once_and_as_it_is_then(post: Post) -> None:
    post.gate.says = {"edit 1": Later(timedelta(seconds=4))}
    for number in range(1, 5):
        await post.puts(letter(f"edit {number}", Kind.UPDATE, SQUAD))
        await post.dispatcher.drained()
    post.clock.move_to(MONDAY + timedelta(seconds=3))
    await post.dispatcher.drained()
    assert post.gate.begun == ["edit 1"]

    post.clock.move_to(MONDAY + timedelta(seconds=4))

    await post.gate.until("edit 4")
    assert post.gate.begun == ["edit 1", "edit 4"]


async def test_a_card_tapped_on_while_its_edit_is_put_off_is_rewritten_once_too(
    post: Post,
) -> None:
    post.gate.says = {"edit 1": Later(timedelta(seconds=4))}
    post.gate.shut = {"edit 1"}
    await post.puts(letter("edit 1", Kind.UPDATE, SQUAD))
    await post.gate.until("edit 1")
    await post.puts(letter("edit 2", Kind.UPDATE, SQUAD))

    post.gate.shut.clear()
    await post.dispatcher.drained()
    assert post.gate.begun == ["edit 1"]
    post.clock.move_to(MONDAY + timedelta(seconds=4))

    await post.gate.until("edit 2")
    await post.dispatcher.drained()
    assert post.gate.begun == ["edit 1", "edit 2"]


async def taken(
    url: str, letters: Sequence[Letter], vacancies: claims.Vacancies, now: datetime = MONDAY
) -> list[str]:
    """Return which of the letters are taken, in order."""
    database = await open_database(url)

    def work(connection: Connection) -> claims.Taken:
        outbox.put(connection, letters, now)
        return claims.take(
            connection,
            [TERMINAL],
            now,
            vacancies,
            lambda letter: True,
            "life",
        )

    found = await database.transact(work)
    await database.close()
    return [one.message.id for one in found.letters]


async def test_answers_are_taken_first_then_reminders_edits_and_reactions(url: str) -> None:
    kinds = (Kind.REACTION, Kind.UPDATE, Kind.NOTICE, Kind.REMINDER, Kind.FAREWELL, Kind.ANSWER)
    letters = [letter(kind.value, kind) for kind in kinds]

    order = await taken(url, letters, claims.Vacancies(9, 9))

    assert order == ["farewell", "answer", "notice", "reminder", "update", "reaction"]


async def test_a_letter_is_taken_as_early_as_the_answer_behind_it(url: str) -> None:
    ada = Room(TERMINAL, "ada")
    letters = [
        letter("another reminder", Kind.REMINDER),
        letter("reminder", Kind.REMINDER, ada),
        letter("answer", to=ada),
    ]

    assert await taken(url, letters, claims.Vacancies(1, 0)) == ["reminder"]


async def test_a_crowd_of_answers_leaves_places_to_all_else(url: str) -> None:
    answers = [letter(f"answer {number}") for number in range(IN_FLIGHT)]
    others = [
        letter(f"{kind} {number}", kind)
        for number in range(3)
        for kind in (Kind.REMINDER, Kind.UPDATE, Kind.REACTION)
    ]
    kept = {Urgency.REMINDER: 2, Urgency.EDIT: 1, Urgency.REACTION: 0}

    order = await taken(url, answers + others, claims.Vacancies(2, 2, kept))

    assert order == ["answer 0", "answer 1", "reminder 0", "reminder 1", "update 0"]


@pytest.mark.parametrize(
    ("answers", "reminders", "has_room"),
    [(0, 0, True), (11, 0, True), (12, 0, True), (12, 2, True), (12, 3, False), (9, 3, False)],
)
async def test_what_is_due_is_written_as_there_is_room_and_a_little_beside_any_crowd(
    url: str, answers: int, reminders: int, has_room: bool
) -> None:
    database = await open_database(url)
    letters = [letter(f"answer {number}") for number in range(answers)]
    letters += [letter(f"reminder {number}", Kind.REMINDER) for number in range(reminders)]

    def work(connection: Connection) -> bool:
        outbox.put(connection, letters, MONDAY)
        return claims.has_room(connection, [TERMINAL], MONDAY, ahead=12, kept=3)

    found = await database.transact(work)
    await database.close()
    assert found is has_room
