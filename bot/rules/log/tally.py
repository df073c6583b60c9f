"""What some sessions add up to."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.rules.load.session_loads import minutes_of
from bot.rules.log.done import Entry


@dataclass(frozen=True, slots=True)
class Tally:
    """What was done: sessions, metres and seconds pulled, minutes, and how many were rated.

    `metres` counts pulls whose length was said, `work_s` those that were timed.
    """

    sessions: int
    metres: float
    work_s: int
    minutes: float
    rated: int


def tally_of(entries: Iterable[Entry]) -> Tally:
    """Return the sums; a pull that says neither metres nor seconds adds to neither."""
    done = tuple(entries)
    runs = [run for entry in done for run in entry.pulls]
    return Tally(
        len(done),
        sum(run.pulls * run.metres for run in runs if run.metres is not None),
        sum(run.pulls * run.work_s for run in runs if run.work_s is not None),
        sum(minutes_of(entry) for entry in done),
        sum(entry.rpe is not None for entry in done),
    )
