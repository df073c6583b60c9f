"""Typed answers to the questions of the start: own lines with what each means."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.reading.heard import Habits
from bot.reading.replies.as_json import answered, parse_lines
from bot.reading.starting.answers import answer_to
from bot.reading.starting.lines import Question, spec_of
from bot.reading.tables import table
from bot.rules.log.records import Language

MONDAY = date(2026, 3, 2)
LINES = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "talk" / "answers.jsonl")
    .read_text("utf-8")
    .split("\n")
    if line
]
NEAR = {"body_mass": 0.5, "empty_mass": 0.1, "plate_step": 0.1}


def heard(question: str, text: str, language: str = "en") -> dict[str, Any]:
    """Return an answer as the command line gives it."""
    said = answer_to(Question(question), text, Habits(language=Language(language)), MONDAY)
    got: dict[str, Any] = json.loads(json.dumps(answered(said)))
    return got


def is_same(question: str, wanted: Any, got: Any) -> bool:
    if isinstance(wanted, bool) or isinstance(got, bool) or wanted is None or got is None:
        return wanted is got
    if isinstance(wanted, list) and question != "quiet_hours":
        return isinstance(got, list) and sorted(wanted, key=str) == sorted(got, key=str)
    if isinstance(wanted, int | float) and isinstance(got, int | float):
        return abs(wanted - got) <= NEAR.get(question, 0)
    return bool(wanted == got)


def holds(question: str, wanted: dict[str, Any], got: dict[str, Any]) -> bool:
    if "value" in wanted:
        return "value" in got and is_same(question, wanted["value"], got["value"])
    return next(iter(wanted)) in got


@pytest.mark.parametrize("question", Question)
def test_each_line_means_what_its_writer_meant(question: Question) -> None:
    lines = [line for line in LINES if line["question"] == question]

    missed = {}
    for line in lines:
        got = heard(question, line["text"], line["language"])
        if not any(holds(question, one, got) for one in (line["expect"], *line.get("also", ()))):
            missed[line["text"]] = got

    assert len(lines) >= 9
    assert not missed


@pytest.mark.parametrize(
    ("question", "text", "other"),
    [
        ("side", "hang on, it's my ankle not my knee", {"joint": [["ankle", None]]}),
        ("empty_mass", "undo that, the floor's rubber not turf", {"surface": "rubber"}),
        ("plate_step", "the sled's 25 not 15, my mistake", {"empty_mass": 25}),
        ("screen_now", "before that, I put the wrong year. it's 1989", {"birth_year": 1989}),
        ("joint", "left knee, about a 3 in the mornings", {"usual_morning": 3}),
        ("days", "mon and thu at 6pm", {"hour": "18:00"}),
        ("birth_year", "41, both knees, don't play", {"joint": [["knee", "both"]]}),
        (
            "kit",
            "gym sled, 25 kg without plates, on turf",
            {"empty_mass": 25, "surface": "gym_turf"},
        ),
        ("match_days", "sundays, but I got knocked out cold last sunday", {"match_days": ["sun"]}),
    ],
)
def test_what_is_told_of_another_question_is_kept(
    question: str, text: str, other: dict[str, Any]
) -> None:
    assert heard(question, text)["other"] == other


def test_a_line_of_the_command_line_names_its_question_and_day() -> None:
    line = {"question": "sled_months", "text": "since october", "today": "2026-01-05"}

    (answer,) = parse_lines([json.dumps(line)])

    assert json.loads(answer)["answer"] == {"value": 3}


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_concept_a_question_takes_has_words(language: str) -> None:
    parts = table(f"starting.{language}")

    for question in Question:
        spec = spec_of(question)
        said = {concept for part in spec.hears for concept in parts.get(part, {})}
        wanted = {one for rule in spec.rules for term in rule.terms for one in term}
        assert wanted <= said, question


@pytest.mark.parametrize(
    "text", ["", "?", "9" * 4000, "no " * 2000, "¿" * 300, "1 or " * 900, "/ 3"]
)
def test_any_line_has_an_answer(text: str) -> None:
    for question in Question:
        assert len(heard(question, text)) >= 1
