"""What an athlete did, and how their mornings were: the log that every decision is derived from.

Of what somebody wrote only a session's own note is kept, which is shown to nobody else and decides
nothing.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.rules.load.surfaces import Surface
from bot.rules.log.records import DistanceUnit, LoadUnit, Place


@dataclass(frozen=True, slots=True)
class Check:
    """A morning's answers, or what was told later that day.  `pain` None: it was skipped.

    `at` is when the day last got worse, None where it is not on file: then it was the morning.
    What follows is no morning's: `in_session` is the worst told in the middle of that day's
    session, at `place` where that was said, and `ended` that the session was over for it;
    `elsewhere` is the worst of a joint that is not watched, `elsewhere_at` which; `soreness` and
    `is_sore` are of the muscles, as in a session.  None: nothing of it was told.  `message` is
    the platform message that told the worst of it last, so that editing it is heard.  `brought`
    is the import it came by, "": it was told here.
    """

    day: date
    pain: int | None
    swelling: bool = False
    gave_way: bool = False
    locked: bool = False
    at: datetime | None = None
    in_session: int | None = None
    elsewhere: int | None = None
    place: Place | None = None
    soreness: int | None = None
    is_sore: bool = False
    ended: bool = False
    elsewhere_at: Place | None = None
    message: str | None = None
    brought: str = ""

    @property
    def is_of_morning(self) -> bool:
        """Tell whether it answers for a morning, even by skipping its number."""
        beside = (self.in_session, self.elsewhere, self.soreness) != (None, None, None)
        return self.pain is not None or self.has_signs or not (beside or self.is_sore)

    @property
    def has_signs(self) -> bool:
        """Tell whether the joint swelled, gave way or locked."""
        return self.swelling or self.gave_way or self.locked


class Mode(StrEnum):
    CONDITIONING = "conditioning"
    WARM_UP = "warm_up"


@dataclass(frozen=True, slots=True)
class Pulls:
    """A run of equal pulls.  Metric; `entered` holds the load as written, with its unit.

    Either `metres` or `work_s` says how long a pull was; both None where nothing was said.
    `added_kg` is the plates on the sled, None where there is no sled or nothing was said.
    """

    pulls: int
    metres: float | None = None
    work_s: int | None = None
    added_kg: float | None = None
    entered_load: float | None = None
    entered_load_unit: LoadUnit | None = None
    entered_distance: float | None = None
    entered_distance_unit: DistanceUnit | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """What was prescribed that day, kept beside what was done so that both can be compared.

    `reasons` and `decision` are the keys of the prescription's own values.  `total_kg` is the
    sled or tyre with `added_kg` on it, `friction` that of its floor; None: nothing is weighed.
    """

    position: str
    mode: Mode
    decision: str
    sets: int
    metres: int | None = None
    work_s: int | None = None
    added_kg: float | None = None
    drag_percent: float | None = None
    rpe_band: tuple[float, float] = (0, 10)
    minutes: int = 0
    forward: str | None = None
    forward_sets: int = 0
    special: str | None = None
    reasons: tuple[str, ...] = ()
    total_kg: float | None = None
    friction: float | None = None


@dataclass(frozen=True, slots=True)
class AsTold:
    """What one message alone tells of a session, in the fields of its entry."""

    day: date
    pulls: tuple[Pulls, ...]
    rpe: float | None = None
    minutes: int | None = None
    smooth: bool | None = None
    pain_during: int | None = None
    pain_at: Place | None = None
    soreness: int | None = None
    is_sore: bool = False
    forward_sets: int | None = None
    surface: Surface | None = None
    empty_sled: bool = False
    barefoot_sets: int = 0


@dataclass(frozen=True, slots=True)
class Source:
    """Where a session is from that came in a file: what wrote it, and by which import it came.

    `brought` is "" for one that is not on file yet.  `goes_on`: it was told to a coach like this
    one, whose programme goes on here, and counts as if it had been told here.  `program` is "" for
    one that was told here, to another account of theirs that joined this one.
    """

    program: str
    brought: str = ""
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class InSet:
    """A pain of 0-10 told in the middle of a session, and the set it was told in, from 1."""

    pain: int
    number: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One session done.

    `day` is the athlete's own day.  `plan` None: a free session, which counts for the week
    but never as a clean one.  Pain, effort and smoothness are None where nothing was said;
    0 is a value.  `soreness` is that of the muscles, 0-10, and `is_sore` that some was told,
    with a number or not: it holds nothing back.  `note` is what they said beside it, in their own
    words, and `left_out` are the numbers in it that were not understood.  `message` is the
    platform message it was logged with and `corrections` are the latest that corrected it, so
    that editing one of them edits this entry.  `told` is how that message alone reads, where
    something else corrected it since: of an edit only what changes there counts.  `source` is
    where it is from, None: it was told here.  `in_set` is the worst that was told set by set.
    """

    id: str
    day: date
    logged_at: datetime
    pulls: tuple[Pulls, ...]
    plan: Plan | None = None
    rpe: float | None = None
    minutes: int | None = None
    smooth: bool | None = None
    pain_during: int | None = None
    pain_after: int | None = None
    pain_at: Place | None = None  # where the worst of it was; None: they named no place
    soreness: int | None = None
    is_sore: bool = False
    forward_sets: int | None = None
    surface: Surface | None = None
    empty_sled: bool = False
    barefoot_sets: int = 0
    note: str | None = None
    left_out: tuple[str, ...] = ()
    message: str | None = None
    corrections: tuple[str, ...] = ()
    revision: int = 0
    told: AsTold | None = None
    source: Source | None = None
    in_set: InSet | None = None

    @property
    def pain_set(self) -> int | None:
        """The set in which the worst pain was told, from 1; None: it was told of none."""
        is_worst = self.in_set is not None and self.in_set.pain == self.pain_during
        return self.in_set.number if self.in_set is not None and is_worst else None

    @property
    def program(self) -> str | None:
        """What wrote the file it came in; None: it was told here, in whichever app."""
        return None if self.source is None else self.source.program or None

    @property
    def is_of_another_log(self) -> bool:
        """Tell whether it was told here to an account that had a log, and a plan, of its own."""
        return self.source is not None and not self.source.program

    @property
    def sets_done(self) -> int:
        return sum(run.pulls for run in self.pulls)


@dataclass(frozen=True, slots=True)
class Log:
    """All that happened: sessions by day then `logged_at`, morning checks by day, one a day."""

    entries: tuple[Entry, ...] = ()
    checks: tuple[Check, ...] = ()


def worst_of(*pains: int | None) -> int | None:
    """Return the highest of some pains, 0-10; `None` where none was told."""
    return max((pain for pain in pains if pain is not None), default=None)


def mean_of(values: Iterable[float | None]) -> float | None:
    """Return the mean of some numbers, over those that were told; `None` where none was."""
    told = [one for one in values if one is not None]
    return sum(told) / len(told) if told else None


def together(one: Check, other: Check) -> Check:
    """Return all that was told of one day: the worst of either, and every sign of both."""
    return Check(
        one.day,
        worst_of(one.pain, other.pain),
        one.swelling or other.swelling,
        one.gave_way or other.gave_way,
        one.locked or other.locked,
        max((at for at in (one.at, other.at) if at is not None), default=None),
        worst_of(one.in_session, other.in_session),
        worst_of(one.elsewhere, other.elsewhere),
        _place_of_worst(one.in_session, other.in_session, one.place, other.place),
        worst_of(one.soreness, other.soreness),
        one.is_sore or other.is_sore,
        one.ended or other.ended,
        _place_of_worst(one.elsewhere, other.elsewhere, one.elsewhere_at, other.elsewhere_at),
        other.message or one.message,
    )


def _place_of_worst(
    first: int | None, second: int | None, here: Place | None, there: Place | None
) -> Place | None:
    """Return where the worse of two pains was; of equal ones the place that was said."""
    if first is None or second is None or first == second:
        return here or there
    return here if first > second else there


def told_here(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Yield the sessions that were not brought in a file.

    Those that were raise nothing and put nothing off: only these tell how somebody gets on, and
    those with which the programme goes on that they were told to.
    """
    return (entry for entry in entries if is_told_here(entry))


def is_told_here(entry: Entry) -> bool:
    """Tell whether a session has a say of its own, as `told_here` has it."""
    return entry.source is None or entry.source.goes_on


def entries_on(log: Log, day: date) -> tuple[Entry, ...]:
    """Return the sessions of a day in the order they were logged."""
    return tuple(entry for entry in log.entries if entry.day == day)


def log_between(log: Log, since: date, until: date) -> Log:
    """Return what happened from one day to another, both ends included."""
    return Log(
        tuple(one for one in log.entries if since <= one.day <= until),
        tuple(one for one in log.checks if since <= one.day <= until),
    )
