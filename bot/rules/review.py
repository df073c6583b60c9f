"""A look back over some weeks: what changed, the best of it, and the weeks that were kept.  Pure.

Held against as many weeks before, where there are as many: nothing is called better for being
the first.  It says what was told and done, praises no pain and promises nothing.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.rules.ladder.steps import Position
from bot.rules.log.done import Entry, Log, log_between, mean_of, told_here
from bot.rules.log.pages import length_of, load_on
from bot.rules.log.past import Past, past_of
from bot.rules.log.pulled import weighed_drag
from bot.rules.log.records import Athlete
from bot.rules.log.sites import Moment, Site, Told, by_site, pains_between
from bot.rules.log.tally import tally_of
from bot.rules.pain.judging import Judged
from bot.rules.week.attendance import WeekKept, week_kept
from bot.rules.week.weeks import WEEK, monday_of, span_of

FEWEST_COMPARED = 2  # sessions or mornings on each side; a mean of one is that one [D]
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Compared:
    """A number of these weeks, and of as many before; `was` None: there was too little then."""

    now: float
    was: float | None = None


@dataclass(frozen=True, slots=True)
class Best:
    """The most of a clean session of these weeks; `is_new`: more than any clean one before."""

    amount: float
    day: date
    is_new: bool


@dataclass(frozen=True, slots=True)
class Kept:
    """Planned weeks that were kept, of those in which something was planned."""

    weeks: int
    of: int


@dataclass(frozen=True, slots=True)
class Review:
    """What some weeks came to, the last day of them today; what nobody told is None or empty.

    `effort` is the mean of what was told, 0-10.  `step` and `drag`, in percent of body weight, are
    those of the first and of the last session that has any.  `mornings` are means by site, 0-10.
    `best_drag` is in percent as well.
    """

    weeks: int
    since: date
    until: date
    sessions: Compared
    metres: Compared | None = None
    effort: Compared | None = None
    step: tuple[Position, Position] | None = None
    drag: tuple[float, float] | None = None
    mornings: tuple[tuple[Site, Compared], ...] = ()
    best_drag: Best | None = None
    best_load_kg: Best | None = None
    best_metres: Best | None = None
    kept: Kept | None = None


def review_of(athlete: Athlete, log: Log, today: date, weeks: int) -> Review:
    """Return what changed over so many weeks up to today."""
    since, until = span_of(weeks, today)
    earlier = span_of(weeks, since - _DAY)
    done, before = (log_between(log, *span).entries for span in ((since, until), earlier))
    is_whole = any(one.day < earlier[0] + WEEK for one in log.entries)  # that span was trained in
    past = past_of(athlete, log, today)
    clean = _clean(past)
    return Review(
        weeks,
        since,
        until,
        sessions=Compared(len(done), len(before) if is_whole else None),
        metres=_metres(done, before if is_whole else ()),
        effort=_effort(done, before),
        step=_step(done),
        drag=_drag(done, athlete.body_mass_kg),
        mornings=tuple(_mornings(athlete, log, (since, until), earlier)),
        best_drag=_best(clean, since, lambda one: weighed_drag(one, athlete.body_mass_kg)),
        best_load_kg=_best(clean, since, load_on),
        best_metres=_best(clean, since, lambda one: length_of(one) or None),
        kept=_kept(athlete, log, since, today),
    )


def _metres(done: Sequence[Entry], before: Sequence[Entry]) -> Compared | None:
    now, was = tally_of(done).metres, tally_of(before).metres
    return Compared(now, was or None) if now else None


def _effort(done: Sequence[Entry], before: Sequence[Entry]) -> Compared | None:
    now, was = mean_of(one.rpe for one in done), mean_of(one.rpe for one in before)
    if now is None:
        return None
    few = min(tally_of(done).rated, tally_of(before).rated) < FEWEST_COMPARED
    return Compared(now, None if few else was)


def _step(done: Sequence[Entry]) -> tuple[Position, Position] | None:
    steps = [Position[one.plan.position] for one in told_here(done) if one.plan is not None]
    return (steps[0], steps[-1]) if steps else None


def _drag(done: Sequence[Entry], mass: float | None) -> tuple[float, float] | None:
    drags = [drag for one in done if (drag := weighed_drag(one, mass)) is not None]
    return (drags[0], drags[-1]) if len(drags) >= FEWEST_COMPARED else None


def _mornings(
    athlete: Athlete, log: Log, span: tuple[date, date], earlier: tuple[date, date]
) -> Iterable[tuple[Site, Compared]]:
    before = by_site(pains_between(athlete, log, *earlier))
    for site, told in by_site(pains_between(athlete, log, *span)).items():
        now = told.get(Moment.MORNING)
        if now is None:
            continue
        was: Told | None = before.get(site, {}).get(Moment.MORNING)
        is_enough = was is not None and min(now.count, was.count) >= FEWEST_COMPARED
        yield site, Compared(now.mean, was.mean if was is not None and is_enough else None)


# --- the best of it ------------------------------------------------------------------------


def _clean(past: Past) -> Sequence[Judged]:
    return [one for one, settled in past.judged_since(date.min) if one.is_clean(settled)]


def _best(
    clean: Sequence[Judged], since: date, of: Callable[[Entry], float | None]
) -> Best | None:
    told = [(amount, one.entry.day) for one in clean if (amount := of(one.entry))]
    here = [one for one in told if one[1] >= since]
    if not here:
        return None
    most, day = max(here)
    before = [amount for amount, on in told if on < since]
    return Best(most, day, is_new=bool(before) and most > max(before))


def _kept(athlete: Athlete, log: Log, since: date, today: date) -> Kept | None:
    """Return the weeks that were kept, whole ones only, from the first session on."""
    first = min((one.day for one in told_here(log.entries)), default=None)
    if first is None:
        return None
    monday = max(monday_of(since + WEEK - _DAY), monday_of(first))
    found: list[WeekKept] = []
    while monday + WEEK <= today + _DAY:
        found.append(week_kept(athlete, log, monday, today))
        monday += WEEK
    kept = found.count(WeekKept.KEPT)
    of = kept + found.count(WeekKept.OPEN)
    return Kept(kept, of) if of else None
