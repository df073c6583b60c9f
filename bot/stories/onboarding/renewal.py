"""What somebody agreed to reads otherwise now: they are asked anew before anything is noted."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import assert_never

from bot.contract import (
    Act,
    Brought,
    Called,
    Chose,
    Edited,
    Erased,
    Filled,
    Joined,
    Left,
    Relocated,
    Said,
)
from bot.dialogue.buttons import said_yes
from bot.dialogue.changes import Filed
from bot.dialogue.registry import by_intent, of_commands, pressed, stories
from bot.dialogue.tokens import Answered, Does, decode, encode
from bot.dialogue.turn import Button, Rows, Say, Scene, Turn, Typed
from bot.reading.intents.wishes import wishes_in
from bot.rules.log.records import CONSENT_VERSION, Consent
from bot.rules.safety import ages
from bot.rules.safety.birthdays import age_on
from bot.stories.onboarding.said import OnboardingLabel
from bot.words.line import Card, Content, Line, Listed, Strong

AGREE = "agree"
_WITHDRAW = Does("settings", "withdraw")
_ANY_TIME = frozenset({"forget", "export"})
_BEFORE_A_YES = _ANY_TIME | {"privacy", "language"}
"""Wishes that are granted before an answer: they note nothing of a body."""

_NEW_IN: Mapping[int, Content] = {1: Line("onboarding-consent-new-in-1")}
"""What each text says that the one before did not."""


def asked_anew(scene: Scene, act: Act, urgent: tuple[Say, ...]) -> Turn | None:
    """Return the question whether they agree to the text as it reads now, in place of an act.

    None where they did, or were never asked, and for what may be done before: to read, to take
    everything along, to leave.  Where help is comes first: `urgent`, by the words of the act.
    """
    if not is_outdated(scene):
        return None
    match act:
        case Joined() | Left() | Relocated() | Erased():
            return Turn()
        case Chose(token):
            press = decode(token)
            if isinstance(press, Does) and press == _agreeing().press:
                return _agreed(scene)
            return None if _may_press(scene, press) else _asked(scene, urgent)
        case Called(command):
            may = command.lower() in of_commands("beside_safety")
            return None if may else _asked(scene, urgent)
        case Said(text):
            return None if _is_leaving(scene) else _said(scene, text, urgent)
        case Edited() | Filled() | Brought():
            return _asked(scene, urgent)
        case _:
            assert_never(act)


def is_outdated(scene: Scene) -> bool:
    """Say whether they agreed to an earlier text than the one that is in force."""
    given = scene.athlete.consent
    return given is not None and given.version < CONSENT_VERSION


def _said(scene: Scene, text: str, urgent: tuple[Say, ...]) -> Turn:
    agrees = said_yes(Typed(text), scene.athlete.language) if _stands(scene) else None
    if agrees is not None:
        return _agreed(scene) if agrees else pressed(scene, _WITHDRAW)
    return of_leaving(scene, text, _BEFORE_A_YES) or _asked(scene, urgent)


def of_leaving(scene: Scene, text: str, wanted: Collection[str] = _ANY_TIME) -> Turn | None:
    """Return what a wish leads to that may come amid any question; None where it is none."""
    best = wishes_in(text, scene.athlete.language).best
    if best is None or best.intent not in wanted:
        return None
    granted = by_intent()[best.intent](scene, best.arguments, text)
    return replace(granted, interrupts=True) if isinstance(granted, Turn) else None


def _stands(scene: Scene) -> bool:
    """Say whether the question is what stands last on their screen."""
    card, token = scene.snapshot.dialogue.card, encode(_agreeing().press, 0)
    return card is not None and token in {button.token for button in card.buttons}


def _is_leaving(scene: Scene) -> bool:
    asking = scene.snapshot.dialogue.question
    return asking is not None and asking.passes


def _may_press(scene: Scene, press: object) -> bool:
    match press:
        case Answered(number):
            return number == scene.snapshot.dialogue.asked and _is_leaving(scene)
        case Does(name, verb):
            return name in stories() and verb in stories()[name].beside_safety
        case _:
            return False


def _agreeing() -> Button:
    press = Does("onboarding", AGREE, (str(CONSENT_VERSION),))
    return Button(press, OnboardingLabel.AGREE, primary=True)


def _asked(scene: Scene, urgent: tuple[Say, ...]) -> Turn:
    """Ask, and leave what was being asked open: it is gone on with behind the answer."""
    assert scene.athlete.consent is not None
    since = scene.athlete.consent.version
    new = tuple(told for version, told in _NEW_IN.items() if version > since)
    is_minor = age_on(scene.athlete.birth_year, scene.today) < ages.ADULT_FROM
    content = Card(
        Strong(Line("onboarding-consent-anew")),
        Line("onboarding-consent-new", new=Listed(new)),
        Line("onboarding-asked-consent"),
        Line("onboarding-consent-guardian") if is_minor else None,
        Line("onboarding-consent-before"),
    )
    rows: Rows = ((_agreeing(), Button(_WITHDRAW, OnboardingLabel.DISAGREE)),)
    return Turn((*urgent, Say(content, rows)), amends=scene.snapshot.dialogue.question)


def _agreed(scene: Scene) -> Turn:
    agreed = replace(scene.athlete, consent=Consent(CONSENT_VERSION, scene.now))
    return Turn((Say(Line("onboarding-consent-renewed")),), (Filed(agreed),), keeps=True)
