"""Where all that arrives is handed to the core, in order and not before Discord knows of it.

An interaction is acknowledged first: Discord gives that three seconds.  What it leads to is
committed before anything is answered.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol, TypeVar

import aiohttp
import discord

from adapters.discord import inbound
from adapters.discord.asking import Ask
from adapters.discord.commands import Front
from adapters.discord.courier import DiscordCourier
from adapters.discord.forms import Sheet
from adapters.kit.rests import Rests
from bot.contract import Account, Act, Incoming, Outgoing, Room
from bot.enclosed.form import Form
from bot.errors import StoreAway, StoreError

log = logging.getLogger(__name__)

TRIES = 30  # some half an hour: a full disk is noticed in that time
LONGEST_AWAY = timedelta(seconds=5)
SETTLING_S = 2.0  # for what has arrived, once told to stop
Asked = TypeVar("Asked")
RESTS = Rests(longest=timedelta(minutes=1))
ANSWERED = 40060  # "interaction has already been acknowledged"
FORM_WITHIN_S = 1.0
"""How long the coach may look for a form: Discord waits three seconds for a first sign."""
PROMISED_WITHIN_S = 0.5  # else it is acknowledged first


class Coach(Protocol):
    """What the desk needs of the core."""

    async def answer(self, incoming: Incoming) -> Sequence[Outgoing]: ...
    async def form(self, incoming: Incoming) -> Form | None: ...
    async def sessions(self, person: Account) -> Sequence[tuple[str, str]]: ...
    async def admitted(self, may_write: Mapping[Room, bool]) -> None: ...
    async def promise(self, incoming: Incoming) -> None: ...


class Desk:
    """Hands acts to the core.  `before` is awaited ahead of what is said in a conversation."""

    def __init__(
        self,
        coach: Coach,
        courier: DiscordCourier,
        now: Callable[[], datetime],
        front: Front,
        rests: Rests | None = None,
    ) -> None:
        self.now = now
        self.before: Callable[[int], Awaitable[None]] = _nothing
        self._coach = coach
        self._courier = courier
        self._front = front
        self._rests = rests or RESTS
        self._busy: set[asyncio.Task[Sequence[Outgoing]]] = set()

    async def hear(self, incoming: Incoming) -> Sequence[Outgoing]:
        """Return what it is answered with, once it is committed; nothing where it was no news.

        Discord tells things once, so where nothing could be written it is tried again.
        """
        task = asyncio.ensure_future(self._heard(incoming))
        self._busy.add(task)
        task.add_done_callback(self._busy.discard)
        # whoever delivered it may be cut off; what has arrived is still committed
        return await asyncio.shield(task)

    async def take(self, incoming: Incoming) -> Sequence[Outgoing]:
        """Do as `hear`, after whatever was said there before."""
        await self.before(int(incoming.chat.id))
        return await self.hear(incoming)

    async def attend(self, interaction: discord.Interaction, act: Act) -> None:
        """Acknowledge an interaction, and have it answered; or open the form it asks for."""
        ask = inbound.ask(interaction, waits=not inbound.is_on_card(act))
        form = await self._form(inbound.asked(interaction, act, ask))
        if form is not None and await _opened(interaction, form):
            return
        promised = asyncio.ensure_future(self._promised(inbound.asked(interaction, act, ask)))
        await asyncio.wait({promised}, timeout=PROMISED_WITHIN_S)
        acknowledged = await _acknowledged(interaction, ask)
        await promised  # it is never written behind the answer
        self._courier.meet(ask, interaction.user.id, self._front.unreachable(interaction.locale))
        if acknowledged and ask.waits:
            self._courier.expect(ask)
        answers = await self.take(inbound.asked(interaction, act, ask))
        for one in answers:
            if one.toast is not None and acknowledged:
                await self._courier.show(ask, one)
        if acknowledged and not any(ask.shows(one.to) and not one.replaces for one in answers):
            await self._courier.dismiss(ask)

    async def admitted(self, may_write: Mapping[Room, bool]) -> None:
        """Tell where the coach may write now, and where it may not any more."""
        if may_write:
            await insisted(partial(self._coach.admitted, may_write), self._rests)

    async def sessions_of(self, user: discord.abc.User) -> Sequence[tuple[str, str]]:
        """Return what somebody logged of late, each in words and by its id."""
        return await self._coach.sessions(inbound.account(user))

    async def settled(self) -> None:
        """Return when all that has arrived is committed, or could not be in a moment."""
        if not self._busy:
            return
        _, left = await asyncio.wait(self._busy, timeout=SETTLING_S)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    async def _heard(self, incoming: Incoming) -> Sequence[Outgoing]:
        for tried in range(1, TRIES + 1):
            try:
                return await insisted(partial(self._coach.answer, incoming), self._rests)
            except StoreError as wrong:
                log.error("what arrived could not be written, trying again: %s", wrong)
                await asyncio.sleep(self._rests.after(tried).total_seconds())
        return ()

    async def _promised(self, incoming: Incoming) -> None:
        """See to it that who is shown a placeholder hears of it should this process die now."""
        if not incoming.awaited:
            return
        try:
            await self._coach.promise(incoming)
        except StoreError:  # then it is answered all the same, once the database is there
            log.debug("nothing could be promised of a command")

    async def _form(self, incoming: Incoming) -> Form | None:
        """Return the form an act opens; None, too, where it is not found in time."""
        if not self._front.may_open(incoming.act):
            return None
        try:
            async with asyncio.timeout(FORM_WITHIN_S):
                return await self._coach.form(incoming)
        except StoreAway:  # the database says so itself
            return None
        except Exception as wrong:  # noqa: BLE001 - without a form the coach asks in words
            log.warning("a form could not be looked for: %s", type(wrong).__name__)
            return None


async def insisted(ask: Callable[[], Awaitable[Asked]], rests: Rests = RESTS) -> Asked:
    """Return what is asked of the coach, however long its database is away."""
    tried = 0
    while True:
        try:
            return await ask()
        except StoreAway:  # it says so itself, and may be back any time
            tried += 1
            await asyncio.sleep(min(rests.after(tried), LONGEST_AWAY).total_seconds())


async def _nothing(channel: int) -> None:
    """Wait for nothing."""


async def _opened(interaction: discord.Interaction, form: Form) -> bool:
    """Open the form; False where Discord does not take it: the coach then asks in words."""
    try:
        await interaction.response.send_modal(Sheet(form))
    except discord.HTTPException as error:
        return error.code == ANSWERED  # told of it twice: it is open
    except (discord.DiscordException, aiohttp.ClientError, OSError) as error:
        log.debug("a form was not opened: %s", type(error).__name__)
        return False
    return True


async def _acknowledged(interaction: discord.Interaction, ask: Ask) -> bool:
    """Tell Discord that the interaction has arrived; False where it was too late or known."""
    try:
        if ask.waits:
            await interaction.response.defer(ephemeral=ask.aside, thinking=True)
        else:
            await interaction.response.defer()
    except (discord.DiscordException, aiohttp.ClientError, OSError) as error:
        log.debug("an interaction was not acknowledged: %s", type(error).__name__)
        return False
    return True
