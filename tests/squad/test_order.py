"""The pulling order: equal to trying everything, never worse than from light to heavy."""

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise, product
from random import Random

import pytest

from bot.rules.load.plates import heaviest_made
from bot.rules.squads.order import (
    Puller,
    PullingOrder,
    Stage,
    pulling_order,
)
from bot.rules.squads.turns import Turn, turn_beside, turn_in
from tests.thorough import tries

GYMS = (
    (20.0, 20.0, 10.0, 10.0, 5.0, 5.0),
    (20.0, 15.0, 10.0, 5.0),
    (10.0, 10.0, 10.0, 5.0),
    (25.0, 20.0, 20.0, 15.0, 2.5),
    (20.0, 10.0, 5.0, 2.5, 1.25, 1.25),
)


def alone(name: str, load: float) -> Puller:
    return Puller(name, (load,))


# --- the same, tried plainly ---------------------------------------------------------------

Plates = tuple[float, ...]


def made_of(load: float, plates: Plates) -> set[Plates]:
    return {
        tuple(sorted(some))
        for count in range(len(plates) + 1)
        for some in combinations(plates, count)
        if abs(sum(some) - load) < 0.001
    }


def moved(before: Plates, after: Plates) -> int:
    left = list(after)
    off = 0
    for plate in before:
        if plate in left:
            left.remove(plate)
        else:
            off += 1
    return off + len(left)


def fewest_on_one_sled(loads: Sequence[float], plates: Plates) -> int | None:
    """Return the fewest plates moved over every order and every way to make each load."""
    ways = {load: made_of(load, plates) for load in set(loads)}
    if not all(ways.values()):
        return None
    best = 10_000

    def on_from(left: frozenset[float], on: Plates, cost: int) -> None:
        nonlocal best
        if cost >= best:
            return
        if not left:
            best = cost
        for load in left:
            for way in ways[load]:
                on_from(left - {load}, way, cost + moved(on, way))

    on_from(frozenset(loads), (), 0)
    return best


def heaps(plates: Plates) -> Iterator[tuple[Plates, Plates]]:
    seen = set()
    for count in range(len(plates) + 1):
        for some in combinations(range(len(plates)), count):
            one = tuple(sorted(plates[place] for place in some))
            other = tuple(sorted(plates[p] for p in range(len(plates)) if p not in some))
            if (one, other) not in seen:
                seen.add((one, other))
                yield one, other


def fewest_on_two_sleds(pullers: Sequence[Puller], plates: Plates) -> tuple[int, int] | None:
    """Return the shortest longest queue, and the fewest plates moved with it."""
    found = []
    known: dict[tuple[frozenset[float], Plates], int | None] = {}

    def cost_of(loads: list[float], heap: Plates) -> int | None:
        key = frozenset(loads), heap
        if key not in known:
            known[key] = fewest_on_one_sled(loads, heap)
        return known[key]

    for sleds in product((0, 1), repeat=len(pullers)):
        queues: list[list[float]] = [[], []]
        for one, sled in zip(pullers, sleds, strict=True):
            queues[sled].append(one.on[sled] or 0.0)
        for one_heap, other_heap in heaps(plates):
            costs = cost_of(queues[0], one_heap), cost_of(queues[1], other_heap)
            if costs[0] is not None and costs[1] is not None:
                found.append((max(map(len, queues)), costs[0] + costs[1]))
    return min(found, default=None)


def counted(order: PullingOrder) -> int:
    """Return the plates that an order moves, counted as they go on and off."""
    total = 0
    for queue in order.queues:
        on = [(), *(stage.plates for stage in queue)]
        total += sum(moved(one, other) for one, other in pairwise(on))
    return total


# --- what has to hold ----------------------------------------------------------------------


def squad_of(chance: Random, plates: Plates, *sleds_kg: float, most: int = 8) -> list[Puller]:
    pullers = []
    for number in range(chance.randint(1, most)):
        total = chance.uniform(max(sleds_kg), max(sleds_kg) + sum(plates))
        on = tuple(heaviest_made(plates, total - sled) for sled in sleds_kg)
        pullers.append(Puller(f"p{number}", on))
    return pullers


@pytest.mark.parametrize("seed", range(tries(60, 1000)))
def test_one_sled_moves_as_few_plates_as_trying_everything(seed: int) -> None:
    chance = Random(seed)
    plates = chance.choice(GYMS)
    pullers = squad_of(chance, plates, 25)

    order = pulling_order(tuple(pullers), plates, 1)

    assert order.moved == fewest_on_one_sled([one.on[0] or 0 for one in pullers], plates)
    assert order.moved == counted(order)


@pytest.mark.parametrize("seed", range(tries(12, 1000)))
def test_two_sleds_are_as_good_as_trying_everything(seed: int) -> None:
    chance = Random(seed)
    plates = chance.choice(GYMS)
    pullers = squad_of(chance, plates, 25, 32, most=tries(5, 8))

    order = pulling_order(tuple(pullers), plates, 2)
    queues = [sum(len(stage.names) for stage in queue) for queue in order.queues]

    assert (max(queues), order.moved) == fewest_on_two_sleds(pullers, plates)
    assert sorted(name for q in order.queues for stage in q for name in stage.names) == sorted(
        one.name for one in pullers
    )


@pytest.mark.parametrize("seed", range(tries(10, 200)))
def test_many_people_never_move_more_than_from_light_to_heavy(seed: int) -> None:
    chance = Random(seed)
    plates = chance.choice(GYMS)
    pullers = squad_of(chance, plates, 25, most=30)
    steadily = _light_to_heavy(sorted({one.on[0] or 0 for one in pullers}), plates)

    order = pulling_order(tuple(pullers), plates, 1)

    assert order.moved is not None
    assert order.moved <= steadily


def _light_to_heavy(loads: Sequence[float], plates: Plates) -> int:
    costs: dict[Plates, int] = {(): 0}
    for load in loads:
        costs = {
            way: min(cost + moved(on, way) for on, cost in costs.items())
            for way in made_of(load, plates)
        }
    return min(costs.values())


@pytest.mark.parametrize("sleds", [1, 2])
def test_everybody_of_thirty_is_in_the_order(sleds: int) -> None:
    chance = Random(7)
    plates = (20.0,) * 4 + (10.0,) * 4 + (5.0,) * 2 + (2.5, 2.5, 1.25)
    people = [
        alone(f"p{place}", heaviest_made(plates, chance.uniform(0, 60))) for place in range(30)
    ]
    pullers = [Puller(one.name, one.on * sleds) for one in people]

    order = pulling_order(tuple(pullers), plates, sleds)

    assert sum(len(stage.names) for queue in order.queues for stage in queue) == len(people)


def test_people_with_equal_plates_share_a_stage() -> None:
    order = pulling_order(
        (alone("Ben", 10), alone("Ana", 0), alone("Li", 0), alone("Eva", 15)),
        (20, 20, 10, 10, 5, 5),
        1,
    )

    assert order.queues == (
        (
            Stage(0, (), ("Ana", "Li")),
            Stage(10, (10,), ("Ben",)),
            Stage(15, (10, 5), ("Eva",)),
        ),
    )


def test_which_plates_make_a_load_is_part_of_the_choice() -> None:
    order = pulling_order((alone("Ana", 15), alone("Ben", 20)), (20, 10, 5, 5), 1)

    assert [stage.plates for stage in order.queues[0]] == [(10, 5), (10, 5, 5)]
    assert order.moved == 3


def test_where_plates_are_not_known_it_goes_from_light_to_heavy() -> None:
    order = pulling_order((alone("Ana", 15), alone("Ben", 5)), (), 1)

    assert [stage.names for stage in order.queues[0]] == [("Ben",), ("Ana",)]
    assert order.moved is None


def test_plates_too_few_for_both_sleds_at_once_go_from_one_to_the_other() -> None:
    order = pulling_order((Puller("Ana", (20, None)), Puller("Ben", (None, 20))), (20,), 2)

    assert order.moved == 3  # on, off, on


def test_everybody_in_the_order_has_a_turn_behind_the_others() -> None:
    order = pulling_order((alone("Ana", 0), alone("Li", 0), alone("Ben", 10)), (10,), 1)

    assert turn_in(order, "Li") == Turn(0, 1, 0, ())
    assert turn_in(order, "Ben") == Turn(0, 2, 10, (10,))
    assert turn_in(order, "Zoe") is None


@pytest.mark.parametrize(
    ("load", "turn"),
    [
        (10, Turn(0, 2, 10, (10,))),  # with those who pull the same
        (15, Turn(0, 2, 15, (10, 5))),
        (20, Turn(0, 3, 20, (20,))),
    ],
)
def test_who_is_not_in_it_comes_where_the_fewest_plates_are_moved(load: float, turn: Turn) -> None:
    plates = (20.0, 10.0, 5.0, 5.0)
    order = PullingOrder(
        (
            (
                Stage(0, (), ("Ana",)),
                Stage(10, (10,), ("Li",)),
                Stage(20, (20,), ("Ben",)),
            ),
        )
    )

    assert turn_beside(order, alone("Zoe", load), plates) == turn
