"""The sign-off cases: every one answered as written, both ways in."""

import json
from pathlib import Path
from typing import Any

import pytest

from bot.rules.answer import fields_of
from bot.rules.decide import decided
from bot.rules.prescribing import answer, gate, prescribe
from bot.rules.situation import Situation
from bot.rules.whatif import situation_of, whatif_lines
from tests.cases import each

LINES = (Path(__file__).parent / "cases.jsonl").read_text(encoding="utf-8").splitlines()
CASES = [pytest.param(json.loads(line), id=json.loads(line)["id"]) for line in LINES]


def situation(case: dict[str, Any]) -> Situation:
    read = situation_of(case["state"])
    assert isinstance(read, Situation)
    return read


@each("case", CASES)
def test_a_case_is_answered_as_written(case: dict[str, Any]) -> None:
    assert fields_of(prescribe(situation(case))) == case["expect"]


@each("case", CASES)
def test_what_explains_a_case_is_what_decided_it(case: dict[str, Any]) -> None:
    state = situation(case)

    gated = gate(state)
    explained = answer(state, decided(state)) if gated is None else gated

    assert explained == prescribe(state)


def test_the_file_of_cases_can_be_put_in_as_it_is() -> None:
    answers = [json.loads(line) for line in whatif_lines(LINES)]

    wanted = [{"id": case["id"], **case["expect"]} for case in map(json.loads, LINES)]
    assert answers == wanted
