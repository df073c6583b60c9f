"""What may be put into an answer: the amounts of the plan and of the rules, by their names."""

from collections.abc import Mapping

from bot.rules.ladder.steps import LADDER, Position
from bot.rules.load.kit_limits import PULL_TEST_M
from bot.rules.load.surfaces import Surface, sled_friction
from bot.rules.load.units import rounded_down
from bot.rules.load.work import METRES_PER_TEN_SECONDS, ByDistance
from bot.rules.pain.zones import PainLimits
from bot.words.line import DistanceOf, Figure, Joined, Lasting, LoadOf, Written

EXAMPLE_BODY_KG = 75.0
_EXAMPLE_ROUNDING_KG = 5.0


def amounts(limits: PainLimits) -> Mapping[str, Written | Joined]:
    """Return the amounts that only answers tell, reckoned from the ladder and the friction table.

    Of pain it tells the limits of the reader's age: up to where it is `calm`, where the step is
    done again, from where on it is lightened, and where to `stop`.

    `lightest` and `lighter` are what sled and plates weigh together at the first two loaded
    levels, for somebody of `body` on gym turf; `pull` is the usual length of a set.
    """
    first = LADDER[Position.L1a].work
    assert isinstance(first, ByDistance)
    return {
        "body": LoadOf(EXAMPLE_BODY_KG),
        "lightest": LoadOf(_total_kg(Position.L1a)),
        "lighter": LoadOf(_total_kg(Position.L2a)),
        "pull": DistanceOf(first.metres),
        "pull_seconds": Lasting(10 * first.metres / METRES_PER_TEN_SECONDS[first.tempo]),
        "test_pull": DistanceOf(PULL_TEST_M),
        "calm": Figure(limits.amber1 - 1),
        "again": _from_to(limits.amber1, limits.amber2 - 1),
        "lighten": _from_to(limits.amber2, limits.red - 1),
        "stop": Figure(limits.red),
    }


def _from_to(first: int, last: int) -> Joined:
    return Joined(*(Figure(one) for one in sorted({first, last})), by="-")


def _total_kg(position: Position) -> float:
    drag = LADDER[position].drag_percent / 100
    total = drag * EXAMPLE_BODY_KG / sled_friction(Surface.GYM_TURF)
    return rounded_down(total, _EXAMPLE_ROUNDING_KG)
