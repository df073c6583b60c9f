"""Time away: what is lost is small for two or three weeks, then grows (Bosquet 2013).

Missed sessions are never caught up.  The days are ours [D].
"""

from bot.rules.severity import Severity

# The last day of each answer, in days since the last session.
GAP_TABLE = (
    (9, Severity.PROGRESS),
    (14, Severity.REPEAT),
    (21, Severity.STEP_DOWN),
    (35, Severity.LEVEL_DOWN),
    (56, Severity.TWO_LEVELS_DOWN),
)


def gap_severity(days_since_session: int) -> Severity:
    """Return what a gap asks for; past 56 days it is screening and a new start.

    >>> gap_severity(9), gap_severity(57)
    (<Severity.PROGRESS: 0>, <Severity.REONBOARD: 6>)
    """
    for last_day, severity in GAP_TABLE:
        if days_since_session <= last_day:
            return severity
    return Severity.REONBOARD
