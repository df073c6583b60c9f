"""Effort: what a session cost (session RPE), and whether it fitted what was asked."""

from dataclasses import dataclass

from bot.rules.severity import Severity

# All [D]; session RPE repeats within about 28 % (Wallace 2014), so one point over is only
# a reason to repeat.
FAR_OVER = 2  # points above the band
TOO_HARD_RPE = 9  # whatever the band
ENOUGH_DONE = 0.9  # share of the sets
HALF_DONE = 0.5


@dataclass(frozen=True, slots=True)
class NoLoad:
    """A session that cannot be reckoned: its effort or its minutes were zero (or less)."""

    rpe: float
    minutes: float


def session_load(rpe: float, minutes: float) -> float | NoLoad:
    """Return the session's load in arbitrary units, RPE times minutes (Foster 2001).

    >>> session_load(4, 13)
    52
    """
    return rpe * minutes if rpe > 0 and minutes > 0 else NoLoad(rpe, minutes)


def effort_severity(
    rpe: float | None, band: tuple[float, float], completed: float, smooth: bool
) -> Severity:
    """Return what a session's effort asks for: progress, repeat or a step down.

    `completed` is the share of the sets that was done.  No RPE: repeat, since nobody knows.
    Half a point over the band is over it.

    >>> effort_severity(5, (3, 4), completed=1, smooth=True)
    <Severity.REPEAT: 1>
    """
    if not smooth or completed < HALF_DONE:
        return Severity.STEP_DOWN
    if rpe is None:
        return Severity.REPEAT
    if rpe >= band[1] + FAR_OVER or rpe >= TOO_HARD_RPE:
        return Severity.STEP_DOWN
    if rpe > band[1] or completed < ENOUGH_DONE:
        return Severity.REPEAT
    return Severity.PROGRESS
