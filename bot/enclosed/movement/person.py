"""The figure on paper: limbs, trunk, head and clothes over the joints of a pose."""

from dataclasses import dataclass

from bot.enclosed.movement.body import (
    ANKLE,
    BALL,
    HEAD,
    HEEL,
    PALM,
    TOE,
    TRUNK,
    Arm,
    Foot,
    Pose,
    between,
    elbow_and_wrist,
    knee,
    turned,
    unit,
)
from bot.enclosed.movement.pen import Pen


@dataclass(frozen=True, slots=True)
class Wearing:
    shirt: str = "shirt"


ATHLETE = Wearing()
PARTNER = Wearing("other")


def back(pen: Pen, pose: Pose, wearing: Wearing = ATHLETE) -> None:
    """Draw what is behind whatever the body holds: the far arm and leg."""
    _arm(pen, pose.shoulder, pose.far_arm, f"{wearing.shirt}-far", "skin-far")
    _leg(pen, pose.hip, pose.far, "-far")


def trunk_and_leg(pen: Pen, pose: Pose, wearing: Wearing = ATHLETE) -> None:
    """Draw the near leg, trunk and head."""
    _leg(pen, pose.hip, pose.near, "")
    _trunk(pen, pose, wearing)


def near_arm(pen: Pen, pose: Pose, wearing: Wearing = ATHLETE) -> None:
    _arm(pen, pose.shoulder, pose.near_arm, wearing.shirt, "skin")


def _leg(pen: Pen, hip: complex, foot: Foot, far: str) -> None:
    bent, ankle = knee(hip, foot), foot.ankle
    skin = f"skin{far}"
    pen.limb([(hip, 0.088), (between(hip, bent, 0.5), 0.076), (bent, 0.054)], skin)
    calf = between(bent, ankle, 0.3) - turned(unit(ankle - bent) * 0.012, 90)
    pen.limb([(bent, 0.053), (calf, 0.056), (between(bent, ankle, 0.72), 0.04)], skin)
    pen.limb([(between(bent, ankle, 0.72), 0.04), (ankle, 0.034)], skin)
    _shoe(pen, foot, far)
    pen.limb([(hip, 0.098), (between(hip, bent, 0.62), 0.082)], f"short{far}")


_UPPER = (
    (HEEL - 0.006, 0.012),
    (HEEL - 0.004, 0.055),
    (-0.046, ANKLE + 0.03),
    (0.034, ANKLE + 0.03),
    (BALL * 0.55, ANKLE + 0.004),
    (BALL + 0.01, 0.05),
    (TOE - 0.03, 0.04),
    (TOE, 0.02),
    (TOE - 0.006, 0.006),
    (BALL, 0.004),
    (0.0, 0.006),
)


def _shoe(pen: Pen, foot: Foot, far: str) -> None:
    pen.shape([foot.sole(*one) for one in _UPPER], f"shoe{far}")
    pen.line([foot.sole(x, 0.012) for x in (HEEL, BALL, TOE - 0.008)], 0.024, "sole")


def _arm(pen: Pen, shoulder: complex, arm: Arm, shirt: str, skin: str) -> None:
    elbow, wrist = elbow_and_wrist(shoulder, arm)
    hand = wrist + unit(wrist - elbow) * PALM
    pen.limb([(shoulder, 0.05), (elbow, 0.037), (wrist, 0.027), (hand, 0.032)], skin)
    pen.limb([(shoulder, 0.06), (between(shoulder, elbow, 0.55), 0.05)], shirt)


def _trunk(pen: Pen, pose: Pose, wearing: Wearing) -> None:
    pen.limb([(pose.hip, 0.103), (pose.trunk(0.1), 0.096)], "short")
    pen.limb(
        [
            (pose.trunk(0.1), 0.098),
            (pose.trunk(TRUNK * 0.45), 0.1),
            (pose.trunk(TRUNK * 0.72, 0.012), 0.116),
            (pose.trunk(TRUNK * 0.95), 0.075),
        ],
        wearing.shirt,
    )
    head = pose.head
    tilt = -pose.nod - (pose.lean + pose.curl) * 0.15
    pen.limb([(pose.trunk(TRUNK * 0.97), 0.05), (head - 0.01 - 0.03j, 0.046)], "skin-far")

    def of_head(x: float, y: float) -> complex:
        return head + turned(complex(x, y), tilt)

    pen.oval(of_head(-0.014, 0.014), HEAD * 0.45, HEAD * 0.5, "hair", tilt)
    pen.oval(of_head(0.014, -0.014), HEAD * 0.38, HEAD * 0.47, "skin", tilt)
    nose = [of_head(0.094, 0.012), of_head(0.125, -0.03), of_head(0.09, -0.036)]
    pen.shape(nose, "skin")
    pen.oval(of_head(-0.012, -0.014), 0.018, 0.026, "skin-far", tilt)
    pen.disc(of_head(0.064, 0.012), 0.009, "hair")
