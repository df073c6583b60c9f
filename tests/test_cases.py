"""A law tried on many cases in one test."""

from typing import Any

import pytest

from tests.cases import each


def test_every_case_that_breaks_a_law_is_told_of_and_none_that_keeps_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("SLED_COACH_TESTS_THOROUGH", raising=False)
    tried: list[int] = []

    @each("number", [1, 2, pytest.param(3, id="three")])
    def is_two(number: int) -> None:
        tried.append(number)
        assert number == 2

    law: Any = is_two
    with pytest.raises(ExceptionGroup, match="2 of 3") as told:
        law()
    assert tried == [1, 2, 3]
    assert [one.__notes__ for one in told.value.exceptions] == [["of 1"], ["of three"]]


def test_a_law_that_all_cases_keep_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SLED_COACH_TESTS_THOROUGH", raising=False)
    tried: list[tuple[int, str]] = []

    @each("number, word", [(1, "a"), (2, "b")], ids=["one", "two"])
    def law(number: int, word: str) -> None:
        tried.append((number, word))

    whole: Any = law
    whole()
    assert tried == [(1, "a"), (2, "b")]


def test_a_law_without_a_case_is_none() -> None:
    with pytest.raises(ValueError, match="no case"):
        each("number", [])
