"""What a sled, a plate and a luggage scale can plausibly weigh; outside, it is asked again."""

HEAVIEST_EMPTY_KG = 120.0  # the heaviest prowlers and tractor tyres people drag [D]
# A sled nobody has weighed is reckoned as an empty prowler, the heaviest usual one: too little
# on it is a light day, too much is not [D].
UNWEIGHED_KG = 34.0
LIGHTEST_PLATE_STEP_KG = 0.5
HEAVIEST_PLATE_STEP_KG = 25.0
HEAVIEST_PULLED_KG = 420.0  # the heaviest sled with the most plates a log may hold


def is_empty_mass(kg: float) -> bool:
    """Say whether a sled or tyre may weigh that; 0 is a towel or a tray."""
    return 0 <= kg <= HEAVIEST_EMPTY_KG


def is_plate_step(kg: float) -> bool:
    """Say whether a gym's smallest pair of plates may weigh that."""
    return LIGHTEST_PLATE_STEP_KG <= kg <= HEAVIEST_PLATE_STEP_KG


def is_pulled_mass(kg: float, empty_kg: float | None) -> bool:
    """Say whether sled and plates may weigh that together; never less than the sled alone."""
    return (empty_kg or 0) <= kg <= HEAVIEST_PULLED_KG and kg > 0
