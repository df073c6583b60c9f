"""The coach, put together: what adapters ask of it, from its database opened to all sent."""

import asyncio
import logging
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime
from functools import partial

from sqlalchemy import Connection

from bot.archive.feed import Feeds
from bot.clock import Alarm, Clock, Job, RehearsalClock
from bot.coach import promises
from bot.coach.answers import Answers, heard
from bot.coach.beforehand import takes_long
from bot.coach.door import Door
from bot.coach.erasure import keep_to_the_list
from bot.coach.health import Health
from bot.coach.inbox import Inbox
from bot.coach.nightly import Nightly
from bot.coach.occasions import House
from bot.coach.prefill import form_for, messages_of, sessions_for
from bot.coach.pulse import PAUSED, Pulse
from bot.coach.upkeep import Upkeep
from bot.coach.validation import sound
from bot.contract import Account, Incoming, Outgoing, Platform, Room, Thread
from bot.crashpoints import Moment, reached
from bot.delivering import Courier
from bot.enclosed.form import Form
from bot.errors import StoreAway, StoreHeld, trail
from bot.outbox.calendars import calendar_at
from bot.outbox.dispatch import Dispatcher
from bot.reminders.scheduler import Scheduler
from bot.settings import NO_COPIES, Access, Copies, Settings
from bot.squads import rooms
from bot.store import heartbeat, people
from bot.store.accounts import contacts
from bot.store.agenda import ATHLETES, SQUADS
from bot.store.database import Database, open_database
from bot.store.erasures import salt_of
from bot.store.faults import is_of_the_world
from bot.store.heartbeat import Sighted
from bot.store.outages import Seldom
from bot.store.squads import cards, roll
from bot.words.voice import Hosted

log = logging.getLogger(__name__)

ENDING_S = 6.0  # for all that is to be finished; what is not is left as a crash would leave it


class Coach:
    """Answers acts, and says what is due."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        post: Dispatcher,
        house: House,
        couriers: Iterable[Courier] = (),
        copies: Copies = NO_COPIES,
    ) -> None:
        self._database = database
        self._clock = clock
        self._post = post
        self._house = house
        self._scheduler = Scheduler(database, clock, post, house)
        answers = Answers(database, clock, post, house, couriers)
        self._inbox = Inbox(answers.to, takes_long)
        self._health = Health(database, self._inbox, post)
        self._upkeep = Upkeep(database, clock)
        self.pulse = Pulse(database, clock, (one.platform for one in couriers), copies)
        self.nightly = Nightly(database, clock, copies)
        self._seldom = Seldom()

    @property
    def warning(self) -> str | None:
        """What an operator should know about the database, None: nothing."""
        return self._database.warning

    def start(self) -> None:
        """Answer from now on, and send what an earlier run left unsent."""
        self._post.start()
        self._inbox.start()

    async def close(self) -> None:
        """Answer what has arrived, let what is on its way arrive, and stop, all in good time."""
        self._database.hurry()
        try:
            async with asyncio.timeout(ENDING_S):
                await self._inbox.close()
                await self._post.close()
                await self.nightly.stop()
                await self.pulse.stop()
        except TimeoutError:
            log.warning("not all could be finished in %.0f s; the next start goes on", ENDING_S)
        finally:
            await self._database.close()

    async def answer(self, incoming: Incoming) -> Sequence[Outgoing]:
        """Return the answer once it is safe; it is being sent.  Empty for a repeated delivery.

        Raises `StoreError` where nothing could be written: the act is to be delivered again.
        """
        if __debug__:
            reached(Moment.RECEIVED)
        self.pulse.answers()
        said = await self._inbox.answer(incoming)
        if __debug__:
            reached(Moment.CONFIRMING)
        return said

    async def ailment(self) -> str | None:
        """Return in a few words why nobody is answered just now, None where all is well."""
        return PAUSED if self.pulse.is_paused else await self._health.ailment()

    async def sighted(self) -> Sighted:
        """Return what is seen of the processes and of what waits; nobody is held up by it."""
        now = self._clock.now()
        return await self._database.look(lambda look: look.ask(heartbeat.sighted, now))

    async def drained(self) -> None:
        """Return when everything that can be sent now has been."""
        await self._post.drained()

    async def fire_due(self, now: datetime) -> int:
        """Say whatever is due by then; return how many athletes it concerned.

        Lateness is counted from `now`.  Each athlete's reminders are moved on and their
        messages written in one transaction, so that a crash neither loses nor repeats one.
        """
        return await self._scheduler.ring_all(now)

    async def next_due(self) -> datetime | None:
        """Return the instant at which something is due next, None where nothing is coming."""
        return await self._database.transact(_next_due)

    async def conversations(self, platform: Platform) -> tuple[tuple[Room, Account], ...]:
        """Return where people are talked to in private on a platform, each with the person."""
        return await self._database.transact(
            lambda connection: contacts.conversations(connection, platform)
        )

    async def squad_rooms(self, platform: Platform) -> tuple[Room, ...]:
        """Return the rooms that squads train in on a platform."""
        return await self._database.transact(
            lambda connection: roll.rooms_on(connection, platform)
        )

    async def squad_threads(self, platform: Platform, since: datetime) -> tuple[Thread, ...]:
        """Return the threads of squads' sessions that were opened on a platform since."""
        return await self._database.transact(
            lambda connection: cards.threads_on(connection, platform, since)
        )

    async def promise(self, incoming: Incoming) -> None:
        """Have whoever did it told that it was lost, should it not be answered; see `promises`."""
        act, now = sound(incoming), self._clock.now()
        await self._database.transact(lambda one: promises.make(one, act, self._house, now))

    async def admitted(self, may_write: Mapping[Room, bool]) -> None:
        """Take note of rooms that the coach may write in now, or may not any more.

        Whoever set up the squad in one is told, once; it goes on by itself when it can.
        """
        now = self._clock.now()
        await self._database.transact(
            lambda connection: rooms.admitted(connection, may_write, now)
        )
        self._post.look()

    async def form(self, incoming: Incoming) -> Form | None:
        """Return the form that an act opens on platforms that have forms; None: it is to be done.

        Nothing is noted of the act.
        """
        now, act = self._clock.now(), heard(incoming)
        return await self._database.transact(
            lambda connection: form_for(act, people.by_account(connection, [act.person]), now)
        )

    async def sessions(self, person: Account) -> tuple[tuple[str, str], ...]:
        """Return the sessions somebody may correct, latest first: each in words, and its id."""
        return await self._database.transact(
            lambda connection: sessions_for(person, people.by_account(connection, [person]))
        )

    async def messages(self, person: Account) -> tuple[str, ...]:
        """Return the messages somebody told their latest sessions in."""
        return await self._database.transact(
            lambda connection: messages_of(person, people.by_account(connection, [person]))
        )

    async def calendar(self, name: str) -> bytes | None:
        """Return the calendar that the end of a link opens, None where it opens none."""
        feeds, now = self._house.feeds, self._clock.now()
        if feeds is None:
            return None
        return await self._database.look(lambda look: calendar_at(look, feeds, name, now))

    async def tick(self, now: datetime) -> datetime | None:
        """Say what is due, as fast as it can be sent; for an alarm that rings now and then.

        Returns when something is due next, None where nothing is coming or it is not known.
        """
        due: datetime | None = None
        self.pulse.ticks()
        try:
            if not self.pulse.is_paused:
                await self._scheduler.ring_ahead(now)
            await self._database.scrub_again()
            due = await self.next_due()
        except Exception as wrong:
            if not self._is_borne(wrong, "what is due"):
                raise
        self._post.look()
        return due

    def jobs(self, zone: str) -> list[Job]:
        """Return what recurs and is due to nobody, for an alarm; nights are those of a zone."""
        nights = self.nightly.jobs(zone)
        return [
            replace(one, work=partial(self._done, one))
            for one in (*self.pulse.jobs(), *self._upkeep.jobs(), *nights)
        ]

    async def _done(self, job: Job) -> None:
        try:
            await job.work()
        except Exception as wrong:
            if not self._is_borne(wrong, job.name):
                raise

    def _is_borne(self, wrong: Exception, what: str) -> bool:
        """Tell of what the world did, seldom; anything else is not to be borne."""
        if not is_of_the_world(wrong):
            return False
        # of being away the database says so itself
        if not isinstance(wrong, StoreAway | StoreHeld) and self._seldom.lets(trail(wrong)):
            log.error("%s could not be written: %s", what, trail(wrong))
        return True


def _begun(connection: Connection, now: datetime) -> tuple[int, bool, str]:
    """Begin with what is there.

    Returns how many were erased again, whether to be quiet, and what seals invitations.
    """
    heartbeat.refuse_a_part(connection)
    again = keep_to_the_list(connection, now)
    return again, heartbeat.is_paused(connection), salt_of(connection)


def _door(access: Access, key: str) -> Door:
    pairs = (one.partition(":") for one in access.allowed)
    allowed = frozenset(Account(Platform(app), number) for app, _, number in pairs)
    return Door(access.stranger, allowed, key)


def _next_due(connection: Connection) -> datetime | None:
    found = (ATHLETES.next_at(connection), SQUADS.next_at(connection))
    return min((at for at in found if at is not None), default=None)


@asynccontextmanager
async def open_coach(
    settings: Settings, clock: Clock, couriers: Iterable[Courier]
) -> AsyncIterator[Coach]:
    """Open the database, and coach until the block is left.

    Raises what `open_database` raises.  Reminders ring by themselves on the world's clock; a
    rehearsal calls `fire_due` as it moves its own.
    """
    database = await open_database(settings.database)
    try:
        again, is_paused, key = await database.transact(lambda one: _begun(one, clock.now()))
        if again:
            log.warning("%d who had been erased were in the database again, and are erased", again)
            await database.scrub()
    except BaseException:
        await database.close()  # else its lock keeps the next try out
        raise
    hosted = Hosted(settings.videos, settings.apps, settings.pages, settings.movements)
    couriers = tuple(couriers)
    post = Dispatcher(database, clock, couriers, hosted=hosted)
    feeds = Feeds(settings.web_address, key) if settings.web_address else None
    house = House(settings.newcomer, hosted, _door(settings.access, key), feeds)
    coach = Coach(database, clock, post, house, couriers, settings.copies)
    jobs = coach.jobs(settings.newcomer.zone)
    alarm = None if isinstance(clock, RehearsalClock) else Alarm(clock, coach.tick, jobs=jobs)
    if database.is_shared:
        coach.pulse.heed(is_paused)
    coach.start()
    if alarm is not None:
        alarm.start()
    try:
        yield coach
    finally:
        if alarm is not None:
            alarm.stop()
        await coach.close()
