"""A pen that draws shapes in metres, at twice the size, in colours told apart by everybody."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from bot.enclosed.movement.body import unit

if TYPE_CHECKING:
    from PIL.Image import Image

TWICE = 2
INK = {
    # Okabe and Ito 2008; the rest are greys and skin that differ from them in lightness.
    "paper": "#f4efe4",
    "ground": "#d8cdb8",
    "mark": "#a3967c",
    "thing": "#8b8f96",
    "iron": "#4a4f57",
    "skin": "#c98d63",
    "skin-far": "#a9744f",
    "shirt": "#0072b2",
    "shirt-far": "#005a8d",
    "short": "#2b3340",
    "short-far": "#1f2530",
    "shoe": "#e69f00",
    "shoe-far": "#b57d00",
    "sole": "#2b3340",
    "hair": "#3a2a20",
    "strap": "#d55e00",
    "right": "#009e73",
    "wrong": "#b03a00",
    "other": "#56708a",
    "other-far": "#475c72",
}


@dataclass(frozen=True, slots=True)
class Frame:
    """A part of a picture: its corner and size in pixels, what is in view in metres.

    `left` is what stands at the left edge, `ground` the height of the ground line above the lower
    edge in pixels, `scale` pixels a metre.
    """

    x: int
    y: int
    width: int
    height: int
    scale: float
    left: float
    ground: int

    def at(self, point: complex) -> tuple[float, float]:
        across = self.x + (point.real - self.left) * self.scale
        down = self.y + self.height - self.ground - point.imag * self.scale
        return across * TWICE, down * TWICE


class Pen:
    """Draws in one part of a picture; `across` is what is drawn a metre to the right of zero."""

    def __init__(self, image: "Image", frame: Frame, across: float = 1, zero: float = 0) -> None:
        from PIL import ImageDraw

        self._image = image
        self._pen = ImageDraw.Draw(image)
        self.frame = frame
        self._across = across
        self._zero = zero

    def facing(self, at: float) -> "Pen":
        """Return a pen for somebody who stands there and faces the left."""
        return Pen(self._image, self.frame, -1, at)

    def at(self, at: float) -> "Pen":
        """Return a pen for whatever stands there."""
        return Pen(self._image, self.frame, 1, at)

    def _to(self, point: complex) -> tuple[float, float]:
        x = self._zero + point.real * self._across
        return self.frame.at(complex(x, point.imag))

    def shape(self, points: Sequence[complex], ink: str) -> None:
        self._pen.polygon([self._to(one) for one in points], fill=INK[ink])

    def disc(self, middle: complex, radius: float, ink: str) -> None:
        self.oval(middle, radius, radius, ink)

    def oval(self, middle: complex, wide: float, high: float, ink: str, turn: float = 0.0) -> None:
        way = complex(math.cos(math.radians(turn)), math.sin(math.radians(turn)))
        around = (math.radians(at) for at in range(0, 360, 9))
        edge = (complex(wide * math.cos(a), high * math.sin(a)) for a in around)
        self.shape([middle + way * one for one in edge], ink)

    def limb(self, knots: Sequence[tuple[complex, float]], ink: str) -> None:
        """Draw a rounded, tapering limb through points, each with its radius."""
        for (first, broad), (last, slim) in pairwise(knots):
            apart = abs(last - first)
            if apart > abs(broad - slim):
                way = unit(last - first)
                lean = math.acos((broad - slim) / apart)
                edge = [way * complex(math.cos(a), math.sin(a)) for a in (lean, -lean)]
                self.shape(
                    [
                        first + edge[0] * broad,
                        last + edge[0] * slim,
                        last + edge[1] * slim,
                        first + edge[1] * broad,
                    ],
                    ink,
                )
            self.disc(first, broad, ink)
            self.disc(last, slim, ink)

    def line(self, points: Sequence[complex], wide: float, ink: str) -> None:
        self.limb([(one, wide / 2) for one in points], ink)

    def sign(self, *, right: bool) -> None:
        """Put a sign into the upper corner: a tick on a disc, or a cross on a square."""
        size = 0.13
        frame = self.frame
        corner = complex(
            frame.left + frame.width / frame.scale, (frame.height - frame.ground) / frame.scale
        )
        middle = corner - complex(1.5 * size, 1.5 * size)
        if right:
            self.disc(middle, size, "right")
            tick = (-0.5, 0.02), (-0.14, -0.36), (0.5, 0.36)
            self.line([middle + complex(x, y) * size for x, y in tick], 0.042, "paper")
            return
        edge = [middle + complex(x, y) * size * 0.92 for x, y in _SQUARE]
        self.shape(edge, "wrong")
        for way in (1 + 1j, 1 - 1j):
            self.line([middle + way * size * 0.45, middle - way * size * 0.45], 0.042, "paper")


_SQUARE = ((-1, -1), (-1, 1), (1, 1), (1, -1))
