"""Clauses to runs of equal pulls, metric, with everything out of range asked about."""

from dataclasses import dataclass, replace

from bot.reading.heard import About, Doubt, Entered, Run, Unit
from bot.reading.page import Page
from bot.reading.replies.clauses import Clause
from bot.reading.replies.kinds import Kind, Token
from bot.rules.load.units import KG_PER_LB, M_PER_FT, M_PER_YD

_IN_BASE = {
    Unit.KG: 1.0, Unit.LB: KG_PER_LB, Unit.METRE: 1.0, Unit.YARD: M_PER_YD, Unit.FOOT: M_PER_FT,
    Unit.SECOND: 1.0, Unit.MINUTE: 60.0,
}  # fmt: skip

# What a log may hold: outside it is a slip of the finger, and asked about [D].
PULLS_RANGE = (1, 20)
DISTANCE_RANGE_M = (1.0, 100.0)
DURATION_RANGE_S = (5.0, 900.0)
LOAD_RANGE_KG = (0.0, 300.0)
MINUTES_RANGE = (1.0, 120.0)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity read from a token: metric and as entered; None where it is in doubt."""

    metric: float | None = None
    entered: Entered | None = None


@dataclass(frozen=True, slots=True)
class Counted:
    """Runs, and the doubts met while counting them."""

    runs: tuple[Run, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    is_empty_sled: bool = False


def measured(token: Token | None, page: Page) -> tuple[Quantity, tuple[Doubt, ...]]:
    """Return a quantity in kilograms, metres or seconds; nothing said is no doubt."""
    if token is None or token.unit is None:
        return Quantity(), ()
    about, (low, high) = _LIMITS[token.kind]
    amount = tuple(value * _IN_BASE[token.unit] for value in token.values)
    if len(amount) > 1 or not low <= round(amount[0], 2) <= high:
        phrase = page.written(token.start, token.stop)
        return Quantity(), (Doubt(about, phrase, token.values, token.unit),)
    metric = round(amount[0], 2)
    return Quantity(metric, Entered(token.value, token.unit)), ()


_LIMITS = {
    Kind.LOAD: (About.LOAD, LOAD_RANGE_KG),
    Kind.DISTANCE: (About.DISTANCE, DISTANCE_RANGE_M),
    Kind.TIME: (About.DURATION, DURATION_RANGE_S),
}


def pulls_of(token: Token, page: Page) -> tuple[int | None, tuple[Doubt, ...]]:
    """Return a whole number of pulls from 1 to 20, or the doubt about it."""
    low, high = PULLS_RANGE
    if len(token.values) > 1 or not token.value.is_integer() or not low <= token.value <= high:
        phrase = page.written(token.start, token.stop)
        return None, (Doubt(About.SETS, phrase, token.values),)
    return int(token.value), ()


def counted(clauses: list[Clause], page: Page) -> Counted:
    """Return the runs of measured clauses, consecutive equal pulls in one run."""
    runs: list[Run] = []
    doubts: list[Doubt] = []
    is_empty = False
    for clause in clauses:
        is_empty = is_empty or any(_is_nothing(load) for load in clause.loads)
        for run, found in _runs(clause, page):
            doubts += [doubt for doubt in found if doubt not in doubts]
            if run is not None:
                runs.append(run)
    merged = _merged(runs)
    total = sum(run.pulls for run in merged)
    if total > PULLS_RANGE[1]:
        doubts.append(Doubt(About.SETS, page.source.strip(), (float(total),)))
    return Counted(merged, tuple(doubts), is_empty)


def _is_nothing(load: Token) -> bool:
    return load.kind is Kind.EMPTY or load.values == (0.0,)


def _runs(clause: Clause, page: Page) -> list[tuple[Run | None, tuple[Doubt, ...]]]:
    said = clause.count or clause.label
    number = len(clause.loads) if said is None or not said.values else None
    pulls: int | None = None if number is None else max(number, 1)
    doubts: tuple[Doubt, ...] = ()
    if said is not None and said.values:
        pulls, doubts = pulls_of(said, page)
    if clause.is_double or (said is not None and not said.values):
        return [(None, (Doubt(About.SETS, page.written(*clause.span)),))]
    if clause.is_sum or (
        len(clause.loads) > 1 and pulls is not None and pulls != len(clause.loads)
    ):
        values = tuple(load.value for load in clause.loads if load.values)
        doubts = (*doubts, _load_doubt(clause, values, page))
        clause = replace(clause, loads=())
    loads: list[Token | None] = [*clause.loads] or [None]
    share = pulls if len(loads) == 1 else 1
    return [_run(clause, share, load, doubts, page) for load in loads]


def _load_doubt(clause: Clause, values: tuple[float, ...], page: Page) -> Doubt:
    start, stop = clause.loads[0].start, clause.loads[-1].stop
    return Doubt(About.LOAD, page.written(start, stop), values, clause.loads[-1].unit)


def _run(
    clause: Clause, pulls: int | None, load: Token | None, doubts: tuple[Doubt, ...], page: Page
) -> tuple[Run | None, tuple[Doubt, ...]]:
    distance, far = measured(clause.distance, page)
    duration, long = measured(clause.time, page)
    plates, heavy = measured(load, page)
    doubts = (*doubts, *far, *long, *heavy)
    if pulls is None:
        return None, doubts
    seconds = None if duration.metric is None else round(duration.metric)
    run = Run(pulls, distance.metric, seconds, plates.metric, distance.entered, plates.entered)
    return run, doubts


def _merged(runs: list[Run]) -> tuple[Run, ...]:
    merged: list[Run] = []
    for run in runs:
        if merged and replace(merged[-1], pulls=run.pulls) == run:
            merged[-1] = replace(run, pulls=merged[-1].pulls + run.pulls)
        else:
            merged.append(run)
    return tuple(merged)
