"""Where updates arrive, by whatever way: answered by the core, and safe once this returns."""

import asyncio
import logging
import time
from collections.abc import Callable, Sequence
from datetime import datetime

from telegram import Bot, Update
from telegram.constants import ChatMemberStatus
from telegram.error import TelegramError

from adapters.telegram.courier import TelegramCourier
from adapters.telegram.inbound import Bearer, asks_for_rights, incoming_of
from bot.contract import Answer, Incoming, Outgoing

log = logging.getLogger(__name__)

RIGHTS_KEPT_S = 60.0


class Reception:
    """Hands updates to the core."""

    def __init__(
        self,
        me: Bearer,
        rights: "Rights",
        courier: TelegramCourier,
        answer: Answer,
        now: Callable[[], datetime],
    ) -> None:
        self._me = me
        self._rights = rights
        self._courier = courier
        self._answer = answer
        self._now = now

    async def receive(self, updates: Sequence[Update]) -> None:
        """Return once all they led to is committed; the core takes them as one batch.

        Raises what the core raised where it could not write: none of them is to be confirmed,
        and whatever was written of them is not written again.
        """
        admins = await self._admins(updates)
        arrived = [one for update in updates for one in self._incoming(update, admins)]
        outcomes = await asyncio.gather(
            *(self._answer(one) for one in arrived), return_exceptions=True
        )
        toasts = dict(zip((one.delivery for one in arrived), map(_toast, outcomes), strict=True))
        for update in updates:
            if update.callback_query is not None:
                shown = toasts.get(str(update.update_id))
                self._courier.acknowledge(update.callback_query.id, shown)
        for outcome in outcomes:
            if isinstance(outcome, BaseException):
                raise outcome

    async def _admins(self, updates: Sequence[Update]) -> frozenset[tuple[int, int]]:
        """Return, as group and person, who of them may manage the group they act in.

        All are asked about at once: a squad answers its reminder within a minute, and each press
        in it is another person's.
        """
        found = map(_rights_asked_by, updates)
        wanted = list(dict.fromkeys(one for one in found if one is not None))
        may = await asyncio.gather(*(self._rights.has(*one) for one in wanted))
        return frozenset(one for one, yes in zip(wanted, may, strict=True) if yes)

    def _incoming(
        self, update: Update, admins: frozenset[tuple[int, int]]
    ) -> tuple[Incoming, ...]:
        admin = _rights_asked_by(update) in admins
        try:
            told = incoming_of(update, self._me, self._now(), admin=admin)
            if not all(isinstance(one.at, datetime) for one in told):
                raise TypeError("a time was wanted")
            return told
        except Exception as wrong:  # noqa: BLE001 - a shape unknown today stops no other update
            log.error("update %s makes no sense: %s", update.update_id, type(wrong).__name__)
            return ()


def _rights_asked_by(update: Update) -> tuple[int, int] | None:
    """Return whose rights an update asks for; None, too, where its shape is unknown today."""
    try:
        asked = asks_for_rights(update)
    except Exception:  # noqa: BLE001 - what is wrong is said where it is read
        return None
    # the library takes any type for a number
    return asked if asked is not None and all(type(one) is int for one in asked) else None


def _toast(outcome: Sequence[Outgoing] | BaseException) -> Outgoing | None:
    """Return what is to be shown with the confirmation of a press, None where nothing is."""
    if isinstance(outcome, BaseException):
        return None
    return next((one for one in outcome if one.toast is not None), None)


class Rights:
    """Who may manage a group, as Telegram says; asked again after a minute."""

    def __init__(self, bot: Bot, clock: Callable[[], float] = time.monotonic) -> None:
        self._bot = bot
        self._clock = clock
        self._known: dict[tuple[int, int], tuple[float, bool]] = {}

    async def has(self, chat: int, person: int) -> bool:
        """Say whether the person may manage the group; no, where Telegram does not say."""
        now = self._clock()
        until, known = self._known.get((chat, person), (now, False))
        if now < until:
            return known
        try:
            member = await self._bot.get_chat_member(chat, person)
        except TelegramError:
            return False
        except Exception as wrong:  # noqa: BLE001 - an answer that does not read gives nobody rights
            log.error("who may manage a group does not read: %s", type(wrong).__name__)
            return False
        may = member.status in (ChatMemberStatus.OWNER, ChatMemberStatus.ADMINISTRATOR)
        self._known = {key: kept for key, kept in self._known.items() if kept[0] > now}
        self._known[chat, person] = (now + RIGHTS_KEPT_S, may)
        return may
