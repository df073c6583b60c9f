"""B14: a tap, from the update to the moment the button stops glowing, beside an echo bot's."""

from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from telegram import Update
from telegram.ext import CallbackQueryHandler, ContextTypes

from bench.cast import evening
from bench.loopback import Loopback, loopback
from bench.measuring import Pairs, Row, in_turn, spread
from bench.telegram import CHATS, EARLIER, UNLIMITED, application_on, bot_on, file_chats
from bot.clock import RehearsalClock
from bot.dialogue.tokens import Does, encode

TOKEN = encode(Does("week", "show", ()), 0)
ALONE = CHATS[:1]
ROUNDS = 15


@dataclass(frozen=True, slots=True)
class Presses:
    """People who press a button at once, round after round."""

    api: Loopback

    async def alone(self) -> float:
        """Return the seconds that somebody's button glowed."""
        return await self._round(ALONE)

    async def all_at_once(self) -> float:
        """Return the seconds that the median chat's button glowed."""
        return await self._round(CHATS)

    async def _round(self, chats: Sequence[int]) -> float:
        self.api.press([(chat, TOKEN) for chat in chats], evening(EARLIER))
        seen = await self.api.seen(len(chats), of="presses")
        return median(one.at - seen.told[one.chat] for one in seen.sends)


@asynccontextmanager
async def ours(folder: Path) -> AsyncIterator[Presses]:
    """Run the coach with everybody on file: a tap shows them their week."""
    url, clock = f"sqlite:///{folder}/coach.sqlite", RehearsalClock(evening(EARLIER))
    await file_chats(url, CHATS)
    async with loopback() as api, bot_on(api, url, clock, UNLIMITED):
        yield Presses(api)


@asynccontextmanager
async def echo() -> AsyncIterator[Presses]:
    """Run the library's own bot, which acknowledges and says the token back."""

    async def repeat(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        query = update.callback_query
        assert query is not None
        assert query.data is not None
        await query.answer()
        await query.edit_message_text(query.data)

    async with loopback() as api, application_on(api, CallbackQueryHandler(repeat)):
        yield Presses(api)


async def pressing() -> Sequence[Row]:
    """Measure B14."""
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        mine = await stack.enter_async_context(ours(folder))
        theirs = await stack.enter_async_context(echo())
        alone = await in_turn(mine.alone, theirs.alone, ROUNDS)
        crowd = await in_turn(mine.all_at_once, theirs.all_at_once)
    rival = "PTB's echo bot"
    return [
        _row("a tap acknowledged, alone", rival, alone),
        _row(f"a tap acknowledged, {len(CHATS)} chats at once, the median", rival, crowd),
    ]


def _row(subject: str, rival: str, pairs: Pairs) -> Row:
    figures = {
        "ours_ms": round(spread(pairs.subject).median * 1e3, 1),
        "echo_ms": round(spread(pairs.rival).median * 1e3, 1),
    }
    return Row("B14", subject, rival, "-", f"{pairs.ratio}x", None, figures)
