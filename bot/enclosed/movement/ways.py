"""The ways of pulling and walking: a pose, what is pulled, and the ground, at any moment."""

import math
from dataclasses import replace

from bot.enclosed.movement import person, things
from bot.enclosed.movement.body import FOREARM, PALM, TALL, UPPER, Arm, Pose, unit
from bot.enclosed.movement.gait import Gait
from bot.enclosed.movement.pen import Pen
from bot.rules.load.work import METRES_PER_TEN_SECONDS, Tempo

PACE = METRES_PER_TEN_SECONDS[Tempo.SLOW] / 10  # m/s, as prescribed
ROPE = 2.9  # m, of about three; in the hands it is shorter by the arms
RISE = 5.7  # degrees: 10 in 100
BELT = 0.07, 0.11  # where a strap is fastened to who wears it
ARM = UPPER + FOREARM + PALM

BACKWARD = Gait(
    speed=-PACE,
    stride_s=2.0,  # sixty steps a minute
    duty=0.63,
    middle=0.07,
    land=28,
    leave=-9,
    lift=0.07,
    hip=0.458 * TALL,
    flat_by=0.4,
    flat_until=0.8,
)
UPRIGHT = replace(BACKWARD, hip=0.492 * TALL, middle=0.0)
CHOPPY = replace(
    BACKWARD, stride_s=0.75, duty=0.66, hip=0.492 * TALL, land=8, leave=-3, lift=0.05, middle=0.03
)
FORWARD = Gait(
    speed=PACE,
    stride_s=2.0,
    duty=0.63,
    middle=-0.06,
    land=-13,
    leave=34,
    lift=0.035,
    hip=0.485 * TALL,
    flat_by=0.18,
    flat_until=0.5,
)
PUSH = replace(FORWARD, middle=-0.5, land=18, leave=50, hip=0.43 * TALL, lift=0.05, flat_by=0.6)


def jerked(moment: float, every_s: float, share: float = 0.9) -> float:
    """Return the moment a movement is at that stops and goes instead of being smooth."""
    turn = 2 * math.pi / every_s
    return moment - share * math.sin(turn * moment) / turn


def choppy(moment: float) -> float:
    return jerked(moment, CHOPPY.stride_s / 2)


def walking(gait: Gait, moment: float, lean: float, sway: float = 1.5, swing: float = 13) -> Pose:
    """Return a body that walks, its arms swinging against its legs."""
    phase = moment / gait.stride_s
    twice = 4 * math.pi * phase
    swung = swing * math.cos(2 * math.pi * (phase - 0.05)) * (1 if gait.speed < 0 else -1)
    return Pose(
        gait.hip_at(phase),
        lean + sway * math.sin(twice),
        gait.foot(phase),
        gait.foot(phase + 0.5),
        Arm(2 + swung, 36 + 1.2 * swung),
        Arm(2 - swung, 36 - 1.2 * swung),
    )


def body(pen: Pen, pose: Pose, *, wears_belt: bool = False) -> None:
    person.back(pen, pose)
    person.trunk_and_leg(pen, pose)
    if wears_belt:
        things.belt(pen, pose)


def taut(pose: Pose, held: complex, end: complex, length: float) -> Pose:
    """Return the body moved to where what it holds is as far from the end as the strap is long."""
    way = math.sqrt(length**2 - (held.imag - end.imag) ** 2)
    there = end.real - way if held.real < end.real else end.real + way
    return replace(pose, hip=pose.hip + there - held.real)


# --- a sled, backward ----------------------------------------------------------------------

SLED_AT = 2.93  # m from where the body is on the whole; it sways a little before its strap


def belt(pen: Pen, moment: float) -> None:
    """Backward, the strap on a belt: leaning back, knees bent, smooth steps."""
    _by_belt(pen, walking(BACKWARD, moment, -11), moment)


def belt_wrong(pen: Pen, moment: float) -> None:
    """Upright, knees stiff, in short steps that jerk the sled."""
    _by_belt(pen, walking(CHOPPY, choppy(moment), 3, 2.5), choppy(moment))


def _by_belt(pen: Pen, pose: Pose, moment: float) -> None:
    hook = SLED_AT + things.HOOK
    pose = taut(pose, pose.trunk(*BELT), hook, ROPE)
    things.ground(pen, PACE * moment)
    things.sled(pen.at(SLED_AT))
    body(pen, pose, wears_belt=True)
    things.strap(pen, pose.trunk(*BELT), hook)
    person.near_arm(pen, pose)


def arms(pen: Pen, moment: float) -> None:
    """Backward, the strap in the hands: arms long and in line with it."""
    pose = walking(BACKWARD, moment, -13)
    hook = SLED_AT + things.HOOK
    pose = taut(pose, pose.shoulder, hook, ROPE - 0.45 + ARM)
    way = unit(hook - pose.shoulder)
    arm = Arm(hand=pose.shoulder + way * (UPPER + FOREARM - 0.001))
    _by_hand(pen, replace(pose, near_arm=arm, far_arm=arm), hook, moment)


def arms_wrong(pen: Pen, moment: float) -> None:
    """Upright, pulling with bent arms, in short jerky steps."""
    moment = choppy(moment)
    pose = walking(CHOPPY, moment, 4, 2.5)
    hook = SLED_AT + things.HOOK
    reach = 0.26 - 0.33j
    pose = taut(pose, pose.shoulder + reach + 0.08, hook, ROPE - 0.2)
    arm = Arm(hand=pose.shoulder + reach)
    _by_hand(pen, replace(pose, near_arm=arm, far_arm=arm), hook, moment)


def _by_hand(pen: Pen, pose: Pose, hook: complex, moment: float) -> None:
    things.ground(pen, PACE * moment)
    things.sled(pen.at(SLED_AT))
    body(pen, pose)
    things.strap(pen, things.hand(pose), hook)
    person.near_arm(pen, pose)


# --- without a sled, backward --------------------------------------------------------------

PARTNER_AT = 2.15
BAND = 1.5


def band(pen: Pen, moment: float) -> None:
    """Backward, a band round the waist; a partner follows and keeps it taut."""
    _by_band(pen, walking(BACKWARD, moment, -9), moment, moment, PARTNER_AT)


def band_wrong(pen: Pen, moment: float) -> None:
    """The partner is too close: the band hangs, and there is nothing to lean into."""
    _by_band(pen, walking(CHOPPY, choppy(moment), 3), choppy(moment), moment, 1.35)


def _by_band(pen: Pen, pose: Pose, gone: float, moment: float, partner_at: float) -> None:
    things.ground(pen, PACE * gone)
    follower = walking(FORWARD, moment + 0.3, -4 if partner_at == PARTNER_AT else 4)
    holds = Arm(hand=follower.shoulder + (0.44 - 0.3j))
    follower = replace(follower, near_arm=holds, far_arm=holds)
    held = things.hand(follower)
    end = complex(partner_at - held.real, held.imag)
    if partner_at == PARTNER_AT:
        pose = taut(pose, pose.trunk(*BELT), end, BAND)
    there = pen.facing(partner_at)
    person.back(there, follower, person.PARTNER)
    person.trunk_and_leg(there, follower, person.PARTNER)
    body(pen, pose, wears_belt=True)
    if partner_at == PARTNER_AT:
        things.strap(pen, pose.trunk(*BELT), end, 0.045)
    else:
        things.slack(pen, pose.trunk(*BELT), end, 0.22, 0.045)
    person.near_arm(there, follower, person.PARTNER)
    person.near_arm(pen, pose)


def walk(pen: Pen, moment: float) -> None:
    """Backward with nothing to pull: tall, toes first, smooth steps."""
    things.ground(pen, PACE * moment)
    alone(pen, walking(UPRIGHT, moment, 0))


def walk_wrong(pen: Pen, moment: float) -> None:
    """Leaning back, with short jerky steps."""
    things.ground(pen, PACE * choppy(moment))
    alone(pen, walking(replace(CHOPPY, middle=0.09), choppy(moment), -13, 2.5))


def hill(pen: Pen, moment: float) -> None:
    """Backward up a hill: tall, toes first."""
    things.ground(pen, PACE * moment, rise=-RISE)
    alone(pen, walking(replace(UPRIGHT, tilt=-RISE, middle=0.02), moment, -1))


def hill_wrong(pen: Pen, moment: float) -> None:
    """Bent over, eyes on the ground, in short steps."""
    things.ground(pen, PACE * choppy(moment), rise=-RISE)
    bent = walking(replace(CHOPPY, tilt=-RISE, middle=0.14), choppy(moment), 16)
    alone(pen, replace(bent, curl=22, nod=24, hip=bent.hip - 0.05))


def alone(pen: Pen, pose: Pose) -> None:
    body(pen, pose)
    person.near_arm(pen, pose)


def treadmill(pen: Pen, moment: float) -> None:
    """On a treadmill that is off: back to the console, hands on the rail, feet push the belt."""
    pose = walking(replace(BACKWARD, middle=-0.06, hip=0.478 * TALL), moment, -1, 1)
    holds = Arm(hand=pose.shoulder + (-0.06 - 0.5j))
    _on_belt(pen, replace(pose, near_arm=holds, far_arm=holds), moment)


def treadmill_wrong(pen: Pen, moment: float) -> None:
    """Hands off the rail, leaning ahead, in short jerky steps."""
    pose = walking(replace(CHOPPY, middle=0.12), choppy(moment), 14, 2.5)
    free = Arm(48, 96), Arm(30, 80)
    _on_belt(pen, replace(pose, near_arm=free[0], far_arm=free[1]), choppy(moment))


def _on_belt(pen: Pen, pose: Pose, moment: float) -> None:
    things.ground(pen, every=99)
    things.treadmill(pen, PACE * moment)
    up = 1j * things.TREAD
    near, far = pose.near.moved(up), pose.far.moved(up)
    arms = []
    for arm in (pose.near_arm, pose.far_arm):
        hand = None if arm.hand is None else complex(arm.hand.real - 0.12, 1.0)
        arms.append(replace(arm, hand=hand))
    pose = replace(
        pose, hip=pose.hip + up - 0.12, near=near, far=far, near_arm=arms[0], far_arm=arms[1]
    )
    body(pen, pose)
    things.rail(pen)
    person.near_arm(pen, pose)
    things.unplugged(pen)


# --- a sled, forward -----------------------------------------------------------------------


def drag(pen: Pen, moment: float) -> None:
    """Forward, the sled behind on a belt: leaning in as one line, whole foot."""
    _dragging(pen, walking(replace(FORWARD, middle=-0.14), moment, 13), moment)


def drag_wrong(pen: Pen, moment: float) -> None:
    """Folded at the waist, eyes on the ground, in short jerky steps."""
    moment = choppy(moment)
    short = replace(FORWARD, stride_s=0.75, middle=-0.12, land=12, leave=30)
    pose = walking(short, moment, 34)
    _dragging(pen, replace(pose, curl=26, nod=30, hip=pose.hip - 0.05), moment)


def _dragging(pen: Pen, pose: Pose, moment: float) -> None:
    behind = 0.07, -0.11
    hook = -SLED_AT + complex(-things.HOOK.real, things.HOOK.imag)
    pose = taut(pose, pose.trunk(*behind), hook, ROPE)
    things.ground(pen, -PACE * moment)
    things.sled(pen.facing(-SLED_AT))
    things.strap(pen, pose.trunk(*behind), hook)
    body(pen, pose, wears_belt=True)
    person.near_arm(pen, pose)


def push(pen: Pen, moment: float) -> None:
    """Forward, the sled before the hands: one line from heel to head, arms straight."""
    pose = walking(PUSH, moment, 44, 1)
    _pushing(pen, pose, moment, straight=True)


def push_wrong(pen: Pen, moment: float) -> None:
    """Upright against the handles, arms bent, in short jerky steps."""
    moment = choppy(moment)
    short = replace(FORWARD, stride_s=0.75, middle=0.14, land=8, leave=25)
    _pushing(pen, walking(short, moment, 16, 2.5), moment, straight=False)


def _pushing(pen: Pen, pose: Pose, moment: float, *, straight: bool) -> None:
    sled = 0.62
    grip = sled + things.GRIP
    reach = UPPER + FOREARM + PALM * 0.6 if straight else 0.45
    pose = taut(pose, pose.shoulder, grip, reach)
    hold = pose.shoulder + unit(grip - pose.shoulder) * (abs(grip - pose.shoulder) - PALM * 0.6)
    arm = Arm(hand=hold)
    pose = replace(pose, near_arm=arm, far_arm=arm)
    things.ground(pen, -PACE * moment)
    person.back(pen, pose)
    things.sled(pen.at(sled), handles=True)
    person.trunk_and_leg(pen, pose)
    person.near_arm(pen, pose)
