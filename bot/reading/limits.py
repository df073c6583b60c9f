"""What a clinician limits, as people tell it: "my physio says max 10 kg until 1 Dec".

Whatever is read here only ever tightens, so a line is taken for it where somebody is named who may
say so, or where it is nothing but a ceiling or what is left out.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from bot.reading.ahead import read_day_ahead
from bot.reading.answers import digits_page
from bot.reading.day import (
    IN_FIGURES,
    MONTH_NAME,
    ahead_in_figures,
    days_in,
    month_number,
    without_days,
)
from bot.reading.tables import table
from bot.reading.zones import folded
from bot.rules.forward.exercises import Exercise
from bot.rules.load.equipment import Equipment
from bot.rules.load.units import kg_from_lb
from bot.rules.log.records import Language, LoadUnit
from bot.rules.safety.limits import (
    HIGHEST_LEVEL,
    MOST_DRAG_PERCENT,
    MOST_PLATES_KG,
    MOST_SESSIONS,
    Bound,
)

LONGEST = 300  # characters: whoever writes more tells a story


def _any(part: str) -> re.Pattern[str]:
    said = table("limits")[part]["any"]
    return re.compile(said if isinstance(said, str) else "|".join(said))


_WHO = {by: re.compile(said) for by, said in table("limits")["who"].items()}
_SOMEBODY, _SAYS, _MOST, _WITHOUT = _any("somebody"), _any("says"), _any("most"), _any("without")
_VAGUE, _OVER, _UNTIL, _FILLER = _any("vague"), _any("over"), _any("until"), _any("filler")
_SURELY, _ASKED = _any("surely"), _any("asked")
_OWN, _UP = (
    re.compile(table("limits")[part][one]) for part, one in (("asked", "own"), ("more", "up"))
)
_EXERCISE = {one: re.compile(said) for one, said in table("limits")["exercise"].items()}
_SQUATS, _SQUATS_MEAN = _any("squats"), tuple(table("limits")["squats"]["means"])
_WAY = {one: re.compile(said) for one, said in table("limits")["way"].items()}
_AMOUNT = {one: re.compile(said) for one, said in table("limits")["amount"].items()}
_NOTHING = {of: re.compile(table("limits")["nothing"][of]) for of in (Bound.PLATES, Bound.LEVEL)}
_SELF = _any("self")
_MORE_SAID, _MORE, _NEVER = (
    re.compile("|".join(table("limits")["more"][one])) for one in ("says", "told", "never")
)
_DONE = re.compile(table("limits")["more"]["done"])
_CLAUSES = re.compile(r"[.;,!]|\b(?:and|but|because|y|pero|porque)\b")
_TOLD = re.compile(table("limits")["until"]["told"])
_OPEN = re.compile(table("limits")["until"]["open"])
_SPELL = re.compile(table("limits")["until"]["spell"])
_NUMBERS = table("limits")["numbers"]
_WORD = re.compile(r"[^\W_]+")
_CLAUSE = re.compile(r"[;,!?]|\b(?:but|because|since i|as my|pero|porque|ya que)\b")
_IN_DAYS = {"d": 1, "w": 7, "s": 7, "m": 30}
_MOST_OF = {
    Bound.LEVEL: HIGHEST_LEVEL,
    Bound.DRAG: MOST_DRAG_PERCENT,
    Bound.PLATES: MOST_PLATES_KG,
    Bound.SESSIONS: MOST_SESSIONS,
}


@dataclass(frozen=True, slots=True)
class Bounded:
    """One thing that is limited, as `Limit` has it.  `in_all`: the sled is in it."""

    of: Bound
    most: float | None = None
    exercise: Exercise | None = None
    way: Equipment | None = None
    in_all: bool = False


@dataclass(frozen=True, slots=True)
class LimitsTold:
    """What a line limits: nothing that can be told where `bounds` is empty.

    `by` is who said so, None: nobody is named.  `until` is its last day; `is_open`: it holds until
    they are told; neither: nothing is said of its end.
    """

    bounds: tuple[Bounded, ...] = ()
    by: str | None = None
    until: date | None = None
    is_open: bool = False


Found = tuple[Bounded, tuple[int, int]]


def limits_in(text: str, today: date, language: Language, unit: LoadUnit) -> LimitsTold | None:
    """Return what a line limits; None where it limits nothing."""
    if len(text) > LONGEST or "?" in text:
        return None
    plain = _plain(text, language)
    if _OVER.search(plain):
        return None
    by = who_in(plain)
    says = _SAYS.search(plain) is not None
    is_told = says and (by is not None or _SOMEBODY.search(plain) is not None)
    rest, until, is_open = _without_end(plain, today, language)
    is_ended = is_told and (until is not None or is_open or _WITHOUT.search(rest) is not None)
    is_ended = is_ended and _DONE.search(plain) is None
    found = tuple(_bounds(rest, unit, alone=not is_told, is_told=is_ended))
    if found and (is_told or _is_nothing_else(rest, found)):
        return LimitsTold(tuple(one for one, _ in found), by, until, is_open)
    return LimitsTold((), by, until, is_open) if says and by and _VAGUE.search(rest) else None


def allowed_in(text: str, today: date, language: Language, unit: LoadUnit) -> LimitsTold | None:
    """Return what a line says may be done now, as the bounds it would be told with; None: nothing.

    What is told of a session, denied or only supposed is none.
    """
    if len(text) > LONGEST or "?" in text:
        return None
    plain = _plain(text, language)
    found = _MORE.search(plain)
    if found is None and _SAYS.search(plain):
        found = _MORE_SAID.search(plain)
    if found is None or _DONE.search(plain):
        return None
    if _NEVER.search(_CLAUSES.split(plain[: found.start()])[-1]):
        return None
    rest, until, is_open = _without_end(plain, today, language)
    things = tuple(_left_out(rest, alone=False, is_asked=True))
    if any(_denied(rest, start) for _, (start, _) in things):
        return None
    bounds = [one for one, _ in _bounds(rest, unit, is_asked=True)]
    amounts = [one for one in bounds if one.of in _MOST_OF]  # "15 kg on the sled" is of no way
    return LimitsTold(tuple(amounts or bounds), who_in(plain), until, is_open) if bounds else None


def beside_limit(text: str, today: date, language: Language, unit: LoadUnit) -> str | None:
    """Return what else a line says that tells of a limit and whose it is; None where it does not.

    That somebody was told what to leave is said by the limit; a sign or a medicine is not.
    """
    told = limits_in(text, today, language, unit)
    if told is None or told.by is None or not told.bounds:
        return None
    rest, _, _ = _without_end(_plain(text, language), today, language)
    spans = {span for _, span in _bounds(rest, unit)}
    for start, end in sorted(spans, reverse=True):
        rest = f"{rest[:start]} {rest[end:]}"
    for pattern in (*_WHO.values(), _SAYS, _MOST, _WITHOUT):
        rest = pattern.sub(" ", rest)
    return rest


def bounds_in(
    text: str, today: date, language: Language, unit: LoadUnit, of: Bound | None = None
) -> LimitsTold | None:
    """Return what is limited where that is known to be told: behind the command, or as an answer.

    `of` is what was asked for, None: anything.
    """
    plain = _plain(text, language)
    rest, until, is_open = _without_end(plain, today, language)
    told = tuple(_bounds(rest, unit, is_asked=True))
    is_one = _MOST.search(rest) is not None or _SAYS.search(plain) is not None
    is_one = is_one or _is_nothing_else(rest, told)  # "bench pressed 60 kg" limits nothing
    found = [one for one, _ in told if one.most is None or is_one]
    if not found and of in _MOST_OF:
        found = list(_bare(rest, of))
    bounds = tuple(one for one in found if of is None or one.of is of)
    return LimitsTold(bounds, who_in(plain), until, is_open) if bounds else None


def who_in(text: str) -> str | None:
    """Return the role that a text names first; None where it names none."""
    plain = folded(text)
    named = ((match.start(), by) for by, one in _WHO.items() if (match := one.search(plain)))
    return min(named, default=(0, None))[1]


def is_own(text: str) -> bool:
    """Say whether "who said so?" was answered by that nobody else did."""
    return _SELF.fullmatch(folded(text)) is not None


def end_in(text: str, today: date, language: Language) -> tuple[date | None, bool]:
    """Return the last day that is all a text names, and whether it says until told."""
    plain = _plain(text, language)
    if _OPEN.fullmatch(plain):
        return None, True
    if (figures := IN_FIGURES.fullmatch(plain.rstrip(" .,"))) is not None:
        return ahead_in_figures(figures, today, language), False
    spelt = plain if _UNTIL.search(plain) or _SPELL.search(plain) else f"for {plain}"
    rest, until, is_open = _without_end(spelt, today, language)
    if until is None and not is_open:
        page = digits_page(text, language)
        until = read_day_ahead(plain, today)
        rest = without_days(page, days_in(page, language)).text
    is_else = _WORD.search(_FILLER.sub(" ", _UNTIL.sub(" ", rest))) is not None
    return (None, False) if is_else else (until, is_open)


def names_an_end(text: str) -> bool:
    """Say whether a line says until when something holds, readable or not."""
    return _UNTIL.search(folded(text)) is not None


def lifts_limits(text: str) -> bool:
    """Say whether a line tells that a limit holds no more."""
    plain = folded(text)
    return "?" not in text and len(text) <= LONGEST and _OVER.search(plain) is not None


def asks_for_limits(text: str) -> bool:
    """Say whether a line asks which limits hold."""
    return len(text) <= LONGEST and _ASKED.search(folded(text)) is not None


def names_own_limits(text: str) -> bool:
    """Say whether limits are named as the writer's own: "can I see my limits"."""
    return _OWN.search(folded(text)) is not None


def eases_limits(text: str) -> bool:
    """Say whether somebody is told to allow more, and not how much.

    >>> eases_limits("physio says I can go heavier"), eases_limits("can I go heavier")
    (True, False)
    """
    plain = folded(text)
    if "?" in text or len(text) > LONGEST or _DONE.search(plain) or who_in(text) is None:
        return False
    found = (_MORE_SAID.search(plain) if _SAYS.search(plain) else None) or _MORE.search(plain)
    if found is None or _NEVER.search(_CLAUSES.split(plain[: found.start()])[-1]):
        return False
    return _UP.search(plain, found.start()) is not None


def _plain(text: str, language: Language) -> str:
    # a dot between figures stays one: "7.5 kg"
    dotted = re.sub(r"(?<=\d)\.(?=\d)", ",", text)
    return folded(digits_page(dotted, language).text).replace("’", "'")


def _without_end(plain: str, today: date, language: Language) -> tuple[str, date | None, bool]:
    """Return a text without what says until when, its last day, and whether it is until told."""
    spell = _SPELL.search(plain)
    if spell is not None:
        count = int(spell["n"]) if spell["n"].isdecimal() else 2 if " de" in spell["n"] else 1
        count = 2 if spell["n"].startswith(("couple", "par")) else count
        last = today + timedelta(days=count * _IN_DAYS[spell["of"][0]])
        return plain[: spell.start()] + " " + plain[spell.end() :], last, False
    for until in _UNTIL.finditer(plain):
        behind = plain[until.end() :]
        if (
            _TOLD.match(plain, until.start())
            and _last_day(behind.strip(), today, language) is None
        ):
            return plain[: until.start()], None, True
        day = _last_day(behind.strip(), today, language)
        if day is not None:
            return plain[: until.start()] + _behind_a_day(behind), day, False
    return plain, None, False


def _last_day(text: str, today: date, language: Language) -> date | None:
    """Return the day a text begins with: in figures, by its name, of a month, a month's first."""
    if _AMOUNT["mass"].match(text) or _AMOUNT["share"].match(text):
        return None
    if (figures := IN_FIGURES.match(text)) is not None:
        return ahead_in_figures(figures, today, language)
    named = read_day_ahead(_CLAUSE.split(text)[0], today)
    if named is not None:
        return named
    month = _MONTH.match(text)
    number = _OF_THE_MONTH.match(text)
    if month is None and number is None:
        return None
    ahead = (today + timedelta(days=days) for days in range(1, _YEAR_DAYS))
    if month is not None:
        wanted = month_number(month["month"])
        return next(day for day in ahead if (day.month, day.day) == (wanted, 1))
    assert number is not None
    return next((day for day in ahead if day.day == int(number["day"])), None)


_YEAR_DAYS = 367
_MONTH = re.compile(rf"(?:the (?:start|beginning) of |principios? de )?(?P<month>{MONTH_NAME})\b")
_OF_THE_MONTH = re.compile(
    r"(?:the |el )?(?:dia )?(?P<day>\d{1,2})(?:st|nd|rd|th)?(?![\w%])(?! ?\w*kg)"
)


def _behind_a_day(text: str) -> str:
    """Return what stands behind a day in a text: behind its first stop."""
    stop = _CLAUSE.search(text)
    return "" if stop is None else text[stop.start() :]


def _bounds(
    plain: str,
    unit: LoadUnit,
    *,
    alone: bool = False,
    is_asked: bool = False,
    is_told: bool = False,
) -> Iterator[Found]:
    """Yield what is limited, with where it stands; `alone`: nobody is named who says so.

    `is_told`: somebody says so for a time, or beside what they leave out: "10 kg until May".
    Of a range the lower end is the limit.
    """
    said = _SURELY if alone else _MOST
    has_most = is_asked or is_told or said.search(plain) is not None
    for of, name in ((Bound.PLATES, "mass"), (Bound.DRAG, "share"), (Bound.LEVEL, "level")):
        for match in _AMOUNT[name].finditer(plain) if has_most else ():
            ends = [match["n"], *filter(None, [match.groupdict().get("low")])]
            number = min(float(one.replace(",", ".")) for one in ends)
            is_lb = of is Bound.PLATES and match["unit"][0] in "lp"
            most = round(kg_from_lb(number), 2) if is_lb else number
            if most <= _MOST_OF[of]:
                in_all = of is Bound.PLATES and _AMOUNT["all"].search(plain) is not None
                yield Bounded(of, most, in_all=in_all), match.span()
    for match in _AMOUNT["often"].finditer(plain) if has_most else ():
        told = match["n"]
        yield Bounded(Bound.SESSIONS, float(_NUMBERS.get(told, told))), match.span()
    if not alone:
        for of, pattern in _NOTHING.items():
            yield from ((Bounded(of, 0.0), match.span()) for match in pattern.finditer(plain))
    yield from _left_out(plain, alone=alone, is_asked=is_asked)


def _left_out(plain: str, *, alone: bool, is_asked: bool) -> Iterator[Found]:
    taken = [match.span() for one in _NOTHING.values() for match in one.finditer(plain)]
    ways = {} if alone else _WAY
    for of, names in ((Bound.EXERCISE, _EXERCISE), (Bound.WAY, ways)):
        for name, pattern in names.items():
            for match in pattern.finditer(plain):
                inside = any(at < match.end() and match.start() < end for at, end in taken)
                if inside or not (is_asked or _denied(plain, match.start())):
                    continue
                taken.append(match.span())
                if of is Bound.EXERCISE:
                    yield Bounded(of, exercise=Exercise(name)), match.span()
                else:
                    yield Bounded(of, way=Equipment(name)), match.span()
    for match in _SQUATS.finditer(plain):
        inside = any(at < match.end() and match.start() < end for at, end in taken)
        if not inside and (is_asked or _denied(plain, match.start())):
            for name in _SQUATS_MEAN:
                yield Bounded(Bound.EXERCISE, exercise=Exercise(name)), match.span()


def _denied(plain: str, at: int) -> bool:
    """Tell whether a thing is left out: a word before it in its clause says so."""
    before = _CLAUSE_END.split(plain[:at])[-1]
    return _WITHOUT.search(before) is not None


_CLAUSE_END = re.compile(r"[;!?]|\b(?:but|because|pero|porque)\b|\b(?:only|just|solo|solamente)\b")


def _bare(plain: str, of: Bound) -> Iterator[Bounded]:
    """Yield the one number that is all of an answer to how much."""
    rest = _NUMBER.sub(" ", plain)
    for pattern in (_MOST, _UNTIL, _FILLER):
        rest = pattern.sub(" ", rest)
    numbers = [_NUMBERS.get(one, one) for one in _NUMBER.findall(plain)]
    if _WORD.search(rest) is None and len(numbers) == 1:
        value = float(str(numbers[0]).replace(",", "."))
        if value <= _MOST_OF[of]:
            yield Bounded(of, value)


_NUMBER = re.compile(rf"\b(?:\d+(?:,\d+)?|{'|'.join(_NUMBERS)})\b")


def _is_nothing_else(plain: str, found: tuple[Found, ...]) -> bool:
    """Tell whether a line is a limit and nothing besides: then nobody need be named for it."""
    rest = plain
    for _, (start, end) in sorted(found, key=lambda one: one[1], reverse=True):
        rest = f"{rest[:start]} {rest[end:]}"
    for pattern in (*_WHO.values(), _MOST, _WITHOUT, _AMOUNT["plates"], _AMOUNT["all"], _FILLER):
        rest = pattern.sub(" ", rest)
    return _WORD.search(rest) is None
