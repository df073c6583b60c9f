"""Every statement of a body at every open question: it is heard first, and is nothing else.

No line becomes a number, a skip, a session, a topic or an answer, whatever is being asked; only
the tap that dismisses it, or a clearance, takes away what it opened.  `make test` tries one
of eighteen at one question and each question with some, `make worlds` all of them.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from bot.dialogue.changes import Snapshot
from bot.dialogue.question import Asking
from bot.dialogue.registry import story_of
from bot.dialogue.state import Dialogue
from bot.reading.body.talk import body_talk
from bot.reading.glossary.glossaries import languages
from bot.reading.glossary.translating import in_english
from bot.rules.log.records import Athlete, Language
from bot.rules.safety.red_flags import RED_FLAGS
from bot.words.voice import Voice
from tests.languages.measured import GRAVEST
from tests.talk.person import Person
from tests.talk.test_body_lines import OPENED, names, opened
from tests.thorough import tries

SAFETY = ("body", "screening")  # the stories that ask about a body
REQUEST = "RF21"  # refused at once: nothing is asked about it


@dataclass(frozen=True, slots=True)
class Statement:
    """A line that tells of a body, and the rows that would be right for it."""

    text: str
    language: Language
    rows: tuple[str, ...]


def _statements() -> Iterator[Statement]:
    here = Path(__file__).parent
    for file in (
        *sorted(here.glob("*.jsonl")),
        *sorted(here.parent.glob("languages/*/body.jsonl")),
    ):
        for line in file.read_text("utf-8").splitlines():
            told = json.loads(line)
            if rows := tuple(told["expect"]["body"]):
                language = Language(told.get("language", file.parent.name))
                yield Statement(told["text"], language, rows)


STATEMENTS = tuple(_statements())
QUESTIONS: tuple[Asking | None, ...] = (None, *OPENED)
EACH = tries(18, 1)  # of the lines
LINES_SKIPPED = tries(EACH * len(QUESTIONS), 1)


def heard(statements: Iterable[Statement]) -> Iterator[Statement]:
    """Yield those that raise a row: how many do is tried with the corpora."""
    return (
        one
        for one in statements
        if body_talk(in_english(one.text, one.language), one.language).rows
    )


def title(question: Asking | None) -> str:
    return "nothing" if question is None else names(question)


def facing(question: Asking | None, language: Language) -> Person:
    """Return somebody who is asked it."""
    if question is not None:
        return opened(question, language)
    person = opened(OPENED[-1], language)
    person.snapshot = replace(person.snapshot, dialogue=Dialogue())
    return person


def only_safety(before: Snapshot, after: Snapshot, *, is_refused: bool = False) -> bool:
    """Say whether a line was taken for a body's and for nothing else.

    It opened a safety question or raised a flag, or what is open already is said once more; what
    is wished for and never done is refused.  Before consent help is given and nothing noted.
    """
    if after.log != before.log or _but_flags(after.athlete) != _but_flags(before.athlete):
        return False
    was, now = before.dialogue.question, after.dialogue.question
    if is_about_safety(now) and (now == was or after.dialogue.asked > before.dialogue.asked):
        return True
    is_raised = after.athlete.flags != before.athlete.flags
    is_open_already = bool(before.athlete.flags)
    return is_raised or is_open_already or is_refused or before.athlete.consent is None


def is_about_safety(question: Asking | None) -> bool:
    return question is not None and story_of(question).name in SAFETY


def _but_flags(athlete: Athlete) -> Athlete:
    return replace(athlete, flags=(), home=None, heard=None)


def test_there_are_statements_of_every_row_in_each_language() -> None:
    told = {row for one in STATEMENTS for row in one.rows}
    read = {language for language in Language if language not in languages()}
    wanted = {(row, language) for row in told.intersection(RED_FLAGS) for language in read}
    wanted |= {(row, language) for row in GRAVEST for language in languages()}

    for row, language in wanted:
        its_own = (one for one in STATEMENTS if row in one.rows and one.language is language)
        assert any(heard(its_own)), (row, language)


@pytest.mark.parametrize("place", range(len(QUESTIONS)), ids=lambda at: title(QUESTIONS[at]))
def test_no_statement_is_an_answer(place: int) -> None:
    question = QUESTIONS[place]
    wrong = []
    for statement in heard(STATEMENTS[EACH * place % LINES_SKIPPED :: LINES_SKIPPED]):
        person = facing(question, statement.language)
        before = person.snapshot

        person.says(statement.text)

        refused = Voice(statement.language).say("body-request-refused")[:12]
        is_refused = REQUEST in statement.rows and person.sees.startswith(refused)
        if not only_safety(before, person.snapshot, is_refused=is_refused):
            wrong.append((statement.text, person.sees))
    assert wrong == []
