"""A body: lengths as fractions of its height, and where its joints are in a pose.

Points are complex numbers in metres, x ahead and y up; who is drawn faces the right.  Angles are
degrees.  Lengths are Drillis and Contini's, as in Winter, Biomechanics and Motor Control of Human
Movement, figure 4.1.
"""

import cmath
import math
from dataclasses import dataclass

TALL = 1.75  # m
THIGH, SHANK = 0.245 * TALL, 0.246 * TALL
TRUNK = 0.288 * TALL  # hip to shoulder
NECK, HEAD = 0.052 * TALL, 0.130 * TALL
UPPER, FOREARM, PALM = 0.186 * TALL, 0.146 * TALL, 0.054 * TALL
FOOT, ANKLE = 0.152 * TALL, 0.039 * TALL
HEEL, BALL, TOE = -0.24 * FOOT, 0.47 * FOOT, 0.76 * FOOT  # along the sole, from below the ankle
WAIST = 0.45  # of the trunk: up to here it is the pelvis and the loins, above the ribs


def turned(point: complex, degrees: float) -> complex:
    """Return a point turned about the origin, anticlockwise."""
    return point * cmath.rect(1, math.radians(degrees))


def along(degrees: float) -> complex:
    """Return the way down from a joint, so many degrees ahead of straight down."""
    return turned(-1j, degrees)


def unit(way: complex) -> complex:
    return way / abs(way)


def between(first: complex, second: complex, share: float) -> complex:
    return first + (second - first) * share


@dataclass(frozen=True, slots=True)
class Foot:
    """Where an ankle is, how far the heel is up (the toes: below zero), how the toes bend."""

    ankle: complex
    pitch: float = 0.0
    bend: float = 0.0

    def sole(self, x: float, y: float = 0.0) -> complex:
        """Return a point of the shoe: `x` ahead of the ankle, `y` above the sole."""
        if x <= BALL:
            return self.ankle + turned(complex(x, y - ANKLE), -self.pitch)
        ball = turned(complex(BALL, -ANKLE), -self.pitch)
        return self.ankle + ball + turned(complex(x - BALL, y), self.bend - self.pitch)

    def turned(self, degrees: float) -> "Foot":
        """Return the foot on ground that rises by so many degrees ahead."""
        return Foot(turned(self.ankle, degrees), self.pitch - degrees, self.bend)

    def moved(self, way: complex) -> "Foot":
        return Foot(self.ankle + way, self.pitch, self.bend)


def standing(ball: complex, pitch: float = 0.0) -> Foot:
    """Return a foot on the ground: its ball stays there, or with the toes up its heel."""
    if pitch >= 0:
        return Foot(ball + turned(complex(-BALL, ANKLE), -pitch), pitch, pitch)
    heel = ball - (BALL - HEEL)
    return Foot(heel + turned(complex(-HEEL, ANKLE), -pitch), pitch)


def on_edge(ball: complex, pitch: float) -> Foot:
    """Return a foot whose ball stays flat on an edge, the heel above or below it."""
    return Foot(ball + turned(complex(-BALL, ANKLE), -pitch), pitch, pitch)


@dataclass(frozen=True, slots=True)
class Arm:
    """An arm by its angles ahead of straight down, or by where its hand holds on to.

    `elbow_up`: the elbow of a hand that holds on points ahead.
    """

    upper: float = 0.0
    fore: float = 15.0
    hand: complex | None = None
    elbow_up: bool = False


@dataclass(frozen=True, slots=True)
class Pose:
    """A body: hip, how far the trunk leans ahead, the feet, the arms.

    `curl` is how much further than the loins the ribs lean ahead, `nod` how far the head does of
    what is upright.
    """

    hip: complex
    lean: float
    near: Foot
    far: Foot
    near_arm: Arm = Arm()
    far_arm: Arm = Arm()
    curl: float = 0.0
    nod: float = 0.0

    @property
    def waist(self) -> complex:
        return self.hip + turned(1j, -self.lean) * TRUNK * WAIST

    @property
    def shoulder(self) -> complex:
        return self.waist + turned(1j, -self.lean - self.curl) * TRUNK * (1 - WAIST)

    @property
    def head(self) -> complex:
        """Return the middle of the head."""
        up = turned(1j, -(self.lean + self.curl) * 0.55)
        nodded = turned(1j, -self.nod - (self.lean + self.curl) * 0.15)
        return self.shoulder + up * NECK + nodded * HEAD * 0.42 + 0.012

    def trunk(self, up: float, ahead: float = 0.0) -> complex:
        """Return a point of the trunk: `up` the spine from the hip, `ahead` of it, in metres."""
        low = TRUNK * WAIST
        lean = self.lean if up <= low else self.lean + self.curl
        base = self.hip if up <= low else self.waist
        way = turned(1j, -lean)
        return base + way * (up if up <= low else up - low) + way * -1j * ahead


def knee(hip: complex, foot: Foot) -> complex:
    """Return where the knee is: always ahead of the line from hip to ankle."""
    return _joint(hip, foot.ankle, THIGH, SHANK, ahead=True)


def elbow_and_wrist(shoulder: complex, arm: Arm) -> tuple[complex, complex]:
    """Return elbow and wrist; out of reach, the arm is straight and the hand stops short."""
    if arm.hand is None:
        elbow = shoulder + along(arm.upper) * UPPER
        return elbow, elbow + along(arm.fore) * FOREARM
    way = arm.hand - shoulder
    if abs(way) > UPPER + FOREARM:
        way = unit(way) * (UPPER + FOREARM)
    wrist = shoulder + way
    return _joint(shoulder, wrist, UPPER, FOREARM, ahead=arm.elbow_up), wrist


def _joint(top: complex, end: complex, upper: float, lower: float, *, ahead: bool) -> complex:
    way = end - top
    apart = min(abs(way), upper + lower)
    down = (upper**2 - lower**2 + apart**2) / (2 * apart)
    out = math.sqrt(max(0.0, upper**2 - down**2))
    side = 1j if ahead else -1j
    return top + unit(way) * (down + side * out)
