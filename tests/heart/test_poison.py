"""One act that cannot be answered is put aside by itself: its sender is told, the rest goes on.

Five people say something; at the third's a fault is planted, at one step after the other.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from typing import Any

import pytest

import bot.coach.answers
import bot.coach.batch
from bot.clock import RehearsalClock
from bot.coach.app import Coach
from bot.coach.quarantine import TRIES
from bot.contract import Account, Called, Chose, Edited, Filled, Incoming, Outgoing, Room, Said
from bot.errors import StoreError
from tests.heart.people import Asking, Mailbox, Opening, Person
from tests.planting import When, plant
from tests.postgres import Postgres

FIVE = ("ada", "bea", "cleo", "dora", "emma")
SORRY = "Something went wrong on my side, and nothing was saved. Please try that again."
LO_SIENTO = "Algo falló de mi lado y no se guardó nada. Inténtalo otra vez, por favor."

Plant = Callable[[], None]


@pytest.fixture
def server(backend: str, request: pytest.FixtureRequest) -> Postgres | None:
    return request.getfixturevalue("postgres") if backend == "postgresql" else None


@pytest.fixture(params=["door", "load", "decide", "phrase", "write", "commit"])
def planted(
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
    url: str,
    server: Postgres | None,
) -> Plant:
    """Plant a fault at one step of answering Cleo."""

    def breaks(where: Any, name: str, concerns: Callable[..., bool]) -> Plant:
        whole = getattr(where, name)

        def broken(*given: Any, **more: Any) -> Any:
            if concerns(*given):
                raise LookupError("planted")
            return whole(*given, **more)

        return lambda: monkeypatch.setattr(where, name, broken)

    match request.param:
        case "door":
            return breaks(bot.coach.answers, "sound", lambda one: one.person.id == "cleo")
        case "load":
            return breaks(
                bot.coach.answers,
                "codes_for",
                lambda _, acts, __: any(a.person.id == "cleo" for a in acts),
            )
        case "decide":
            return breaks(bot.coach.batch, "step", lambda _, act: act.message == "cleo-message-0")
        case "phrase":
            return breaks(
                bot.coach.batch,
                "letters_of",
                lambda _, reader, occasion, *__: (
                    bool(reader.id) and occasion.home == Room("terminal", "room of cleo")
                ),
            )
        case "write":
            return lambda: plant(url, server, "account", "NEW.id = 'cleo'", When.WRITTEN)
        case _:
            return lambda: plant(url, server, "account", "NEW.id = 'cleo'", When.COMMITTED)


async def until_confirmed(coach: Coach, act: Incoming) -> Sequence[Outgoing]:
    """Deliver an act again for as long as the coach asks for that, as platforms do."""
    for _ in range(3 * TRIES):
        try:
            return await coach.answer(act)
        except StoreError:
            continue
    raise AssertionError("it is asked for again and again")


async def five(coach: Coach, clock: RehearsalClock) -> dict[str, list[str]]:
    """Return what each of five people is answered."""
    acts = [
        Person(name, clock, coach).act(Called("help", "", f"{name}-message-0")) for name in FIVE
    ]
    answers = await asyncio.gather(*(until_confirmed(coach, act) for act in acts))
    await coach.drained()
    return {
        name: [one.body.plain for one in said] for name, said in zip(FIVE, answers, strict=True)
    }


async def test_the_others_are_answered_and_whoever_it_was_is_told(
    opened: Opening, clock: RehearsalClock, planted: Plant, mailbox: Mailbox, rows: Asking
) -> None:
    async with opened() as coach:
        planted()
        heard = await five(coach, clock)

    assert heard.pop("cleo") == [SORRY]
    assert all(said and said != [SORRY] for said in heard.values())
    assert mailbox.words.count(SORRY) == 1
    assert rows("SELECT count(*) FROM delivery") == [(5,)]
    ((reason,),) = rows("SELECT reason FROM outbox WHERE state = 'put_aside'")
    assert str(reason).startswith("an act: ")

    async with opened() as coach:  # and after a restart nothing of it is left to do
        assert await five(coach, clock) == {name: [] for name in FIVE}


async def test_where_not_even_an_apology_can_be_written_it_is_put_aside_all_the_same(
    opened: Opening,
    clock: RehearsalClock,
    url: str,
    server: Postgres | None,
    rows: Asking,
) -> None:
    async with opened() as coach:
        plant(url, server, "outbox", "NEW.chat = 'room of cleo'", When.WRITTEN)
        heard = await five(coach, clock)

    assert heard.pop("cleo") == []
    assert all(heard.values())
    assert rows("SELECT count(*) FROM delivery") == [(5,)]
    assert rows("SELECT count(*) FROM outbox WHERE state = 'put_aside'") == [(1,)]


async def test_where_nothing_of_it_can_be_written_the_queue_goes_on(
    opened: Opening,
    clock: RehearsalClock,
    url: str,
    server: Postgres | None,
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with opened() as coach:
        plant(url, server, "delivery", "NEW.id = 'cleo-1'", When.WRITTEN)
        heard = await five(coach, clock)

    assert heard.pop("cleo") == []
    assert all(heard.values())
    assert "could not be noted" in caplog.text


async def test_the_apology_is_said_in_their_own_language(
    opened: Opening, clock: RehearsalClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened() as coach:
        cleo = Person("cleo", clock, coach)
        await cleo.types("/language es")

        def broken(*_: object) -> None:
            raise LookupError("planted")

        monkeypatch.setattr(bot.coach.batch, "step", broken)

        assert await cleo.types("/help") == [LO_SIENTO]


@pytest.fixture
async def coach_without_disk(
    opened: Opening, url: str, server: Postgres | None
) -> AsyncIterator[Coach]:
    """A coach whose database takes nothing at all any more."""
    async with opened() as coach:
        plant(url, server, "delivery", "NEW.id IS NOT NULL", When.WRITTEN)
        yield coach


async def test_for_a_database_that_takes_nothing_no_act_is_put_aside(
    coach_without_disk: Coach, clock: RehearsalClock
) -> None:
    act = Person("ada", clock, coach_without_disk).act(Called("help", "", "m"))

    for _ in range(4 * TRIES):
        with pytest.raises(StoreError):
            await coach_without_disk.answer(act)


# --- values that no database takes ---------------------------------------------------------

CUT = "3x20m \ud83d 40kg"  # half an emoji
ODD = (CUT, "a\0b", "\ud83d", "\0", "x" * 100_000, "é" * 5_000, "a.1.\0", "a.1\u0660.yes")


def odd_acts(text: str) -> tuple[Any, ...]:
    return (
        Said(text, "m1"),
        Said("hello", text, text),
        Called(text, text, "m2"),
        Called("start", text, text),
        Chose(text, text),
        Filled(text, ((text, text),)),
        Filled("d.logging.form.2026-03-02", (("sets", text), (text, "4"))),
        Edited(text, text, text),
    )


@pytest.mark.parametrize("text", ODD, ids=ascii)
async def test_whatever_characters_come_in_they_are_answered_and_block_nobody(
    coach: Coach, clock: RehearsalClock, text: str
) -> None:
    ada, bea = Person("ada", clock, coach), Person("bea", clock, coach)
    await ada.types("/start")
    acts = [ada.act(act) for act in odd_acts(text)]
    odd_room = Room(ada.account.platform, text, text)
    acts += [
        ada.act(Said("hello", "m3"), delivery=text),
        ada.act(Said("hello", "m4"), called=text, titled=text, locale=text),
        Incoming(
            "odd", odd_room, Account(ada.account.platform, text), clock.now(), Said("a", "b")
        ),
    ]

    answers = await asyncio.gather(*map(coach.answer, acts), bea.types("/help"))

    assert [len(one) > 0 for one in answers] == [True] * (len(acts) + 1)
    assert SORRY not in " ".join(one.body.plain for said in answers[:-1] for one in said)


async def test_two_deliveries_that_no_database_takes_are_still_two(
    coach: Coach, clock: RehearsalClock
) -> None:
    ada = Person("ada", clock, coach)
    names = ("\ud83d", "\ud83e", "\0", "\1", "x" * 5_000, "x" * 5_001)
    acts = [ada.act(Called("help", "", "m"), delivery=name) for name in names]

    first = [await coach.answer(act) for act in acts]
    again = [await coach.answer(act) for act in acts]

    assert all(first)
    assert not any(again)
