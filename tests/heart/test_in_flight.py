"""How many letters may be on their way: places kept for who is fast, and for answers."""

import asyncio
from collections.abc import Sequence

import pytest

from bot.contract import Outgoing, Room
from bot.outbox.in_flight import IN_FLIGHT, KEPT_FOR_ANSWERS, QUICK_S, SLOW, UnderWay
from bot.rich import rich
from bot.store.message import Kind, Letter
from tests.apps import TERMINAL

ROOM = Room(TERMINAL, "1")


def letters(count: int, kind: Kind) -> list[Letter]:
    return [
        Letter(Outgoing(f"{kind} {number}", ROOM, rich("hello")), kind) for number in range(count)
    ]


def begun(under_way: UnderWay, going: Sequence[Letter]) -> None:
    for one in going:
        under_way.begin(one)


@pytest.fixture
async def freed() -> asyncio.Event:
    return asyncio.Event()


@pytest.fixture
def under_way(freed: asyncio.Event) -> UnderWay:
    return UnderWay(freed.set)


async def test_each_letter_takes_a_place_and_there_are_never_less_than_none(under_way: UnderWay):
    places = []
    for one in letters(IN_FLIGHT + 2, Kind.ANSWER):
        places.append(under_way.room())
        under_way.begin(one)

    assert places == [*range(IN_FLIGHT, 0, -1), 0, 0]


async def test_places_are_kept_for_answers_which_take_none_of_the_others(under_way: UnderWay):
    begun(under_way, letters(KEPT_FOR_ANSWERS, Kind.ANSWER))
    places = []
    for one in letters(IN_FLIGHT - KEPT_FOR_ANSWERS + 2, Kind.REMINDER):
        places.append(under_way.vacancies(0).unasked)
        under_way.begin(one)

    assert places == [*range(IN_FLIGHT - KEPT_FOR_ANSWERS, 0, -1), 0, 0]


async def test_what_is_over_takes_no_place(under_way: UnderWay):
    going = letters(2, Kind.REMINDER)
    begun(under_way, going)
    over = {going[0].message.id}

    assert under_way.room(over) == IN_FLIGHT - 1
    assert under_way.vacancies(0, over).unasked == IN_FLIGHT - KEPT_FOR_ANSWERS - 1

    under_way.end(going[1])
    assert under_way.room(over) == IN_FLIGHT
    assert under_way.leave() == 1
    assert not under_way


async def test_what_takes_long_makes_room_until_much_does(
    under_way: UnderWay, freed: asyncio.Event
):
    begun(under_way, letters(SLOW - KEPT_FOR_ANSWERS + 1, Kind.REMINDER))
    assert under_way.room() == 0
    assert not freed.is_set()

    async with asyncio.timeout(20 * QUICK_S):
        await freed.wait()
        await asyncio.sleep(QUICK_S / 10)  # the others of the same moment

    assert under_way.room() == IN_FLIGHT
    assert under_way.vacancies(0).unasked == IN_FLIGHT - KEPT_FOR_ANSWERS - 1
    begun(under_way, letters(KEPT_FOR_ANSWERS, Kind.ANSWER))
    assert under_way.room() == IN_FLIGHT - KEPT_FOR_ANSWERS


async def test_nobody_is_told_of_room_that_a_letter_made_long_ago(
    under_way: UnderWay, freed: asyncio.Event
):
    (one,) = letters(1, Kind.ANSWER)
    under_way.begin(one)
    under_way.end(one)

    await asyncio.sleep(QUICK_S * 1.2)

    assert not freed.is_set()
