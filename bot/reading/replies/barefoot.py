"""What a reply tells of bare feet: how many of a session's sets were pulled without shoes."""

import re
from dataclasses import dataclass
from functools import cache

from bot.reading.page import Page
from bot.reading.tables import any_of_these, table

MOST_SETS = 20  # whatever is more is no count of sets [D]
# One of these stands in any line that tells of it.
_HINT = re.compile(r"bare|shoes|descalz|zapat|calzado")


@dataclass(frozen=True, slots=True)
class BarefootSaid:
    """`sets` without shoes, 0 for none of them; None with `is_all`: all there were."""

    sets: int | None = None
    is_all: bool = False


UNSAID = BarefootSaid()


@cache
def _pattern(name: str) -> re.Pattern[str]:
    said = table("barefoot")
    return re.compile(any_of_these(said[name]["any"], said["parts"]))


def barefoot_of(page: Page) -> tuple[BarefootSaid, Page]:
    """Return what is told of bare feet, and the page without it."""
    if _HINT.search(page.text) is None or "?" in page.text:
        return UNSAID, page
    none = _pattern("none").search(page.text)
    if none is not None:
        return BarefootSaid(0), page.without(*none.span())
    counted = _pattern("counted").search(page.text)
    if counted is not None:
        sets = int(next(group for group in counted.groups() if group is not None))
        if sets <= MOST_SETS:
            return BarefootSaid(sets), page.without(*counted.span())
    told = _pattern("all").search(page.text)
    if told is None:
        return UNSAID, page
    return BarefootSaid(is_all=True), page.without(*told.span())
