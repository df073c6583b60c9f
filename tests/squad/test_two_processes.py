"""A room that two processes hear of at the same moment: one squad, and nobody is told of it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import timedelta

import pytest

from bot.clock import RehearsalClock
from bot.coach.app import Coach, open_coach
from bot.contract import Account, Act, Called, Chose, Incoming, Room
from bot.settings import Settings
from tests.postgres import Postgres
from tests.squad.rooms import ROOM, Postman

ROOMS = [Room(ROOM.platform, f"-{number}") for number in range(10)]


@pytest.fixture
async def pair(
    postgres: Postgres, clock: RehearsalClock, post: Postman
) -> AsyncIterator[list[Coach]]:
    """Two coaches on one database, sending to the same platform."""
    name = postgres.new_database()
    settings = Settings(postgres.url(name))
    post.chats = {"cara", "dan"}
    async with AsyncExitStack() as stack:
        yield [
            await stack.enter_async_context(open_coach(settings, clock, [post])) for _ in range(2)
        ]
    postgres.drop(name)


def admins(room: Room, who: str, act: Act, clock: RehearsalClock) -> Incoming:
    person = Account(room.platform, who)
    name = f"{who} {room.id} {type(act).__name__}"
    return Incoming(name, room, person, clock.now(), act, private=False, admin=True, called=who)


async def at_once(pair: list[Coach], clock: RehearsalClock, act: Act) -> None:
    """Let two admins of every room do the same, each heard by another process."""
    for room in ROOMS:
        people = ("cara", "dan")
        await asyncio.gather(
            *(
                coach.answer(admins(room, who, act, clock))
                for coach, who in zip(pair, people, strict=True)
            )
        )
    for coach in pair:
        await coach.tick(clock.now())
    for coach in pair:
        await coach.drained()


async def squads(coach: Coach) -> list[str]:
    rows = await coach._database.transact(
        lambda connection: connection.exec_driver_sql("SELECT room FROM squad").all()
    )
    return sorted(room for (room,) in rows)


async def test_a_command_of_two_admins_sets_up_one_squad(
    pair: list[Coach], clock: RehearsalClock, post: Postman
) -> None:
    await at_once(pair, clock, Called("squad", "mon thu 18:00", "m"))

    assert await squads(pair[0]) == sorted(room.id for room in ROOMS)
    said = {one.body.plain.splitlines()[0] for one in post.arrived if one.words}
    assert said - {"Done: the squad's card shows it."} == {"Squad: Mon + Thu, 18:00 (UTC)"}


async def test_a_button_of_two_admins_sets_up_one_squad(
    pair: list[Coach], clock: RehearsalClock, post: Postman
) -> None:
    await at_once(pair, clock, Chose("d.squad.set", "m0"))

    assert await squads(pair[0]) == sorted(room.id for room in ROOMS)
    assert all("Which days?" in one.body.plain for one in post.arrived)


async def test_two_who_join_at_once_are_both_in(
    pair: list[Coach], clock: RehearsalClock, post: Postman
) -> None:
    await at_once(pair, clock, Called("squad", "mon thu 18:00", "m"))
    clock.move_to(clock.now() + timedelta(minutes=1))

    await at_once(pair, clock, Chose("d.squad.join.adult", "m0"))

    last = {
        one.to: one.body.plain for one in post.arrived if isinstance(one.to, Room) and one.words
    }
    assert [room for room in ROOMS if "2 members" not in last[room]] == []
