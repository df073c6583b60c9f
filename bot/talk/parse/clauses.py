"""Quantities gathered into clauses: so many pulls, so far, with so much.

A clause ends where a part that is already filled comes again, or where a label ("set 2")
begins another.  A load right after a load is a list, not a new clause.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from bot.talk.parse.heard import Unit
from bot.talk.parse.kinds import LOADS, MEASURES, PAUSES, Kind, Token


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
    def is_empty(self) -> bool:
        return self.count is None and not self.has_measure and not self.loads

    @property
    def span(self) -> tuple[int, int]:
        """Where it stands in the text; the clause must not be empty."""
        parts = [self.count, self.distance, self.time, self.label, *self.loads]
        said = [part for part in parts if part is not None]
        return min(part.start for part in said), max(part.stop for part in said)


def clauses_of(tokens: Iterable[Token]) -> list[Clause]:
    """Return the clauses in the order written."""
    done: list[Clause] = []
    open_one = Clause()
    before: Token | None = None
    for token in tokens:
        following = _with(open_one, token, before)
        if following is None:
            done.append(open_one)
            following = _with(_after(token), token, None) or Clause()
        open_one = following
        if token.kind not in PAUSES | {
            Kind.AT,
            Kind.WITH,
            Kind.EACH,
            Kind.SLED,
            Kind.BELT,
            Kind.OF,
        }:
            before = token
    return [clause for clause in (*done, open_one) if not clause.is_empty]


def _after(token: Token) -> Clause:
    return Clause(is_or=token.kind is Kind.OR, is_then=token.kind is Kind.THEN)


def _with(clause: Clause, token: Token, before: Token | None) -> Clause | None:
    """Return the clause with the token in it; None where the token begins another."""
    match token.kind:
        case Kind.COUNT:
            return _with_count(clause, token, before)
        case Kind.DISTANCE | Kind.TIME:
            return _with_measure(clause, token)
        case Kind.LOAD | Kind.EMPTY:
            return _with_load(clause, token, before)
        case Kind.LABEL:
            if clause.is_empty:
                return replace(clause, label=token)
            return None
        case Kind.OR | Kind.THEN:
            if clause.is_empty:
                return replace(clause, is_then=clause.is_then or token.kind is Kind.THEN)
            return None
        case _:
            return clause


def _with_count(clause: Clause, token: Token, before: Token | None) -> Clause | None:
    if clause.count is not None:
        is_double = before is not None and before.kind is Kind.COUNT
        return replace(clause, is_double=True) if is_double else None
    if clause.has_measure and clause.loads and not token.is_linked:
        return None
    return replace(clause, count=token)


def _with_measure(clause: Clause, token: Token) -> Clause | None:
    if token.kind is Kind.DISTANCE:
        if clause.time is not None and clause.time.unit is Unit.MINUTE:
            return replace(clause, is_double=True)  # "5 min treadmill, 3x20m": whose count is it?
        if clause.distance is not None or (clause.time is not None and clause.loads):
            return None
        return replace(clause, distance=token, leads=clause.leads or bool(clause.loads))
    if clause.time is not None:
        return None
    return replace(clause, time=token, leads=clause.leads or bool(clause.loads))


def _with_load(clause: Clause, token: Token, before: Token | None) -> Clause | None:
    if not clause.loads:
        return replace(clause, loads=(token,))
    if before is not None and before.kind is Kind.PLUS:
        return replace(clause, loads=(*clause.loads, token), is_sum=True)
    is_list = before is not None and before.kind in LOADS | {Kind.SLASH}
    return replace(clause, loads=(*clause.loads, token)) if is_list else None


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


def lengths(clause: Clause) -> tuple[Token, ...]:
    """Return the clause's distance and time, those that were said."""
    return tuple(part for part in (clause.distance, clause.time) if part and part.kind in MEASURES)
