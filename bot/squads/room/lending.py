"""A squad's kit on its way into the file of whoever trains with it.

The session of a day the squad meets is reckoned on its kit for whoever said that they come, took
the day over into their plan, or tells the session below its card.
"""

from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from bot.dialogue.registry import is_known
from bot.dialogue.turn import Scene
from bot.rules.log.kit import with_lent, without_lent, without_squads_kit
from bot.rules.log.records import Athlete, Kit, Lent, Slot
from bot.rules.squads.kit import as_own, lent_on_day
from bot.rules.squads.squad import Coming, Occasion, Squad, meetings
from bot.squads.room.cards import moment_of
from bot.squads.room.turn import Present
from bot.stories.onboarding.said import OnboardingStep


def lending(present: Present, squad: Squad, occasion: Occasion, coming: Coming) -> Present:
    """Return the act as done by somebody whose file has the squad's kit on that day, or not."""
    scene = present.scene
    day = occasion.at.astimezone(ZoneInfo(scene.athlete.zone)).date()
    if coming is Coming.OUT:
        return _by(present, without_lent(scene.athlete, day))
    return _by(present, with_squads_kit(scene, squad, day))


def with_squads_kit(scene: Scene, squad: Squad, day: date) -> Athlete:
    """Return the file with the squad's kit on a day; unchanged where there is none to lend.

    Whoever is not through the first questions has nothing to reckon with yet.
    """
    athlete = scene.athlete
    lent = lent_on_day(athlete, squad.id, squad.kit, day)
    if lent is None or not is_known(athlete):
        return athlete
    return with_lent(athlete, lent)


def parting(present: Present, squad: Squad) -> Present:
    """Return the act as done by somebody who pulls their own kit from today on."""
    scene = present.scene
    return _by(present, without_squads_kit(scene.athlete, squad.id, scene.today))


def lends_otherwise(before: Squad, after: Squad) -> bool:
    """Say whether what was lent to members may not be what they find there any more."""

    def lent(squad: Squad) -> object:
        return squad.kit, squad.weekdays, squad.off, squad.moves

    return lent(before) != lent(after)


def lent_anew(athlete: Athlete, squad: Squad, today: date) -> Athlete:
    """Return the file with what the squad has now for the days from today on that it still meets.

    Where it does not meet any more, or has no sled, their own kit counts again.
    """
    kept: list[Lent] = []
    for one in athlete.lent:
        if one.squad != squad.id or one.day < today:
            kept.append(one)
        elif _meets(squad, one.day, athlete.zone):
            now = lent_on_day(athlete, squad.id, squad.kit, one.day)
            kept += [] if now is None else [now]
    return athlete if tuple(kept) == athlete.lent else replace(athlete, lent=tuple(kept))


def _meets(squad: Squad, day: date, zone: str) -> bool:
    """Say whether the squad meets on a day of somebody's own clock."""
    around = meetings(squad, day - timedelta(days=1), day + timedelta(days=1))
    there = ZoneInfo(zone)
    return any(moment_of(squad, one).astimezone(there).date() == day for one in around)


def _by(present: Present, athlete: Athlete) -> Present:
    if athlete == present.scene.athlete:
        return present
    return replace(present, scene=seen_with(present.scene, athlete))


def seen_with(scene: Scene, athlete: Athlete) -> Scene:
    """Return the scene as it is with another file; a step taken in it keeps that."""
    return replace(scene, snapshot=replace(scene.snapshot, athlete=athlete))


# --- newcomers -----------------------------------------------------------------------------


def bringing(scene: Scene, squad: Squad) -> Scene:
    """Return the scene of a newcomer with what their squad told already; then it is not asked.

    What somebody has told of themselves stays.  Nobody who trains already is a newcomer.
    """
    athlete = scene.athlete
    if is_known(athlete) or athlete.started is not None:
        return scene
    after = _with_days(_with_kit(athlete, squad), squad)
    return scene if after == athlete else seen_with(scene, after)


def _with_kit(athlete: Athlete, squad: Squad) -> Athlete:
    told = squad.kit
    if not told.is_known or athlete.kit != Kit():
        return athlete
    has_plates = bool(told.plates) or told.plate_step_kg is not None
    known = (
        OnboardingStep.KIT,
        OnboardingStep.EMPTY,
        *((OnboardingStep.PLATES,) if has_plates else ()),
        *(() if told.surface is None else (OnboardingStep.SURFACE,)),
    )
    kit = as_own(told, athlete.kit, told.sleds[0])
    return replace(athlete, kit=kit, from_squad=(*athlete.from_squad, *_named(known)))


def _with_days(athlete: Athlete, squad: Squad) -> Athlete:
    if squad.at is None or not squad.is_set or athlete.slots:
        return athlete
    known = (OnboardingStep.DAYS, OnboardingStep.ZONE, OnboardingStep.HOUR)
    slots = tuple(Slot(day, squad.at) for day in squad.weekdays)
    told = (*athlete.from_squad, *_named(known))
    return replace(athlete, slots=slots, zone=squad.zone, from_squad=told)


def _named(steps: tuple[OnboardingStep, ...]) -> tuple[str, ...]:
    return tuple(step.value for step in steps)
