"""What taking a file in would change: what is new of it, what is there, what looks odd.  Pure.

Reckoned when it is shown and again when it is wished, from the log as it is then.  What is on
file stays as it is.  What comes in raises nothing: a plan of the present programme is left out,
and so is a morning of a time that this log has told of itself.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from bot.archive.brought import Found
from bot.rules.load.plausibility import ASK_ABOVE_KG, ASK_ABOVE_SHARE
from bot.rules.log.done import Check, Entry, Log, Source, told_here
from bot.rules.log.records import Athlete

HIGHS_NAMED = 3
LEAST_ODD_KG = 60.0  # half as much again of little is no slip of a finger [D]


@dataclass(frozen=True, slots=True)
class High:
    """A load that looks high beside the others."""

    day: date
    kg: float


@dataclass(frozen=True, slots=True)
class Taking:
    """What would be written: sessions and mornings, those with a `high` load among them.

    `there` counts what is on file already, of which `other` reads otherwise in the file.
    `left_out` are days that a message told to be left out.
    """

    entries: tuple[Entry, ...] = ()
    checks: tuple[Check, ...] = ()
    there: int = 0
    other: int = 0
    high: tuple[High, ...] = ()
    high_ids: frozenset[str] = frozenset()
    left_out: tuple[date, ...] = ()

    @property
    def without_high(self) -> tuple[Entry, ...]:
        """The sessions but those with a load that looks high."""
        return tuple(one for one in self.entries if one.id not in self.high_ids)


def taking_of(found: Found, athlete: Athlete, log: Log, name: str) -> Taking:
    """Return what taking it in under the name of an import would change."""
    known = {entry.id: entry for entry in log.entries}
    done = {deed_of(entry) for entry in log.entries if entry.pulls}
    fresh: list[Entry] = []
    there, other = 0, 0
    for entry in found.entries:
        was = known.get(entry.id)
        if was is None and deed_of(entry) not in done:
            fresh.append(_as_brought(entry, athlete, name))
            continue
        there += 1
        other += was is not None and deed_of(was) != deed_of(entry)
    first = min(
        (*(one.day for one in told_here(log.entries)), *(one.day for one in log.checks)),
        default=None,
    )
    checks = tuple(
        replace(one, brought=name) for one in found.checks if first is None or one.day < first
    )
    high = tuple(_high(fresh, log))
    return Taking(
        tuple(fresh),
        checks,
        there,
        other,
        tuple(High(one.day, _heaviest(one)) for one in high),
        frozenset(one.id for one in high),
    )


def imports_in(log: Log) -> dict[str, list[Entry]]:
    """Return the sessions of each import that anything is left of, the one told last behind."""
    found: dict[str, list[Entry]] = {}
    for one in log.entries:
        if one.source is not None:
            found.setdefault(one.source.brought, []).append(one)
    return found


def _as_brought(entry: Entry, athlete: Athlete, name: str) -> Entry:
    program = entry.source.program if entry.source else ""
    is_past = athlete.started is not None and entry.day < athlete.started
    plan = entry.plan if is_past else None
    return replace(entry, plan=plan, source=Source(program, name))


def deed_of(entry: Entry) -> tuple[object, ...]:
    """Return what was done: the same on the same day is the same session, told twice."""
    pulled = tuple(
        (run.pulls, run.metres, run.work_s, _rounded(run.added_kg)) for run in entry.pulls
    )
    return entry.day, pulled


def _rounded(kg: float | None) -> float | None:
    return None if kg is None else round(kg, 1)


def _high(entries: Iterable[Entry], log: Log) -> list[Entry]:
    """Return the sessions with a load that no other comes near, or that nobody pulls."""
    fresh = list(entries)
    loads = sorted(_heaviest(one) for one in (*log.entries, *fresh))
    found: list[Entry] = []
    for one in fresh:
        load = _heaviest(one)
        beside = loads[-2] if loads[-1] == load and len(loads) > 1 else loads[-1]
        is_odd = load > max(LEAST_ODD_KG, beside * ASK_ABOVE_SHARE) and beside > 0
        if load > ASK_ABOVE_KG or is_odd:
            found.append(one)
    return found


def _heaviest(entry: Entry) -> float:
    return max((run.added_kg for run in entry.pulls if run.added_kg is not None), default=0.0)
