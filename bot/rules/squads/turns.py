"""One person's turn at the sled: in the pulling order, or beside it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.rules.load.plates import Heap, On, heap_of, ways_to
from bot.rules.squads.order import Puller, PullingOrder, Stage
from bot.rules.squads.stages import distance


@dataclass(frozen=True, slots=True)
class Turn:
    """One person's place: on which sled, behind how many of those in the order, with what."""

    sled: int
    behind: int
    added_kg: float
    plates: tuple[float, ...] = ()


def turn_in(order: PullingOrder, name: str) -> Turn | None:
    """Return the turn of somebody in the order, `None` where they are not in it."""
    for sled, queue in enumerate(order.queues):
        behind = 0
        for stage in queue:
            if name in stage.names:
                place = behind + stage.names.index(name)
                return Turn(sled, place, stage.added_kg, stage.plates)
            behind += len(stage.names)
    return None


def turn_beside(order: PullingOrder, puller: Puller, plates: Sequence[float]) -> Turn:
    """Return the turn of somebody who is not in the order: where they move the fewest plates.

    It depends on the order and on their own load alone, so nobody's turn tells of anybody who
    is not in the order either.
    """
    heap = heap_of(plates)
    turns = (
        found
        for sled, load in enumerate(puller.on)
        if load is not None
        for found in _places(order.queues[sled], sled, load, heap)
    )
    return min(turns, key=lambda one: (one[0], one[1].sled, -one[1].behind))[1]


def _places(
    queue: Sequence[Stage], sled: int, load: float, heap: Heap
) -> Iterator[tuple[float, Turn]]:
    """Yield every place in a queue with the plates it costs there."""
    behind = 0
    for place in range(len(queue) + 1):
        before = queue[place - 1] if place else None
        after = queue[place] if place < len(queue) else None
        if before is not None:
            behind += len(before.names)
            if before.added_kg == load:
                yield -1, Turn(sled, behind, load, before.plates)  # no plate at all, and no wait
        for way in ways_to(heap, load):
            on, off = _on(before, heap), None if after is None else _on(after, heap)
            more = distance(on, way)
            if off is not None:
                more += distance(way, off) - distance(on, off)
            yield more, Turn(sled, behind, load, heap.kg_of(way))
        if not heap.kinds and (after is None or after.added_kg > load):
            yield 1, Turn(sled, behind, load)
            return


def _on(stage: Stage | None, heap: Heap) -> On:
    plates = () if stage is None else stage.plates
    return tuple(plates.count(kind) for kind in heap.kinds)
