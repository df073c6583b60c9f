"""Keeping the forward half varied and large enough."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.rules.forward.exercises import Exercise
from bot.rules.log.done import Entry

SAME_ITEM_RUNS = 2  # a third session running with the same chosen item is one too many [D]
BALANCE_WINDOW = timedelta(days=14)
BALANCE_REMIND_BELOW = 0.5  # forward over backward sets [D]; above 2 nothing is said


def may_choose(item: Exercise, recent: Sequence[Exercise], default: Exercise) -> bool:
    """Tell whether an item may come again; `recent` has the last sessions', latest last.

    The step's default may always come: it is the programme, not a choice.
    """
    if item is default or len(recent) < SAME_ITEM_RUNS:
        return True
    return any(earlier is not item for earlier in recent[-SAME_ITEM_RUNS:])


@dataclass(frozen=True, slots=True)
class SetsDone:
    """The sets of one day."""

    day: date
    backward: int
    forward: int


@dataclass(frozen=True, slots=True)
class Balance:
    """Forward over backward sets of 14 days; `None` where nothing was pulled."""

    ratio: float | None

    @property
    def is_worth_a_reminder(self) -> bool:
        return self.ratio is not None and self.ratio < BALANCE_REMIND_BELOW


def set_days(entries: Iterable[Entry]) -> tuple[SetsDone, ...]:
    """Return backward and forward sets by session.

    Only where forward sets were planned and said: unsaid is not undone.
    """
    return tuple(
        SetsDone(entry.day, entry.sets_done, entry.forward_sets)
        for entry in entries
        if entry.forward_sets is not None and entry.plan is not None and entry.plan.forward_sets
    )


def balance_of(history: Iterable[SetsDone], today: date) -> Balance:
    """Return the balance of the 14 days that end today."""
    recent = [done for done in history if timedelta(0) <= today - done.day < BALANCE_WINDOW]
    backward = sum(done.backward for done in recent)
    forward = sum(done.forward for done in recent)
    return Balance(forward / backward if backward else None)
