"""Kinds of tokens: what a piece of text can be before it is part of a session."""

from dataclasses import dataclass
from enum import Enum, auto

from bot.talk.parse.heard import Unit


class Kind(Enum):
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
