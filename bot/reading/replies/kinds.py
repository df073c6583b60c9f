"""Kinds of tokens: what a piece of text can be before it is part of a session."""

from dataclasses import dataclass
from enum import IntEnum, auto

from bot.reading.heard import Unit


class Kind(IntEnum):  # kinds stand in sets, and a plain Enum is slow to hash
    NUMBER = auto()  # without a unit
    COUNT = auto()  # "3 sets", "twice"
    DISTANCE = auto()
    TIME = auto()
    LOAD = auto()
    EMPTY = auto()  # an empty sled: the load is none
    EFFORT = auto()
    LABEL = auto()  # "set 1", "the first two"; no values: "the rest"
    PLURAL = auto()  # "sets" with no number
    TIMES = auto()
    AT = auto()  # @, "at", Spanish "a"
    WITH = auto()
    OR = auto()
    DASH = auto()
    TO = auto()
    SLASH = auto()
    PLUS = auto()
    THEN = auto()
    OF = auto()
    EACH = auto()
    LASTED = auto()  # "in", "took", "total": what follows is the whole session
    TOTAL = auto()  # "in total": of all pulls together
    PAUSE = auto()  # comma, bracket, "and"
    STOP = auto()  # line end, full stop
    BELT = auto()  # a treadmill, where metres are not known
    SLED = auto()  # a word of this sport
    WORD = auto()  # any other word that carries meaning of its own


MEASURES = frozenset({Kind.DISTANCE, Kind.TIME})
LOADS = frozenset({Kind.LOAD, Kind.EMPTY})
QUANTITIES = frozenset({Kind.NUMBER, Kind.COUNT, Kind.DISTANCE, Kind.TIME, Kind.LOAD})
PAUSES = frozenset({Kind.PAUSE, Kind.STOP})


@dataclass(frozen=True, slots=True)
class Token:
    """One piece of the text.  More than one value: the writer wavers between them.

    `is_linked`: tied to the quantity before it by a times sign.  `is_noun`: a count of sets,
    not of "times".  `is_by_habit`: its unit is the writer's own, none was written.
    `is_spaced`: a dash with blanks around it.
    """

    kind: Kind
    start: int
    stop: int
    values: tuple[float, ...] = ()
    unit: Unit | None = None
    is_linked: bool = False
    is_noun: bool = False
    is_by_habit: bool = False
    is_spaced: bool = False

    @property
    def value(self) -> float:
        return self.values[0]

    def meant_as(self, kind: Kind, unit: Unit | None, *, is_by_habit: bool = False) -> "Token":
        """Return the same piece with another kind and unit."""
        return Token(
            kind, self.start, self.stop, self.values, unit,
            self.is_linked, self.is_noun, self.is_by_habit or is_by_habit, self.is_spaced,
        )  # fmt: skip

    def linked(self) -> "Token":
        """Return the same piece, tied to the quantity before it by a times sign."""
        return Token(
            self.kind, self.start, self.stop, self.values, self.unit,
            True, self.is_noun, self.is_by_habit, self.is_spaced,
        )  # fmt: skip
