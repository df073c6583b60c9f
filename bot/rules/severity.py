"""How far a reason to hold back reaches.  The worst one decides; they are never summed."""

from enum import IntEnum


class Severity(IntEnum):
    """From "go on" to "begin again", mildest first.

    The order is a decision of ours [D], awaiting a physiotherapist's sign-off.
    """

    PROGRESS = 0
    REPEAT = 1
    STEP_DOWN = 2
    LEVEL_DOWN = 3
    TWO_LEVELS_DOWN = 4
    HOLD = 5
    REONBOARD = 6
