"""Replies as people write them, and what must be understood of each."""

import json
from pathlib import Path
from typing import Any

import pytest

from bot.reading.heard import Habits
from bot.reading.replies.as_json import parse_text
from bot.rules.log.records import DistanceUnit, Language, LoadUnit
from tests.cases import each

HERE = Path(__file__).parent


def cases(name: str) -> list[Any]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    return [pytest.param(row, id=f"{row['language']}: {row['text'] or 'nothing'}") for row in rows]


def habits_of(row: dict[str, Any]) -> Habits:
    return Habits(
        LoadUnit(row["load_unit"]), DistanceUnit(row["distance_unit"]), Language(row["language"])
    )


def part_of(expected: Any, answer: Any) -> Any:
    """Return the part of the answer that was expected; the answer may hold more."""
    if isinstance(expected, dict) and isinstance(answer, dict):
        return {key: part_of(value, answer.get(key)) for key, value in expected.items()}
    if isinstance(expected, list) and isinstance(answer, list) and len(expected) == len(answer):
        return [part_of(*pair) for pair in zip(expected, answer, strict=True)]
    return answer


def understood(row: dict[str, Any]) -> tuple[Any, Any]:
    """Return what was expected and what was understood of it.

    Of the rows of the screening any one that is named will do; none may stand where none is.
    """
    expected, answer = dict(row["expect"]), parse_text(row["text"], habits_of(row))
    rows = expected.pop("body", None)
    if rows is not None:
        heard = set(answer["body"])
        expected["body"] = rows
        answer["body"] = rows if heard & set(rows) or not heard | set(rows) else sorted(heard)
    return expected, part_of(expected, answer)


@each("row", cases("replies.jsonl"))
def test_a_reply_is_understood_as_agreed(row: dict[str, Any]) -> None:
    expected, answer = understood(row)

    assert answer == expected


@each("row", cases("everyday_replies.jsonl"))
def test_a_reply_as_phones_and_moods_write_it_is_understood(row: dict[str, Any]) -> None:
    expected, answer = understood(row)

    assert answer == expected


@each("row", cases("pain_replies.jsonl"))
def test_pain_is_read_by_the_scope_of_its_no_and_soreness_apart(row: dict[str, Any]) -> None:
    answer = parse_text(row["text"], habits_of(row))

    assert part_of(row["expect"], answer) == row["expect"]


@each("row", cases("more_replies.jsonl"))
def test_a_messier_reply_is_understood_too(row: dict[str, Any]) -> None:
    expected, answer = understood(row)

    assert answer == expected


@each("row", cases("number_replies.jsonl"))
def test_what_is_glued_short_or_told_the_long_way_round_is_read(row: dict[str, Any]) -> None:
    expected, answer = understood(row)

    assert answer == expected


@each("row", cases("told_numbers.jsonl"))
def test_numbers_are_read_whatever_order_unit_or_roundabout_way_they_are_told_in(
    row: dict[str, Any],
) -> None:
    expected, answer = understood(row)

    assert answer == expected


@each("row", cases("claims.jsonl"))
def test_what_is_claimed_is_heard_whose_when_and_whether(row: dict[str, Any]) -> None:
    expected, answer = understood(row)

    assert answer == expected


@each("row", cases("fresh_replies.jsonl"))
def test_a_reply_of_somebody_new_is_understood(row: dict[str, Any]) -> None:
    expected, answer = understood(row)

    assert answer == expected
