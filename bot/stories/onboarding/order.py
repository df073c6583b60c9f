"""Which onboarding question comes when, and where to go on after a break.

`Athlete.onboarding` names the next question, behind the first session too; a question that does
not concern somebody is passed over.
"""

from dataclasses import replace
from datetime import date

from bot.dialogue.turn import Say, Scene, Turn
from bot.rules.log.records import Athlete
from bot.rules.safety import ages
from bot.rules.safety.birthdays import age_on
from bot.rules.safety.red_flags import FLAG_OF_QUESTION, URGENT_CARDS, Action
from bot.stories.onboarding.questions import AskStep
from bot.stories.onboarding.said import OnboardingStep
from bot.stories.onboarding.table import (
    CARDS_OF_SIGNS,
    LATER,
    ORDER,
    TABLE,
    is_asked,
    needs_guardian,
)
from bot.stories.screening.flags import most_urgent, needs_somebody, rows_of, stop
from bot.words.line import Line


def following(
    step: OnboardingStep, athlete: Athlete, today: date, told: tuple[str, ...] = ()
) -> OnboardingStep | None:
    """Return the next question that concerns the athlete and was not `told` before.

    None behind the last one.
    """
    later = (one for one in ORDER[ORDER.index(step) + 1 :] if one not in told)
    return next((one for one in later if is_asked(one, athlete, today)), None)


def left(step: OnboardingStep, athlete: Athlete, today: date, told: tuple[str, ...]) -> int:
    """Return how many questions come behind this one before the first session, at most.

    What hangs on an answer that is still to come counts.  The cards are one where nothing fits.
    """
    here = ORDER.index(step)
    is_before_cards = here <= ORDER.index(OnboardingStep.SIGNS)
    passed = (*CARDS_OF_SIGNS, OnboardingStep.RETURNING) if is_before_cards else ()
    return sum(
        _may_be_asked(one, here, athlete, today)
        for one in ORDER[here + 1 :]
        if not (one in LATER or one in told or one in passed)
    )


def _may_be_asked(step: OnboardingStep, here: int, athlete: Athlete, today: date) -> bool:
    if step.value in athlete.from_squad:
        return False
    decides = TABLE[step].hangs_on
    is_open = decides is not None and ORDER.index(decides) >= here
    return is_open or is_asked(step, athlete, today)


def preceding(step: OnboardingStep, athlete: Athlete, today: date) -> OnboardingStep | None:
    """Return the question before one that concerns the athlete; None before the first.

    Nobody grows up by going back: a minor's year of birth stays.
    """
    is_adult = age_on(athlete.birth_year, today) >= ages.ADULT_FROM
    for one in reversed(ORDER[: ORDER.index(step)]):
        if one is OnboardingStep.GUARDIAN or (one is OnboardingStep.YEAR and not is_adult):
            continue
        if one.value in athlete.from_squad:
            continue
        if one in CARDS_OF_SIGNS and step not in CARDS_OF_SIGNS:
            continue  # they are asked where something fits, and begin with the signs together
        if one is OnboardingStep.YEAR or TABLE[one].concerns(athlete, today):
            return one
    return None


def step_of(athlete: Athlete) -> OnboardingStep:
    """Return the question to go on with; the first one where none is on file."""
    if athlete.consent is None or athlete.onboarding not in set(OnboardingStep):
        return OnboardingStep.CONSENT
    return OnboardingStep(athlete.onboarding)


def is_past(step: OnboardingStep, athlete: Athlete) -> bool:
    """Say whether the question to go on with comes behind another."""
    return ORDER.index(step_of(athlete)) > ORDER.index(step)


def past_urgent(athlete: Athlete) -> Athlete:
    """Return the file with the urgent cards behind it, where onboarding stood at them."""
    urgent = (OnboardingStep.SIGNS, OnboardingStep.URGENT, OnboardingStep.JOINT)
    if athlete.onboarding not in {step.value for step in urgent}:
        return athlete
    return replace(athlete, onboarding=OnboardingStep.HEALTH.value)


def at_card_of(athlete: Athlete, codes: tuple[str, ...]) -> Athlete:
    """Return the file at the safety card whose tick was a mistake, where that came last."""
    health = frozenset(FLAG_OF_QUESTION.values())
    for card, held in (
        (OnboardingStep.URGENT, URGENT_CARDS[0]),
        (OnboardingStep.JOINT, URGENT_CARDS[1]),
        (OnboardingStep.HEALTH, health),
    ):
        is_next = athlete.onboarding == ORDER[ORDER.index(card) + 1].value
        if is_next and set(codes) <= set(held):
            return replace(athlete, onboarding=card.value)
    return athlete


def resumed(scene: Scene, *, is_new: bool = False) -> Turn:
    """Ask the first question without an answer; an open flag comes before any of them.

    `is_new`: whatever question is open is done with.
    """
    if not is_new and isinstance(scene.snapshot.dialogue.question, AskStep):
        return Turn((Say(Line("onboarding-this-first")),), keeps=True)
    if is_stopped(scene.athlete):
        codes = needs_somebody(scene.athlete)
        return Turn((stop(codes, most_urgent(codes)),))
    step = step_of(scene.athlete)
    told_young = scene.athlete.consent is not None and scene.athlete.birth_year is not None
    if told_young and needs_guardian(scene.athlete, scene.today):
        step = OnboardingStep.GUARDIAN
    # what the coach is, and is not, is to be found again
    welcome = Say(Line("onboarding-welcome"), stands=True)
    return Turn((welcome,) if step is OnboardingStep.CONSENT else (), asks=AskStep(step))


def is_stopped(athlete: Athlete) -> bool:
    """Say whether a flag that somebody has to look at ends onboarding for now."""
    return any(row.action is Action.STOP for row in rows_of(needs_somebody(athlete)))
