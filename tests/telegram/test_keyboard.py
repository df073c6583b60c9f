"""A row of buttons is shown as several where a narrow phone would cut their words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.telegram.keyboard import GROUP, PRIVATE, fitting, room_for_words, width
from bot.contract import Choice


@pytest.mark.parametrize(
    ("label", "measured"),
    [
        ("Operación o fractura", 137.91),
        ("Every Wednesday", 118.01),
        ("America/Argentina/Buenos_Aires", 225.15),
        ("Chest or breathing trouble", 175.17),
        ("22.5 kg", 49.8),
        ("¿Quién va?", 72.74),
    ],
)
def test_words_are_as_wide_as_in_the_font(label: str, measured: float) -> None:
    # by the advances of Roboto[wdth,wght].ttf at weight 500 and size 15
    assert measured <= width(label) < measured * 1.02


@pytest.mark.parametrize(
    "labels, in_group, shown",
    [
        ("My session", False, "My session"),
        ("Undo | Change | Done", False, "Undo | Change | Done"),
        ("Undo | Every Wednesday | All matches", False, "Undo | Every Wednesday / All matches"),
        ("I'm in | Late | Maybe | Not this time", True, "I'm in | Late / Maybe | Not this time"),
        ("Hill | Band or partner | Why?", False, "Hill | Band or partner / Why?"),
        (
            "10 kg | 15 kg | ✓ 20 kg | 25 kg | 34 kg",
            True,
            "10 kg | 15 kg | ✓ 20 kg / 25 kg | 34 kg",
        ),
        ("Heart, blood pressure, stroke | No", False, "Heart, blood pressure, stroke / No"),
        ("0 | 1 | 2 | 3 | 4 | 5", True, "0 | 1 | 2 | 3 | 4 | 5"),
        ("W" * 40 + " | a", False, "W" * 40 + " / a"),
        ("🛷🛷🛷 | 🛷🛷🛷🛷🛷🛷 | a", False, "🛷🛷🛷 | 🛷🛷🛷🛷🛷🛷 / a"),
    ],
)
def test_a_row_is_shown_in_as_few_as_it_takes(labels: str, in_group: bool, shown: str) -> None:
    rows = fitting((_row(labels.split(" | ")),), in_group=in_group)

    assert " / ".join(" | ".join(one.label for one in row) for row in rows) == shown


def test_a_row_without_buttons_is_none() -> None:
    assert fitting(((), _row(["a"])), in_group=False) == (_row(["a"]),)


@given(
    st.lists(st.text("iWaz✓ ñ🛷", min_size=1, max_size=25), min_size=1, max_size=8), st.booleans()
)
def test_every_word_is_whole_or_has_a_row_of_its_own(labels: list[str], in_group: bool) -> None:
    rows = fitting((_row(labels),), in_group=in_group)

    assert [one.label for row in rows for one in row] == labels
    for row in rows:
        room = room_for_words(len(row), GROUP if in_group else PRIVATE)
        assert len(row) == 1 or all(width(one.label) <= room for one in row)


def _row(labels: list[str]) -> tuple[Choice, ...]:
    return tuple(Choice(one, f"t.{index}") for index, one in enumerate(labels))
