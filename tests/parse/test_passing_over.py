"""Passing over a pattern changes no reading: it is tried wherever it could match."""

import importlib
import json
import pkgutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import reading as parse
from bot.reading.heard import Habits, Heard
from bot.reading.page import Page, folded
from bot.reading.replies import pain, respelt, soreness, understated
from bot.reading.replies.reading import heard_on
from bot.reading.sought import Sought, bits_in
from bot.rules.log.records import Language
from tests.cases import each
from tests.parse.holding import missing
from tests.parse.messes import HABITS, MESSY
from tests.thorough import tries

EVERY_BIT = -1


GIVEN_UP = {"_TOLD_LAST", "_LATER", "_WORDINGS"}  # they repeat too much to be proven


def all_sought() -> list[Any]:
    found = {}
    for module in pkgutil.walk_packages(parse.__path__, f"{parse.__name__}."):
        names = vars(importlib.import_module(module.name))
        for name, value in names.items():
            if name in GIVEN_UP:
                continue
            for place, one in enumerate(_sought_in(value)):
                found.setdefault(id(one), pytest.param(one, id=f"{module.name}{name}-{place}"))
    return list(found.values())


def _sought_in(value: object) -> Iterator[Sought]:
    match value:
        case Sought():
            yield value
        case tuple() | list():
            for one in value:
                yield from _sought_in(one)
        case dict():
            yield from _sought_in(list(value.values()))
        case _:
            return


@each("one", all_sought())
def test_every_match_holds_a_piece_its_pattern_asks_for(one: Sought) -> None:
    assert missing(one.pattern.pattern, one.pieces) == frozenset()


WORDINGS = [pytest.param(one, id=one.source[:40]) for one, _ in respelt._WORDINGS.values()]


@each("one", [one for one in [*all_sought(), *WORDINGS] if one.values[0].holds_digit])
def test_every_match_holds_a_digit_where_a_pattern_says_so(one: Sought) -> None:
    assert missing(one.pattern.pattern, frozenset({"0"})) == frozenset()


OF_PAIN = [
    pytest.param(one, id=f"{module.__name__}{name}")
    for module in (soreness, understated)
    for name, one in vars(module).items()
    if isinstance(one, Sought)
]


@pytest.mark.parametrize("one", OF_PAIN)
def test_what_is_read_of_pain_holds_a_piece_too(one: Sought) -> None:
    assert missing(one.pattern.pattern, one.pieces) == frozenset()


ALL = [one.values[0] for one in all_sought()]
PIECES = sorted({piece for one in ALL for piece in one.pieces})


def test_no_pain_is_said_without_a_word_for_pain() -> None:
    assert missing(pain._NONE.pattern.pattern, pain.HURTING.pieces) == frozenset()


def with_every_pattern_tried(page: Page, habits: Habits) -> Heard:
    tried = page.with_bits(EVERY_BIT)
    return heard_on(tried, habits)


@pytest.mark.parametrize("name", ["replies.jsonl", "more_replies.jsonl", "everyday_replies.jsonl"])
@pytest.mark.parametrize("habits", [Habits(), Habits(language=Language.SPANISH)], ids=["en", "es"])
def test_trying_every_pattern_reads_no_reply_otherwise(name: str, habits: Habits) -> None:
    lines = (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
    parts = tries(2, 1)  # in each language every other line
    begin = list(Language).index(habits.language) % parts
    pages = [folded(json.loads(line)["text"]) for line in lines[begin::parts]]

    for page in pages:
        assert heard_on(page, habits) == with_every_pattern_tried(page, habits)


@given(MESSY, HABITS)
def test_trying_every_pattern_reads_nothing_otherwise(text: str, habits: Habits) -> None:
    page = folded(text)

    assert heard_on(page, habits) == with_every_pattern_tried(page, habits)


@given(st.text(), st.sampled_from(PIECES), st.text())
def test_a_piece_that_stands_in_a_text_is_noted(before: str, piece: str, after: str) -> None:
    text = folded(f"{before}{piece}{after}").text
    plain = "".join("0" if letter.isdecimal() else letter for letter in text)

    noted = bits_in(text)
    for one in ALL:
        holds_digit = "0" in plain or not one.holds_digit
        is_there = holds_digit and any(held in plain for held in one.pieces)
        assert bool(noted & one.bits) == is_there
