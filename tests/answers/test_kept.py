"""What an index counted is kept beside the code, and never in place of what would be counted."""

import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import pytest

from bot.reading.concepts import concepts_in
from bot.reading.kept import grown, keep
from bot.reading.lexicons import Lexicon, lexicon_from
from bot.reading.questions.index import Findable, Index
from bot.rules.log.records import Language

ANSWERS = (
    Findable("rain", "Rain", ("can I pull in the rain?", "is wet grass a problem"), "It is."),
    Findable("shoes", "Shoes", ("which shoes?", "do I need football boots"), "Flat ones."),
)
ASKED = ("does rain matter", "what shoes on wet grass", "boots or trainers", "who won on sunday")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where Python keeps what it compiles, for this test."""
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path


def kept_in(folder: Path) -> list[Path]:
    return sorted(folder.rglob("answers-*.counted"))


def answered(answers: Sequence[Findable]) -> list[object]:
    index = Index(answers, Language.ENGLISH)
    return [index.ranked(question) for question in ASKED]


def test_what_was_kept_answers_as_what_was_counted(folder: Path) -> None:
    counted = answered(ANSWERS)

    (there,) = kept_in(folder)
    written = there.stat().st_mtime_ns
    assert answered(ANSWERS) == counted
    assert there.stat().st_mtime_ns == written  # read, not counted again


def test_what_changed_is_counted_anew(folder: Path) -> None:
    before = answered(ANSWERS)
    other = (ANSWERS[0], ANSWERS[1]._replace(questions=("boots or trainers",)))

    after = answered(other)

    assert after != before
    assert answered(ANSWERS) == before


@pytest.mark.parametrize(
    "spoilt", [lambda file: b"", lambda file: file[: len(file) // 2], lambda file: b"\xff" * 9]
)
def test_what_was_kept_and_cannot_be_read_is_counted_anew(
    folder: Path, spoilt: Callable[[bytes], bytes]
) -> None:
    counted = answered(ANSWERS)
    (there,) = kept_in(folder)
    there.write_bytes(spoilt(there.read_bytes()))

    assert answered(ANSWERS) == counted


def test_where_nothing_may_be_written_nothing_is_kept(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = answered(ANSWERS)
    for there in kept_in(folder):
        there.unlink()
    monkeypatch.setattr(sys, "pycache_prefix", str(folder / "a file" / "in it"))
    (folder / "a file").touch()

    assert answered(ANSWERS) == counted
    assert kept_in(folder) == []


# --- a language's phrases --------------------------------------------------------------------


def grow(times: list[str]) -> Lexicon:
    times.append("grown")
    return lexicon_from({"knee": "knee*, my knee", "ankle": "ankle"})


def heard(lexicon: Lexicon) -> list[str | None]:
    return [word.concept for word in concepts_in("my knees and ankle", lexicon)]


def test_a_lexicon_that_was_kept_hears_what_the_one_that_was_grown_does(folder: Path) -> None:
    times: list[str] = []
    first = grown("toy", b"same", partial(grow, times))
    second = grown("toy", b"same", partial(grow, times))

    assert heard(first) == heard(second) == [None, "knee", None, "ankle"]
    assert times == ["grown"]


@pytest.mark.parametrize("spoilt", [b"", b"\x80\x05nonsense.", b"cposix\nsystem\n"])
def test_a_lexicon_that_cannot_be_read_is_grown_anew(folder: Path, spoilt: bytes) -> None:
    times: list[str] = []
    keep("toy", b"same", spoilt)

    assert heard(grown("toy", b"same", partial(grow, times))) == [None, "knee", None, "ankle"]
    assert times == ["grown"]
