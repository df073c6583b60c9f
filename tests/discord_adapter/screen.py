"""The terminal's stories, told over Discord: every line goes through its API and back.

A sitting at the terminal serves as the screen: it knows which typed line is a button.  What
the person does becomes an event, what the bot posts becomes a page.
"""

import asyncio
import re
from datetime import datetime, tzinfo
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
from bot.rules.log.records import Language
from bot.words.lines import CALLED, lines_of
from bot.words.options import TOLD_APART
from tests.discord_adapter.bodies import MODAL
from tests.discord_adapter.bridge import FakeDiscord
from tests.discord_adapter.member import Member
from tests.discord_adapter.sent import file as attached
from tests.discord_adapter.things import Posted


class Screen:
    """Stands between the terminal and the coach: both believe they talk to each other."""

    def __init__(
        self,
        discord: FakeDiscord,
        member: Member,
        coach: Rehearsed,
        sitting: Sitting,
        zone: tzinfo,
    ) -> None:
        self._zone = zone
        self._discord = discord
        self._member = member
        self._coach = coach
        self._sitting = sitting
        self._shown = 0
        self._lines: dict[str, int] = {}  # what the terminal calls a line: its message
        self._cards: dict[str, Posted] = {}

    async def answer(self, incoming: Incoming) -> object:
        """Send an act by Discord and show what comes back."""
        heard = len(self._discord.told)
        match incoming.act:
            case Said(text, name, replies_to):
                quoted = None if replies_to is None else self._cards[replies_to].message
                self._lines[name] = await self._member.writes(text, replies_to=quoted)
            case Brought(_, name, words, file=Attached(called, _, path)):
                self._discord.kept[called] = await asyncio.to_thread(Path(path).read_bytes)
                url = f"{self._discord.files}/{called}"
                sent = attached(None, called) | {"url": url}
                self._lines[name] = await self._member.writes(words, attachments=[sent])
            case Brought(thing, name, words):
                self._lines[name] = await self._member.sends(thing, words)
            case Called(command, argument, name) if command not in self._menu:
                # an alias: Discord's own menu has it under one name, words under any
                self._lines[name] = await self._member.writes(f"/{command} {argument}".strip())
            case Called(command, argument, name) if argument and not self._options(command):
                self._lines[name] = await self._member.writes(f"/{command} {argument}")
            case Called(command, argument, _):
                option = {self._options(command)[0]: argument} if argument else {}
                asked = await self._member.asks(command, **option)
                await self._discord.until(lambda: asked.kind is not None)
                if asked.kind == MODAL:  # at the terminal there are no forms: nothing is filled in
                    await self._member.sends_form(asked)
            case Edited(text, name):
                await self._member.rewrites(self._lines[name], text)
            case Chose(token, str(on)):
                await self._member.presses(token, self._cards[on])
            case other:
                raise AssertionError(f"nobody can do this on Discord: {other}")
        await self._discord.until(lambda: len(self._discord.told) > heard)
        await self._coach.drained()
        on = incoming.act.on if isinstance(incoming.act, Chose) else None
        rewrites = isinstance(incoming.act, Edited)
        await self._show(incoming.delivery, self._cards.get(on or ""), rewrites=rewrites)
        return ()

    async def next_due(self) -> datetime | None:
        return await self._coach.next_due()

    async def fire_due(self, now: datetime) -> object:
        await self._coach.fire_due(now)
        await self._coach.drained()
        await self._show(None)
        return None

    async def drained(self) -> None:
        await self._coach.drained()

    @property
    def _menu(self) -> set[str]:
        return {str(one["name"]) for one in self._discord.commands}

    def _options(self, command: str) -> list[str]:
        """Return what the command's options are called in the menu that was put up."""
        [entry] = [one for one in self._discord.commands if one["name"] == command]
        return [str(one["name"]) for one in entry.get("options", ())]

    async def _show(
        self, answers: str | None, pressed: Posted | None = None, *, rewrites: bool = False
    ) -> None:
        posted = self._member.heard
        new = {one.message for one in posted[self._shown :] if one.how != "edit"}
        for one in posted[self._shown :]:
            is_edit = one.how == "edit"
            is_pressed = pressed is not None and one.message == pressed.message
            is_shown = rewrites or one.message in new  # what rang becomes its card
            if is_edit and not is_pressed and not (is_shown and one.rows):
                continue  # an earlier card is closed or opened: the terminal rewrites nothing
            message = Outgoing(
                str(one.at),
                self._sitting.room,
                rich(typed(plain(to_the_second(one.content, self._zone)))),
                tuple(tuple(Choice(*button) for button in row) for row in one.rows),
                answers=answers,
                replaces=self._name_of(one) if is_edit else None,
                file=_file_of(one),
            )
            await self._sitting.deliver(message)
            self._cards[self._sitting.screen.message] = one
        self._shown = len(posted)

    def _name_of(self, edited: Posted) -> str | None:
        names = [name for name, card in self._cards.items() if card.message == edited.message]
        return names[-1] if names else None


def _file_of(posted: Posted) -> File | None:
    attached = posted.payload.get("attachments")
    if not attached or attached[0].get("description"):
        return None  # a picture is seen, and described
    return File(attached[0]["filename"], "", posted.payload["files"]["files[0]"])


def plain(markdown: str) -> str:
    r"""Return the words that a reader sees.

    >>> plain(r"**3 \* 20** _m_ [there](<https://example.org>) </ask:17> question: shoes")
    '3 * 20 m there /ask question: shoes'
    """
    markdown = re.sub(r"</(\w+):\d+>", r"/\1", markdown)
    seen = re.sub(r"(?<!\\)\[(.*?)(?<!\\)\]\(<.*?>\)", r"\1", markdown)
    seen = re.sub(r"(?<!\\)(?:\*\*|_)|\u200b", "", seen)
    return re.sub(r"\\([^0-9A-Za-z\s])", r"\1", seen)


def to_the_second(markdown: str, zone: tzinfo) -> str:
    """Return the words with what counts by itself as the clock of a reader says it.

    >>> from datetime import UTC
    >>> to_the_second("until <t:1772474400:T>, <t:1772474400:R>.", UTC)
    'until 18:00:00.'
    """

    def shown(match: re.Match[str]) -> str:
        return f"{datetime.fromtimestamp(int(match[1]), zone):%H:%M:%S}"

    return re.sub(r"<t:(\d+):T>, <t:\1:R>", shown, markdown)


def typed(text: str) -> str:
    """Return the text with what is given with a command as it is typed elsewhere.

    >>> typed("/schedule days: tue thu hour: 18:30, /squad quiet: 22-7")
    '/schedule tue thu 18:30, /squad quiet 22-7'
    """
    for language in Language:
        for option, line in CALLED.items():
            called = lines_of(language).say(line, {})
            word = f"{called} " if option in TOLD_APART else ""
            text = re.sub(rf"(/[a-z]+ [^/\n,.–]*?)(?<=\s){called}: ", rf"\1{word}", text)
    return text
