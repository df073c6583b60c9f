"""Taking a squad's week over into one's own plan, with one tap."""

from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from bot.dialogue import buttons
from bot.dialogue.changes import Filed
from bot.dialogue.outcome import Step, settled
from bot.dialogue.registry import is_known, playing
from bot.dialogue.story import FirstContact
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Say, Scene, Turn
from bot.rules.log.records import Athlete, Slot
from bot.rules.squads.squad import Meeting, Squad, meetings
from bot.rules.week.calendar import instant_at
from bot.rules.week.days import day_named
from bot.rules.week.planning import MoveFits, Status, may_move, plan_week, with_move
from bot.rules.week.weeks import WEEK, monday_of
from bot.squads.room.lending import seen_with, with_squads_kit
from bot.squads.room.turn import aside
from bot.words.line import Card, Joined, Line


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
