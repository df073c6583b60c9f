"""Acts wait here until they are handled together: a batch is whatever has arrived by then."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from bot.contract import Incoming, Outgoing

BATCH = 128  # acts in one transaction at most; the rest is the next batch

Answered = Sequence[Sequence[Outgoing]]
"""The answers to a batch, in its order."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    incoming: Incoming
    answered: "asyncio.Future[Sequence[Outgoing]]"


class Inbox:
    """Hands batches to `handle`, one after the other; a message alone waits for nobody.

    Where a batch fails each of its acts is handled by itself, so that one cannot take the
    others with it; what fails alone fails for whoever delivered it.
    """

    def __init__(self, handle: Callable[[Sequence[Incoming]], Awaitable[Answered]]) -> None:
        self._handle = handle
        self._arrived: asyncio.Queue[_Waiting | None] = asyncio.Queue()
        self._worker: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Handle what arrives from now on."""
        self._worker = asyncio.create_task(self._working(), name="inbox")

    async def close(self) -> None:
        """Handle what has arrived, and stop."""
        if self._worker is not None:
            self._arrived.put_nowait(None)
            await self._worker

    async def answer(self, incoming: Incoming) -> Sequence[Outgoing]:
        """Return what the act is answered with, once that is safe."""
        waiting = _Waiting(incoming, asyncio.get_running_loop().create_future())
        self._arrived.put_nowait(waiting)
        return await waiting.answered

    async def _working(self) -> None:
        closing = False
        while not closing:
            batch = [await self._arrived.get()]
            while len(batch) < BATCH and not self._arrived.empty():
                batch.append(self._arrived.get_nowait())
            closing = None in batch
            acts = [one for one in batch if one is not None]
            if acts:
                await self._answer(acts)

    async def _answer(self, batch: Sequence[_Waiting]) -> None:
        try:
            answers = await self._handle([one.incoming for one in batch])
        except Exception as wrong:  # noqa: BLE001 - goes to whoever delivered the act
            if len(batch) == 1:
                _settle(batch[0], wrong)
                return
            for one in batch:
                await self._answer([one])
        else:
            for one, answer in zip(batch, answers, strict=True):
                _settle(one, answer)


def _settle(waiting: _Waiting, outcome: Sequence[Outgoing] | Exception) -> None:
    if waiting.answered.done():  # whoever delivered it has gone away
        return
    if isinstance(outcome, Exception):
        waiting.answered.set_exception(outcome)
    else:
        waiting.answered.set_result(outcome)
