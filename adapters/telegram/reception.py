"""Where updates arrive, by whatever way: answered by the core, and safe once this returns."""

import asyncio
import logging
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from math import inf

from telegram import Bot, Update
from telegram.constants import ChatMemberStatus
from telegram.error import TelegramError

from adapters.telegram.courier import SOON_S, TelegramCourier
from adapters.telegram.inbound import Bearer, incoming_of
from bot.contract import Account, Answer, Incoming, Outgoing

log = logging.getLogger(__name__)

RIGHTS_KEPT_S = 60.0


NeedsRights = Callable[[Incoming], bool]
_Turns = defaultdict[Account, asyncio.Lock]
"""Each person's acts wait for their own earlier ones, until these are with the core."""


class Reception:
    """Hands updates to the core; `needs_rights` says for what it matters who manages a group."""

    def __init__(
        self,
        me: Bearer,
        rights: "Rights",
        courier: TelegramCourier,
        answer: Answer,
        needs_rights: NeedsRights,
        now: Callable[[], datetime],
    ) -> None:
        self._me = me
        self._rights = rights
        self._courier = courier
        self._answer = answer
        self._needs_rights = needs_rights
        self._now = now

    async def receive(self, updates: Sequence[Update]) -> None:
        """Return once all they led to is committed; the core takes them as one batch.

        Raises what the core raised where it could not write: none of them is to be confirmed,
        and whatever was written of them is not written again.
        """
        turns = _Turns(asyncio.Lock)
        outcomes = await asyncio.gather(
            *(self._received(update, turns) for update in updates), return_exceptions=True
        )
        for outcome in outcomes:
            if isinstance(outcome, BaseException):
                raise outcome

    async def _received(self, update: Update, turns: _Turns) -> None:
        """Return once all that one update led to is committed, a press of it acknowledged."""
        toast: Outgoing | None = None
        try:
            answers = [self._answered(one, turns) for one in self._incoming(update)]
            said = [one for answer in await asyncio.gather(*answers) for one in answer]
            toast = next((one for one in said if one.toast is not None), None)
        finally:
            if update.callback_query is not None:
                self._courier.acknowledge(update.callback_query.id, toast)

    async def _answered(self, incoming: Incoming, turns: _Turns) -> Sequence[Outgoing]:
        async with turns[incoming.person]:
            if self._needs_rights(incoming):
                chat, person = int(incoming.chat.id), int(incoming.person.id)
                incoming = replace(incoming, admin=await self._rights.has(chat, person))
            answering = asyncio.ensure_future(self._answer(incoming))
            await asyncio.sleep(0)  # it is with the core before the next of theirs is
        return await answering

    def _incoming(self, update: Update) -> tuple[Incoming, ...]:
        try:
            told = incoming_of(update, self._me, self._now())
            if not all(isinstance(one.at, datetime) for one in told):
                raise TypeError("a time was wanted")
            return told
        except Exception as wrong:  # noqa: BLE001 - a shape unknown today stops no other update
            log.error("update %s makes no sense: %s", update.update_id, type(wrong).__name__)
            return ()


class Rights:
    """Who may manage a group, as Telegram says; asked again after a minute, and once at a time."""

    def __init__(self, bot: Bot, clock: Callable[[], float] = time.monotonic) -> None:
        self._bot = bot
        self._clock = clock
        self._known: dict[tuple[int, int], tuple[float, bool]] = {}
        self._asking: dict[tuple[int, int], asyncio.Task[bool]] = {}

    async def has(self, chat: int, person: int) -> bool:
        """Say whether the person may manage the group; no, where Telegram does not say."""
        key = (chat, person)
        until, known = self._known.get(key, (-inf, False))
        if self._clock() < until:
            return known
        if key not in self._asking:
            self._asking[key] = asyncio.create_task(self._asked(chat, person), name="rights")
            self._asking[key].add_done_callback(lambda _: self._asking.pop(key))
        return await asyncio.shield(self._asking[key])

    async def _asked(self, chat: int, person: int) -> bool:
        try:
            member = await self._bot.get_chat_member(chat, person, read_timeout=SOON_S)
        except TelegramError:
            return False
        except Exception as wrong:  # noqa: BLE001 - an answer that does not read gives nobody rights
            log.error("who may manage a group does not read: %s", type(wrong).__name__)
            return False
        may = member.status in (ChatMemberStatus.OWNER, ChatMemberStatus.ADMINISTRATOR)
        now = self._clock()
        self._known = {key: kept for key, kept in self._known.items() if kept[0] > now}
        self._known[chat, person] = (now + RIGHTS_KEPT_S, may)
        return may
