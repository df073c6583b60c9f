"""When an act is to blame for its failure, and not the database that did not take it.

An act whose decision broke, or whose values no database takes, will do so again: it is put
aside at once.  A database that is away is waited for, however long: nothing is put aside for
that.  What is left may be either.  It is tried so often, and a try counts only where the
database takes something else right after it.
"""

from collections import OrderedDict
from enum import StrEnum

from bot.clock import Clock
from bot.coach.occasions import Delivered, delivered
from bot.contract import Incoming
from bot.errors import StoreError
from bot.store import deliveries
from bot.store.database import Database
from bot.store.faults import is_an_outage, is_of_the_world

TRIES = 3
MOST_COUNTED = 1_000


class Tried(StrEnum):
    """What was tried with an act, the next where the one before has failed for good."""

    ANSWER = "answer"
    APOLOGY = "apology"
    NOTE = "note"


class Tries:
    """Counts how often each act failed on a database that took other things."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._failures: OrderedDict[tuple[Delivered, Tried], int] = OrderedDict()

    async def settle(self, incoming: Incoming, tried: Tried, wrong: Exception) -> None:
        """Return where what was tried is to be given up for it.

        Raises `StoreError` where it may be the database: the act is to be delivered again.
        """
        if not is_of_the_world(wrong):
            return
        if is_an_outage(wrong) or not await self._takes_other_things():
            raise StoreError("the database did not take what was decided") from wrong
        if self._counted(delivered(incoming), tried) < TRIES:
            raise StoreError("the database did not take what was decided") from wrong

    def _counted(self, name: Delivered, tried: Tried) -> int:
        failures = self._failures.pop((name, tried), 0) + 1
        self._failures[name, tried] = failures
        if len(self._failures) > MOST_COUNTED:
            self._failures.popitem(last=False)
        return failures

    async def _takes_other_things(self) -> bool:
        now = self._clock.now()
        try:
            await self._database.transact(lambda connection: deliveries.try_out(connection, now))
        except Exception:  # noqa: BLE001 - whatever it is, it is not the act
            return False
        return True
