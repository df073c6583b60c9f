"""The picture of the weeks: as it was when it was looked at, and it says what the words do."""

from functools import cache
from io import BytesIO

import pytest
from PIL import Image, ImageChops, ImageStat

from bot.enclosed.chart import Sign
from bot.outbox.painting.chart import COLOUR
from bot.outbox.painting.pen import WIDTH
from bot.outbox.pictures import draw
from tests.cases import each
from tests.charts import HOME, every, small

NAMES = sorted(path.stem for path in HOME.glob("*.png"))
MOST_APART = 2.5  # of 255, on average: another build of the font's drawer is well below it

charts = cache(every)


def test_all_of_them_are_kept() -> None:
    assert sorted(charts()) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_chart_looks_as_it_did(name: str) -> None:
    with Image.open(HOME / f"{name}.png") as kept:
        was, now = kept.convert("RGB"), small(charts()[name]).convert("RGB")

    assert now.size == was.size
    assert max(ImageStat.Stat(ImageChops.difference(was, now)).mean) <= MOST_APART


def test_a_chart_with_something_left_out_is_told_apart() -> None:
    whole, bare = charts()["twelve_weeks"], charts()["never_any_pain"]

    assert small(whole).size != small(bare).size


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
