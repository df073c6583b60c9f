"""The address at which somebody's calendar follows their sessions by itself.  Pure.

It is made of who they are and of a number in their file, sealed with what only the database knows:
nobody guesses it, nothing that opens it is kept or exported, and another number ends it.
"""

import hmac
import re
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from zoneinfo import ZoneInfo

from bot.rules.log.done import Log
from bot.rules.log.records import Athlete, InCalendar
from bot.rules.week.in_calendar import handed_out, minutes_of_next, to_come

_NAME = re.compile(r"([a-z2-7]{1,32})-([0-9a-f]{48})\.ics")
_SEAL_BYTES = 24


@dataclass(frozen=True, slots=True)
class Feeds:
    """Where links lead, an address of whoever runs the coach, and what seals them."""

    address: str
    key: str

    def link(self, athlete: str, number: int) -> str:
        """Return the link of an athlete that counts while their file has the number."""
        return f"{self.address}/calendar/{athlete}-{self._seal(athlete, number)}.ics"

    def opens(self, name: str, athlete: str, number: int) -> bool:
        """Say whether the end of a link is the one of an athlete by their number."""
        found = _NAME.fullmatch(name)
        seal = "" if found is None else found[2]
        return number > 0 and hmac.compare_digest(seal, self._seal(athlete, number))

    def _seal(self, athlete: str, number: int) -> str:
        message = f"{athlete}:{number}".encode()
        return hmac.digest(f"calendar:{self.key}".encode(), message, sha256)[:_SEAL_BYTES].hex()


def whose(name: str) -> str | None:
    """Return the athlete whom the end of a link names, None where it is none.

    >>> whose("../calendar"), whose(Feeds("", "key").link("abc", 1).rpartition("/")[2])
    (None, 'abc')
    """
    found = _NAME.fullmatch(name)
    return None if found is None else found[1]


def fed(athlete: Athlete, log: Log, named: str, now: datetime) -> tuple[InCalendar, ...]:
    """Return the sessions to come as a calendar is to show them now, by day.

    What is called off is left out: a calendar that follows shows what is there, and no more.
    `named` is what the names of sessions begin with that no file was handed out of.
    """
    today = now.astimezone(ZoneInfo(athlete.zone)).date()
    sessions = to_come(athlete, log, today)
    minutes = minutes_of_next(athlete, log, today)
    after = handed_out(athlete, log, sessions, now, today, minutes=minutes, named=named)
    return tuple(one for one in after if not one.off)
