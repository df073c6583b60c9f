"""What can be pulled, pushed or walked up, and what is never."""

from enum import StrEnum


class Equipment(StrEnum):
    SLED = "sled"
    TREADMILL_OFF = "treadmill_off"
    TYRE = "tyre"
    BAND = "band"
    PARTNER = "partner"
    HILL = "hill"
    WHEELED = "wheeled"
    NONE = "none"
    CAR = "car"
    VAN = "van"
    TRUCK = "truck"
    JEEP = "jeep"
    TREADMILL_RUNNING = "treadmill_running"


# Nobody on foot can stop a car; the Soccer8020 article itself says "not recommended".  A
# powered belt is a fall risk.  Both are refused, never converted.
REFUSED = frozenset(
    {
        Equipment.CAR,
        Equipment.VAN,
        Equipment.TRUCK,
        Equipment.JEEP,
        Equipment.TREADMILL_RUNNING,
    }
)
WEIGHED = frozenset({Equipment.SLED, Equipment.TYRE})  # kilograms and friction are known
# Resistance that no scale tells: effort is the only dose.
