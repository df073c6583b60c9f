"""Several sessions told in one message, each with its day: "mon 4x20 with 30, wed skipped".

A line, or the part of one between two days, is read by itself, as if it had come alone.  The days
stand before what was done or behind it; days without anything of their own share it.  Which
order "12/11" is in follows from all of them together, and where it does not the day is in doubt.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from itertools import chain, islice

from bot.reading.body.talk import LONGEST
from bot.reading.day import MONTH_NAME, WEEKDAY_NAME, days_in, month_day, month_number, weekday
from bot.reading.heard import (
    About,
    Details,
    Doubt,
    Habits,
    Heard,
    LastWeekday,
    Logged,
    MonthDay,
    NotALog,
    RelativeDay,
    Unclear,
    Weekday,
)
from bot.reading.page import Page, Translated, folded
from bot.reading.replies.reading import read
from bot.reading.several.dates import Beside, Named, Numeric, dates_of, is_written_out
from bot.reading.tables import table
from bot.rules.log.records import Language

MOST_SESSIONS = 40  # of one message: more comes as a file [D]
FEWEST = 2
MOST_NAMED = 2 * MOST_SESSIONS  # days; a message that names more is made to cost
_CENTURY = 2000


@dataclass(frozen=True, slots=True)
class DayTold:
    """What was told of one day; `day` None: which it is cannot be decided.

    `written` is how that part of the message reads.
    """

    day: date | None
    heard: Heard
    written: str


@dataclass(frozen=True, slots=True)
class _Named:
    """A day that a text names, and where; `leads` what follows, `ends` what stands before it."""

    start: int
    stop: int
    day: Named | None
    leads: bool
    ends: bool


@dataclass(slots=True)
class _Part:
    """What is told of days in common: where it stands in the page."""

    named: list[_Named]
    spans: list[tuple[int, int]]


_TABLE: dict[str, str] = table("several")
_JOINS, _LEADS = _TABLE["joins"], _TABLE["leads"]
_BEFORE = re.compile(
    rf"(?:\A(?:\d{{1,2}}[.)]|#\d+)?|[,.:+&(|?!]|\b{_JOINS})\W*(?:\b(?:{_JOINS}|{_LEADS})\b\W*)*\Z"
)
_BEHIND = re.compile(rf"\A\W*?(?:\Z|[,.+&)]|\s{_JOINS}\b)")
_WEEKDAY = re.compile(rf"\b(?:{WEEKDAY_NAME})\b(?!')")
_NUMERIC = re.compile(
    r"(?<![\d/.-])(?P<first>\d{1,2})(?P<sign>[/.-])(?P<second>\d{1,2})"
    r"(?:(?P=sign)(?P<year>(?:20)?\d\d))?(?![\d/]|[.-]\d|\s?(?:kgs?|k|kilos?|lbs?|m|mts|min|s|x)\b)"
)
_OF_MONTH = re.compile(
    r"\b(?:the (?P<en>\d{1,2})(?:st|nd|rd|th)|(?P<alone>\d{1,2})(?:st|nd|rd|th)"
    r"|(?:el )?dia (?P<dia>\d{1,2})|el (?P<es>\d{1,2}))\b(?! ?(?:[x*/%]|kgs?\b|kilos?\b|m\b))"
)
_MONTH_FIRST = re.compile(
    rf"\b(?P<month>{MONTH_NAME})\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?= ?[:,-])"
)
_NUMBER = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?")
_MORE_NUMBERS = r"\d{1,2}(?:st|nd|rd|th)?(?:(?:,|,? (?:and|y|&)) \d{1,2}(?:st|nd|rd|th)?)"
_OF_ONE_MONTH = re.compile(
    rf"\b(?P<days>{_MORE_NUMBERS}*)(?:,|,? (?:and|y|&)) (?=\d{{1,2}}(?:st|nd|rd|th)? (?:de |of )?"
    rf"(?P<month>{MONTH_NAME})\b)"
)
_ONE_MONTH_OF = re.compile(
    rf"\b(?P<month>{MONTH_NAME})\.? (?P<days>{_MORE_NUMBERS}+)(?= ?:|,? \d+ ?[x*])"
)
_OF_WEEKDAY = re.compile(
    r",? ?(?:the |el |dia )?(?P<number>\d{1,2})(?:st|nd|rd|th)?"
    r"(?= ?:(?!\d)| ?\n|\Z|,? \d+ ?[x*] ?\d)"
)
_BETWEEN = re.compile(r"[,.]? ?(?:the |el |dia )?")
_WORK = re.compile(r"\d ?[x*] ?\d|\d ?(?:m|kg|min|s)\b")
_EDGE = re.compile(rf"\A(?:[\W_]|\b{_JOINS}\b)+|(?:[\s,;:.&+(]|\b(?:{_JOINS}|on|el|the)\b)+\Z")
_BESIDE = {days: re.compile(_TABLE[name]) for name, days in (("before", -1), ("after", 1))}
_REST, _SAME, _PART = (re.compile(_TABLE[name]) for name in ("rest", "same", "part"))
_LINES = re.compile(r"[^\n;]+")


def told_of_days(text: str, habits: Habits, today: date) -> tuple[DayTold, ...] | None:
    """Return what a message tells of several days, each by itself; None where it does not.

    At least two days have to tell of a session, one of them what was done.

    >>> told = told_of_days("mon 4x20 30, wed skipped", Habits(), date(2026, 3, 6))
    >>> [one.day.day for one in told]
    [2, 4]
    """
    return _told_of_days(folded(text, LONGEST), habits, today, isinstance(text, Translated))


@lru_cache(2)  # one message is heard by whoever may be told something in it
def _told_of_days(
    page: Page, habits: Habits, today: date, is_translated: bool
) -> tuple[DayTold, ...] | None:
    parts = _parts_of(page, habits.language)
    named = [one for part in parts for one in part.named]
    if len(named) < FEWEST:
        return None
    days = dates_of([one.day for one in named], page.text, habits.language, today)
    at = dict(zip((one.start for one in named), days, strict=True))
    told = [one for part in parts for one in _told(page, part, at, habits, is_translated)]
    told = _as_before(told)
    sessions = [one for one in told if not isinstance(one.heard, NotALog) or _is_rest(one)]
    is_several = len({one.day or one.written for one in sessions}) >= FEWEST
    is_work = any(isinstance(one.heard, Logged | Unclear) for one in sessions)
    return tuple(one for one in told if not _is_rest(one)) if is_several and is_work else None


# --- where the days stand --------------------------------------------------------------------


def _parts_of(page: Page, language: Language) -> list[_Part]:
    """Return what stands with each day, or days, in the order written."""
    parts: list[_Part] = []
    all_named = list(_named(page, language))
    for line in _LINES.finditer(page.text):
        start, stop = line.span()
        named = [one for one in all_named if start <= one.start and one.stop <= stop]
        leading = [one for one in named if one.leads]
        trailing = [one for one in named if one.ends]
        if leading and not _WORK.search(page.text, start, leading[0].start):
            parts += _leading(page, leading, stop)
        elif trailing:
            parts += _trailing(page, trailing, start, stop)
        elif parts and page.text[start:stop].strip():
            parts[-1].spans.append((start, stop))
    return parts


def _leading(page: Page, named: Sequence[_Named], stop: int) -> Iterator[_Part]:
    waiting: list[_Named] = []
    borders = [one.start for one in named[1:]] + [stop]
    for one, border in zip(named, borders, strict=True):
        waiting.append(one)
        if _cut(page.text[one.stop : border]) or border == stop:
            yield _Part(waiting, [(one.stop, border)])
            waiting = []


def _trailing(page: Page, named: Sequence[_Named], start: int, stop: int) -> Iterator[_Part]:
    part: _Part | None = None
    for one in named:
        if part is not None and not _cut(page.text[start : one.start]):
            part.named.append(one)
        else:
            if part is not None:
                yield part
            part = _Part([one], [(start, one.start)])
        start = one.stop
    assert part is not None
    part.spans.append((start, stop))
    yield part


def _cut(text: str) -> str:
    """Return the text without what only joins it to what stands around."""
    return _EDGE.sub("", _PART.sub("", text)) if len(text) < _SHORT else _EDGE.sub("", text)


_SHORT = 24  # letters: "monday morning" and no more


def _named(page: Page, language: Language) -> Iterator[_Named]:
    """Yield the days that stand where a line or a part of one begins or ends, from the left."""
    text = page.text
    written = islice(chain(_NUMERIC.finditer(text), _WEEKDAY.finditer(text)), MOST_NAMED + 1)
    if sum(1 for _ in written) > MOST_NAMED:
        return
    found: list[tuple[int, int, Named | None]] = []

    def add(start: int, stop: int, day: Named | None) -> None:
        start += len(text[start:stop]) - len(text[start:stop].lstrip(_NO_WORD))
        if all(stop <= first or start >= last for first, last, _ in found):
            found.append((start, stop, day))

    for numeric in _NUMERIC.finditer(text):
        add(*numeric.span(), _numeric(numeric))
    for start, stop, day in days_in(page, language):
        if day is not None or is_written_out(text[start:stop]):
            add(start, stop, day)
    for several in (*_OF_ONE_MONTH.finditer(text), *_ONE_MONTH_OF.finditer(text)):
        month, first = month_number(several["month"]), several.start("days")
        for one in _NUMBER.finditer(several["days"]):
            add(first + one.start(), first + one.end(), month_day(month, int(one[1])))
    for one in _MONTH_FIRST.finditer(text):
        add(*one.span(), month_day(month_number(one["month"]), int(one["day"])))
    for sign, pattern in _BESIDE.items():
        for one in pattern.finditer(text) if found else ():
            add(*one.span(), Beside(sign * _count(one["n"] or one["es"])))
    for one in _OF_MONTH.finditer(text):
        number = next(digits for digits in one.groups() if digits)
        add(*one.span(), MonthDay(0, int(number)))
    for one in _WEEKDAY.finditer(text):
        add(*one.span(), weekday(one[0]))
    said: Named | None
    for start, stop, said in _whole(sorted(found, key=lambda one: one[0]), text):
        line = max(text.rfind("\n", 0, start), text.rfind(";", 0, start)) + 1
        ends = re.compile(r"[\n;]").search(text, stop)
        before = _near(text, line, start)
        leads = _BEFORE.search(before) is not None
        leads = leads or (isinstance(said, Weekday) and _THEN.match(text[stop:]) is not None)
        is_end = (
            _BEHIND.match(text[stop : min(ends.start() if ends else len(text), stop + _NEAR)])
            is not None
        )
        if isinstance(said, Numeric) and not _is_date(said, before, text[stop : stop + _NEAR]):
            continue
        if leads or is_end:
            yield _Named(start, stop, said, leads, is_end)


_Place = tuple[int, int, Named | None]


def _whole(found: Sequence[_Place], text: str) -> Iterator[_Place]:
    """Yield the days with a weekday and the date behind it as one, the date."""
    waiting: _Place | None = None
    for one in found:
        is_date = not isinstance(one[2], Weekday | LastWeekday | RelativeDay | Beside)
        if waiting is not None and is_date and _BETWEEN.fullmatch(text, waiting[1], one[0]):
            yield waiting[0], one[1], one[2]
            waiting = None
            continue
        if waiting is not None:
            yield _numbered(waiting, text)
        waiting = one if isinstance(one[2], Weekday | LastWeekday) else None
        if waiting is None:
            yield one
    if waiting is not None:
        yield _numbered(waiting, text)


def _numbered(one: _Place, text: str) -> _Place:
    """Return a weekday with the day of the month behind it: "lunes 16: 4x20"."""
    number = _OF_WEEKDAY.match(text, one[1])
    return one if number is None else (one[0], number.end(), MonthDay(0, int(number["number"])))


def _near(text: str, line: int, start: int) -> str:
    """Return what stands before a day in its line; where that is long its end, behind a sign."""
    return text[line:start] if start - line <= _NEAR else "~" + text[start - _NEAR : start]


_NEAR = 40  # letters
_NO_WORD = " \n;/:.,-*_~()[]>#"


def _numeric(match: re.Match[str]) -> Numeric:
    year = None if match["year"] is None else int(match["year"]) % 100 + _CENTURY
    return Numeric(int(match["first"]), int(match["second"]), year)


def _count(said: str | None) -> int:
    """Return how many days that is: "a couple", "dos", "3"."""
    if said is None or said.isdecimal():
        return int(said or 1)
    return _FEW[said.split()[-1]]


_FEW = {"a": 1, "one": 1, "un": 1, "couple": 2, "of": 2, "two": 2, "three": 3, "four": 4, "par": 2}
_FEW |= {"de": 2, "dos": 2, "tres": 3, "cuatro": 4}
_ON_ITS_OWN = re.compile(r"\s*(?:(?:on|el)\s*)?\Z")
_SETS = r"\d+ ?(?:[x*]|sets|series)"
_THEN_SETS = re.compile(rf"\W*{_SETS}")
_WORDS_THEN = "|".join(_TABLE[name] for name in ("rest", "same", "told"))
_THEN = re.compile(rf"\W*(?:{_SETS}|(?:{_WORDS_THEN})(?!\w))")


def _is_date(day: Numeric, before: str, behind: str) -> bool:
    """Say whether two numbers are a date: "rpe 5/10" is none, nor is "3/4 sets"."""
    is_alone = _ON_ITS_OWN.match(before) or re.search(r"\b(?:on|el)\s+\Z", before)
    if not day.is_real:
        return _IN_A_LIST.search(before) is not None and _may_be_meant(day, behind)
    return is_alone is not None or _THEN_SETS.match(behind) is not None or day.year is not None


_IN_A_LIST = re.compile(r"(?:\A|[,;.])\s*(?:(?:on|el|and|y)\s*)?\Z")
_MOST_DAYS = 31
_THEN_LINE = re.compile(r"[.:]*\s*(?:\n|\Z)")


def _may_be_meant(day: Numeric, behind: str) -> bool:
    """Say whether two numbers that no year has as a day were meant as one: "31/2 4x20"."""
    is_near = max(day.first, day.second) <= _MOST_DAYS and min(day.first, day.second) > 0
    is_then = _THEN_SETS.match(behind) or _THEN_LINE.match(behind)
    return is_near and is_then is not None


# --- what is told of them --------------------------------------------------------------------


def _told(
    page: Page, part: _Part, at: dict[int, date | None], habits: Habits, is_translated: bool
) -> Iterator[DayTold]:
    pieces = (_cut(page.written(*span)) for span in part.spans if span[0] < span[1])
    said = ", ".join(piece for piece in pieces if piece)
    heard = read(_english(page, part) if is_translated else said, habits)
    for one in part.named:
        day = at[one.start]
        written = ", ".join(filter(None, (page.written(one.start, one.stop), said)))
        yield DayTold(day, _on(heard, day, said), written)


def _english(page: Page, part: _Part) -> str:
    """Return what stands with some days as the English it is read as."""
    spans = [slice(*span) for span in part.spans if span[0] < span[1]]
    if len(spans) == 1:
        return Translated(page.part(spans[0]))
    return ", ".join(page.text[span] for span in spans)


def _on(heard: Heard, day: date | None, said: str) -> Heard:
    """Return what was heard, in doubt where its day is, or where it names another one."""
    if isinstance(heard, NotALog):
        return heard
    if day is not None and heard.details.day is None:
        return heard
    doubts = heard.doubts if isinstance(heard, Unclear) else ()
    return Unclear(replace(heard.details, day=None), (Doubt(About.DAY, said), *doubts))


def _as_before(told: Sequence[DayTold]) -> list[DayTold]:
    """Return the days with "the same" as the sets and the load told before it."""
    found: list[DayTold] = []
    before: Details | None = None
    for one in told:
        if before is not None and _SAME.fullmatch(_said(one)):
            found.append(replace(one, heard=_on(Logged(before), one.day, one.written)))
            continue
        if isinstance(one.heard, Logged):
            details = one.heard.details
            before = Details(
                details.sets,
                details.as_planned,
                details.load_kg,
                details.entered_load,
                empty_sled=details.empty_sled,
            )
        found.append(one)
    return found


def _is_rest(one: DayTold) -> bool:
    """Say whether that day there was nothing to do, so that nothing was left out."""
    said = re.split(r"\W*(?:,| and | y |[-–])\W*", _said(one))  # "sick, nothing"
    return all(_REST.fullmatch(word) for word in said)


def _said(one: DayTold) -> str:
    return folded(one.written.partition(", ")[2]).text.strip()
