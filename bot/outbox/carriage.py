"""One letter on its way: to its courier, and back with what became of it."""

import asyncio
import logging
from collections.abc import Iterable, Mapping
from datetime import timedelta

from bot.contract import Outgoing, Platform
from bot.delivering import Courier, Gone, Later, Refused, still_ours
from bot.errors import StoreError
from bot.outbox.backoff import Waits
from bot.outbox.follow_up import is_stale
from bot.outbox.handouts import filled
from bot.outbox.jumps import Jumps
from bot.outbox.pictures import painted
from bot.outbox.results import Outcome, complaint_of
from bot.store.database import Database
from bot.store.message import Kind, Letter, Place, is_on_its_way

log = logging.getLogger(__name__)

NEVER_CAME = "the card it closes never came"
NO_TIME = timedelta(0)
MAKING_S = 40.0
TOO_LONG_S = 60.0  # a courier that has said nothing by then; well within the lease


class Carriage:
    """The couriers of a process; what it took it sends within `fresh_s`, or not at all."""

    def __init__(
        self,
        couriers: Iterable[Courier],
        clock: Waits,
        jumps: Jumps,
        fresh_s: float,
        database: Database,
    ) -> None:
        self._couriers: Mapping[Platform, Courier] = {one.platform: one for one in couriers}
        self._clock = clock
        self._jumps = jumps
        self._fresh_s = fresh_s
        self._database = database

    @property
    def platforms(self) -> tuple[Platform, ...]:
        """The platforms that letters are carried to."""
        return tuple(self._couriers)

    async def carried(self, letter: Letter, since: float) -> Outcome:
        """Return what became of a letter that is leased since then, in steady seconds."""
        still_ours.set(lambda: self._clock.steady() - since < self._fresh_s)
        courier = self._couriers.get(letter.message.to.platform)
        if courier is None:
            return Refused("no courier for this platform")
        if is_on_its_way(letter.message.replaces):
            return Refused(NEVER_CAME)
        now = self._clock.now()
        if is_stale(self._jumps.dated(letter, now, self._clock.steady()), now):
            return Later(NO_TIME, failed="it is long over")
        try:
            async with asyncio.timeout(TOO_LONG_S):
                message = await self._made(letter)
                if not isinstance(message, Outgoing):
                    return message
                if not still_ours.get()():
                    return Later(NO_TIME)  # taken anew, unless another process has by then
                outcome = await courier.deliver(message)
        except Exception as wrong:  # noqa: BLE001 - an adapter's fault must not stop the others
            return wrong
        is_beside = letter.message.reacts_to is not None or letter.kind is Kind.TIDYING
        if isinstance(outcome, Gone) and is_beside:
            return Refused(outcome.why)  # whether words arrive, words will tell
        return outcome

    async def _made(self, letter: Letter) -> Outgoing | Refused | Later:
        """Return the message with all that was still to be made of it, or why it cannot go now.

        Nothing has been sent yet: what takes too long is no silence of a platform's.
        """
        try:
            async with asyncio.timeout(MAKING_S):
                message = await filled(letter.message, letter.athlete, self._database)
        except (StoreError, TimeoutError):
            return Later(NO_TIME, failed="what it holds could not be read")
        if message is None:
            return Refused("whom it is about is not on file any more")
        return await painted(message)


class Complaints:
    """What the operator is told of letters, each thing once."""

    def __init__(self) -> None:
        self._complaints: set[str] = set()
        self._losses: set[tuple[Place, str]] = set()

    def of_one(self, letter: Letter, outcome: Outcome) -> None:
        """Tell what went wrong with a letter, if anything did."""
        if isinstance(outcome, Gone):
            log.info("somebody cannot be reached any more: %s", outcome.why)
        complaint = complaint_of(letter, outcome)
        if complaint is not None and complaint not in self._complaints:
            self._complaints.add(complaint)
            log.error("%s (letter %s)", complaint, letter.message.id)

    def of_losses(self, losses: Mapping[tuple[Place, str], str]) -> None:
        """Tell what was put aside, once for each kind and place."""
        for loss, told in losses.items():
            if loss not in self._losses:
                self._losses.add(loss)
                log.error("%s", told)
