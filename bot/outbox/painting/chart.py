"""Draws a chart: at twice its size, then made smaller, so that edges and small marks are smooth.

No two signs share a shape and a colour, and what lasted for days is told apart by its pattern.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from bot.enclosed.chart import Chart, Panel, Series, Sign, Span
from bot.outbox.painting.pen import (
    AMBER,
    BLUE,
    GREEN,
    GREY,
    INK,
    MARGIN,
    PAPER,
    PURPLE,
    SILVER,
    SKY,
    TINT,
    VERMILION,
    WIDTH,
    font_of,
)

if TYPE_CHECKING:  # loaded when something is drawn: most processes never do
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw

TWICE = 2
LEFT, RIGHT = 116, 1080 - 84
EDGE = 1080 - 36
TITLE, WORDS, SMALL = 32, 28, 26  # letters
STEP = 72  # of a panel's height
STRIP = 82  # matches above what lasts
SEAM = 22  # between panels
CAPTION = 60  # above a panel
LEADING = 44  # of the key
HAIR = "#d9d9d9"
SIZES = (9, 21)  # of a mark, in pixels: over a year, over a few weeks

COLOUR = {
    Sign.DRAG: BLUE,
    Sign.OWN: BLUE,
    Sign.METRES: SKY,
    Sign.BY_CLOCK: SKY,
    Sign.DURING: VERMILION,
    Sign.AFTER: AMBER,
    Sign.MORNING: GREEN,
    Sign.MATCH: PURPLE,
    Sign.HOLD: INK,
    Sign.LIGHTER: SILVER,
    Sign.AWAY: SILVER,
}
_BARS = frozenset({Sign.METRES, Sign.BY_CLOCK})
_LASTING = frozenset({Sign.HOLD, Sign.LIGHTER, Sign.AWAY})


def charted(chart: Chart) -> "Image":
    """Return a chart as an image of a picture's width, as high as it needs to be."""
    from PIL import Image, ImageDraw

    key = tuple(_key_lines(chart))
    height = _height(chart) + LEADING * len(key)
    image = Image.new("RGB", (WIDTH * TWICE, height * TWICE), PAPER)
    pen = _Pen(ImageDraw.Draw(image), chart.days)
    top = SEAM
    tops: list[tuple[Panel, int]] = []
    for panel in chart.panels:
        top += CAPTION
        tops.append((panel, top))
        top += panel.height * STEP + SEAM
    for panel, at in tops:
        pen.ground(panel, at, chart)
    if chart.spans:
        pen.strip(chart.spans, top)
        top += STRIP
    pen.days(chart, top)
    for panel, at in tops:
        pen.panel(panel, at)
    top += LEADING + SEAM // 2
    for line in key:
        left = LEFT - 68
        for sign, words, room in line:
            pen.meaning(sign, words, left, top)
            left += room
        top += LEADING
    return image.reduce(TWICE)


def _height(chart: Chart) -> int:
    panels = sum(CAPTION + one.height * STEP + SEAM for one in chart.panels)
    return SEAM + panels + (STRIP if chart.spans else 0) + LEADING + SEAM


def _key_lines(chart: Chart) -> Iterator[list[tuple[Sign, str, int]]]:
    """Yield what the signs mean, as many on a line as there is room for."""
    line: list[tuple[Sign, str, int]] = []
    taken = 0
    font = font_of(WORDS)
    for sign, words in chart.key:
        room = 58 + round(font.getlength(words)) + 34
        if line and taken + room > WIDTH - 2 * MARGIN:
            yield line
            line, taken = [], 0
        line.append((sign, words, room))
        taken += room
    if line:
        yield line


class _Pen:
    """Draws at twice the size what is told in the picture's own pixels."""

    def __init__(self, pen: "ImageDraw", days: int) -> None:
        self._pen = pen
        self._a_day = (RIGHT - LEFT) / days
        least, most = SIZES
        self._size = min(max(self._a_day * 1.7, least), most)

    # --- grounds ---------------------------------------------------------------------------

    def ground(self, panel: Panel, top: int, chart: Chart) -> None:
        """Draw what a panel's marks stand on: its title, stripes and lines."""
        bottom = top + panel.height * STEP
        self._text(MARGIN, top - CAPTION - 2, panel.title, TITLE, bold=True)
        for index, stripe in enumerate(panel.stripes):
            high, low = (self._up(panel, top, one) for one in (stripe.high, stripe.low))
            high, low = max(high, top), min(low, bottom)
            if index % 2 == 0 and low > high:
                self._box(LEFT, high, RIGHT, low, fill=TINT)
        for tick in panel.ticks:
            at = self._up(panel, top, tick.at)
            self._line(LEFT, at, RIGHT, at, HAIR, 1.5)
            self._text(LEFT - 12, at - 19, tick.words, SMALL, colour=GREY, right=True)
        for day in chart.ticks:
            at = self._across(day.at)
            self._line(at, top, at, bottom, HAIR, 1.5)
        for stripe in panel.stripes:
            high, low = (self._up(panel, top, one) for one in (stripe.high, stripe.low))
            middle = (max(high, top) + min(low, bottom)) / 2
            if min(low, bottom) - max(high, top) > SMALL:
                self._text(EDGE, middle - 19, stripe.words, SMALL, colour=GREY, right=True)

    def days(self, chart: Chart, top: int) -> None:
        """Write the days below all panels, leaving out what would run into the one before."""
        free = 0.0
        for tick in chart.ticks:
            half = font_of(SMALL).getlength(tick.words) / 2
            at = min(max(self._across(tick.at), LEFT - 68 + half), WIDTH - 24 - half)
            if at - half > free:
                self._text(at - half, top, tick.words, SMALL, colour=GREY)
                free = at + half + 12

    def strip(self, spans: tuple[Span, ...], top: int) -> None:
        """Draw what lasted, and the days of matches, in a row of its own."""
        upper, lower = top + 10, top + 48
        for span in spans:
            if span.sign is Sign.MATCH:
                self._mark(span.sign, self._across(span.since), upper, max(self._size, 15))
            else:
                self._lasting(span.sign, self._edge(span.since), self._edge(span.until + 1), lower)
        self._line(LEFT, lower + 16, RIGHT, lower + 16, HAIR, 1.5)

    # --- marks -----------------------------------------------------------------------------

    def panel(self, panel: Panel, top: int) -> None:
        """Draw a panel's marks, lines below them."""
        bottom = top + panel.height * STEP
        for series in panel.series:
            if series.sign in _BARS:
                self._bars(panel, series, top, bottom)
                continue
            at = [(self._across(day), self._up(panel, top, up)) for day, up in series.points]
            if series.joined:
                for (left, high), (right, low) in pairwise(at):
                    self._line(left, high, right, low, COLOUR[series.sign], 3)
            for across, up in at:
                self._mark(series.sign, across, up, self._size)
        self._line(LEFT, bottom, RIGHT, bottom, GREY, 2)

    def _bars(self, panel: Panel, series: Series, top: int, bottom: int) -> None:
        half = min(max(self._a_day * 0.42, 2), 15)
        for day, up in series.points:
            at, high = self._across(day), self._up(panel, top, up)
            self._bar(series.sign, at - half, min(high, bottom - 2), at + half, bottom)

    def _bar(self, sign: Sign, left: float, top: float, right: float, bottom: float) -> None:
        if sign is Sign.BY_CLOCK:
            self._box(left, top, right, bottom, fill=PAPER, outline=COLOUR[sign], width=2)
        else:
            self._box(left, top, right, bottom, fill=COLOUR[sign])

    def meaning(self, sign: Sign, words: str, left: int, top: int) -> None:
        """Draw a sign of the key, and what it means."""
        middle = top + 20
        if sign in _LASTING:
            self._lasting(sign, left + 2, left + 46, middle)
        elif sign in _BARS:
            self._bar(sign, left + 16, middle - 14, left + 32, middle + 14)
        else:
            self._mark(sign, left + 24, middle, SIZES[1])
        self._text(left + 58, top, words, WORDS)

    def _mark(self, sign: Sign, x: float, y: float, size: float) -> None:
        """Draw a mark around a place: no two of one shape and colour."""
        colour, half = COLOUR[sign], size / 2
        box = self._at(x - half, y - half, x + half, y + half)
        match sign:
            case Sign.OWN:
                self._pen.ellipse(box, fill=PAPER, outline=colour, width=round(size / 5) * TWICE)
            case Sign.DURING:
                wide = half * 0.95
                around = ((x, y - half), (x + wide, y + wide), (x - wide, y + wide))
                self._pen.polygon([one for at in around for one in self._at(*at)], fill=colour)
            case Sign.AFTER:
                wide = half * 1.3  # around what was told of the session, where both are alike
                box = self._at(x - wide, y - wide, x + wide, y + wide)
                self._pen.rectangle(box, outline=colour, width=round(size / 6) * TWICE)
            case Sign.MATCH:
                edges = ((x, y - half), (x + half, y), (x, y + half), (x - half, y))
                self._pen.polygon([one for at in edges for one in self._at(*at)], fill=colour)
            case _:
                self._pen.ellipse(box, fill=colour)

    def _lasting(self, sign: Sign, left: float, right: float, middle: float) -> None:
        """Draw some days as a bar: full for a hold, striped for a lighter week, empty for away."""
        top, bottom, colour = middle - 12, middle + 12, COLOUR[sign]
        match sign:
            case Sign.HOLD:
                self._box(left, top, right, bottom, fill=colour)
            case Sign.LIGHTER:
                self._box(left, top, right, bottom, fill=PAPER, outline=colour, width=2)
                across = left + 6
                while across < right - 2:
                    self._line(across, top, across, bottom, colour, 2)
                    across += 7
            case _:
                self._box(left, top, right, bottom, fill=PAPER, outline=colour, width=2)

    # --- places ----------------------------------------------------------------------------

    def _across(self, day: float) -> float:
        return LEFT + (day + 0.5) * self._a_day

    def _edge(self, day: float) -> float:
        return LEFT + day * self._a_day

    def _up(self, panel: Panel, top: int, value: float) -> float:
        share = (value - panel.low) / (panel.high - panel.low)
        return top + panel.height * STEP * (1 - share)

    def _at(self, *places: float) -> list[float]:
        return [place * TWICE for place in places]

    def _line(self, x: float, y: float, to_x: float, to_y: float, fill: str, width: float) -> None:
        self._pen.line(self._at(x, y, to_x, to_y), fill=fill, width=round(width * TWICE))

    def _box(
        self,
        left: float,
        top: float,
        right: float,
        bottom: float,
        fill: str,
        outline: str | None = None,
        width: int = 1,
    ) -> None:
        right, bottom = max(right, left + 1), max(bottom, top + 1)
        box = self._at(left, top, right, bottom)
        self._pen.rectangle(box, fill=fill, outline=outline, width=width * TWICE)

    def _text(
        self,
        x: float,
        y: float,
        words: str,
        size: int,
        *,
        bold: bool = False,
        colour: str = INK,
        right: bool = False,
    ) -> None:
        place = x * TWICE, y * TWICE
        font = font_of(size * TWICE, bold)
        self._pen.text(place, words, fill=colour, font=font, anchor="ra" if right else "la")
