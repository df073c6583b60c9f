"""The outbox, emptied: every message is sent, tried again or put aside with its reason.

Messages to one place go one after the other.  At most `IN_FLIGHT` are on their way at once, from
the first byte sent until it is on record what became of them; so when a process dies that many
at most can arrive twice, and each repeat carries the same id.

A letter handed over by the process that wrote it is leased to it already, so answering costs
no second trip to the database; all others are taken from the outbox as there is room.
"""

import asyncio
import logging
from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Protocol, assert_never

from sqlalchemy import Connection

from bot.contract import Courier, Delivery, Gone, Later, Moved, Platform, Refused, Sent
from bot.errors import trail
from bot.store import outbox
from bot.store.database import Database
from bot.store.outbox import Letter, Settled

log = logging.getLogger(__name__)

IN_FLIGHT = 16
IN_HAND = 4 * IN_FLIGHT  # letters taken ahead of their turn
TRIES = 8  # the last some nine minutes after the first; then it is put aside
FIRST_REST = timedelta(seconds=4)
LONGEST_REST = timedelta(minutes=5)
DATABASE_REST = timedelta(seconds=1)


class Waits(Protocol):
    """The part of a clock that is needed here."""

    def now(self) -> datetime: ...
    async def wait(self, span: timedelta) -> None: ...


@dataclass(slots=True)
class _Line:
    """The letters to one place, the first of them on its way."""

    letters: deque[Letter] = field(default_factory=deque)
    task: "asyncio.Task[None] | None" = None
    rests: bool = False


Place = tuple[Platform, str]


class Post:
    """Sends what is in the outbox through the couriers of its platforms."""

    def __init__(self, database: Database, clock: Waits, couriers: Iterable[Courier]) -> None:
        self._database = database
        self._clock = clock
        self._couriers: Mapping[Platform, Courier] = {one.platform: one for one in couriers}
        self._lines: dict[Place, _Line] = {}
        self._slots = asyncio.Semaphore(IN_FLIGHT)
        self._settled: list[Settled] = []
        self._rerouted: list[tuple[Letter, Gone | Moved]] = []
        self._backlog = True  # an earlier process may have left something
        self._behind = False  # something waits behind what is in hand
        self._to_be_told: list[asyncio.Future[None]] = []
        self._recording = False
        self._closed = False
        self._woken = asyncio.Event()
        self._still = asyncio.Condition()
        self._pump: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Send from now on, beginning with what was left over."""
        self._woken.set()
        self._pump = asyncio.create_task(self._pumping(), name="post")

    @property
    def sends_directly(self) -> bool:
        """Say whether what is written now may be handed over at once.

        Not while older messages may be waiting in the outbox: they come first.  Nor where
        another process may be taking from it: its messages to the same place might be older.
        """
        older = self._backlog or self._behind
        return not (older or self._closed or self._database.is_shared)

    def hand_over(self, letters: Sequence[Letter]) -> None:
        """Send letters that are written and leased to this process."""
        for letter in letters:
            self._line_up(letter)

    def expect(self) -> None:
        """Bear in mind that something is being written to the outbox; from any thread."""
        self._backlog = True

    def look(self) -> None:
        """Look into the outbox: something was written there, or its time may have come."""
        self.expect()
        self._woken.set()

    async def drained(self) -> None:
        """Return when everything that can be sent now has been, and that is on record."""
        async with self._still:
            await self._still.wait_for(self._is_still)

    async def close(self) -> None:
        """Let what is on its way arrive, put it on record, and stop."""
        self._closed = True
        for line in self._lines.values():
            if line.rests and line.task is not None:
                line.task.cancel()
        self._woken.set()
        tasks = [line.task for line in self._lines.values() if line.task is not None]
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._pump is not None:
            self._woken.set()
            await self._pump

    # --- lines -----------------------------------------------------------------------------

    def _line_up(self, letter: Letter) -> None:
        place = (letter.message.to.platform, letter.chat)
        line = self._lines.setdefault(place, _Line())
        line.letters.append(letter)
        if line.task is None:
            line.task = asyncio.create_task(self._walk(place, line), name="line")

    async def _walk(self, place: Place, line: _Line) -> None:
        try:
            while line.letters and not self._closed:
                async with self._slots:
                    outcome = await self._attempt(line.letters[0])
                    again_at = self._noted(line, outcome)
                    await self._recorded()
                if again_at is not None and not self._closed:
                    line.rests = True
                    await self._clock.wait(again_at - self._clock.now())
                    line.rests = False
        finally:
            del self._lines[place]
            self._woken.set()

    async def _recorded(self) -> None:
        """Return once all that is noted so far is in the database."""
        told = asyncio.get_running_loop().create_future()
        self._to_be_told.append(told)
        self._woken.set()
        await told

    async def _attempt(self, letter: Letter) -> Delivery | Exception:
        courier = self._couriers.get(letter.message.to.platform)
        if courier is None:
            return Refused("no courier for this platform")
        try:
            return await courier.deliver(letter.message)
        except Exception as wrong:  # noqa: BLE001 - an adapter's fault must not stop the post
            log.error("a courier failed on %s: %s", letter.message.id, trail(wrong))
            return wrong

    # --- outcomes --------------------------------------------------------------------------

    def _noted(self, line: _Line, outcome: Delivery | Exception) -> datetime | None:
        """Put down what became of the first letter; return when it is tried again, if it is."""
        letter = line.letters[0]
        tried = replace(letter, attempts=letter.attempts + 1)
        match outcome:
            case Sent(ref):
                return self._over(line, Settled(tried, ref=ref))
            case Gone(why):
                self._settled.append(Settled(tried, reason=f"gone: {why}"))
                return self._reroute(line, outcome)
            case Moved():
                # the outbox holds them all, in order; they are taken again from there
                return self._reroute(line, outcome)
            case Later(after):
                # to wait as asked is no failed try
                return self._again(line, letter, self._clock.now() + after, "later")
            case Refused(why) if letter.message.replaces is not None:
                # perhaps too old to be rewritten: say it anew
                anew = replace(tried, message=replace(letter.message, replaces=None))
                return self._again(line, anew, self._clock.now(), f"refused: {why}")
            case Refused(why):
                return self._over(line, Settled(tried, reason=f"refused: {why}"))
            case Exception() if tried.attempts >= TRIES:
                return self._over(line, Settled(tried, reason=type(outcome).__name__))
            case Exception():
                rest = rest_after(tried.attempts)
                return self._again(line, tried, self._clock.now() + rest, type(outcome).__name__)
            case _:
                assert_never(outcome)

    def _over(self, line: _Line, settled: Settled) -> datetime | None:
        line.letters.popleft()
        self._settled.append(settled)
        return None

    def _reroute(self, line: _Line, fate: Gone | Moved) -> datetime | None:
        self._rerouted.append((line.letters[0], fate))
        self._backlog = True
        line.letters.clear()
        return None

    def _again(self, line: _Line, letter: Letter, at: datetime, why: str) -> datetime:
        line.letters[0] = letter
        self._settled.append(Settled(letter, reason=why, again_at=at))
        return at

    # --- the outbox ------------------------------------------------------------------------

    async def _pumping(self) -> None:
        while self._lines or not self._closed:
            await self._woken.wait()
            self._woken.clear()
            self._recording = True
            try:
                await self._record_and_take()
            except Exception as wrong:  # noqa: BLE001 - the world's: a full disk, a server away
                log.error("the outbox cannot be written: %s", trail(wrong))
                if self._closed:
                    self._give_up()
                    return
                self._woken.set()
                await self._clock.wait(DATABASE_REST)
            finally:
                self._recording = False
            async with self._still:
                self._still.notify_all()

    def _give_up(self) -> None:
        """Stop without a record: what was on its way will be sent again."""
        for line in self._lines.values():
            if line.task is not None:
                line.task.cancel()

    async def _record_and_take(self) -> None:
        settled, self._settled = self._settled, []
        rerouted, self._rerouted = self._rerouted, []
        told, self._to_be_told = self._to_be_told, []
        wanted = self._wanted(anew=bool(settled or rerouted))
        if not (settled or rerouted or wanted):
            return
        if wanted:
            self._backlog = False  # unless something comes while this waits
            self._behind = True  # for all that is known until it has been looked at
        now = self._clock.now()

        def work(connection: Connection) -> outbox.Taken:
            outbox.settle(connection, settled)
            for letter, fate in rerouted:
                _reroute(connection, letter, fate, now)
            if not wanted:
                return outbox.Taken((), left=self._behind)
            return outbox.take(connection, list(self._couriers), now, wanted)

        try:
            taken = await self._database.transact(work)
        except BaseException:
            self._settled[:0], self._rerouted[:0] = settled, rerouted
            self._to_be_told[:0], self._backlog = told, True
            raise
        for letter in taken.letters:
            self._line_up(letter)
        self._behind = taken.left
        for one in told:
            if not one.done():
                one.set_result(None)

    def _wanted(self, *, anew: bool) -> int:
        """Return how many letters to take; none where there is nothing new to be found."""
        if self._closed or not (self._backlog or (self._behind and anew)):
            return 0
        in_hand = sum(len(line.letters) for line in self._lines.values())
        return max(IN_HAND - in_hand, 0)

    def _is_still(self) -> bool:
        busy = self._recording or self._woken.is_set() or self._backlog
        on_their_way = any(not line.rests for line in self._lines.values())
        return not (busy or on_their_way)


def rest_after(attempts: int) -> timedelta:
    """Return how long to wait after so many tries: twice as long each time, up to a limit.

    >>> [rest_after(tries).seconds for tries in (1, 2, 3, 8)]
    [4, 8, 16, 300]
    """
    return min(FIRST_REST * (1 << attempts - 1), LONGEST_REST)


def _reroute(connection: Connection, letter: Letter, fate: Gone | Moved, now: datetime) -> None:
    match fate:
        case Gone(why):
            outbox.close_line(connection, letter.message.to, f"gone: {why}", now)
        case Moved(to):
            outbox.move_line(connection, letter.message.to, to)
        case _:
            assert_never(fate)
