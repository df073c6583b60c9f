"""A batch of acts answered: what they concern is loaded, decided, committed and sent, in order.

The unit of work is a batch: whatever is waiting is handled in one transaction, so the number
of statements and of syncs to the disk belongs to the batch, not to the message.  Nothing is
sent, and no answer returned, before what it says is safe.
"""

import asyncio
import logging
from collections.abc import Callable, Iterable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from functools import partial

from sqlalchemy import Connection

from bot.clock import Clock
from bot.coach.accounts import Codes, codes_for, digests_shown, with_wrong
from bot.coach.batch import Decided, decide
from bot.coach.beforehand import Beforehand, Lookout, takes_long
from bot.coach.bringing import files_for
from bot.coach.erasure import left_nowhere
from bot.coach.inbox import Answered
from bot.coach.occasions import House, apology, delivered
from bot.coach.paging import NO_PAGES, only_looking
from bot.coach.quarantine import Tried, Tries
from bot.coach.transaction import write_answers
from bot.coach.validation import sound
from bot.contract import Account, Brought, Called, Edited, Incoming, Platform, Said
from bot.crashpoints import Moment, reached
from bot.delivering import Courier
from bot.errors import NeedsLog, StaleWrite, StoreAway, StoreError, StoreHeld, trail
from bot.outbox.dispatch import Dispatcher
from bot.outbox.tidying.closing import tidied
from bot.rules.log.records import Language
from bot.squads import rooms
from bot.squads.asking import as_words_among, is_removal
from bot.squads.loading import roll_for
from bot.store import deliveries, outbox, people, queues
from bot.store.database import Database
from bot.store.message import Letter, Place, lines_of
from bot.store.people import People
from bot.store.reading import held_in_use
from bot.words.menu import meant_by

log = logging.getLogger(__name__)

SOON_S = 6.0  # after longer an act is better given back than tried once more
STALE_TRIES = 5  # others were quicker so often: then it is an error


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


class Answers:
    """Answers batches of acts."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        post: Dispatcher,
        house: House,
        couriers: Iterable[Courier],
    ) -> None:
        self._database = database
        self._clock = clock
        self._post = post
        self._house = house
        self._lookout = Lookout(database, couriers)
        self._tries = Tries(database, clock)

    async def to(self, arrived: Sequence[Incoming]) -> Answered:
        """Return the answers to acts once they are safe; they are being sent.

        Raises what went wrong with several acts: each is to be tried by itself.
        """
        try:
            arrived = [heard(one) for one in arrived]
            with held_in_use() if any(map(takes_long, arrived)) else nullcontext():
                decided = await self._looked_up_and_decided(arrived)
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

    async def _looked_up_and_decided(self, arrived: Sequence[Incoming]) -> Decided:
        seen = await self._lookout.seen(arrived, self._clock.now())
        try:
            return await self._transact(partial(self._decided, arrived=arrived, seen=seen))
        except NeedsLog:
            seen = replace(seen, pages=NO_PAGES)
            return await self._transact(partial(self._decided, arrived=arrived, seen=seen))

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
    ) -> _Written:
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
        letters = tidied(connection, decided.letters, decided.closed)
        # whose cards are closed may have turned out to be somebody else since
        joined = dict[str | None, str](decided.links.joined)
        decided.letters = [
            replace(one, athlete=joined.get(one.athlete, one.athlete)) for one in letters
        ]
        places = _places_of(fresh)
        if self._post.awaits(places):
            queues.hasten(connection, places, now)
            self._post.expect()
        return self._written(connection, decided, known, places)

    def _sorry(self, connection: Connection, aside: _Aside) -> _Written:
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
    ) -> _Written:
        claim = self._post.claim(decided.letters)
        write_answers(connection, decided, known, self._clock.now(), claim)
        return _Written(decided, claim, spoken_at)

    async def _transact(self, work: Callable[[Connection], _Written]) -> Decided:
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


def heard(incoming: Incoming) -> Incoming:
    """Return the act made sound, a command by its own name whichever it was called by.

    What is sent into a room with words of theirs is these words.
    """
    heard = as_words_among(sound(incoming))
    if not isinstance(heard.act, Called):
        return heard
    return replace(heard, act=replace(heard.act, command=meant_by(heard.act.command)))


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
