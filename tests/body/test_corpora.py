"""Statements of a body and lines that look alike, as people type them: how many are heard."""

import json
from pathlib import Path

import pytest

from bot.reading.body import body_talk
from bot.rules.log.records import Language

HEARD = 0.97  # of the statements, at the least
FALSE = 0.08  # of the lines that look alike, at the most


def corpus(language: Language) -> list[tuple[str, list[str]]]:
    """Return the lines of a language with the rows of which one has to be raised, or none."""
    file = Path(__file__).with_name(f"{language.value}.jsonl")
    lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    return [(line["text"], line["expect"]["body"]) for line in lines]


def is_right(text: str, rows: list[str], language: Language) -> bool:
    """Say whether one of the rows is raised; `RF??` is any row, no rows are none."""
    raised = set(body_talk(text, language).rows)
    return bool(raised) if rows == ["RF??"] else bool(raised & set(rows)) or not (raised or rows)


@pytest.mark.parametrize("language", list(Language))
def test_what_people_say_of_their_body_is_heard(language: Language) -> None:
    said = [(text, rows) for text, rows in corpus(language) if rows]
    missed = [text for text, rows in said if not is_right(text, rows, language)]
    assert len(missed) <= (1 - HEARD) * len(said), missed


@pytest.mark.parametrize("language", list(Language))
def test_what_only_looks_like_it_is_passed_over(language: Language) -> None:
    said = [(text, rows) for text, rows in corpus(language) if not rows]
    raised = [text for text, rows in said if not is_right(text, rows, language)]
    assert len(raised) <= FALSE * len(said), raised


@pytest.mark.parametrize("language", list(Language))
def test_no_word_of_harming_oneself_is_missed(language: Language) -> None:
    said = [(text, rows) for text, rows in corpus(language) if rows == ["RF22"]]
    assert not [text for text, rows in said if not is_right(text, rows, language)]
