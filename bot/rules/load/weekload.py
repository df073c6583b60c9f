"""This week against one's own recent weeks.  Never a "risk".

No acute:chronic ratio: it has no predictive value of its own (Impellizzeri 2020) and planning
by it changed nothing in 482 youth footballers (Dalen-Lorentsen, BJSM 55).  The weeks compared do
not overlap.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.rules.severity import Severity
from bot.rules.week.gaps import GAP_TABLE

WEEK_DAYS = 7
MOST_BASELINE_WEEKS = 4
FEWEST_BASELINE_WEEKS = 2

# Thresholds [D] between the 20-25 % that was tolerated and the 30 % and more that was not
# (the Buist trial, the Nielsen cohort); the floors in AU keep small weeks quiet.  A change
# counts only strictly above its threshold.
AMBER_CHANGE_PERCENT, AMBER_INCREASE_AU = 20, 30
RED_CHANGE_PERCENT, RED_INCREASE_AU = 40, 60
LOW_CHANGE_PERCENT = -40
SMALLEST_BASELINE_AU = 0.1  # half a point for a minute in four weeks; less cannot be logged
RED_WEEK_PERCENT = 60  # of the sets, when the planned week would be red [D]

# After a gap that steps down, the gap decides instead.
COMPARED_UP_TO_DAYS = next(day for day, severity in GAP_TABLE if severity is Severity.REPEAT)


class WeekStatus(StrEnum):
    GREEN = "green"
    AMBER = "amber"
    RED = "red"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Learning:
    """Too few weeks to compare with.  Loads in AU."""

    last_seven_au: float


@dataclass(frozen=True, slots=True)
class Returning:
    """Nothing was done in the weeks before: the gap decides."""

    last_seven_au: float


@dataclass(frozen=True, slots=True)
class Compared:
    """The last seven days against the mean of the `weeks` before them, in AU."""

    last_seven_au: float
    baseline_au: float
    weeks: int
    change_percent: float
    status: WeekStatus


WeekOnBaseline = Learning | Returning | Compared


@dataclass(frozen=True, slots=True)
class PlannedWeek:
    """The week as it would be with the current step done today."""

    change_percent: float
    status: WeekStatus


def week_status(week_au: float, baseline_au: float) -> tuple[float, WeekStatus]:
    """Return the change in percent and its status.  `baseline_au` is above zero."""
    increase = week_au - baseline_au
    change = 100 * increase / baseline_au
    if change > RED_CHANGE_PERCENT and increase > RED_INCREASE_AU:
        return change, WeekStatus.RED
    if change > AMBER_CHANGE_PERCENT and increase > AMBER_INCREASE_AU:
        return change, WeekStatus.AMBER
    if change < LOW_CHANGE_PERCENT:
        return change, WeekStatus.LOW
    return change, WeekStatus.GREEN


def week_on_baseline(loads: Sequence[float]) -> WeekOnBaseline:
    """Compare the last seven days with up to four weeks before them.

    `loads` has one value a calendar day in AU, zeros included, from the first log to today.
    """
    week = sum(loads[-WEEK_DAYS:])
    weeks = min(MOST_BASELINE_WEEKS, (len(loads) - WEEK_DAYS) // WEEK_DAYS)
    if weeks < FEWEST_BASELINE_WEEKS:
        return Learning(week)
    baseline = sum(loads[-WEEK_DAYS * (weeks + 1) : -WEEK_DAYS]) / weeks
    if baseline < SMALLEST_BASELINE_AU:
        return Returning(week)
    change, status = week_status(week, baseline)
    return Compared(week, baseline, weeks, change, status)


def planned_week(
    last_six_days_au: float,
    baseline_au: float | None,
    predicted_au: float,
    days_since_session: int,
) -> PlannedWeek | None:
    """Return the week with today's session in it, or `None` where weeks are not compared.

    `baseline_au` is `None` while learning and 0 when returning.
    """
    if baseline_au is None or baseline_au < SMALLEST_BASELINE_AU:
        return None
    if days_since_session > COMPARED_UP_TO_DAYS:
        return None
    change, status = week_status(last_six_days_au + predicted_au, baseline_au)
    return PlannedWeek(change, status)
