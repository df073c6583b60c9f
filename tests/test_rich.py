"""Text with emphasis keeps its words and its emphasis, however it is cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rich import Emphasis, Rich, Span, faint, lines, rich, split, strong


def utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


spans = st.builds(
    Span, st.text(st.characters(codec="utf-8"), max_size=40), st.sampled_from(Emphasis)
)
texts = st.builds(lambda many: Rich(tuple(many)), st.lists(spans, max_size=8))


def test_lines_leave_out_what_is_not_there() -> None:
    text = lines(["one", None, rich(), strong("two")])

    assert text.plain == "one\ntwo"


def test_a_text_within_the_limit_stays_one_part() -> None:
    text = rich("a ", strong("b"))

    assert [part.plain for part in split(text, 10)] == ["a b"]


def test_a_text_is_cut_at_line_ends_first() -> None:
    text = rich("first line\nsecond line\nthird")

    assert [part.plain for part in split(text, 12)] == ["first line", "second line", "third"]


def test_a_long_line_is_cut_between_words() -> None:
    assert [part.plain for part in split(rich("alpha beta gamma"), 11)] == ["alpha beta", "gamma"]


def test_emphasis_survives_the_cut() -> None:
    parts = split(rich(strong("alpha beta"), faint(" gamma")), 6)

    assert [span.emphasis for part in parts for span in part.spans] == [
        Emphasis.STRONG,
        Emphasis.STRONG,
        Emphasis.FAINT,
    ]


def test_a_limit_below_one_is_our_own_fault() -> None:
    with pytest.raises(ValueError, match="at least 1"):
        split(rich("a"), 0)


@given(texts, st.integers(2, 30))
def test_no_part_is_longer_than_the_limit(text: Rich, limit: int) -> None:
    assert all(utf16(part.plain) <= limit for part in split(text, limit, utf16))


@given(texts, st.integers(2, 30))
def test_no_word_is_lost_in_cutting(text: Rich, limit: int) -> None:
    joined = "".join(part.plain for part in split(text, limit, utf16))

    assert "".join(joined.split()) == "".join(text.plain.split())
