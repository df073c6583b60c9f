"""Whether a line asks what a joint minds: floors, matches, harder sessions, or its diary."""

import re
from functools import cache

from bot.reading.tables import any_of_these, table
from bot.reading.zones import folded

LONGEST = 120  # letters of a line that only asks
_SOME = re.compile(r"knee|ankle|hip|joint|rodilla|tobillo|cadera|articulacion")
_MARKS = re.compile(r"[^\w ]")


def asks_of_diary(text: str) -> bool:
    """Say whether the whole line asks so; what tells anything beside it does not.

    >>> asks_of_diary("Does my knee mind turf?"), asks_of_diary("my knee locked on turf")
    (True, False)
    """
    if len(text) > LONGEST:
        return False
    line = folded(text)
    if _SOME.search(line) is None:
        return False
    return _asking().fullmatch(" ".join(_MARKS.sub("", line).split())) is not None


@cache
def _asking() -> re.Pattern[str]:
    kept = table("diary")
    parts = dict(kept["parts"])
    parts["thing"] = any_of_these([parts["thing"]], parts)
    return re.compile(any_of_these(kept["asks"]["any"], parts))
