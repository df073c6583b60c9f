"""What is said of a session under way unasked: a rest is over; does it go on?"""

from dataclasses import replace

from bot.dialogue.changes import Lived
from bot.dialogue.safety_first import is_held
from bot.dialogue.turn import Button, Scene, Turn
from bot.rules import live as rules
from bot.rules.live import Live, Phase
from bot.stories.live.card import card, does
from bot.stories.live.going import counted, live_in, now_at, under_way
from bot.stories.live.said import SetOf
from bot.words.line import Line


def rung(scene: Scene, is_late: bool) -> Turn:
    """Return what is said as a rest or the work by the clock is over; late, without a sound.

    While a body is asked about nothing rings.
    """
    live = under_way(scene)
    if is_held(scene) or live is None or live.until is None or live.until > scene.now:
        return Turn(unasked=True)
    if live.phase is Phase.WORKING:
        turn = counted(scene, rules.worked(live, scene.now))
    else:
        turn = now_at(scene, rules.rested(live, scene.now))
    now = live_in(turn)
    says = tuple(replace(one, in_place=False, quiet=is_late) for one in turn.says)
    if now is not None and says and not is_late:
        says = (replace(says[0], heading=SetOf(now)), *says[1:])
    return replace(turn, says=says, unasked=True)


def carried(scene: Scene, live: Live, rings: bool) -> Turn:
    """Return the card of a session that a squad's clock moved on; it rings where a set begins.

    While a body is asked about nothing is said.
    """
    if is_held(scene):
        return Turn((), (Lived(live),), unasked=True)
    first = Line("live-by-oneself") if live.squad is None else None
    says = card(live, first, in_place=False)
    says = replace(says, heading=SetOf(live)) if rings else replace(says, quiet=True)
    return Turn((says,), (Lived(live),), unasked=True)


def still(scene: Scene) -> Turn:
    """Ask once whether a session goes on of which nothing was heard for so long."""
    live = under_way(scene)
    if is_held(scene) or live is None or live.asked:
        return Turn(unasked=True)
    after = replace(live, asked=True)
    on = Button(does(live, "on"), Line("live-button-still"), primary=True)
    over = Button(does(live, "stop"), Line("live-button-over"))
    asks = Line("live-still-there", sets=len(live.done))
    says = replace(card(after, in_place=False), content=asks, buttons=((on, over),))
    return Turn((says,), (Lived(after),), unasked=True)
