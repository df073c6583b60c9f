"""A squad's kit, and its week, on their way into the file of whoever trains with it.

The session of a day the squad meets is reckoned on its kit for whoever said that they come, took
the day over into their plan with one tap, or tells the session below its card.
"""

from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from bot.dialogue import buttons
from bot.dialogue.changes import Filed
from bot.dialogue.outcome import Step, settled
from bot.dialogue.registry import is_known, playing
from bot.dialogue.story import FirstContact
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Say, Scene, Turn
from bot.rules.log.kit import with_lent, without_lent, without_squads_kit
from bot.rules.log.records import Athlete, Kit, Lent, Slot
from bot.rules.squads.kit import as_own, lent_on_day
from bot.rules.squads.squad import Coming, Meeting, Occasion, Squad, meetings
from bot.rules.week.calendar import instant_at
from bot.rules.week.days import day_named
from bot.rules.week.planning import MoveFits, Status, may_move, plan_week, with_move
from bot.rules.week.weeks import WEEK, monday_of
from bot.squads.room.cards import moment_of
from bot.squads.room.turn import Present, aside
from bot.stories.onboarding.said import OnboardingStep
from bot.words.line import Card, Joined, Line


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


# --- its week ------------------------------------------------------------------------------


def week_taken(scene: Scene, squad: Squad, monday: str) -> Step:
    """Return the step that puts the squad's sessions of a week into the athlete's own plan.

    Whoever has no days of their own takes the squad's for good; whoever has moves theirs, each
    once, as far as they keep their distance.
    """
    first = day_named(monday)
    wanted = () if first is None else _ahead(scene, squad, first)
    if not wanted:
        return aside(scene, Say(Line("squad-nothing-to-take")))
    if not is_known(scene.athlete):
        return settled(scene, playing(FirstContact).begin(scene), answers=False)
    if not scene.athlete.slots:
        athlete = replace(scene.athlete, slots=_slots(scene, squad, wanted))
        return _filed(scene, squad, athlete, tuple(one.day for one in wanted), ())
    return _moved(scene, squad, wanted)


def _ahead(scene: Scene, squad: Squad, monday: date) -> tuple[Meeting, ...]:
    """Return the week's sessions from now on, by the athlete's own clock."""
    found: list[Meeting] = []
    for one in meetings(squad, monday, monday + WEEK):
        at = instant_at(one.day, one.at, ZoneInfo(squad.zone))
        if one.day < monday + WEEK and at is not None and at > scene.now:
            local = at.astimezone(ZoneInfo(scene.athlete.zone))
            found.append(Meeting(local.date(), local.time()))
    return tuple(found)


def _slots(scene: Scene, squad: Squad, wanted: tuple[Meeting, ...]) -> tuple[Slot, ...]:
    by_day = {one.day.weekday(): one.at for one in wanted}
    if squad.at is not None and squad.zone == scene.athlete.zone:
        by_day = dict.fromkeys(squad.weekdays, squad.at) | by_day
    return tuple(sorted(Slot(day, at) for day, at in by_day.items()))


def _moved(scene: Scene, squad: Squad, wanted: tuple[Meeting, ...]) -> Step:
    athlete = scene.athlete
    taken: list[date] = []
    unfit: list[date] = []
    for meeting in wanted:
        after = _with(scene, athlete, meeting, {one.day for one in wanted})
        if after is None:
            unfit.append(meeting.day)
        else:
            athlete = after
            taken.append(meeting.day)
    return _filed(scene, squad, athlete, tuple(taken), tuple(unfit))


def _with(scene: Scene, athlete: Athlete, meeting: Meeting, days: set[date]) -> Athlete | None:
    """Return the athlete with a session then: one that is there already, or the nearest moved."""
    week = plan_week(athlete, scene.log, monday_of(meeting.day), scene.today)
    planned = [one for one in week if one.status is Status.PLANNED]
    there = next((one for one in planned if one.day == meeting.day), None)
    if there is not None:
        return (
            athlete
            if there.at == meeting.at
            else with_move(athlete, meeting.day, meeting.day, meeting.at)
        )
    free = [one for one in planned if one.day not in days and one.day >= scene.today]
    for one in sorted(free, key=lambda day: abs(day.day - meeting.day)):
        fits = may_move(athlete, scene.log, one.day, meeting.day, scene.today)
        if isinstance(fits, MoveFits):
            return with_move(athlete, one.day, meeting.day, meeting.at)
    return None


def _filed(
    scene: Scene, squad: Squad, athlete: Athlete, days: tuple[date, ...], unfit: tuple[date, ...]
) -> Step:
    for day in days:
        athlete = with_squads_kit(seen_with(scene, athlete), squad, day)
    week = Button(Does("week", "show"), Line("squad-button-my-week"))
    back = buttons.undo(scene)
    changed = athlete != scene.athlete
    told = Card(
        Line("squad-taken", days=Joined(*days, by=", ")) if days else None,
        Line("squad-unfit", days=Joined(*unfit, by=", ")) if unfit else None,
    )
    say = Say(told, ((week, back) if changed else (week,),))
    changes = (Filed(athlete),) if changed else ()
    return settled(scene, Turn((say,), changes, undoable=changed), answers=False)
