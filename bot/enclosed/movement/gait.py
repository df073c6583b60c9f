"""How feet go: on the ground they stand still, between two steps they swing; and the hip.

A phase is 0 when a foot lands and 1 when it lands again.  Ground passes below the body.
"""

import math
from dataclasses import dataclass

from bot.enclosed.movement.body import BALL, HEEL, Foot, standing


@dataclass(frozen=True, slots=True)
class Gait:
    """A way of walking.

    `speed` in m/s, backwards below zero; `stride_s` from landing to landing of one foot; `duty`
    the share of it that a foot is down.  `middle` is how far ahead of the hip the ground is that
    a foot stands on, halfway.  `land`, `flat` and `leave` are the pitch of a foot when it lands,
    while the body passes, and as it leaves; `lift` is how high it swings, in metres, `clear` how
    much of that early.  `hip` is the height of the hip.
    """

    speed: float
    stride_s: float
    duty: float
    middle: float
    land: float
    leave: float
    lift: float
    hip: float
    bob: float = 0.010
    flat_by: float = 0.25
    flat_until: float = 0.7
    tilt: float = 0.0
    ahead: float = 0.0

    @property
    def down(self) -> float:
        """How far the body goes while one foot is down, in metres, below zero backwards."""
        return self.speed * self.stride_s * self.duty

    def planted(self, phase: float) -> Foot:
        """Return a foot on the ground, seen from the body that passes over it."""
        share = phase / self.duty
        pitch = self.land * (1 - ease(share / self.flat_by))
        pitch += self.leave * _gather((share - self.flat_until) / (1 - self.flat_until))
        ball = self.middle + self.down / 2 - self.speed * self.stride_s * phase
        return standing(complex(ball + (BALL - HEEL) / 2, 0), pitch)

    def foot(self, phase: float) -> Foot:
        """Return a foot at any phase; it leaves and lands with the speed of the ground."""
        phase %= 1
        if phase <= self.duty:
            return self.planted(phase).turned(self.tilt)
        share, tiny = (phase - self.duty) / (1 - self.duty), 1e-4
        left, lands = self.planted(self.duty), self.planted(0)
        before, after = self.planted(self.duty - tiny), self.planted(tiny)
        stretch = (1 - self.duty) / tiny

        def swung(a: complex, b: complex, way_a: complex, way_b: complex) -> complex:
            from_a = (1 + 2 * share) * (1 - share) ** 2
            out = share * (1 - share) ** 2 * stretch
            back = share**2 * (1 - share) * stretch
            return from_a * a + (1 - from_a) * b + out * way_a - back * way_b

        ankle = swung(
            left.ankle, lands.ankle, left.ankle - before.ankle, after.ankle - lands.ankle
        )
        pitch = _between(left.pitch, lands.pitch, share)
        bend = left.bend * (1 - ease(share / 0.35)) + lands.bend * ease((share - 0.75) / 0.25)
        up = self.lift * 16 * (share * (1 - share)) ** 2
        out = self.ahead * math.sin(math.pi * share) ** 2
        return Foot(ankle + complex(out, up), pitch, max(0.0, bend)).turned(self.tilt)

    def hip_at(self, phase: float) -> complex:
        """Return the hip: lowest while both feet are down, over a foot it is highest."""
        twice = 4 * math.pi * (phase - self.duty / 2)
        return complex(0, self.hip + self.bob * math.cos(twice))


def ease(share: float) -> float:
    """Return 0 to 1, smoothly at both ends.

    >>> ease(-1), ease(0.5), ease(7)
    (0.0, 0.5, 1.0)
    """
    share = min(1.0, max(0.0, share))
    return share * share * (3 - 2 * share)


def _gather(share: float) -> float:
    """Return 0 to 1, slowly at first: a heel comes up the faster the longer."""
    return min(1.0, max(0.0, share)) ** 2


def _between(first: float, last: float, share: float) -> float:
    return first + (last - first) * ease(share)
