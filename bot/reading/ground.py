"""What the sled ran on, and whether the steps stayed smooth."""

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
    is_rough = page.first(_NOT_SMOOTH) is not None
    page = page.without_all(_NOT_SMOOTH)
    is_smooth = page.first(_SMOOTH) is not None
    page = page.without_all(_SMOOTH)
    return (False if is_rough else True if is_smooth else None), page
