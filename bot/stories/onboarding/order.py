"""Which onboarding question comes when, and where to go on after a break.

The order is that of `OnboardingStep`.  `Athlete.onboarding` names the next question; a
question that does not concern somebody is passed over.
"""

from dataclasses import replace
from datetime import date

from bot.dialogue.turn import Say, Scene, Turn
from bot.rules.load.equipment import WEIGHED
from bot.rules.log.records import Athlete, Persona, Region
from bot.rules.safety import ages
from bot.rules.safety.birthdays import age_on
from bot.rules.safety.red_flags import FLAG_OF_QUESTION, URGENT_CARDS, Action
from bot.rules.safety.screening import TRAINED_SESSIONS_A_WEEK
from bot.stories.onboarding.questions import AskStep
from bot.stories.onboarding.said import OnboardingStep
from bot.stories.screening.flags import most_urgent, needs_somebody, rows_of, stop
from bot.words.line import Line

ORDER = tuple(OnboardingStep)
_JOINT_ONLY = frozenset(
    {
        OnboardingStep.SIDE,
        OnboardingStep.BASELINE,
        OnboardingStep.WALKING,
        OnboardingStep.RESTING,
    }
)
_WEIGHED_ONLY = frozenset({OnboardingStep.SURFACE, OnboardingStep.EMPTY, OnboardingStep.PLATES})


def concerns(step: OnboardingStep, athlete: Athlete, today: date) -> bool:
    """Say whether a question has to be asked of this athlete."""
    if step in _JOINT_ONLY:
        return athlete.joint.region is not Region.NONE
    if step in _WEIGHED_ONLY:
        return athlete.kit.equipment in WEIGHED
    match step:
        case OnboardingStep.YEAR:
            return athlete.birth_year is None  # it may have been told before it was asked
        case OnboardingStep.GUARDIAN:
            return needs_guardian(athlete, today)
        case OnboardingStep.EXPERIENCE:
            return athlete.trains_per_week >= TRAINED_SESSIONS_A_WEEK
        case OnboardingStep.MATCH_DAY:
            return athlete.persona is Persona.PLAYER
        case OnboardingStep.HOUR:
            return bool(athlete.slots)
        case _:
            return True


def following(
    step: OnboardingStep, athlete: Athlete, today: date, told: tuple[str, ...] = ()
) -> OnboardingStep | None:
    """Return the next question that concerns the athlete and was not `told` before.

    None behind the last one.
    """
    later = (one for one in ORDER[ORDER.index(step) + 1 :] if one not in told)
    return next((one for one in later if concerns(one, athlete, today)), None)


def preceding(step: OnboardingStep, athlete: Athlete, today: date) -> OnboardingStep | None:
    """Return the question before one that concerns the athlete; None before the first.

    Nobody grows up by going back: a minor's year of birth stays.
    """
    is_adult = age_on(athlete.birth_year, today) >= ages.ADULT_FROM
    for one in reversed(ORDER[: ORDER.index(step)]):
        if one is OnboardingStep.GUARDIAN or (one is OnboardingStep.YEAR and not is_adult):
            continue
        if one is OnboardingStep.YEAR or concerns(one, athlete, today):
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


def needs_guardian(athlete: Athlete, today: date) -> bool:
    """Say whether a parent or guardian has to say yes before anything else."""
    return age_on(athlete.birth_year, today) < ages.ADULT_FROM and not athlete.guardian


def past_urgent(athlete: Athlete) -> Athlete:
    """Return the file with the urgent cards behind it, where onboarding stood at them."""
    if athlete.onboarding not in (OnboardingStep.URGENT.value, OnboardingStep.JOINT.value):
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
        return Turn(keeps=True)
    if is_stopped(scene.athlete):
        codes = needs_somebody(scene.athlete)
        return Turn((stop(codes, most_urgent(codes)),))
    step = step_of(scene.athlete)
    told_young = scene.athlete.consent is not None and scene.athlete.birth_year is not None
    if told_young and needs_guardian(scene.athlete, scene.today):
        step = OnboardingStep.GUARDIAN
    welcome = (Say(Line("onboarding-welcome")),) if step is OnboardingStep.CONSENT else ()
    return Turn(welcome, asks=AskStep(step))


def is_stopped(athlete: Athlete) -> bool:
    """Say whether a flag that somebody has to look at ends onboarding for now."""
    return any(row.action is Action.STOP for row in rows_of(needs_somebody(athlete)))
