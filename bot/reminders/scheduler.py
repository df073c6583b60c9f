"""What is due is said: to athletes in private, then to squads in their rooms.

Each one's reminders are moved on and their messages written in one transaction, so that a
crash neither loses nor repeats one.  A reminder that is due waits in the agenda, where it
still follows the facts; it becomes a letter only as there is room to send it, so ten thousand
of them neither hold up an answer nor grow stale in the outbox.

An agenda knows what comes after the moment it was made at.  Where the clock has been set back
since, something may come before that: all agendas are then made anew, and the local days that
have rung stay rung.
"""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import Connection

from bot.clock import Clock
from bot.coach.erasure import left_nowhere
from bot.coach.occasions import House
from bot.coach.transaction import replan, write_reminders
from bot.crashpoints import Moment, reached
from bot.errors import trail
from bot.outbox.dispatch import Dispatcher
from bot.reminders.due import NOTHING_SEEN, Witnessed, ring
from bot.reminders.recurrence import GRACE, Kind
from bot.squads.loading import replan_squads, ring_squads
from bot.store import claims, deliveries, outcomes, people
from bot.store.agenda import ATHLETES, SQUADS, Agenda, Agendas, Item, time_seen
from bot.store.database import Database
from bot.store.faults import is_of_the_world, is_unexplained
from bot.store.outages import Seldom
from bot.store.squads import roll

log = logging.getLogger(__name__)

AHEAD = 120  # letters ready to go: over two seconds' worth at any platform's rate
KEPT = 10  # of what is due, however many answers are: it would never be its turn
AT_ONCE = 10  # athletes whose reminders are written at once; answers wait so long
ROOMS_AT_ONCE = 10  # squads whose reminders are, with all their members' logs
SET_BACK = timedelta(seconds=2)  # so much is more than several processes differ by
PUT_OFF = timedelta(hours=1)  # until a reminder that broke is tried again
PUT_OFF_A_LITTLE = timedelta(minutes=1)  # until one is that the database may yet take


@dataclass(frozen=True, slots=True)
class _Round:
    """One kind of those who are rung for; `ringing` returns how many of them it took on."""

    whose: str
    at_once: int
    agendas: Agendas
    ringing: Callable[[Connection, Sequence[str], datetime], int]
    replanning: Callable[[Connection, Sequence[str], datetime], None]


class Scheduler:
    """Rings for whoever is due; the letters go out through the post."""

    def __init__(self, database: Database, clock: Clock, post: Dispatcher, house: House) -> None:
        self._database = database
        self._clock = clock
        self._post = post
        self._house = house
        self._rounds = (
            _Round("an athlete's", AT_ONCE, ATHLETES, self._athletes, replan),
            _Round("a squad's", ROOMS_AT_ONCE, SQUADS, self._squads, replan_squads),
        )
        self._latest: datetime | None = None  # the latest moment there was, as far as is known
        self._seldom = Seldom()
        self._erases = False  # somebody is kept no longer, and their traces are to go

    async def ring_all(self, now: datetime) -> int:
        """Say all that is due by then; return how many athletes and squads it concerned."""
        return await self._through(now, up_to=None)

    async def ring_ahead(self, now: datetime) -> int:
        """Say what is due until enough waits to be sent; return how many it concerned."""
        return await self._through(now, up_to=AHEAD)

    async def _through(self, now: datetime, up_to: int | None) -> int:
        """Ring for some of each round in turn, until nothing is left or there is no room.

        A round is over as soon as none could be taken on: another process may be busy with
        those who are left.
        """
        await self._plan_anew_if_set_back(now)
        concerned = 0
        going = list(self._rounds)
        while going:
            for one, names in await self._next_of(going, now, up_to):
                rung = await self._ring(one, names, now) if names else 0
                concerned += rung
                if self._erases:
                    self._erases = False
                    await left_nowhere(self._database)
                if rung == 0:
                    going.remove(one)
        return concerned

    async def _plan_anew_if_set_back(self, now: datetime) -> None:
        if self._latest is None:
            self._latest = await self._database.transact(deliveries.latest) or now
        back = self._latest - now
        if back > SET_BACK:
            log.warning("the clock has been set back; what is due is planned anew")
            for one in self._rounds:
                # its hour may just have passed while the clock said a later one
                await self._plan_anew(one, now - min(back, GRACE))
        self._latest = now

    async def _plan_anew(self, one: _Round, since: datetime) -> None:
        last: str | None = ""
        while last is not None:
            last = await self._database.transact(partial(_planned, one, last, since))

    async def _next_of(
        self, going: Sequence[_Round], now: datetime, up_to: int | None
    ) -> list[tuple[_Round, list[str]]]:
        """Return who is next in each round, nobody where there is no room.

        There is room for all rounds or for none: else athletes could fill it time and again
        before any squad had its turn.
        """
        platforms = self._post.platforms

        def found(connection: Connection) -> list[tuple[_Round, list[str]]]:
            if up_to is not None and not claims.has_room(connection, platforms, now, up_to, KEPT):
                return [(one, []) for one in going]
            return [(one, one.agendas.due(connection, now, one.at_once)) for one in going]

        return await self._database.transact(found)

    async def _ring(self, one: _Round, names: Sequence[str], now: datetime) -> int:
        """Say what is due to these; where one breaks it, to each by itself."""
        try:
            return await self._database.transact(
                lambda connection: one.ringing(connection, names, now)
            )
        except Exception as wrong:
            if is_of_the_world(wrong) and not is_unexplained(wrong):
                raise
            if len(names) > 1:
                return sum([await self._ring(one, [name], now) for name in names])
            if self._seldom.lets(why := f"{one.whose} reminder could not be said: {trail(wrong)}"):
                log.error("%s", why)
            until = now + (PUT_OFF_A_LITTLE if is_unexplained(wrong) else PUT_OFF)
            # where it is the database this is not taken either, and ends the tick
            return await self._database.transact(
                lambda connection: one.agendas.put_off(connection, names, until)
            )
        finally:
            self._post.look()

    def _athletes(self, connection: Connection, names: Sequence[str], now: datetime) -> int:
        known = people.by_athlete(connection, names)
        if __debug__:
            reached(Moment.CLAIMED)
        # read under the athletes' locks: another process may have rung for them meanwhile
        agendas = {name: one.agenda for name, one in known.files.items()}
        theirs = roll.of_people(connection, _to_hear_of(Kind.SESSION, agendas, now))
        witnessed = _witnessed(connection, _to_hear_of(Kind.KEEPING, agendas, now), now)
        rung = ring(known, agendas, self._house, now, theirs, witnessed)
        self._erases = self._erases or bool(rung.decided.erased)
        # dated by the clock as it is now: it may have been set while the database was waited for
        write_reminders(connection, rung.decided, rung.agendas, now, at=self._clock.now())
        if rung.decided.letters:
            self._post.expect()  # before an answer is decided behind this: it is to go second
        return len(known.files)

    def _squads(self, connection: Connection, names: Sequence[str], now: datetime) -> int:
        rung = ring_squads(connection, names, now, at=self._clock.now())
        if rung.letters:
            self._post.expect()
        return len(rung.agendas)


def _to_hear_of(kind: Kind, agendas: Mapping[str, Agenda], now: datetime) -> list[str]:
    return [name for name, one in agendas.items() if _is_due(one.get(kind), now)]


def _witnessed(connection: Connection, silent: Sequence[str], now: datetime) -> Witnessed:
    """Return what is to be known before anybody silent is deleted; nothing where none is due."""
    if not silent:
        return NOTHING_SEEN
    return Witnessed(time_seen(connection, now), outcomes.reminded(connection, silent))


def _is_due(item: Item | None, now: datetime) -> bool:
    return item is not None and item.next_at is not None and item.next_at <= now


def _planned(one: _Round, behind: str, since: datetime, connection: Connection) -> str | None:
    """Plan anew for some whose names come behind one; return the last of them."""
    names = one.agendas.behind(connection, behind, one.at_once)
    one.replanning(connection, names, since)
    return names[-1] if names else None
