"""A chat, not a form: how few messages it takes from hello to the morning after, on each app.

What is counted is what a phone shows: messages that came, and cards that were rewritten.  The
person taps wherever there is a button.
"""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

import pytest

from adapters.console.rehearsal import travel
from bot.clock import RehearsalClock
from bot.coach.app import Coach
from bot.contract import Platform
from bot.rules.log.records import Athlete
from tests.apps import DISCORD, TELEGRAM
from tests.discord_adapter import conftest as on_discord
from tests.discord_adapter.bridge import FakeDiscord, fake_discord
from tests.discord_adapter.member import Member
from tests.telegram import conftest as on_telegram
from tests.telegram.human import Human
from tests.telegram.platform import FakeTelegram, fake_telegram

MONDAY = datetime(2026, 3, 2, 18, tzinfo=UTC)
WEDNESDAY = datetime(2026, 3, 4, 18, tzinfo=UTC)
MORNING = datetime(2026, 3, 5, 8, tzinfo=UTC)

START = (
    *("Yes, keep it", "1988", "None of these", "None", "I play football", "2", "No"),
    *("Sled", "Gym turf", "25 kg", "84", "Mon + Wed + Fri", "London"),
)
TRAINING_DAY = ("My session", "Done", "3", "0", "0", "Yes")
NEXT_MORNING = ("0", "None")


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands in the chat: of a message as it came, or as it reads since."""

    message: int
    is_new: bool
    text: str
    buttons: tuple[tuple[str, str], ...]


class Chat(Protocol):
    """A newcomer's chat."""

    @property
    def shown(self) -> list[Shown]: ...

    async def begins(self) -> None: ...

    async def does(self, answer: str) -> None: ...


def button(shown: list[Shown], label: str) -> tuple[Shown, str] | None:
    """Return the newest button of that name, and the card it stands on."""
    latest = {one.message: one for one in shown}
    for card in sorted(latest.values(), key=lambda one: one.message, reverse=True):
        for called, token in card.buttons:
            if called.removeprefix("✓ ") == label:
                return card, token
    return None


@dataclass
class Phone:
    human: Human
    coach: Coach
    telegram: FakeTelegram

    @property
    def shown(self) -> list[Shown]:
        return [
            Shown(one.message, not one.method.startswith("edit"), one.text, one.buttons)
            for one in self.telegram.to(self.human.id)
        ]

    async def begins(self) -> None:
        await self.human.writes("/start")
        await self._settled()

    async def does(self, answer: str) -> None:
        found = button(self.shown, answer)
        if found is None:
            await self.human.writes(answer)
        else:
            card = [
                one for one in self.telegram.to(self.human.id) if one.message == found[0].message
            ]
            await self.human.presses(found[1], card[-1])
        await self._settled()

    async def _settled(self) -> None:
        await self.telegram.until_confirmed()
        await self.coach.drained()


@dataclass
class Device:
    member: Member
    coach: Coach
    discord: FakeDiscord

    @property
    def shown(self) -> list[Shown]:
        return [
            Shown(one.message, one.how != "edit", one.content, one.buttons)
            for one in self.member.heard
        ]

    async def begins(self) -> None:
        heard = len(self.discord.told)
        await self.member.asks("start")
        await self._settled(heard)

    async def does(self, answer: str) -> None:
        heard, found = len(self.discord.told), button(self.shown, answer)
        if found is None:
            await self.member.writes(answer)
        else:
            card = [one for one in self.member.heard if one.message == found[0].message]
            await self.member.presses(found[1], card[-1])
        await self._settled(heard)

    async def _settled(self, heard: int) -> None:
        await self.discord.until(lambda: len(self.discord.told) > heard)
        await self.coach.drained()


Seated = AsyncIterator[tuple[Chat, Coach]]


@asynccontextmanager
async def on_the_phone(folder: Path, clock: RehearsalClock) -> Seated:
    async with (
        fake_telegram() as telegram,
        on_telegram.coaching(telegram, folder, clock, Athlete()) as coach,
    ):
        yield Phone(Human(telegram, at=int(clock.now().timestamp())), coach, telegram), coach


@asynccontextmanager
async def on_the_device(folder: Path, clock: RehearsalClock) -> Seated:
    async with (
        fake_discord(clock.now) as discord,
        on_discord.coaching(discord, folder, clock, Athlete()) as coach,
    ):
        yield Device(Member(discord), coach, discord), coach


Seat = Callable[[Path, RehearsalClock], AbstractAsyncContextManager[tuple[Chat, Coach]]]
SEATS: dict[Platform, Seat] = {TELEGRAM: on_the_phone, DISCORD: on_the_device}


@pytest.mark.parametrize("app", SEATS, ids=str)
async def test_from_hello_to_the_morning_after_takes_few_messages(
    app: Platform, tmp_path: Path
) -> None:
    clock = RehearsalClock(MONDAY)
    async with SEATS[app](tmp_path, clock) as (chat, coach):

        async def goes(to: datetime, answers: tuple[str, ...]) -> list[Shown]:
            before = len(chat.shown)
            if to > clock.now():
                await travel(coach, clock, to)
                await coach.drained()
            for answer in answers:
                await chat.does(answer)
            return chat.shown[before:]

        await chat.begins()
        start = [*chat.shown, *await goes(MONDAY, START)]
        training = await goes(WEDNESDAY, TRAINING_DAY)
        morning = await goes(MORNING, NEXT_MORNING)

    new = [one for one in start if one.is_new]
    assert "Sessions: Mon, Wed, Fri at 18:00" in start[-1].text
    assert not any("I do not diagnose" in one.text for one in start if not one.is_new)
    assert "I do not diagnose" in new[0].text
    assert not new[0].buttons
    assert len(new) <= 5, [one.text for one in new]  # typed is answered below; a loop is one
    assert "Before your first one" in start[-1].text
    assert [label for label, _ in start[-1].buttons][:4] == [
        "Start",
        "Done",
        "Changed",
        "Something hurts",
    ]
    assert any("Logged. Wed 4 Mar" in one.text for one in training)
    assert "Noted: 0 this morning." in morning[-1].text
    assert len([one for one in (*training, *morning) if one.is_new]) <= 6
    assert len(TRAINING_DAY) + len(NEXT_MORNING) <= 12
