"""What somebody who leads a squad wrote down for its members; it waits for each one's own word."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.rules.log.done import Pulls

ASKED_FOR = timedelta(days=1)
"""How long a member is asked; then it is dropped [D]."""


@dataclass(frozen=True, slots=True)
class ToldFor:
    """What `by` wrote down for one member, not logged.

    `day` is the session's, where the member is; `pulls` empty: it is theirs to tell.  `among`
    names a doubt: several may be meant, and nobody is asked before `by` says who.
    """

    id: str
    athlete: str
    by: str
    day: date
    at: datetime
    pulls: tuple[Pulls, ...] = ()
    among: str = ""

    @property
    def lapses_at(self) -> datetime:
        """The moment from which on it is dropped."""
        return self.at + ASKED_FOR
