"""A platform as it is seen from above: what arrived, what went wrong with it, and for whom.

What it says of a failure is put as Telegram's adapter puts it, by that adapter's own rules.
"""

import asyncio
from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from random import Random

from telegram.error import BadRequest, NetworkError, RetryAfter, TimedOut

from adapters.kit.rests import Rests
from adapters.telegram.errors import delivery_of
from adapters.telegram.request import READING_S, NotTaken
from bot.contract import Outgoing, Platform
from bot.delivering import Delivery, Later, Sent, Unknown
from tests.apps import TELEGRAM
from tests.closings import is_closing
from tests.strictness import Shape, refusal_of, shape_of
from tests.worlds.turns import Time

GONE = "Message to edit not found"
WAY_S = (0.02, 0.15)  # there, and back


def reference(message: Outgoing) -> str:
    """Return what it calls a message."""
    return f"{message.to.id}/{message.id}"


def line_of(message: Outgoing) -> str:
    """Return which line of its chat a message goes in: closings go beside what is said."""
    return f"{message.to.id}|closings" if is_closing(message) else message.to.id


class Trouble(StrEnum):
    """What goes wrong with a send."""

    STALLS = "stalls"  # nothing is done, nothing is said
    SWALLOWS = "swallows"  # it is done, nothing is said
    FLOODED = "429"
    FAILS = "500"
    RESET = "reset before"
    RESET_AFTER = "reset after"


@dataclass(frozen=True, slots=True)
class Fault:
    """Trouble with what is sent to a chat, None: to all, from one moment to another."""

    trouble: Trouble
    chat: str | None
    since: float
    until: float
    share: float = 1.0  # of the sends

    def is_for(self, chat: str, now: float) -> bool:
        return self.since <= now < self.until and self.chat in (None, chat)


@dataclass(frozen=True, slots=True)
class Arrival:
    """A message that stands in a chat."""

    at: float
    chat: str
    message: Outgoing


@dataclass(slots=True)
class WorldPlatform:
    """Takes messages from whichever process.

    `may_repeat`: how often a message may come once more, since nobody was told that it came or
    who was told could not put it down any more.
    """

    time: Time
    random: Random
    faults: list[Fault] = field(default_factory=list)
    arrivals: list[Arrival] = field(default_factory=list)
    may_repeat: Counter[str] = field(default_factory=Counter)
    unheard: Counter[str] = field(default_factory=Counter)  # tries of which nobody was told
    refused: list[str] = field(default_factory=list)
    standing: dict[str, tuple[Shape, str]] = field(default_factory=dict)  # and by which message
    gone: set[str] = field(default_factory=set)  # of those that stood

    def took(self, message: Outgoing) -> None:
        self.arrivals.append(Arrival(self.time.now, message.to.id, message))
        if why := refusal_of(message) or self._unfit(message):
            self.refused.append(f"{why}: {message.words.plain[:40]!r} in {message.to.id}")
        shape = shape_of(message)
        ref = message.replaces or reference(message)
        if message.replaces is not None and not message.words and ref in self.standing:
            shape = self.standing[ref][0][0], message.choices  # its words stay, its buttons go
        if message.removes:
            self.gone.add(ref)
        self.standing[ref] = shape, message.id

    def no_to(self, message: Outgoing) -> BadRequest | None:
        """Return what is said to a rewriting whose card was taken away since it was tapped."""
        is_answer = message.answers is not None and not message.removes
        return BadRequest(GONE) if is_answer and message.replaces in self.gone else None

    def _unfit(self, message: Outgoing) -> str | None:
        """Return why a card cannot be rewritten so, None where it can; twice the same is once."""
        if message.replaces is None:
            return None
        was = self.standing.get(message.replaces)
        if was is None:
            return "an edit of what never stood there"
        if message.removes or message.replaces in self.gone:
            return None if message.removes else "an edit of what was taken away"
        shape, by = was
        if message.answers is not None:
            return None  # a second tap, or a line edited into its like: as good as done
        if not (message.words or message.choices or shape[1]):
            return None  # its buttons are off already, by an answer on its way
        words = message.words.plain or shape[0]
        if (words, message.choices) == shape and by != message.id:
            return "an edit that changes nothing"
        return None

    def is_away(self) -> bool:
        """Say whether it answers nobody just now, as the courier asks before it sends again."""
        return any(
            one.is_for("", self.time.now)
            and one.trouble is not Trouble.FLOODED
            and self.random.random() < one.share
            for one in self.faults
        )

    def trouble_for(self, chat: str) -> tuple[Trouble, float] | None:
        """Return what goes wrong with a send now, and until when."""
        for one in self.faults:
            if one.is_for(chat, self.time.now) and self.random.random() < one.share:
                return one.trouble, one.until
        return None


@dataclass(slots=True)
class WorldCourier:
    """Takes one process's messages to the platform; knows what it had under way."""

    theirs: WorldPlatform
    platform: Platform = TELEGRAM
    latest: dict[str, str] = field(default_factory=dict)  # by line, of what arrived through it
    under_way: Counter[str] = field(default_factory=Counter)  # by chat
    failures: int = 0

    async def deliver(self, message: Outgoing) -> Delivery:
        chat = message.to.id
        self.under_way[chat] += 1
        try:
            if self.failures and self.theirs.is_away():
                self.failures += 1
                return Later(self._rest())
            outcome = await self._sent(message, chat)
            self.failures += isinstance(outcome, Unknown)
            if isinstance(outcome, Sent):
                self.failures = 0
            self.theirs.unheard[message.id] += isinstance(outcome, Unknown)
            return outcome
        except asyncio.CancelledError:  # who stood still finds that it took too long
            self.theirs.unheard[message.id] += 1
            self.theirs.may_repeat[message.id] += self.latest.get(line_of(message)) == message.id
            raise
        finally:
            self.under_way[chat] -= 1

    async def _sent(self, message: Outgoing, chat: str) -> Delivery:
        await asyncio.sleep(self.theirs.random.uniform(*WAY_S))
        trouble = self.theirs.trouble_for(chat)
        if trouble is None and (no := self.theirs.no_to(message)) is not None:
            return delivery_of(no, self._rest())
        if trouble is None:
            self._arrives(message)
            await asyncio.sleep(self.theirs.random.uniform(*WAY_S))
            return Sent(message.replaces or reference(message))
        what, until = trouble
        match what:
            case Trouble.STALLS | Trouble.SWALLOWS:
                if what is Trouble.SWALLOWS:
                    self._unheard(message)
                await asyncio.sleep(READING_S)
                return delivery_of(TimedOut(), self._rest())
            case Trouble.FLOODED:
                left = max(until - self.theirs.time.now, 1.0)
                return delivery_of(RetryAfter(timedelta(seconds=min(left, 30))), self._rest())
            case Trouble.FAILS:
                return delivery_of(NetworkError("Bad Gateway"), self._rest())
            case Trouble.RESET:
                return delivery_of(NotTaken("connection reset"), self._rest())
            case Trouble.RESET_AFTER:
                self._unheard(message)
                return delivery_of(TimedOut(), self._rest())

    def _rest(self) -> timedelta:
        return Rests().after(self.failures + 1)

    def _arrives(self, message: Outgoing) -> None:
        if self.theirs.no_to(message) is not None:
            return
        self.theirs.took(message)
        self.latest[line_of(message)] = message.id

    def _unheard(self, message: Outgoing) -> None:
        self._arrives(message)
        self.theirs.may_repeat[message.id] += 1

    def excused(self) -> set[str]:
        """Excuse what its process may not have put down; return the chats where it was sending.

        Of what arrived in one life, in each line of a chat, that is no more than the latest.
        """
        self.theirs.may_repeat.update(self.latest.values())
        self.latest.clear()
        return {chat for chat, count in self.under_way.items() if count}
