"""Every row of the article stands in docs/coaching.md, and what it names is there and tells it."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.dialogue.tokens import Does, encode
from bot.stories.library.shelf import answers_in
from tests.answers.check import ARTICLE
from tests.talk.person import Person
from tests.talk.pullers import ada, lucia

ROOT = Path(__file__).parent.parent.parent
_ROW = re.compile(r"^\| (S\d\d) \| ([^|]+) \| ([a-z-]+) \| ([^|]+) \|$", re.MULTILINE)
ROWS = _ROW.findall((ROOT / "docs/coaching.md").read_text(encoding="utf-8"))
ANSWERED = [(row, answer) for row, _, answer, _ in ROWS if answer != "-"]


def test_every_row_is_there_once() -> None:
    assert [row for row, *_ in ROWS] == sorted(ARTICLE)


def test_a_row_without_an_answer_says_what_does_it() -> None:
    assert [row for row, _, answer, how in ROWS if answer == "-" and how.strip() == "-"] == []


@pytest.mark.parametrize("someone", [ada, lucia])
@pytest.mark.parametrize("row, answer", ANSWERED)
def test_a_row_is_told_by_its_answer(row: str, answer: str, someone: Callable[[], Person]) -> None:
    person = someone()
    told = answers_in(person.athlete.language)[answer]

    assert row in told.sources
    assert person.presses(encode(Does("library", "topic", (answer,)), 0)).startswith(told.title)
    assert re.search("article|video|artículo", person.sees, re.IGNORECASE)
