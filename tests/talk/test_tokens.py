"""A button's token says what it means, and nothing else can."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.contract import TOKEN_BYTES, Choice
from bot.dialogue.tokens import Answered, Answers, Does, decode, encode

words = st.from_regex(r"[a-z0-9_-]{1,9}", fullmatch=True)


@given(words, st.integers(0, 999_999))
def test_an_answer_comes_back_with_its_question(value: str, asked: int) -> None:
    assert decode(encode(Answers(value), asked)) == Answered(asked, value)


@given(words, words, st.lists(words, max_size=3), st.integers(0, 999_999))
def test_a_standing_verb_comes_back_whatever_is_open(
    story: str, verb: str, args: list[str], asked: int
) -> None:
    does = Does(story, verb, tuple(args))

    assert decode(encode(does, asked)) == does


@given(st.text())
def test_any_text_may_come_in(text: str) -> None:
    decode(text)


@pytest.mark.parametrize("value", ["é", "x" * 80])
def test_a_token_that_no_platform_would_carry_is_our_own_fault(value: str) -> None:
    with pytest.raises(ValueError, match="64"):
        encode(Answers(value), 1)


def test_a_choice_refuses_a_token_over_the_limit() -> None:
    with pytest.raises(ValueError, match="64"):
        Choice("label", "x" * (TOKEN_BYTES + 1))
