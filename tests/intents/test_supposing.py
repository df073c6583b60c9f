"""What a line supposes: a session left out, a match, a pain, time away; and what only looks so."""

import json
from datetime import date
from pathlib import Path

from bot.reading.intents.supposing import Around, otherwise, supposed_in, supposition
from bot.rules.log.records import Language, LoadUnit
from bot.rules.supposing import (
    Away,
    Hurt,
    Moved,
    One,
    Otherwise,
    Played,
    Pulled,
    Skipped,
    Undone,
    parts_of,
)

TODAY = date(2026, 3, 3)  # a Tuesday
FOLLOWING = (date(2026, 3, 5), date(2026, 3, 9), date(2026, 3, 12))  # Thursday, Monday, Thursday
ROWS = [
    json.loads(line)
    for line in (Path(__file__).parent / "supposing.jsonl").read_text("utf-8").splitlines()
]
DONE = (date(2026, 2, 26), date(2026, 2, 24))
FEWEST = 25  # lines a language


def _means(row: dict[str, str]) -> str | None:
    """Return what is supposed: its kind, days of March, and how much."""
    rest = supposed_in(row["text"])
    if rest is None:
        return None
    language = Language(row["language"])
    what = supposition(rest, Around(TODAY, language, FOLLOWING, DONE))
    if what is not None:
        return "; ".join(map(_one, parts_of(what)))
    how = otherwise(rest, language, LoadUnit.KG)
    return None if how is None else _how(how)


def _one(what: One) -> str:
    match what:
        case Skipped(day):
            return f"skip {day:%d}"
        case Played(day, minutes):
            return f"play {day:%d} {'-' if minutes is None else minutes}"
        case Hurt(day, pain, in_session):
            return f"{'in' if in_session else 'hurt'} {day:%d} {pain}"
        case Moved(of, to):
            return f"move {of:%d} {to:%d}"
        case Away(since, until):
            return f"away {since:%d} {until:%d}"
        case Undone(since, until):
            return f"undone {since:%d} {until:%d}"
        case Pulled():
            raise ValueError("sets are read by the story")


def _how(how: Otherwise) -> str:
    """Return what differs from a session as planned or done, by the names of the fields."""
    plain = Otherwise()
    other = [
        f"{name} {getattr(how, name):g}"
        for name in Otherwise.__slots__
        if getattr(how, name) != getattr(plain, name)
    ]
    return ", ".join(other) or "as planned"


def test_each_line_supposes_what_it_says_or_nothing() -> None:
    wrong = [(row, said) for row in ROWS if (said := _means(row)) != row["means"]]

    assert not wrong
    for language in ("en", "es"):
        meant = [row for row in ROWS if row["language"] == language and row["means"] is not None]
        assert len(meant) >= FEWEST
