"""Pounds, yards and feet to metric, and rounding that never goes up."""

import math

KG_PER_LB = 0.45359237  # exact, international pound (1959)
M_PER_YD = 0.9144  # exact, international yard (1959)
M_PER_FT = 0.3048  # exact, a third of a yard

# 42.0 kg may come out of a division as 41.999999999999996: that is 42, not a plate less.
FLOAT_NOISE = 1e-9


def kg_from_lb(pounds: float) -> float:
    """Return kilograms.

    >>> round(kg_from_lb(45), 2)
    20.41
    """
    return pounds * KG_PER_LB


def whole_pounds(kg: float) -> int:
    """Return the pounds that a limit in kilograms is said as: from a hundred on, in fives.

    >>> whole_pounds(0.5), whole_pounds(30), whole_pounds(250)
    (1, 66, 550)
    """
    pounds = round(kg / KG_PER_LB)
    return pounds if pounds < 100 else round(pounds / 5) * 5


def rounded_down(amount: float, step: float) -> float:
    """Return the largest multiple of `step` that is not above `amount`; may be negative.

    Raises `ValueError` on a step of zero or less: a fault in the caller.

    >>> rounded_down(8.4, 2.5)
    7.5
    """
    if step <= 0:
        raise ValueError(f"step must be above 0, got {step}")
    return math.floor(amount / step + FLOAT_NOISE) * step


def to_tenth(number: float) -> float:
    """Return the number to one decimal; a half goes away from zero, as people round.

    >>> to_tenth(131.25), to_tenth(-7.25)
    (131.3, -7.3)
    """
    tenths = math.floor(abs(number) * 10 + 0.5 + FLOAT_NOISE)
    return math.copysign(tenths / 10, number) + 0.0  # adding zero turns -0.0 into 0.0


def ceil_of_ratio(numerator: int, denominator: int) -> int:
    """Return the quotient rounded up, in whole numbers, so no float can tip it over.

    >>> ceil_of_ratio(340, 60)
    6
    """
    return -(-numerator // denominator)
