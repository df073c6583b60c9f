"""From one answer to the next question, to a stop, or to the first session."""

from dataclasses import replace

from bot.dialogue import registry
from bot.dialogue.changes import Filed
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Audience, Button, Say, Scene, Turn
from bot.dialogue.undo import apply
from bot.rules.ladder.steps import LADDER, Position
from bot.rules.load.equipment import Equipment
from bot.rules.load.way_on import way_on
from bot.rules.log.records import Athlete
from bot.rules.safety.birthdays import age_on
from bot.rules.safety.clearance import as_cleared, highest_cleared, returning
from bot.rules.safety.red_flags import HEALTH_UNANSWERED, URGENT_UNANSWERED
from bot.rules.safety.screening import Start, open_flags, start_of
from bot.rules.verdict import decide
from bot.stories.onboarding.later import as_asked, asked_behind, on_one_card
from bot.stories.onboarding.order import following, is_stopped, left, step_of
from bot.stories.onboarding.questions import AskStep
from bot.stories.onboarding.said import (
    MISHEARD,
    First,
    OnboardingLabel,
    OnboardingStep,
    set_up,
)
from bot.stories.onboarding.table import LATER
from bot.stories.screening.flags import not_open, raised, with_flags
from bot.words.line import Line

_LAST_CARDS = frozenset({OnboardingStep.JOINT, OnboardingStep.HEALTH})


def misheard(step: OnboardingStep) -> Turn:
    """Show an answer that would fit, and ask again."""
    return Turn((Say(Line(MISHEARD[step])),), keeps=True, misread=True)


def told_before(scene: Scene) -> tuple[str, ...]:
    """Return the later questions that were answered with an earlier one."""
    return scene.athlete.told_ahead


def _marked(
    scene: Scene, step: OnboardingStep, athlete: Athlete, told: tuple[str, ...] = ()
) -> Athlete:
    """Return the file with the question that comes after this one."""
    told = tuple(dict.fromkeys((*told_before(scene), *told)))
    after = following(step, athlete, scene.today, told)
    if step in _LAST_CARDS and athlete.start is not None:
        after = None  # everything else had been answered when the urgent cards were skipped
    waits = None if after is None else after.value
    return replace(athlete, onboarding=waits, told_ahead=() if after in {None, *LATER} else told)


def onwards(
    scene: Scene, step: OnboardingStep, athlete: Athlete, told: tuple[str, ...] = ()
) -> Turn:
    """File the answer and ask what comes next; behind the last question, the first session.

    `told` are later questions that were answered in the same line.
    """
    after = _marked(scene, step, athlete, told)
    if after.onboarding is None or after.onboarding in LATER:
        return _finished(scene, after)
    return Turn(changes=(Filed(after),), asks=AskStep(OnboardingStep(after.onboarding)))


def _finished(scene: Scene, athlete: Athlete) -> Turn:
    """Sum up and show the first session; without the urgent answers there is none yet.

    When and where the next ones are is asked behind it.
    """
    joint = athlete.joint
    start, name = _start(athlete, scene), begun(athlete, scene)
    if athlete.started is not None:  # the same joint as before, and told anew
        athlete = replace(athlete, joint=replace(joint, asked=scene.today))
    after = replace(athlete, start=name, started=scene.today)
    if any(flag.code == URGENT_UNANSWERED for flag in open_flags(athlete)):
        after = replace(after, onboarding=OnboardingStep.SIGNS.value)
        now = Button(Does("onboarding", "go_on"), OnboardingLabel.ANSWER_NOW, primary=True)
        return Turn((Say(set_up(after, None), ((now,),)),), (Filed(after),))
    after = replace(after, screened=scene.today)
    asking = asked_behind(after, scene.today)
    filed = (Filed(after if asking is None else as_asked(after, asking, scene.today)),)
    seen = replace(scene, snapshot=apply(scene.snapshot, filed))
    first = registry.called(seen, "today")
    summary = Say(set_up(after, name, _first(seen), eased=start.locked))
    # where others are around nothing shows yet whether a reminder would arrive
    here = () if scene.private else (Say(Line("onboarding-writes-here"), to=Audience.PRIVATE),)
    shown = (*first.says, *here)
    if asking is not None and on_one_card(first) is not None and not here:
        asking = replace(asking, beside=True)
        shown = tuple(one for one in first.says if one.content.loop)
    says = (summary, *shown)
    return replace(first, says=says, changes=(*filed, *first.changes), asks=asking or first.asks)


def _first(scene: Scene) -> First:
    """Return what the first session is against."""
    athlete = scene.athlete
    start = Position[athlete.start or Position.L0a.name]
    if way_on(decide(athlete, scene.log, scene.today).situation, start) is not None:
        return First.STAND_IN
    has_kit = athlete.kit.equipment is not Equipment.NONE
    return First.LOAD if has_kit and LADDER[start].drag_percent else First.WALK


def left_in_the_middle(scene: Scene) -> Say:
    """Return the way back to the question that somebody left, with how many are left at most."""
    step, told = step_of(scene.athlete), told_before(scene)
    count = left(step, scene.athlete, scene.today, told) + 1
    go_on = Button(Does("onboarding", "begin"), OnboardingLabel.GO_ON, primary=True)
    return Say(Line("onboarding-left-in-the-middle", count=count), ((go_on,),), quiet=True)


def nothing_fits(scene: Scene, told: tuple[str, ...] = ()) -> Turn:
    """Go on behind the cards: none of their signs fits, nor do they come back from an injury.

    `told` are later questions that were answered in the same line.
    """
    gone = (URGENT_UNANSWERED, HEALTH_UNANSWERED)
    kept = tuple(flag for flag in scene.athlete.flags if flag.code not in gone)
    after = replace(scene.athlete, flags=kept, returning=False)
    return onwards(scene, OnboardingStep.HEALTH, after, (OnboardingStep.RETURNING.value, *told))


def _start(athlete: Athlete, scene: Scene) -> Start:
    joint = athlete.joint
    return start_of(
        age_on(athlete.birth_year, scene.today),
        joint.walking_pain,
        joint.resting_pain,
        athlete.trains_per_week,
        athlete.sled_months,
        athlete.returning,
        joint.is_unsure,
        joint.baseline,
    )


def begun(athlete: Athlete, scene: Scene) -> str | None:
    """Return the step of the ladder that somebody begins at; None: somebody looks at it first."""
    start = _start(athlete, scene)
    if start.position is None:
        return None
    back = returning(athlete, scene.log.entries, scene.today)
    return as_cleared(start.position, back, highest_cleared(athlete, scene.today)).name


def flagged(
    scene: Scene, step: OnboardingStep, codes: tuple[str, ...], told: tuple[str, ...] = ()
) -> Turn:
    """Go on, unless what was ticked stops everything; then the next question waits on file.

    `told` are later questions that were answered in the same line.
    """
    athlete = _answered_now(scene.athlete, step)
    after = _marked(scene, step, with_flags(athlete, codes, scene.today), told)
    if not is_stopped(after):
        return onwards(scene, step, after, told)
    if "RF19" in codes:  # the pain answers are asked anew once somebody has looked at it
        after = replace(after, onboarding=OnboardingStep.BASELINE.value)
    fresh = not_open(scene.athlete, codes)
    return replace(raised(with_athlete(scene, after), codes, fresh=fresh), clears=True)


def _answered_now(athlete: Athlete, step: OnboardingStep) -> Athlete:
    """Return the file without the flag of a card that was skipped earlier and is answered now."""
    gone = {
        OnboardingStep.URGENT: URGENT_UNANSWERED,
        OnboardingStep.HEALTH: HEALTH_UNANSWERED,
    }.get(step)
    return replace(athlete, flags=tuple(flag for flag in athlete.flags if flag.code != gone))


def with_athlete(scene: Scene, athlete: Athlete) -> Scene:
    """Return the scene as it would be with this file."""
    return replace(scene, snapshot=replace(scene.snapshot, athlete=athlete))
