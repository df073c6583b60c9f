"""The outbox, emptied: every letter is sent, tried again or put aside with its reason.

A letter is leased exactly while it is on its way: from before the first byte is sent until it
is on record what became of it.  Only one letter to each place is, and at most `IN_FLIGHT` in
all; so when a process dies, those and no others may arrive twice, each at most once more, and
the repeat carries the same id.

A letter may be handed over by the transaction that wrote it, leased already, so that answering
costs no second trip to the database; all others are taken from the outbox as there is room.
"""

import asyncio
import logging
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.contract import (
    Courier,
    Gone,
    Later,
    Platform,
    Refused,
)
from bot.crashpoints import Moment, reached
from bot.errors import StoreAway, StoreHeld, trail
from bot.fates import goes_again, is_stale, settled_by
from bot.painting import painted
from bot.recording import Outcome, complaint_of, losses_of, record, rests_of
from bot.resting import Rests, Waits
from bot.store import lines, outbox
from bot.store.database import Database
from bot.store.letter import ASKED, Kind, Letter, Place, place_of
from bot.store.lines import Rest

log = logging.getLogger(__name__)

IN_FLIGHT = 16
NO_TIME = timedelta(0)
KEPT_FOR_ANSWERS = 4  # of these, free of what is said unasked: that may wait long for its turn
TOO_LONG_S = 60.0  # a courier that has said nothing by then; well within the lease
DATABASE_REST_S = 0.02  # a writer in the way is soon out of it, a full disk not
LONGEST_DATABASE_REST_S = 5.0


class Post:
    """Sends what is in the outbox through the couriers of its platforms."""

    def __init__(self, database: Database, clock: Waits, couriers: Iterable[Courier]) -> None:
        self._database = database
        self._clock = clock
        self._couriers: Mapping[Platform, Courier] = {one.platform: one for one in couriers}
        self._on_their_way: dict[Place, Letter] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._outcomes: list[tuple[Letter, Outcome]] = []
        self._resting = Rests(clock, self.look)
        self._promised: frozenset[str] = frozenset()  # letters being written, to go at once
        self._backlog = True  # an earlier process may have left something
        self._behind = False  # something can go as soon as there is room
        self._is_unsure = True  # of what is leased and what rests, until the next look
        self._recording = False
        self._closed = asyncio.Event()
        self._complaints: set[str] = set()
        self._losses: set[tuple[Place, str]] = set()
        self._woken = asyncio.Event()
        self._still = asyncio.Condition()
        self._pump: asyncio.Task[None] | None = None

    @property
    def platforms(self) -> tuple[Platform, ...]:
        """The platforms this process sends to; others on the same database may send elsewhere."""
        return tuple(self._couriers)

    @property
    def is_at_work(self) -> bool:
        """Say whether what is written is being sent, as far as that goes."""
        return self._pump is not None and not self._pump.done()

    def start(self) -> None:
        """Send from now on, beginning with what was left over."""
        self._woken.set()
        self._pump = asyncio.create_task(self._pumping(), name="post")

    def claim(self, letters: Sequence[Letter]) -> frozenset[str]:
        """Return the ids of those that can go the moment they are written; room is kept.

        They are to be written as leased, and then given to `hand_over`.  None while older ones
        may be waiting in the outbox: those come first.  Nor where another process may be taking
        from it: what it takes to the same place might be older.  Callable from any thread.
        """
        places: dict[Place, str] = {}
        for letter in letters:
            place = place_of(letter)
            if not (place in self._on_their_way or place in self._resting):
                places.setdefault(place, letter.message.id)
        claimed = list(places.values())[: IN_FLIGHT - len(self._on_their_way)]
        self._promised = frozenset(claimed)  # before looking: the pump looks the other way round
        if self._closed.is_set() or self._backlog or self._behind or self._database.is_shared:
            self._promised = frozenset()
        return self._promised

    def hand_over(self, letters: Sequence[Letter], claimed: Collection[str]) -> None:
        """Send letters that are written now: the claimed at once, the others in their turn."""
        self._promised = frozenset()
        for letter in letters:
            if letter.message.id in claimed:
                self._send(letter)
        if len(letters) > len(claimed):
            self.look()
        elif self._backlog or self._behind:
            self._woken.set()  # the pump may have found no room but what was kept

    def give_up(self) -> None:
        """Forget what was claimed: it may have been written, or not."""
        self._promised = frozenset()
        self._is_unsure = True
        self.look()

    def look(self) -> None:
        """Look into the outbox: something was written there, or its time may have come."""
        self._backlog = True
        self._woken.set()

    def expect(self) -> None:
        """Let nothing be claimed before the next `look`; callable from any thread.

        For the transaction that writes letters others could overtake once it is committed.
        """
        self._backlog = True

    def hasten(self, places: Iterable[Place]) -> None:
        """Wait no more for somebody at these places: they have just been heard of."""
        if self.awaits(places := list(places)):
            self._resting.end(places)
            self.look()

    def awaits(self, places: Iterable[Place]) -> bool:
        """Say whether anything may be waiting for somebody at these places."""
        return self._database.is_shared or any(map(self._resting.is_for, places))

    async def drained(self) -> None:
        """Return when everything that can be sent now has been, and that is on record."""
        async with self._still:
            await self._still.wait_for(self._is_still)

    async def close(self) -> None:
        """Let what is on its way arrive, put it on record, and stop."""
        self._closed.set()
        self._resting.close()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._pump is not None:
            self._woken.set()
            await self._pump

    # --- one letter ------------------------------------------------------------------------

    def _send(self, letter: Letter) -> None:
        self._on_their_way[place_of(letter)] = letter
        task = asyncio.create_task(self._carried(letter), name="letter")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _carried(self, letter: Letter) -> None:
        outcome = await self._attempt(letter)
        if __debug__:
            reached(Moment.ANSWERED)
        self._complain(letter, outcome)
        self._outcomes.append((letter, outcome))
        self._woken.set()

    async def _attempt(self, letter: Letter) -> Outcome:
        courier = self._couriers.get(letter.message.to.platform)
        if courier is None:
            return Refused("no courier for this platform")
        if is_stale(letter, self._clock.now()):
            return Later(NO_TIME, failed="it is long over")
        try:
            async with asyncio.timeout(TOO_LONG_S):
                outcome = await courier.deliver(await painted(letter.message))
        except Exception as wrong:  # noqa: BLE001 - an adapter's fault must not stop the post
            return wrong
        if isinstance(outcome, Gone) and letter.message.reacts_to is not None:
            return Refused(outcome.why)  # may not react: whether words arrive, words will tell
        return outcome

    def _complain(self, letter: Letter, outcome: Outcome) -> None:
        """Tell the operator what went wrong, each thing once."""
        if isinstance(outcome, Gone):
            log.info("somebody cannot be reached any more: %s", outcome.why)
        complaint = complaint_of(letter, outcome)
        if complaint is not None and complaint not in self._complaints:
            self._complaints.add(complaint)
            log.error("%s (letter %s)", complaint, letter.message.id)

    def _own_up(self, losses: Mapping[tuple[Place, str], str]) -> None:
        """Tell the operator what was put aside, once for each kind and place."""
        for loss, told in losses.items():
            if loss not in self._losses:
                self._losses.add(loss)
                log.error("%s", told)

    # --- the outbox ------------------------------------------------------------------------

    async def _pumping(self) -> None:
        rest_s = DATABASE_REST_S
        while self._on_their_way or not self._closed.is_set():
            await self._woken.wait()
            self._woken.clear()
            self._recording = True
            try:
                await self._record_and_take()
            except Exception as wrong:  # noqa: BLE001 - the world's: a full disk, a server away
                if not isinstance(wrong, StoreAway | StoreHeld):  # the database says so itself
                    log.error("the outbox cannot be written: %s", trail(wrong))
                if self._closed.is_set():
                    return  # without a record: what was on its way will be sent again
                rest_s = await self._rested(rest_s)
                self._woken.set()
            else:
                rest_s = DATABASE_REST_S
            finally:
                self._recording = False
            async with self._still:
                self._still.notify_all()

    async def _rested(self, rest_s: float) -> float:
        """Wait for the database, or for the end; return how long to wait the next time.

        In seconds of the world: the coach's own clock may be one that nobody moves.
        """
        with suppress(TimeoutError):
            async with asyncio.timeout(rest_s):
                await self._closed.wait()
        return min(2 * rest_s, LONGEST_DATABASE_REST_S)

    async def _record_and_take(self) -> None:
        """Put down what became of letters and take the next, in one transaction."""
        outcomes, self._outcomes = self._outcomes, []
        now = self._clock.now()
        fates = [settled_by(letter, outcome, now) for letter, outcome in outcomes]
        if any(fate.again_at is not None and fate.again_at <= now for fate in fates):
            self._behind = True
        if any(fate.ref is None and fate.again_at is None for fate in fates):
            self._backlog = True  # of what cannot be said somebody is told
        room, unasked = self._room_after(outcomes), self._room_unasked_after(outcomes)
        if not (outcomes or room):
            return
        if room:
            self._backlog = False  # unless something comes while this waits

        unsure, self._is_unsure = self._is_unsure, False

        def work(connection: Connection) -> tuple[outbox.Taken, Mapping[Place, Rest]]:
            if __debug__ and fates:
                reached(Moment.RECORDING)
            record(connection, outcomes, fates, now)
            rests = self._made_sure(connection, now) if unsure else {}
            if not room:
                return outbox.Taken((), left=self._behind), rests
            taken = outbox.take(connection, self.platforms, now, room, unasked, goes_again)
            return taken, rests

        try:
            taken, rests = await self._database.transact(work)
        except BaseException:
            # it may have been written all the same, and letters leased that nobody sends
            self._outcomes[:0], self._backlog, self._is_unsure = outcomes, True, True
            raise
        if any(letter.kind is Kind.FAREWELL for letter, _ in outcomes):
            await self._database.scrub()  # where somebody forgotten was is not kept either
        if __debug__ and taken.letters:
            reached(Moment.TAKEN)
        self._resting.begin({**rests, **rests_of(outcomes, fates, now)})
        self._own_up(losses_of(outcomes, fates))
        for letter, _ in outcomes:
            del self._on_their_way[place_of(letter)]
        for letter in taken.letters:
            self._send(letter)
        self._behind = taken.left

    def _made_sure(self, connection: Connection, now: datetime) -> Mapping[Place, Rest]:
        """Let go of letters that nobody is sending; return where something rests."""
        if not self._database.is_shared:
            ours = {letter.message.id for letter in list(self._on_their_way.values())}
            outbox.release(connection, ours | self._promised)
        return lines.resting(connection, now)

    def _room_after(self, outcomes: Sequence[object]) -> int:
        """Return how many letters to take; none where there is nothing new to be found."""
        if self._closed.is_set() or not (self._backlog or (self._behind and outcomes)):
            return 0
        self._behind = True  # for all that is known, until it has been looked at
        free = IN_FLIGHT - len(self._on_their_way) + len(outcomes)
        return max(free - len(self._promised), 0)

    def _room_unasked_after(self, outcomes: Sequence[tuple[Letter, Outcome]]) -> int:
        """Return how many letters that nobody waits for may be taken."""
        over = {place_of(letter) for letter, _ in outcomes}
        still = sum(
            letter.kind not in ASKED
            for place, letter in self._on_their_way.items()
            if place not in over
        )
        return max(IN_FLIGHT - KEPT_FOR_ANSWERS - still, 0)

    def _is_still(self) -> bool:
        waiting = self._recording or self._woken.is_set() or self._backlog or self._promised
        return not (waiting or self._on_their_way)
