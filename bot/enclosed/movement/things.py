"""What the figure works with: ground, sled, straps, a treadmill, a step, weights."""

import math
from collections.abc import Sequence

from bot.enclosed.movement.body import PALM, Pose, elbow_and_wrist, unit
from bot.enclosed.movement.pen import Pen

HOOK = 0.02 + 0.17j  # where a strap is fastened, from the sled's near end
LONG = 0.86  # m, the sled
GRIP = 0.05 + 0.95j  # where a sled is pushed, from its near end


def ground(pen: Pen, passed: float = 0.0, every: float = 0.75, rise: float = 0.0) -> None:
    """Draw the ground, and marks on it that have passed by so many metres to the right."""
    left, right = _view(pen)
    slope = math.tan(math.radians(rise))

    def on(x: float, y: float = 0.0) -> complex:
        return complex(x, x * slope + y)

    pen.shape([on(left), on(right), complex(right, -3), complex(left, -3)], "ground")
    pen.line([on(left, -0.012), on(right, -0.012)], 0.024, "mark")
    first = math.ceil((left - passed) / every)
    for at in range(first, math.floor((right - passed) / every) + 1):
        x = at * every + passed
        pen.shape([on(x, -0.08), on(x + 0.2, -0.08), on(x + 0.2, -0.128), on(x, -0.128)], "mark")


def _view(pen: Pen) -> tuple[float, float]:
    frame = pen.frame
    return frame.left - 0.5, frame.left + frame.width / frame.scale + 0.5


def sled(pen: Pen, *, handles: bool = False) -> None:
    """Draw a sled whose near end stands at zero: runners, a post, plates on it."""
    bars: Sequence[tuple[complex, complex]] = (
        (HOOK, 0.1 + 0.035j),
        (0.1 + 0.035j, LONG + 0.035j),
        (0.24 + 0.03j, 0.24 + 0.13j),
        (0.72 + 0.03j, 0.72 + 0.13j),
        (0.16 + 0.135j, LONG - 0.06 + 0.135j),
        (0.48 + 0.12j, 0.48 + 0.44j),
    )
    for first, last in bars:
        pen.line([first, last], 0.042, "iron")
    if handles:
        pen.line([0.16 + 0.05j, GRIP + 0.12j], 0.042, "iron")
        pen.line([0.05 + 0.55j, 0.42 + 0.135j], 0.03, "iron")
    for one in range(2):
        middle = 0.48 + complex(0, 0.185 + 0.072 * one)
        pen.line([middle - 0.21, middle + 0.21], 0.062, "thing")
        pen.line([middle - 0.05, middle + 0.05], 0.024, "paper")


def belt(pen: Pen, pose: Pose) -> None:
    pen.line([pose.trunk(0.07, -0.1), pose.trunk(0.07, 0.1)], 0.056, "strap")


def strap(pen: Pen, first: complex, last: complex, wide: float = 0.026) -> None:
    pen.line([first, last], wide, "strap")


def slack(pen: Pen, first: complex, last: complex, sag: float, wide: float) -> None:
    """Draw a band that hangs through."""
    shares = [n / 10 for n in range(11)]
    hangs = [first + (last - first) * s - 1j * sag * 4 * s * (1 - s) for s in shares]
    pen.line(hangs, wide, "strap")


def box(pen: Pen, left: float, right: float, high: float, low: float = 0.0) -> None:
    pen.shape(
        [complex(left, low), complex(left, high), complex(right, high), complex(right, low)],
        "iron",
    )
    edge = high - 0.03
    pen.shape(
        [complex(left, edge), complex(left, high), complex(right, high), complex(right, edge)],
        "thing",
    )


def wall(pen: Pen, left: float, right: float) -> None:
    pen.shape([complex(left, 0), complex(left, 4), complex(right, 4), complex(right, 0)], "ground")
    for x in (left, right):
        pen.line([complex(x, 0), complex(x, 4)], 0.02, "mark")


def dumbbell(pen: Pen, pose: Pose, *, far: bool = False) -> None:
    """Draw a weight in a hand, seen along its handle's side."""
    hand = _hand(pose, far=far)
    pen.line([hand - 0.13, hand + 0.13], 0.03, "iron")
    for x in (-0.12, 0.12):
        pen.line([hand + x - 0.04j, hand + x + 0.04j], 0.06, "thing" if far else "iron")


def kettlebell(pen: Pen, at: complex) -> None:
    pen.disc(at, 0.085, "iron")
    pen.disc(at + 0.105j, 0.05, "iron")
    pen.disc(at + 0.105j, 0.024, "paper")


def _hand(pose: Pose, *, far: bool) -> complex:
    elbow, wrist = elbow_and_wrist(pose.shoulder, pose.far_arm if far else pose.near_arm)
    return wrist + unit(wrist - elbow) * PALM


def hand(pose: Pose) -> complex:
    """Return the middle of the near hand."""
    return _hand(pose, far=False)


def football(pen: Pen, middle: complex) -> None:
    pen.disc(middle, 0.11, "iron")
    pen.disc(middle, 0.095, "paper")
    for x, y in ((0.0, 0.0), (0.07, 0.04), (-0.065, 0.05), (0.01, -0.075)):
        pen.disc(middle + complex(x, y), 0.024, "iron")


TREAD = 0.16  # m, how high its belt is
CONSOLE, TAIL = -0.56, 0.92  # from where somebody walks on it


def treadmill(pen: Pen, passed: float) -> None:
    """Draw a treadmill that is off, its console at the left, and its belt's marks."""
    pen.line([complex(CONSOLE + 0.1, 0.08), complex(TAIL, 0.08)], 0.12, "iron")
    pen.line([complex(CONSOLE + 0.1, TREAD - 0.012), complex(TAIL, TREAD - 0.012)], 0.024, "mark")
    every = 0.375
    for at in range(math.ceil((-0.4 - passed) / every), math.floor((0.9 - passed) / every) + 1):
        x = at * every + passed
        if -0.4 < x < 0.8:
            pen.line([complex(x, 0.1), complex(x + 0.09, 0.1)], 0.03, "thing")
    pen.line([complex(CONSOLE + 0.05, 0.1), complex(CONSOLE, 1.12)], 0.07, "iron")
    pen.line([complex(CONSOLE - 0.06, 1.2), complex(CONSOLE + 0.1, 1.08)], 0.08, "iron")


def rail(pen: Pen) -> None:
    pen.line([complex(CONSOLE, 0.98), complex(0.28, 0.98)], 0.036, "thing")
    pen.line([complex(0.28, 0.98), complex(0.28, 0.12)], 0.036, "thing")


def unplugged(pen: Pen) -> None:
    """Draw a cord on the ground with its plug: out."""
    pen.line([complex(CONSOLE + 0.05, 0.03), complex(CONSOLE - 0.12, 0.03)], 0.02, "iron")
    pen.shape(
        [complex(CONSOLE - x, y) for x, y in ((0.1, 0), (0.1, 0.07), (0.17, 0.07), (0.17, 0))],
        "iron",
    )
    for y in (0.018, 0.052):
        pen.line([complex(CONSOLE - 0.17, y), complex(CONSOLE - 0.22, y)], 0.014, "iron")
