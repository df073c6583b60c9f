"""Whoever runs a coach may have only those served who were invited."""

import asyncio
from collections.abc import AsyncIterator
from datetime import date, timedelta

import pytest

from adapters.cli import main
from bot.clock import RehearsalClock
from bot.coach.app import Coach, open_coach
from bot.coach.door import invitation, is_good
from bot.contract import Account, Called, Incoming, Room
from bot.settings import Access, Settings
from tests.apps import TERMINAL
from tests.cases import each
from tests.heart.people import MONDAY, Mailbox, Person

TOLD = "Ask Ana for an invitation."
ACCESS = Access(TOLD, (f"{TERMINAL}:bea",))


@pytest.fixture
async def coach(url: str, clock: RehearsalClock) -> AsyncIterator[Coach]:
    async with open_coach(Settings(url, access=ACCESS), clock, [Mailbox()]) as coach:
        yield coach


async def known(coach: Coach) -> int:
    rooms = await coach.conversations(TERMINAL)
    return len(rooms)


async def test_a_stranger_is_told_who_may_come_in_and_nothing_of_them_is_kept(
    coach: Coach, clock: RehearsalClock
) -> None:
    eve = Person("eve", clock, coach)

    for typed in ("/start", "3x20m 40kg rpe 6", "my chest hurts", "AAAA-BBBB-CCCC-DDDD", "/squad"):
        assert await eve.types(typed) == [TOLD]
    assert await eve.presses("d.talk.wish.today") == [TOLD]
    assert await known(coach) == 0


async def test_who_brings_an_invitation_is_met_as_anybody_is_and_is_in_for_good(
    coach: Coach, clock: RehearsalClock, url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await asyncio.to_thread(main, ["invite", "--days", "365", "--db", url]) == 0
    code = capsys.readouterr().out.splitlines()[0]
    bea, ada, cyn = (Person(name, clock, coach) for name in ("bea", "ada", "cyn"))

    allowed = await bea.types("/start")
    typed, started = await ada.types(f" {code.lower()} "), await cyn.types(f"/start {code}")

    assert allowed == typed == started
    assert TOLD not in allowed
    assert await ada.types("yes") != [TOLD]
    assert await known(coach) == 3


async def test_a_squads_room_is_open_to_its_members_and_no_other_room_is(
    coach: Coach, clock: RehearsalClock
) -> None:
    def among(name: str, room: str, number: int, command: str = "squad") -> Incoming:
        return Incoming(
            f"{name}-in-{room}-{number}",
            Room(TERMINAL, room),
            Account(TERMINAL, name),
            clock.now(),
            Called(command, "mon 18:30 Berlin", "1"),
            private=False,
            admin=True,
        )

    refused = await coach.answer(among("eve", "street", 1))
    await Person("bea", clock, coach).types("/start")
    await coach.answer(among("bea", "pitch", 1))
    member = await coach.answer(among("eve", "pitch", 2, "today"))

    assert [one.body.plain for one in refused] == [TOLD]
    assert TOLD not in [one.body.plain for one in member]


CODE = invitation("key", date(2026, 3, 2), b"abc")


@each(
    "code, key, days, good",
    [
        (CODE, "key", 0, True),
        (CODE, "key", -9, True),
        (CODE, "key", 1, False),
        (CODE, "another", 0, False),
        (f"B{CODE[1:]}", "key", 0, False),
    ],
)
def test_an_invitation_is_good_through_its_day_and_where_it_was_made(
    code: str, key: str, days: int, good: bool
) -> None:
    assert is_good(code, key, MONDAY + timedelta(days=days)) is good
