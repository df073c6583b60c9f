"""Who pulls when, so that the fewest plates are moved: the pulling order of a squad.

Whoever pulls with the same plates on the same sled shares a stage.  A plate put on or taken off
counts one, every sled starts empty, and which plates make a load is part of the choice.  Of
several sleds the queues are as short as can be first, and the plates moved few second; each sled
has a heap of its own then, so that nobody waits for plates another one has on.

How one sled goes through its loads is in `stages`.  Past ten people to be dealt out among sleds
the order is a good one.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, product

from bot.rules.load.plates import Heap, heap_of, ways_to
from bot.rules.squads.stages import MOST_EXACT, Path, least_of, moved_on, stages_of

MOST_DEALINGS = 60_000  # of these people among sleds
MOST_DEALS = 2_000  # of plates among sleds, tried for one dealing of the people
MOST_ROUGH_DEALS = 100  # of them, where the loads are too many for the exact way


@dataclass(frozen=True, slots=True)
class Puller:
    """Who is in.  `on` has the plates they pull with in kg, by sled; `None`: not on that one.

    `name` is theirs alone.  Of equals the one that is told first pulls first.
    """

    name: str
    on: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Stage:
    """Some people pull with the same plates; which, where it is known what is at hand."""

    added_kg: float
    plates: tuple[float, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PullingOrder:
    """The stages of each sled in their order, and the plates moved; `None`: nobody knows which."""

    queues: tuple[tuple[Stage, ...], ...]
    moved: int | None = None


Dealt = tuple[tuple[Puller, ...], ...]
"""Who pulls on which sled."""


@lru_cache(maxsize=64)
def pulling_order(
    pullers: tuple[Puller, ...], plates: tuple[float, ...], sleds: int
) -> PullingOrder:
    """Return the order with the shortest queues, then with the fewest plates moved.

    `plates` are those at hand in kg, each by itself; none: it is not known which, and it goes
    from light to heavy.  Raises `ValueError` where somebody fits no sled, or plates do not make
    somebody's load: a fault in the caller.
    """
    heap = heap_of(plates)
    for one in pullers:
        loads = [load for load in one.on if load is not None]
        if len(one.on) != sleds or not loads:
            raise ValueError(f"a puller needs a load for one of {sleds} sleds")
        if plates and not all(ways_to(heap, load) for load in loads):
            raise ValueError("every load must be one that the plates at hand make")
    if not plates:
        return _from_light_to_heavy(pullers, sleds)
    best: PullingOrder | None = None
    longest = 0
    for dealt in _dealings(pullers, heap, sleds):
        if best is not None and _longest(dealt) > longest:
            break
        found = _with_heaps(dealt, heap, None if best is None else best.moved)
        if found is not None:
            best, longest = found, _longest(dealt)
    return best or _one_sled_at_a_time(next(iter(_dealings(pullers, heap, sleds))), heap)


# --- several sleds -------------------------------------------------------------------------


def _dealings(pullers: Sequence[Puller], heap: Heap, sleds: int) -> Iterator[Dealt]:
    """Yield ways to deal people out among sleds: short queues first, then what may move least.

    Every way for as many people as can be tried; of more, some good ones.
    """
    everyone = sorted(pullers, key=lambda one: min(_known(one)))
    is_few = len(everyone) <= MOST_EXACT and sleds ** len(everyone) <= MOST_DEALINGS
    choices = _every(everyone, sleds) if is_few or sleds == 1 else _some(everyone, sleds)
    unlike: dict[tuple[tuple[float, ...], ...], Dealt] = {}
    for places in choices:
        dealt = tuple(
            tuple(one for one, place in zip(everyone, places, strict=True) if place == sled)
            for sled in range(sleds)
        )
        of_loads = tuple(
            tuple(sorted(one.on[sled] or 0.0 for one in queue)) for sled, queue in enumerate(dealt)
        )
        unlike.setdefault(of_loads, dealt)
    yield from sorted(
        unlike.values(),
        key=lambda dealt: (
            _longest(dealt),
            sum(least_of(_loads(queue, sled), heap) for sled, queue in enumerate(dealt)),
        ),
    )


def _every(everyone: Sequence[Puller], sleds: int) -> Iterator[tuple[int, ...]]:
    fitting = ([sled for sled in range(sleds) if one.on[sled] is not None] for one in everyone)
    return product(*fitting)


def _some(everyone: Sequence[Puller], sleds: int) -> Iterator[tuple[int, ...]]:
    """Yield dealings of many: the light ones on one sled and so on, and each sled in turn."""
    count = len(everyone)
    for turned in range(sleds):
        blocks = [(place * sleds // count + turned) % sleds for place in range(count)]
        in_turn = [(place + turned) % sleds for place in range(count)]
        for wished in (blocks, in_turn):
            yield tuple(
                sled if one.on[sled] is not None else _first_sled(one)
                for one, sled in zip(everyone, wished, strict=True)
            )


def _with_heaps(dealt: Dealt, heap: Heap, below: int | None) -> PullingOrder | None:
    """Return the order of people dealt out, each sled with a heap of its own.

    `None` where there is none, or none with fewer plates moved than `below`.
    """
    loads = [_loads(queue, sled) for sled, queue in enumerate(dealt)]
    if below is not None and sum(least_of(one, heap) for one in loads) >= below:
        return None
    at_will = [stages_of(one, heap) or () for one in loads]
    least = _moved_in_all(at_will)
    if below is not None and least >= below:
        return None
    found = at_will if _is_there(at_will, heap) else _dealt_plates(loads, heap, least)
    if found is None or (below is not None and _moved_in_all(found) >= below):
        return None
    return _named(dealt, found, heap, _moved_in_all(found))


def _moved_in_all(paths: Iterable[Path]) -> int:
    return sum(moved_on(path) for path in paths)


def _is_there(queues: Sequence[Path], heap: Heap) -> bool:
    """Say whether the plates are enough for all the sleds, however the hours fall."""
    wanted = [0] * len(heap.kinds)
    for path in queues:
        for kind in range(len(heap.kinds)):
            wanted[kind] += max((on[kind] for _, on in path), default=0)
    return all(one <= there for one, there in zip(wanted, heap.counts, strict=True))


def _dealt_plates(
    loads: Sequence[tuple[float, ...]], heap: Heap, least: int
) -> Sequence[Path] | None:
    """Return the stages of each sled with the plates dealt out best; `None`: they are too few.

    `least` is what is moved where every sled has all of them: nothing is better than that.
    """
    best: Sequence[Path] | None = None
    is_few = all(len(one) <= MOST_EXACT for one in loads)
    by_kind = [sorted(_parted(count, len(loads)), key=max) for count in heap.counts]
    for deal in islice(product(*by_kind), MOST_DEALS if is_few else MOST_ROUGH_DEALS):
        heaps = [
            Heap(heap.kinds, tuple(kind[sled] for kind in deal)) for sled in range(len(loads))
        ]
        tried = [
            stages_of(one, of, is_rough=not is_few) for one, of in zip(loads, heaps, strict=True)
        ]
        found = [one for one in tried if one is not None]
        if len(found) < len(tried):
            continue
        if best is None or _moved_in_all(found) < _moved_in_all(best):
            best = found
        if _moved_in_all(best) == least:
            break
    return best


def _parted(count: int, among: int) -> Iterator[tuple[int, ...]]:
    """Yield every way to deal out some equal plates.

    >>> list(_parted(1, 2))
    [(0, 1), (1, 0)]
    """
    if among == 1:
        yield (count,)
        return
    for first in range(count + 1):
        for others in _parted(count - first, among - 1):
            yield (first, *others)


def _one_sled_at_a_time(dealt: Dealt, heap: Heap) -> PullingOrder:
    """Return the order where plates are too few for all sleds at once: one sled after the other.

    The plates of one come off before the next begins.
    """
    queues = [stages_of(_loads(queue, sled), heap) or () for sled, queue in enumerate(dealt)]
    off = sum(sum(path[-1][1]) for path in queues[:-1] if path)
    return _named(dealt, queues, heap, _moved_in_all(queues) + off)


# --- names ---------------------------------------------------------------------------------


def _named(dealt: Dealt, paths: Sequence[Path], heap: Heap, moved: int) -> PullingOrder:
    queues = (
        tuple(Stage(load, heap.kg_of(on), _pulling(queue, sled, load)) for load, on in path)
        for sled, (queue, path) in enumerate(zip(dealt, paths, strict=True))
    )
    return PullingOrder(tuple(queues), moved)


def _from_light_to_heavy(pullers: Sequence[Puller], sleds: int) -> PullingOrder:
    """Return the order where it is not known which plates there are."""
    everyone = sorted(pullers, key=lambda one: min(_known(one)))
    places = next(_some(everyone, sleds))
    queues: list[tuple[Stage, ...]] = []
    for sled in range(sleds):
        queue = [one for one, place in zip(everyone, places, strict=True) if place == sled]
        queues.append(
            tuple(Stage(load, (), _pulling(queue, sled, load)) for load in _loads(queue, sled))
        )
    return PullingOrder(tuple(queues))


def _pulling(queue: Sequence[Puller], sled: int, load: float) -> tuple[str, ...]:
    return tuple(one.name for one in queue if one.on[sled] == load)


def _loads(queue: Sequence[Puller], sled: int) -> tuple[float, ...]:
    """Return the different loads of a queue, from light to heavy."""
    return tuple(sorted({load for one in queue if (load := one.on[sled]) is not None}))


def _known(one: Puller) -> list[float]:
    return [load for load in one.on if load is not None]


def _first_sled(one: Puller) -> int:
    return next(sled for sled, load in enumerate(one.on) if load is not None)


def _longest(dealt: Dealt) -> int:
    return max((len(queue) for queue in dealt), default=0)
