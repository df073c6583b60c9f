"""What is looked up before a batch is decided, through connections that only read.

Acts that take long for it go beside the others; see `inbox`.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.archive.brought import Found, Refused
from bot.coach.bringing import FileReader, brings_file
from bot.coach.occasions import Delivered
from bot.coach.paging import Pages, pages_for, turned_to
from bot.contract import Incoming
from bot.delivering import Courier
from bot.rules.squads.togetherness import Files
from bot.squads.asking import needs_files
from bot.squads.looking import looked_up
from bot.store.database import Database


@dataclass(frozen=True, slots=True)
class Beforehand:
    """What acts look at: members' files, what files that were sent hold, pages of a log."""

    members: Files
    found: Mapping[Delivered, Found | Refused]
    pages: Pages


def takes_long(incoming: Incoming) -> bool:
    """Say whether an act waits for a look, so that others go on meanwhile."""
    looks = needs_files(incoming) or turned_to(incoming) is not None
    return looks or brings_file(incoming)


class Lookout:
    """Looks up what acts want to see."""

    def __init__(self, database: Database, couriers: Iterable[Courier]) -> None:
        self._database = database
        self._files = FileReader(database, couriers)

    async def seen(self, arrived: Sequence[Incoming], now: datetime) -> Beforehand:
        """Return what there is of it; without a trip to the database where no act asks."""
        return Beforehand(
            await looked_up(self._database, arrived, now),
            await self._files.read(arrived, now),
            await pages_for(self._database, arrived, now),
        )
