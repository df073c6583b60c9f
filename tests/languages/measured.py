"""Lines of a language as people write them, and how many of them mean what their writers meant.

Each corpus was written whole before the glossary of its language was begun.  To see what is not
heard: `python -m tests.languages.measured de body`.
"""

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from bot.reading.glossary.translating import in_english
from bot.reading.heard import Habits
from bot.reading.replies.as_json import answered, parse_text
from bot.reading.starting.answers import answer_to
from bot.reading.starting.lines import Question
from bot.rules.log.records import DistanceUnit, Language, LoadUnit
from bot.stories.library.search import looked_up
from tests.parse.test_replies import part_of
from tests.parse.test_starting import holds

HERE = Path(__file__).parent
MONDAY = date(2026, 3, 2)
GRAVEST = frozenset({"RF01", "RF02", "RF03", "RF06", "RF09", "RF22"})
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Measured:
    """A line, what was made of it, and whether that is right."""

    row: Row
    got: Any
    is_right: bool


@cache
def rows_of(code: str, corpus: str) -> tuple[Row, ...]:
    text = (HERE / code / f"{corpus}.jsonl").read_text(encoding="utf-8")
    return tuple(json.loads(line) for line in text.splitlines() if line)


def grave_lines(language: Language) -> tuple[str, ...]:
    """Return what is said of the gravest signs in a language."""
    told = rows_of(language.value, "body")
    return tuple(row["text"] for row in told if is_grave(row))


def is_grave(row: Row) -> bool:
    """Say whether a line tells of the gravest signs and of nothing else."""
    rows = set(row["expect"]["body"])
    return bool(rows) and rows <= GRAVEST


def measured(code: str, corpus: str, *, some: int = 1) -> Iterator[Measured]:
    """Yield what is read of each line, or of one in so many; of the gravest rows, of each."""
    for number, row in enumerate(rows_of(code, corpus)):
        if number % some and not (corpus == "body" and is_grave(row)):
            continue
        yield _JUDGES[corpus](row, Language(code))


def _reply(row: Row, language: Language) -> Measured:
    """Any of the results that are right will do, and any row of those that are."""
    habits = Habits(
        LoadUnit(row.get("load_unit", "kg")), DistanceUnit(row.get("distance_unit", "m")), language
    )
    got = parse_text(row["text"], habits)
    ways = (row["expect"], *row.get("also", ()))
    return Measured(row, got, any(_is_met(one, got) for one in ways))


def _is_met(expect: Row, got: Row) -> bool:
    expected, answer = dict(expect), dict(got)
    rows = expected.pop("body", None)
    if rows is not None and not _rows_met(set(rows), set(answer["body"])):
        return False
    return bool(part_of(expected, answer) == expected)


def _rows_met(wanted: set[str], heard: set[str]) -> bool:
    if wanted == {"RF??"}:
        return bool(heard)
    return bool(wanted & heard) if wanted else not heard


def _body(row: Row, language: Language) -> Measured:
    heard = parse_text(row["text"], Habits(language=language))["body"]
    return Measured(row, heard, _rows_met(set(row["expect"]["body"]), set(heard)))


def _intent(row: Row, language: Language) -> Measured:
    got = parse_text(row["text"], Habits(language=language))
    names = row["expect"]["intent"]
    wanted = names if isinstance(names, list) else [names]
    said = got["arguments"]
    is_first = got["intent"] == wanted[0]
    told = row["expect"].get("arguments", {}) if is_first else {}
    is_right = got["intent"] in wanted and all(
        _argument(said.get(key)) == _argument(value) for key, value in told.items()
    )
    return Measured(row, (got["intent"], said), is_right)


def _argument(value: Any) -> Any:
    return value.casefold() if isinstance(value, str) else value


def _answer(row: Row, language: Language) -> Measured:
    text, habits = in_english(row["text"], language), Habits(language=language)
    got = answered(answer_to(Question(row["question"]), text, habits, MONDAY))
    got = json.loads(json.dumps(got))
    ways = (row["expect"], *row.get("also", ()))
    return Measured(row, got, any(holds(row["question"], one, got) for one in ways))


def _question(row: Row, language: Language) -> Measured:
    got = looked_up(in_english(row["text"], language), language).sure
    return Measured(row, got, got == row["answer"])


_JUDGES: dict[str, Callable[[Row, Language], Measured]] = {
    "replies": _reply, "body": _body, "intents": _intent, "starting": _answer,
    "questions": _question,
}  # fmt: skip
CORPORA = tuple(_JUDGES)


def main(code: str, *corpora: str) -> None:
    for corpus in corpora or CORPORA:
        told = list(measured(code, corpus))
        wrong = [one for one in told if not one.is_right]
        for one in wrong:
            wanted = one.row.get("expect", one.row.get("answer"))
            print(f"{corpus}: {one.row['text']}")
            print(f"   read  {in_english(one.row['text'], Language(code))}")
            print(f"   not   {wanted}")
            print(f"   but   {_short(one.got)}")
        print(f"{corpus}: {len(told) - len(wrong)} of {len(told)} right")


def _short(got: Any) -> Any:
    if not isinstance(got, dict):
        return got
    return {key: one for key, one in got.items() if one not in (None, [], {}, False, ())}


if __name__ == "__main__":
    main(*sys.argv[1:])
