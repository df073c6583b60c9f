"""What the sled ran on, in shoes or without, and whether the steps stayed smooth."""

import re
from dataclasses import dataclass
from functools import cache

from bot.reading.page import Page
from bot.reading.sought import any_of, sought
from bot.reading.tables import Patterns, any_of_these, table
from bot.rules.load.surfaces import Surface

_GROUND = table("ground")
_PATTERNS = tuple(
    (Surface(name), sought(any_of_these(called, _GROUND["parts"]), _GROUND["pieces"][name]))
    for name, called in _GROUND["surfaces"].items()
)
_ANY = any_of(*(pattern for _, pattern in _PATTERNS))

_TABLE = Patterns("ground")
_NOT_SMOOTH = _TABLE.sought("not_smooth")
_SMOOTH = _TABLE.sought("smooth")
_ANY_STEPS = any_of(_NOT_SMOOTH, _SMOOTH)


def surface_of(page: Page) -> tuple[Surface | None, Page]:
    """Return the surface named, and the page without it; None where none or two are named."""
    if not page.may_hold(_ANY):
        return None, page
    found = set()
    for surface, pattern in _PATTERNS:
        if page.first(pattern):
            found.add(surface)
            page = page.without_all(pattern)
    return (found.pop() if len(found) == 1 else None), page


def smoothness_of(page: Page) -> tuple[bool | None, Page]:
    """Return whether the steps stayed smooth, and the page without it.

    One choppy step is worth more than a smooth start: both said is not smooth.
    """
    if not page.may_hold(_ANY_STEPS):
        return None, page
    is_rough = page.first(_NOT_SMOOTH) is not None
    page = page.without_all(_NOT_SMOOTH)
    is_smooth = page.first(_SMOOTH) is not None
    page = page.without_all(_SMOOTH)
    return (False if is_rough else True if is_smooth else None), page


# --- bare feet -----------------------------------------------------------------------------

MOST_SETS = 20  # whatever is more is no count of sets [D]
# One of these stands in any line that tells of it.
_HINT = re.compile(r"bare|shoes|descalz|zapat|calzado")


@dataclass(frozen=True, slots=True)
class BarefootSaid:
    """`sets` without shoes, 0 for none of them; None with `is_all`: all there were."""

    sets: int | None = None
    is_all: bool = False


_UNSAID = BarefootSaid()


@cache
def _shoes(name: str) -> re.Pattern[str]:
    said = table("barefoot")
    return re.compile(any_of_these(said[name]["any"], said["parts"]))


def barefoot_of(page: Page) -> tuple[BarefootSaid, Page]:
    """Return what is told of bare feet, and the page without it."""
    if _HINT.search(page.text) is None or "?" in page.text:
        return _UNSAID, page
    none = _shoes("none").search(page.text)
    if none is not None:
        return BarefootSaid(0), page.without(*none.span())
    counted = _shoes("counted").search(page.text)
    if counted is not None:
        sets = int(next(group for group in counted.groups() if group is not None))
        if sets <= MOST_SETS:
            return BarefootSaid(sets), page.without(*counted.span())
    told = _shoes("all").search(page.text)
    if told is None:
        return _UNSAID, page
    return BarefootSaid(is_all=True), page.without(*told.span())
