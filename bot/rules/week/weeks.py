"""Calendar weeks, Monday to Sunday."""

from datetime import date, timedelta

WEEK = timedelta(days=7)


def monday_of(day: date) -> date:
    """Return the Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def week_number(day: date) -> int:
    """Return a running number of the week, one more each Monday; only differences mean much."""
    return (day.toordinal() - 1) // WEEK.days  # 1 January of year 1 was a Monday
