"""How some weeks went, for whoever looks back: each session's drag and metres, pain by its place.

Nothing here is judged; holds, lighter weeks and matches stand beside as days.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from bot.rules.ladder.steps import HIGHEST, LADDER, Position, first_of_level
from bot.rules.load.loading import drag_percent_of
from bot.rules.load.session_loads import SECONDS_PER_METRE
from bot.rules.log.done import Entry, Log, log_between
from bot.rules.log.kit import friction_of, kit_on, with_surface
from bot.rules.log.pages import length_of, load_on
from bot.rules.log.pulled import weighed_drag
from bot.rules.log.records import Athlete
from bot.rules.log.sites import Pain, Site, at_sites, pains_between
from bot.rules.log.tally import tally_of
from bot.rules.pain.held import Days, held_between, in_rows
from bot.rules.reasons import Reason
from bot.rules.week.fixtures import matches_between
from bot.rules.week.weeks import WEEK, monday_of, span_of

LEAD = 8 * WEEK
"""What is looked at before the weeks shown, so that a hold from before them is seen [D]."""
LEVELS = range(1, HIGHEST.level + 1)  # those with a load
_DAY = timedelta(days=1)
_LIGHTER = frozenset({Reason.DELOAD.value, Reason.EASIER_WEEK.value})


@dataclass(frozen=True, slots=True)
class Done:
    """A session: what it dragged in kg, and how far it was pulled.

    `drag_kg` None: no scale tells it, or no body mass.  `metres` of sets by the clock are
    reckoned, then `by_clock`.  `own`: nobody planned it.
    """

    day: date
    drag_kg: float | None
    metres: float
    by_clock: bool = False
    own: bool = False
    step: Position | None = None


@dataclass(frozen=True, slots=True)
class Band:
    """The drag that a level stands for, from half way to the one below to half way up."""

    level: int
    low_kg: float
    high_kg: float


@dataclass(frozen=True, slots=True)
class Progress:
    """Some weeks up to a day, both ends included."""

    first: date
    last: date
    done: tuple[Done, ...] = ()
    sites: tuple[tuple[Site, tuple[Pain, ...]], ...] = ()
    bands: tuple[Band, ...] = ()
    holds: tuple[Days, ...] = ()
    lighter: tuple[Days, ...] = ()
    away: tuple[Days, ...] = ()
    matches: tuple[date, ...] = ()

    @property
    def dragged(self) -> tuple[Done, ...]:
        """The sessions whose drag is known."""
        return tuple(one for one in self.done if one.drag_kg is not None)


def progress_in(athlete: Athlete, log: Log, today: date, weeks: int) -> Progress:
    """Return how so many weeks up to today went; what is further back is not looked at."""
    first, _ = span_of(weeks, today)
    near = log_between(log, first - LEAD, today)
    shown = log_between(near, first, today)
    played = matches_between(athlete, first, today)
    return Progress(
        first,
        today,
        tuple(_done(athlete, one) for one in shown.entries),
        at_sites(pains_between(athlete, shown, first, today), athlete.joint.region),
        tuple(_bands(athlete.body_mass_kg)),
        held_between(athlete, near, first, today) if near != Log() else (),
        _lighter_weeks(shown.entries, first, today),
        tuple(_away(athlete, first, today)),
        tuple(one.day for one in played if one.minutes != 0),
    )


# --- sessions ------------------------------------------------------------------------------


def _done(athlete: Athlete, entry: Entry) -> Done:
    metres = length_of(entry)
    by_clock = not metres
    if by_clock:
        metres = tally_of((entry,)).work_s / SECONDS_PER_METRE
    plan = entry.plan
    step = None if plan is None else Position[plan.position]
    return Done(
        entry.day, _drag_kg(athlete, entry), metres, by_clock and metres > 0, plan is None, step
    )


def _drag_kg(athlete: Athlete, entry: Entry) -> float | None:
    """Return what a session dragged, None where no scale tells it.

    A session that nobody planned is reckoned on the kit on file: its own is not known.
    """
    mass = athlete.body_mass_kg
    if mass is None:
        return None
    is_own = entry.plan is None
    percent = _own_percent(athlete, entry, mass) if is_own else weighed_drag(entry, mass)
    return None if not percent else percent * mass / 100


def _own_percent(athlete: Athlete, entry: Entry, mass: float) -> float | None:
    kit, added = kit_on(athlete, entry.day), load_on(entry)
    kit = kit if entry.surface is None else with_surface(kit, entry.surface)
    friction = friction_of(kit)
    if added is None or friction is None or kit.empty_kg is None:
        return None
    return drag_percent_of(kit.empty_kg + added, friction, mass)


def _bands(mass: float | None) -> Iterator[Band]:
    if mass is None:
        return
    drags = [LADDER[first_of_level(level)].drag_percent * mass / 100 for level in LEVELS]
    half = (drags[1] - drags[0]) / 2
    for level, drag in zip(LEVELS, drags, strict=True):
        yield Band(level, drag - half, drag + half)


# --- what stood beside ---------------------------------------------------------------------


def _is_lighter(entry: Entry) -> bool:
    return entry.plan is not None and not _LIGHTER.isdisjoint(entry.plan.reasons)


def _lighter_weeks(entries: Iterable[Entry], first: date, last: date) -> tuple[Days, ...]:
    """Return the lighter weeks, from Monday to Sunday as far as they are shown."""
    mondays = sorted({monday_of(one.day) for one in entries if _is_lighter(one)})
    every = (monday + n * _DAY for monday in mondays for n in range(WEEK.days))
    return in_rows(day for day in every if first <= day <= last)


def _away(athlete: Athlete, first: date, last: date) -> Iterator[Days]:
    for pause in athlete.pauses:
        until = last if pause.until is None else min(pause.until, last)
        if pause.since <= last and until >= first:
            yield Days(max(pause.since, first), until)
