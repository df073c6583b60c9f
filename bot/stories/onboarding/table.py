"""Every question of the start, a row each: who is asked, what is offered, what an answer files.

The rows stand in the order they are asked.  Their words are lines of their name:
`onboarding-asked-…`, said again shorter `onboarding-again-…`, and to what was no answer
`onboarding-misheard-…`.  Those from `LATER` on are asked behind the first session, one a day.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from bot.reading.starting.lines import Question, Value
from bot.rules.load.equipment import WEIGHED
from bot.rules.log.records import Athlete, Kit, Persona, Region
from bot.rules.safety import ages
from bot.rules.safety.birthdays import age_on
from bot.rules.safety.screening import TRAINED_SESSIONS_A_WEEK
from bot.stories.onboarding import choices, filing, offering
from bot.stories.onboarding.filing import Noted, Noting
from bot.stories.onboarding.offering import Offers
from bot.stories.onboarding.said import OnboardingLabel, OnboardingStep
from bot.words.labels import Label
from bot.words.line import Line

SKIP = Line("common-button-skip")


def _everybody(athlete: Athlete, today: date) -> bool:
    return True


def needs_guardian(athlete: Athlete, today: date) -> bool:
    """Say whether a parent or guardian has to say yes before anything else."""
    return age_on(athlete.birth_year, today) < ages.ADULT_FROM and not athlete.guardian


def _is_unborn(athlete: Athlete, today: date) -> bool:
    return athlete.birth_year is None  # it may have been told before it was asked


def _watches(athlete: Athlete, today: date) -> bool:
    return athlete.joint.region is not Region.NONE


def _trains(athlete: Athlete, today: date) -> bool:
    return athlete.trains_per_week >= TRAINED_SESSIONS_A_WEEK


def _pulls_weight(athlete: Athlete, today: date) -> bool:
    return athlete.kit.equipment in WEIGHED


def _has_days(athlete: Athlete, today: date) -> bool:
    return bool(athlete.slots)


def _nobody(athlete: Athlete, today: date) -> bool:
    return False


def _plays(athlete: Athlete, today: date) -> bool:
    return athlete.persona is Persona.PLAYER and not athlete.fixtures


@dataclass(frozen=True, slots=True)
class Row:
    """One question.

    `reads` is what a typed line is heard as, `notes` what its value files; None: the story acts
    on it (`story.py`).  `concerns` says who is asked, `skip` is the button that leaves it open.
    One that `hangs_on` another's answer may be asked as long as that is open.
    `is_known` says of a later one that it was told meanwhile, elsewhere.
    """

    reads: Question
    notes: Noting | None = None
    offers: Offers = offering.nothing
    concerns: Callable[[Athlete, date], bool] = _everybody
    skip: Label | None = None
    hangs_on: OnboardingStep | None = None
    of_kit: bool = False
    is_known: Callable[[Athlete], bool] = lambda athlete: False


TABLE = {
    OnboardingStep.CONSENT: Row(Question.CONSENT),
    OnboardingStep.YEAR: Row(Question.BIRTH_YEAR, concerns=_is_unborn),
    OnboardingStep.GUARDIAN: Row(Question.GUARDIAN, concerns=needs_guardian),
    OnboardingStep.SIGNS: Row(Question.SCREEN_NOW),
    OnboardingStep.URGENT: Row(Question.SCREEN_NOW),
    OnboardingStep.JOINT: Row(Question.SCREEN_JOINT),
    OnboardingStep.HEALTH: Row(Question.SCREEN_HEALTH),
    OnboardingStep.REGION: Row(
        Question.JOINT,
        filing.watching,
        offering.joints,
        skip=SKIP,
    ),
    OnboardingStep.SIDE: Row(
        Question.SIDE,
        filing.on_side,
        offering.sides,
        _watches,
        skip=SKIP,
        hangs_on=OnboardingStep.REGION,
    ),
    OnboardingStep.BASELINE: Row(
        Question.USUAL_MORNING,
        filing.of_pain(filing.with_baseline),
        offering.scale_of(filing.with_baseline),
        _watches,
        hangs_on=OnboardingStep.REGION,
    ),
    OnboardingStep.WALKING: Row(
        Question.PAIN_WALKING,
        filing.of_pain(filing.with_walking),
        offering.scale_of(filing.with_walking),
        _watches,
        hangs_on=OnboardingStep.REGION,
    ),
    OnboardingStep.RESTING: Row(
        Question.PAIN_RESTING,
        filing.of_pain(filing.with_resting),
        offering.scale_of(filing.with_resting),
        _watches,
        hangs_on=OnboardingStep.REGION,
    ),
    OnboardingStep.RETURNING: Row(Question.INJURY),
    OnboardingStep.PERSONA: Row(
        Question.FOOTBALL,
        filing.playing_or_not,
        offering.one_of(choices.PERSONA, filing.playing_or_not),
        skip=SKIP,
    ),
    OnboardingStep.TRAINS: Row(
        Question.TRAINS, filing.counted(filing.with_trained), offering.sessions, skip=SKIP
    ),
    OnboardingStep.EXPERIENCE: Row(
        Question.SLED_MONTHS,
        filing.counted(filing.with_experience),
        offering.one_of(choices.EXPERIENCE, filing.counted(filing.with_experience)),
        _trains,
        skip=SKIP,
        hangs_on=OnboardingStep.TRAINS,
    ),
    OnboardingStep.KIT: Row(
        Question.KIT,
        filing.equipped,
        offering.one_of(choices.KIT, filing.equipped),
        skip=SKIP,
        of_kit=True,
    ),
    OnboardingStep.SURFACE: Row(
        Question.SURFACE,
        filing.on_surface,
        offering.one_of(choices.SURFACE, filing.on_surface),
        _pulls_weight,
        skip=SKIP,
        of_kit=True,
        hangs_on=OnboardingStep.KIT,
    ),
    OnboardingStep.EMPTY: Row(
        Question.EMPTY_MASS,
        filing.of_mass(filing.with_empty),
        offering.empty_masses(filing.with_empty),
        _pulls_weight,
        skip=SKIP,
        of_kit=True,
        hangs_on=OnboardingStep.KIT,
    ),
    OnboardingStep.BODY_MASS: Row(
        Question.BODY_MASS,
        filing.of_mass(filing.with_body_mass),
        concerns=_pulls_weight,
        skip=OnboardingLabel.RATHER_NOT,
        hangs_on=OnboardingStep.KIT,
    ),
    OnboardingStep.DAYS: Row(
        Question.DAYS,
        filing.on_days,
        offering.days,
        skip=SKIP,
        is_known=lambda athlete: bool(athlete.slots),
    ),
    OnboardingStep.ZONE: Row(Question.CITY, filing.in_zone, offering.zones, _has_days, skip=SKIP),
    OnboardingStep.HOUR: Row(
        Question.HOUR,
        filing.at_hour,
        offering.hours,
        _has_days,
        skip=SKIP,
        is_known=lambda athlete: any(slot.at != filing.USUAL_HOUR for slot in athlete.slots),
    ),
    OnboardingStep.MATCH_DAY: Row(
        Question.MATCH_DAYS,
        filing.with_match_day,
        offering.match_days,
        _plays,
        is_known=lambda athlete: athlete.match_weekday is not None,
    ),
    OnboardingStep.PLATES: Row(
        Question.PLATE_STEP,
        filing.of_mass(filing.with_plates),
        offering.plate_masses(filing.with_plates),
        _pulls_weight,
        skip=SKIP,
        of_kit=True,
        is_known=lambda athlete: athlete.kit.plate_step_kg != Kit().plate_step_kg,
    ),
    OnboardingStep.GOAL: Row(
        Question.GOAL,
        filing.toward,
        offering.one_of(choices.GOAL, filing.toward),
        _nobody,
        skip=SKIP,
    ),
}
ORDER = tuple(OnboardingStep)
LATER = frozenset(ORDER[ORDER.index(OnboardingStep.DAYS) :])
CARDS_OF_SIGNS = frozenset({OnboardingStep.URGENT, OnboardingStep.JOINT, OnboardingStep.HEALTH})
WEIGHED_STEPS = frozenset({OnboardingStep.EMPTY, OnboardingStep.BODY_MASS, OnboardingStep.PLATES})
STEPS = {row.reads: step for step, row in TABLE.items() if step is not OnboardingStep.SIGNS}


def is_asked(step: OnboardingStep, athlete: Athlete, today: date) -> bool:
    """Say whether a question concerns somebody and was not told elsewhere meanwhile."""
    row = TABLE[step]
    is_known = step.value in athlete.from_squad or (step in LATER and row.is_known(athlete))
    return row.concerns(athlete, today) and not is_known


def noted(athlete: Athlete, step: OnboardingStep, value: Value) -> Noted:
    """Return the file with an answer as it was read; None where it cannot be kept."""
    notes = TABLE[step].notes
    return None if notes is None else notes(athlete, value)
