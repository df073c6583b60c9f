"""Takes the coach's messages to Telegram; the library's exceptions end here."""

import asyncio
import logging
from datetime import timedelta
from typing import assert_never

from telegram import Bot
from telegram.error import RetryAfter, TelegramError

from adapters.pacing.limiter import Limiter
from adapters.telegram.calling import perform
from adapters.telegram.calls import Call, Edit, React, lesser
from adapters.telegram.fates import fate_of, is_unchanged, pause_of
from adapters.telegram.outbound import calls_of, reference
from bot.contract import Delivery, Gone, Later, Moved, Outgoing, Platform, Refused, Sent, Unknown

log = logging.getLogger(__name__)

FIRST_REST = timedelta(seconds=1)
LONGEST_REST = timedelta(seconds=30)
SOON_S = 5.0  # within that a platform that is well has said so


class TelegramCourier:
    """A courier that keeps to Telegram's limits."""

    platform = Platform.TELEGRAM

    def __init__(self, bot: Bot, limiter: Limiter) -> None:
        self._bot = bot
        self._limiter = limiter
        self._arrived: dict[str, int] = {}  # parts of messages that have not arrived as a whole
        self._failures = 0
        self._presses: set[asyncio.Task[None]] = set()

    async def deliver(self, message: Outgoing) -> Delivery:
        """Send one message; of one in parts, only those that have not arrived yet."""
        try:
            calls = calls_of(message, self._name())
        except ValueError as wrong:
            return Refused(f"not an address on Telegram: {type(wrong).__name__}")
        urgent = message.answers is not None or message.replaces is not None
        outcome: Delivery = Refused("nothing to say")
        for call in calls[self._arrived.get(message.id, 0) :]:
            outcome = await self._sent(call, urgent=urgent)
            if not isinstance(outcome, Sent):
                break
            self._arrived[message.id] = self._arrived.get(message.id, 0) + 1
        if not isinstance(outcome, Later | Unknown):
            self._arrived.pop(message.id, None)
        return outcome

    def _name(self) -> str:
        """Return the bot's @name without the @, "" before Telegram has told it."""
        try:
            return self._bot.username
        except RuntimeError:
            return ""

    def acknowledge(self, query: str, shown: str | None = None) -> None:
        """Let a pressed button stop glowing, whatever becomes of the press; in its own time.

        `shown` is what whoever pressed it reads over the chat, they alone.
        """
        task = asyncio.create_task(self._acknowledged(query, shown), name="acknowledge")
        self._presses.add(task)
        task.add_done_callback(self._presses.discard)

    async def close(self) -> None:
        """Send nothing more; what waits for its turn is to come later."""
        self._limiter.close()
        for task in self._presses:
            task.cancel()
        await asyncio.gather(*self._presses, return_exceptions=True)

    async def _sent(self, call: Call, *, urgent: bool) -> Delivery:
        outcome = await self._attempt(call, urgent=urgent)
        if isinstance(outcome, Refused) and (instead := lesser(call)) is not None:
            return await self._sent(instead, urgent=urgent)
        return outcome

    async def _attempt(self, call: Call, *, urgent: bool) -> Delivery:
        chat = call.place.chat
        async with self._limiter.turn(chat, urgent=urgent) as granted:
            if not granted:
                return Later(self._limiter.rest(chat))
            if self._failures and not _may_be_repeated(call) and not await self._is_well():
                return Later(self._rest(), failed="no answer to a question")
            try:
                ref = await perform(self._bot, call)
            except TelegramError as error:
                return self._fate(call, error)
        self._failures = 0
        return Sent(ref)

    def _fate(self, call: Call, error: TelegramError) -> Delivery:
        if isinstance(call, Edit) and is_unchanged(error):
            return Sent(reference(call.place.chat, call.message))
        if isinstance(error, RetryAfter):
            self._limiter.hold(call.place.chat, pause_of(error))
        outcome = fate_of(error, self._rest())
        if isinstance(outcome, Unknown) and _may_be_repeated(call):
            outcome = Later(outcome.after, failed=outcome.why)
        match outcome:
            case Refused() if isinstance(call, React):
                pass  # said in words instead
            case Refused(why):
                log.error("Telegram refused a message: %s", why)
            case Later() | Unknown() if not isinstance(error, RetryAfter):
                self._fail(error)
            case Gone() | Moved() | Later() | Unknown() | Sent():
                pass
            case _:
                assert_never(outcome)
        return outcome

    async def _is_well(self) -> bool:
        """Ask after Telegram in a way that does nothing.

        What is sent while it is unwell may arrive with nobody saying so.
        """
        try:
            await self._bot.get_me(read_timeout=SOON_S)
        except TelegramError as error:
            self._fail(error)
            return False
        return True

    def _fail(self, error: TelegramError) -> None:
        self._failures += 1
        if self._failures == 1:
            log.warning("Telegram cannot be reached (%s); messages wait", error)

    def _rest(self) -> timedelta:
        """Return how long to leave Telegram alone: twice as long after each failure."""
        return min(FIRST_REST * (1 << min(self._failures, 8)), LONGEST_REST)

    async def _acknowledged(self, query: str, shown: str | None) -> None:
        try:
            await self._limiter.unheld(0)
            await self._bot.answer_callback_query(query, shown, show_alert=shown is not None)
        except TelegramError as error:
            # Too old, or the network: the button glows out by itself.
            log.debug("a press was not acknowledged: %s", error)


def _may_be_repeated(call: Call) -> bool:
    """Say whether a call made twice leaves what it leaves made once."""
    return isinstance(call, Edit | React)
