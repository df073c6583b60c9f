"""Pain decides first: the zone of the last session, and what each zone asks for.

The pain-monitoring model (Thomee 1997; Silbernagel 2007) lets pain reach 5 of 10 during and
after exercise if the next morning is back to normal.  Nobody supervises here, so progress is
one notch stricter than the model, and under 18 tolerance is too [D].
"""

from dataclasses import dataclass
from enum import StrEnum

from bot.rules.safety import ages
from bot.rules.severity import Severity


class PainZone(StrEnum):
    GREEN = "green"
    AMBER1 = "amber1"
    AMBER2 = "amber2"
    RED = "red"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PainLimits:
    """The lowest value that puts a session in a zone; pain is 0-10.

    `rise` is how far the morning stands above the athlete's own normal morning; `ease` is for
    pain in the middle of a set.
    """

    red: int
    red_rise: int
    amber2: int
    amber2_rise: int
    amber1: int
    amber1_rise: int
    ease: int


# All [D], one notch under the model for progress; the ceiling of 5 stays for adults.
ADULT_LIMITS = PainLimits(
    red=6, red_rise=3, amber2=4, amber2_rise=2, amber1=3, amber1_rise=1, ease=4
)
YOUTH_LIMITS = PainLimits(
    red=5, red_rise=3, amber2=4, amber2_rise=2, amber1=3, amber1_rise=1, ease=3
)

SEVERITY_OF_ZONE = {
    PainZone.GREEN: Severity.PROGRESS,
    PainZone.AMBER1: Severity.REPEAT,
    PainZone.AMBER2: Severity.STEP_DOWN,
    PainZone.RED: Severity.HOLD,
    PainZone.UNKNOWN: Severity.REPEAT,  # never progress without a morning's answer
}

AMBER = frozenset({PainZone.AMBER1, PainZone.AMBER2})


def pain_limits(age: int) -> PainLimits:
    """Return the limits for an age in years; under 18 is stricter."""
    return ADULT_LIMITS if age >= ages.ADULT_FROM else YOUTH_LIMITS


def pain_zone(
    during: int | None, after: int | None, morning: int | None, baseline: int, age: int
) -> PainZone:
    """Return the zone of one session; the first rule that matches wins, worst first.

    Pain is 0-10, `None` where nothing was said.  What was said can make it worse; what was
    not said can only keep it from being green.

    >>> pain_zone(2, 1, 0, baseline=0, age=30)
    <PainZone.GREEN: 'green'>
    """
    limits = pain_limits(age)
    worst = max(-1 if during is None else during, -1 if after is None else after)
    rise = None if morning is None else morning - baseline
    if worst >= limits.red or (morning is not None and morning >= limits.red):
        return PainZone.RED
    if rise is not None and rise >= limits.red_rise:
        return PainZone.RED
    if worst >= limits.amber2 or (rise is not None and rise >= limits.amber2_rise):
        return PainZone.AMBER2
    if worst >= limits.amber1 or (rise is not None and rise >= limits.amber1_rise):
        return PainZone.AMBER1
    if rise is None or during is None:
        return PainZone.UNKNOWN
    return PainZone.GREEN


def settled_zone(zone: PainZone, rise: int | None, stable_three: bool) -> PainZone:
    """Return green for an amber that was only a steady 3 during sets, three times running.

    The model allows 2-5, so a 3 that neither rises nor lasts into the morning may pass once
    [D].  `rise` is morning minus baseline, `None` where there was no morning answer: then
    nothing is settled.  Whether the last three sessions were such is read from the log.
    """
    steady = stable_three and zone is PainZone.AMBER1 and rise is not None and rise <= 0
    return PainZone.GREEN if steady else zone
