"""A limit as it is filed, from whatever told of it: words, a tap, or somebody who proposed it.

A proposal is a button of whom it is for: all of it stands in the button's token.
"""

from dataclasses import replace
from datetime import date
from typing import assert_never

from bot.dialogue.buttons import stale
from bot.dialogue.setting import filed
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Say, Scene, Turn
from bot.reading.limits import Bounded, LimitsTold
from bot.rules.forward.exercises import Exercise
from bot.rules.load.equipment import Equipment
from bot.rules.load.kit_limits import UNWEIGHED_KG
from bot.rules.log.records import Athlete, Limit
from bot.rules.safety.limits import (
    FIELDS,
    Bound,
    Sayer,
    bound_of,
    covers,
    holding,
    with_beside,
    with_limit,
)
from bot.rules.week.days import day_named
from bot.stories.session.because import ahead_of, following
from bot.stories.session.limited import limit_lines
from bot.words.line import Card, Line, Strong

NAME = "limits"
TAKE = "take"
SHOW = Button(Does(NAME, "show"), Line("limits-button-show"))
_OPEN = "told"  # until they are told otherwise
_THOUSANDTHS = 1000  # a token has no point: 7.5 kg are 7500


def drafted(athlete: Athlete, today: date, told: LimitsTold) -> tuple[Limit, ...]:
    """Return what was told as it would be filed; a load in all is without what the sled weighs."""
    empty = athlete.kit.empty_kg
    sled_kg = UNWEIGHED_KG if empty is None else empty
    by = Sayer.SELF.value if told.by is None else told.by
    return tuple(_draft(one, Limit(by, today, told.until), sled_kg) for one in told.bounds)


def _draft(bounded: Bounded, draft: Limit, sled_kg: float) -> Limit:
    most = bounded.most or 0.0
    match bounded.of:
        case Bound.LEVEL:
            return replace(draft, level=int(most))
        case Bound.DRAG:
            return replace(draft, drag_percent=most)
        case Bound.PLATES:
            return replace(draft, plates_kg=max(most - sled_kg, 0.0) if bounded.in_all else most)
        case Bound.SESSIONS:
            return replace(draft, sessions=max(int(most), 1))
        case Bound.EXERCISE:
            return replace(draft, exercise=bounded.exercise)
        case Bound.WAY:
            return replace(draft, way=bounded.way)
        case _:
            assert_never(bounded.of)


def kept(scene: Scene, fresh: tuple[Limit, ...]) -> Turn:
    """File limits, and show what comes next with them."""
    return _filed(scene, with_all(scene.athlete, fresh), fresh)


def _filed(scene: Scene, athlete: Athlete, fresh: tuple[Limit, ...]) -> Turn:
    after = replace(scene, snapshot=replace(scene.snapshot, athlete=athlete))
    lines = map(Strong, limit_lines(fresh))
    card = Card(*lines, Line("limits-only-less"), following(ahead_of(after)))
    return filed(scene, athlete, card, beside=(SHOW,))


def with_all(athlete: Athlete, fresh: tuple[Limit, ...]) -> Athlete:
    """Return the file with limits."""
    for one in fresh:
        athlete = with_limit(athlete, one)
    return athlete


def taking(limit: Limit) -> Does:
    """Return the button that keeps a limit which was proposed."""
    of = bound_of(limit)
    assert of is not None, "a limit that tells nothing is proposed to nobody"
    value = getattr(limit, FIELDS[of])
    amount = value.value if isinstance(value, Exercise | Equipment) else _in_thousandths(value)
    until = _OPEN if limit.until is None else limit.until.isoformat()
    return Does(NAME, TAKE, (limit.by, of.value, amount, until))


def _in_thousandths(value: float) -> str:
    return str(round(value * _THOUSANDTHS))


def taken(scene: Scene, args: tuple[str, ...]) -> Turn:
    """File what somebody proposed, beside what holds; where that says as much, it stays."""
    limit = _named(args, scene.today)
    if limit is None:
        return stale(Line("common-unknown-button"))
    if limit.until is not None and limit.until < scene.today:
        return Turn((Say(Line("limits-proposal-over")),))
    stays = tuple(one for one in holding(scene.athlete, scene.today) if covers(one, limit))
    if stays:
        return Turn((Say(Card(Line("limits-kept-on"), *limit_lines(stays)), ((SHOW,),)),))
    return _filed(scene, with_beside(scene.athlete, limit), (limit,))


def _named(args: tuple[str, ...], today: date) -> Limit | None:
    """Return the limit that stands in a button; None where it could not have been made."""
    if len(args) != 4:
        return None
    by, of, amount, until = args
    last = None if until == _OPEN else day_named(until)
    if by not in set(Sayer) or of not in set(Bound) or (last is None and until != _OPEN):
        return None
    draft, bound = Limit(by, today, last), Bound(of)
    if bound is Bound.EXERCISE:
        known = amount in set(Exercise)
        return replace(draft, exercise=Exercise(amount)) if known else None
    if bound is Bound.WAY:
        return replace(draft, way=Equipment(amount)) if amount in set(Equipment) else None
    if not (amount.isascii() and amount.isdecimal() and len(amount) <= 9):
        return None
    most = int(amount) / _THOUSANDTHS
    return _draft(Bounded(bound, most), draft, sled_kg=0.0)
