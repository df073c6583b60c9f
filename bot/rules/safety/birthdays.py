"""Age from a birth year: nobody's birthday is on file, so each rule gets its safer reading."""

from datetime import date

from bot.rules.safety import ages

# A year that was never said is read as the youngest person the coach may take: a guardian is
# asked for before anything is pulled [D].
AGE_WHERE_UNSAID = ages.YOUNGEST


def age_on(birth_year: int | None, today: date) -> int:
    """Return the age in years to decide with.

    This year's birthday may still be to come.  Whoever may be under 18 is read as the younger
    age (declining, guardian, youth limits), everybody else as the older one (the caps from
    60, 65 and 70) [D].

    >>> age_on(2008, date(2026, 3, 2)), age_on(2007, date(2026, 3, 2))
    (17, 19)
    """
    if birth_year is None:
        return AGE_WHERE_UNSAID
    oldest = today.year - birth_year
    youngest = oldest - 1
    return youngest if youngest < ages.ADULT_FROM else oldest
