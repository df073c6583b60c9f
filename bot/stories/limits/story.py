"""A clinician's limits: told in words or by `/limits`, shown, and ended with a word."""

from dataclasses import replace

from bot.dialogue.registry import answered, story_of
from bot.dialogue.setting import calling, setting
from bot.dialogue.story import Limits, Overhears, RedFlags
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Say, Scene, Turn, Typed
from bot.reading.limits import (
    LimitsTold,
    allowed_in,
    asks_for_limits,
    beside_limit,
    bounds_in,
    eases_limits,
    lifts_limits,
    limits_in,
    names_own_limits,
)
from bot.rules.safety.limits import Bound, Sayer, holding
from bot.rules.safety.screening import open_flags
from bot.stories.limits.filing import NAME, TAKE, taken
from bot.stories.limits.questions import (
    AskEnd,
    AskMore,
    AskUntil,
    AskValue,
    AskWhat,
    AskWho,
    filed_with,
    given_up,
    onwards,
)
from bot.stories.session.limited import limit_lines
from bot.words.line import Card, Line, Strong

_ADD = Button(Does(NAME, "add"), Line("limits-button-add"))
_END = Button(Does(NAME, "end"), Line("limits-button-end"))


def shown(scene: Scene) -> Turn:
    """Show what holds."""
    now = holding(scene.athlete, scene.today)
    if not now:
        return Turn((Say(Card(Line("limits-none"), Line("limits-hint")), ((_ADD,),)),))
    card = Card(
        *(Strong(one) for one in limit_lines(now)),
        Line("limits-only-less"),
        Line("limits-hint"),
    )
    return Turn((Say(card, ((_ADD, _END),)),))


def _typed(scene: Scene, text: str) -> Turn | None:
    if lifts_limits(text):
        return _ends(scene)
    athlete = scene.athlete
    told = bounds_in(text, scene.today, athlete.language, athlete.load_unit)
    return None if told is None else onwards(scene, told)


def _overheard(scene: Scene, text: str) -> Turn | None:
    """Keep the limit that a line tells of, or ask for what it lacks; None: it tells of none.

    An answer to a question of its own is only that; who looked at a red flag limits nothing.
    """
    asking = scene.snapshot.dialogue.question
    role = None if asking is None else story_of(asking).role
    turn = None if isinstance(role, RedFlags) else _told(scene, text)
    if turn is None or asking is None or not isinstance(role, Limits):
        return turn
    answer = answered(scene, asking, Typed(text))
    return turn if answer.misread else answer


def _told(scene: Scene, text: str) -> Turn | None:
    """Return what a limit told in a line leads to.

    While something else is asked, a load is only heard for one where it is said whose it is.
    """
    athlete = scene.athlete
    if lifts_limits(text):
        return _ends(scene) if holding(athlete, scene.today) else None
    more = _more(scene, text)
    if more is not None:
        return more
    if eases_limits(text) and holding(athlete, scene.today) and not open_flags(athlete):
        return _ends(scene)
    heard = limits_in(text, scene.today, athlete.language, athlete.load_unit)
    is_to_see = names_own_limits(text) or holding(athlete, scene.today)
    if heard is None and is_to_see and asks_for_limits(text):
        return shown(scene)
    asking = scene.snapshot.dialogue.question
    is_asked = asking is not None and not isinstance(asking, AskWhat | AskValue)
    is_load = heard is not None and any(one.of is Bound.PLATES for one in heard.bounds)
    if heard is None or (heard.by is None and is_asked and is_load):
        return None
    return onwards(scene, heard)


def _more(scene: Scene, text: str) -> Turn | None:
    """Ask whether a limit is to leave as much as a line says may be done now.

    Where none leaves less it is a limit as any, if it is said whose.  Whoever is stopped tells
    with it that somebody looked.
    """
    athlete = scene.athlete
    more = allowed_in(text, scene.today, athlete.language, athlete.load_unit)
    if more is None or open_flags(athlete):
        return None
    if given_up(scene, more):
        return Turn(asks=AskMore(more))
    if more.by is None:
        return None
    is_amount = any(one.of in (Bound.PLATES, Bound.DRAG, Bound.LEVEL) for one in more.bounds)
    return onwards(scene, more) if is_amount else shown(scene)


def heard(scene: Scene, text: str) -> LimitsTold | None:
    """Return the limit that a line tells of together with whose it is."""
    athlete = scene.athlete
    told = limits_in(text, scene.today, athlete.language, athlete.load_unit)
    return told if told is not None and told.by is not None and told.bounds else None


def beside(scene: Scene, text: str) -> str | None:
    """Return what else a line says that tells of a limit."""
    athlete = scene.athlete
    return beside_limit(text, scene.today, athlete.language, athlete.load_unit)


def _ends(scene: Scene) -> Turn:
    return Turn(asks=AskEnd()) if holding(scene.athlete, scene.today) else shown(scene)


def _of(by: Sayer) -> AskWhat:
    return AskWhat(LimitsTold(by=by.value))


_STORY = setting(
    NAME,
    (NAME,),
    calling(shown, _typed, Line("limits-unclear")),
    {
        "show": shown,
        "add": AskWhat(),
        "end": _ends,
        **{f"add.{by}": _of(by) for by in Sayer},
    },
    (AskWhat, AskValue, AskWho, AskUntil, AskEnd, AskMore),
    overhears=Overhears(3, _overheard),
    role=Limits(heard, beside, onwards, filed_with),
)


def _pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    return taken(scene, args) if verb == TAKE else _STORY.pressed(scene, verb, args)


STORY = replace(_STORY, pressed=_pressed)
