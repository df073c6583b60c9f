"""Somebody with Telegram on their phone."""

import time
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from bot.contract import Thing
from tests.telegram.platform import FakeTelegram, Posted
from tests.telegram.sent import as_sent

NOON = 1_772_452_800  # 2 March 2026, 12:00 UTC
_numbers = count(500_000)


def _now() -> int:
    return int(time.time())  # noqa: TID251 - a person lives in the world's time


@dataclass
class Human:
    """`says`, `taps` and `edits` return once the bot has answered, with its answer."""

    telegram: FakeTelegram
    id: int = 42
    name: str = "Ada"
    language: str = "en"
    group: int | None = None
    topic: int | None = None
    title: str = "The squad"
    at: int = field(default_factory=_now)

    @property
    def chat(self) -> int:
        return self.id if self.group is None else self.group

    async def says(self, text: str, **more: Any) -> Posted:
        """Write a message and wait for the answer in private."""
        before = len(self.telegram.to(self.id))
        await self.writes(text, **more)
        return await self.hears(before)

    async def writes(self, text: str, **more: Any) -> int:
        """Write a message; returns its number."""
        number = next(_numbers)
        await self.telegram.tell("message", self.message(number, text=text, **more))
        return number

    async def sends(self, thing: Thing, words: str = "", **more: Any) -> int:
        """Send something else than words, with words below it; returns the message's number."""
        number = next(_numbers)
        sent = self.message(number, **as_sent(thing, words, self.at) | more)
        await self.telegram.tell("message", sent)
        return number

    async def goes(self) -> None:
        """Leave the group."""
        gone = self.message(next(_numbers), left_chat_member=self._user())
        await self.telegram.tell("message", gone)

    async def edits(self, number: int, text: str) -> Posted:
        """Change an earlier message and wait for the answer."""
        before = len(self.telegram.to(self.id))
        edited = self.message(number, text=text, edit_date=self.at + 60)
        await self.telegram.tell("edited_message", edited)
        return await self.hears(before)

    async def taps(self, card: Posted, part: str) -> Posted:
        """Press the button of a card whose label or token holds the part; the answer to it."""
        before = len(self.telegram.to(self.id))
        await self.presses(card.token(part), card)
        return await self.hears(before)

    async def presses(self, token: str, card: Posted) -> str:
        """Press a button; returns the number of the query."""
        query = str(next(_numbers))
        message = self.message(card.message, text=card.text)
        payload = {
            "id": query,
            "from": self._user(),
            "chat_instance": "1",
            "data": token,
            "message": message,
        }
        await self.telegram.tell("callback_query", payload)
        return query

    async def hears(self, before: int = 0) -> Posted:
        """Return the newest message to them in private, once there are more than `before`."""
        posted = await self.telegram.until(
            lambda: len(self.telegram.to(self.id)) > before and self.telegram.to(self.id)
        )
        return posted[-1]

    async def reads(self, part: str, after: int = 0) -> Posted:
        """Return the newest message that holds the words or such a token, once it is there.

        `after`: how many messages are too old to count.
        """
        return await self.telegram.until(lambda: self._holding(part, after))

    @property
    def read(self) -> int:
        """How many messages have come in private."""
        return len(self.telegram.to(self.id))

    def _holding(self, part: str, after: int) -> Posted | None:
        found = [
            one
            for one in self.telegram.to(self.id)[after:]
            if part in one.text or any(part in token for _, token in one.buttons)
        ]
        return found[-1] if found else None

    def message(self, number: int, **more: Any) -> dict[str, Any]:
        """Return a message of theirs as the API has it."""
        topic = {} if self.topic is None else {"message_thread_id": self.topic}
        if self.topic is not None:
            topic["is_topic_message"] = True
        return {
            "message_id": number,
            "date": self.at,
            "from": self._user(),
            "chat": self._chat(),
            **topic,
            **more,
        }

    def _user(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "is_bot": False,
            "first_name": self.name,
            "language_code": self.language,
        }

    def _chat(self) -> dict[str, Any]:
        if self.group is None:
            return {"id": self.id, "type": "private", "first_name": self.name}
        return {"id": self.group, "type": "supergroup", "title": self.title}
