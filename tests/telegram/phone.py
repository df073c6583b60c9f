"""The terminal's stories, told over Telegram: every line goes through the Bot API and back.

A sitting at the terminal serves as the screen: it knows which typed line is a button.  What
the person does becomes an update, what the bot posts becomes a page.
"""

import asyncio
from datetime import datetime
from pathlib import Path

from adapters.console.rehearsal import Rehearsed
from adapters.console.sitting import Sitting
from bot.contract import (
    Attached,
    Brought,
    Called,
    Choice,
    Chose,
    Edited,
    File,
    Incoming,
    Outgoing,
    Said,
)
from bot.rich import rich
from tests.telegram.human import Human
from tests.telegram.platform import FakeTelegram, Posted


class Phone:
    """Stands between the terminal and the coach: both believe they talk to each other."""

    def __init__(
        self, telegram: FakeTelegram, human: Human, coach: Rehearsed, sitting: Sitting
    ) -> None:
        self._telegram = telegram
        self._human = human
        self._coach = coach
        self._sitting = sitting
        self._shown = 0
        self._lines: dict[str, int] = {}  # what the terminal calls a line: its message
        self._cards: dict[str, Posted] = {}

    async def answer(self, incoming: Incoming) -> object:
        """Send an act by Telegram and show what comes back."""
        self._human.at = int(incoming.at.timestamp())
        match incoming.act:
            case Said(text, name, replies_to):
                self._lines[name] = await self._human.writes(text, **self._quote(replies_to))
            case Brought(thing, name, words, file=Attached(called, _, path)):
                content = await asyncio.to_thread(Path(path).read_bytes)
                self._telegram.assets[called] = {"data": content}
                document = {"file_id": called, "file_unique_id": called, "file_name": called}
                self._lines[name] = await self._human.sends(thing, words, document=document)
            case Brought(thing, name, words):
                self._lines[name] = await self._human.sends(thing, words)
            case Called(command, argument, name):
                text = f"/{command} {argument}".strip()
                self._lines[name] = await self._human.writes(text)
            case Edited(text, name):
                message = self._human.message(self._lines[name], text=text)
                edited = {**message, "edit_date": self._human.at}
                await self._telegram.tell("edited_message", edited)
            case Chose(token, str(on)):
                await self._human.presses(token, self._cards[on])
            case other:
                raise AssertionError(f"a phone cannot do {other}")
        await self._telegram.until_confirmed()
        await self._coach.drained()
        on = incoming.act.on if isinstance(incoming.act, Chose) else None
        await self._show(answers=incoming.delivery, pressed=self._cards.get(on or ""))
        return ()

    async def next_due(self) -> datetime | None:
        return await self._coach.next_due()

    async def fire_due(self, now: datetime) -> object:
        await self._coach.fire_due(now)
        await self._coach.drained()
        await self._show(answers=None)
        return None

    async def drained(self) -> None:
        await self._coach.drained()

    async def _show(self, answers: str | None, pressed: Posted | None = None) -> None:
        posted = self._telegram.to(self._human.id)
        for one in posted[self._shown :]:
            is_edit = one.method == "editMessageText"
            if is_edit and not one.rows and (pressed is None or one.message != pressed.message):
                continue  # an earlier card is closed: at the terminal nothing is rewritten
            is_tapped = pressed is not None and one.message == pressed.message
            others = (other.message != one.message for other in posted[self._shown :])
            if is_edit and not is_tapped and any(others):
                continue  # one is opened again, by the way
            if one.method == "sendPhoto" and not one.text:
                continue  # a picture whose words are too long to stand below it and come next
            replaces = self._name_of(one) if is_edit else None
            message = Outgoing(
                str(one.at),
                self._sitting.room,
                rich(one.text),
                tuple(tuple(Choice(*button) for button in row) for row in one.rows),
                answers=answers,
                replaces=replaces,
                file=self._file_of(one),
            )
            await self._sitting.deliver(message)
            self._cards[self._sitting.screen.message] = one
        self._shown = len(posted)

    def _file_of(self, posted: Posted) -> File | None:
        if posted.method != "sendDocument":
            return None
        asset = self._telegram.assets[f"fixture-document-{posted.message}"]
        return File(asset["filename"], "", asset["data"])

    def _name_of(self, edited: Posted) -> str | None:
        names = [name for name, card in self._cards.items() if card.message == edited.message]
        return names[-1] if names else None

    def _quote(self, name: str | None) -> dict[str, object]:
        if name is None:
            return {}
        card = self._cards[name]
        quoted = self._human.message(card.message, text=card.text)
        return {"reply_to_message": quoted}
