import pytest

from bot.rules.load.effort import NoLoad, effort_severity, session_load
from bot.rules.severity import Severity


@pytest.mark.parametrize(
    "rpe, band, severity",
    [
        (2, (3, 4), Severity.PROGRESS),
        (4, (3, 4), Severity.PROGRESS),
        (4.5, (3, 4), Severity.REPEAT),
        (5, (3, 4), Severity.REPEAT),
        (5.5, (3, 4), Severity.REPEAT),
        (6, (3, 4), Severity.STEP_DOWN),
        (8, (6, 7), Severity.REPEAT),
        (9, (6, 7), Severity.STEP_DOWN),
        (9, (8, 9), Severity.STEP_DOWN),
        (0, (1, 2), Severity.PROGRESS),
        (None, (3, 4), Severity.REPEAT),
    ],
)
def test_effort_against_its_band(
    rpe: float | None, band: tuple[float, float], severity: Severity
) -> None:
    assert effort_severity(rpe, band, completed=1, smooth=True) is severity


@pytest.mark.parametrize(
    "completed, severity",
    [
        (1.2, Severity.PROGRESS),
        (0.9, Severity.PROGRESS),
        (0.89, Severity.REPEAT),
        (0.5, Severity.REPEAT),
        (0.49, Severity.STEP_DOWN),
        (0, Severity.STEP_DOWN),
    ],
)
def test_the_share_of_sets_done(completed: float, severity: Severity) -> None:
    assert effort_severity(3, (3, 4), completed, smooth=True) is severity


def test_choppy_steps_step_down_however_easy_it_felt() -> None:
    assert effort_severity(1, (3, 4), completed=1, smooth=False) is Severity.STEP_DOWN


@pytest.mark.parametrize("rpe, minutes, load", [(4, 13, 52), (3.5, 16, 56)])
def test_a_load_is_effort_times_minutes(rpe: float, minutes: int, load: float) -> None:
    assert session_load(rpe, minutes) == load


@pytest.mark.parametrize("rpe, minutes", [(0, 13), (4, 0), (0, 0)])
def test_no_effort_or_no_minutes_is_no_load(rpe: float, minutes: int) -> None:
    assert session_load(rpe, minutes) == NoLoad(rpe, minutes)
