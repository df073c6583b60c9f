"""The coach, put together: what waits is loaded, decided, committed and sent, in that order.

The unit of work is a batch: whatever is waiting is handled in one transaction, so the number
of statements and of syncs to the disk belongs to the batch, not to the message.  Nothing is
sent, and no answer returned, before what it says is safe.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from sqlalchemy import Connection

from bot.clock import Alarm, Clock, RehearsalClock
from bot.coach import promises
from bot.coach.accounts import Codes, codes_for, digests_shown, with_wrong
from bot.coach.batch import Decided, decide
from bot.coach.beforehand import Beforehand, Lookout, takes_long
from bot.coach.bringing import files_for
from bot.coach.erasure import keep_to_the_list, left_nowhere
from bot.coach.health import Health
from bot.coach.inbox import Answered, Inbox
from bot.coach.occasions import House, apology, delivered
from bot.coach.paging import NO_PAGES, only_looking
from bot.coach.prefill import form_for, messages_of, sessions_for
from bot.coach.quarantine import Tried, Tries
from bot.coach.transaction import write_answers
from bot.coach.upkeep import Upkeep
from bot.coach.validation import sound
from bot.contract import (
    Account,
    Brought,
    Called,
    Edited,
    Incoming,
    Outgoing,
    Platform,
    Room,
    Said,
    Thread,
)
from bot.crashpoints import Moment, reached
from bot.delivering import Courier
from bot.enclosed.form import Form
from bot.errors import NeedsLog, StaleWrite, StoreAway, StoreError, StoreHeld, trail
from bot.outbox.dispatch import Dispatcher
from bot.outbox.tidying import giving_way, in_place, letters_closing, without_done
from bot.reminders.scheduler import Scheduler
from bot.rules.log.records import Language
from bot.settings import Settings
from bot.squads import rooms
from bot.squads.asking import as_words_among, is_removal
from bot.squads.loading import roll_for
from bot.store import deliveries, outbox, people, queues
from bot.store.accounts import contacts
from bot.store.agenda import ATHLETES, SQUADS
from bot.store.database import Database, open_database
from bot.store.faults import is_of_the_world
from bot.store.message import Letter, Place, lines_of
from bot.store.outages import Seldom
from bot.store.people import People
from bot.store.squads import cards, roll
from bot.words.menu import meant_by
from bot.words.voice import Hosted

log = logging.getLogger(__name__)

ENDING_S = 6.0  # for all that is to be finished; what is not is left as a crash would leave it
SOON_S = 6.0  # after longer an act is better given back than tried once more
STALE_TRIES = 5  # others were quicker so often: then it is an error


class Coach:
    """Answers acts, and says what is due."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        post: Dispatcher,
        house: House,
        couriers: Iterable[Courier] = (),
    ) -> None:
        self._database = database
        self._lookout = Lookout(database, couriers)
        self._clock = clock
        self._post = post
        self._house = house
        self._scheduler = Scheduler(database, clock, post, house)
        self._inbox = Inbox(self._answered, takes_long)
        self._tries = Tries(database, clock)
        self._health = Health(database, self._inbox, post)
        self._upkeep = Upkeep(database, clock)
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
        said = await self._inbox.answer(incoming)
        if __debug__:
            reached(Moment.CONFIRMING)
        return said

    async def ailment(self) -> str | None:
        """Return in a few words why nobody is answered just now, None where all is well."""
        return await self._health.ailment()

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
        now, act = self._clock.now(), _heard(incoming)
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

    async def tick(self, now: datetime) -> None:
        """Say what is due, as fast as it can be sent; for an alarm that rings now and then."""
        try:
            await self._scheduler.ring_ahead(now)
            await self._database.scrub_again()
            await self._upkeep.done(now)
        except Exception as wrong:
            if not is_of_the_world(wrong):
                raise
            # of being away the database says so itself
            if not isinstance(wrong, StoreAway | StoreHeld) and self._seldom.lets(trail(wrong)):
                log.error("what is due could not be written: %s", trail(wrong))
        self._post.look()

    # --- one batch -------------------------------------------------------------------------

    async def _answered(self, arrived: Sequence[Incoming]) -> Answered:
        try:
            arrived = [_heard(one) for one in arrived]
            seen = await self._lookout.seen(arrived, self._clock.now())
            try:
                decided = await self._transact(partial(self._decided, arrived=arrived, seen=seen))
            except NeedsLog:
                seen = replace(seen, pages=NO_PAGES)
                decided = await self._transact(partial(self._decided, arrived=arrived, seen=seen))
        except (StoreAway, StoreHeld):
            raise  # no fault of any act: the inbox knows what to do
        except Exception as wrong:
            if len(arrived) > 1:
                raise  # the inbox tries each by itself
            decided = await self._put_aside(arrived[0], wrong)
        if any(map(is_removal, arrived)):
            self._post.look()  # somebody may have been told
        letters = [decided.replies.pop(delivered(one), ()) for one in arrived]
        return [tuple(letter.message for letter in own) for own in letters]

    async def _put_aside(self, incoming: Incoming, wrong: Exception) -> Decided:
        """Put an act that cannot be answered aside by itself, so that the rest goes on.

        Whoever did it is told.  Where not even that can be written, it is noted without words;
        where not even that can, the line of log is all there is.  Raises `StoreError` where it
        may be the database: the act is to come again.
        """
        await self._tries.settle(incoming, Tried.ANSWER, wrong)
        reason = trail(wrong)
        log.error("an act could not be answered and is put aside: %s", reason)
        words = (apology(incoming, self._house, await self._language_of(incoming.person)),)
        for tried, letters in ((Tried.APOLOGY, words), (Tried.NOTE, ())):
            sorry = partial(self._sorry, aside=_Aside(incoming, reason, letters))
            try:
                return await self._transact(sorry)
            except Exception as worse:  # noqa: BLE001 - whatever it is, the next is tried
                await self._tries.settle(incoming, tried, worse)
                log.error("an act put aside could not be noted as such: %s", trail(worse))
        return Decided()

    async def _language_of(self, person: Account) -> Language | None:
        """Return the language they are spoken to in; None, too, where their file does not read."""
        try:
            known = await self._database.transact(
                lambda connection: people.by_account(connection, [person])
            )
            return known.files[known.contacts[person].athlete].snapshot.athlete.language
        except Exception:  # noqa: BLE001 - it may be why their act is put aside
            return None

    def _decided(
        self,
        connection: Connection,
        arrived: Sequence[Incoming],
        seen: Beforehand,
    ) -> "_Written":
        now = self._clock.now()
        fresh = deliveries.note_new(connection, arrived, now)
        rooms.befallen(connection, fresh, now)  # before anything is looked up by its room
        if any(map(is_removal, fresh)):
            self._post.expect()
        codes = codes_for(connection, fresh, now)
        known = _known(connection, fresh, codes, seen)
        if shown := digests_shown(fresh, known):  # a line behind the preview of a code
            codes = codes_for(connection, fresh, now, shown)
            known = _known(connection, fresh, codes, seen)
        codes = with_wrong(connection, codes, fresh, known.contacts.values(), now)
        references = outbox.spoken_of(connection, _replied_to(fresh))
        roll = roll_for(connection, fresh, known, now, seen.members)
        files = files_for(connection, known, seen.found)
        decided = decide(
            fresh, known, references, self._house, now, roll, codes, seen.pages, files
        )
        decided.letters, decided.closed = in_place(connection, decided.letters, decided.closed)
        decided.letters = without_done(decided.letters, decided.closed)
        again = tuple(giving_way(connection, decided.letters))
        decided.letters += (*letters_closing(connection, decided.closed), *again)
        places = _places_of(fresh)
        if self._post.awaits(places):
            queues.hasten(connection, places, now)
            self._post.expect()
        return self._written(connection, decided, known, places)

    def _sorry(self, connection: Connection, aside: "_Aside") -> "_Written":
        """Say that something broke, so that a fault of ours is not met with silence."""
        decided, now = Decided(), self._clock.now()
        if deliveries.note_new(connection, [aside.act], now):
            outbox.note_put_aside(connection, aside.act, aside.reason, now)
            decided.letters += aside.letters
            decided.replies[delivered(aside.act)] = aside.letters
        return self._written(connection, decided, People())

    def _written(
        self,
        connection: Connection,
        decided: Decided,
        known: People,
        spoken_at: Sequence[Place] = (),
    ) -> "_Written":
        claim = self._post.claim(decided.letters)
        write_answers(connection, decided, known, self._clock.now(), claim)
        return _Written(decided, claim, spoken_at)

    async def _transact(self, work: "Callable[[Connection], _Written]") -> Decided:
        """Return what was decided once it is written; decided again where others were quicker.

        Also where the database went away, once: most often it is a single connection that broke.
        Should the first try have been written all the same, the second finds nothing new in it.
        """
        once_more_until: float | None = asyncio.get_running_loop().time() + SOON_S
        for _ in range(STALE_TRIES):
            try:
                written = await self._database.transact(work)
            except StaleWrite:
                self._post.give_up()
                continue
            except StoreAway:
                self._post.give_up()
                if once_more_until is None or asyncio.get_running_loop().time() > once_more_until:
                    raise
                once_more_until = None
                continue
            except BaseException:
                self._post.give_up()
                raise
            if __debug__:
                reached(Moment.COMMITTED)
            if written.decided.erased:
                await left_nowhere(self._database)
            self._post.hasten(written.spoken_at)
            self._post.hand_over(written.decided.letters, written.claim)
            return written.decided
        raise StoreError(f"others changed an athlete {STALE_TRIES} times in a row")


@dataclass(frozen=True, slots=True)
class _Aside:
    """An act that is put aside, why, and what whoever did it is told."""

    act: Incoming
    reason: str
    letters: tuple[Letter, ...]


@dataclass(frozen=True, slots=True)
class _Written:
    """What was decided, which of its letters this process sends at once, and who has spoken."""

    decided: Decided
    claim: outbox.Claim
    spoken_at: Sequence[Place]


def _heard(incoming: Incoming) -> Incoming:
    """Return the act made sound, a command by its own name whichever it was called by.

    What is sent into a room with words of theirs is these words.
    """
    heard = as_words_among(sound(incoming))
    if not isinstance(heard.act, Called):
        return heard
    return replace(heard, act=replace(heard.act, command=meant_by(heard.act.command)))


def _next_due(connection: Connection) -> datetime | None:
    found = (ATHLETES.next_at(connection), SQUADS.next_at(connection))
    return min((at for at in found if at is not None), default=None)


def _known(
    connection: Connection, fresh: Sequence[Incoming], codes: Codes, seen: Beforehand
) -> People:
    """Return who acts, and whose logs the codes open."""
    return people.by_account(
        connection,
        (one.person for one in fresh),
        codes.opened.values(),
        only_looking(fresh, seen.pages),
    )


def _places_of(arrived: Sequence[Incoming]) -> tuple[Place, ...]:
    """Return where the people of a batch are: what waited for a sign of them waits no more."""
    where = [to for one in arrived for to in (one.chat, one.person)]
    return tuple(dict.fromkeys((to.platform, line) for to in where for line in lines_of(to)))


def _replied_to(arrived: Sequence[Incoming]) -> list[tuple[Platform, str]]:
    return [
        (one.chat.platform, one.act.replies_to)
        for one in arrived
        if isinstance(one.act, Said | Edited | Brought) and one.act.replies_to is not None
    ]


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
        if again := await database.transact(lambda one: keep_to_the_list(one, clock.now())):
            log.warning("%d who had been erased were in the database again, and are erased", again)
            await database.scrub()
    except BaseException:
        await database.close()  # else its lock keeps the next try out
        raise
    hosted = Hosted(settings.videos, settings.apps, settings.pages, settings.movements)
    couriers = tuple(couriers)
    post = Dispatcher(database, clock, couriers, hosted=hosted)
    coach = Coach(database, clock, post, House(settings.newcomer, hosted), couriers)
    alarm = None if isinstance(clock, RehearsalClock) else Alarm(clock, coach.tick)
    coach.start()
    if alarm is not None:
        alarm.start()
    try:
        yield coach
    finally:
        if alarm is not None:
            alarm.stop()
        await coach.close()
