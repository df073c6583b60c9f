"""A year on a virtual clock: every session is reminded of once, or spoken for."""

from random import SystemRandom

from tests.simulation import lived
from tests.thorough import tries


def test_in_a_year_over_many_zones_every_session_is_reminded_of_once() -> None:
    seed = SystemRandom().randrange(1 << 30)
    print(f"seed {seed}")

    year = lived(athletes=tries(20, 400), seed=seed)

    assert year.reminders > 1000
    assert year.wrong == []


def test_the_same_seed_lives_the_same_year() -> None:
    assert lived(athletes=5, seed=7) == lived(athletes=5, seed=7)
