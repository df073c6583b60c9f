"""What many people do in a group at once: who waits for what, and who for nothing."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest
from telegram import Update

from adapters.telegram.inbound import Bearer
from adapters.telegram.reception import Reception, Rights
from adapters.telegram.run import TelegramBot
from bot.clock import SystemClock
from bot.contract import Chose, Said
from bot.dialogue.tokens import Does, encode
from bot.squads.asking import needs_rights
from tests.telegram.conftest import Core, a_bot
from tests.telegram.human import NOON
from tests.telegram.platform import FakeTelegram

SQUAD, CARA, PEOPLE = -1001, 7, 40
PATIENCE_S = 5.0
ME = Bearer(1, "sled")
IN = encode(Does("squad", "in", ("2026-03-02",)), 0)
SETS = encode(Does("squad", "set", ()), 0)


def somebody(person: int) -> dict[str, Any]:
    return {"id": person, "is_bot": False, "first_name": "Somebody"}


def press(person: int, data: str, number: int | None = None) -> Update:
    """Return a press of somebody's on the squad's card."""
    chat = {"id": SQUAD, "type": "supergroup", "title": "The squad"}
    card = {"message_id": 17, "date": NOON, "chat": chat, "text": "Session time?"}
    name = str(number or person)
    query = {"id": name, "from": somebody(person), "chat_instance": "1", "data": data}
    return Update.de_json(
        {"update_id": number or person, "callback_query": query | {"message": card}}, None
    )


def line(person: int, number: int) -> Update:
    """Return what somebody writes to the others."""
    chat = {"id": SQUAD, "type": "supergroup", "title": "The squad"}
    said = {"message_id": number, "date": NOON, "chat": chat, "text": "well"}
    return Update.de_json(
        {"update_id": number, "message": said | {"from": somebody(person)}}, None
    )


class Together(Rights):
    """Says nothing of anybody before all have been asked about."""

    def __init__(self) -> None:
        self._all = asyncio.Barrier(PEOPLE)

    async def has(self, chat: int, person: int) -> bool:
        await self._all.wait()
        return person == CARA


class Silent(Rights):
    """Says nothing of anybody until it is let."""

    def __init__(self) -> None:
        self.says = asyncio.Event()

    async def has(self, chat: int, person: int) -> bool:
        await self.says.wait()
        return True


@dataclass
class Desk:
    """A bot of which the updates are handed in here."""

    telegram: FakeTelegram
    bot: TelegramBot
    core: Core = field(default_factory=Core)

    def reception(self, rights: Rights | None = None) -> Reception:
        of = rights or Rights(self.bot.bot)
        now = SystemClock().now
        return Reception(ME, of, self.bot.courier, self.core.answer, needs_rights, now)

    @property
    def told(self) -> list[tuple[int, bool]]:
        """Who did something as the core knows it, and whether they manage the group."""
        return [(int(one.person.id), one.admin) for one in self.core.told]


@pytest.fixture
async def desk(telegram: FakeTelegram):
    bot = a_bot(telegram)
    await bot.open()
    yield Desk(telegram, bot)
    await bot.courier.close()
    await bot.close()


async def received(reception: Reception, updates: Sequence[Update]) -> None:
    async with asyncio.timeout(PATIENCE_S):
        await reception.receive(updates)


async def test_those_whose_rights_matter_are_asked_about_at_once(desk: Desk) -> None:
    presses = [press(person, SETS) for person in range(PEOPLE)]

    await received(desk.reception(Together()), presses)

    assert sorted(desk.told) == [(person, person == CARA) for person in range(PEOPLE)]


async def test_who_says_they_are_in_waits_for_nobodys_rights(desk: Desk) -> None:
    rights = Silent()
    updates = [press(CARA, SETS), *(press(person, IN) for person in range(100, 130))]

    waiting = asyncio.create_task(desk.reception(rights).receive(updates))

    await desk.telegram.until(lambda: len(desk.telegram.acknowledged) == 30, PATIENCE_S)
    assert desk.told == [(person, False) for person in range(100, 130)]
    rights.says.set()
    await waiting
    assert desk.told[-1] == (CARA, True)


async def test_what_one_person_does_keeps_its_order_while_their_rights_are_asked(
    desk: Desk,
) -> None:
    rights = Silent()
    updates = [press(CARA, SETS, 50), line(CARA, 51), press(CARA, IN, 52), line(8, 53)]

    waiting = asyncio.create_task(desk.reception(rights).receive(updates))
    await desk.telegram.until(lambda: desk.told, PATIENCE_S)
    rights.says.set()
    await waiting

    assert [type(one.act) for one in desk.core.told] == [Said, Chose, Said, Chose]
    assert [int(one.person.id) for one in desk.core.told] == [8, CARA, CARA, CARA]


async def test_rights_are_asked_once_a_minute_and_only_where_they_matter(desk: Desk) -> None:
    desk.telegram.admins.add((SQUAD, CARA))
    clock = [0.0]
    reception = desk.reception(Rights(desk.bot.bot, lambda: clock[0]))

    await received(reception, [press(CARA, SETS, 50), press(CARA, SETS, 51)])
    await received(reception, [press(CARA, IN, 52), press(CARA, SETS, 53), press(9, IN, 54)])
    in_a_minute = desk.telegram.calls.count("getChatMember")
    clock[0] = 61.0
    desk.telegram.admins.clear()
    await received(reception, [press(CARA, SETS, 55)])

    assert in_a_minute == 1
    assert desk.telegram.calls.count("getChatMember") == 2
    assert [admin for person, admin in desk.told if person == CARA] == [
        True,
        True,
        False,
        True,
        False,
    ]
