"""What stands in place of any session: an open red flag, or a pause after pain."""

from bot.dialogue.registry import playing
from bot.dialogue.story import RedFlags
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Say, Scene
from bot.rules.pain.holding import Holding
from bot.rules.prescription import Hold, StopRefer
from bot.rules.verdict import decide
from bot.stories.session.minors import is_minor
from bot.stories.session.said import pause_card
from bot.words.line import Line


def halted(scene: Scene) -> Say | None:
    """Return what stops training today and the way on; None where training goes on.

    Whoever is stopped is shown no way to log a session: it would read as an invitation.
    """
    verdict = decide(scene.athlete, scene.log, scene.today)
    match verdict.prescription:
        case StopRefer(code):
            return playing(RedFlags).stopped(scene, code)
        case Hold() if verdict.hold is not None:
            return paused(scene, verdict.hold)
        case _:
            return None


def paused(scene: Scene, holding: Holding, *more: Button) -> Say:
    """Return the pause after pain, with the morning check that ends it."""
    check = Button(Does("morning", "check"), Line("morning-button-check"), primary=True)
    return Say(pause_card(holding, for_guardian=is_minor(scene)), ((check, *more),))


def stop_named(scene: Scene) -> tuple[Say, ...]:
    """Return what stopped training, before whatever is asked all the same; nothing on hold."""
    verdict = decide(scene.athlete, scene.log, scene.today)
    match verdict.prescription:
        case StopRefer(code):
            return (playing(RedFlags).stopped(scene, code),)
        case _:
            return ()
