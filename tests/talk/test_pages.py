"""The sheet for a physio and the board of a squad: as they were when they were looked at."""

from dataclasses import replace
from functools import cache
from io import BytesIO

import pytest
from PIL import Image, ImageChops

from bot.enclosed.drawing import Drawing
from bot.outbox.painting.drawn import draw
from tests.cases import each
from tests.pages import HOME, every, halved

NAMES = sorted(path.stem for path in HOME.glob("*.png"))
SPOT = 8  # pixels, a letter at this size
MOST_APART = 25  # of 255, in a spot: another build of the font's drawer is well below it

pages = cache(every)


def apart(one: Image.Image, other: Image.Image) -> int:
    """Return by how much the spot that differs most does."""
    differing = ImageChops.difference(one.convert("RGB"), other.convert("RGB"))
    return max(differing.reduce(SPOT).tobytes())


def test_all_of_them_are_kept() -> None:
    assert sorted(pages()) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_page_looks_as_it_did(name: str) -> None:
    now = halved(pages()[name])

    with Image.open(HOME / f"{name}.png") as kept:
        assert now.size == kept.size
        assert apart(kept, now) <= MOST_APART


@each("name", ["sheet", "board"])
def test_another_figure_in_a_row_is_told_apart(name: str) -> None:
    page = pages()[name]

    assert apart(halved(page), halved(_changed(page))) > MOST_APART


def _changed(page: Drawing) -> Drawing:
    """Return the page with one digit of its last row that has any another one."""
    group = next(one for one in reversed(page.groups) if "1" in one.rows[0].words)
    row, *others = group.rows
    groups = tuple(
        replace(one, rows=(replace(row, words=row.words.replace("1", "4", 1)), *others))
        if one is group
        else one
        for one in page.groups
    )
    return replace(page, groups=groups)


@each("name", NAMES)
def test_paper_is_white(name: str) -> None:
    """Every printer prints the shade of a page that is nearly white."""
    page = Image.open(BytesIO(draw(pages()[name]))).convert("RGB")

    assert page.getpixel((0, 0)) == (255, 255, 255)
