"""Through the store: a statement of every row of the screening at every open question."""

from dataclasses import replace
from itertools import product

from bot.clock import RehearsalClock
from bot.coach.app import open_coach
from bot.coach.batch import Decided
from bot.coach.transaction import write_answers
from bot.contract import Account, Room
from bot.dialogue.changes import Snapshot
from bot.rules.safety.red_flags import RED_FLAGS
from bot.settings import Settings
from bot.store.accounts.contacts import Contact
from bot.store.database import open_database
from bot.store.people import People, Revised
from bot.store.values import athlete_of, dialogue_of
from tests.apps import TERMINAL
from tests.body.test_states import (
    QUESTIONS,
    REQUEST,
    STATEMENTS,
    Statement,
    facing,
    heard,
    only_safety,
    title,
)
from tests.heart.people import Asking, Mailbox, Person
from tests.thorough import tries

BACKENDS = ("sqlite",)
SKIPPED = tries(25, 1)


def _one_a_row() -> tuple[Statement, ...]:
    """Return a statement of each row that is asked about or supported."""
    by_row = {row: one for one in reversed([*heard(STATEMENTS)]) for row in one.rows[:1]}
    return tuple(by_row[row] for row in sorted(set(by_row) & set(RED_FLAGS) - {REQUEST}))


async def test_no_statement_is_an_answer_through_the_store(
    url: str, clock: RehearsalClock, mailbox: Mailbox, rows: Asking
) -> None:
    tried = [*product(QUESTIONS, _one_a_row())][::SKIPPED]
    before = [
        replace(facing(question, one.language).snapshot, id=f"athlete {number}")
        for number, (question, one) in enumerate(tried)
    ]
    await _on_file(url, before, clock)

    async with open_coach(Settings(url), clock, [mailbox]) as coach:
        for number, (_, statement) in enumerate(tried):
            await Person(f"{number}", clock, coach).types(statement.text)

    found = rows("SELECT id, file, dialogue FROM athlete")
    after = {
        str(name): Snapshot(str(name), athlete_of(str(file)), was.log, dialogue_of(str(dialogue)))
        for name, file, dialogue in found
        for was in before
        if was.id == name
    }
    wrong = [
        (title(question), one.text)
        for was, (question, one) in zip(before, tried, strict=True)
        if not only_safety(was, after[was.id])
    ]
    assert wrong == []
    assert len(rows("SELECT * FROM entry")) == sum(len(one.log.entries) for one in before)
    assert len(rows("SELECT * FROM morning")) == sum(len(one.log.checks) for one in before)


async def _on_file(url: str, snapshots: list[Snapshot], clock: RehearsalClock) -> None:
    accounts = [Account(TERMINAL, str(number)) for number in range(len(snapshots))]
    contacts = [
        Contact(account, one.id, Room(TERMINAL, f"room of {account.id}"))
        for account, one in zip(accounts, snapshots, strict=True)
    ]
    decided = Decided([Revised(None, one) for one in snapshots], contacts)
    database = await open_database(url)
    await database.transact(
        lambda connection: write_answers(connection, decided, People(), clock.now())
    )
    await database.close()
