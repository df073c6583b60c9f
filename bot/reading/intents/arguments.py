"""What was said with a wish: its day, hour, span, place and mass."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import time
from functools import cached_property
from itertools import pairwise, takewhile

from bot.reading.concepts import Word
from bot.reading.intents.rules import the_intents
from bot.reading.numbers import NUMBER, in_digits, readings
from bot.reading.page import Page, folded
from bot.reading.sought import sought
from bot.reading.when import HALF_GLUED, Hours, hours_in
from bot.reading.words import LB_PER_STONE
from bot.reading.zones import is_place
from bot.rules.log.records import Language

LONGEST = 400  # letters that are listened to for a wish
MOST_LEADS = 3  # words of a line behind which a place is looked for
MOST_WORDS_OF_A_PLACE = 3
_HOUR, _NUMBER, _ASKED = "HOUR", "N", "ASKED"  # no folded text has capital letters
_OF_TIMES = sought(r"\d|noon|mid|medi", "0 noon mid medi")
_HALVES = re.compile(r"\b([ap])\.?\s?m\b\.?")
_POINT = re.compile(r"\b([01]?\d|2[0-3])[.h]([0-5]\d)(?![\d]| ?(?:k|lb|m\b|%))")
_HALF_PAST = re.compile(r"\b(las?|at) (1?\d|2[0-3])\.5\b(?! ?(?:k|lb|m\b|%))")  # "a las 7 y media"
_DIGITS = re.compile(NUMBER)


@dataclass(frozen=True, slots=True)
class Arguments:
    """What was said with a wish; None or () where it was not.

    `day` and `days` are "mon" to "sun", "today", "tomorrow", always the coming one; `until` a day
    so, or the number of a day in its month.  `either`: the hours that an open one may mean.
    """

    day: str | None = None
    days: tuple[str, ...] = ()
    at: time | None = None
    either: tuple[time, ...] = ()
    until: str | None = None
    in_minutes: int | None = None
    per_week: int | None = None
    place: str | None = None
    kg: float | None = None
    lb: float | None = None
    only_today: bool | None = None


_NOTHING = Arguments()


@dataclass(frozen=True)
class Uttered:
    """A line with its numbers and hours taken out: `text` has marks where they stood."""

    page: Page
    text: str
    numbers: tuple[float, ...]
    hours: tuple[Hours, ...]


def line_of(text: str, language: Language) -> Uttered:
    """Return a line ready to be cut into words."""
    page = in_digits(folded(text, LONGEST), language)
    plain = page.text
    hours: list[Hours] = []
    numbers: list[float] = []
    if page.first(_OF_TIMES) is not None:
        plain = HALF_GLUED.sub(r"\1:\2\3m", _HALVES.sub(r"\1m", plain))
        plain = _HALF_PAST.sub(r"\1 \2:30", plain)
        plain, hours = _without_hours(_POINT.sub(r"\1:\2", plain))
        numbers = [(*readings(one, language), 0.0)[0] for one in _DIGITS.findall(plain)]
        plain = _DIGITS.sub(f" {_NUMBER} ", plain)
    plain = plain.replace("?", f" {_ASKED} ?")
    return Uttered(page, plain, tuple(numbers), tuple(hours))


def _without_hours(text: str) -> tuple[str, list[Hours]]:
    """Return the text with a mark for each hour, and the hours."""
    found = sorted(hours_in(text), key=lambda one: one[0])
    cut, last, hours = "", 0, []
    for start, end, hour in found:
        if start >= last:
            cut += f"{text[last:start]} {_HOUR} "
            last = end
            hours.append(hour)
    return cut + text[last:], hours


def with_place(words: list[Word]) -> list[Word]:
    """Return the words with the place named behind one that leads to a place as one word."""
    leads, light = the_intents().groups["LEADS"], the_intents().groups["LIGHT"]
    found = [word for word in words if word.concept in leads]
    if not found:
        return words
    small = {word.text.split()[0] for word in words if word.concept in light | {"la_del"}}
    for lead in found[:MOST_LEADS]:
        for first in range(lead.end, lead.end + 4):  # "to", "in", "that of" may stand between
            behind = _tokens(words, first, lead.clause)
            for size in range(len(behind), 0, -1):
                name = " ".join(behind[:size])
                if (size > 1 or behind[0] not in small) and is_place(name):
                    end = first + size
                    place = Word(name, "place", first, end, lead.sentence, lead.clause)
                    apart = [one for one in words if one.end <= first or one.at >= end]
                    return sorted([*apart, place], key=lambda one: one.at)
    return words


def _tokens(words: Sequence[Word], first: int, clause: int) -> list[str]:
    """Return the words as typed from a place on, as many as name a place, up to a pause."""
    by_spot = spelled(word for word in words if word.clause == clause)
    row = takewhile(by_spot.__contains__, range(first, first + MOST_WORDS_OF_A_PLACE))
    return [by_spot[spot] for spot in row]


def spelled(words: Iterable[Word]) -> dict[int, str]:
    """Return the words of a line one by one, by their places in it."""
    return {
        word.at + step: token for word in words for step, token in enumerate(word.text.split())
    }


def with_days(words: list[Word]) -> list[Word]:
    """Return the words with a mark behind weekdays that are told in a row: "mon, wed and fri"."""
    weekdays = the_intents().groups["WEEKDAY"]
    named = [word for word in words if word.concept in weekdays]
    if len(named) < 2:
        return words
    ands = {word.at for word in words if word.concept == "and_also"}
    for one, other in pairwise(named):
        if other.at == one.end or (other.at == one.end + 1 and one.end in ands):
            last = named[-1]
            mark = Word("", "list_of_days", last.end, last.end, last.sentence, last.clause)
            return [*words, mark]
    return words


def arguments_of(intent: str, words: Sequence[Word], line: Uttered) -> Arguments:
    """Return what of an intent's arguments was said."""
    takes = the_intents().takes.get(intent)
    if takes is None:
        return _NOTHING
    said = _Said(words, line)
    kg, lb = said.mass if "mass" in takes else (None, None)
    return Arguments(
        day=said.first_day if intent == "pause" else said.day if "day" in takes else None,
        days=said.days if "days" in takes else (),
        at=said.hour(intent) if "at" in takes else None,
        either=said.hours_among(intent) if "at" in takes else (),
        until=said.until if "until" in takes else None,
        in_minutes=said.minutes if "in_minutes" in takes else None,
        per_week=said.per_week if "per_week" in takes else None,
        place=said.place if "place" in takes else None,
        kg=kg,
        lb=lb,
        only_today=said.is_only_today if "only_today" in takes else None,
    )


_WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_SEVERAL = {"weekend": _WEEK[5:], "weekends": _WEEK[5:], "weekdays": _WEEK[:5], "every_day": _WEEK}
_EARLY, _LATE, _NOON = 8, 18, 12  # "at 3" is no hour of the night


class _Said:
    """What words and numbers of a line say, each read where it is asked for."""

    def __init__(self, words: Sequence[Word], line: Uttered) -> None:
        self.words, self.line = words, line
        self.held = {word.concept for word in words}

    @cached_property
    def numbers(self) -> list[tuple[Word, float]]:
        """Each number with the piece of the line it stands in."""
        spots = {spot for spot, token in spelled(self.words).items() if token == _NUMBER}
        values = dict(zip(sorted(spots), self.line.numbers, strict=False))
        return [
            (word, values[spot])
            for word in self.words
            for spot in range(word.at, word.end)
            if spot in values
        ]

    def _first_of(self, concept: str, otherwise: float) -> float | None:
        """Return the number a concept was said with, or what it says without one; None if none."""
        word = next((one for one in self.words if one.concept == concept), None)
        if word is None:
            return None
        return next((number for one, number in self.numbers if one is word), otherwise)

    @property
    def _days(self) -> Iterator[tuple[str, Word | None]]:
        """Yield each day with the word before it."""
        groups = the_intents().groups
        for before, word in zip([None, *self.words], self.words, strict=False):
            if word.concept in groups["DAY"] - {"day_after", "weekend"}:
                yield str(word.concept).partition("_")[0], before

    @property
    def day(self) -> str | None:
        """The day meant: one it is moved to, not one it is moved from, rather ahead than today."""
        said = list(self._days)
        to = [day for day, before in said if before is not None and before.concept == "to_day"]
        kept = [day for day, before in said if before is None or before.concept not in _FROM]
        ahead = [day for day in kept if day != "today"]
        meant = to or ahead or kept or [day for day, _ in said]
        return meant[-1] if meant else None

    @property
    def first_day(self) -> str | None:
        """The day from which on somebody is away, where that and the last one are named."""
        said = [day for day, _ in self._days if day in _WEEK]
        return said[0] if len(said) > 1 else self.day

    @property
    def days(self) -> tuple[str, ...]:
        named = (
            day for day, before in self._days if before is None or before.concept not in _FROM
        )
        said = [day for day in named if day in _WEEK]
        several = next((_SEVERAL[one] for one in _SEVERAL if one in self.held), ())
        return tuple(sorted({*said, *several}, key=_WEEK.index))

    def hour(self, intent: str) -> time | None:
        """The hour meant; None where it may be two of a day."""
        if not self.line.hours or "too_early" in self.held:  # of messages, not of training
            return None
        readings = self.line.hours[-1].readings
        if len(readings) == 1:
            return readings[0]
        is_late = not self.held.isdisjoint({"evening", "today_late"})
        if is_late or "morning" in self.held:
            return readings[is_late]
        return None if self._is_open(intent) else readings[readings[0].hour < _EARLY]

    def _is_open(self, intent: str) -> bool:
        return self.line.hours[-1].readings[0].hour >= _EARLY - 2 and intent == "schedule"

    def hours_among(self, intent: str) -> tuple[time, ...]:
        """The hours that the one of a schedule may mean, where it may be two of a day."""
        is_told = bool(self.line.hours) and "too_early" not in self.held
        is_clear = not is_told or self.hour(intent) is not None
        return () if is_clear else self.line.hours[-1].readings

    @property
    def until(self) -> str | None:
        for place, word in enumerate(self.words):
            if word.concept in the_intents().groups["UNTIL"]:
                for behind in self.words[place + 1 : place + 3]:
                    if behind.concept in the_intents().groups["DAY"]:
                        return str(behind.concept).partition("_")[0]
                    number = next((one for at, one in self.numbers if at is behind), None)
                    if behind.concept in {"date", "n"} and number is not None:
                        return str(int(number))
        return None

    @property
    def minutes(self) -> int | None:
        minutes = self._first_of("span_min", 5)
        hours = self._first_of("span_hour", 1)
        if "span_half" in self.held:
            minutes = 30
        elif "span_quarter" in self.held and minutes is None:
            minutes = 15
        if minutes is None and hours is None:
            return next(
                (int(number) for word, number in self.numbers if word.concept == "n"), None
            )
        return round((minutes or 0) + 60 * (hours or 0))

    @property
    def per_week(self) -> int | None:
        number = self._first_of("weekly", 1)
        return 2 if "weekly_2" in self.held else None if number is None else int(number)

    @property
    def place(self) -> str | None:
        """The place, as it was written."""
        known = next((word.text for word in self.words if word.concept == "place"), None)
        leads = (word for word in self.words if word.concept in the_intents().groups["LEADS"])
        unknown = {word.at for word in self.words if word.concept is None}
        for lead in () if known else leads:
            row = takewhile(unknown.__contains__, range(lead.end, lead.end + 3))
            name = _tokens(self.words, lead.end, lead.clause)[: len(list(row))]
            if name:
                return " ".join(name)
        return known

    @property
    def mass(self) -> tuple[float | None, float | None]:
        bare = {"n", "im_n"}  # "two sleds of 15 kg": what has a unit is the mass
        for word, number in sorted(self.numbers, key=lambda one: one[0].concept in bare):
            match str(word.concept).partition("_"):
                case ("mass" | "im", _, "kg"):
                    return number, None
                case ("mass" | "im", _, "lb"):
                    return None, number
                case ("mass" | "im", _, "st"):
                    over = [more for one, more in self.numbers if one is word][1:]
                    return None, LB_PER_STONE * number + sum(over)
                case ("n" | "im", _, "" | "n"):
                    return (number, None) if number < _HEAVY_KG else (None, number)
        return None, None

    @property
    def is_only_today(self) -> bool:
        return not self.held.isdisjoint(the_intents().groups["ONLY_NOW"])


_HEAVY_KG = 140  # a number above this without a unit is more likely pounds
_FROM = frozenset({"from_day", "instead_of", "la_del"})
