"""What one clause says for another: a length given once, a load said for all.

Only where there is one reading; else a doubt, and the clauses stay as they were said.
"""

from dataclasses import replace

from bot.reading.heard import About, Doubt
from bot.reading.page import Page
from bot.reading.replies.clauses import Clause
from bot.reading.replies.kinds import Kind, Token

Shared = tuple[list[Clause], list[Doubt]]


def shared(clauses: list[Clause], page: Page) -> Shared:
    """Return the clauses with what they share filled in, and what could not be decided."""
    clauses = _with_late_count(clauses)
    distributed = _distributed(clauses, page)
    if distributed is not None:
        return distributed
    if any(clause.label for clause in clauses) and any(_is_open(clause) for clause in clauses):
        start, stop = clauses[0].span[0], clauses[-1].span[1]
        return [], [Doubt(About.SETS, page.written(start, stop))]
    if _is_last_of_counted(clauses):
        start, stop = clauses[0].span[0], clauses[-1].span[1]
        return [], [Doubt(About.SETS, page.written(start, stop))]
    timed = _timed_one_by_one(clauses)
    if timed is not None:
        return timed, []
    return _with_shared_load(_with_shared_length(clauses), page)


def _is_last_of_counted(clauses: list[Clause]) -> bool:
    """Say whether "last one 45" follows "3x20m 40kg": one of the three, or one more?"""
    counted = [clause for clause in clauses if clause.count is not None and clause.label is None]
    return bool(counted) and any(
        clause.label is not None and clause.span[0] > counted[0].span[0] for clause in clauses[1:]
    )


def _timed_one_by_one(clauses: list[Clause]) -> list[Clause] | None:
    """Give each pull of "3x20m 40kg 22s 21s 20s" its own time; None where it's of no such form."""
    first, rest = clauses[0], clauses[1:]
    is_form = rest and first.distance is not None and first.time is not None
    if not is_form or any(
        one.time is None or one.count or one.loads or one.distance for one in rest
    ):
        return None
    if first.count is None or first.count.value != len(clauses) or len(first.loads) > 1:
        return None
    single = replace(first, count=_counted(first, 1.0))
    return [replace(single, time=clause.time) for clause in clauses]


def _is_open(clause: Clause) -> bool:
    """Say whether it follows a "then" with no word of how many."""
    return clause.is_then and clause.count is None and clause.label is None


def _with_late_count(clauses: list[Clause]) -> list[Clause]:
    """Give "20m @40kg, 3 sets" its count."""
    if len(clauses) != 2:
        return clauses
    first, second = clauses
    is_count = second.count is not None and not second.has_measure and not second.loads
    if is_count and first.count is None and first.label is None and not second.is_or:
        return [replace(first, count=second.count)]
    return clauses


def _distributed(clauses: list[Clause], page: Page) -> Shared | None:
    """Spread loads over "3x20m, first two at 40 then 45"; None where it isn't of this form."""
    base, parts = clauses[0], clauses[1:]
    is_form = parts and base.has_measure and not base.loads and base.label is None
    if not is_form or any(part.has_measure or not part.loads or part.is_or for part in parts):
        return None
    counts = _spread([_size(part) for part in parts], base.count)
    if counts is None or any(len(part.loads) > 1 for part in parts):
        start, stop = parts[0].span[0], parts[-1].span[1]
        return [base], [Doubt(About.SETS, page.written(start, stop))]
    filled = [
        replace(base, count=_counted(part, count), loads=part.loads)
        for part, count in zip(parts, counts, strict=True)
    ]
    return filled, []


def _size(part: Clause) -> float | None:
    """Return how many pulls a part says it is; None for "the rest" or "then 45"."""
    said = part.count or part.label
    return said.value if said is not None and said.values else None


def _spread(sizes: list[float | None], count: Token | None) -> list[float] | None:
    """Return the sizes with "the rest" worked out; None where they do not add up."""
    known = sum(size for size in sizes if size is not None)
    open_ones = sizes.count(None)
    if open_ones == 0:
        return [size or 0.0 for size in sizes] if count is None or count.value == known else None
    if count is None or open_ones > 1 or count.value <= known:
        return None
    return [count.value - known if size is None else size for size in sizes]


def _counted(part: Clause, count: float) -> Token:
    start, stop = part.span
    return Token(Kind.COUNT, start, stop, (count,), is_noun=True)


def _with_shared_length(clauses: list[Clause]) -> list[Clause]:
    """Give the one length said to every labelled or counted clause that has a load."""
    measured = [clause for clause in clauses if clause.has_measure]
    if len(measured) != 1:
        return clauses
    length = measured[0]
    return [
        replace(clause, distance=length.distance, time=length.time)
        if not clause.has_measure and clause.loads and (clause.label or clause.count)
        else clause
        for clause in clauses
    ]


def _with_shared_load(clauses: list[Clause], page: Page) -> Shared:
    """Give a load said once, before or after a plain row of lengths, to all of them."""
    loaded = [clause for clause in clauses if clause.loads]
    if len(clauses) < 2 or len(loaded) != 1 or any(clause.is_or for clause in clauses):
        return clauses, []
    one = loaded[0]
    is_first, is_last = one is clauses[0] and one.leads, one is clauses[-1]
    if len(one.loads) > 1 or not (is_first or is_last) or not all(c.has_measure for c in clauses):
        return clauses, []
    if any(clause.is_then for clause in clauses):
        return clauses, []
    if is_last and not one.leads and any(clause.count for clause in clauses):
        start, stop = clauses[0].span[0], one.span[1]
        values = one.loads[0].values
        return clauses, [Doubt(About.LOAD, page.written(start, stop), values, one.loads[0].unit)]
    if is_last and one.leads:
        return clauses, []
    return [replace(clause, loads=one.loads) for clause in clauses], []
