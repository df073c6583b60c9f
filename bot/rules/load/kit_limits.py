"""What may be pulled, and where: what can plausibly be weighed, and the room it takes.

A mass outside is asked about again.
"""

from bot.rules.load.units import kg_from_lb, whole_pounds

HEAVIEST_EMPTY_KG = 120.0  # the heaviest prowlers and tractor tyres people drag [D]
# A sled nobody has weighed is reckoned as an empty prowler, the heaviest usual one: too little
# on it is a light day, too much is not [D].
UNWEIGHED_KG = 34.0
LIGHTEST_PLATE_STEP_KG = 0.5
HEAVIEST_PLATE_STEP_KG = 25.0
# Kilograms of a body that can be meant; outside it is a slip of the finger or the wrong unit.
LIGHTEST_BODY_KG, HEAVIEST_BODY_KG = 30.0, 250.0
HEAVIEST_PULLED_KG = 420.0  # the heaviest sled with the most plates a log may hold

READ_TO_KG = 0.005  # what is read comes to a hundredth

# Metres, all [D]: to pull steadily in a test, of rope or strap, and clear behind whoever walks.
PULL_TEST_M = 5.0
ROPE_M = 3.0
CLEAR_BEHIND_M = 2.0
LANE_BEYOND_M = 5.0  # past the end of a set


def is_empty_mass(kg: float) -> bool:
    """Say whether a sled or tyre may weigh that; 0 is a towel or a tray."""
    return kg >= 0 and _is_within(kg, 0, HEAVIEST_EMPTY_KG)


def is_plate_step(kg: float) -> bool:
    """Say whether a gym's smallest pair of plates may weigh that."""
    return _is_within(kg, LIGHTEST_PLATE_STEP_KG, HEAVIEST_PLATE_STEP_KG)


def is_body_mass(kg: float) -> bool:
    """Say whether somebody may weigh that."""
    return _is_within(kg, LIGHTEST_BODY_KG, HEAVIEST_BODY_KG)


def _is_within(kg: float, least: float, most: float) -> bool:
    """Say whether a mass lies within the limits; what they are said as in pounds does too."""
    low, high = (kg_from_lb(whole_pounds(one)) for one in (least, most))
    return min(least, low) - READ_TO_KG <= kg <= max(most, high) + READ_TO_KG


def is_pulled_mass(kg: float, empty_kg: float | None) -> bool:
    """Say whether sled and plates may weigh that together; never less than the sled alone."""
    return (empty_kg or 0) <= kg <= HEAVIEST_PULLED_KG and kg > 0
