"""A room's story told over Discord: every line goes through its API and back.

A gathering at the terminal serves as the screen: it knows who typed, and which line is a
button.  What people do becomes events, what the bot posts becomes pages.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from adapters.console.gathering import Gathering
from adapters.console.rehearsal import Rehearsed
from adapters.discord.markdown import unlinked
from bot.contract import (
    Account,
    Called,
    Choice,
    Chose,
    Incoming,
    Joined,
    Outgoing,
    Room,
    Said,
)
from bot.rich import Rich, rich
from tests.apps import DISCORD, TERMINAL
from tests.discord_adapter.bridge import FakeDiscord
from tests.discord_adapter.member import MANAGE_SERVER, Member
from tests.discord_adapter.screen import plain, to_the_second
from tests.discord_adapter.things import Posted
from tests.discord_adapter.world import CHANNEL

OTHER_CHANNEL = CHANNEL + 1
FIRST = 50  # the number of the first of the people


@dataclass
class Crowd:
    """Stands between the terminal and the coach: both believe they talk to each other."""

    discord: FakeDiscord
    gathering: Gathering
    coach: Rehearsed
    titled: str
    zone: ZoneInfo
    locale: str = "en-US"
    channel: int = CHANNEL
    shown: int = 0
    lines: dict[str, int] = field(default_factory=dict)  # the terminal's name: the message
    cards: dict[str, Posted] = field(default_factory=dict)

    async def answer(self, incoming: Incoming) -> tuple[Outgoing, ...]:
        """Send an act by Discord and show what comes back."""
        heard = len(self.discord.told)
        if isinstance(incoming.act, Joined):
            return ()  # a bot added to a server is told of no channel; it is called there
        await self._do(incoming, self._member(incoming))
        await self.discord.until(lambda: len(self.discord.told) > heard)
        await self.coach.drained()
        await self.discord.until(self._glimpsed)
        await self._show(incoming)
        return ()

    async def happens(self, what: str) -> None:
        """Let the channel be deleted, or another one be opened."""
        match what.split():
            case ["loses", *_]:
                self.discord.deleted.add(self.channel)
            case ["opens", *_]:
                self.channel = OTHER_CHANNEL
            case _:
                raise AssertionError(f"this happens to no channel: {what}")

    async def next_due(self) -> datetime | None:
        return await self.coach.next_due()

    async def fire_due(self, now: datetime) -> object:
        await self.coach.fire_due(now)
        await self.coach.drained()
        await self._show(None)
        return None

    async def drained(self) -> None:
        await self.coach.drained()

    # --- people ----------------------------------------------------------------------------

    async def _do(self, incoming: Incoming, member: Member) -> None:
        public = not incoming.private
        match incoming.act:
            case Said(text, name, replies_to):
                to = None if replies_to is None else self.cards[replies_to].message
                write = member.writes_in_server if public else member.writes
                self.lines[name] = await write(text, replies_to=to)
            case Called(command, argument, _):
                option = {self._option(command): argument} if argument else {}
                await member.asks(command, public, **option)
            case Chose(token, str(on)):
                await member.presses(token, self.cards[on])
            case other:
                raise AssertionError(f"nobody does this on Discord: {other}")

    def _member(self, incoming: Incoming) -> Member:
        name = incoming.person.id
        return Member(
            self.discord,
            number_of(name, self.gathering.people),
            name,
            self.locale,
            MANAGE_SERVER if incoming.admin else 0,
            self.channel,
            self.titled,
        )

    def _option(self, command: str) -> str:
        """Return what the command's option is called in the menu that was put up."""
        [entry] = [one for one in self.discord.commands if one["name"] == command]
        return str(entry["options"][0]["name"])

    # --- what comes back -------------------------------------------------------------------

    def _glimpsed(self) -> bool:
        """Say whether all that was to be shown for a glance was."""
        aside = Counter(unlinked(one.content) for one in self.discord.posted if one.ephemeral)
        return Counter(self.discord.glimpses) <= aside

    async def _show(self, incoming: Incoming | None) -> None:
        await self._close()
        posted = self.discord.posted
        for one in posted[self.shown :]:
            if one.ephemeral:
                assert incoming is not None  # such answers are nothing but answers
                await self._show_alone(one, incoming.person.id, incoming.delivery)
            elif one.channel in (CHANNEL, OTHER_CHANNEL):
                await self.gathering.deliver(self._message(one, self.gathering.room, None))
                self.cards[self.gathering.screen.message] = one
            else:
                name = self._whose(one.channel)
                await self._show_alone(one, name, _answered(incoming, name))
        self.shown = len(posted)

    async def _close(self) -> None:
        """Take the choices of cards away that have no buttons any more."""
        for name, card in self.cards.items():
            now = self.discord.messages[card.channel].get(card.message)
            if card.rows and now is not None and not now["components"]:
                is_private = card.channel not in (CHANNEL, OTHER_CHANNEL)
                room = Room(TERMINAL, self._whose(card.channel).casefold()) if is_private else None
                closed = Outgoing("", room or self.gathering.room, Rich(), replaces=name)
                await self.gathering.deliver(closed)

    async def _show_alone(self, one: Posted, name: str, answers: str | None) -> None:
        room = Room(TERMINAL, name.casefold())
        await self.gathering.deliver(self._message(one, room, answers))
        self.cards[self.gathering.seat(name).screen.message] = one

    def _whose(self, channel: int) -> str:
        """Return with whom the bot talks in a channel."""
        people = self.gathering.people
        return next(one for one in people if self._dm(one) == channel)

    def _dm(self, name: str) -> int:
        return self.discord.meet(number_of(name, self.gathering.people), name)

    def _message(self, one: Posted, to: Room, answers: str | None) -> Outgoing:
        earlier = [name for name, card in self.cards.items() if card.message == one.message]
        return Outgoing(
            f"{one.at}",
            to,
            rich(plain(self._timed(one.content))),
            tuple(tuple(_choice(*button) for button in row) for row in one.rows),
            answers=answers,
            replaces=earlier[-1] if one.how == "edit" and earlier else None,
            reacts_to=str(one.message) if one.how == "reaction" else None,
        )

    def _timed(self, markdown: str) -> str:
        """Return the text as a reader in the story's zone sees its moments."""
        return re.sub(r"<t:(\d+):F>", self._moment, to_the_second(markdown, self.zone))

    def _moment(self, match: re.Match[str]) -> str:
        local = datetime.fromtimestamp(int(match[1]), UTC).astimezone(self.zone)
        return f"{local:%a} {local.day} {local:%b %H:%M}"


def _answered(incoming: Incoming | None, name: str) -> str | None:
    """Return what a message to somebody answers: their own act in private, nobody else's."""
    is_theirs = incoming is not None and incoming.private and incoming.person.id == name.casefold()
    return incoming.delivery if incoming is not None and is_theirs else None


def _choice(label: str, token: str) -> Choice:
    """Return a button as the terminal has it, which has none that lead out of the app."""
    return Choice(label, "link" if token.startswith("https://") else token)


def number_of(name: str, people: Sequence[str]) -> int:
    """Return the number somebody has on Discord."""
    return FIRST + [one.casefold() for one in people].index(name.casefold())


def contact_of(discord: FakeDiscord, name: str, people: Sequence[str]) -> tuple[Account, Room]:
    """Return who somebody is on Discord, and their chat with the coach."""
    number = number_of(name, people)
    chat = discord.meet(number, name)
    return Account(DISCORD, str(number)), Room(DISCORD, str(chat))
