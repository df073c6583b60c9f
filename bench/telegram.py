"""B4: the whole bot on Telegram, from the update to the answer sent."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, BaseHandler, ContextTypes, MessageHandler, filters

from adapters.kit.pace import Limits
from adapters.telegram.run import TelegramBot
from adapters.telegram.settings import TelegramSettings
from bench.cast import ATHLETE, evening, trained
from bench.loopback import TOKEN, Loopback, loopback
from bench.measuring import Pairs, Row, at_least, in_turn, measured, spread
from bench.thinking import CALLED as THINKING
from bench.thinking import Thinking
from bench.usual import CALLED, answered, usual_sessions
from bot.clock import RehearsalClock
from bot.coach.app import Coach, open_coach
from bot.coach.batch import Decided
from bot.coach.transaction import write_answers
from bot.contract import Account, Room
from bot.settings import Settings
from bot.squads.asking import needs_rights
from bot.store.accounts.contacts import Contact
from bot.store.database import open_database
from bot.store.people import People, Revised
from tests.apps import TELEGRAM

EARLIER = 16  # sessions on file: eight weeks
CHATS = tuple(range(1001, 1201))
SAID = "3x20m 40kg rpe 4 pain 0 smooth"
UNLIMITED = Limits(a_second=1_000_000, burst=1_000_000)
USUAL_GOAL, ECHO_GOAL = 3, 2


def on_file(chat: int, sessions: int, zone: str) -> tuple[Revised, Contact]:
    """Return what is on file of somebody on Telegram, and how they are reached."""
    known = trained(sessions)
    athlete = replace(known.athlete, zone=zone)
    snapshot = replace(known, id=f"athlete {chat}", athlete=athlete)
    account, room = Account(TELEGRAM, str(chat)), Room(TELEGRAM, str(chat))
    return Revised(None, snapshot), Contact(account, snapshot.id, room)


async def file_chats(url: str, chats: Sequence[int], zone: str = ATHLETE.zone) -> None:
    """Put everybody on file, in a time zone."""
    database = await open_database(url)
    known = [on_file(chat, EARLIER, zone) for chat in chats]
    decided = Decided([revised for revised, _ in known], [contact for _, contact in known])
    now = evening(EARLIER - 1)
    await database.transact(lambda connection: write_answers(connection, decided, People(), now))
    await database.close()


@asynccontextmanager
async def bot_on(
    api: Loopback, url: str, clock: RehearsalClock, limits: Limits
) -> AsyncIterator[Coach]:
    """Run the whole coach against the Bot API."""
    bot = TelegramBot(TelegramSettings(api_base=api.base), TOKEN, clock.now, limits=limits)
    stop = asyncio.Event()
    await bot.open()
    try:
        async with open_coach(Settings(url), clock, [bot.courier]) as coach:
            at_work = asyncio.create_task(bot.run(coach.answer, (), needs_rights, stop))
            try:
                yield coach
            finally:
                stop.set()
                await at_work
                await bot.wind_up()
    finally:
        await bot.close()


class Rounds:
    """Everybody logs one more session, round after round."""

    def __init__(self, api: Loopback, clock: RehearsalClock | None = None) -> None:
        self._api = api
        self._clock = clock
        self._session = EARLIER

    async def one_round(self) -> float:
        """Return the seconds from the moment all speak to the last answer."""
        at = evening(self._session)
        self._session += 1
        if self._clock is not None:
            self._clock.move_to(at)
        self._api.tell([(chat, SAID) for chat in CHATS], at)
        return (await self._api.seen(len(CHATS))).took_s


@asynccontextmanager
async def ours(folder: Path) -> AsyncIterator[Rounds]:
    """Run the coach with everybody on file."""
    url, clock = f"sqlite:///{folder}/coach.sqlite", RehearsalClock(evening(EARLIER - 1))
    await file_chats(url, CHATS)
    async with loopback() as api, bot_on(api, url, clock, UNLIMITED):
        yield Rounds(api, clock)


@asynccontextmanager
async def usual(folder: Path) -> AsyncIterator[Rounds]:
    """Run the usual bot: the library's handlers, one after the other, thinking the same."""
    names = [str(chat) for chat in CHATS]
    async with usual_sessions(folder, names, EARLIER) as sessions, loopback() as api:

        async def log(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
            heard = update.message
            assert heard is not None
            assert heard.text is not None
            who, name = str(heard.chat_id), f"{heard.chat_id}:{heard.message_id}"
            for words, buttons in await answered(sessions, who, heard.text, name, heard.date):
                keyboard = [
                    [InlineKeyboardButton(label, callback_data=token) for label, token in row]
                    for row in buttons
                ]
                await heard.reply_text(words, reply_markup=InlineKeyboardMarkup(keyboard))

        async with application_on(api, _of_text(log)):
            yield Rounds(api)


@asynccontextmanager
async def echo() -> AsyncIterator[Rounds]:
    """Run the library's own echo bot, which stores nothing."""

    async def repeat(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.message is not None
        assert update.message.text is not None
        await update.message.reply_text(update.message.text)

    async with loopback() as api, application_on(api, _of_text(repeat)):
        yield Rounds(api)


def _of_text(handler: Any) -> MessageHandler[Any, Any]:
    return MessageHandler(filters.TEXT & ~filters.COMMAND, handler)


@asynccontextmanager
async def application_on(
    api: Loopback, handler: BaseHandler[Any, Any, Any]
) -> AsyncIterator[None]:
    """Run the library's application as its manual does, but within this event loop."""
    application = Application.builder().token(TOKEN).base_url(api.base).build()
    application.add_handler(handler)
    async with application:
        await application.start()
        assert application.updater is not None
        await application.updater.start_polling()
        yield
        await application.updater.stop()
        await application.stop()


async def answering() -> Sequence[Row]:
    """Measure B4."""
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        mine = await stack.enter_async_context(ours(folder))
        theirs = await stack.enter_async_context(usual(folder))
        echoing = await stack.enter_async_context(echo())
        usual_ones = await in_turn(mine.one_round, theirs.one_round)
        plain = await in_turn(mine.one_round, echoing.one_round)
        thinking = Thinking(
            [str(chat) for chat in CHATS], EARLIER, lambda chat, at: (SAID, f"{chat}:{at}")
        )
        bare = await in_turn(mine.one_round, thinking.one_at_a_time)
    subject = f"whole Telegram bot, {len(CHATS)} people at once"
    return [
        at_least(
            "B4",
            subject,
            CALLED,
            usual_ones.gain,
            USUAL_GOAL,
            _a(usual_ones),
        ),
        at_least("B4", subject, "PTB's echo bot", plain.gain, ECHO_GOAL, _a(plain)),
        measured("B4", subject, THINKING, bare.ratio, _a(bare)),
    ]


def _a(pairs: Pairs) -> dict[str, float]:
    """Return how many updates a second each answered."""
    return {
        "subject_a_second": round(len(CHATS) / spread(pairs.subject).median),
        "rival_a_second": round(len(CHATS) / spread(pairs.rival).median),
    }
