"""A second evaluator of the coaching specification shares nothing with the coach, and agrees.

`plainly.evaluator` is slow and straight from the text; the coach answers the same states as
`sled-coach whatif` does.  What once differed stays in `plainly/differed.jsonl`, with what the text
wants.
"""

import ast
import json
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from itertools import islice
from pathlib import Path
from random import SystemRandom
from typing import Any

import pytest

from bot.rules.whatif import STATE_FIELDS, answer_to
from tests.cases import each
from tests.rules.plainly.evaluator import drag_target, friction_of, plainly, planned_week_change
from tests.rules.plainly.states import as_a_case, smallest, states
from tests.rules.plainly.tables import DEFAULT_STATE, LADDER
from tests.thorough import tries

PLAINLY = Path(__file__).parent / "plainly"
OWN = "tests.rules.plainly"
STATES = tries(1000, 20_000)  # random states the two must agree on

State = dict[str, Any]


def cases_of(path: Path) -> Iterator[dict[str, Any]]:
    return map(json.loads, path.read_text(encoding="utf-8").splitlines())


def coach(state: State) -> dict[str, Any]:
    """Return the coach's answer as it is printed."""
    told = {key: value for key, value in state.items() if key in STATE_FIELDS}
    printed: dict[str, Any] = json.loads(json.dumps(answer_to(told)))
    return printed


WRITTEN = [
    pytest.param(case, id=case["id"])
    for path in (
        PLAINLY.parent / "cases.jsonl",
        PLAINLY / "earlier_cases.jsonl",
        PLAINLY / "differed.jsonl",
        PLAINLY / "after_pain.jsonl",
    )
    for case in cases_of(path)
]


@each("case", WRITTEN)
def test_both_answer_what_is_written(case: dict[str, Any]) -> None:
    assert plainly(case["state"]) == case["expect"]
    assert coach(case["state"]) == case["expect"]


def test_both_agree_on_states_nobody_wrote() -> None:
    seed = SystemRandom().randrange(1 << 30)

    for state in islice(states(seed), STATES):
        if plainly(state) != coach(state):
            shown = smallest(state, lambda told: plainly(told) != coach(told))
            pytest.fail(
                f"seed {seed}: {json.dumps(shown)}\n"
                f"plainly {json.dumps(plainly(shown))}\ncoach   {json.dumps(coach(shown))}"
            )


def test_the_evaluator_shares_no_code_with_the_coach() -> None:
    imported = {
        name
        for path in PLAINLY.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for name in names_imported(node)
    }

    assert imported >= {f"{OWN}.tables"}
    assert {name for name in imported if name.split(".")[0] in ("bot", "adapters")} == set()
    assert {name for name in imported if name.startswith("tests") and OWN not in name} == set()


def names_imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [one.name for one in node.names]
    return [node.module or "."] if isinstance(node, ast.ImportFrom) else []


# --- the states reach everything ---------------------------------------------------------------

SEEN = 6000


@pytest.fixture(scope="module")
def drawn() -> list[State]:
    return list(islice(states(seed=1), SEEN))


def test_the_defaults_are_the_ones_of_whatif() -> None:
    assert coach({}) == coach(DEFAULT_STATE)


def test_every_field_of_a_state_is_drawn(drawn: list[State]) -> None:
    told = Counter(key for state in drawn for key in as_a_case(state))

    assert set(told) == set(DEFAULT_STATE)
    assert {state["position"] for state in drawn} == set(LADDER)


def test_every_answer_and_every_reason_is_reached(drawn: list[State]) -> None:
    answers = [plainly(state) for state in drawn]

    assert {answer["action"] for answer in answers} == {
        "session",
        "substitute",
        "rest",
        "optional",
        "hold",
        "reonboard",
        "stop_refer",
        "decline",
        "need_guardian",
        "refuse_equipment",
    }
    assert {answer.get("decision") for answer in answers} == {
        None,
        "start",
        "stay",
        "step_up",
        "repeat",
        "step_down",
        "level_down",
        "two_levels_down",
    }
    assert {answer.get("track") for answer in answers} == {None, *(f"D{n}" for n in range(1, 8))}
    assert {reason for answer in answers for reason in answer.get("reasons", ())} == {
        "pain_green",
        "pain_amber1",
        "pain_amber2",
        "pain_red",
        "pain_unknown",
        "hurt_when_light",
        "stable_three",
        "md-2",
        "md+2",
        "md+1_unused",
        "deload",
        "week_red",
        "week_amber",
        "level_cap",
        "new_surface",
        "empty_ok",
        "bridge",
        "sled_too_heavy",
        "rpe_only",
        "no_kit",
    }


def test_the_borders_themselves_are_drawn(drawn: list[State]) -> None:
    changes = {planned_week_change(DEFAULT_STATE | state) for state in drawn}
    excesses = {excess for state in drawn if (excess := excess_of(state)) is not None}

    assert changes >= {Fraction(20), Fraction(40), Fraction(-40)}
    assert excesses >= {Fraction(3), Fraction(6), Fraction(9)}


def excess_of(state: State) -> Fraction | None:
    """Return how far the empty sled is over the step, in points of body weight."""
    if state["equipment"] not in ("sled", "tyre") or state["body_mass_kg"] is None:
        return None
    pulled = 100 * friction_of(state) * Fraction(str(state["sled_empty_kg"]))
    return pulled / Fraction(str(state["body_mass_kg"])) - drag_target(state["position"])
