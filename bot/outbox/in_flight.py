"""The letters that are on their way, and how many more may be.

Places are kept for who is fast.  A letter that takes long no longer counts among the `IN_FLIGHT`
places but among `SLOW` others: chats whose sends take seconds hold up nobody else's.  So there
is still an end to what may be on its way, and arrive twice, when a process dies.
"""

import asyncio
import time
from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import dataclass, field

from bot.delivering import Urgency
from bot.store.claims import Vacancies
from bot.store.message import URGENCY, Letter, Place, place_of

IN_FLIGHT = 16
SLOW = 64
KEPT_FOR_ANSWERS = 4  # of either, free of what is said unasked: that may wait long for its turn
KEPT_FOR_EACH = 4  # for reminders, edits and reactions, however many answers there are
QUICK_S = 0.25  # what takes longer is slow: most sends are over in half of that


@dataclass(slots=True)
class _Going:
    letter: Letter
    is_awaited: bool  # somebody waits for what comes behind it
    began: float = field(default_factory=time.monotonic)

    @property
    def urgency(self) -> Urgency:
        return Urgency.ANSWER if self.is_awaited else URGENCY[self.letter.kind]

    @property
    def is_slow(self) -> bool:
        return time.monotonic() - self.began >= QUICK_S


class UnderWay:
    """What is on its way; calls `freed` whenever something has become slow."""

    def __init__(self, freed: Callable[[], None]) -> None:
        self._freed = freed
        self._going: dict[str, _Going] = {}

    def __bool__(self) -> bool:
        return bool(self._going)

    @property
    def letters(self) -> frozenset[str]:
        """The ids of what is on its way; asked for in any thread."""
        return frozenset(list(self._going))

    @property
    def places(self) -> frozenset[Place]:
        """Where something is on its way to; asked for in any thread."""
        return frozenset(place_of(one.letter) for one in list(self._going.values()))

    def begin(self, letter: Letter, *, is_awaited: bool = False) -> None:
        """Count a letter; `is_awaited`: somebody waits for what comes behind it."""
        name = letter.message.id
        self._going[name] = _Going(letter, is_awaited)
        asyncio.get_running_loop().call_later(QUICK_S, self._slowed, name)

    def end(self, letter: Letter) -> None:
        """Count a letter no more, whether it was or not."""
        self._going.pop(letter.message.id, None)

    def await_at(self, places: Collection[Place]) -> None:
        """Note that somebody waits for what comes next at these places."""
        for one in self._going.values():
            if place_of(one.letter) in places:
                one.is_awaited = True

    def urgency(self, letter: Letter) -> Urgency:
        """Return how urgent a letter is by now."""
        going = self._going.get(letter.message.id)
        return URGENCY[letter.kind] if going is None else going.urgency

    def leave(self) -> int:
        """Count nothing any more; return how many there were."""
        left = len(self._going)
        self._going.clear()
        return left

    def room(self, over: Collection[str] = ()) -> int:
        """Return how many more may be sent, once those that are `over` are out of the way."""
        return max(IN_FLIGHT - _counted(self._still(over), SLOW), 0)

    def vacancies(self, room: int, over: Collection[str] = ()) -> Vacancies:
        """Return how that much room may be filled."""
        unasked = [one for one in self._still(over) if one.urgency is not Urgency.ANSWER]
        for_unasked = IN_FLIGHT - KEPT_FOR_ANSWERS - _counted(unasked, SLOW - KEPT_FOR_ANSWERS)
        going = Counter(one.urgency for one in unasked)
        kept = {one: max(KEPT_FOR_EACH - going[one], 0) for one in Urgency if one}
        return Vacancies(room, max(for_unasked, 0), kept)

    def _still(self, over: Collection[str]) -> list[_Going]:
        return [one for name, one in list(self._going.items()) if name not in over]

    def _slowed(self, name: str) -> None:
        if name in self._going:
            self._freed()


def _counted(going: Collection[_Going], slow: int) -> int:
    """Return how many places are taken; so many of those that are slow take none."""
    return len(going) - min(sum(one.is_slow for one in going), slow)
