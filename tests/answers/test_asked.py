"""What people ask who read no answer: how much of it finds its own, and how little another.

Five phrasings of each answer and fifty questions that none answers, in each language, written by
somebody who saw the answers' names alone.  They are never taken into the answers' own questions.
"""

import json
from pathlib import Path

import pytest

from bot.rules.log.records import Language
from bot.stories.library.search import looked_up

ASKED = Path(__file__).parent / "asked.jsonl"
RIGHT, BESIDE, UNKNOWN = 0.8, 0.02, 0.92  # at least, at most, at least: shares as they are today


@pytest.mark.parametrize("language", [Language.ENGLISH, Language.SPANISH])
def test_as_many_as_before_find_their_answer_and_as_few_another(language: Language) -> None:
    rows = [json.loads(line) for line in ASKED.read_text("utf-8").splitlines()]
    asked = [row for row in rows if row["language"] == language.value]
    found = [(row["answer"], looked_up(row["text"], language).sure) for row in asked]
    known = [pair for pair in found if pair[0] is not None]
    unknown = [got for wanted, got in found if wanted is None]

    assert len(known) >= 5 * 119
    assert sum(wanted == got for wanted, got in known) >= RIGHT * len(known)
    assert sum(got not in (None, wanted) for wanted, got in known) <= BESIDE * len(known)
    assert len(unknown) == 50
    assert unknown.count(None) >= UNKNOWN * len(unknown)
