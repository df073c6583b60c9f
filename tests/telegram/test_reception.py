"""What many people do in a group at once is handed over together."""

import asyncio

from telegram import Update

from adapters.telegram.inbound import Bearer
from adapters.telegram.reception import Reception, Rights
from bot.clock import SystemClock
from tests.telegram.conftest import Core, a_bot
from tests.telegram.human import NOON
from tests.telegram.platform import FakeTelegram

SQUAD, CARA, PEOPLE = -1001, 7, 40
PATIENCE_S = 5.0


def press(person: int) -> Update:
    """Return a press of somebody's on the squad's reminder."""
    chat = {"id": SQUAD, "type": "supergroup", "title": "The squad"}
    who = {"id": person, "is_bot": False, "first_name": "Somebody"}
    card = {"message_id": 17, "date": NOON, "chat": chat, "text": "Session time?"}
    query = {"id": str(person), "from": who, "chat_instance": "1", "data": "d.x", "message": card}
    return Update.de_json({"update_id": person, "callback_query": query}, None)


class Together(Rights):
    """Says nothing of anybody before all have been asked about."""

    def __init__(self) -> None:
        self._all = asyncio.Barrier(PEOPLE)

    async def has(self, chat: int, person: int) -> bool:
        await self._all.wait()
        return person == CARA


async def test_a_squad_that_answers_at_once_is_asked_about_at_once(telegram: FakeTelegram) -> None:
    bot, core = a_bot(telegram), Core()
    now = SystemClock().now
    reception = Reception(Bearer(1, "sled"), Together(), bot.courier, core.answer, now)
    presses = [press(person) for person in range(PEOPLE)]

    async with asyncio.timeout(PATIENCE_S):
        await reception.receive([*presses, *presses])  # some of them press twice

    await bot.courier.close()
    told = [(int(one.person.id), one.admin) for one in core.told]
    assert told == 2 * [(person, person == CARA) for person in range(PEOPLE)]
