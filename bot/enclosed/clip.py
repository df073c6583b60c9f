"""A movement to be shown, as a value: which one, and what it shows in words."""

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

CLIPS = Path(__file__).parent / "clips"
"""Where the loops are, a file each; `sled-coach draw` makes them."""


class Movement(StrEnum):
    """What there is a loop of: the ways of pulling and pushing, then the forward menu."""

    BELT = "belt"
    ARMS = "arms"
    BAND = "band"
    HILL = "hill"
    TREADMILL = "treadmill"
    WALK = "walk"
    FORWARD_SLED_DRAG = "forward_sled_drag"
    SLED_PUSH = "sled_push"
    EASY_FORWARD_WALK = "easy_forward_walk"
    STEP_UP = "step_up"
    STEP_DOWN = "step_down"
    SPLIT_SQUAT = "split_squat"
    WALKING_LUNGE = "walking_lunge"
    GOBLET_SQUAT = "goblet_squat"
    HILL_WALK = "hill_walk"
    BAND_MARCH = "band_march"
    A_MARCH = "a_march"
    BUILD_UP = "build_up"
    CALF_RAISE = "calf_raise"
    TIBIALIS_RAISE = "tibialis_raise"
    SINGLE_LEG_BALANCE = "single_leg_balance"
    ASSISTED_NORDIC = "assisted_nordic"
    HIP_HINGE = "hip_hinge"


KINDS = {
    ".gif": "image/gif",
    ".mp4": "video/mp4",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
}
"""What an own clip may be, by the end of its file's name."""

THERE = re.compile(r"([a-z]{2,}):(\S+)")
"""An app, and what it calls a file that it has."""


@dataclass(frozen=True, slots=True)
class Clip:
    """A loop of a movement; `alt` is its twin in words.

    `own` is what whoever runs the coach shows in its place: the path of a file, or by which name
    an app has one, as in "app:its-name-there".  "": the drawn loop.
    """

    movement: Movement
    alt: str
    own: str = ""
