"""What the schedule looks like as a message, unchanged or after a change."""

from dataclasses import replace
from datetime import timedelta

from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Filed, Rows, Say, Scene, Turn, undo_id
from bot.reading.zones import city_of
from bot.rules.log.records import Athlete
from bot.rules.week.planning import Status, plan_week
from bot.stories.schedule.said import DayNote, ScheduleLabel, ScheduleShown
from bot.words.line import Line


def shown(scene: Scene) -> Turn:
    """Show the schedule as it is."""
    return Turn((Say(_content(scene, changed=False), _rows(scene)),))


def changed(scene: Scene, athlete: Athlete) -> Turn:
    """File the change and show what it comes to, with a way back."""
    filed = Filed(athlete)
    after = replace(scene, snapshot=replace(scene.snapshot, athlete=athlete))
    back = Button(Does("undo", undo_id(scene)), Line("common-button-undo"))
    says = Say(_content(after, changed=True), (*_rows(after), (back,)))
    return Turn((says,), (filed,), undoable=True)


def _content(scene: Scene, *, changed: bool) -> ScheduleShown:
    athlete = scene.athlete
    return ScheduleShown(
        athlete.slots,
        city_of(athlete.zone),
        scene.local.time(),
        athlete.quiet_from,
        athlete.quiet_to,
        athlete.reminders,
        _notes(scene),
        changed,
    )


def _notes(scene: Scene) -> tuple[DayNote, ...]:
    """Return which of the chosen days are no full session in the next whole week, and why."""
    monday = scene.today + timedelta(days=7 - scene.today.weekday())
    notes = [
        DayNote(one.day.weekday(), one.why, one.status is Status.LEFT_OUT)
        for one in plan_week(scene.athlete, scene.log, monday, scene.today)
        if one.why is not None
    ]
    return tuple(notes)


def _rows(scene: Scene) -> Rows:
    reminders = (
        _does("reminders", ScheduleLabel.REMINDERS_OFF, "off")
        if scene.athlete.reminders
        else _does("reminders", ScheduleLabel.REMINDERS_ON, "on")
    )
    return (
        (_does("days", ScheduleLabel.DAYS), _does("hour", ScheduleLabel.HOUR)),
        (_does("zone", ScheduleLabel.ZONE), _does("quiet", ScheduleLabel.QUIET)),
        (reminders,),
    )


def _does(verb: str, label: ScheduleLabel, *args: str) -> Button:
    return Button(Does("schedule", verb, args), label)
