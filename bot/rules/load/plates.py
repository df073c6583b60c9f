"""The plates that are at hand, each by itself: which loads they make."""

from functools import lru_cache

from bot.rules.load.units import rounded_down

GRAMS = 1000  # a plate of 1.25 kg is whole in grams, and sums of them stay so


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


def _whole(kg: float) -> int:
    return round(kg * GRAMS)
