"""The forward menu: what is done on the spot or forward beside the pulling."""

import math
from dataclasses import replace
from itertools import pairwise

from bot.enclosed.movement import person, things
from bot.enclosed.movement.body import (
    BALL,
    FOREARM,
    HEEL,
    SHANK,
    TALL,
    THIGH,
    UPPER,
    Arm,
    Foot,
    Pose,
    between,
    on_edge,
    standing,
    turned,
)
from bot.enclosed.movement.gait import Gait, ease
from bot.enclosed.movement.pen import Pen
from bot.enclosed.movement.ways import BAND, BELT, FORWARD, PACE, RISE, alone, body, taut, walking

STROLL = replace(
    FORWARD, speed=1.1, stride_s=1.2, duty=0.61, middle=0.0, leave=42, hip=0.492 * TALL, lift=0.03
)
CLIMB = replace(STROLL, speed=0.75, leave=32, middle=-0.04, land=-4, tilt=RISE, lift=0.07)
MARCH = replace(
    FORWARD,
    stride_s=1.2,
    duty=0.6,
    middle=0.0,
    land=14,
    leave=30,
    lift=0.36,
    ahead=0.2,
    hip=0.505 * TALL,
)
RUN = Gait(
    speed=3.5,
    stride_s=0.75,
    duty=0.3,
    middle=-0.1,
    land=2,
    leave=52,
    lift=0.2,
    hip=0.484 * TALL,
    bob=-0.02,
    flat_by=0.2,
    flat_until=0.35,
)
SOFT = 0.515 * TALL  # the height of the hip over soft knees
HANGING = Arm(3, 12)


def keyed(moment: float, *keys: tuple[float, complex]) -> complex:
    """Return where something is that rests at points at their times, and goes smoothly between."""
    for (since, start), (until, end) in pairwise(keys):
        if moment <= until:
            return between(start, end, ease((moment - since) / (until - since)))
    return keys[-1][1]


def level(moment: float, *keys: tuple[float, float]) -> float:
    """Return how far something is, at rest at its times, smoothly between."""
    return keyed(moment, *((at, complex(one)) for at, one in keys)).real


SLOWLY = (0.3, 0.0), (3.3, 1.0), (3.7, 1.0), (5.4, 0.0)
"""Three seconds down, then up."""


def flat(x: float, y: float = 0.0) -> Foot:
    """Return a foot that stands with its ankle over a point."""
    return standing(complex(x + BALL, y))


# --- going -----------------------------------------------------------------------------------


def easy_walk(pen: Pen, moment: float) -> None:
    things.ground(pen, -STROLL.speed * moment, 1.1)
    alone(pen, walking(STROLL, moment, 2, 1, 17))


def hill_walk(pen: Pen, moment: float) -> None:
    things.ground(pen, -CLIMB.speed * moment, rise=RISE)
    alone(pen, walking(CLIMB, moment, 9, 1, 18))


def march(pen: Pen, moment: float) -> None:
    things.ground(pen, -PACE * moment)
    alone(pen, _marching(moment, 2))


def _marching(moment: float, lean: float) -> Pose:
    pose = walking(MARCH, moment, lean, 0.5)
    phase = moment / MARCH.stride_s
    swing = -34 * math.cos(2 * math.pi * (phase + 0.2))  # an arm is ahead as the other knee is up
    return replace(pose, near_arm=Arm(4 + swing, 92 + swing), far_arm=Arm(4 - swing, 92 - swing))


def band_march(pen: Pen, moment: float) -> None:
    """A march against a band that a partner behind holds."""
    things.ground(pen, -PACE * moment)
    holder = walking(FORWARD, moment + 0.4, -6)
    holds = Arm(hand=holder.shoulder + (0.44 - 0.3j))
    there = pen.at(-2.05)
    holder = replace(holder, near_arm=holds, far_arm=holds)
    behind = BELT[0], -BELT[1]
    pose = _marching(moment, 8)
    hand = things.hand(holder) - 2.05
    pose = taut(pose, pose.trunk(*behind), hand, BAND)
    person.back(there, holder, person.PARTNER)
    person.trunk_and_leg(there, holder, person.PARTNER)
    things.strap(pen, pose.trunk(*behind), hand, 0.045)
    person.near_arm(there, holder, person.PARTNER)
    body(pen, pose, wears_belt=True)
    person.near_arm(pen, pose)


def build_up(pen: Pen, moment: float) -> None:
    things.ground(pen, -RUN.speed * moment, 1.5)
    phase = moment / RUN.stride_s
    pose = walking(RUN, moment, 9, 1)
    swing = -42 * math.cos(2 * math.pi * (phase + 0.1))
    arms = Arm(-6 + swing, 84 + swing * 0.9), Arm(-6 - swing, 84 - swing * 0.9)
    alone(pen, replace(pose, near_arm=arms[0], far_arm=arms[1]))


LUNGE_S, LUNGE_M = 3.0, 0.75


def lunge(pen: Pen, moment: float) -> None:
    """Walking lunges: a long step, straight down, straight up into the next."""
    steps = math.floor(moment / LUNGE_S)
    own = moment - steps * LUNGE_S
    gone = LUNGE_M * steps
    along = ease(own / 0.9)
    pitch = level(own, (0.0, 58), (0.45, 12), (0.8, -12), (1.1, 0))
    ahead = standing(complex(LUNGE_M * (2 * along - 1) + BALL), pitch)
    ahead = ahead.moved(0.16j * math.sin(math.pi * along))
    ahead = replace(ahead, bend=max(0.0, pitch) * max(0.0, 1 - 3 * along))
    behind = standing(complex(BALL), level(own, (0.5, 0), (1.2, 46), (2.6, 58)))
    hip = keyed(
        own,
        (0.0, -LUNGE_M / 2 + 0.04 + 0.53j),
        (0.7, 0.17 + 0.85j),
        (0.95, 0.34 + 0.76j),
        (2.2, LUNGE_M / 2 + 0.03 + 0.49j),
        (3.0, LUNGE_M / 2 + 0.04 + 0.53j),
    )
    passed = gone + level(own, (0.0, -LUNGE_M / 2), (1.3, LUNGE_M / 2))
    things.ground(pen, -passed)
    feet = ahead.moved(gone - passed), behind.moved(gone - passed)
    near, far = feet if steps % 2 == 0 else feet[::-1]
    pose = Pose(hip + gone - passed, 4, near, far, HANGING, HANGING)
    body(pen, pose)
    person.near_arm(pen, pose)


# --- on the spot -----------------------------------------------------------------------------


def step_up(pen: Pen, moment: float) -> None:
    """A whole foot up, the body over it; back down in three seconds."""
    high, box = 0.25, 0.22
    things.ground(pen)
    things.box(pen, box, box + 0.75, high)
    up = complex(box + 0.16, high)
    lead = keyed(
        moment, (0.0, -0.14), (0.45, 0.0 + 0.36j), (0.9, up), (5.3, up), (5.65, 0.36j), (6, -0.14)
    )
    trail = keyed(
        moment,
        (0.9, -0.2),
        (1.5, 0.0 + 0.34j),
        (1.9, up + 0.04),
        (2.3, up + 0.04),
        (2.7, 0.05 + 0.36j),
        (5.1, -0.2),
    )
    hip = keyed(
        moment,
        (0.0, -0.12 + SOFT * 1j),
        (0.9, 0.02 + 0.86j),
        (1.9, up - 0.02 + SOFT * 1j),
        (2.3, up - 0.02 + SOFT * 1j),
        (5.1, -0.02 + 0.84j),
        (6.0, -0.12 + SOFT * 1j),
    )
    bend = level(moment, (0.0, 2), (0.9, 20), (1.9, 3), (2.3, 3), (5.1, 20), (6.0, 2))
    pitch = level(moment, (0.9, 0), (1.15, 26), (1.8, 0), (2.4, 0), (3.5, 20), (5.1, 0))
    far = on_edge(trail + BALL, pitch)
    pose = Pose(hip, bend, standing(lead + BALL), far, Arm(bend * 0.6, 20), Arm(bend * 0.6, 20))
    alone(pen, pose)


STEP = 0.16  # m


def step_down(pen: Pen, moment: float) -> None:
    """From a step, slowly: the heel of the other foot touches the floor ahead of it."""
    _stepping_down(pen, moment, heel=0, fold=0)


def step_down_wrong(pen: Pen, moment: float) -> None:
    """The heel of the foot that stands comes up, the trunk folds."""
    _stepping_down(pen, moment, heel=24, fold=26)


def _stepping_down(pen: Pen, moment: float, heel: float, fold: float) -> None:
    down = level(moment, *SLOWLY)
    things.ground(pen)
    things.box(pen, -0.6, 0.16, STEP)
    near = standing(complex(-0.02 + BALL - 0.02, STEP), heel * down)
    hip = complex(-0.03 - 0.04 * down + 0.04 * down * (heel > 0), SOFT + STEP - 0.205 * down)
    tip = between(complex(0.2, STEP + 0.03), complex(0.24, 0.0), down)
    far = Foot(tip + turned(complex(-HEEL, 0.068), 10 * down), -14 * down)
    reach = 34 * down
    pose = Pose(
        hip,
        4 + 14 * down + fold * down,
        near,
        far,
        Arm(8 + reach, 14 + reach),
        Arm(8 + reach, 14 + reach),
    )
    alone(pen, replace(pose, curl=fold * 0.6 * down, nod=fold * 0.6 * down))


def split_squat(pen: Pen, moment: float) -> None:
    """Straight down between the feet, the front knee over its toes."""
    down = level(moment, *SLOWLY)
    things.ground(pen)
    near = standing(complex(0.32 + BALL))
    far = standing(complex(-0.42), 40 + 16 * down)
    hip = complex(-0.02 + 0.06 * down, 0.84 - 0.31 * down)
    pose = Pose(hip, 4 + 2 * down, near, far, HANGING, HANGING)
    _with_weights(pen, pose)


def _with_weights(pen: Pen, pose: Pose) -> None:
    things.dumbbell(pen, pose, far=True)
    body(pen, pose)
    person.near_arm(pen, pose)
    things.dumbbell(pen, pose)


BENCH = 0.43  # m


def squat(pen: Pen, moment: float) -> None:
    """Down to a box in three seconds, whole feet, the weight at the chest."""
    _squatting(pen, moment, heel=0, lean=34, curl=0)


def squat_wrong(pen: Pen, moment: float) -> None:
    """Heels up, back round, the weight far from the chest."""
    _squatting(pen, moment, heel=26, lean=42, curl=30)


def _squatting(pen: Pen, moment: float, heel: float, lean: float, curl: float) -> None:
    down = level(moment, *SLOWLY)
    things.ground(pen)
    things.box(pen, -0.72, -0.3, BENCH)
    near, far = standing(complex(BALL), heel * down), standing(complex(BALL + 0.05), heel * down)
    hip = complex(-0.02 - 0.36 * down, SOFT - (SOFT - BENCH - 0.1) * down)
    pose = Pose(hip, 3 + lean * down, near, far, curl=curl * down, nod=curl * 0.5 * down)
    grip = pose.shoulder + between(0.2 - 0.2j, 0.42 - 0.3j if curl else 0.24 - 0.19j, down)
    holds = Arm(hand=grip)
    pose = replace(pose, near_arm=holds, far_arm=holds)
    person.back(pen, pose)
    things.kettlebell(pen, grip - 0.09j + 0.05)
    person.trunk_and_leg(pen, pose)
    person.near_arm(pen, pose)


def calf_raise(pen: Pen, moment: float) -> None:
    """On the edge of a step: once with straight knees, once with bent ones, down slowly."""
    step = 0.14
    up = level(
        moment, (0.0, -1), (0.9, 1), (1.2, 1), (2.8, -1), (3.1, -1), (4.0, 1), (4.3, 1), (5.9, -1)
    )
    bent = level(moment, (2.7, 0), (3.2, 1), (5.6, 1), (6.0, 0))
    pitch = 12 * up + (20 if up > 0 else 6) * up
    things.ground(pen)
    things.box(pen, 0.05, 0.6, step)
    things.wall(pen, 0.6, 3)
    ball = complex(0.09, step)
    near, far = on_edge(ball, pitch), on_edge(ball + 0.04, pitch)
    ankle = near.ankle
    hip = complex(ankle.real + 0.035, ankle.imag + 0.856 - 0.07 * bent)
    pose = Pose(hip, 3, near, far)
    hold = Arm(hand=complex(0.53, hip.imag + 0.36))
    alone(pen, replace(pose, near_arm=hold, far_arm=hold))


def toe_raise(pen: Pen, moment: float) -> None:
    """Back to the wall, heels a foot's length before it: the toes come up, the heels stay."""
    up = 0.5 - 0.5 * math.cos(2 * math.pi * moment / 2)
    things.ground(pen)
    things.wall(pen, -3, -0.32)
    pitch = -27 * up
    near, far = standing(complex(0.06 + BALL), pitch), standing(complex(0.09 + BALL), pitch)
    ahead = near.ankle.real + 0.205  # of the hip, which goes up the wall as the legs stay straight
    hip = complex(-0.205, near.ankle.imag + math.sqrt((0.993 * (THIGH + SHANK)) ** 2 - ahead**2))
    alone(pen, Pose(hip, 0, near, far, Arm(2, 8), Arm(2, 8)))


def balance(pen: Pen, moment: float) -> None:
    """On one leg, knee soft, hips level; the other foot taps a ball."""
    taps = 0.5 - 0.5 * math.cos(2 * math.pi * moment / 1.5)
    things.ground(pen)
    things.football(pen, complex(0.42, 0.11))
    far = flat(0.0)
    toe = between(complex(0.12, 0.33), complex(0.335, 0.235), taps)
    near = on_edge(toe, 8)
    near = Foot(near.ankle, 8, 0)
    hip = complex(0.0, SOFT - 0.015 - 0.012 * taps)
    spread = 26 + 3 * taps
    alone(pen, Pose(hip, 3, near, far, Arm(spread, spread + 30), Arm(-spread, 10 - spread)))


def nordic(pen: Pen, moment: float) -> None:
    """From the knees, one line from knee to head, down slowly; a partner holds the heels."""
    fall = level(moment, (0.3, 4), (3.6, 58), (4.1, 62), (5.6, 4))
    things.ground(pen)
    pen.line([-0.2 + 0.02j, 0.18 + 0.02j], 0.04, "thing")
    knee = 0.075j
    foot = Foot(knee - SHANK + 0.01j, 158)
    hip = knee + turned(1j, -fall) * (THIGH - 0.001)
    pose = Pose(hip, fall, foot, foot.moved(0.03), nod=fall * 0.5)
    ready, floor = pose.shoulder + (0.27 - 0.24j), 0.97 + 0.1j
    catches = Arm(hand=between(ready, floor, ease((fall - 24) / 34)))
    pose = replace(pose, near_arm=catches, far_arm=catches)
    kneels = Foot(-1.36 + 0.085j, 158)
    holder = Pose(-1.24 + 0.42j, 46, kneels, kneels.moved(0.03))
    holds = Arm(hand=-0.5 + 0.155j)
    holder = replace(holder, near_arm=holds, far_arm=holds)
    person.back(pen, holder, person.PARTNER)
    body(pen, pose)
    person.near_arm(pen, pose)
    person.trunk_and_leg(pen, holder, person.PARTNER)
    person.near_arm(pen, holder, person.PARTNER)


def hinge(pen: Pen, moment: float) -> None:
    """Hips back, knees soft, the back flat, the weights along the legs."""
    _hinging(pen, moment, curl=0)


def hinge_wrong(pen: Pen, moment: float) -> None:
    """The back is round, the knees are locked, the weights hang far ahead."""
    _hinging(pen, moment, curl=46)


def _hinging(pen: Pen, moment: float, curl: float) -> None:
    down = level(moment, *SLOWLY)
    things.ground(pen)
    near, far = flat(0.0), flat(0.04)
    hip = complex(
        -0.02 - (0.24 if not curl else 0.1) * down, SOFT - (0.07 if not curl else 0.005) * down
    )
    pose = Pose(hip, 3 + (68 if not curl else 44) * down, near, far, curl=curl * down)
    hang = Arm(hand=pose.shoulder - 0.99j * (UPPER + FOREARM) + (0.05 if curl else -0.02) * down)
    _with_weights(pen, replace(pose, near_arm=hang, far_arm=hang, nod=(20 if curl else 14) * down))
