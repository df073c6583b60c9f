"""The loops: feet that stand, legs of one length, straps that are taut, the same files again."""

import argparse
import hashlib
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from adapters.cli import MOVEMENTS as NAMED
from adapters.commands import draw as drawn_anew
from bot.enclosed.clip import CLIPS, MOVEMENTS, Movement, Way
from bot.enclosed.movement import loops
from bot.enclosed.movement.body import SHANK, THIGH
from bot.enclosed.movement.loops import CENTISECONDS, FRAMES, LOOPS, Part, picture
from bot.enclosed.movement.pen import Frame, Pen
from bot.rules.forward.exercises import Exercise
from tests.thorough import tries

GROUND_M = 0.012  # half as thick as a sole is drawn
EVERY_S = 0.02


class Watching(Pen):
    """A pen that notes the soles and the straps that it draws."""

    def __init__(
        self, image: Image.Image, frame: Frame, across: float = 1, zero: float = 0
    ) -> None:
        super().__init__(image, frame, across, zero)
        self._image_of, self._side, self._from = image, across, zero
        self.lines: dict[str, list[list[complex]]] = {}
        self.limbs: list[list[complex]] = []

    def facing(self, at: float) -> Pen:
        return self._other(-1, at)

    def at(self, at: float) -> Pen:
        return self._other(1, at)

    def _other(self, across: float, at: float) -> Pen:
        other = Watching(self._image_of, self.frame, across, at)
        other.lines, other.limbs = self.lines, self.limbs
        return other

    def limb(self, knots: Sequence[tuple[complex, float]], ink: str) -> None:
        self.limbs.append([one for one, _ in knots] if ink.startswith("skin") else [])

    def line(self, points: Sequence[complex], wide: float, ink: str) -> None:
        there = [complex(self._from + one.real * self._side, one.imag) for one in points]
        self.lines.setdefault(ink, []).append(there)

    def shape(self, points: Sequence[complex], ink: str) -> None:
        """Nothing is to be looked at."""


def seen(part: Part, moment: float) -> Watching:
    pen = Watching(Image.new("RGB", (1, 1)), part.frame)
    part.drawn(pen, moment)
    return pen


def parts() -> Iterator[tuple[str, Part]]:
    for movement, those in LOOPS.items():
        for one in those:
            yield f"{movement.value}-{one.drawn.__name__}", one


def lowest(pen: Watching) -> float:
    return min(one.imag for sole in pen.lines["sole"] for one in sole) - GROUND_M


LEVEL = {name: part for name, part in parts() if "hill" not in name}


@pytest.mark.parametrize("name", LEVEL)
def test_no_foot_goes_into_the_ground(name: str) -> None:
    moments = [at * 0.1 for at in range(60)]

    assert all(lowest(seen(LEVEL[name], moment)) > -0.02 for moment in moments)


def test_legs_keep_their_length_and_knees_bend_ahead() -> None:
    for name, part in parts():
        for moment in (at * 0.1 for at in range(60)):
            those = list(legs(seen(part, moment)))
            assert len(those) >= 2, (name, moment)
            for hip, knee, ankle in those:
                bent = ((ankle - hip) / (knee - hip)).imag  # below zero: the knee is ahead

                assert abs(abs(knee - hip) - THIGH) < 0.004, (name, moment)
                assert abs(abs(ankle - knee) - SHANK) < 0.004, (name, moment)
                assert bent <= 1e-6, (name, moment)


def legs(pen: Watching) -> Iterator[tuple[complex, complex, complex]]:
    """Yield hip, knee and ankle of each leg: thigh, calf and shin are drawn one after another."""
    for thigh, calf, shin in zip(pen.limbs, pen.limbs[1:], pen.limbs[2:], strict=False):
        if len(thigh) == 3 and len(calf) == 3 and len(shin) == 2 and calf[2] == shin[0]:
            yield thigh[0], thigh[2], shin[1]


@pytest.mark.parametrize(
    ("movement", "pace"),
    [
        (Way.BELT, 0.5),
        (Way.ARMS, 0.5),
        (Way.BAND, 0.5),
        (Way.WALK, 0.5),
        (Way.TREADMILL, 0.5),
        (Exercise.FORWARD_SLED_DRAG, -0.5),
        (Exercise.SLED_PUSH, -0.5),
        (Exercise.EASY_FORWARD_WALK, -1.1),
        (Exercise.A_MARCH, -0.5),
        (Exercise.BUILD_UP, -3.5),
    ],
)
def test_a_foot_on_the_ground_goes_with_it(movement: Movement, pace: float) -> None:
    """The toes of a foot that stands: where it rolls over the ball, the heel does not."""
    part = LOOPS[movement][0]
    height = 0.16 if movement is Way.TREADMILL else 0.0
    slid: list[float] = []
    for at in range(150):
        before, after = seen(part, at * EVERY_S), seen(part, (at + 1) * EVERY_S)
        for one, same in zip(before.lines["sole"], after.lines["sole"], strict=True):
            ball, then = one[1], same[1]
            up = [abs(one.imag - GROUND_M - height) for one in (ball, then)]
            if max(up) < 0.0004:
                slid.append(abs(then.real - ball.real - pace * EVERY_S))

    assert len(slid) > 40
    assert max(slid) < 0.002, "in 0.02 s"


@pytest.mark.parametrize("movement", [Way.BELT, Way.ARMS, Way.BAND, Exercise.FORWARD_SLED_DRAG])
def test_a_strap_is_taut_as_it_should_be(movement: Movement) -> None:
    straps = [seen(LOOPS[movement][0], at * 0.1).lines["strap"][-1] for at in range(60)]
    lengths = [abs(last - first) for first, last in straps]

    assert max(lengths) - min(lengths) < 0.01


def test_every_movement_has_its_loop() -> None:
    assert set(LOOPS) == set(MOVEMENTS)
    assert {file.stem for file in CLIPS.iterdir()} == set(MOVEMENTS)


def test_all_loops_together_are_small_and_last_six_seconds() -> None:
    files = sorted(CLIPS.iterdir())

    assert sum(file.stat().st_size for file in files) <= 4_000_000
    for file in files:
        with Image.open(file) as loop:
            assert (loop.n_frames, loop.info["duration"], loop.info["loop"]) == (60, 100, 0)


@pytest.mark.parametrize("movement", MOVEMENTS)
def test_a_loop_in_the_package_shows_what_is_drawn(movement: Movement) -> None:
    """With tolerance: another machine may round the edge of a shape another way."""
    first = 11 * MOVEMENTS.index(movement) % FRAMES  # another moment of each
    with Image.open(CLIPS / f"{movement.value}.gif") as loop:
        for at in (first, *range(0, tries(0, FRAMES), 7)):
            loop.seek(at)
            apart = ImageChops.difference(loop.convert("RGB"), picture(movement, at))

            assert max(ImageStat.Stat(apart).mean) < 1.5


def test_the_end_of_a_loop_is_followed_by_its_beginning() -> None:
    seconds = FRAMES * CENTISECONDS / 100
    for _, part in parts():
        first, again = seen(part, 0.0), seen(part, seconds)

        for ink in ("sole", "strap"):
            for one, same in zip(first.lines.get(ink, []), again.lines.get(ink, []), strict=True):
                assert all(abs(a - b) < 0.001 for a, b in zip(one, same, strict=True))


DIGEST = """
import hashlib
from bot.enclosed.movement.loops import gif, picture
from bot.rules.forward.exercises import Exercise
few = [picture(Exercise.TIBIALIS_RAISE, at) for at in range(0, 20, 4)]
print(hashlib.sha256(gif(few)).hexdigest())
"""


def test_another_process_makes_the_same_bytes() -> None:
    few = [picture(Exercise.TIBIALIS_RAISE, at) for at in range(0, 20, 4)]

    other = {**os.environ, "PYTHONHASHSEED": "7"}
    told = subprocess.run(
        [sys.executable, "-c", DIGEST], env=other, capture_output=True, check=True
    )

    assert told.stdout.decode().strip() == hashlib.sha256(loops.gif(few)).hexdigest()


def test_one_command_makes_them_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loops, "FRAMES", 1)

    assert drawn_anew(argparse.Namespace(folder=str(tmp_path))) == 0

    assert {file.stem for file in tmp_path.iterdir()} == set(MOVEMENTS)
    assert f"{len(MOVEMENTS)} loops" in capsys.readouterr().out


def test_its_help_names_what_there_is() -> None:
    assert set(re.findall(r"\w+", NAMED.partition("\n\n")[0])) == set(MOVEMENTS)
