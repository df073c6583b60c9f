"""The picture of the weeks: as it was when it was looked at, and it says what the words do."""

from dataclasses import replace
from functools import cache, reduce
from io import BytesIO

import pytest
from PIL import Image, ImageChops, ImageStat

from bot.enclosed.chart import Sign
from bot.outbox.painting.chart import COLOUR
from bot.outbox.painting.drawn import draw
from bot.outbox.painting.pen import WIDTH
from tests.cases import each
from tests.charts import HOME, every, small

NAMES = sorted(path.stem for path in HOME.glob("*.png"))
MOST_APART = 2.5  # of 255, on average: another build of the font's drawer is well below it
SPOT = 6  # pixels, what a mark covers at this size
MOST_COLOUR_APART = 8  # of 255, in a spot: letters are grey and move it by 3, a mark by 27 or more

charts = cache(every)


def colour_apart(one: Image.Image, other: Image.Image) -> int:
    """Return by how much the spot that differs most is further from grey in one of them."""
    apart = ImageChops.difference(colour_of(one), colour_of(other))
    return max(apart.reduce(SPOT).tobytes())


def colour_of(image: Image.Image) -> Image.Image:
    shares = image.split()
    return ImageChops.subtract(
        reduce(ImageChops.lighter, shares), reduce(ImageChops.darker, shares)
    )


def test_all_of_them_are_kept() -> None:
    assert sorted(charts()) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_chart_looks_as_it_did(name: str) -> None:
    with Image.open(HOME / f"{name}.png") as kept:
        was, now = kept.convert("RGB"), small(charts()[name]).convert("RGB")

    assert now.size == was.size
    assert max(ImageStat.Stat(ImageChops.difference(was, now)).mean) <= MOST_APART
    assert colour_apart(was, now) <= MOST_COLOUR_APART


def test_a_chart_with_a_sign_left_out_is_told_apart() -> None:
    whole = charts()["twelve_weeks"]
    assert whole.chart is not None
    was = small(whole).convert("RGB")

    for at, panel in enumerate(whole.chart.panels):
        for left_out in panel.series:
            series = tuple(one for one in panel.series if one is not left_out)
            panels = (*whole.chart.panels[:at], replace(panel, series=series))
            bare = replace(whole.chart, panels=(*panels, *whole.chart.panels[at + 1 :]))
            now = small(replace(whole, chart=bare)).convert("RGB")

            assert colour_apart(was, now) > MOST_COLOUR_APART, (panel.title, left_out.sign)


@each("name", NAMES)
def test_what_is_written_in_it_is_in_its_twin_or_its_key(name: str) -> None:
    chart = charts()[name]

    assert chart.title in chart.alt
    assert chart.subtitle in chart.alt
    assert all(note in chart.alt for note in chart.notes)


@each("name", NAMES)
def test_each_sign_that_is_drawn_is_explained_once(name: str) -> None:
    drawing = charts()[name]
    assert drawing.chart is not None
    drawn = {series.sign for panel in drawing.chart.panels for series in panel.series}
    drawn |= {span.sign for span in drawing.chart.spans}

    assert sorted(sign for sign, _ in drawing.chart.key) == sorted(drawn)


@each("name", NAMES)
def test_every_mark_lies_inside_its_panel(name: str) -> None:
    chart = charts()[name].chart
    assert chart is not None

    for panel in chart.panels:
        for series in panel.series:
            assert all(0 <= day < chart.days for day, _ in series.points)
            assert all(panel.low <= up <= panel.high for _, up in series.points)


def test_it_is_as_wide_as_a_phone_and_small() -> None:
    content = draw(charts()["a_year_es"])

    assert Image.open(BytesIO(content)).width == WIDTH
    assert len(content) < 100_000


def test_every_sign_has_a_colour() -> None:
    assert set(COLOUR) == set(Sign)


def test_a_caption_of_the_fullest_chart_fits_a_picture() -> None:
    assert max(len(one.alt) for one in charts().values()) <= 1024
