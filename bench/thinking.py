"""The floor that thinking alone sets: the pure step and the words of a session, nothing kept."""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from bench.cast import evening, trained
from bench.usual import worded
from bot.contract import Said
from bot.dialogue.step import step
from bot.dialogue.turn import Scene

CALLED = "the thinking alone: step and phrase"


class Thinking:
    """Everybody logs a session, decided and worded in memory.

    `says` is what the n-th of them says in a session, and under which name.
    """

    def __init__(
        self, names: Sequence[str], earlier: int, says: Callable[[int, int], tuple[str, str]]
    ) -> None:
        known = trained(earlier)
        self._people = [replace(known, id=name) for name in names]
        self._session = earlier
        self._says = says

    async def one_at_a_time(self) -> float:
        """Return the seconds until all answers are worded."""
        at: datetime = evening(self._session)
        said = [self._says(place, self._session) for place in range(len(self._people))]
        self._session += 1
        began = time.perf_counter()
        for place, (text, name) in enumerate(said):
            done = step(Scene(self._people[place], at, name, name), Said(text, name))
            assert worded(done)
            self._people[place] = done.after
        return time.perf_counter() - began
