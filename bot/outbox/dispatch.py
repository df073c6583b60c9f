"""The outbox, emptied: every letter is sent, tried again or put aside with its reason.

A letter is leased exactly while it is on its way: from before the first byte is sent until it
is on record what became of it.  Only one letter to each place is, and at most `IN_FLIGHT` and
`SLOW` in all; so when a process dies, those and no others may arrive twice, each at most once
more, and the repeat carries the same id.

Each life of a process has a name, and its leases carry it.  So it knows what it holds, whatever
clocks say and whichever answer of the database got lost: what is leased to it and not in its
hands was never sent.  What others hold is theirs as long as they live, see `leases`; who has
stood still so long that others may take him for dead sends nothing he took before.

A letter may be handed over by the transaction that wrote it, leased already, so that answering
costs no second trip to the database; all others are taken from the outbox as there is room.
"""

import asyncio
import logging
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial
from uuid import uuid4

from sqlalchemy import Connection

from bot.contract import Platform
from bot.crashpoints import Moment, reached
from bot.delivering import Courier, how_urgent
from bot.errors import StoreAway, StoreHeld, trail
from bot.outbox.backoff import Rests, Waits
from bot.outbox.carriage import Carriage, Complaints
from bot.outbox.follow_up import goes_again, settled_by
from bot.outbox.in_flight import UnderWay
from bot.outbox.jumps import Jumps
from bot.outbox.leases import Leases
from bot.outbox.results import Outcome, losses_of, record, rests_of
from bot.store import claims, queues
from bot.store.database import Database
from bot.store.message import ASKED, Kind, Letter, Place, is_on_its_way, place_of
from bot.store.outages import Seldom
from bot.store.outbox import LEASE, Claim
from bot.store.queues import Rest
from bot.words.voice import UNHOSTED, Hosted

log = logging.getLogger(__name__)

ARRIVING_S = 4.0  # for what is on its way when the process is told to stop
WATCH_EVERY_S = 1.0  # between looks at what other processes hold
DATABASE_REST_S = 0.02  # a writer in the way is soon out of it, a full disk not
LONGEST_DATABASE_REST_S = 5.0


class Dispatcher:
    """Sends what is in the outbox through the couriers of its platforms."""

    def __init__(
        self,
        database: Database,
        clock: Waits,
        couriers: Iterable[Courier],
        lease: timedelta = LEASE,
        hosted: Hosted = UNHOSTED,
    ) -> None:
        self._life = uuid4().hex
        self._database = database
        self._clock = clock
        self._hosted = hosted
        self._jumps = Jumps()
        # in half its lease: for what is sent then is time to arrive
        fresh_s = lease.total_seconds() / 2
        self._carriage = Carriage(couriers, clock, self._jumps, fresh_s, database)
        self._leases = Leases(lease if database.is_shared else timedelta(0))
        self._watched_at = float("-inf")
        self._under_way = UnderWay(self._freed)
        self._tasks: set[asyncio.Task[None]] = set()
        self._outcomes: list[tuple[Letter, Outcome]] = []
        self._resting = Rests(clock, self._rested_enough)
        self._rested_places: set[Place] = set()
        self._promised: frozenset[str] = frozenset()  # letters being written, to go at once
        self._backlog = True  # an earlier process may have left something
        self._behind = False  # something can go as soon as there is room
        self._is_unsure = True  # of what is leased and what rests, until the next look
        self._recording = False
        self._closed = asyncio.Event()
        self._has_left = False  # without waiting for all that is on its way
        self._complaints = Complaints()
        self._seldom = Seldom()
        self._woken = asyncio.Event()
        self._still = asyncio.Condition()
        self._pump: asyncio.Task[None] | None = None

    @property
    def platforms(self) -> tuple[Platform, ...]:
        """The platforms this process sends to; others on the same database may send elsewhere."""
        return self._carriage.platforms

    @property
    def is_at_work(self) -> bool:
        """Say whether what is written is being sent, as far as that goes."""
        return self._pump is not None and not self._pump.done()

    def start(self) -> None:
        """Send from now on, beginning with what was left over."""
        self._woken.set()
        self._pump = asyncio.create_task(self._pumping(), name="post")

    def claim(self, letters: Sequence[Letter]) -> Claim:
        """Return a claim on those that can go the moment they are written; room is kept.

        They are to be written as leased, and then given to `hand_over`.  None while older ones
        may be waiting in the outbox: those come first.  Nor where another process may be taking
        from it: what it takes to the same place might be older.  Callable from any thread.
        """
        places: dict[Place, str] = {}
        busy = self._under_way.places
        for letter in letters:
            place = place_of(letter)
            waits = is_on_its_way(letter.message.replaces)
            if not (waits or place in busy or place in self._resting):
                places.setdefault(place, letter.message.id)
        claimed = list(places.values())[: self._under_way.room()]
        self._promised = frozenset(claimed)  # before looking: the pump looks the other way round
        if self._closed.is_set() or self._backlog or self._behind or self._database.is_shared:
            self._promised = frozenset()
        return Claim(self._promised, self._life)

    def hand_over(self, letters: Sequence[Letter], claim: Claim) -> None:
        """Send letters that are written now: the claimed at once, the others in their turn."""
        since = self._clock.steady()
        for letter in letters:
            if letter.message.id in claim.ids:
                self._send(letter, since)
        self._promised = frozenset()  # only now: at every moment they are in one of both
        # what stands before an answer in its line is as urgent as that
        self._under_way.await_at([place_of(one) for one in letters if one.kind in ASKED])
        if len(letters) > len(claim.ids):
            self.look()

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
        """Let what is on its way arrive, put it on record, and stop.

        What has not arrived within `ARRIVING_S` stays leased, so that the next life marks it.
        """
        self._closed.set()
        self._resting.close()
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=ARRIVING_S)
            for task in late:
                task.cancel()
            if late:
                log.warning("stopped with %d messages on their way", len(late))
                self._has_left = True
        self._woken.set()
        assert self._pump is not None
        await self._pump

    # --- one letter ------------------------------------------------------------------------

    def _send(self, letter: Letter, since: float, *, is_awaited: bool = False) -> None:
        self._under_way.begin(letter, is_awaited=is_awaited)
        task = asyncio.create_task(self._carried(letter, since), name="letter")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _carried(self, letter: Letter, since: float) -> None:
        """Carry a letter that is leased since then, in steady seconds."""
        how_urgent.set(partial(self._under_way.urgency, letter))
        outcome = await self._carriage.carried(letter, since)
        if __debug__:
            reached(Moment.ANSWERED)
        self._complaints.of_one(letter, outcome)
        self._outcomes.append((letter, outcome))
        self._woken.set()

    # --- the outbox ------------------------------------------------------------------------

    async def _pumping(self) -> None:
        rest_s = DATABASE_REST_S
        while self._has_work():
            await self._woken.wait()
            self._woken.clear()
            self._recording = True
            try:
                await self._record_and_take(self._clock.now(), self._clock.steady())
            except Exception as wrong:  # noqa: BLE001 - the world's: a full disk, a server away
                if not isinstance(wrong, StoreAway | StoreHeld):  # the database says so itself
                    self._own_fault(trail(wrong))
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

    def _own_fault(self, where: str) -> None:
        if self._seldom.lets(where):
            log.error("the outbox cannot be written: %s", where)

    async def _rested(self, rest_s: float) -> float:
        """Wait for the database, or for the end; return how long to wait the next time.

        In seconds of the world: the coach's own clock may be one that nobody moves.
        """
        with suppress(TimeoutError):
            async with asyncio.timeout(rest_s):
                await self._closed.wait()
        return min(2 * rest_s, LONGEST_DATABASE_REST_S)

    async def _record_and_take(self, now: datetime, steady: float) -> None:
        """Put down what became of letters and take the next, in one transaction."""
        outcomes, self._outcomes = self._outcomes, []
        rested, self._rested_places = self._rested_places, set()
        jumped_at = self._jumps.before(now, steady)
        if jumped_at is not None:
            self._is_unsure = self._backlog = True
        settled = [
            settled_by(self._jumps.dated(letter, now, steady), outcome, now)
            for letter, outcome in outcomes
        ]
        if any(result.again_at is not None and result.again_at <= now for result in settled):
            self._behind = True
        if any(result.ref is None and result.again_at is None for result in settled):
            self._backlog = True  # of what cannot be said somebody is told
        if any(one.threaded is not None for one in (letter.message for letter, _ in outcomes)):
            self._backlog = True  # its thread follows
        if any(letter.kind is Kind.RING for letter, _ in outcomes):
            self._backlog = True  # its card follows
        over = {letter.message.id for letter, _ in outcomes}
        room = self._room_after(over)
        if not (outcomes or room):
            self._rested_places |= rested
            return
        if room:
            self._backlog = False  # unless something comes while this waits

        unsure, self._is_unsure = self._is_unsure, False
        ahead: list[str] = []  # letters that a later clock dated

        def work(connection: Connection) -> tuple[claims.Taken, Mapping[Place, Rest]]:
            if __debug__ and settled:
                reached(Moment.RECORDING)
            record(connection, outcomes, settled, now, self._life, self._hosted)
            if jumped_at is not None:
                queues.reset(connection, self._resting.until(now), jumped_at)
                ahead[:] = queues.dated_after(connection, now)
            if rested:
                queues.resume(connection, rested, now)
            rests = self._made_sure(connection, now) if unsure else {}
            self._bury(connection, now, steady, unsure=unsure)
            if not room:
                return claims.Taken((), left=self._behind), rests
            vacancies = self._under_way.vacancies(room, over)
            taken = claims.take(connection, self.platforms, now, vacancies, goes_again, self._life)
            return taken, rests

        try:
            taken, rests = await self._database.transact(work)
        except BaseException:
            # it may have been written all the same, and letters leased that nobody sends
            self._outcomes[:0], self._backlog, self._is_unsure = outcomes, True, True
            self._rested_places |= rested
            raise
        self._jumps.looked(now, steady, ahead)
        if __debug__ and taken.letters:
            reached(Moment.TAKEN)
        self._resting.inherit(rests, now)
        self._resting.begin(rests_of(outcomes, settled, now), now)
        self._complaints.of_losses(losses_of(outcomes, settled))
        for letter, _ in outcomes:
            self._under_way.end(letter)
        self._behind = taken.left
        self._send_all(taken, steady)
        if any(letter.kind is Kind.FAREWELL for letter, _ in outcomes):
            await self._database.scrub()  # where somebody forgotten was is not kept either

    def _send_all(self, taken: claims.Taken, since: float) -> None:
        for letter in taken.letters:
            if place_of(letter) in self._under_way.places:
                # it was moved there: what is on its way comes first, and this is taken anew
                self._is_unsure = self._behind = True
            else:
                self._send(letter, since, is_awaited=letter.message.id in taken.awaited)

    def _made_sure(self, connection: Connection, now: datetime) -> Mapping[Place, Rest]:
        """Let go of what nobody is sending or waits by a wrong clock; return what rests."""
        promised = self._promised  # before the others: what was promised is on its way next
        claims.take_back(connection, self._life, promised | self._under_way.letters)
        queues.from_the_future(connection, now)
        return queues.resting(connection, now)

    def _bury(self, connection: Connection, now: datetime, steady: float, *, unsure: bool) -> None:
        """Let go of what the dead hold."""
        is_time = self._database.is_shared and steady - self._watched_at >= WATCH_EVERY_S
        if not (unsure or is_time):
            return
        self._watched_at = steady
        held = claims.leases_of_others(connection, self._life)
        claims.end(connection, self._leases.over(held, now, steady))

    def _room_after(self, over: Collection[str]) -> int:
        """Return how many letters to take; none where there is nothing new to be found."""
        if self._closed.is_set() or not (self._backlog or (self._behind and over)):
            return 0
        self._behind = True  # for all that is known, until it has been looked at
        return max(self._under_way.room(over) - len(self._promised), 0)

    def _rested_enough(self, places: Iterable[Place]) -> None:
        self._rested_places.update(places)
        self.look()

    def _freed(self) -> None:
        """Fill the place of a letter that has become slow."""
        if self._behind:
            self.look()

    def _has_work(self) -> bool:
        if not self._closed.is_set():
            return True
        return bool(self._outcomes if self._has_left else self._under_way)

    def _is_still(self) -> bool:
        waiting = self._recording or self._woken.is_set() or self._backlog or self._promised
        return not (waiting or self._under_way)
