"""The plates that are at hand, each by itself: which loads they make, and in which ways."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.rules.load.units import rounded_down

On = tuple[int, ...]
"""How many of each kind of plate are on a sled, the heaviest kind first."""

GRAMS = 1000  # a plate of 1.25 kg is whole in grams, and sums of them stay so
MOST_WAYS = 64  # to make one load, those with the fewest plates: past it nobody would look


@dataclass(frozen=True, slots=True)
class Heap:
    """Plates that lie beside a sled: their kinds in kg, heaviest first, and how many of each."""

    kinds: tuple[float, ...]
    counts: On

    def kg_of(self, on: On) -> tuple[float, ...]:
        """Return plates one by one, the heaviest first."""
        return tuple(
            kind for kind, count in zip(self.kinds, on, strict=True) for _ in range(count)
        )


def heap_of(plates: Sequence[float]) -> Heap:
    """Return some plates as a heap.

    >>> heap_of([5, 20, 5])
    Heap(kinds=(20, 5), counts=(1, 2))
    """
    counted = Counter(plates)
    kinds = tuple(sorted(counted, reverse=True))
    return Heap(kinds, tuple(counted[kind] for kind in kinds))


@lru_cache(maxsize=4096)
def ways_to(heap: Heap, added_kg: float) -> tuple[On, ...]:
    """Return every way to make a load of a heap, those with the fewest plates first.

    >>> ways_to(heap_of([10, 5, 5]), 10)
    ((1, 0), (0, 2))
    """
    found: list[On] = [()]
    for kind, count in zip(heap.kinds, heap.counts, strict=True):
        found = [
            (*on, more)
            for on in found
            for more in range(count + 1)
            if _grams(heap, on) + more * _whole(kind) <= _whole(added_kg)
        ]
    made = [on for on in found if _grams(heap, on) == _whole(added_kg)]
    return tuple(sorted(made, key=lambda on: (sum(on), [-one for one in on])))[:MOST_WAYS]


@lru_cache(maxsize=1024)
def heaviest_made(plates: tuple[float, ...], most_kg: float) -> float:
    """Return the heaviest load some plates make that is not above a limit of 0 or more.

    >>> heaviest_made((20, 20, 10), 45), heaviest_made((20, 20, 10), 9.5)
    (40.0, 0.0)
    """
    made = {0}
    for plate in plates:
        made |= {one + _whole(plate) for one in made}
    return max(one for one in made if one <= _whole(most_kg)) / GRAMS


def at_hand_down(most_kg: float, step_kg: float, plates: tuple[float, ...]) -> float:
    """Return the heaviest load that is not above a limit; negative where that is.

    Of the `plates` at hand, where it is known which; else of steps of the smallest pair.

    >>> at_hand_down(38, 2.5, ()), at_hand_down(38, 2.5, (20, 10)), at_hand_down(-3, 2.5, (20,))
    (37.5, 30.0, -5.0)
    """
    if not plates or most_kg < 0:
        return rounded_down(most_kg, step_kg)
    return heaviest_made(plates, most_kg)


def _grams(heap: Heap, on: On) -> int:
    return sum(_whole(kind) * count for kind, count in zip(heap.kinds, on, strict=False))


def _whole(kg: float) -> int:
    return round(kg * GRAMS)
