"""What people say of an injury, an emergency or a failing joint, beyond the stems of 5.7 [D].

Phrases rather than stems: "rolled" alone is a mat, "rolled my ankle" is not.  What the words
mean elsewhere ("stuck to the plan", "my son rolled his ankle") is taken out before any word is
looked for.  A hit decides nothing; it is asked about.
"""

import re
from functools import cache

from bot.reading.heard import Watch
from bot.reading.page import STRUCK
from bot.reading.tables import any_of_these, table

_WATCH = table("watch")


@cache
def _patterns() -> dict[Watch, re.Pattern[str]]:
    return {
        Watch(name): re.compile(any_of_these(phrases, _WATCH["parts"]))
        for name, phrases in _WATCH["phrases"].items()
    }


@cache
def _elsewhere() -> re.Pattern[str]:
    """Return the same words of something or somebody else."""
    return re.compile(any_of_these(_WATCH["elsewhere"]["said"], _WATCH["parts"]))


def without_elsewhere(text: str) -> str:
    """Return folded text without what its red-flag words say of other people and things."""
    return _elsewhere().sub(STRUCK, text)


def complaints_in(text: str) -> frozenset[Watch]:
    """Return what folded text complains of, in phrases that are plain by themselves."""
    return frozenset(watch for watch, pattern in _patterns().items() if pattern.search(text))
