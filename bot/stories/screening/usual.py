"""A normal morning, asked again where a pause has lasted long and no morning ends it."""

from dataclasses import replace
from math import ceil

from bot.dialogue.buttons import scale
from bot.dialogue.changes import Filed
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Reply, Say, Scene, Tapped, Turn
from bot.dialogue.undo import apply
from bot.reading.answers import Misread, read_scale
from bot.rules.pain.holding import hold_on
from bot.rules.pain.mornings import asked_again
from bot.rules.safety.birthdays import age_on
from bot.rules.safety.red_flags import EVERY_FLAG, Action
from bot.rules.safety.screening import start_of
from bot.stories.onboarding.said import ASKED, MISHEARD, OnboardingStep
from bot.stories.screening.flags import raised, with_flags
from bot.stories.session.because import ahead_of, following
from bot.stories.session.minors import is_minor
from bot.stories.session.said import LOOK, pause_card
from bot.words.line import Card, Line


def question() -> Say:
    """Return the question as onboarding asks it."""
    return Say(Line(ASKED[OnboardingStep.BASELINE]), scale())


def told(scene: Scene, reply: Reply) -> Turn:
    """Note a normal morning as it is now, and say what it comes to; much pain raises its flag."""
    text = reply.value if isinstance(reply, Tapped) else reply.text
    score = read_scale(text, scene.athlete.language)
    if isinstance(score, Misread):
        misheard = Line(MISHEARD[OnboardingStep.BASELINE])
        return Turn((Say(misheard),), keeps=True, misread=True)
    usual = ceil(score)
    athlete = replace(scene.athlete, joint=asked_again(scene.athlete.joint, usual, scene.today))
    age = age_on(athlete.birth_year, scene.today)
    code = start_of(age, 0, 0, 0, 0, usual=usual).flag
    if code is not None and EVERY_FLAG[code].action is Action.STOP:
        return replace(raised(_with(scene, Filed(athlete)), (code,)), clears=True)
    codes = () if code is None else (code,)
    filed = Filed(with_flags(athlete, codes, scene.today))
    refer = None if code is None else LOOK
    return replace(_come_to(_with(scene, filed), refer), changes=(filed,))


def _with(scene: Scene, filed: Filed) -> Scene:
    return replace(scene, snapshot=apply(scene.snapshot, (filed,)))


def _come_to(scene: Scene, refer: Line | None) -> Turn:
    hold = hold_on(scene.athlete, scene.log, scene.today)
    if hold is None:
        return Turn((Say(Card(refer, following(ahead_of(scene)))),))
    check = Button(Does("morning", "check"), Line("morning-button-check"), primary=True)
    return Turn((Say(pause_card(hold, for_guardian=is_minor(scene)), ((check,),)),))
