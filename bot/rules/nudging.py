"""Unasked advice: the week against one's own weeks, and what would change the next load."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.rules.deciding import Verdict
from bot.rules.records import Athlete, Log
from bot.rules.weekload import WeekStatus


@dataclass(frozen=True, slots=True)
class WeekNudge:
    """This week against the usual one, in AU; `change_percent` rounded to whole percents."""

    status: WeekStatus
    last_seven_au: float
    baseline_au: float
    change_percent: int


class WhatIf(StrEnum):
    PAIN_OF_FOUR = "pain_of_four"
    EFFORT_OVER_BAND = "effort_over_band"
    SORE_MORNING = "sore_morning"


@dataclass(frozen=True, slots=True)
class Counterfactual:
    """What the next time would be had one answer been another; always really decided."""

    what_if: WhatIf
    value: float
    verdict: Verdict


def week_nudge(athlete: Athlete, log: Log, today: date) -> WeekNudge | None:
    """Return the week's advice if there is any to give today unasked."""
    return None


def counterfactuals(athlete: Athlete, log: Log, today: date) -> tuple[Counterfactual, ...]:
    """Return the changes of the last session's answers that change what comes next.

    Most telling first; empty where nothing would.
    """
    return ()
