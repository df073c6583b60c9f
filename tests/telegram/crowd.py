"""A room's story told over Telegram: every line goes through the Bot API and back.

A gathering at the terminal serves as the screen: it knows who typed, and which line is a
button.  What people do becomes updates, what the bot posts becomes pages.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from adapters.console.gathering import Gathering
from adapters.console.rehearsal import Rehearsed
from bot.contract import (
    Account,
    Called,
    Choice,
    Chose,
    Incoming,
    Joined,
    Left,
    Outgoing,
    Room,
    Said,
    Toast,
)
from bot.rich import Rich, rich
from tests.apps import TELEGRAM, TERMINAL
from tests.telegram.human import Human
from tests.telegram.platform import FakeTelegram, Posted

GROUP, SUPERGROUP, TOPIC = -55, -1001, 9
FIRST = 50  # the number of the first of the people


@dataclass
class Crowd:
    """Stands between the terminal and the coach: both believe they talk to each other."""

    telegram: FakeTelegram
    gathering: Gathering
    coach: Rehearsed
    titled: str
    language: str = "en"
    group: int = GROUP
    topic: int | None = None
    shown: int = 0
    lines: dict[str, int] = field(default_factory=dict)  # the terminal's name: the message
    cards: dict[str, Posted] = field(default_factory=dict)
    in_room: list[tuple[datetime, Posted]] = field(default_factory=list)
    """What was posted there, each with the moment of the story."""

    async def answer(self, incoming: Incoming) -> tuple[Outgoing, ...]:
        """Send an act by Telegram and show what comes back, first what is for a glance.

        Whoever is led into their own chat presses start there.
        """
        human = self._human(incoming)
        query = ""
        if incoming.private:
            self.telegram.blocked.pop(human.id, None)  # whoever writes there can be written to
        self._let_manage(human, admin=incoming.admin)
        match incoming.act:
            case Said(text, name, replies_to):
                quoted = {} if replies_to is None else self._quote(human, self.cards[replies_to])
                self.lines[name] = await human.writes(text, **quoted)
            case Called(command, argument, name):
                self.lines[name] = await human.writes(f"/{command} {argument}".strip())
            case Chose(token, str(on)):
                query = await human.presses(token, self.cards[on])
            case Joined(coach=True):
                await self.telegram.tell("my_chat_member", _added(human))
            case Left(coach=False):
                await human.goes()
            case other:
                raise AssertionError(f"nobody does this on Telegram: {other}")
        await self.telegram.until_confirmed()
        await self.coach.drained()
        word = await self._glimpsed(incoming, query) if query else None
        await self._show(incoming, incoming.at)
        if word is not None:
            await self.answer(self.gathering.seat(incoming.person.id).typed(f"/start {word}"))
        return ()

    async def happens(self, what: str) -> None:
        """Let the room become a supergroup, lose where it is written to, or open a topic."""
        match what.split():
            case ["moves", *_]:
                self.telegram.moved[self.group] = SUPERGROUP
                self.group = SUPERGROUP
            case ["loses", *_]:
                self.telegram.closed_topics.add(self.topic or 0)
            case ["opens", *_]:
                self.topic = TOPIC
        await self.telegram.until_confirmed()

    async def next_due(self) -> datetime | None:
        return await self.coach.next_due()

    async def fire_due(self, now: datetime) -> object:
        await self.coach.fire_due(now)
        await self.coach.drained()
        await self._show(None, now)
        return None

    async def drained(self) -> None:
        await self.coach.drained()

    # --- people ----------------------------------------------------------------------------

    def _human(self, incoming: Incoming) -> Human:
        name = incoming.person.id
        return Human(
            self.telegram,
            number_of(name, self.gathering.people),
            name,
            self.language,
            None if incoming.private else self.group,
            None if incoming.private else self.topic,
            self.titled,
            int(incoming.at.timestamp()),
        )

    def _let_manage(self, human: Human, *, admin: bool) -> None:
        if human.group is not None:
            self.telegram.admins.discard((human.group, human.id))
            self.telegram.admins |= {(human.group, human.id)} if admin else set()

    def _quote(self, human: Human, card: Posted) -> dict[str, object]:
        return {"reply_to_message": human.message(card.message, text=card.text)}

    # --- what comes back -------------------------------------------------------------------

    async def _glimpsed(self, incoming: Incoming, query: str) -> str | None:
        """Show what is for a glance; return the word of a link that is followed."""
        await self.telegram.until(lambda: query in self.telegram.acknowledged)
        link = self.telegram.opened.get(query, "").partition("?start=")[2] or None
        shown = rich(self.telegram.alerts.get(query, "Open a chat with me: I answer there."))
        toast = Outgoing(query, self.gathering.room, shown, toast=Toast(start=link))
        if query not in self.telegram.alerts and link is None:
            return None
        word = self.gathering.follows(incoming, toast)
        if word is None:
            self.gathering.sees(incoming, shown)
        return word

    async def _close(self) -> None:
        """Take the choices of cards away that have no buttons any more."""
        for name, card in self.cards.items():
            now = self.telegram.chats.messages.get((card.chat, card.message))
            if card.rows and now is not None and "callback_data" not in now.markup:
                whose = None if card.chat < 0 else self.gathering.people[card.chat - FIRST]
                place = self.gathering.room if whose is None else Room(TERMINAL, whose)
                await self.gathering.deliver(Outgoing("", place, Rich(), replaces=name))

    async def _show(self, incoming: Incoming | None, at: datetime) -> None:
        await self._close()
        posted = self.telegram.posted
        for one in posted[self.shown :]:
            if one.chat < 0:
                self.in_room.append((at, one))
                await self._show_all(one)
            else:
                await self._show_alone(one, incoming)
        self.shown = len(posted)

    async def _show_all(self, one: Posted) -> None:
        answers = "it" if "reply_parameters" in one.fields else None
        await self.gathering.deliver(self._message(one, self.gathering.room, answers))
        self.cards[self.gathering.screen.message] = one

    async def _show_alone(self, one: Posted, incoming: Incoming | None) -> None:
        name = self.gathering.people[one.chat - FIRST]
        is_theirs = incoming is not None and incoming.private and incoming.person.id == name
        answers = incoming.delivery if incoming is not None and is_theirs else None
        room = Room(TERMINAL, name)
        await self.gathering.deliver(self._message(one, room, answers))
        self.cards[self.gathering.seat(name).screen.message] = one

    def _message(self, one: Posted, to: Room, answers: str | None) -> Outgoing:
        earlier = [name for name, card in self.cards.items() if card.message == one.message]
        return Outgoing(
            f"{one.at}",
            to,
            rich(one.text),
            tuple(tuple(Choice(*button) for button in row) for row in one.rows),
            answers=answers,
            replaces=earlier[-1] if one.method == "editMessageText" else None,
            reacts_to=str(one.message) if one.method == "setMessageReaction" else None,
        )


def number_of(name: str, people: Sequence[str]) -> int:
    """Return the number somebody has on Telegram."""
    return FIRST + [one.casefold() for one in people].index(name.casefold())


def contact_of(name: str, people: Sequence[str]) -> tuple[Account, Room]:
    """Return who somebody is on Telegram, and their chat with the coach."""
    number = str(number_of(name, people))
    return Account(TELEGRAM, number), Room(TELEGRAM, number)


def _added(human: Human) -> dict[str, object]:
    """Return the update that says: this person added the bot to the group."""
    bot = {"id": 110201543, "is_bot": True, "first_name": "Sled"}
    return {
        "chat": {"id": human.group, "type": "group", "title": human.title},
        "from": {"id": human.id, "is_bot": False, "first_name": human.name},
        "date": human.at,
        "old_chat_member": {"user": bot, "status": "left"},
        "new_chat_member": {"user": bot, "status": "member"},
    }
