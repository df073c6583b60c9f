"""What people say of their bodies, and which rows of the screening it raises.

`agreed.jsonl` is what a physio wrote down; `en.jsonl`, `es.jsonl` and `others.jsonl` are our own,
by several hands, each written before the lexicon met it.  Any of the rows that stand in a line
will do; none may where none is.
"""

import json
from collections import Counter
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from bot.reading.body.talk import MOST_ROWS, body_talk
from bot.rules.log.records import Language
from tests.thorough import tries

HERE = Path(__file__).parent
CORPORA = (
    "agreed",
    "en",
    "es",
    "more",
    "others",
    "fresh",
    "later",
    "kinds",
    "lay",
    "ears",
    "chat",
)
MISSED = 0.02
GRAVE = frozenset({"RF01", "RF02", "RF03", "RF06", "RF09", "RF22"})
LETTERS = "etaoinshrdlu"

Row = dict[str, Any]


@cache
def lines_of(name: str) -> tuple[Row, ...]:
    text = (HERE / f"{name}.jsonl").read_text(encoding="utf-8")
    return tuple(json.loads(line) for line in text.splitlines())


def every_line() -> list[Row]:
    return [row for name in CORPORA for row in lines_of(name)]


def wanted(row: Row) -> set[str]:
    rows: list[str] = row["expect"]["body"]
    return set(rows)


def rows_of(text: str, language: str) -> tuple[str, ...]:
    return body_talk(text, Language(language)).rows


def is_right(row: Row) -> bool:
    """Say whether a row that is right is raised, or none; `RF??` is any row."""
    heard, rows = set(rows_of(row["text"], row["language"])), wanted(row)
    if rows == {"RF??"}:
        return bool(heard)
    return bool(heard & rows) if rows else not heard


def statements(rows: Iterable[Row]) -> list[Row]:
    return [row for row in rows if wanted(row)]


def look_alikes(rows: Iterable[Row]) -> list[Row]:
    return [row for row in rows if not wanted(row)]


@pytest.mark.parametrize("name", CORPORA)
def test_what_is_said_of_a_body_is_heard(name: str) -> None:
    told = statements(lines_of(name))

    missed = [row["text"] for row in told if not is_right(row)]

    assert len(missed) <= MISSED * len(told), missed


@pytest.mark.parametrize("name", CORPORA)
def test_look_alikes_raise_nothing(name: str) -> None:
    harmless = look_alikes(lines_of(name))

    alarms = [row["text"] for row in harmless if not is_right(row)]

    assert len(alarms) <= 0.08 * len(harmless), alarms


def test_no_sign_of_the_gravest_rows_is_missed() -> None:
    told = [
        row
        for name in (*CORPORA[:4], "fresh", "later", "kinds", "lay", "ears", "chat")
        for row in statements(lines_of(name))
    ]
    grave = [row for row in told if wanted(row) <= GRAVE]

    assert [row["text"] for row in grave if not is_right(row)] == []


SOME = tries(3, 1)  # of so many lines one, where what holds of a line is tried with all of them


def test_what_is_met_with_support_is_known_by_its_worry() -> None:
    lines = [*every_line()][::SOME]
    told = [body_talk(row["text"], Language(row["language"])) for row in lines]

    assert [talk for talk in told if ("RF22" in talk.rows) != (talk.worry is not None)] == []


def test_a_line_raises_few_rows() -> None:
    raised = [rows_of(row["text"], row["language"]) for row in [*every_line()][::SOME]]
    many = [rows for rows in raised if len(rows) > 2]

    assert all(len(rows) <= MOST_ROWS for rows in raised)
    assert len(many) <= 0.05 * sum(bool(rows) for rows in raised)


def test_each_row_has_its_lines_in_both_languages() -> None:
    rows = {f"RF{number:02}" for number in (*range(1, 17), 21, 22)}

    assert [row["text"] for row in look_alikes(every_line()) if row["row"] not in rows] == []
    for language in ("en", "es"):
        ours = [row for row in every_line() if "row" in row and row["language"] == language]
        told = Counter(row["row"] for row in statements(ours))
        harmless = Counter(row["row"] for row in look_alikes(ours))
        assert {row for row in rows if told[row] < 8} == set(), language
        assert {row for row in rows if harmless[row] < 4} == set(), language


def slipped(text: str, turn: int) -> str:
    """Return the text with one slip in its longest words' inside, another slip each turn."""
    words = text.split()
    long = [place for place, word in enumerate(words) if len(word) > 3 and word.isalpha()]
    if not long:
        return text
    place = long[turn % len(long)]
    word = words[place]
    at = 1 + turn % (len(word) - 2)
    slips = (
        word[:at] + word[at + 1] + word[at] + word[at + 2 :],  # two letters the wrong way round
        word[:at] + word[at + 1 :],  # one missing
        word[:at] + word[at] + word[at:],  # one doubled
        word[:at] + LETTERS[turn % len(LETTERS)] + word[at + 1 :],  # one beside it
    )
    return " ".join([*words[:place], slips[turn % len(slips)], *words[place + 1 :]])


def test_one_slip_in_a_word_costs_little() -> None:
    some = [*statements(every_line())][::SOME]
    heard = [row for row in some if is_right(row)]

    lost = [
        text
        for turn, row in enumerate(heard)
        if not set(rows_of(text := slipped(row["text"], turn), row["language"])) & wanted(row)
    ]

    assert len(lost) <= 0.10 * len(heard), lost
