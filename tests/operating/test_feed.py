"""A calendar that follows a link, over HTTP as its app does."""

import asyncio
import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import aiohttp
import pytest
import vobject

from adapters.web.page import Pages
from bot.clock import RehearsalClock
from bot.coach.app import open_coach
from bot.coach.batch import Decided
from bot.coach.transaction import write_answers
from bot.contract import Act, Called, Chose, Outgoing
from bot.dialogue.changes import Snapshot
from bot.settings import Settings
from bot.store.accounts.contacts import Contact
from bot.store.database import open_database
from bot.store.people import People, Revised
from tests.heart.people import MONDAY, Mailbox, Person
from tests.talk.pullers import ADA
from tests.telegram.test_webhook import free_port

HERS = "abcdefgh23456723"


async def put_on_file(url: str, person: Person) -> None:
    contact = Contact(person.account, HERS, person.room)
    decided = Decided([Revised(None, Snapshot(HERS, ADA))], [contact])
    database = await open_database(url)
    await database.transact(lambda one: write_answers(one, decided, People(), MONDAY))
    await database.close()


@dataclass
class Chat:
    """Somebody's chat: what they do, and the buttons of the answer."""

    person: Person
    latest: Sequence[Outgoing] = ()

    async def does(self, act: Act) -> str:
        self.latest = await self.person.coach.answer(self.person.act(act))
        return "\n".join(one.body.plain for one in self.latest)

    async def taps(self, label: str) -> str:
        rows = (row for one in self.latest for row in one.choices)
        (token,) = (choice.token for row in rows for choice in row if choice.label == label)
        return await self.does(Chose(token, None))


async def seen(port: int, path: str) -> tuple[int, str]:
    address = f"http://127.0.0.1:{port}{path}"
    async with aiohttp.ClientSession() as session, session.get(address) as page:
        return page.status, await page.text()


def hours(page: str) -> set[str]:
    events = vobject.readOne(page).vevent_list
    return {f"{one.dtstart.value:%a %H:%M}" for one in events}


async def test_a_link_is_followed_until_another_takes_its_place_or_all_is_erased(
    url: str, clock: RehearsalClock, caplog: pytest.LogCaptureFixture
) -> None:
    port, stop = free_port(), asyncio.Event()
    settings = Settings(url, web_address="https://coach.example.org")
    pages = Pages(f"127.0.0.1:{port}")
    async with open_coach(settings, clock, [Mailbox()]) as nobody:
        await nobody.drained()
    await put_on_file(url, Person("ada", clock, nobody))

    with caplog.at_level(logging.INFO):
        async with open_coach(settings, clock, [Mailbox()]) as coach:
            pages.coach(coach)
            watching = asyncio.create_task(pages.watch(stop))
            chat = Chat(Person("ada", clock, coach))
            await chat.does(Called("calendar", "", "m1"))
            first = path_in(await chat.taps("A link that follows by itself"))
            planned = await seen(port, first)
            await chat.taps("Another link")
            other = path_in("\n".join(one.body.plain for one in chat.latest))
            ended, follows = await seen(port, first), await seen(port, other)
            await chat.does(Called("schedule", "tue fri 19:00", "m2"))
            changed = await seen(port, other)
            near = f"{other[:-5]}{'1' if other[-5] == '0' else '0'}.ics"
            guessed = await seen(port, near), await seen(port, "/calendar/x.ics")
            await chat.does(Called("delete", "", "m3"))
            await chat.person.types("delete")
            erased = await seen(port, other)
            stop.set()
            await watching

    assert (planned[0], follows[0], changed[0]) == (200, 200, 200)
    assert hours(planned[1]) == hours(follows[1]) == {"Mon 18:00", "Thu 18:00"}
    assert hours(changed[1]) == {"Tue 19:00", "Fri 19:00"}
    assert {"SUMMARY:Training", "REFRESH-INTERVAL;VALUE=DURATION:PT1H"} <= {*lines(follows[1])}
    assert {ended, *guessed, erased} == {(404, "nothing is here\n")}
    assert [one for one in caplog.messages if HERS in one or seal_of(other) in one] == []


def path_in(said: str) -> str:
    (link,) = re.findall(r"https://coach\.example\.org\S+", said)
    return urlsplit(link).path


def seal_of(path: str) -> str:
    return Path(path).stem.partition("-")[2]


def lines(page: str) -> list[str]:
    return page.split("\r\n")
