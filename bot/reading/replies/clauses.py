"""Quantities gathered into clauses: so many pulls, so far, with so much.

A clause ends where a part that is already filled comes again, or where a label ("set 2")
begins another.  A load right after a load is a list, not a new clause.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.reading.heard import Unit
from bot.reading.replies.kinds import LOADS, PAUSES, Kind, Token
from bot.rules.load.units import KG_PER_LB


@dataclass(frozen=True, slots=True)
class Clause:
    """One group of pulls; a part that was not said is None or empty.

    `leads`: the load stood before the length, as in a heading.  `is_or`: the clause is an
    alternative to the one before.  `is_then`: it follows on a "then".
    """

    count: Token | None = None
    distance: Token | None = None
    time: Token | None = None
    loads: tuple[Token, ...] = ()
    label: Token | None = None
    leads: bool = False
    is_or: bool = False
    is_then: bool = False
    is_double: bool = False  # "3 sets of 2 lengths": two counts for one thing
    is_sum: bool = False  # "15 + 20 kg"

    @property
    def has_measure(self) -> bool:
        return self.distance is not None or self.time is not None

    @property
    def span(self) -> tuple[int, int]:
        """Where it stands in the text; the clause must not be empty."""
        parts = [self.count, self.distance, self.time, self.label, *self.loads]
        said = [part for part in parts if part is not None]
        return min(part.start for part in said), max(part.stop for part in said)


# What may stand between a load and the next of its list.
_SEEN_THROUGH = PAUSES | {Kind.AT, Kind.WITH, Kind.EACH, Kind.SLED, Kind.BELT, Kind.OF}


def clauses_of(tokens: Iterable[Token]) -> list[Clause]:
    """Return the clauses in the order written."""
    done: list[Clause] = []
    open_one = _Open()
    before: Token | None = None
    for token in tokens:
        if not _takes(open_one, token, before):
            done.append(open_one.closed())
            open_one = _Open(is_or=token.kind is Kind.OR, is_then=token.kind is Kind.THEN)
            _takes(open_one, token, None)
        if token.kind not in _SEEN_THROUGH:
            before = token
    if not open_one.is_empty:
        done.append(open_one.closed())
    return done


@dataclass(slots=True)
class _Open:
    """A clause that is still being gathered."""

    count: Token | None = None
    distance: Token | None = None
    time: Token | None = None
    loads: tuple[Token, ...] = ()
    label: Token | None = None
    leads: bool = False
    is_or: bool = False
    is_then: bool = False
    is_double: bool = False
    is_sum: bool = False

    @property
    def has_measure(self) -> bool:
        return self.distance is not None or self.time is not None

    @property
    def is_empty(self) -> bool:
        return self.count is None and not self.has_measure and not self.loads

    def closed(self) -> Clause:
        return Clause(
            self.count, self.distance, self.time, self.loads, self.label,
            self.leads, self.is_or, self.is_then, self.is_double, self.is_sum,
        )  # fmt: skip


def _takes(clause: _Open, token: Token, before: Token | None) -> bool:
    """Put the token into the clause; False where it begins another."""
    match token.kind:
        case Kind.COUNT:
            return _takes_count(clause, token, before)
        case Kind.DISTANCE | Kind.TIME:
            return _takes_measure(clause, token)
        case Kind.LOAD | Kind.EMPTY:
            return _takes_load(clause, token, before)
        case Kind.LABEL:
            if clause.is_empty:
                clause.label = token
            return clause.is_empty
        case Kind.OR | Kind.THEN:
            if clause.is_empty:
                clause.is_then = clause.is_then or token.kind is Kind.THEN
            return clause.is_empty
        case _:
            return True


def _takes_count(clause: _Open, token: Token, before: Token | None) -> bool:
    if clause.count is not None:
        is_double = before is not None and before.kind is Kind.COUNT
        clause.is_double = clause.is_double or is_double
        return is_double
    if clause.has_measure and clause.loads and not token.is_linked:
        return False
    clause.count = token
    return True


def _takes_measure(clause: _Open, token: Token) -> bool:
    if token.kind is Kind.DISTANCE:
        if clause.time is not None and clause.time.unit is Unit.MINUTE:
            clause.is_double = True  # "5 min treadmill, 3x20m": whose count is it?
            return True
        if clause.distance is not None or (clause.time is not None and clause.loads):
            return False
        clause.distance = token
    elif clause.time is not None:
        return False
    else:
        clause.time = token
    clause.leads = clause.leads or bool(clause.loads)
    return True


_SAME_WITHIN = 0.02  # people round when they convert: 100 lb are 45.36 kg, and written 45


def _is_same_load(one: Token, other: Token) -> bool:
    """Say whether a load was said again in the other unit."""
    if {one.unit, other.unit} != {Unit.KG, Unit.LB} or len(one.values) + len(other.values) != 2:
        return False
    kilograms, pounds = (one, other) if one.unit is Unit.KG else (other, one)
    converted = pounds.value * KG_PER_LB
    return abs(kilograms.value - converted) <= _SAME_WITHIN * abs(converted)


def _takes_load(clause: _Open, token: Token, before: Token | None) -> bool:
    if clause.loads and _is_same_load(clause.loads[-1], token):
        return True  # "100 lb (45 kg)"
    if clause.loads and clause.loads[-1].kind is token.kind is Kind.EMPTY:
        return True  # "just the sled, empty"
    is_sum = before is not None and before.kind is Kind.PLUS
    is_list = before is not None and before.kind in LOADS | {Kind.SLASH}
    if clause.loads and not is_sum and not is_list:
        return False
    clause.is_sum = clause.is_sum or (is_sum and bool(clause.loads))
    clause.loads = (*clause.loads, token)
    return True


_LONGEST_PULL_MINUTES = 15  # 900 s, the longest work a log may hold [D]


def session_minutes(tokens: list[Token], is_planned: bool) -> tuple[list[Token], list[Token]]:
    """Return the times that speak of the whole session, and the tokens without them.

    A time in minutes is the session's where something else already says how long a pull
    was, or where it is named ("took 20 minutes"); an hour is always.
    """
    whole: list[Token] = []
    kept: list[Token] = []
    for index, token in enumerate(tokens):
        if token.kind is Kind.TIME and _is_whole(tokens, index, is_planned):
            whole.append(token)
        else:
            kept.append(token)
    return whole, kept


def _is_whole(tokens: list[Token], index: int, is_planned: bool) -> bool:
    token = tokens[index]
    before = tokens[index - 1] if index else None
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if token.is_linked or (after is not None and after.is_linked) or token.unit is not Unit.MINUTE:
        return False
    is_named = {Kind.LASTED, Kind.TOTAL}
    if token.value >= 60 or (after is not None and after.kind in is_named):
        return True
    if before is not None and before.kind in is_named:
        return True
    if before is not None and before.kind in {Kind.OF, Kind.COUNT, Kind.LABEL}:
        return False
    if after is not None and after.kind in {Kind.EACH, Kind.COUNT, Kind.BELT}:
        return False
    if token.value > _LONGEST_PULL_MINUTES:
        return True
    others = [other for place, other in enumerate(tokens) if place != index]
    return is_planned or any(_settles_length(other) for other in others)


def _settles_length(token: Token) -> bool:
    return token.kind is Kind.DISTANCE or (token.kind is Kind.TIME and token.is_linked)
