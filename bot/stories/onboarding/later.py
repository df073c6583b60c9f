"""What is asked behind the first session: when and where at once, the rest one a day.

`Athlete.onboarding` names the next of these questions once somebody is through the first ones.
Each is asked once, beside a session of the day; one that is left open is not asked again, since
a command changes what it would.  Only the days come again until they are told or passed over.
"""

from dataclasses import replace
from datetime import date

from bot.dialogue.setting import filed
from bot.dialogue.turn import Filed, Say, Scene, Turn
from bot.rules.log.records import Athlete
from bot.stories.onboarding.questions import AskLater
from bot.stories.onboarding.said import OnboardingStep, when_and_where
from bot.stories.onboarding.table import LATER, ORDER, is_asked
from bot.words.line import Line

_AT_ONCE = frozenset({OnboardingStep.DAYS, OnboardingStep.ZONE})
"""Without these nobody is reminded, and it is the first session that the next ones follow."""


def asked_behind(athlete: Athlete, today: date) -> AskLater | None:
    """Return what is asked right behind the first session; None for who was asked before."""
    first = replace(athlete, onboarding=OnboardingStep.DAYS.value)
    step = None if athlete.asked_later is not None else _next(first, today)
    return AskLater(step) if step in _AT_ONCE and step is not None else None


def waiting(scene: Scene) -> Turn | None:
    """Ask the question of the day beside its session; None: asked today, or none is left."""
    athlete = scene.athlete
    if athlete.asked_later == scene.today or scene.snapshot.dialogue.question is not None:
        return None
    step = _next(athlete, scene.today) if scene.private else None
    if step is None:
        return None
    asking = AskLater(step)
    return Turn(changes=(Filed(as_asked(athlete, asking, scene.today)),), asks=asking)


def as_asked(athlete: Athlete, asking: AskLater, today: date) -> Athlete:
    """Return the file with a question noted as asked; the days come again until they are told."""
    behind = ORDER[ORDER.index(asking.step) + 1 :]
    coming = asking.step if asking.step is OnboardingStep.DAYS else next(iter(behind), None)
    return replace(athlete, onboarding=None if coming is None else coming.value, asked_later=today)


def answered(
    scene: Scene, step: OnboardingStep, after: Athlete, hour: AskLater | None = None
) -> Turn:
    """File an answer; the days of the sessions lead to where they are.

    An `hour` that was told half with the days is asked about first.
    """
    if step is OnboardingStep.DAYS:
        after = replace(after, onboarding=OnboardingStep.ZONE.value)
        if after.slots and hour is not None:
            return Turn(changes=(Filed(replace(after, asked_later=scene.today)),), asks=hour)
    if step in {OnboardingStep.DAYS, OnboardingStep.HOUR}:
        coming = _next(after, scene.today) if after.slots else None
        if coming is OnboardingStep.ZONE:
            asking = AskLater(coming)
            return Turn(changes=(Filed(as_asked(after, asking, scene.today)),), asks=asking)
    is_when = after.slots and step in (*_AT_ONCE, OnboardingStep.HOUR)
    if not is_when and after in (scene.athlete, _past_days(scene.athlete)):
        return Turn((Say(Line("onboarding-left-open")),), (Filed(after),))
    return filed(scene, after, when_and_where(after) if is_when else Line("onboarding-noted"))


def _past_days(athlete: Athlete) -> Athlete:
    return replace(athlete, onboarding=OnboardingStep.ZONE.value)


def _next(athlete: Athlete, today: date) -> OnboardingStep | None:
    """Return the next question that concerns somebody and was told nowhere else."""
    if athlete.onboarding not in LATER:
        return None
    behind = ORDER[ORDER.index(OnboardingStep(athlete.onboarding)) :]
    return next((one for one in behind if is_asked(one, athlete, today)), None)
