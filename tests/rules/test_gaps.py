import pytest

from bot.rules.severity import Severity
from bot.rules.week.gaps import gap_severity


@pytest.mark.parametrize(
    "days, severity",
    [
        (0, Severity.PROGRESS),
        (9, Severity.PROGRESS),
        (10, Severity.REPEAT),
        (14, Severity.REPEAT),
        (15, Severity.STEP_DOWN),
        (21, Severity.STEP_DOWN),
        (22, Severity.LEVEL_DOWN),
        (35, Severity.LEVEL_DOWN),
        (36, Severity.TWO_LEVELS_DOWN),
        (56, Severity.TWO_LEVELS_DOWN),
        (57, Severity.REONBOARD),
        (400, Severity.REONBOARD),
    ],
)
def test_days_away(days: int, severity: Severity) -> None:
    assert gap_severity(days) is severity
