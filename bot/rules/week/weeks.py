"""Calendar weeks, Monday to Sunday, and spans of some weeks up to a day."""

from datetime import date, timedelta

WEEK = timedelta(days=7)
_DAY = timedelta(days=1)


def monday_of(day: date) -> date:
    """Return the Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def week_number(day: date) -> int:
    """Return a running number of the week, one more each Monday; only differences mean much."""
    return (day.toordinal() - 1) // WEEK.days  # 1 January of year 1 was a Monday


def span_of(weeks: int, until: date) -> tuple[date, date]:
    """Return the first and the last day of so many weeks up to a day, both included.

    >>> span_of(4, date(2026, 3, 29))
    (datetime.date(2026, 3, 2), datetime.date(2026, 3, 29))
    """
    return until - weeks * WEEK + _DAY, until
