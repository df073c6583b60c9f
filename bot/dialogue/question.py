"""What every open question is."""

from datetime import date, timedelta
from typing import ClassVar

from bot.rules.log.done import Log
from bot.rules.log.records import Athlete

A_MOMENT = timedelta(hours=1)
"""For how long a question is open that is asked of right now, or that offers something [D]."""


class Asking:
    """A question without an answer yet.

    One that `insists` is asked again after a command in between, and put aside, not dropped,
    when another question comes first.  One that `hears_pain` takes "my knee hurts, 6" as an
    answer, or part of one; behind all others that is noted and the question asked again.
    A line of more than `most_words` is no answer to it, and a whole session is none unless it
    `takes_sessions`.  One that `takes_own_words` is answered by words that stand neither in it nor
    on its buttons, as the name of a city.  It is open for as long as it `lasts`, neither over
    night nor past the next event (`lapsing`), unless it `closes_itself`: then its story knows
    until when an answer means anything, and says so.  One that `grows` takes in another of its
    kind instead of waiting for it.  While one that `holds` has no answer, and while it waits
    behind another, it is asked again in place of whatever else is done; only one that `passes`
    may come before it.  One that is `quiet` is said again only where an answer was none.
    `stored_with` is the story whose name it is stored under, where that is
    not the one that asks it now.  One that `awaits_file` asks about what a file held.
    """

    __slots__ = ()
    insists: ClassVar[bool] = False
    hears_pain: ClassVar[bool] = False
    most_words: ClassVar[int] = 10
    takes_sessions: ClassVar[bool] = False
    takes_own_words: ClassVar[bool] = False
    lasts: ClassVar[timedelta] = timedelta(days=1)
    closes_itself: ClassVar[bool] = False
    grows: ClassVar[bool] = False
    holds: ClassVar[bool] = False
    passes: ClassVar[bool] = False
    stored_with: ClassVar[str | None] = None
    quiet: ClassVar[bool] = False
    awaits_file: ClassVar[bool] = False

    @property
    def is_like(self) -> frozenset[str]:
        """Return the wishes that an answer to it may look like: it is the answer."""
        return frozenset()

    @property
    def takes_places(self) -> bool:
        """Say whether a place on the map is an answer to it."""
        return False

    @property
    def is_beside_session(self) -> bool:
        """Say whether it stands on the card of the session that it is asked beside."""
        return False

    @property
    def is_of_a_moment(self) -> bool:
        """Say whether it asks of right now, whatever its kind mostly asks of."""
        return False

    def is_moot(self, athlete: Athlete, log: Log) -> bool:
        """Say whether what it asks about is not on file any more: then nothing answers it."""
        return False

    def is_over(self, today: date) -> bool:
        """Say whether the day it asks about has gone: then it is not said again."""
        return False
