"""What a line supposes: a session left out, a match, a pain, time away; in either language.

Of what has been it supposes as well: "had I skipped last Thursday".  Which of both it is, the
whole line says, and so what its days are: those behind or those to come.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache

from bot.reading.ahead import names_next_week, read_day_ahead
from bot.reading.answers import digits_page
from bot.reading.page import folded
from bot.reading.past import read_past_day
from bot.reading.tables import table
from bot.rules.load.units import KG_PER_LB
from bot.rules.log.records import Language, LoadUnit
from bot.rules.supposing import (
    Away,
    Hurt,
    Moved,
    One,
    Otherwise,
    Played,
    Skipped,
    Supposition,
    Undone,
    together,
)
from bot.rules.week.fixtures import LONGEST_MATCH_MINUTES, MINUTES_WHERE_UNSAID
from bot.rules.week.weeks import WEEK, monday_of

_DAY = timedelta(days=1)
_WORST = 10
_MOST_DAYS_AWAY = 60
_DAYS = {"d": 1, "w": 7, "s": 7, "m": 30}  # by the first letter of days, weeks, months
_HALF_MINUTES = 45


def supposed_in(text: str) -> str | None:
    """Return what a line supposes, folded, without the words that say so; None where it does not.

    >>> supposed_in("What if I skip Thursday?")
    'i skip thursday?'
    """
    found = _found("frames", folded(text).text)
    return None if found is None or _found("not_mine", found["rest"]) else found["rest"]


@cache
def _patterns(name: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(one, re.DOTALL) for one in table("supposing")[name])


def _found(name: str, plain: str) -> re.Match[str] | None:
    found = (pattern.search(plain) for pattern in _patterns(name))
    return next((one for one in found if one is not None), None)


def is_of_a_body(rest: str) -> bool:
    """Say whether what is supposed is told of a body as it is: "my calf is hot and swollen"."""
    return _found("body", rest) is not None


@dataclass(frozen=True, slots=True)
class Around:
    """What a line is read beside: today, the days of the next sessions and of those done.

    `done` has the newest first.
    """

    today: date
    language: Language
    following: Sequence[date]
    done: Sequence[date] = ()

    @property
    def upcoming(self) -> date | None:
        """The day of the next session."""
        return self.following[0] if self.following else None


@dataclass(frozen=True, slots=True)
class _Line:
    """How the days of a line are read: `is_past`, it tells of what has been."""

    around: Around
    is_past: bool

    def day(self, plain: str) -> date | None:
        """Return the day that is named."""
        if self.is_past:
            return read_past_day(plain, self.around.today, self.around.language)
        return read_day_ahead(plain, self.around.today)

    @property
    def meant(self) -> date | None:
        """The day of the session that is meant where none is named."""
        if self.is_past:
            return self.around.done[0] if self.around.done else None
        return self.around.upcoming


def is_of_the_past(rest: str) -> bool:
    """Say whether something else is supposed to have been."""
    return _found("past", rest) is not None and not names_next_week(rest)


def is_no_supposition(rest: str) -> bool:
    """Say whether a wish stands behind the words: "what if I want to change my sled"."""
    return _found("a_wish", rest) is not None


def supposition(rest: str, around: Around) -> Supposition | None:
    """Return what is supposed, of any day but what is pulled; None where the rules know none.

    The next session is meant where no day is named, or the last one.
    """
    plain = digits_page(rest, around.language).text
    line = _Line(around, is_of_the_past(rest))
    several = _several_ones(plain, line) or _apart(plain, line)
    return together(several) or _one(plain, line)


def day_supposed(rest: str, around: Around) -> date | None:
    """Return the day something is supposed of; that of the session meant where none is named."""
    line = _Line(around, is_of_the_past(rest))
    plain = digits_page(rest, around.language).text
    return line.day(plain) or (None if _found("trains", plain) else line.meant)


def _several_ones(plain: str, line: _Line) -> list[One]:
    """Return the next or last few sessions left out, where that is what a line supposes."""
    found = _found("last_ones" if line.is_past else "next_ones", plain)
    if found is None or _found("skip", plain) is None or _found("part", plain):
        return []
    count = next(int(said) for said in found.groups() if said)
    days = line.around.done if line.is_past else line.around.following
    if count > len(days):
        return []
    return [Undone(day, day) if line.is_past else Skipped(day) for day in days[:count]]


def _apart(plain: str, line: _Line) -> list[One]:
    """Return what each part of a line supposes; nothing where one supposes nothing.

    A part that only names a day supposes of it what the one before does.
    """
    found: list[One] = []
    for part in _found_apart(plain):
        one = _one(part, line) if _WORD.search(part) else None
        day = line.day(part)
        if one is None and found and day is not None:
            one = _same_of(found[-1], day)
        if one is None:
            return []
        found.append(one)
    return found


def _same_of(one: One, day: date) -> One | None:
    match one:
        case Skipped() | Played():
            return replace(one, day=day)
        case Undone():
            return Undone(day, day)
        case _:
            return None


def _found_apart(plain: str) -> list[str]:
    return [part for part in _JOINED.split(plain) if part.strip()]


_JOINED = re.compile(r"\b(?:and then|and also|and|then|plus|y luego|y|e|luego)\b|[,;+&]")
_WORD = re.compile(r"\w")


def _one(plain: str, line: _Line) -> One | None:
    day = line.day(plain)
    return (
        _hurt(plain, line, day)
        or _moved(plain, line)
        or _played(plain, day)
        or _away(plain, line, day)
        or _skipped(plain, line, day)
    )


def _hurt(plain: str, line: _Line, day: date | None) -> Hurt | None:
    found = _found("hurt", plain)
    if found is None:
        return None
    pain = int(found["n"])
    if pain > _WORST or _found("after_it", plain) is not None:
        return None
    if line.is_past:
        on = day or line.meant
        in_session = on in line.around.done and _found("morning", plain) is None
        return None if on is None else Hurt(on, pain, in_session)
    if _found("in_session", plain) is not None:
        on = day or line.meant
        return None if on is None else Hurt(on, pain, in_session=True)
    return Hurt(day or line.around.today + _DAY, pain)


def _moved(plain: str, line: _Line) -> Moved | None:
    found = None if line.is_past else _found("move", plain)
    if found is None:
        return None
    of, to = line.day(found["of"]), line.day(found["to"])
    is_next = not found["of"].strip() or _found("session", found["of"]) is not None
    of = line.meant if of is None and is_next else of
    return None if of is None or to is None or of == to else Moved(of, to)


def _played(plain: str, day: date | None) -> Played | None:
    if day is None or _found("play", plain) is None:
        return None
    if _found("whole", plain):
        return Played(day, MINUTES_WHERE_UNSAID)
    found = _found("minutes", plain)
    if found is None:
        return Played(day, _HALF_MINUTES if _found("half", plain) else None)
    minutes = int(found["n"])
    return Played(day, minutes) if minutes <= LONGEST_MATCH_MINUTES else None


def _away(plain: str, line: _Line, day: date | None) -> Away | Undone | None:
    if not (_found("away", plain) or _found("skip", plain)):
        return None
    today = line.around.today
    monday = monday_of(today)
    if line.is_past:
        is_week = _found("last_week", plain) is not None
        return Undone(monday - WEEK, monday - _DAY) if is_week else None
    if _found("this_week", plain):
        return Away(today, monday + WEEK - _DAY)
    if _found("next_week", plain):
        return Away(monday + WEEK, monday + 2 * WEEK - _DAY)
    span = _found("span", plain)
    if span is None:
        return None
    since = today if day is None else day
    days = int(span["n"] or 1) * _DAYS[span["of"][0]]
    return Away(since, since + (days - 1) * _DAY) if 1 < days <= _MOST_DAYS_AWAY else None


def _skipped(plain: str, line: _Line, day: date | None) -> Skipped | Undone | None:
    if _found("skip", plain) is None or _found("part", plain):
        return None
    on = day or (line.meant if _found("session", plain) else None)
    if on is None:
        return None
    return Undone(on, on) if line.is_past else Skipped(on)


# --- what is pulled otherwise ----------------------------------------------------------------


def otherwise(rest: str, language: Language, unit: LoadUnit) -> Otherwise | None:
    """Return how a session is supposed to be pulled; None where that is not what is supposed.

    >>> otherwise("i pull 60 kg tomorrow", Language.ENGLISH, LoadUnit.KG)
    Otherwise(added_kg=60.0, more_kg=0, times=1, sets=None, more_sets=0, length=None, rpe=None)
    """
    plain = digits_page(rest, language).text
    if _found("not_load", plain) or _found("play", plain) or _found("hurt", plain):
        return None
    said = _sets_said(plain, _load_said(plain, Otherwise(), unit))
    effort = _found("effort", plain)
    if effort is not None and int(effort["n"]) <= _WORST:
        said = replace(said, rpe=int(effort["n"]))
    if said != Otherwise():
        return said
    return said if _found("trains", plain) else None


def _load_said(plain: str, said: Otherwise, unit: LoadUnit) -> Otherwise:
    if _found("no_plates", plain):
        return replace(said, added_kg=0.0)
    for name, times in _TIMES.items():
        if _found(name, plain):
            return replace(said, times=times)
    for name, sign in (("more_load", 1), ("less_load", -1)):
        found = _found(name, plain)
        if found is not None and _is_share(found["unit"]):
            return replace(said, times=max(0, 1 + sign * _amount(found["n"]) / 100))
        if found is not None:
            return replace(said, more_kg=sign * _in_kg(found, unit))
    found = _found("load", plain)
    return said if found is None else replace(said, added_kg=_in_kg(found, unit))


_TIMES = {"double": 2.0, "half_load": 0.5}


def _is_share(unit: str | None) -> bool:
    return unit is not None and unit.startswith(("%", "p")) and not unit.startswith("pound")


def _in_kg(found: re.Match[str], own: LoadUnit) -> float:
    unit = found.groupdict().get("unit")
    is_lb = own is LoadUnit.LB if unit is None else unit.startswith(("l", "p"))
    return round(_amount(found["n"]) * (KG_PER_LB if is_lb else 1), 2)


def _amount(said: str) -> float:
    return float(said.replace(",", "."))


def _sets_said(plain: str, said: Otherwise) -> Otherwise:
    for name, sign in (("more_sets", 1), ("fewer_sets", -1)):
        found = _found(name, plain)
        if found is not None:
            count = int(found["n"]) if found["n"].isdecimal() else 1
            return replace(said, more_sets=sign * count)
    found = _found("sets", plain)
    if found is None:
        return said
    length = found.groupdict().get("m")
    return replace(said, sets=int(found["n"]), length=None if length is None else int(length))
