"""What only talks writes nothing, whatever is being asked.

Each line of `ear_lines.jsonl` says of what kind it is; mere talk is no answer to any question.
"""

import json
from pathlib import Path

import pytest

from bot.dialogue.question import Asking
from bot.dialogue.registry import story_of
from bot.rules.log.records import Language
from bot.stories.body.questions import AskWatch
from bot.stories.settings.questions import AskWithdraw
from tests.talk.test_every_question import ONBOARDED, asked, ids
from tests.thorough import tries

_ROWS = [
    json.loads(row)
    for row in (Path(__file__).parent / "ear_lines.jsonl").read_text("utf-8").splitlines()
]
TALK = tuple((row["text"], Language(row["language"])) for row in _ROWS if row["kind"] == "chat")
TELL = ("log", "done", "pain", "number")  # kinds that may tell of a session
OTHERS = tuple(
    (row["text"], Language(row["language"])) for row in _ROWS if row["kind"] not in TELL
)
OF_SESSIONS = (AskWatch, AskWithdraw)
"""Beside their own questions: a session that waited is written, a consent taken back."""
OTHER_QUESTIONS = [
    question
    for question in ONBOARDED
    if story_of(question).name != "logging" and not isinstance(question, OF_SESSIONS)
]
SKIPPED = tries(16, 1)  # each question is asked with some of the lines, all of them with each line


@pytest.mark.parametrize("question", ONBOARDED, ids=ids)
def test_talk_writes_nothing_at_any_question(question: Asking) -> None:
    for text, language in TALK[ONBOARDED.index(question) % SKIPPED :: SKIPPED]:
        person = asked(question, language)
        file, log = person.athlete, person.log

        person.says(text)

        assert (person.athlete, person.log) == (file, log), text


@pytest.mark.parametrize("question", OTHER_QUESTIONS, ids=ids)
def test_no_answer_to_anything_else_writes_a_session(question: Asking) -> None:
    for text, language in OTHERS[OTHER_QUESTIONS.index(question) % SKIPPED :: SKIPPED]:
        person = asked(question, language)
        entries = person.log.entries

        person.says(text)

        assert person.log.entries == entries, text
