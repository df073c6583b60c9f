"""How much a test tries: a little in `make test`, all of it in `make worlds`."""

import os
from collections.abc import Sequence
from pathlib import Path

from bot.rules.log.records import Language

THOROUGH = "SLED_COACH_TESTS_THOROUGH"  # set by `make worlds`


def tries(few: int, many: int) -> int:
    """Return how often to try something: `many` where the tests are to be thorough."""
    return many if os.environ.get(THOROUGH) else few


def tongues(*few: str) -> tuple[Language, ...]:
    """Return a few languages, by their codes; thoroughly, all of them."""
    return tuple(Language) if tries(0, 1) else tuple(map(Language, few))


LONG = 25_000  # bytes: months of somebody, as the terminal shows them in any case


def one_in(several: int, files: Sequence[Path], first: int) -> Sequence[Path]:
    """Return one file in several from the first on: what two apps share, without the longest.

    Thoroughly, all of them.
    """
    if tries(0, 1):
        return files
    return [file for file in files if file.stat().st_size < LONG][first::several]
