"""How much a test tries: a little in `make test`, all of it in `make worlds`."""

import os

THOROUGH = "SLED_COACH_TESTS_THOROUGH"  # set by `make worlds`


def tries(few: int, many: int) -> int:
    """Return how often to try something: `many` where the tests are to be thorough."""
    return many if os.environ.get(THOROUGH) else few
