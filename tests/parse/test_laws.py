"""Laws of reading: what holds for every text, however odd."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.heard import Habits, Logged, Unclear
from bot.reading.numbers import in_digits, readings
from bot.reading.page import LONGEST, folded
from bot.reading.replies.as_json import parse_lines, parse_text
from bot.reading.replies.reading import read
from bot.rules.log.records import DistanceUnit, LoadUnit
from tests.parse.messes import HABITS, MESSY

TEXTS = st.text() | MESSY


@given(TEXTS, HABITS)
def test_no_text_raises(text: str, habits: Habits) -> None:
    assert json.loads(json.dumps(parse_text(text, habits)))["kind"]


@given(st.lists(st.text(alphabet=st.characters(exclude_characters="\n"))))
def test_no_line_raises_and_none_is_lost(lines: list[str]) -> None:
    answers = list(parse_lines(lines))

    assert len(answers) == len([line for line in lines if line.strip()])


@given(MESSY, HABITS)
def test_a_number_heard_was_said(text: str, habits: Habits) -> None:
    heard = read(text, habits)

    if isinstance(heard, Logged | Unclear):
        entered = {
            entry.value
            for run in heard.details.sets
            for entry in (run.entered_load, run.entered_distance)
            if entry is not None
        }
        assert entered <= _numbers_in(text, habits)


@given(MESSY, HABITS)
def test_sets_are_never_invented(text: str, habits: Habits) -> None:
    heard = read(text, habits)

    if isinstance(heard, Logged):
        said = _numbers_in(text, habits)
        pulls = sum(run.pulls for run in heard.details.sets)
        assert len(heard.details.sets) <= pulls <= sum(abs(number) for number in said) + len(said)
        assert not heard.details.sets or said


@given(MESSY, HABITS)
def test_capitals_and_spaces_change_nothing(text: str, habits: Habits) -> None:
    spaced = "  " + text.upper().replace(" ", "   ") + " "

    again, once = parse_text(spaced, habits), parse_text(text, habits)
    as_written = {
        "doubts": [],
        "note": None,
        "left_out": [],
    }  # these quote the writer's own letters
    assert again | as_written == once | as_written


@given(
    pulls=st.integers(1, 20),
    metres=st.integers(5, 100),
    plates=st.integers(0, 600).map(lambda halves: halves / 2),
    rpe=st.integers(0, 20).map(lambda halves: halves / 2),
    pain=st.integers(0, 10),
    habits=HABITS,
    comma=st.booleans(),
)
def test_a_plain_log_comes_back_as_written(
    pulls: int, metres: int, plates: float, rpe: float, pain: int, habits: Habits, comma: bool
) -> None:
    text = f"{pulls}x{metres}m {plates:g}kg rpe {rpe:g} pain {pain}"

    heard = read(text.replace(".", ",") if comma else text, habits)

    assert isinstance(heard, Logged)
    (run,) = heard.details.sets
    assert (run.pulls, run.distance_m, run.load_kg) == (pulls, metres, plates)
    assert (heard.details.rpe, heard.details.pain) == (rpe, pain)


@given(st.integers(1, 20), st.integers(5, 100), st.integers(0, 300))
def test_a_unit_written_wins_over_the_writers_habit(pulls: int, metres: int, plates: int) -> None:
    text = f"{pulls} x {metres} m @ {plates} kg"

    answers = [
        parse_text(text, Habits(load, distance)) for load in LoadUnit for distance in DistanceUnit
    ]
    assert all(answer == answers[0] for answer in answers)


@pytest.mark.parametrize(
    "piece",
    ["3x20m 40kg ", "pain ", "9", " ", "a", "3 or ", "knee ", "x", "~", "felt like a ", "1,"],
)
def test_a_very_long_text_is_read_up_to_its_bound(piece: str) -> None:
    page = folded(piece * 10_000)

    assert len(page.source) <= LONGEST
    assert parse_text(piece * 10_000)["kind"]


def _numbers_in(text: str, habits: Habits) -> set[float]:
    """Return every number in the text, in digits or words, each way it can be read.

    Plates may be told by how many there are: "3 plates of 3 kg" are 9 kg.
    """
    digits = in_digits(folded(text), habits.language).text
    found: set[float] = set()
    for raw in re.findall(r"\d[\d.,]*\d|\.?\d+", digits):
        found.update(readings(raw, habits.language))
        found.update(readings(part, habits.language)[0] for part in re.findall(r"\d+", raw))
        found.update(float(part) for part in re.findall(r"\.\d+|\d+\.\d+", raw.replace(",", ".")))
    if re.search(r"plate|disc", folded(text).text):
        found |= {count * each for count in found for each in found}
    return found | {-number for number in found}
