"""Scores and self-tests in words: each with its day, side by side, without a verdict."""

from collections.abc import Iterable

from bot.rules.log.marks import Mark, Score, SelfTest, marks_of
from bot.words.line import Content, Joined, Line, Literally, Strong
from bot.words.lines import OneEach

TESTS = OneEach("marks-test", SelfTest)
WANTED = OneEach("marks-wanted", SelfTest)
HOWS = OneEach("marks-how", SelfTest)
BUTTONS = OneEach("marks-button", SelfTest)
LATEST_SHOWN = 4


def score_line(name: str, scores: Iterable[Score]) -> Content:
    """Return the line of an activity over time, the latest behind."""
    told = tuple(scores)[-LATEST_SHOWN:]
    if not told:
        return Line("marks-score-none", name=Literally(name))
    each = (Line("marks-score", score=one.score, day=one.day) for one in told)
    return Joined(Strong(Line("marks-activity", name=Literally(name))), Joined(*each, by=", "))


def marks_line(test: SelfTest, marks: Iterable[Mark]) -> Content:
    """Return the line of a test over time, both sides together, the latest behind."""
    told = marks_of(marks, test)[-LATEST_SHOWN:]
    called = Strong(Line(TESTS[test]))
    if not told:
        return Joined(called, Line("marks-test-none"))
    return Joined(called, Joined(*map(mark_line, told), by="; "))


def mark_line(mark: Mark) -> Line:
    """Return both sides of a test, as far as they were told."""
    seconds = mark.test is SelfTest.BALANCE
    return Line(
        "marks-sides",
        left=_side(mark.left, seconds=seconds),
        right=_side(mark.right, seconds=seconds),
        day=mark.day,
    )


def _side(value: int | None, *, seconds: bool) -> Line | None:
    return None if value is None else Line("marks-side", count=value, seconds=seconds)
