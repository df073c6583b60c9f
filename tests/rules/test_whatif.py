import json
from collections.abc import Iterator
from dataclasses import fields

import pytest

from bot.rules.situation import Situation
from bot.rules.whatif import STATE_FIELDS, answer_to, situation_of, whatif_lines


def test_every_field_of_a_situation_can_be_typed_in() -> None:
    assert {field.name for field in fields(Situation)} == set(STATE_FIELDS)


def test_an_empty_state_is_the_default_situation() -> None:
    assert situation_of({}) == Situation()


LAST = {
    "pain_during": 0,
    "pain_after": 0,
    "pain_morning": None,
    "rpe": 3.5,
    "completed": 1,
    "smooth": True,
}


@pytest.mark.parametrize(
    "state, error",
    [
        ({"weight": 75}, "weight must be a field the coach knows, got 75"),
        ({"age": "old"}, 'age must be a whole number from 0 to 120, got "old"'),
        ({"age": True}, "age must be a whole number from 0 to 120, got true"),
        ({"age": 30.0}, "age must be a whole number from 0 to 120, got 30.0"),
        ({"age": -1}, "age must be a whole number from 0 to 120, got -1"),
        ({"easy_two": 1}, "easy_two must be true or false, got 1"),
        ({"body_mass_kg": 20}, "body_mass_kg must be a number from 30 to 250, or null, got 20"),
        ({"friction": 1.2}, "friction must be a number from 0.15 to 1, or null, got 1.2"),
        ({"plate_step_kg": 0}, "plate_step_kg must be a number from 0.5 to 25, got 0"),
        ({"mode": "fast"}, 'mode must be one of conditioning, warm_up, got "fast"'),
        ({"position": "L7a"}, 'position must be a step from L0a to L6c, got "L7a"'),
        ({"red_flag": ""}, 'red_flag must be a text that is not empty, or null, got ""'),
        ({"last": []}, "last must be an object, or null, got []"),
        ({"last": {"rpe": 3}}, "last.pain_during must be given, got null"),
        (
            {"last": {**LAST, "pain_after": 11}},
            "last.pain_after must be a whole number from 0 to 10, or null, got 11",
        ),
        (
            {"last": {**LAST, "band": [4, 3]}},
            "last.band must be a list of two numbers, lowest first, or null, got [4, 3]",
        ),
    ],
)
def test_a_state_that_does_not_fit_names_field_wish_and_value(
    state: dict[str, object], error: str
) -> None:
    assert answer_to(state) == {"error": error}


@pytest.mark.parametrize("infinite", ["NaN", "Infinity", "1e999"])
def test_numbers_without_end_do_not_fit(infinite: str) -> None:
    line = f'{{"id": 1, "state": {{"sled_empty_kg": {infinite}}}}}'

    (answer,) = map(json.loads, whatif_lines([line]))

    assert answer["error"].startswith("sled_empty_kg must be a number from 0 to 120")


def test_a_line_that_cannot_be_read_is_answered_and_the_next_goes_on() -> None:
    lines = ["{", "\n", "[1]", '{"id": "a"}', '{"id": "b", "state": {"age": 12}, "expect": {}}']

    answers = [json.loads(line) for line in whatif_lines(lines)]

    assert answers == [
        {"id": None, "error": "a line must be JSON, got '{'"},
        {"id": None, "error": "a line must be an object, got [1]"},
        {"id": "a", "error": "state must be an object, got null"},
        {"id": "b", "action": "decline", "code": "age_under_13"},
    ]


def test_lines_are_answered_one_by_one() -> None:
    def endless() -> Iterator[str]:
        while True:
            yield '{"id": 1, "state": {}}'

    answers = whatif_lines(endless())

    assert json.loads(next(answers))["action"] == "session"


def test_a_cut_emoji_is_a_value_that_does_not_fit_and_no_fault() -> None:
    state = {"age": 30, "equipment": chr(0xD83D)}

    (answer,) = whatif_lines([json.dumps({"id": "cut", "state": state})])

    assert "equipment must be" in json.loads(answer)["error"]
