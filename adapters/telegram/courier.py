"""Takes the coach's messages to Telegram; the library's exceptions end here."""

import asyncio
import logging
from typing import Any, assert_never

from telegram import Bot
from telegram.constants import FileSizeLimit
from telegram.error import InvalidToken, RetryAfter, TelegramError

from adapters.kit.limiter import Limiter
from adapters.kit.parts import Latest, Parts, reference
from adapters.kit.rests import Failures
from adapters.telegram.calls import Call, lesser
from adapters.telegram.errors import delivery_of, is_unchanged, pause_of
from adapters.telegram.outbound import calls_of, shown_by
from adapters.telegram.settings import PLATFORM
from bot.contract import Attached, Outgoing
from bot.delivering import Delivery, Gone, Later, Moved, Refused, Sent, Unknown

log = logging.getLogger(__name__)

LARGEST_FILE = FileSizeLimit.FILESIZE_UPLOAD
MOST_LOOPS = 64  # whose names on Telegram are remembered
SOON_S = 5.0  # within that a platform that is well has said so


class TelegramCourier:
    """A courier that keeps to Telegram's limits.

    `doubts` is set where Telegram knows the token no more, or one method alone: that is for
    somebody else to find out.
    """

    platform = PLATFORM

    def __init__(self, bot: Bot, limiter: Limiter) -> None:
        self._bot = bot
        self._limiter = limiter
        self._parts = Parts()
        self._failures = Failures(log, "Telegram cannot be reached (%s); messages wait")
        self._presses: set[asyncio.Task[None]] = set()
        self._loops: Latest[str, str] = Latest(MOST_LOOPS)
        self.doubts = asyncio.Event()

    def use(self, bot: Bot) -> None:
        """Send through another bot from now on."""
        self._bot = bot

    async def deliver(self, message: Outgoing) -> Delivery:
        """Send one message; of one in parts, only those that have not arrived yet."""
        try:
            calls = calls_of(message, self._name())
        except ValueError as wrong:
            return Refused(f"not an address on Telegram: {type(wrong).__name__}")
        if message.file is not None and len(message.file.content) > LARGEST_FILE:
            return Refused("a file larger than Telegram takes")
        return await self._parts.sent(message.id, calls, self._sent)

    async def fetch(self, file: Attached, at_most: int) -> bytes | None:
        """Return a document's content; Telegram itself hands bots no more than 20 MB."""
        try:
            there = await self._bot.get_file(file.ref)
            if (there.file_size or 0) > at_most:
                return None
            content = bytes(await there.download_as_bytearray())
        except TelegramError as error:
            log.warning("Telegram did not hand out a file: %s", type(error).__name__)
            return None
        return content if len(content) <= at_most else None

    def _name(self) -> str:
        """Return the bot's @name without the @, "" before Telegram has told it."""
        try:
            return self._bot.username
        except RuntimeError:
            return ""

    def acknowledge(self, query: str, toast: Outgoing | None = None) -> None:
        """Let a pressed button stop glowing, whatever becomes of the press; in its own time.

        `toast` is what whoever pressed it is shown over the chat, they alone.
        """
        shown = shown_by(toast, self._name())
        task = asyncio.create_task(self._acknowledged(query, shown), name="acknowledge")
        self._presses.add(task)
        task.add_done_callback(self._presses.discard)

    async def close(self) -> None:
        """Send nothing more; what waits for its turn is to come later."""
        self._limiter.close()
        for task in self._presses:
            task.cancel()
        await asyncio.gather(*self._presses, return_exceptions=True)

    async def _sent(self, call: Call) -> Delivery:
        known = self._loops.get(call.shows)
        if known is not None:
            outcome = await self._attempt(call.with_given(animation=known))
            if not isinstance(outcome, Refused):
                return outcome
            del self._loops[call.shows]  # it is gone there: uploaded anew
        outcome = await self._attempt(call)
        if isinstance(outcome, Refused) and (instead := lesser(call)) is not None:
            return await self._sent(instead)
        return outcome

    async def _attempt(self, call: Call) -> Delivery:
        chat = call.chat
        async with self._limiter.turn(chat) as granted:
            if not granted:
                return Later(self._limiter.rest(chat))
            if self._failures and not _may_be_repeated(call) and not await self._is_well():
                return Later(self._failures.rest, failed="no answer to a question")
            try:
                made = await call.made(self._bot)
            except TelegramError as error:
                return self._outcome(call, error)
        self._failures.clear()
        if call.shows and made.loop:
            self._loops[call.shows] = made.loop
        return Sent(made.ref)

    def _outcome(self, call: Call, error: TelegramError) -> Delivery:
        if call.is_edit and is_unchanged(error):
            return Sent(reference(call.chat, call.given["message_id"]))
        if isinstance(error, InvalidToken):
            self.doubts.set()
        if isinstance(error, RetryAfter):
            self._limiter.hold(call.chat, pause_of(error))
        outcome = delivery_of(error, self._failures.rest)
        if isinstance(outcome, Unknown) and _may_be_repeated(call):
            outcome = Later(outcome.after, failed=outcome.why)
        match outcome:
            case Refused() if call.is_reaction:
                pass  # said in words instead
            case Refused() if call.is_edit:
                pass  # said anew, or it stands as it was; the core says which
            case Refused(why):
                log.error("Telegram refused a message: %s", why)
            case Later() | Unknown() if not isinstance(error, RetryAfter):
                self._failures.add(error)
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
            self._failures.add(error)
            return False
        return True

    async def _acknowledged(self, query: str, shown: dict[str, Any]) -> None:
        try:
            await self._limiter.unheld(0)
            await self._bot.answer_callback_query(query, **shown)
        except TelegramError as error:
            # Too old, or the network: the button glows out by itself.
            log.debug("a press was not acknowledged: %s", error)


def _may_be_repeated(call: Call) -> bool:
    """Say whether a call made twice leaves what it leaves made once."""
    return call.is_edit or call.is_reaction
