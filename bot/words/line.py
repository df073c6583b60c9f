"""What can be said, as values: a plain sentence, several on a card, a content of a story's own.

A figure, a day or a name is written in the reader's form only when it is said; the same goes
for what a button is called.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from bot.contract import Platform


class Term(StrEnum):
    """A word of the coach's own, which nobody has to know."""

    STEP = "step"
    DRAG = "drag"
    CLEAN = "clean"
    BLOCK = "block"
    WORK = "work"


class Content:
    """Something to say.

    One that has more to it than lines has a function in the `layout.py` beside it, registered
    by its kind (`phrase`).
    """

    __slots__ = ()

    @property
    def terms(self) -> tuple[Term, ...]:
        """The coach's own words that its layout says; those of its parts are theirs."""
        return ()

    @property
    def loop(self) -> str | None:
        """The movement that it is a loop of, by name: a message above what is said with it."""
        return None


@dataclass(frozen=True, slots=True)
class Figure:
    """A bare number, such as a pain of 3 or a year, with at most so many `digits` behind it."""

    value: float
    digits: int = 1


@dataclass(frozen=True, slots=True)
class OnWeekday:
    """A weekday, short; Monday is 0.  `ticked` shows it as chosen."""

    weekday: int
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class Weekday:
    """A weekday by its whole name; Monday is 0."""

    weekday: int


@dataclass(frozen=True, slots=True)
class WeekdaysTogether:
    """Several weekdays as one button: "Mon + Thu".  Monday is 0."""

    weekdays: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class DayWithYear:
    """A day that is not of this year, or stands beside one that is not."""

    day: date


@dataclass(frozen=True, slots=True)
class Hours:
    """From one wall time to another: "21:00-08:00"."""

    since: time
    until: time


@dataclass(frozen=True, slots=True)
class LoadOf:
    """A load, shown in the reader's unit."""

    kg: float


@dataclass(frozen=True, slots=True)
class DistanceOf:
    """A distance, shown in the reader's unit."""

    metres: float


@dataclass(frozen=True, slots=True)
class Lasting:
    """A working time, in seconds or minutes."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Literally:
    """A proper name that no language changes: a zone, a platform, a language's own name."""

    text: str


@dataclass(frozen=True, slots=True)
class Capital:
    """A line that elsewhere stands inside a sentence, with a capital letter."""

    line: "Line"


@dataclass(frozen=True, slots=True)
class Listed:
    """Several things in one phrase: "Monday, Thursday and Sunday"; `either`: any of them does."""

    parts: "tuple[Fact, ...]"
    either: bool = False


@dataclass(frozen=True, slots=True, init=False)
class Line(Content):
    """Say the line of this name, with what it tells put in.

    A number is one that the wording goes by, such as a count; days, hours and moments come out
    as the reader writes them, an app under its name in their language, a content as its text.

    >>> Line("link-linked-there", app=Platform("toy")).facts
    (('app', 'toy'),)
    """

    name: str
    facts: "tuple[tuple[str, Fact], ...]"

    def __init__(self, name: str, /, **facts: "Fact") -> None:
        object.__setattr__(self, "name", name)
        object.__setattr__(self, "facts", tuple(facts.items()))


Written = (
    Figure
    | OnWeekday
    | Weekday
    | WeekdaysTogether
    | DayWithYear
    | Hours
    | LoadOf
    | DistanceOf
    | Lasting
    | Literally
    | Capital
    | Listed
)
"""What is written in the reader's form."""

Fact = str | int | date | datetime | time | timedelta | Platform | Written | Content | None


@dataclass(frozen=True, slots=True)
class Strong(Content):
    """Something with weight on it."""

    part: Fact


@dataclass(frozen=True, slots=True)
class Faint(Content):
    """Something said as an aside."""

    part: Content


@dataclass(frozen=True, slots=True)
class Bullet(Content):
    """A point of a list."""

    part: Content


@dataclass(frozen=True, slots=True)
class Naming(Content):
    """Something said that names words of the coach's own."""

    part: Content
    names: tuple[Term, ...]

    @property
    def terms(self) -> tuple[Term, ...]:
        return self.names


@dataclass(frozen=True, slots=True, init=False)
class Joined(Content):
    """Several parts on one line with something between; a part that is None is left out.

    >>> len(Joined(Line("logging-kept"), None).parts)
    1
    """

    parts: tuple[Fact, ...]
    by: str

    def __init__(self, *parts: Fact, by: str = " ") -> None:
        object.__setattr__(self, "parts", tuple(one for one in parts if one is not None))
        object.__setattr__(self, "by", by)


@dataclass(frozen=True, slots=True)
class Paragraphs(Content):
    """Two things said in one message, a line left free between them."""

    first: Content
    then: Content


@dataclass(frozen=True, slots=True, init=False)
class Card(Content):
    """Several sentences, each on a line of its own; a part that is None takes no line.

    What has more to it than that (a table, words in the middle of a line that depend) is a
    content of its own, with a layout.

    >>> len(Card(Strong(Line("matches-heading")), None, Line("matches-hint")).parts)
    2
    """

    parts: tuple[Fact, ...]

    def __init__(self, *parts: Fact) -> None:
        object.__setattr__(self, "parts", tuple(one for one in parts if one is not None))
