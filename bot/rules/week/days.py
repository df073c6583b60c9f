"""Days as people and buttons name them: on a calendar that ends well before Python's own.

Counting on from the last day there is, or back from the first, is an error; nobody trains there.
"""

from datetime import date

FIRST, LAST = date(1900, 1, 1), date(2199, 12, 31)


def real_day(year: int, month: int, day: int) -> date | None:
    """Return the day; None where the calendar has none, or it is centuries away.

    >>> real_day(2026, 2, 30) is None, real_day(9999, 12, 31) is None
    (True, True)
    """
    try:
        found = date(year, month, day)
    except (ValueError, OverflowError):
        return None
    return found if FIRST <= found <= LAST else None


def day_named(text: str) -> date | None:
    """Return the day of a text such as "2026-03-02"; None where it names none.

    >>> day_named("2026-03-02"), day_named("0001-01-01")
    (datetime.date(2026, 3, 2), None)
    """
    try:
        found = date.fromisoformat(text)
    except ValueError:
        return None
    return found if FIRST <= found <= LAST else None
