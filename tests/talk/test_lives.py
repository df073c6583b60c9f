"""A year of some lives: pain, stops, arguments and clearances; `make lives` lives more of them."""

import pytest

from tests.lives import a_life, lives_a_day
from tests.thorough import tries

WEEKS = tries(26, 52)
SEED = 5


@pytest.mark.parametrize("number", range(tries(2, 6)))
def test_a_life_breaks_no_law(number: int) -> None:
    life = a_life(number, SEED)

    for _ in range(7 * WEEKS):
        lives_a_day(life)

    assert life.wrong == []
    assert life.did["sessions"] > WEEKS / 2
