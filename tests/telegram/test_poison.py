"""One poisoned message on Telegram: its sender is told, the rest is answered, all is confirmed."""

import asyncio
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.coach.app import Coach
from tests.planting import When, plant
from tests.postgres import Lender, Postgres
from tests.telegram.conftest import coaching
from tests.telegram.human import Human
from tests.telegram.platform import TOKEN, FakeTelegram
from tests.telegram.test_webhook import free_port
from tests.thorough import tries

SORRY = "Something went wrong on my side"
CUT = "3x20m \ud83d 40kg"  # half an emoji, which JSON carries in an escape


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/coach.db"
        return
    databases: Lender = request.getfixturevalue("databases")
    with databases.lent() as name:
        yield databases.server.url(name)


@pytest.fixture(params=["polling", "webhook"])
def way(request: pytest.FixtureRequest) -> dict[str, Any]:
    """How updates reach the bot, as its settings."""
    if request.param == "polling":
        return {}
    port = free_port()
    url = f"http://127.0.0.1:{port}/telegram"
    return {"mode": "webhook", "webhook_url": url, "listen": f"127.0.0.1:{port}"}


def server_of(request: pytest.FixtureRequest, database: str) -> Postgres | None:
    return request.getfixturevalue("postgres") if database.startswith("postgresql") else None


async def until_confirmed(telegram: FakeTelegram, way: dict[str, Any], coach: Coach) -> None:
    """Deliver, again where that is asked for, until nothing waits and all is said."""
    if way:
        await telegram.until(lambda: telegram._update_queues.info(TOKEN)["url"])
        async with asyncio.timeout(20):
            while telegram.unconfirmed:
                await telegram.deliver_updates(token=TOKEN)
    await telegram.until_confirmed()
    await coach.drained()


def five(telegram: FakeTelegram) -> list[Human]:
    return [Human(telegram, id=number) for number in range(41, 46)]


@pytest.mark.parametrize("when", When)
async def test_a_fault_with_the_third_of_five_is_the_third_ones_alone(
    telegram: FakeTelegram,
    tmp_path: Path,
    database: str,
    way: dict[str, Any],
    when: When,
    request: pytest.FixtureRequest,
) -> None:
    async with coaching(telegram, tmp_path, database=database, **way) as coach:
        plant(database, server_of(request, database), "account", "NEW.id = '43'", when)
        for human in five(telegram):
            await human.writes("/help")
        await until_confirmed(telegram, way, coach)

    heard = {human.id: telegram.to(human.id) for human in five(telegram)}
    assert [one.text.startswith(SORRY) for one in heard.pop(43)] == [True]
    assert all(said and not said[0].text.startswith(SORRY) for said in heard.values())

    before = len(telegram.posted)
    async with coaching(telegram, tmp_path, database=database, **way) as coach:
        await until_confirmed(telegram, way, coach)
    assert len(telegram.posted) == before


async def test_what_no_database_takes_is_answered_like_anything_else(
    telegram: FakeTelegram, tmp_path: Path, database: str, way: dict[str, Any]
) -> None:
    first, second, *others = five(telegram)
    async with coaching(telegram, tmp_path, database=database, **way) as coach:
        await first.writes("/start")
        await until_confirmed(telegram, way, coach)
        card = telegram.to(first.id)[-1]
        await first.presses("a.1.\0", card)
        await first.presses("a.1\u0660.yes", card)
        await first.presses("d.today.done.1\u2460", card)
        await first.writes(CUT)
        second.name = "Be\ud83d\0a"
        await second.writes("/start")
        for one in others:
            await one.writes("/help")
        await until_confirmed(telegram, way, coach)

    assert telegram.unconfirmed == 0
    assert all(telegram.to(one.id) for one in (first, second, *others))
    assert not any(one.text.startswith(SORRY) for one in telegram.posted)
    assert len(telegram.to(first.id)) >= 2
    shown = [telegram.alerts.get(query) for query in telegram.acknowledged]
    assert sum(bool(text) for text in shown) >= 2  # a stale button is answered over the chat


STRANGE: tuple[object, ...] = (None, True, -1, 10**30, 1.5, "", "\ud83d", [], {}, [[]], {"a": 1})
FIELDS = (
    "message_id",
    "date",
    "text",
    "chat",
    "chat.id",
    "chat.type",
    "from",
    "from.id",
    "from.is_bot",
    "from.first_name",
    "from.language_code",
    "reply_to_message",
    "entities",
    "edit_date",
    "message_thread_id",
    "new_chat_members",
    "migrate_to_chat_id",
)


def strange_messages(ada: Human) -> Iterator[dict[str, Any]]:
    """Yield a message with one field after the other of each wrong type."""
    for path in (name.split(".") for name in FIELDS):
        for value in STRANGE:
            message = json.loads(json.dumps(ada.message(1, text="/help")))
            inside = message
            for key in path[:-1]:
                inside = inside[key]
            inside[path[-1]] = value
            yield message


async def test_an_update_of_any_shape_is_confirmed_and_stands_in_nobodys_way(
    telegram: FakeTelegram, ada: Human, tmp_path: Path, way: dict[str, Any]
) -> None:
    bea = Human(telegram, id=77)
    parts = tries(4, 1)  # by each way a quarter of them in a room, another in person
    async with coaching(telegram, tmp_path, **way) as coach:
        for place, one in enumerate((ada, replace(ada, group=-1001)), bool(way)):
            for strange in [*strange_messages(one)][place % parts :: parts]:
                await telegram.tell("message", strange)
        await bea.writes("/help")
        await until_confirmed(telegram, way, coach)

    assert telegram.to(bea.id)
