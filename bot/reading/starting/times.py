"""Answers of the start that are weekdays and hours."""

import re
from collections.abc import Sequence
from datetime import date, time

from bot.reading.concepts import Word
from bot.reading.heard import Habits
from bot.reading.starting.lines import Ask, Found, Line, Nothing, Question, line_of
from bot.rules.week.templates import SESSIONS_A_WEEK

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


_INITIAL = 1  # letters: beside a day that is spelt out it is a word of its own


def days_named(line: Line) -> tuple[str, ...]:
    """Return the weekdays that are named and not denied, from Monday on."""
    words = line.named(DAYS)
    spelt = [word for word in words if len(word.text) > _INITIAL]
    named = {word.concept for word in spelt or words}
    if line.named(["weekend"]):
        named |= {"sat", "sun"}
    if line.named(["weekdays"]):
        named |= set(DAYS[:5])
    for word in (one for one in line.words if one.concept == "to" or one.text == "a"):
        before = next((one for one in reversed(line.words) if one.end == word.at), None)
        after = next((one for one in line.words if one.at == word.end), None)
        if before and after and {before.concept, after.concept} <= set(DAYS):
            first, last = DAYS.index(before.concept or ""), DAYS.index(after.concept or "")
            named |= _from_to(first, last)
    if _are_ends(spelt, line):
        named |= _from_to(*(DAYS.index(word.concept or "") for word in spelt))
    return tuple(day for day in DAYS if day in named)


def _are_ends(days: Sequence[Word], line: Line) -> bool:
    """Say whether two days may be the ends of a span: "mon-fri"."""
    joined = r" ?- ?".join(day.text for day in days)
    return len(days) == 2 and re.search(rf"\b{joined}\b", line.text) is not None


def _from_to(first: int, last: int) -> set[str]:
    """Return the weekdays from one to another, by their numbers, Monday 0, past Sunday too."""
    return {DAYS[(first + one) % 7] for one in range((last - first) % 7 + 1)}


def weekdays(line: Line) -> Found:
    """Return weekdays: to train on two or three, to play on any."""
    named, held = days_named(line), line.held
    if not named:
        return Ask if held & set(DAYS) else Nothing
    if held & {"not", "but", "no", "soft_day", "tue_or_wed"}:
        return Ask
    if line.question is Question.DAYS:
        spelt = [word for word in line.named(DAYS) if len(word.text) > _INITIAL]
        is_choice = "or" in held or _are_ends(spelt, line)
        return named if len(named) in SESSIONS_A_WEEK and not is_choice else Ask
    return named


def clock(line: Line) -> Found:
    """Return the hour; asked about where it may be morning or evening."""
    if len(line.hours) != 1 or line.held & {"or", "not", "but", "no"}:
        return Ask if line.hours else Nothing
    readings = line.hours[0].readings
    meant = readings[0] if len(readings) == 1 else _in_half(line, readings)
    return Ask if meant is None else f"{meant:%H:%M}"


def hour_among(readings: Sequence[time], text: str, habits: Habits, today: date) -> time | None:
    """Return which of some hours a part of the day means; None where it tells none, or several.

    >>> hour_among([time(8), time(20)], "in the evening", Habits(), date(2026, 3, 2))
    datetime.time(20, 0)
    """
    line = line_of(Question.HOUR, text, habits, today)
    return None if line.unknown() else _in_half(line, readings)


def half_named(text: str, habits: Habits, today: date) -> tuple[int, int] | None:
    """Return the hours from and to of the part of the day a line names; None for none, several.

    >>> half_named("mon and fri mornings", Habits(), date(2026, 3, 2))
    (0, 12)
    """
    return _half_of(line_of(Question.HOUR, text, habits, today))


def _half_of(line: Line) -> tuple[int, int] | None:
    named = sorted(line.held & _HALVES.keys())
    return _HALVES[named[0]] if len(named) == 1 else None


def _in_half(line: Line, readings: Sequence[time]) -> time | None:
    half = _half_of(line)
    meant = [at for at in readings if half is not None and half[0] <= at.hour < half[1]]
    return meant[0] if len(meant) == 1 else None


# A part of the day somewhere beside an hour says which half of it is meant.
_HALVES = {
    "morning": (0, 12), "lunch": (11, 16), "afternoon": (12, 22), "evening": (15, 24),
    "night": (18, 24),
}  # fmt: skip


_LONGEST_QUIET = 14  # hours; a longer silence was meant the other way round


def clocks(line: Line) -> Found:
    """Return two hours, from and to; with no half of the day told, as work or sleep has it."""
    if len(line.hours) != 2:
        return Ask if line.hours else Nothing
    first, last = (hours.readings for hours in line.hours)
    if _is_turned(line):
        first, last = last, first
    if first[0].hour > 12 and len(first) == 1:
        last = last[:1]
    spans = [(one, other) for one in first for other in last if _is_quiet(one, other)]
    if len(spans) > 1 and "at_work" in line.held:
        spans = [(one, other) for one, other in spans if one < other]
    elif len(spans) > 1 and "asleep" in line.held:
        spans = [(one, other) for one, other in spans if one > other]
    if len(spans) != 1:
        return Ask
    return (f"{spans[0][0]:%H:%M}", f"{spans[0][1]:%H:%M}")


def _is_turned(line: Line) -> bool:
    """Say whether it is told as "not before 8, nor after 10"."""
    bounds = [word.concept for word in line.words if word.concept in {"before", "after"}]
    return bounds == ["before", "after"]


def _is_quiet(first: time, last: time) -> bool:
    minutes = (last.hour - first.hour) * 60 + last.minute - first.minute
    return 0 < minutes % (24 * 60) <= _LONGEST_QUIET * 60
