"""All settings on one card, and what changes one."""

from dataclasses import replace
from typing import Any

from bot.dialogue.changes import Filed
from bot.dialogue.setting import filed
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Rows, Say, Scene, Turn
from bot.rules.log.records import Athlete, LoadUnit, NudgeLevel
from bot.stories.onboarding.questions import AskStep
from bot.stories.onboarding.said import OnboardingStep
from bot.words.labels import LANGUAGE_NAMES
from bot.words.line import Card, Line, Literally, Strong
from bot.words.lines import OneEach

NAME = "settings"

NUDGES = OneEach("settings-nudges", NudgeLevel)
UNITS = OneEach("settings-units", LoadUnit)

_LANGUAGES = {
    language: Button(Does(NAME, "language", (language,)), Literally(name))
    for language, name in LANGUAGE_NAMES.items()
}
_ADVICE = {
    NudgeLevel.FULL: Button(Does(NAME, "nudges", ("full",)), Line("settings-button-all-advice")),
    NudgeLevel.FEW: Button(Does(NAME, "nudges", ("few",)), Line("settings-button-less-advice")),
    NudgeLevel.OFF: Button(Does(NAME, "nudges", ("off",)), Line("settings-button-no-advice")),
}
_OTHER_UNITS = {
    LoadUnit.KG: Button(Does(NAME, "units", ("lb",)), Line("settings-button-use-lb")),
    LoadUnit.LB: Button(Does(NAME, "units", ("kg",)), Line("settings-button-use-kg")),
}
_CHECKS = {
    True: Button(Does(NAME, "checks", ("off",)), Line("settings-button-checks-off")),
    False: Button(Does(NAME, "checks", ("on",)), Line("settings-button-checks-on")),
}
_SHOES = {
    True: Button(Does(NAME, "shoes", ("off",)), Line("settings-button-shoes-off")),
    False: Button(Does(NAME, "shoes", ("on",)), Line("settings-button-shoes-on")),
}
_CONSENT = Button(Does(NAME, "consent"), Line("settings-button-consent"))
_DELETE = Button(Does(NAME, "delete"), Line("settings-button-delete"), danger=True)


def shown(scene: Scene) -> Turn:
    """Show how everything is set, with a button for each change."""
    return Turn((Say(_card(scene.athlete), _rows(scene.athlete)),))


def changed(scene: Scene, **fields: Any) -> Turn:
    """File the change and show how everything is set now."""
    after = replace(scene.athlete, **fields)
    return filed(scene, after, _card(after), _rows(after))


def changed_in_place(scene: Scene, **fields: Any) -> Turn:
    """Do so on the card that is there; an open question is asked again, as it reads now."""
    asking = scene.snapshot.dialogue.question
    if isinstance(asking, AskStep) and scene.athlete.screened is None:
        # Nobody is half-way through a first conversation to look at settings.
        says = (Say(Line("onboarding-welcome")),) if asking.step is OnboardingStep.CONSENT else ()
        after = Filed(replace(scene.athlete, **fields))
        return Turn(says, (after,), keeps=True, undoable=True)
    turn = changed(scene, **fields)
    return replace(turn, says=(replace(turn.says[0], in_place=True),), keeps=asking is not None)


def _card(athlete: Athlete) -> Card:
    return Card(
        Strong(Line("settings-title")),
        Line("settings-language"),
        Line(UNITS[athlete.load_unit]),
        Line(NUDGES[athlete.nudges]),
        Line("settings-checks", on=athlete.morning_checks),
        Line("settings-shoes", on=athlete.footwear_tip),
        Line("settings-elsewhere"),
    )


def _rows(athlete: Athlete) -> Rows:
    others = tuple(one for key, one in _LANGUAGES.items() if key is not athlete.language)
    return (
        (*others, _OTHER_UNITS[athlete.load_unit]),
        tuple(one for level, one in _ADVICE.items() if level is not athlete.nudges),
        (_CHECKS[athlete.morning_checks], _SHOES[athlete.footwear_tip]),
        (_CONSENT,),
        (_DELETE,),
    )
