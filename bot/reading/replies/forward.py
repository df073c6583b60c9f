"""What a reply tells of the forward half of a session: how many of its sets were done."""

import re
from dataclasses import dataclass
from functools import cache

from bot.reading.page import Page
from bot.reading.sought import sought
from bot.reading.tables import any_of_these, table

MOST_SETS = 12  # whatever is more is no count of forward sets [D]
# One of these stands in any line that tells of it.
_HINTS = (
    "forw fwd step heel squa lung walk marc skip buil rais bala stan nord hing rdl push subi baja "
    "sent zanc esto elev bisa equi empu dela fren"
)
_HINT = sought("|".join(_HINTS.split()), _HINTS)

_DID = re.compile(
    r"(?:^|(?<=[.,;!] ))(?:i |also |only |just |solo |tambien )*(?:did|do|hice|hago) $"
)


@dataclass(frozen=True, slots=True)
class ForwardSaid:
    """`sets` of the forward half, 0 for none; None with `is_done`: named without a number."""

    sets: int | None = None
    is_done: bool = False


UNSAID = ForwardSaid()


@cache
def _pattern(name: str) -> re.Pattern[str]:
    said = table("forward")
    return re.compile(any_of_these(said[name]["any"], said["parts"]))


def forward_of(page: Page) -> tuple[ForwardSaid, Page]:
    """Return what is told of the forward half, and the page without its counts."""
    if page.first(_HINT) is None:
        return UNSAID, page
    none = _pattern("none").search(page.text)
    if none is not None:
        return ForwardSaid(0), page.without(*none.span())
    counted = _pattern("counted").search(page.text)
    if counted is not None:
        sets = int(next(group for group in counted.groups() if group is not None))
        if sets <= MOST_SETS:
            start, stop = counted.span()
            did = _DID.search(page.text[:start])  # that alone is no session done as planned
            return ForwardSaid(sets), page.without(start if did is None else did.start(), stop)
    is_named = _pattern("named").search(page.text) is not None
    return (ForwardSaid(None, is_done=True) if is_named else UNSAID), page
