"""What is asked of the sessions so far: which of them, or what they add up to."""

import json
from datetime import date
from pathlib import Path

from bot.reading.intents.looking_back import looked_back
from bot.reading.intents.wishes import wishes_in
from bot.rules.log.pages import Sieve
from bot.rules.log.records import Language, LoadUnit
from bot.stories.history.code import sieve_of

TODAY = date(2026, 3, 5)  # a Thursday
ROWS = [
    json.loads(line)
    for line in (Path(__file__).parent / "history.jsonl").read_text("utf-8").splitlines()
]
FEWEST = 40  # lines a language


Meant = tuple[str, Sieve, int | None]


def _told(means: str | None) -> Meant | None:
    """Return what a row of the table wants: what, a sieve as an old button had it, how many."""
    if means is None:
        return None
    what, code, most = (*means.split(" "), "", "")[:3]
    sieve = sieve_of(code)
    assert sieve is not None
    return what, sieve, int(most) if most else None


def _means(row: dict[str, str]) -> Meant | None:
    """Return what is asked: what, which, how many; None where the line wants something else."""
    language = Language(row["language"])
    wishes = wishes_in(row["text"], language).wishes
    if not wishes or wishes[0].intent != "history":
        return None
    asked = looked_back(row["text"], TODAY, language, LoadUnit.KG)
    return str(asked.what), asked.sieve, asked.most


def test_each_line_asks_for_what_it_says_or_is_left_to_others() -> None:
    wrong = [(row, said) for row in ROWS if (said := _means(row)) != _told(row["means"])]

    assert not wrong
    for language in ("en", "es"):
        asking = [row for row in ROWS if row["language"] == language and row["means"]]
        assert len(asking) >= FEWEST


def test_a_bare_load_is_in_the_reader_s_own_unit() -> None:
    heavy = looked_back("sessions heavier than 100", TODAY, Language.ENGLISH, LoadUnit.LB)

    assert heavy.sieve.load_above_kg == 45.4
