"""Acts wait here until they are handled together: a batch is whatever has arrived by then.

Where a batch meets a row that somebody else holds, each of its acts goes on by itself, beside
the batches that follow, so that only whoever is concerned waits.  What the same person does
meanwhile goes behind it: nobody's acts overtake each other.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from bot.contract import Account, Incoming, Outgoing
from bot.errors import StoreAway, StoreHeld

BATCH = 128  # acts in one transaction at most; the rest is the next batch
ASIDE = 4  # acts that are tried by themselves at once
HELD_S = 8.0  # a row is held so long at most, whatever befell its holder
CLOSING_S = 2.0

Answered = Sequence[Sequence[Outgoing]]
"""The answers to a batch, in its order."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    incoming: Incoming
    answered: "asyncio.Future[Sequence[Outgoing]]"


class Inbox:
    """Hands batches to `handle`, one after the other; a message alone waits for nobody.

    What takes long, or meets a row that somebody else holds, goes on beside them.
    Where a batch fails each of its acts is handled by itself, so that one cannot take the
    others with it; what fails alone fails for whoever delivered it.  Where the database is away
    all of them do, at once: none would fare better than the first.
    """

    def __init__(
        self,
        handle: Callable[[Sequence[Incoming]], Awaitable[Answered]],
        takes_long: Callable[[Incoming], bool] = lambda _: False,
    ) -> None:
        self._handle = handle
        self._takes_long = takes_long
        self._arrived: asyncio.Queue[_Waiting | None] = asyncio.Queue()
        self._worker: asyncio.Task[None] | None = None
        self._begun: float | None = None  # when the batch in hand was taken up
        self._aside: dict[Account, deque[_Waiting]] = {}
        self._places = asyncio.Semaphore(ASIDE)
        self._alone: set[asyncio.Task[None]] = set()
        self._is_closed = False

    @property
    def standing_s(self) -> float:
        """For how many seconds the batch in hand has been, 0 where there is none."""
        if self._begun is None:
            return 0.0
        return asyncio.get_running_loop().time() - self._begun

    def start(self) -> None:
        """Handle what arrives from now on."""
        self._worker = asyncio.create_task(self._working(), name="inbox")

    async def close(self) -> None:
        """Handle what has arrived, as far as seconds allow, and stop.

        The rest fails for whoever delivered it: it is to come again.
        """
        self._is_closed = True
        if self._worker is None:
            return
        self._arrived.put_nowait(None)
        try:
            async with asyncio.timeout(CLOSING_S):
                await self._worker
                await asyncio.gather(*self._alone)
        except TimeoutError:
            for task in (self._worker, *self._alone):
                task.cancel()
            await asyncio.gather(self._worker, *self._alone, return_exceptions=True)
        left = [one for line in self._aside.values() for one in line]
        while not self._arrived.empty():
            left += filter(None, [self._arrived.get_nowait()])
        for one in left:
            _settle(one, StoreAway("the coach has stopped"))

    async def answer(self, incoming: Incoming) -> Sequence[Outgoing]:
        """Return what the act is answered with, once that is safe."""
        if self._is_closed:
            raise StoreAway("the coach has stopped")
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
            acts = [one for one in batch if one is not None and not self._goes_aside(one)]
            self._begun = asyncio.get_running_loop().time()
            if acts:
                await self._answer(acts)
            self._begun = None

    async def _answer(self, batch: Sequence[_Waiting]) -> None:
        try:
            answers = await self._handle([one.incoming for one in batch])
        except StoreHeld:
            for one in batch:
                self._set_aside(one)
        except Exception as wrong:  # noqa: BLE001 - goes to whoever delivered the act
            if len(batch) == 1 or isinstance(wrong, StoreAway):
                for one in batch:
                    _settle(one, wrong)
                return
            for one in batch:
                await self._answer([one])
        except BaseException:
            for one in batch:
                _settle(one, StoreAway("the coach has stopped"))
            raise
        else:
            for one, answer in zip(batch, answers, strict=True):
                _settle(one, answer)

    # --- what is held up -------------------------------------------------------------------

    def _goes_behind(self, one: _Waiting) -> bool:
        """Put an act behind others of the same person that are held up; say whether any are."""
        line = self._aside.get(one.incoming.person)
        if line is None:
            return False
        line.append(one)
        return True

    def _goes_aside(self, one: _Waiting) -> bool:
        """Put an act that takes long, or goes behind one, beside the others; say whether it is."""
        if self._goes_behind(one):
            return True
        try:
            takes_long = self._takes_long(one.incoming)
        except Exception:  # noqa: BLE001 - what is wrong with it is found where it is handled
            takes_long = False
        if takes_long:
            self._set_aside(one)
        return takes_long

    def _set_aside(self, one: _Waiting) -> None:
        if self._goes_behind(one):
            return
        person = one.incoming.person
        self._aside[person] = deque([one])
        task = asyncio.create_task(self._answer_aside(person), name="aside")
        self._alone.add(task)
        task.add_done_callback(self._alone.discard)

    async def _answer_aside(self, person: Account) -> None:
        """Handle one person's acts, each by itself, until none is left."""
        line = self._aside[person]
        while line:
            try:
                outcome: Sequence[Outgoing] | Exception = await self._insisted(line[0].incoming)
            except Exception as wrong:  # noqa: BLE001 - goes to whoever delivered the act
                outcome = wrong
            _settle(line.popleft(), outcome)
        del self._aside[person]

    async def _insisted(self, incoming: Incoming) -> Sequence[Outgoing]:
        """Return the answer to an act once nobody holds what it needs."""
        loop = asyncio.get_running_loop()
        until = loop.time() + HELD_S
        while True:
            try:
                async with self._places:
                    (answer,) = await self._handle([incoming])
                return answer
            except StoreHeld:  # after a while: the database has waited for it
                if loop.time() >= until:
                    raise


def _settle(waiting: _Waiting, outcome: Sequence[Outgoing] | Exception) -> None:
    if waiting.answered.done():  # whoever delivered it has gone away
        return
    if isinstance(outcome, Exception):
        waiting.answered.set_exception(outcome)
    else:
        waiting.answered.set_result(outcome)
