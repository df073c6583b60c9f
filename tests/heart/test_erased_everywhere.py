"""Whoever is erased stands in no table and in nothing that still waits to be said, anywhere."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from datetime import date, timedelta

import pytest

from bot.clock import RehearsalClock
from bot.coach.app import open_coach
from bot.coach.batch import Decided
from bot.coach.transaction import write_answers
from bot.contract import Account, Outgoing, Room
from bot.delivering import Delivery, Gone, Later
from bot.dialogue.changes import Snapshot
from bot.settings import Settings
from bot.store.accounts.contacts import Contact
from bot.store.database import open_database
from bot.store.people import People, Revised
from bot.store.tables import metadata
from tests.apps import TELEGRAM
from tests.heart.people import MONDAY, Asking
from tests.squad.people import TRAINED
from tests.squad.rooms import ROOM, Hall, Postman
from tests.squad.test_sharing import SORE, trained_on

NAMES = ("cara", "anaximander", "ben", "eva")
ANA = "anaximander"


@pytest.fixture
def post() -> Postman:
    return Postman(chats=set(NAMES))


@pytest.fixture
async def hall(url: str, clock: RehearsalClock, post: Postman) -> AsyncIterator[Hall]:
    """Cara coaches; Ana shares pain and load with her, Ben and Eva train along."""
    files = {
        "cara": Snapshot("athlete-cara", TRAINED),
        ANA: Snapshot(f"athlete-{ANA}", SORE, trained_on(date(2026, 2, 27), pain=7)),
        "ben": Snapshot("athlete-ben", SORE, trained_on(date(2026, 2, 27))),
        "eva": Snapshot("athlete-eva", SORE),
    }
    contacts = [
        Contact(Account(TELEGRAM, name), one.id, Room(TELEGRAM, f"chat {name}"))
        for name, one in files.items()
    ]
    decided = Decided([Revised(None, one) for one in files.values()], contacts)
    database = await open_database(url)
    await database.transact(
        lambda connection: write_answers(connection, decided, People(), clock.now())
    )
    await database.close()
    clock.move_to(clock.now() + timedelta(minutes=1))
    async with open_coach(Settings(url), clock, [post]) as coach:
        hall = Hall(coach, clock, post)
        await hall.types("cara", "/squad mon thu 20:00")
        await hall.types("cara", "/squad London")
        await hall.types("cara", "/squad lead at the hour")
        await hall.joins(ANA, "ben", "eva")
        await hall.taps("cara", "More")
        await hall.taps("cara", "I coach here")
        for name in (ANA, "ben"):
            await hall.tells(name, "/squad")
            await hall.touches(name, "Share with Cara")
            await hall.touches(name, "pain")
        yield hall


async def erases_all(hall: Hall, who: str) -> None:
    await hall.tells(who, "/delete")
    await hall.tells(who, "DELETE")


def standing(rows: Asking, who: str) -> set[str]:
    """Return the tables in which somebody stands by account, athlete or name."""
    return {
        table
        for table in metadata.tables
        for row in rows(f"SELECT * FROM {table}")
        if any(who in str(value).lower() for value in row)
    }


def later(*places: Room) -> Callable[[Outgoing], Delivery | None]:
    """Let a platform ask to wait at some places."""

    def says(message: Outgoing) -> Delivery | None:
        return Later(timedelta(minutes=5)) if message.to in places else None

    return says


def chat(who: str) -> Room:
    return Room(TELEGRAM, f"chat {who}")


async def heard_at(hall: Hall, place: Room) -> Sequence[str]:
    """Return what arrives at a place once it is served again."""
    before = len(hall.post.arrived)
    hall.post.says = lambda _: None
    hall.clock.move_to(hall.clock.now() + timedelta(minutes=6))
    await hall.coach.tick(hall.clock.now())
    await hall.coach.drained()
    return [one.body.plain for one in hall.post.arrived[before:] if one.to == place]


async def test_a_board_that_waits_does_not_go_out_with_who_was_erased(
    hall: Hall, rows: Asking
) -> None:
    hall.post.says = later(chat("cara"))
    await hall.tells("cara", "/board")
    before = standing(rows, ANA)
    await erases_all(hall, ANA)
    after = standing(rows, ANA)
    (said,) = await heard_at(hall, chat("cara"))

    assert {"outbox", "squad", "squad_person", "account", "athlete"} <= before
    assert after == set()
    assert said == (
        "Somebody this was about has left since. /squad and /board show how it is now."
    )
    assert "Ben" in "".join(await hall.tells("cara", "/board"))


@pytest.mark.parametrize("ahead", [timedelta(0), timedelta(hours=2)], ids=str)
async def test_a_board_that_is_on_its_way_is_not_tried_again_with_who_was_erased(
    hall: Hall, rows: Asking, ahead: timedelta
) -> None:
    """Whatever the clock says by then of when it was taken."""
    hall.post.says = later(chat("cara"))
    hall.post.slow[chat("cara")] = arrives = asyncio.Event()
    await hall.sends("cara", "/board")
    await hall.post.under_way.wait()
    hall.clock.set_to(hall.clock.now() + ahead)
    await hall.sends(ANA, "/delete")
    await hall.sends(ANA, "DELETE")
    arrives.set()
    await hall.coach.drained()
    after = standing(rows, ANA)

    assert after == set()
    assert await heard_at(hall, chat("cara")) == []


async def test_a_reminder_that_waits_for_the_room_is_said_without_them(
    hall: Hall, rows: Asking
) -> None:
    hall.clock.move_to(MONDAY + timedelta(hours=2))
    await hall.coach.fire_due(hall.clock.now())
    await hall.coach.drained()
    hall.post.says = later(ROOM)
    await hall.taps("ben", "I'm in")
    await hall.taps(ANA, "I'm in")
    before = standing(rows, ANA)
    await erases_all(hall, ANA)
    after = standing(rows, ANA)
    said = "\n".join(await heard_at(hall, ROOM))

    assert "outbox" in before
    assert after == set()
    assert "In: Ben" in said
    assert ANA.capitalize() not in said


async def test_a_coach_is_on_no_card_that_waits(hall: Hall, rows: Asking) -> None:
    hall.post.says = later(ROOM, chat("ben"))
    await hall.types("ben", "/squad")
    await hall.tells("ben", "/squad")
    before = standing(rows, "cara")
    await erases_all(hall, "cara")
    after = standing(rows, "cara")
    said = await heard_at(hall, ROOM)

    assert {"outbox", "squad"} <= before
    assert after == set()
    assert said
    assert "Cara" not in "".join(said)


async def test_who_set_a_squad_up_and_coaches_nobody_stands_nowhere(
    hall: Hall, rows: Asking
) -> None:
    room = Room(TELEGRAM, "-200")
    own = Hall(hall.coach, hall.clock, hall.post, room, {ANA}, acts=1_000)
    await own.types(ANA, "/squad mon thu 20:00")
    await own.types(ANA, "/squad London")
    await own.joins("ben")
    hall.post.says = later(room, chat("ben"))
    await own.taps("ben", "More")
    await own.types(ANA, "/squad")
    await own.tells("ben", "/squad")
    before = standing(rows, ANA)
    await erases_all(hall, ANA)
    after = standing(rows, ANA)

    assert {"outbox", "squad", "squad_person"} <= before
    assert after == set()
    assert await heard_at(own, room)
    assert await own.tells("ben", "/squad")


async def test_who_has_just_taken_a_session_back_stands_nowhere(hall: Hall, rows: Asking) -> None:
    await hall.tells(ANA, "3x20m 40kg rpe 4")
    await hall.touches(ANA, "Undo")
    hall.post.says = later(chat(ANA))
    await hall.tells(ANA, "3x20m 45kg rpe 4")
    (dialogue,) = rows(f"SELECT dialogue FROM athlete WHERE id = 'athlete-{ANA}'")
    before = standing(rows, ANA)
    hall.post.says = lambda _: None
    await erases_all(hall, ANA)

    assert "undo" in str(dialogue)
    assert {"account", "athlete", "entry", "outbox"} <= before
    assert standing(rows, ANA) == set()


async def test_what_was_about_them_alone_is_not_said(hall: Hall, rows: Asking) -> None:
    hall.admins.clear()
    hall.post.says = later(ROOM)
    await hall.taps(ANA, "I coach here")
    before = standing(rows, ANA)
    await erases_all(hall, ANA)
    after = standing(rows, ANA)

    assert "outbox" in before
    assert after == set()
    assert await heard_at(hall, ROOM) == []


async def test_who_is_erased_where_nobody_reads_leaves_no_goodbye_behind(
    hall: Hall, rows: Asking
) -> None:
    hall.post.says = lambda message: Gone("blocked") if message.to == chat(ANA) else None
    await erases_all(hall, ANA)

    assert standing(rows, ANA) == set()


async def test_the_list_of_who_was_erased_names_nobody(hall: Hall, rows: Asking) -> None:
    await erases_all(hall, ANA)

    assert len(rows("SELECT who, salt, at FROM erasure")) == 2
    assert standing(rows, ANA) == set()


async def test_who_was_silent_for_two_years_stands_in_no_squad_either(
    hall: Hall, rows: Asking
) -> None:
    for month in range(1, 27):
        hall.clock.move_to(MONDAY + month * timedelta(days=31) - timedelta(hours=8))
        await hall.tells("ben", "/week")
        await hall.coach.fire_due(hall.clock.now())
        await hall.coach.drained()

    assert standing(rows, ANA) == set()
    assert {"squad", "athlete"} <= standing(rows, "ben")
