"""What stands in place of a session while a red flag is open."""

from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Say, Scene
from bot.rules.safety.red_flags import URGENT_UNANSWERED, FlagKey
from bot.rules.safety.screening import open_flags
from bot.stories.screening.flags import clearable, keys_of, needs_somebody
from bot.stories.screening.said import FLAGS
from bot.words.line import Line, Listed


def stopped(scene: Scene, code: str) -> Say:
    """Return what stopped everything, and the way on: somebody's look, rest, or the questions."""
    flags = clearable(scene.athlete)
    codes = {flag.code for flag in flags}
    screen = Button(Does("screening", "screen"), Line("common-button-screen"), primary=True)
    if URGENT_UNANSWERED in codes:
        return Say(Line("screening-questions-open"), ((screen,),))
    looked_at = needs_somebody(scene.athlete)
    if looked_at:
        checked = Button(Does("screening", "cleared"), Line("common-button-checked"))
        return Say(_stopped_by(keys_of(looked_at)), ((checked,),))
    if codes:  # nothing but a day of rest
        well = Button(Does("screening", "cleared"), Line("screening-button-well-again"))
        return Say(Line("screening-until-well"), ((well,),))
    if any(flag.code == code.upper() for flag in open_flags(scene.athlete)):
        return Say(Line("screening-no-session-today"))
    return Say(_stopped_by(keys_of((code.upper(),))), ((screen,),))  # seen in the mornings alone


def _stopped_by(keys: tuple[FlagKey, ...]) -> Line:
    return Line("screening-no-session", told=Listed(tuple(Line(FLAGS[key]) for key in keys)))
