"""What only talks writes nothing, whatever is being asked.

Each line of `ear_lines.jsonl` says of what kind it is; mere talk is no answer to any question.
"""

import json
from pathlib import Path

import pytest

from bot.dialogue.question import Asking
from bot.rules.log.records import Language
from tests.talk.test_every_question import ONBOARDED, asked, ids
from tests.thorough import tries

_ROWS = [
    json.loads(row)
    for row in (Path(__file__).parent / "ear_lines.jsonl").read_text("utf-8").splitlines()
]
TALK = tuple((row["text"], Language(row["language"])) for row in _ROWS if row["kind"] == "chat")
SKIPPED = tries(8, 1)  # each question is asked with some of the lines, all of them with each line


@pytest.mark.parametrize("question", ONBOARDED, ids=ids)
def test_talk_writes_nothing_at_any_question(question: Asking) -> None:
    for text, language in TALK[ONBOARDED.index(question) % SKIPPED :: SKIPPED]:
        person = asked(question, language)
        file, log = person.athlete, person.log

        person.says(text)

        assert (person.athlete, person.log) == (file, log), text
