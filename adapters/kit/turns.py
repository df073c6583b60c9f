"""Whose turn it is among those who wait to send, as arithmetic on a clock.  Pure.

Answers come before reminders, these before edits, these before reactions.  Among equals it is
whoever came first, each message that their chat has had of late counting as if they had come
`BEHIND_S` later: one chat with much to be said to it holds up nobody else's, and none that has
had something waits for all who have not.  Nor does a crowd of answers hold up all else for
ever: one turn in `SHARE` is owed to what has waited longest for more than `OVERDUE_S`, whatever
it is.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import inf

from adapters.kit.pace import Pace
from bot.delivering import Urgency

SHARE = 8
OVERDUE_S = 2.0
BEHIND_S = 0.25


@dataclass(frozen=True, slots=True)
class Wish:
    """A wish for a turn as it stands: `lately` is how much its chat has had."""

    urgency: Urgency
    lately: int
    since: float

    def is_overdue(self, now: float) -> bool:
        return self.urgency is not Urgency.ANSWER and now - self.since > OVERDUE_S


def in_order(wishes: Sequence[Wish], now: float, *, is_owed: bool) -> list[int]:
    """Return the places of the wishes, next first; `is_owed`: this turn is who is overdue's.

    >>> edit, answer = Wish(Urgency.EDIT, 0, since=0.0), Wish(Urgency.ANSWER, 5, since=9.0)
    >>> in_order([edit, answer], 9.0, is_owed=False), in_order([edit, answer], 9.0, is_owed=True)
    ([1, 0], [0, 1])
    """

    def rank(place: int) -> tuple[bool, int, float]:
        wish = wishes[place]
        if is_owed and wish.is_overdue(now):
            return (False, 0, wish.since)
        return (True, wish.urgency, wish.since + wish.lately * BEHIND_S)

    return sorted(range(len(wishes)), key=rank)


@dataclass(slots=True, eq=False)
class Waiting:
    """Somebody who waits for a turn at a chat; `as_what` is how urgent it had become."""

    chat: int
    urgency: Callable[[], Urgency]
    since: float
    as_what: Urgency = Urgency.ANSWER


class Turns:
    """Who waits, and who is next at the pace that a platform allows."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._waiting: list[Waiting] = []
        self._out_of_turn = 0  # how many turns ago somebody overdue had one

    def enter(self, chat: int, urgency: Callable[[], Urgency], now: float) -> Waiting:
        """Wait for a turn from now on."""
        one = Waiting(chat, urgency, now)
        self._waiting.append(one)
        return one

    def leave(self, one: Waiting) -> None:
        """Wait no more, without having had a turn."""
        self._waiting.remove(one)

    def leave_all(self) -> list[Waiting]:
        """Let nobody wait any more; return who did."""
        left, self._waiting = self._waiting, []
        return left

    def next(self, now: float) -> Waiting | float:
        """Return whose turn it is now, who waits no more; else when to ask again.

        `inf`: not before something that is under way is over, or somebody else comes.
        """
        full_until = self._pace.is_full(now)
        if full_until > now or not self._waiting:
            return full_until if self._waiting else inf
        wishes = [
            Wish(one.urgency(), self._pace.lately(one.chat, now), one.since)
            for one in self._waiting
        ]
        soonest = inf
        is_owed = self._out_of_turn >= SHARE - 1
        for place in in_order(wishes, now, is_owed=is_owed):
            one, wish = self._waiting[place], wishes[place]
            is_ahead = is_owed and wish.is_overdue(now)
            # who is owed a turn takes it as an answer would: at this pace no other would be left
            at = self._pace.next_allowed(one.chat, now, wish.urgency, keeps_room=not is_ahead)
            if at <= now:
                self._out_of_turn = 0 if wish.is_overdue(now) else self._out_of_turn + 1
                one.as_what = wish.urgency
                self._pace.start(one.chat, now, wish.urgency)
                del self._waiting[place]
                return one
            soonest = min(soonest, at)
        return soonest

    def over(self, one: Waiting, now: float) -> None:
        """Note that what had its turn is over."""
        self._pace.finish(one.chat, now, one.as_what)
