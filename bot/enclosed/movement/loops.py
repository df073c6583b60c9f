"""The loops there are, a file each, and how they are made: to the same bytes each time."""

import struct
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from bot.enclosed.clip import MOVEMENTS, Movement, Way
from bot.enclosed.movement import menu, ways
from bot.enclosed.movement.pen import INK, TWICE, Frame, Pen
from bot.rules.forward.exercises import Exercise

if TYPE_CHECKING:
    from PIL.Image import Image

FRAMES, CENTISECONDS = 60, 10

COLOURS = 2 * len(INK) - 1
NEAR = 12  # of 255: what changes by less is left as it was


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a picture; `right` says whether it is how to do it, None where it stands alone."""

    drawn: Callable[[Pen, float], None]
    frame: Frame
    right: bool | None = None


Draws = Callable[[Pen, float], None]


def _stacked(*draws: Draws, left: float, scale: float = 98) -> tuple[Part, ...]:
    """Return parts one under the other: a sled behind its strap needs the room."""
    width, height = 440, 200
    frames = (Frame(0, height * at, width, height, scale, left, 24) for at in range(len(draws)))
    return _signed(draws, tuple(frames))


def _beside(
    *draws: Draws, left: float = -1.02, width: int = 220, scale: float = 107
) -> tuple[Part, ...]:
    """Return parts beside each other, for who needs no more room than a body."""
    frames = (Frame(width * at, 0, width, 236, scale, left, 28) for at in range(len(draws)))
    return _signed(draws, tuple(frames))


def _alone(drawn: Draws, left: float = -1.2, width: int = 280, scale: float = 110) -> tuple[Part]:
    return (Part(drawn, Frame(0, 0, width, 240, scale, left, 28)),)


def _signed(draws: Sequence[Draws], frames: Sequence[Frame]) -> tuple[Part, ...]:
    """Return parts of which the first is how to do it, the second how not to."""
    return tuple(
        Part(drawn, frame, at == 0)
        for at, (drawn, frame) in enumerate(zip(draws, frames, strict=True))
    )


LOOPS: dict[Movement, tuple[Part, ...]] = {
    Way.BELT: _stacked(ways.belt, ways.belt_wrong, left=-0.66),
    Way.ARMS: _stacked(ways.arms, ways.arms_wrong, left=-0.66),
    Way.BAND: _stacked(ways.band, ways.band_wrong, left=-1.0, scale=102),
    Way.HILL: _beside(ways.hill, ways.hill_wrong),
    Way.TREADMILL: _beside(ways.treadmill, ways.treadmill_wrong),
    Way.WALK: _beside(ways.walk, ways.walk_wrong),
    Exercise.EASY_FORWARD_WALK: _alone(menu.easy_walk),
    Exercise.FORWARD_SLED_DRAG: _stacked(ways.drag, ways.drag_wrong, left=-3.9, scale=92),
    Exercise.SLED_PUSH: _stacked(ways.push, ways.push_wrong, left=-2.1, scale=102),
    Exercise.STEP_UP: _alone(menu.step_up, -1.1, scale=98),
    Exercise.STEP_DOWN: _beside(menu.step_down, menu.step_down_wrong, scale=103),
    Exercise.SPLIT_SQUAT: _alone(menu.split_squat),
    Exercise.WALKING_LUNGE: _alone(menu.lunge, -1.5, width=330),
    Exercise.GOBLET_SQUAT: _beside(menu.squat, menu.squat_wrong),
    Exercise.HILL_WALK: _alone(menu.hill_walk),
    Exercise.BAND_MARCH: (Part(menu.band_march, Frame(0, 0, 400, 220, 110, -2.75, 26)),),
    Exercise.A_MARCH: _alone(menu.march),
    Exercise.BUILD_UP: _alone(menu.build_up),
    Exercise.CALF_RAISE: _alone(menu.calf_raise, scale=100),
    Exercise.TIBIALIS_RAISE: _alone(menu.toe_raise),
    Exercise.SINGLE_LEG_BALANCE: _alone(menu.balance),
    Exercise.ASSISTED_NORDIC: _alone(menu.nordic, -1.85, width=400, scale=130),
    Exercise.HIP_HINGE: _beside(menu.hinge, menu.hinge_wrong),
}


def draw(folder: Path, movements: Sequence[Movement] = MOVEMENTS) -> Iterator[Path]:
    """Draw loops into a folder, one file each; yield each as it is done."""
    folder.mkdir(parents=True, exist_ok=True)
    for movement in movements:
        file = folder / f"{movement.value}.gif"
        file.write_bytes(gif([picture(movement, at) for at in range(FRAMES)]))
        yield file


def picture(movement: Movement, at: int) -> "Image":
    """Return one picture of a loop: the parts side by side, each with its sign."""
    from PIL import Image

    parts = LOOPS[movement]
    size = [
        max(one.frame.x + one.frame.width for one in parts),
        max(one.frame.y + one.frame.height for one in parts),
    ]
    image = Image.new("RGB", (size[0] * TWICE, size[1] * TWICE), INK["paper"])
    for one in parts:
        frame = one.frame
        sheet = Image.new("RGB", (frame.width * TWICE, frame.height * TWICE), INK["paper"])
        pen = Pen(sheet, replace(frame, x=0, y=0))
        one.drawn(pen, at * CENTISECONDS / 100)
        if one.right is not None:
            pen.sign(right=one.right)
        image.paste(sheet, (frame.x * TWICE, frame.y * TWICE))
    return image.reduce(TWICE)


# --- as a file -----------------------------------------------------------------------------


def gif(pictures: Sequence["Image"]) -> bytes:
    """Return pictures as a GIF that goes on for ever, each no more than what has changed.

    Pillow's own writer takes half as much again: it keeps every shade of an edge.
    """
    from PIL import Image

    palette = _palette()
    width, height = pictures[0].size
    head = struct.pack("<6sHHBBB", b"GIF89a", width, height, 0b11110101, 0, 0)
    shades = bytes(palette.getpalette() or ())[: 3 * COLOURS].ljust(3 * 64, b"\0")
    forever = b"\x21\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00"
    written = [head, shades, forever]
    shown: Image.Image | None = None
    for one in pictures:
        flat = one.quantize(palette=palette, dither=Image.Dither.NONE)
        corner, piece, shown = _changed(shown, flat)
        timing = struct.pack("<4sHBB", b"\x21\xf9\x04\x05", CENTISECONDS, COLOURS, 0)
        written += [timing, *_written(piece, corner)]
    return b"".join((*written, b";"))


def _written(piece: "Image", corner: tuple[int, int]) -> list[bytes]:
    from PIL import GifImagePlugin

    return GifImagePlugin.getdata(piece, corner)


@cache
def _palette() -> "Image":
    """Return the inks, and each halfway to the paper: edges are smooth with no more."""
    from PIL import Image, ImageColor

    inks = [ImageColor.getrgb(one)[:3] for one in INK.values()]
    paper = inks[0]
    halves = [tuple((a + b) // 2 for a, b in zip(one, paper, strict=True)) for one in inks[1:]]
    palette = Image.new("P", (1, 1))
    palette.putpalette([shade for one in (*inks, *halves) for shade in one])
    return palette


def _changed(shown: "Image | None", flat: "Image") -> tuple[tuple[int, int], "Image", "Image"]:
    """Return where a picture differs from what is shown, that piece, and what is shown then."""
    from PIL import Image, ImageChops

    if shown is None:
        return (0, 0), flat, flat.copy()
    apart = ImageChops.difference(shown.convert("RGB"), flat.convert("RGB")).split()
    most = ImageChops.lighter(ImageChops.lighter(apart[0], apart[1]), apart[2])
    mask = most.point([0] * (NEAR + 1) + [255] * (255 - NEAR))
    box = mask.getbbox() or (0, 0, 1, 1)
    piece = Image.new("P", flat.size, COLOURS)  # one more than there are: nothing
    piece.putpalette(flat.getpalette() or ())
    piece.paste(flat, (0, 0), mask)
    shown = shown.copy()
    shown.paste(flat, (0, 0), mask)
    return box[:2], piece.crop(box), shown
