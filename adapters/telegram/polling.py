"""Long polling that confirms an update only once it is safe.

The library's own updater confirms a batch before anybody has handled it; a crash then loses
it.  Here the next request carries the offset, and is made after the commit.  A start has no
offset: what was not confirmed comes again, and the core knows what it has handled.
"""

import asyncio
import logging
import warnings
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from typing import Any

from telegram import Bot, Update
from telegram.constants import PollingLimit
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from adapters.kit.rests import Rests, nobody_listens
from adapters.telegram.errors import pause_of
from adapters.telegram.inbound import WANTED
from bot.errors import SettingsError, StoreAway

log = logging.getLogger(__name__)

REJECTED = "Telegram rejects the token; copy it again from @BotFather, /mybots, API Token"
POLL = timedelta(seconds=30)
BATCH = PollingLimit.MAX_LIMIT
CONFIRMING_S = 1.0
SETTLING_S = 2.0  # for what has arrived, once told to stop
LONGEST_UNWRITTEN = timedelta(seconds=5)

Receive = Callable[[Sequence[Update]], Awaitable[None]]


class Poller:
    """Asks for updates, hands them on and confirms them, until told to stop."""

    def __init__(
        self,
        bot: Bot,
        receive: Receive,
        rests: Rests | None = None,
        heard: Callable[[], None] = nobody_listens,
    ) -> None:
        self._bot = bot
        self._receive = receive
        self._heard = heard
        self._rests = rests or Rests()
        self._offset: int | None = None
        self._failures = 0
        self._unwritten = 0  # times in a row, because the database was away

    async def run(self, stop: asyncio.Event) -> None:
        """Poll until `stop` is set; what has arrived by then is handled and confirmed.

        Raises `SettingsError` where Telegram rejects the token.
        """
        stopping = asyncio.create_task(stop.wait(), name="stop")
        try:
            while not stop.is_set():
                await self._round(stopping)
        finally:
            stopping.cancel()
        await self._confirm()

    async def _round(self, stopping: "asyncio.Task[bool]") -> None:
        asking = asyncio.create_task(self._ask(), name="getUpdates")
        await asyncio.wait((asking, stopping), return_when=asyncio.FIRST_COMPLETED)
        if not asking.done():
            asking.cancel()
            await asyncio.wait((asking,))
            return
        try:
            updates = asking.result()
            self._heard()
            if updates:
                await self._received(updates, stopping)
                self._offset = _behind(updates)
            self._recovered()
        except Exception as wrong:  # noqa: BLE001 - nothing may end the loop but the stop
            if isinstance(wrong, InvalidToken):
                await make_sure(self._bot)
            await asyncio.wait((stopping,), timeout=self._rest(wrong).total_seconds())

    async def _received(self, updates: Sequence[Update], stopping: "asyncio.Task[bool]") -> None:
        """Hand updates on, and once told to stop wait for that no longer than a moment.

        Raises `StoreAway` where it took longer: they are not confirmed, and come again.
        """
        receiving = asyncio.ensure_future(self._receive(updates))
        await asyncio.wait((receiving, stopping), return_when=asyncio.FIRST_COMPLETED)
        if not receiving.done():
            await asyncio.wait((receiving,), timeout=SETTLING_S)
        if not receiving.done():
            receiving.cancel()
            await asyncio.wait((receiving,))
            raise StoreAway("updates could not be handled before the end")
        receiving.result()

    async def _ask(self) -> Sequence[Update]:
        try:
            return await self._bot.get_updates(
                offset=self._offset, limit=BATCH, timeout=POLL, allowed_updates=WANTED
            )
        except (TelegramError, asyncio.CancelledError):
            raise
        except Exception:  # noqa: BLE001 - one update of an unknown shape spoils the batch
            return await self._ask_one_by_one()

    async def _ask_one_by_one(self) -> Sequence[Update]:
        """Return the same batch without what cannot be read."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it would rather be asked as above
            raw = await self._bot.do_api_request(
                "getUpdates", {"offset": self._offset, "limit": BATCH, "allowed_updates": WANTED}
            )
        return [read_update(one, self._bot) for one in raw]

    def _recovered(self) -> None:
        if self._failures:
            log.warning("Telegram answers again")
        self._failures = self._unwritten = 0

    def _rest(self, wrong: Exception) -> timedelta:
        """Say once what is wrong; return how long to wait."""
        if isinstance(wrong, StoreAway):  # the database says so itself, and may be back any time
            self._unwritten += 1
            return min(self._rests.after(self._unwritten), LONGEST_UNWRITTEN)
        self._failures += 1
        if self._failures == 1:
            log.warning("%s", _in_words(wrong))
        return (
            pause_of(wrong) if isinstance(wrong, RetryAfter) else self._rests.after(self._failures)
        )

    async def _confirm(self) -> None:
        """Tell Telegram what was handled last; where that fails it comes again, and is known."""
        if self._offset is None:
            return
        try:
            async with asyncio.timeout(CONFIRMING_S):
                for rest in (0.1, 0.2, 0.4):
                    if await self._confirmed(self._offset):
                        return
                    await asyncio.sleep(rest)
        except (TelegramError, TimeoutError) as wrong:
            log.info("the last updates were not confirmed: %s", type(wrong).__name__)

    async def _confirmed(self, offset: int) -> bool:
        try:
            await self._bot.get_updates(offset=offset, limit=1, allowed_updates=WANTED)
        except Conflict:
            return False  # our own last poll, which Telegram does not yet know to be over
        return True


async def make_sure(bot: Bot) -> None:
    """Raise `SettingsError` where Telegram knows the token no more, not one method alone."""
    try:
        await bot.get_me()
    except InvalidToken:
        raise SettingsError(REJECTED) from None
    except TelegramError:
        return


def read_update(raw: Any, bot: Bot) -> Update:
    """Return an update as the library reads it, an empty one where it cannot."""
    try:
        return Update.de_json(dict(raw), bot)
    except Exception as wrong:  # noqa: BLE001 - a shape unknown today stops no other
        number = raw.get("update_id") if isinstance(raw, dict) else None
        number = number if isinstance(number, int) else 0
        log.error("update %s cannot be read: %s", number, type(wrong).__name__)
        return Update(number)


def _behind(updates: Sequence[Update]) -> int:
    """Return the offset that confirms all of them.  Raises `ValueError` where none has a number.

    The library takes any type for one.
    """
    return max(one.update_id for one in updates if isinstance(one.update_id, int)) + 1


def _in_words(wrong: Exception) -> str:
    match wrong:
        case Conflict():
            return (
                "another process is asking Telegram for this bot's updates, or a webhook is set; "
                "stop the other one: this one keeps trying"
            )
        case InvalidToken():
            return "Telegram does not know a method it knew; trying again"
        case TelegramError():
            return f"Telegram cannot be reached ({type(wrong).__name__}); trying again"
        case _:
            return f"updates could not be handled ({type(wrong).__name__}); they will come again"
