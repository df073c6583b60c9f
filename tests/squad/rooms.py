"""A room full of people and the coach, on a real database and a clock that stands still."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from adapters.console.rehearsal import travel
from adapters.telegram.inbound import ALERT as GLANCED
from bot.clock import RehearsalClock
from bot.coach.app import Coach
from bot.contract import (
    Account,
    Act,
    Called,
    Chose,
    Edited,
    Incoming,
    Joined,
    Left,
    Outgoing,
    Platform,
    Room,
    Said,
)
from bot.delivering import Delivery, Gone, Sent
from tests.apps import TELEGRAM

MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
ROOM = Room(TELEGRAM, "-100", "7")


@dataclass
class Postman:
    """A courier that keeps what it delivers; whoever never wrote in private is not reached."""

    platform: Platform = TELEGRAM
    arrived: list[Outgoing] = field(default_factory=list)
    refs: list[str] = field(default_factory=list)
    chats: set[str] = field(default_factory=set)
    says: Callable[[Outgoing], Delivery | None] = lambda message: None
    slow: dict[Room | Account, asyncio.Event] = field(default_factory=dict)
    """Where a message is on its way until something happens."""
    under_way: asyncio.Event = field(default_factory=asyncio.Event)
    """One is."""

    async def deliver(self, message: Outgoing) -> Delivery:
        tokens = [choice.token for row in message.choices for choice in row]
        assert len({*tokens}) == len(tokens), f"two buttons with one id: {message.choices}"
        if message.to in self.slow:
            self.under_way.set()
            await self.slow[message.to].wait()
        outcome = self.says(message)
        if outcome is None and isinstance(message.to, Account):
            known = message.to.id in self.chats
            outcome = None if known else Gone("has never talked to the bot")
        if outcome is None:
            outcome = Sent(message.replaces or f"m{len(self.arrived) + 1}")
        if isinstance(outcome, Sent):
            self.arrived.append(message)
            self.refs.append(outcome.ref)
        return outcome

    def in_room(self, room: Room = ROOM) -> list[Outgoing]:
        """Return what a room got to read, in order: no card that only lost its buttons."""
        return [one for one in self.arrived if one.to == room and one.words]

    def read_since(self, before: int, place: Room) -> list[str]:
        """Return the words that came to a place behind so many messages."""
        came = self.arrived[before:]
        return [one.body.plain for one in came if one.to == place and one.words]

    def to(self, name: str) -> list[Outgoing]:
        """Return what somebody got to read in private: no card that only lost its buttons."""
        theirs = Room(self.platform, f"chat {name}")
        return [one for one in self.arrived if one.to == theirs and one.words]


@dataclass
class Hall:
    """The room, its people and the time."""

    coach: Coach
    clock: RehearsalClock
    post: Postman
    room: Room = ROOM
    admins: set[str] = field(default_factory=lambda: {"cara"})
    titled: str | None = "Falcons"
    acts: int = 0
    shown: dict[str, list[Outgoing]] = field(default_factory=dict)
    """What was shown for a glance, by who saw it."""

    async def acts_in_room(self, who: str, act: Act, *, spoken_to: bool = False) -> list[str]:
        """Return what the room then reads anew."""
        before = len(self.post.arrived)
        incoming = self._incoming(who, act, self.room, private=False)
        answers = await self.coach.answer(replace(incoming, spoken_to=spoken_to))
        await self.coach.drained()
        self._keep_shown(who, answers)
        return self.post.read_since(before, self.room)

    def _keep_shown(self, who: str, answers: Sequence[Outgoing]) -> None:
        """Keep what was shown for a glance; a phone shows that as it is, or not at all."""
        shown = [one for one in answers if one.toast is not None]
        for one in shown:
            assert len(one.body.plain) <= GLANCED
            assert "?" not in one.body.plain, "a glance asks what cannot be answered in it"
            assert one.choices == ()
        self.shown.setdefault(who, []).extend(shown)

    def saw(self, who: str) -> str:
        """Return what somebody was shown last, over the chat."""
        return self.shown[who][-1].body.plain

    def led(self, who: str) -> str | None:
        """Return what the link says that somebody was led by last, None where they were not."""
        toast = self.shown[who][-1].toast
        return None if toast is None else toast.start

    async def follows(self, who: str) -> list[str]:
        """Follow that link; return what stands in their own chat then."""
        self.post.chats.add(who)
        return await self.tells(who, f"/start {self.led(who)}")

    async def types(self, who: str, text: str, to: str | None = None) -> list[str]:
        return await self.acts_in_room(who, self._typed(text, to))

    async def calls_on(self, who: str, text: str) -> list[str]:
        """Say something that calls the coach by its name."""
        act = self._typed(text, None)
        return await self.acts_in_room(who, act, spoken_to=True)

    async def taps(self, who: str, label: str) -> list[str]:
        """Press the newest button of that label in the room."""
        return await self.acts_in_room(who, self._press(label, self.room))

    async def tells(self, who: str, text: str) -> list[str]:
        """Write to the coach in private; return its answer."""
        return await self._privately(who, self._typed(text, None))

    async def sends(self, who: str, text: str) -> None:
        """Write to the coach in private, and wait for no answer."""
        act = self._typed(text, None)
        await self.coach.answer(self._incoming(who, act, self.chat(who), private=True))

    async def touches(self, who: str, label: str) -> list[str]:
        """Press the newest button of that label in private."""
        return await self._privately(who, self._press(label, self.chat(who)))

    async def presses(self, who: str, token: str) -> list[str]:
        """Press a button in private by its token, whosever it was."""
        return await self._privately(who, Chose(token))

    async def joins(self, *who: str) -> None:
        for name in who:
            await self.acts_in_room(name, Joined(coach=False))
            await self.taps(name, "Join, 18 or over")

    async def leaves(self, who: str) -> list[str]:
        return await self.acts_in_room(who, Left(coach=False))

    async def edits(self, who: str, message: str, text: str) -> list[str]:
        return await self.acts_in_room(who, Edited(text, message))

    async def until(self, to: datetime) -> list[str]:
        """Let time pass; return what the room reads on the way."""
        before = len(self.post.arrived)
        await travel(self.coach, self.clock, to)
        return self.post.read_since(before, self.room)

    async def waits(self, **span: float) -> list[str]:
        return await self.until(self.clock.now() + timedelta(**span))

    def reminder(self) -> str:
        """Return the name of the latest reminder in the room."""
        pairs = list(zip(self.post.arrived, self.post.refs, strict=True))
        for message, ref in reversed(pairs):
            tokens = [choice.token for row in message.choices for choice in row]
            if message.to == self.room and any(one.startswith("d.squad.in.") for one in tokens):
                return ref
        raise AssertionError("no reminder stands in the room")

    def labels(self) -> list[str]:
        """Return the buttons of the room's latest message."""
        return _labels(self.post.in_room(self.room)[-1])

    def standing(self, who: str | None = None) -> dict[str, tuple[str, list[str]]]:
        """Return what stands in the room, or in somebody's chat: words and buttons, by name."""
        place = self.room if who is None else self.chat(who)
        shown: dict[str, tuple[str, list[str]]] = {}
        for message, ref in zip(self.post.arrived, self.post.refs, strict=True):
            if message.to == place:
                words = message.words.plain if message.words else shown[ref][0]
                shown[ref] = (words, _labels(message))
        return shown

    def live(self, who: str | None = None) -> list[str]:
        """Return the first lines of what stands there with buttons."""
        return [
            words.partition("\n")[0] for words, buttons in self.standing(who).values() if buttons
        ]

    def chat(self, who: str) -> Room:
        return Room(self.room.platform, f"chat {who}")

    async def _privately(self, who: str, act: Act) -> list[str]:
        before = len(self.post.arrived)
        await self.coach.answer(self._incoming(who, act, self.chat(who), private=True))
        await self.coach.drained()
        return self.post.read_since(before, self.chat(who))

    def _typed(self, text: str, to: str | None) -> Act:
        name = f"line {self.acts + 1}"
        if text.startswith("/"):
            command, _, argument = text[1:].partition(" ")
            return Called(command, argument, name)
        return Said(text, name, to)

    def _press(self, label: str, room: Room) -> Chose:
        pairs = list(zip(self.post.arrived, self.post.refs, strict=True))
        for message, ref in reversed(pairs):
            if message.to == room:
                for row in message.choices:
                    for choice in row:
                        if choice.label.removeprefix("✓ ") == label:
                            return Chose(choice.token, ref)
        raise AssertionError(f"no button {label!r}")

    def _incoming(self, who: str, act: Act, room: Room, *, private: bool) -> Incoming:
        self.acts += 1
        return Incoming(
            f"d{self.acts}",
            room,
            Account(room.platform, who),
            self.clock.now(),
            act,
            private=private,
            admin=who in self.admins and not private,
            called=who.capitalize(),
            titled=None if private else self.titled,
            toast=GLANCED if isinstance(act, Chose) and not private else 0,
        )


def _labels(message: Outgoing) -> list[str]:
    return [choice.label for row in message.choices for choice in row]


Opening = Callable[[], AbstractAsyncContextManager[Coach]]
Filing = Callable[..., Awaitable[str]]
Names = Sequence[str]
