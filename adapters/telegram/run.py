"""The bot from start to stop: who it is, its menus, its updates, its last words."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from urllib.parse import urlsplit

from telegram import Bot, Update
from telegram.error import InvalidToken, TelegramError

from adapters.kit.limiter import Limiter
from adapters.kit.pace import Limits, Pace
from adapters.kit.rests import Rests, nobody_listens, pause
from adapters.telegram.courier import TelegramCourier
from adapters.telegram.inbound import WANTED, Bearer
from adapters.telegram.menus import Front, put_up
from adapters.telegram.polling import REJECTED, Poller, make_sure
from adapters.telegram.reception import NeedsRights, Reception, Rights
from adapters.telegram.request import Transport
from adapters.telegram.settings import TelegramSettings
from bot.contract import Answer
from bot.errors import SettingsError

log = logging.getLogger(__name__)

SENDING_S = 3.0
"""How long what is on its way may still take when the bot stops."""


class TelegramBot:
    """One bot.  `begun` is when the process began, None where none ran shortly before.

    `limits` are Telegram's own, at the settings' rate, unless somebody plays Telegram.
    """

    def __init__(
        self,
        settings: TelegramSettings,
        token: str,
        now: Callable[[], datetime],
        *,
        secret: str = "",
        begun: float | None = None,
        rests: Rests | None = None,
        limits: Limits | None = None,
    ) -> None:
        self._settings = settings
        self._secret = secret
        self._now = now
        self._rests = rests or Rests()
        self._sending, self._asking = Transport(), Transport(connections=1)
        self.bot = self._bot_with(token)
        pace = Pace(limits or Limits(a_second=settings.messages_per_second), begun)
        self.courier = TelegramCourier(self.bot, Limiter(pace, time.monotonic))

    async def open(self) -> None:
        """Be ready to send."""
        await self._sending.initialize()
        await self._asking.initialize()

    def _bot_with(self, token: str) -> Bot:
        return Bot(
            token,
            base_url=self._settings.api_base,
            base_file_url=self._settings.file_base,
            request=self._sending,
            get_updates_request=self._asking,
        )

    def renew(self, secrets: Sequence[str]) -> None:
        """Go on with another token, and another secret for the webhook; not while it runs."""
        token, *others = secrets
        self._secret = next(iter(others), "")
        self.bot = self._bot_with(token)
        self.courier.use(self.bot)

    async def run(
        self,
        answer: Answer,
        fronts: Sequence[Front],
        needs_rights: NeedsRights,
        stop: asyncio.Event,
        ailment: Callable[[], Awaitable[str | None]] | None = None,
        heard: Callable[[], None] = nobody_listens,
    ) -> None:
        """Answer until `stop` is set.

        `needs_rights` says of which acts it matters whether whoever did them manages the group;
        `ailment` what is wrong with the coach, if anything.  `heard` is told whenever Telegram
        answered or called.

        Raises `SettingsError` where Telegram rejects the token, or a webhook cannot be served.
        """
        me = await self._introduced(stop)
        if me is None:
            return
        heard()
        log.info("@%s is at work, by %s", me.name, self._settings.mode)
        menus = asyncio.create_task(put_up(self.bot, fronts), name="menus")
        rights = Rights(self.bot, lambda: self._now().timestamp())
        reception = Reception(me, rights, self.courier, answer, needs_rights, self._now)
        try:
            if self._settings.mode == "webhook":
                await self._by_webhook(reception, stop, ailment or _none, heard)
            else:
                await self._by_polling(reception, stop, heard)
        finally:
            menus.cancel()
            await asyncio.gather(menus, return_exceptions=True)

    async def wind_up(self) -> None:
        """Take on nothing more, and give what is on its way a moment to arrive."""
        await self.courier.close()
        loop = asyncio.get_running_loop()
        loop.call_later(SENDING_S, lambda: asyncio.ensure_future(self._sending.shutdown()))

    async def close(self) -> None:
        """Let go of every connection."""
        await self._sending.shutdown()
        await self._asking.shutdown()

    async def _introduced(self, stop: asyncio.Event) -> Bearer | None:
        """Return who the bot is, as soon as Telegram can be reached; None: stopped before."""
        failures = 0
        while not stop.is_set():
            try:
                user = await self.bot.get_me()
                return Bearer(user.id, user.username or "")
            except InvalidToken:
                raise SettingsError(REJECTED) from None
            except TelegramError as wrong:
                failures += 1
                if failures == 1:
                    log.warning("Telegram cannot be reached yet (%s); waiting for it", wrong)
                await pause(stop, self._rests.after(failures))
        return None

    async def _by_polling(
        self, reception: Reception, stop: asyncio.Event, heard: Callable[[], None]
    ) -> None:
        await self._until_done(stop, lambda: self.bot.delete_webhook(drop_pending_updates=False))
        await Poller(self.bot, reception.receive, self._rests, heard).run(stop)

    async def _by_webhook(
        self,
        reception: Reception,
        stop: asyncio.Event,
        ailment: Callable[[], Awaitable[str | None]],
        heard: Callable[[], None],
    ) -> None:
        # imported when needed: polling does without a web server
        from adapters.kit.web import bound, serve
        from adapters.telegram.webhook import WebhookApp

        url = self._settings.webhook_url
        path = urlsplit(url).path or "/"

        async def receive(updates: Sequence[Update]) -> None:
            heard()
            await reception.receive(updates)

        app = WebhookApp(self.bot, receive, path, self._secret, ailment)
        listening = bound(self._settings.listen, "telegram.listen")
        serving = asyncio.create_task(serve(app, listening, stop), name="webhook")
        doubting = asyncio.create_task(self._token_is_taken_back(), name="token")
        try:
            await self._until_done(
                stop,
                lambda: self.bot.set_webhook(
                    url,
                    allowed_updates=WANTED,
                    drop_pending_updates=False,
                    secret_token=self._secret,
                ),
            )
            await asyncio.wait((serving, doubting), return_when=asyncio.FIRST_COMPLETED)
            if doubting.done():
                doubting.result()
        finally:
            for task in (serving, doubting):
                task.cancel()
            await asyncio.gather(serving, doubting, return_exceptions=True)
        serving.result()

    async def _token_is_taken_back(self) -> None:
        """Raise `SettingsError` once Telegram rejects the token; by webhook only sends tell."""
        while True:
            await self.courier.doubts.wait()
            self.courier.doubts.clear()
            await make_sure(self.bot)

    async def _until_done(self, stop: asyncio.Event, ask: Callable[[], Awaitable[object]]) -> None:
        """Ask Telegram until it has done what is asked, or the bot stops."""
        failures = 0
        while not stop.is_set():
            try:
                await ask()
                return
            except TelegramError as wrong:
                if isinstance(wrong, InvalidToken):
                    await make_sure(self.bot)
                failures += 1
                log.warning("Telegram did not take it: %s", wrong)
                await pause(stop, self._rests.after(failures))


async def _none() -> None:
    """Return that nothing is wrong."""
