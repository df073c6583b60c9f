"""Tokens that belong together: "80 or 85" is one undecided load, "3 x 20" a count and a length.

Nothing is decided between two readings here; an undecided token carries both.
"""

from dataclasses import dataclass, replace

from bot.reading.heard import About, Doubt, Habits, Unit
from bot.reading.page import Page
from bot.reading.replies.kinds import MEASURES, QUANTITIES, Kind, Token
from bot.rules.log.records import DistanceUnit, LoadUnit

DISTANCE_UNITS = {DistanceUnit.M: Unit.METRE, DistanceUnit.YD: Unit.YARD}
LOAD_UNITS = {LoadUnit.KG: Unit.KG, LoadUnit.LB: Unit.LB}
MOST_PULLS = 20

# A plan's sets are fewer; a pull's metres are more.
MOST_COUNTED = 12

# "20x3" is three twenties to some and twenty threes to nobody who pulls a sled: below this
# many metres after ten or more pulls, the order is in doubt [D].
_SHORT_PULL = 5
_MANY_PULLS = 10


@dataclass(frozen=True, slots=True)
class Joined:
    """The tokens after joining, and what could not be decided while doing so."""

    tokens: list[Token]
    doubts: tuple[Doubt, ...] = ()


_WAVERING = {Kind.OR, Kind.TO, Kind.AT, Kind.DASH}


def with_choices(tokens: list[Token]) -> list[Token]:
    """Return the tokens with each "a or b", "a-b" and "a to b" as one undecided token.

    An "or" between whole lines ("3x20 or 4x20") stays, for the clauses to compare; dashes in
    a longer row ("40-40-45") separate a list.
    """
    if not any(token.kind in _WAVERING for token in tokens):
        return tokens
    tokens = _without_pauses_at_or(tokens)
    done: list[Token] = []
    index = 0
    while index < len(tokens):
        left, between, right = (
            tokens[index],
            tokens[index + 1 : index + 2],
            tokens[index + 2 : index + 3],
        )
        if (
            between
            and right
            and _counts_anew(done, left, between[0], right[0], tokens[index + 3 :])
        ):
            done[-2] = _either(done[-2], right[0])
            tokens = [*tokens[: index + 1], *tokens[index + 3 :]]
            continue
        if between and right and _wavers(done, left, between[0], right[0], tokens[index + 3 :]):
            tokens = [*tokens[:index], _either(left, right[0]), *tokens[index + 3 :]]
            continue
        done.append(left)
        index += 1
    return [_plain_dash(token) for token in done]


def _without_pauses_at_or(tokens: list[Token]) -> list[Token]:
    """Read "40 (or 45)" like "40 or 45"."""
    beside = [
        Kind.OR in {t.kind for t in tokens[max(0, i - 1) : i + 2]} for i in range(len(tokens))
    ]
    return [
        token
        for token, is_beside in zip(tokens, beside, strict=True)
        if not (is_beside and token.kind is Kind.PAUSE)
    ]


def _plain_dash(token: Token) -> Token:
    return replace(token, kind=Kind.PAUSE) if token.kind in {Kind.DASH, Kind.TO} else token


def _wavers(
    before: list[Token], left: Token, sign: Token, right: Token, after: list[Token]
) -> bool:
    if left.kind not in QUANTITIES or right.kind not in QUANTITIES:
        return False
    is_counted = [token.kind for token in before[-2:]] == [Kind.COUNT, Kind.OF]
    is_second = is_counted or (bool(before) and before[-1].kind is Kind.TIMES)
    is_factor = bool(after) and after[0].kind is Kind.TIMES
    if left.kind is not right.kind and Kind.NUMBER not in {left.kind, right.kind}:
        return False
    if is_factor and (is_second or left.kind in MEASURES | {Kind.LOAD}):
        return False
    match sign.kind:
        case Kind.OR | Kind.TO:
            return True
        case Kind.AT:  # Spanish "40 a 45 kg", but not "3x20 a 40"
            is_rising = left.kind is Kind.NUMBER and right.kind is not Kind.NUMBER
            return is_rising and not is_second and left.value < right.value
        case Kind.DASH:
            is_row = bool(after) and after[0].kind is Kind.DASH
            is_row = is_row or (bool(before) and before[-1].kind is Kind.DASH)
            return not is_row and not (sign.is_spaced and (is_second or left.kind in MEASURES))
        case _:
            return False


def _counts_anew(
    before: list[Token], left: Token, sign: Token, right: Token, after: list[Token]
) -> bool:
    """Say whether a small number behind a length is another count: "3x20 or was it 4"."""
    if sign.kind is not Kind.OR or len(before) < 2 or before[-1].kind is not Kind.TIMES:
        return False
    if after and after[0].kind is Kind.TIMES:  # "3x20m or 3x25m"
        return False
    are_counts = before[-2].kind is Kind.NUMBER and right.kind in {Kind.NUMBER, Kind.COUNT}
    length = left.kind in {Kind.NUMBER, Kind.DISTANCE} and left.value > MOST_COUNTED
    return are_counts and length and right.value <= MOST_COUNTED


def _either(left: Token, right: Token) -> Token:
    kind = left.kind if right.kind is Kind.NUMBER else right.kind
    values = tuple(dict.fromkeys((*left.values, *right.values)))
    return Token(
        kind, left.start, right.stop, values, right.unit or left.unit, is_noun=right.is_noun
    )


def as_load(token: Token, habits: Habits) -> Token:
    """Return a bare number as plates, in the writer's unit."""
    return token.meant_as(Kind.LOAD, LOAD_UNITS[habits.load_unit])


def as_distance(token: Token, habits: Habits) -> Token:
    """Return a bare number as a length, in the writer's unit."""
    unit = DISTANCE_UNITS[habits.distance_unit]
    return token.meant_as(Kind.DISTANCE, unit, is_by_habit=True)


def with_factors(tokens: list[Token], page: Page, habits: Habits) -> Joined:
    """Return the tokens with what stands around times signs given its part.

    In `n x m` the first is the pulls and the second the length, whatever is left a load; a
    unit settles its own part, in any order.
    """
    done: list[Token] = []
    doubts: list[Doubt] = []
    index = 0
    while index < len(tokens):
        stop = _chain_end(tokens, index)
        if stop == index:
            done.append(tokens[index])
            index += 1
            continue
        parts = [token for token in tokens[index:stop] if token.kind is not Kind.TIMES]
        given = _given(parts, habits)
        if given is None or _is_reversed(parts, given):
            phrase = page.written(parts[0].start, parts[-1].stop)
            doubts.append(Doubt(About.SETS, phrase, tuple(part.value for part in parts)))
        done.extend(given or [])
        index = stop
    return Joined(done, tuple(doubts))


def _chain_end(tokens: list[Token], index: int) -> int:
    """Return where the chain of factors from `index` ends; `index` itself where none is."""
    if tokens[index].kind is Kind.TIMES:
        follows = index + 1 < len(tokens) and tokens[index + 1].kind in QUANTITIES
        return _chain_end_from(tokens, index + 1) if follows else index
    if tokens[index].kind not in QUANTITIES or not _is(tokens, index + 1, Kind.TIMES):
        return index
    return _chain_end_from(tokens, index)


def _chain_end_from(tokens: list[Token], index: int) -> int:
    while (
        index < len(tokens)
        and tokens[index].kind in QUANTITIES
        and _is(tokens, index + 1, Kind.TIMES)
    ):
        index += 2
    is_last = index < len(tokens) and tokens[index].kind in QUANTITIES
    return min(index + is_last, len(tokens))


def _is(tokens: list[Token], index: int, kind: Kind) -> bool:
    return index < len(tokens) and tokens[index].kind is kind


def _given(parts: list[Token], habits: Habits) -> list[Token] | None:
    """Return the factors with their parts; None where one part would be filled twice."""
    kinds = {part.kind for part in parts}
    has_count, has_measure = Kind.COUNT in kinds, bool(kinds & MEASURES)
    has_load = Kind.LOAD in kinds
    given: list[Token] = []
    for position, part in enumerate(parts):
        if part.kind is Kind.NUMBER:
            is_measured = any(token.kind in MEASURES for token in given)
            if not has_count:
                part, has_count = replace(part, kind=Kind.COUNT, is_noun=len(parts) > 1), True
            elif not has_measure:
                part, has_measure = as_distance(part, habits), True
            elif is_measured and not has_load:
                part, has_load = as_load(part, habits), True
            else:
                return None
        given.append(part.linked() if position else part)
    counts = [part.kind for part in given]
    is_double = counts.count(Kind.COUNT) > 1 or sum(kind in MEASURES for kind in counts) > 1
    return None if is_double or counts.count(Kind.LOAD) > 1 else given


def _is_reversed(parts: list[Token], given: list[Token]) -> bool:
    """Say whether "20x3" may be meant the other way round."""
    if len(parts) < 2 or parts[0].kind is not Kind.NUMBER or parts[1].kind is not Kind.NUMBER:
        return False
    first, second = parts[0].value, parts[1].value
    return given[0].kind is Kind.COUNT and (
        first > MOST_PULLS or (first >= _MANY_PULLS and 0 < second < _SHORT_PULL)
    )
