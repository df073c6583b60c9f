"""The joint's diary: whether its mornings were higher after a surface, a match or more work.

One thing is said, or nothing; what is said is what was seen, never why.

How it is found.  The mornings after sessions of the last `REACH` are looked at.  Those of a week
that a thing came before are one *time*; each is held against the mean of the mornings without it
in the weeks beside it, `BESIDE` either way and on both sides where there are any: what rises or
falls over months, as a load or a joint does, is in both and cancels out.  A thing is named where
there were at least `FEWEST_TIMES` times of it and as many mornings without, the difference is at
least `LEAST_RISE` points on average and up in most of the times, and the exact count of the
signed-rank test (Wilcoxon 1945), one-sided, is below `CHANCE` divided by how many things of its
kind could be looked at (Bonferroni).  It must also be as much higher among mornings that are alike
in each other thing: a floor that is only ever pulled on after a match is not named, and neither is
one that is pulled on harder.  Of a floor and a match together each has to add to the other.  All
numbers are ours [D]; how many false sentences they leave is tried on random lives in the tests:
two or three of a hundred.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby
from statistics import fmean, median

from bot.rules.load.session_loads import load_of
from bot.rules.load.surfaces import Surface
from bot.rules.log.done import Entry, Log
from bot.rules.log.records import Athlete
from bot.rules.week.fixtures import matches_between
from bot.rules.week.matchday import LONG_MATCH_MINUTES
from bot.rules.week.weeks import WEEK, week_number

REACH = 26 * WEEK
BESIDE = 3 * WEEK
FEWEST_TIMES = 5
FEWEST_APART = 3
"""So many times among mornings that are alike in another thing tell the two apart."""
LEAST_RISE = 0.8
CHANCE = 0.1
MOST_TIMES_SHARE = 0.7
HARDER = 1.15
"""More work than this share of the usual of those weeks is a harder session."""
MATCH_WITHIN = timedelta(days=2)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class After:
    """What mornings came after: a surface, a match within two days, a harder session.

    More than one: all of them together.
    """

    surface: Surface | None = None
    match: bool = False
    harder: bool = False

    @property
    def is_pair(self) -> bool:
        return self.surface is not None and self.match


@dataclass(frozen=True, slots=True)
class Morning:
    """A morning after a session, its joint's 0-10, and what came before it.

    `match` is whether a match of an hour or more was within two days of that session, None
    where its minutes were not told; `surface` None: not told.
    """

    day: date
    pain: int
    surface: Surface | None = None
    match: bool | None = False
    harder: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """Mornings after a thing were `higher` by so much on average, `times` of `of` times."""

    after: After
    higher: float
    times: int
    of: int


@dataclass(frozen=True, slots=True)
class Seen:
    """How many mornings were after a thing, and how many were not."""

    after: int
    others: int

    @property
    def is_enough(self) -> bool:
        return min(self.after, self.others) >= FEWEST_TIMES


def mornings_after(athlete: Athlete, log: Log, today: date) -> tuple[Morning, ...]:
    """Return the mornings after sessions that were told, earliest first."""
    first = today - REACH
    sessions: dict[date, list[Entry]] = {}
    for entry in log.entries:
        if first <= entry.day < today:
            sessions.setdefault(entry.day, []).append(entry)
    loads = {day: sum(map(load_of, done)) for day, done in sessions.items()}
    told = {one.day: one.pain for one in log.checks if one.is_of_morning and one.day <= today}
    found: list[Morning] = []
    for day in sorted(sessions):
        pain = told.get(day + _DAY)
        if pain is None:
            continue
        near = [load for other, load in loads.items() if abs(other - day) <= BESIDE]
        floors = {one.surface for one in sessions[day]}
        found.append(
            Morning(
                day + _DAY,
                pain,
                surface=floors.pop() if len(floors) == 1 else None,
                match=_match_near(athlete, day),
                harder=loads[day] > HARDER * median(near),
            )
        )
    return tuple(found)


def _match_near(athlete: Athlete, day: date) -> bool | None:
    """Tell whether an hour or more was played within two days before a session, or on its day."""
    minutes = [one.minutes for one in matches_between(athlete, day - MATCH_WITHIN, day)]
    if any(one is not None and one >= LONG_MATCH_MINUTES for one in minutes):
        return True
    return None if None in minutes else False


def finding_in(mornings: Sequence[Morning]) -> Finding | None:
    """Return the one thing that can be said of some mornings, the largest rise; None: nothing."""
    things = tuple(things_in(mornings))
    alone = [one for one in things if not one.is_pair]
    pairs = [one for one in things if one.is_pair]
    return _best(mornings, pairs, alone) or _best(mornings, alone, alone)


def _best(
    mornings: Sequence[Morning], things: Sequence[After], others: Sequence[After]
) -> Finding | None:
    rises = {one: _rises(mornings, one) for one in things}
    looked_at = {one: told for one, told in rises.items() if len(told) >= FEWEST_TIMES}
    found = [
        finding
        for one, told in looked_at.items()
        if (finding := _finding(one, told, len(looked_at))) is not None
        and _stands_alone(mornings, one, others)
    ]
    return max(found, key=lambda one: (one.higher, one.times), default=None)


def seen_of(mornings: Sequence[Morning], after: After) -> Seen:
    """Return how many mornings tell of a thing, and how many of its absence."""
    told = [_is_after(one, after) for one in mornings]
    return Seen(told.count(True), told.count(False))


def things_in(mornings: Sequence[Morning]) -> Iterator[After]:
    """Yield what can be looked at: there are enough mornings with it and without."""
    floors = sorted({one.surface for one in mornings if one.surface is not None})
    alone = [*map(After, floors), After(match=True), After(harder=True)]
    both = [After(floor, match=True) for floor in floors]
    yield from (one for one in (*alone, *both) if seen_of(mornings, one).is_enough)


def _is_after(morning: Morning, after: After) -> bool | None:
    """Tell whether a morning came after all of it; None where that was not told."""
    told: list[bool | None] = []
    if after.surface is not None:
        told.append(None if morning.surface is None else morning.surface is after.surface)
    if after.match:
        told.append(morning.match)
    if after.harder:
        told.append(morning.harder)
    if False in told:
        return False
    return None if None in told else True


# --- one thing -----------------------------------------------------------------------------


def _finding(after: After, rises: Sequence[float], looked_at: int) -> Finding | None:
    higher = sum(rise > 0 for rise in rises)
    mean = fmean(rises)
    if mean < LEAST_RISE or higher < MOST_TIMES_SHARE * len(rises):
        return None
    if chance_of(rises) >= CHANCE / looked_at:
        return None
    return Finding(after, mean, higher, len(rises))


def _rises(mornings: Sequence[Morning], after: After) -> list[float]:
    """Return by how much each time was higher than the mornings without it beside it.

    Those before and those after it weigh the same where there are both.
    """
    told = [(one, state) for one in mornings if (state := _is_after(one, after)) is not None]
    without = [one for one, state in told if not state]
    rises: list[float] = []
    for (state, _), run in groupby(told, key=lambda one: (one[1], week_number(one[0].day))):
        if not state:
            continue
        time = [one for one, _ in run]
        first, last = time[0].day, time[-1].day
        before = [one.pain for one in without if first - BESIDE <= one.day < first]
        later = [one.pain for one in without if last < one.day <= last + BESIDE]
        sides = [fmean(side) for side in (before, later) if side]
        if sides:
            rises.append(fmean(one.pain for one in time) - fmean(sides))
    return rises


def _stands_alone(mornings: Sequence[Morning], after: After, others: Sequence[After]) -> bool:
    """Say whether a thing holds whatever else there was, as far as that can be told apart."""
    if after.is_pair:
        parts = (replace(after, match=False), replace(after, surface=None))
        if not all(_adds(mornings, after, part) for part in parts):
            return False
    return all(_holds_beside(mornings, after, one) for one in others if not _shares(one, after))


def _shares(one: After, other: After) -> bool:
    """Say whether two things are of one kind: a floor is not compared with another floor."""
    floors = one.surface is not None and other.surface is not None
    return floors or (one.match and other.match) or (one.harder and other.harder)


def _adds(mornings: Sequence[Morning], pair: After, part: After) -> bool:
    """Say whether a pair was higher than one of the two alone, which was not high by itself."""
    alike = [one for one in mornings if _is_after(one, part)]
    rises = _rises(alike, pair)
    without = [one for one in mornings if _is_after(one, pair) is False]
    alone = _rises(without, part)
    return (
        len(rises) >= FEWEST_APART
        and fmean(rises) >= LEAST_RISE
        and (not alone or fmean(alone) < LEAST_RISE)
    )


def _holds_beside(mornings: Sequence[Morning], after: After, other: After) -> bool:
    """Say whether a thing was higher among mornings that are alike in another.

    Without the other it has to be known.  What may be a pair with it has to be higher both with
    it and without; of anything else it is enough on the whole.
    """
    without, beside = (
        _rises(alike, after)
        for state in (False, True)
        for alike in [[one for one in mornings if _is_after(one, other) is state]]
    )
    if len(without) < FEWEST_APART:
        return False
    may_pair = (after.surface is not None and other.match) or (
        after.match and other.surface is not None
    )
    if not may_pair or after.is_pair:
        return fmean([*without, *beside]) >= LEAST_RISE
    enough = [told for told in (without, beside) if len(told) >= FEWEST_APART]
    return all(fmean(told) >= LEAST_RISE for told in enough)


# --- chance --------------------------------------------------------------------------------


def chance_of(rises: Sequence[float]) -> float:
    """Return how likely rises as high are where up and down are the same, counted exactly.

    The signed-rank test, one-sided, over every way the signs may fall; what is neither up nor
    down is left out, equal ones share their ranks.  1.0 where nothing is left.

    >>> chance_of([1, 2, 1.5, 0.5, 3, 2.5, 1.2])
    0.0078125
    >>> chance_of([]), chance_of([0.0])
    (1.0, 1.0)
    """
    moved = [round(rise, 6) for rise in rises if round(rise, 6)]
    if not moved:
        return 1.0
    sizes = sorted(map(abs, moved))
    # twice the rank: the mean place of equal ones is a whole number then
    ranks = {size: 2 * sizes.index(size) + sizes.count(size) + 1 for size in sizes}
    reached = sum(ranks[abs(rise)] for rise in moved if rise > 0)
    ways = {0: 1}
    for size in sizes:
        grown = dict(ways)
        for total, many in ways.items():
            grown[total + ranks[size]] = grown.get(total + ranks[size], 0) + many
        ways = grown
    as_high = sum(many for total, many in ways.items() if total >= reached)
    return float(as_high / 2 ** len(sizes))
