"""The stages of one sled: through all its loads with the fewest plates moved.

They are found by A*: a state is the loads that were pulled and the plates that are on.  What is
left costs at least as much as the farthest load from here, which is never too much, so the first
way that gets through is the cheapest.  Past ten different loads the way is a good one, never worse
than from light to heavy.
"""

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from heapq import heappop, heappush
from itertools import pairwise

from bot.rules.load.plates import Heap, On, ways_to

MOST_EXACT = 10  # different loads on a sled, and people to be dealt out among sleds

Path = tuple[tuple[float, On], ...]
"""The stages of one sled in their order: the load, and the plates that make it."""


@lru_cache(maxsize=4096)
def stages_of(loads: tuple[float, ...], heap: Heap, *, is_rough: bool = False) -> Path | None:
    """Return the stages of different loads, told from light to heavy; `None`: one is not made.

    `is_rough`: they stay in that order.
    """
    if not all(ways_to(heap, load) for load in loads):
        return None
    steadily = _fewest_in(loads, heap)
    if is_rough or moved_on(steadily) == least_of(loads, heap):
        return steadily
    best = _cheapest(loads, heap) if len(loads) <= MOST_EXACT else _improved(loads, heap)
    # of equals the one from light to heavy
    return best if moved_on(best) < moved_on(steadily) else steadily


def _cheapest(loads: tuple[float, ...], heap: Heap) -> Path:
    """Return the cheapest way through all the loads."""
    ways = [ways_to(heap, load) for load in loads]

    @cache
    def nearest(on: On, place: int) -> int:
        return min(distance(on, way) for way in ways[place])

    def to_come(left: frozenset[int], on: On) -> int:
        return max((nearest(on, place) for place in left), default=0)

    everything = frozenset(range(len(loads)))
    start = (0,) * len(heap.kinds)
    waiting: list[tuple[int, int, tuple[int, ...], tuple[On, ...]]] = []
    waiting.append((to_come(everything, start), 0, (), ()))
    reached: dict[tuple[frozenset[int], On], int] = {}
    while waiting:
        _, less, places, stages = heappop(waiting)
        left, on = everything.difference(places), stages[-1] if stages else start
        if not left:
            return tuple((loads[place], way) for place, way in zip(places, stages, strict=True))
        for place in left:
            still = left - {place}
            for way in ways[place]:
                cost = distance(on, way) - less
                if reached.get((still, way), cost + 1) <= cost:
                    continue
                reached[still, way] = cost
                least = cost + to_come(still, way)
                heappush(waiting, (least, -cost, (*places, place), (*stages, way)))
    raise AssertionError("a sled can always be emptied and loaded anew")


def _improved(loads: tuple[float, ...], heap: Heap) -> Path:
    """Return a good way through many loads: light to heavy, each moved to where it costs less."""
    best = _fewest_in(loads, heap)
    for load in loads:
        others = [one for one, _ in best if one != load]
        for place in range(len(loads)):
            tried = _fewest_in((*others[:place], load, *others[place:]), heap)
            best = min(best, tried, key=moved_on)
    return best


def _fewest_in(order: Sequence[float], heap: Heap) -> Path:
    """Return the stages where the order of the loads is given: which plates make each."""
    paths: dict[On, tuple[int, Path]] = {(0,) * len(heap.kinds): (0, ())}
    for load in order:
        paths = {
            way: min(
                (cost + distance(on, way), (*path, (load, way)))
                for on, (cost, path) in paths.items()
            )
            for way in ways_to(heap, load)
        }
    return min(paths.values())[1]


def least_of(loads: Iterable[float], heap: Heap) -> int:
    """Return how many plates are moved at the least: those of the load that takes the most."""
    return max((sum(ways_to(heap, load)[0]) for load in loads), default=0)


def moved_on(path: Path) -> int:
    first = sum(path[0][1]) if path else 0
    return first + sum(distance(one, other) for (_, one), (_, other) in pairwise(path))


def distance(one: On, other: On) -> int:
    return sum(abs(a - b) for a, b in zip(one, other, strict=True))
