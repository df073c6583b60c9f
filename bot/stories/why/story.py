"""The rules behind a number, by name: taken from the decision itself, never reckoned again."""

from datetime import date, timedelta

from bot.dialogue.question import Asking
from bot.dialogue.story import Story
from bot.dialogue.turn import Say, Scene, Turn
from bot.rules.decide import CLEAN_FOR_A_STEP, DAYS_BETWEEN_STEPS, RuleName, band_of, is_starting
from bot.rules.load.equipment import Equipment
from bot.rules.load.loading import Drag, Puller, target_total_kg
from bot.rules.load.surfaces import sled_friction, tyre_friction
from bot.rules.log.past import past_of
from bot.rules.outlook import Outlook, outlook
from bot.rules.prescription import (
    Decline,
    Hold,
    NeedGuardian,
    Plates,
    RefuseEquipment,
    Reonboard,
    Session,
    StopRefer,
)
from bot.rules.verdict import Verdict, decide_in
from bot.rules.week.days import day_named
from bot.rules.week.deload import DELOAD_PERCENT
from bot.stories.logging.draft import entries_on
from bot.stories.session.advising import all_otherwise, course_of
from bot.stories.session.because import is_at_floor
from bot.stories.today.cards import is_for_today
from bot.stories.why.said import (
    CalendarRule,
    ClimbRule,
    DeloadRule,
    EffortRule,
    GapRule,
    LoadRule,
    PainRule,
    PatternsRule,
    Rule,
    StartRule,
    WeekRule,
    WhyToday,
    WhyWaiting,
)
from bot.words.line import Line

NAME = "why"
NEAR = timedelta(days=31)  # nobody asks why of a day further away


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Answer `/why`: of today's session, or of the next one where none is for today."""
    return why(scene, scene.today, looks_ahead=True)


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer the standing button under a session's card."""
    day = day_named(args[0]) if args else scene.today
    if day is None or abs(scene.today - day) > NEAR:
        return Turn((Say(Line("common-unknown-button")),))
    return why(scene, day)


def why(scene: Scene, day: date, *, looks_ahead: bool = False) -> Turn:
    """Return every rule that had a say in the decision for a day."""
    past = past_of(scene.athlete, scene.log, day)
    verdict = decide_in(past)
    ahead = outlook(past, verdict) if day == scene.today and verdict.hold is None else None
    if ahead is not None and _is_behind(scene, verdict, ahead, looks_ahead=looks_ahead):
        verdict = ahead.verdict
    match verdict.prescription:
        case StopRefer() | Decline() | NeedGuardian() | RefuseEquipment() | Reonboard():
            return Turn((Say(WhyWaiting(verdict.prescription)),))
        case _:
            # During a pause nobody needs to hear which answer would have spared it.
            is_told = not isinstance(verdict.prescription, Hold)
            otherwise = tuple(all_otherwise(ahead)) if ahead is not None and is_told else ()
            said = WhyToday(verdict.day, verdict.prescription, rules_of(verdict), otherwise)
            return Turn((Say(said),))


def _is_behind(scene: Scene, today: Verdict, ahead: Outlook, *, looks_ahead: bool) -> bool:
    """Tell whether the next session is asked about: today's is done, or there is none."""
    if entries_on(scene.log, scene.today):
        return True
    return looks_ahead and not is_for_today(scene, today, ahead.planned)


def rules_of(verdict: Verdict) -> tuple[Rule, ...]:
    """Return the rules in their order of authority, each with the numbers it used.

    A pause is settled by the joint alone: nothing behind it had a say.
    """
    if isinstance(verdict.prescription, Hold):
        pain, *others = _of_the_last_session(verdict)
        return (pain, *(rule for rule in others if isinstance(rule, PatternsRule)))
    rules: list[Rule] = []
    if is_starting(verdict.situation):
        rules.append(StartRule(verdict.decided.after.name))
    else:
        rules += _of_the_last_session(verdict)
    rules += _of_the_calendar(verdict)
    if not is_starting(verdict.situation):
        rules.append(_climb(verdict))
    load = _load(verdict)
    return (*rules, load) if load is not None else tuple(rules)


def _of_the_last_session(verdict: Verdict) -> list[Rule]:
    situation, decided = verdict.situation, verdict.decided
    last, reading = situation.last, decided.reading
    rules: list[Rule] = [
        PainRule(
            reading.zone,
            None if last is None else last.pain_during,
            None if last is None else last.pain_after,
            None if last is None else last.pain_morning,
            situation.baseline_pain,
            reading.settled,
            decided.severity_of(RuleName.PAIN),
        )
    ]
    if last is not None and reading.zone is not None:
        band = band_of(situation, last)
        rules.append(
            EffortRule(
                last.rpe,
                band,
                100 * last.completed,
                last.smooth,
                decided.severity_of(RuleName.EFFORT),
            )
        )
    rules.append(GapRule(situation.days_since_session, decided.severity_of(RuleName.GAP)))
    if verdict.patterns:
        rules.append(PatternsRule(tuple(course_of(pattern) for pattern in verdict.patterns)))
    return rules


def _of_the_calendar(verdict: Verdict) -> list[Rule]:
    situation, reading = verdict.situation, verdict.decided.reading
    match, week = reading.match, reading.week
    return [
        CalendarRule(
            match.special,
            match.reasons,
            match.percent,
            situation.days_to_match,
            situation.days_from_match,
        ),
        DeloadRule(situation.block_week, reading.deload, DELOAD_PERCENT),
        WeekRule(
            None if week is None else week.status,
            situation.weekly_baseline_au,
            None if week is None else week.change_percent,
        ),
    ]


def _climb(verdict: Verdict) -> ClimbRule:
    situation, decided = verdict.situation, verdict.decided
    return ClimbRule(
        situation.clean_sessions,
        CLEAN_FOR_A_STEP,
        situation.days_since_step_up,
        DAYS_BETWEEN_STEPS,
        decided.blocks,
        decided.decision,
        is_at_floor(decided),
    )


def _load(verdict: Verdict) -> LoadRule | None:
    """Return how the drag became plates; None where nothing weighed is pulled."""
    prescription, situation = verdict.prescription, verdict.situation
    if not isinstance(prescription, Session) or not isinstance(prescription.resistance, Plates):
        return None
    plates = prescription.resistance
    is_tyre = situation.equipment is Equipment.TYRE
    friction_of = tyre_friction if is_tyre else sled_friction
    friction = friction_of(situation.surface, situation.friction)
    mass = situation.body_mass_kg
    return LoadRule(
        situation.equipment,
        plates.drag_percent,
        mass,
        situation.surface,
        friction,
        situation.friction is not None,
        situation.new_surface,
        None if mass is None else _target(verdict, plates, mass, friction),
        plates.total_kg - plates.added_kg,
        plates.added_kg,
        situation.plate_step_kg,
    )


def _target(verdict: Verdict, plates: Plates, mass: float, friction: float) -> float:
    situation = verdict.situation
    return target_total_kg(
        plates.drag_percent,
        Puller(mass, situation.age, situation.baseline_pain),
        mass,
        Drag(situation.sled_empty_kg, friction, situation.plate_step_kg, situation.new_surface),
    )


STORY: Story[Asking] = Story(
    NAME,
    ("why",),
    called,
    pressed,
)
