"""An activity named in somebody's own words, its score, and self-tests told with their sides."""

import re
from dataclasses import dataclass
from functools import cache

from bot.reading.page import as_written, span_written
from bot.reading.tables import table
from bot.reading.zones import folded
from bot.rules.log.marks import BEST_SCORE, LONGEST_NAME, MOST_OF, STEP_DOWNS_S, SelfTest

MOST_WORDS, LONGEST = 14, 120  # words and letters of a line that tells a mark; more tells a story
_OF_A_SESSION = re.compile(r"\d ?x ?\d|\b(?:sets?|series?)\b")
_A_NAME = re.compile(r"\D*[^\W\d_]{3,}\D*")  # neither "20 kg" nor "7 march"
_IN_THIRTY = re.compile(rf"\b{STEP_DOWNS_S} ?s(?:ec\w*|eg\w*)?\b")
_A_WORD = re.compile(r"[^\W\d_]")
_BESIDE_A_MARK = re.compile(
    r"(?<![^\W\d])(?:s|secs?|seconds?|segs?|segundos?|reps?|times|veces|leg|side|foot|pierna|lado|pie"
    r"|on|with|the|for|my|and|test|today|was|i|did|held|con|en|la|el|a|de|mi|y|prueba|hoy|hice"
    r"|aguante)(?![^\W\d])"
)
_ANY_NUMBER = re.compile(r"(?<![\d.,])\d{1,3}(?![\d.,]*\d)")


@dataclass(frozen=True, slots=True)
class Named:
    """The activity to score, as it was called."""

    called: str


@dataclass(frozen=True, slots=True)
class Scored:
    """A score of the activity on file, 0-10."""

    score: int


@dataclass(frozen=True, slots=True)
class Sides:
    """What each side did; None: that side was not told.  One of them was."""

    left: int | None
    right: int | None


@dataclass(frozen=True, slots=True)
class Marked:
    """A self-test with its sides."""

    test: SelfTest
    sides: Sides


def mark_in(text: str, activity: str | None) -> Named | Scored | Marked | None:
    """Return what a line alone tells of an activity or a self-test; None: nothing of these.

    A test is told with its sides, or it is a session's work like any other.

    >>> mark_in("My activity is stairs down.", None)
    Named(called='stairs down')
    >>> mark_in("stairs down: 4", "Stairs down")
    Scored(score=4)
    >>> mark_in("calf raises 22 left, 25 right", None)
    Marked(test=<SelfTest.CALF_RAISES: 'calf_raises'>, sides=Sides(left=22, right=25))
    >>> mark_in("3x15 calf raises", None) is None
    True
    """
    plain = folded(text).strip()
    if len(plain.split()) > MOST_WORDS or _OF_A_SESSION.search(plain):
        return None
    scored = _scored(plain, activity)
    if scored is not None:
        return scored
    test = self_test_in(plain)
    if test is not None:
        sides = sides_in(plain, test)
        return None if sides is None else Marked(test, sides)
    called = _named(text, plain)
    return None if called is None else Named(called)


def is_only_a_mark(text: str) -> bool:
    """Tell whether a line is a self-test with its sides and nothing else, such as how it went.

    >>> is_only_a_mark("Balance: left 40 s, right 35 s"), is_only_a_mark("my balance is off")
    (True, False)
    """
    if len(text) > LONGEST:
        return False
    plain = folded(text)
    test = self_test_in(plain)
    if test is None or not isinstance(mark_in(text, None), Marked):
        return False
    for name in (*_tests()[test], *map(_word, _SIDES), _BESIDE_A_MARK):
        plain = name.sub(" ", plain)
    return _A_WORD.search(plain) is None


def self_test_in(text: str) -> SelfTest | None:
    """Return the one test that words name; None where they name none, or two."""
    plain = folded(text)
    found = [test for test, names in _tests().items() if any(one.search(plain) for one in names)]
    return found[0] if len(found) == 1 else None


def name_in(text: str) -> str | None:
    """Return what somebody calls an activity where that is all they say; None: no name.

    >>> name_in("  Going down stairs. "), name_in("7"), name_in("x" * 41)
    ('Going down stairs', None, None)
    """
    name = " ".join(as_written(text).split()).strip(" .,;:!\"'«»“”")
    is_name = _A_NAME.fullmatch(name) and len(name) <= LONGEST_NAME and "?" not in name
    return name if is_name else None


def _named(text: str, plain: str) -> str | None:
    found = next((one for each in _activities() if (one := each.search(plain))), None)
    if found is None:
        return None
    at = text.casefold().rfind(found["what"])  # as it was written, where folding took no accent
    length = len(found["what"])
    words = [one for one in text.split() if folded(one) in found["what"].split()]
    return name_in(span_written(text, (at, at + length)) if at >= 0 else " ".join(words))


def _scored(plain: str, activity: str | None) -> Scored | None:
    if activity is None:
        return None
    name = re.escape(folded(activity))
    told = re.fullmatch(
        rf"\W*(?:my |mi )?(?:score for |nota de )?{name}"
        r"(?: (?:is|was|today|hoy|es|a|an|un|at)|[,:=])*"
        r" ?(?P<score>10|\d)(?: ?/ ?10| out of 10| de 10| sobre 10)?(?: today| hoy)?\W*",
        plain,
    )
    return None if told is None else Scored(min(int(told["score"]), BEST_SCORE))


_IN_PARTS = re.compile(r"\d[.,]\d")  # "2.5" is one number


def sides_in(text: str, test: SelfTest, *, bare: bool = False) -> Sides | None:
    """Return what each side did; None where no side is named, or a number is no such one.

    `bare`: two numbers without sides are the left one and the right one, as they were asked for.

    >>> sides_in("left 22", SelfTest.BALANCE), sides_in("22 25", SelfTest.BALANCE, bare=True)
    (Sides(left=22, right=None), Sides(left=22, right=25))
    """
    plain = folded(text)
    if test is SelfTest.STEP_DOWNS:
        plain = _IN_THIRTY.sub(" ", plain)
    leads = _is_number_first(plain)
    left, right = _value("left", plain, leads), _value("right", plain, leads)
    if left is None and right is None:
        left = right = _value("both", plain, leads)
    if bare and left is None and right is None:
        numbers = [int(one) for one in _ANY_NUMBER.findall(plain)]
        if len(numbers) == 2 and _IN_PARTS.search(plain) is None:
            left, right = numbers
    told = [one for one in (left, right) if one is not None]
    if not told or max(told) > MOST_OF[test]:
        return None
    return Sides(left, right)


def _is_number_first(plain: str) -> bool:
    """Tell whether numbers stand before their sides: "22 left 25 right"."""
    number = _ANY_NUMBER.search(plain)
    words = [one.start() for name in _SIDES if (one := _word(name).search(plain))]
    return number is not None and (not words or number.start() < min(words))


def _value(name: str, plain: str, number_first: bool) -> int | None:
    found = _side(name, number_first).search(plain)
    return None if found is None else int(found["n"])


_SIDES = ("left", "right", "both")
_UNIT = r"(?: ?(?:s|sec|secs|seconds?|segs?|segundos?|reps?|times|veces)\b)?"
_GLUE = r"(?: (?:on|with|the|for|my|con|en|la|el|a|de)){0,3} ?"


@cache
def _word(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W\d]){table('marks')['sides'][name]}(?![^\W\d])")


@cache
def _side(name: str, number_first: bool) -> re.Pattern[str]:
    """Return a side with its number, on one hand of it."""
    word = table("marks")["sides"][name]
    if number_first:
        return re.compile(rf"(?<![\w.,])(?P<n>\d{{1,3}}){_UNIT}{_GLUE}{word}\b")
    of = r"(?: (?:leg|side|foot|balance|pierna|lado|pie))?"
    return re.compile(rf"\b{word}{of}[ :=]*(?P<n>\d{{1,3}})(?!\d)")


@cache
def _tests() -> dict[SelfTest, tuple[re.Pattern[str], ...]]:
    names = table("marks")["tests"]
    return {SelfTest(one): tuple(map(re.compile, said)) for one, said in names.items()}


@cache
def _activities() -> tuple[re.Pattern[str], ...]:
    return tuple(map(re.compile, table("marks")["activity"]))
