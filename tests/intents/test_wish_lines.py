"""Lines that wish for something, and those that only look so: which wish is heard in them.

All are ours, each written before the lexicon met it.
"""

import json
from functools import cache
from pathlib import Path

from bot.reading.intents.wishes import Arguments, Wishes, wishes_in
from bot.reading.zones import folded
from bot.rules.log.records import Language

HERE = Path(__file__).parent
HARMFUL = {"skip", "move", "pause", "forget", "delete_entry", "reminders_off", "match_off"}
RIGHT, ASKED = 0.96, 0.08  # at least, at most: shares of the lines

Row = dict[str, object]


@cache
def rows() -> list[Row]:
    return [json.loads(line) for line in (HERE / "lines.jsonl").read_text("utf-8").splitlines()]


def test_most_lines_are_heard_as_what_they_wish_in_each_language() -> None:
    for language in (Language.ENGLISH, Language.SPANISH):
        told = [row for row in rows() if row["language"] == language]
        wrong = [row["text"] for row in told if not is_right(row)]

        assert len(told) >= 150
        assert len(wrong) <= (1 - RIGHT) * len(told), wrong


def test_no_line_is_heard_as_what_would_do_harm() -> None:
    harmful = [row["text"] for row in rows() if heard(row) in HARMFUL - set(expected(row))]

    assert not harmful


def test_few_lines_are_asked_back() -> None:
    asked = [row["text"] for row in rows() if len(wishes(row).wishes) > 1]

    assert len(asked) <= ASKED * len(rows()), asked


def is_right(row: Row) -> bool:
    names, said = expected(row), heard(row)
    if said not in names:
        return False
    wanted = expecting(row).get("arguments", {})
    assert isinstance(wanted, dict)
    return said != names[0] or all(
        told(wishes(row).wishes[0].arguments, key) == plain(value) for key, value in wanted.items()
    )


def told(arguments: Arguments, key: str) -> object:
    value = getattr(arguments, key)
    if key == "at":
        return value and f"{value:%H:%M}"
    if key == "place":
        return folded(str(value))
    return list(value) if isinstance(value, tuple) else value


def heard(row: Row) -> str | None:
    """Return the wish, "log" where a session is told, None where nothing is heard."""
    said = wishes(row)
    if said.wishes:
        return said.wishes[0].intent
    return None if said.nearest else "log"


def wishes(row: Row) -> Wishes:
    return once(str(row["text"]), Language(str(row["language"])))


@cache
def once(text: str, language: Language) -> Wishes:
    return wishes_in(text, language)


def expecting(row: Row) -> Row:
    expect = row["expect"]
    assert isinstance(expect, dict)
    return expect


def expected(row: Row) -> list[str]:
    value = expecting(row)["intent"]
    return value if isinstance(value, list) else [str(value)]


def plain(value: object) -> object:
    return folded(value) if isinstance(value, str) else value
