"""A session on its way into the log: what was understood, put beside what was planned."""

import math
from dataclasses import replace
from datetime import date, time, timedelta

from bot.dialogue.card import doing_on
from bot.dialogue.turn import Scene, entry_id
from bot.reading.heard import About, Details, Doubt, Entered, Habits, Logged, Run, Unit
from bot.reading.replies.reading import read
from bot.rules.load.equipment import WEIGHED, Equipment
from bot.rules.log.done import Entry, Mode, Plan, Pulls, entries_on
from bot.rules.log.kit import kit_on
from bot.rules.log.records import DistanceUnit, LoadUnit
from bot.rules.pain.in_session import eased_kg, is_eased
from bot.rules.verdict import plan_of
from bot.rules.week.planning import room_on
from bot.rules.week.spacing import RoomEnough
from bot.stories.logging.questions import Draft
from bot.stories.session.beside import place_of
from bot.stories.session.minors import limits_of
from bot.stories.session.underway import AT_IT_FOR
from bot.stories.session.variants import AS_USUAL, Variant, decided_with, variant_of

SMALL_HOURS = time(4)  # until then "today" may still mean the evening before
OTHER_KIT = (Equipment.TREADMILL_OFF, Equipment.HILL, Equipment.BAND, Equipment.NONE)
LOAD_UNITS = {Unit.KG: LoadUnit.KG, Unit.LB: LoadUnit.LB}
DISTANCE_UNITS = {Unit.METRE: DistanceUnit.M, Unit.YARD: DistanceUnit.YD}


def entry_named(scene: Scene, name: str) -> Entry | None:
    """Return the entry of that id; None where it has been taken out."""
    return next((entry for entry in scene.log.entries if entry.id == name), None)


def is_small_hours(scene: Scene) -> bool:
    """Tell whether it is so late that the session may belong to the evening before."""
    return scene.local.time() < SMALL_HOURS


def yesterday(scene: Scene) -> date:
    """Return the athlete's day before today."""
    return scene.today - timedelta(days=1)


# --- beside the plan -----------------------------------------------------------------------


def planned(scene: Scene, day: date, variant: Variant = AS_USUAL) -> Plan | None:
    """Return what was to be done on a day, seen from the log before it.

    None where there was nothing to do, or it has been done already.
    """
    if _is_planned_done(scene, day):
        return None
    return plan_of(decided_with(scene, day, variant))


def on_the_card(scene: Scene, day: date) -> Variant:
    """Return what a day's card was decided with that stands last on the screen: a hill, a wish.

    A plain "done" is said of that card, as its button is; as usual where none stands there.
    """
    card = scene.snapshot.dialogue.card
    args = None if card is None else doing_on(card, "today", "done")
    if card is None or args is None or scene.now - card.at > AT_IT_FOR:
        return AS_USUAL
    return variant_of(args[1:]) if args[:1] == (day.isoformat(),) else AS_USUAL


def _is_planned_done(scene: Scene, day: date) -> bool:
    return any(entry.plan is not None for entry in entries_on(scene.log, day))


def plan_for(scene: Scene, day: date, pulls: tuple[Pulls, ...]) -> Plan | None:
    """Return the plan that some pulls were meant for; None makes them a free session.

    A day too close to another session plans nothing.  Timed work counts as the mapped step of
    another kit only where it is exactly that: a guess would spoil the comparison.
    """
    verdict = decided_with(scene, day, on_the_card(scene, day))
    if not isinstance(verdict.spacing, RoomEnough):
        return None
    usual = None if _is_planned_done(scene, day) else plan_of(verdict)
    if usual is None or _is_alike(usual, pulls):
        return usual
    for equipment in OTHER_KIT:
        other = planned(scene, day, Variant(equipment))
        if other is not None and other.work_s is not None and _is_exactly(other, pulls):
            return other
    return None


def _is_alike(plan: Plan, pulls: tuple[Pulls, ...]) -> bool:
    """Tell whether the pulls are of the plan's kind: metres for metres, seconds for seconds."""
    if plan.metres is not None:
        return all(run.work_s is None for run in pulls)
    return all(run.metres is None and run.added_kg is None for run in pulls)


def _is_exactly(plan: Plan, pulls: tuple[Pulls, ...]) -> bool:
    return (
        all(run.work_s == plan.work_s for run in pulls)
        and sum(run.pulls for run in pulls) == plan.sets
    )


def pulls_of_plan(scene: Scene, day: date, plan: Plan, details: Details) -> tuple[Pulls, ...]:
    """Return the planned pulls with what differed: fewer, another load, or eased for pain."""
    sets = plan.sets if details.pulls_done is None else details.pulls_done
    if sets <= 0:
        return ()
    run = Pulls(sets, plan.metres, plan.work_s, plan.added_kg)
    if details.empty_sled:
        return (replace(run, added_kg=0.0),)
    if details.load_kg is None:
        return (replace(run, added_kg=_left_on(scene, day, plan)),)
    return (loaded(run, details.load_kg, details.entered_load),)


def _left_on(scene: Scene, day: date, plan: Plan) -> float | None:
    """Return the plates of a plan, or what was left of them after pain in the day's session."""
    if plan.added_kg is None or not is_eased(day, scene.log.checks, limits_of(scene)):
        return plan.added_kg
    return eased_kg(plan.added_kg, kit_on(scene.athlete, day))


def as_planned(plan: Plan, scene: Scene, day: date) -> Entry:
    """Return the plan as done in full, its forward sets with it."""
    pulls = pulls_of_plan(scene, day, plan, Details())
    entry = Entry(entry_id(scene), day, scene.now, pulls, plan, message=scene.message)
    surface = kit_on(scene.athlete, day).surface
    return replace(
        entry, minutes=plan.minutes, surface=surface, forward_sets=forward_sets_of(plan)
    )


def forward_sets_of(plan: Plan) -> int | None:
    """Return the forward sets of a plan done in full; None where it has none to do."""
    return plan.forward_sets or None


# --- from what was understood --------------------------------------------------------------


def pulls_from(run: Run, details: Details) -> Pulls:
    """Return a run as it is kept; a load said for all of them counts where its own is missing."""
    pulls = Pulls(run.pulls, run.distance_m, run.duration_s)
    if run.entered_distance is not None and run.entered_distance.unit in DISTANCE_UNITS:
        pulls = replace(
            pulls,
            entered_distance=run.entered_distance.value,
            entered_distance_unit=DISTANCE_UNITS[run.entered_distance.unit],
        )
    if details.empty_sled and run.load_kg is None:
        return replace(pulls, added_kg=0.0)
    if run.load_kg is not None:
        return loaded(pulls, run.load_kg, run.entered_load)
    if details.load_kg is not None:
        return loaded(pulls, details.load_kg, details.entered_load)
    return pulls


def loaded(run: Pulls, kg: float, entered: Entered | None) -> Pulls:
    """Return a run with another load, kept as it was written too."""
    if entered is None or entered.unit not in LOAD_UNITS:
        return replace(run, added_kg=kg, entered_load=None, entered_load_unit=None)
    unit = LOAD_UNITS[entered.unit]
    return replace(run, added_kg=kg, entered_load=entered.value, entered_load_unit=unit)


def with_details(entry: Entry, details: Details) -> Entry:
    """Return the entry with what was said beside the pulls; what was not said stays."""
    pain, minutes = details.pain, details.minutes
    return replace(
        entry,
        forward_sets=_forward_told(entry, details),
        barefoot_sets=_barefoot_told(entry, details),
        rpe=entry.rpe if details.rpe is None else details.rpe,
        pain_during=entry.pain_during if pain is None else math.ceil(pain),  # half counts up
        pain_at=entry.pain_at if pain is None else place_of(details.pain_site),
        soreness=entry.soreness if details.soreness is None else math.ceil(details.soreness),
        is_sore=entry.is_sore or details.is_sore,
        minutes=entry.minutes if minutes is None else round(minutes),
        surface=entry.surface if details.surface is None else details.surface,
        smooth=entry.smooth if details.smooth is None else details.smooth,
        empty_sled=entry.empty_sled or details.empty_sled,
    )


def with_words(entry: Entry, note: str | None, left_out: tuple[str, ...]) -> Entry:
    """Return the entry with what was said beside it, in their own words."""
    return replace(entry, note=note, left_out=left_out)


def _forward_told(entry: Entry, details: Details) -> int | None:
    """Return the forward sets as told, those planned where they were said to be done."""
    if details.forward_sets is not None:
        return details.forward_sets
    is_planned = entry.plan is not None and details.forward_done
    return forward_sets_of(entry.plan) if is_planned and entry.plan else entry.forward_sets


def _barefoot_told(entry: Entry, details: Details) -> int:
    """Return the sets without shoes as told, never more than there were."""
    if details.all_barefoot:
        return entry.sets_done
    told = details.barefoot_sets
    return entry.barefoot_sets if told is None else min(told, entry.sets_done or told)


def drafted(scene: Scene, details: Details, day: date, doubts: tuple[Doubt, ...] = ()) -> Draft:
    """Return the draft of a session on a day; its pulls may still be empty."""
    pulls = tuple(pulls_from(run, details) for run in details.sets)
    is_before = is_before_programme(scene, day)
    if not pulls and (details.as_planned or details.pulls_done is not None):
        plan = planned(scene, day, on_the_card(scene, day))
        pulls = () if plan is None else pulls_of_plan(scene, day, plan, details)
    else:
        plan = None if is_before else plan_for(scene, day, pulls)
    in_full = plan is not None and _is_plan_in_full(details)
    entry = Entry(
        entry_id(scene),
        day,
        scene.now,
        pulls,
        plan,
        forward_sets=forward_sets_of(plan) if plan is not None and in_full else None,
        surface=None if is_before else kit_on(scene.athlete, day).surface,
        note=details.note,
        left_out=details.left_out,
        message=scene.message,
    )
    load = None if pulls else details.entered_load
    whole = with_details(entry, details)
    return Draft(whole, doubts, is_another=details.is_another, load=load)


def is_before_programme(scene: Scene, day: date) -> bool:
    """Say whether a day came before the first plan: no plan was made then, no floor known."""
    started = scene.athlete.started
    return started is not None and day < started


def plan_beside(scene: Scene, entry: Entry) -> Plan | None:
    """Return the plan that a load is questioned beside: of before the programme its first one."""
    if entry.plan is None and is_before_programme(scene, entry.day):
        return plan_for(scene, entry.day, entry.pulls)
    return entry.plan


def _is_plan_in_full(details: Details) -> bool:
    """Tell whether "done" was said and nothing of it differed: the forward sets are in it."""
    differed = (details.pulls_done, details.load_kg) != (None, None) or details.empty_sled
    return details.as_planned and not details.sets and not differed


def is_all_but_sets(doubt: Doubt, habits: Habits) -> bool:
    """Tell whether a line said how it went or with what, and nothing of what was pulled."""
    if doubt.about is not About.SETS or doubt.readings:
        return False
    said = read(doubt.phrase, habits).details
    return (said.rpe, said.load_kg, said.pain) != (None, None, None) or said.empty_sled


def lacks_load(scene: Scene, entry: Entry) -> bool:
    """Tell whether a sled was pulled over a distance and nobody said with what.

    A hill and a band are walked over a distance with nothing on a sled.
    """
    plan = entry.plan
    if plan is not None and plan.metres is not None and plan.added_kg is None:
        return False
    return kit_on(scene.athlete, entry.day).equipment in WEIGHED and any(
        run.added_kg is None and run.work_s is None for run in entry.pulls
    )


def with_load(entry: Entry, kg: float, entered: Entered | None = None) -> Entry:
    """Return the entry with one load where none was said."""
    pulls = tuple(loaded(run, kg, entered) if run.added_kg is None else run for run in entry.pulls)
    return replace(entry, pulls=pulls, empty_sled=entry.empty_sled or kg == 0)


def heaviest_of(entry: Entry) -> float | None:
    """Return the most plates of a session; None where no load was said."""
    return max((run.added_kg for run in entry.pulls if run.added_kg is not None), default=None)


# --- what somebody else wrote down ----------------------------------------------------------
# Of what was said only the work and the load are taken: how it felt is asked of who did it.


def pulls_told(scene: Scene, heard: Logged, day: date) -> tuple[Pulls, ...]:
    """Return the pulls somebody else told of, what was not said as planned for that day.

    () where nothing is planned then that it could stand beside.
    """
    said = heard.details
    work = Details(
        sets=said.sets,
        as_planned=said.as_planned,
        load_kg=said.load_kg,
        entered_load=said.entered_load,
        pulls_done=said.pulls_done,
        empty_sled=said.empty_sled,
    )
    if not work.sets and room_on(scene.athlete, scene.log, day).mode is Mode.WARM_UP:
        return ()
    return drafted(scene, work, day).entry.pulls


def told_entry(scene: Scene, pulls: tuple[Pulls, ...], day: date) -> Entry:
    """Return the session as it would stand in the log, with nothing about how it felt."""
    is_before = is_before_programme(scene, day)
    plan = None if is_before else plan_for(scene, day, pulls)
    surface = None if is_before else kit_on(scene.athlete, day).surface
    return Entry(entry_id(scene), day, scene.now, pulls, plan, surface=surface)
