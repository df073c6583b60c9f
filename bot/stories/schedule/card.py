"""What the schedule looks like as a message, unchanged or after a change."""

from dataclasses import replace
from datetime import timedelta
from itertools import groupby
from operator import attrgetter
from typing import Any

from bot.dialogue.setting import filed
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Rows, Say, Scene, Turn
from bot.reading.zones import city_in
from bot.rules.log.records import Athlete, Slot
from bot.rules.week.day_modes import ModeReason
from bot.rules.week.planning import PlannedDay, Status, plan_week
from bot.words.line import Card, Line, Listed, Strong, Weekday
from bot.words.lines import OneEach

REASONS = OneEach("schedule-because", ModeReason)


def shown(scene: Scene) -> Turn:
    """Show the schedule as it is."""
    return Turn((Say(Card(*_told(scene), Line("schedule-hint")), _rows(scene.athlete)),))


def changed(scene: Scene, **fields: Any) -> Turn:
    """File the change and show what it comes to, with a way back."""
    athlete = replace(scene.athlete, **fields)
    after = replace(scene, snapshot=replace(scene.snapshot, athlete=athlete))
    return filed(scene, athlete, Card(Line("schedule-saved"), *_told(after)), _rows(athlete))


def days_of(weekdays: tuple[int, ...]) -> Listed:
    """Return weekdays as they are named in a sentence."""
    return Listed(tuple(Weekday(weekday) for weekday in weekdays))


def _told(scene: Scene) -> tuple[Line | Strong, ...]:
    athlete = scene.athlete
    city = city_in(athlete.zone, athlete.language)
    monday = scene.today + timedelta(days=7 - scene.today.weekday())
    week = plan_week(athlete, scene.log, monday, scene.today)
    return (
        Strong(sessions(athlete.slots) if athlete.slots else Line("schedule-no-days")),
        *(_note(one, one.why) for one in week if one.why is not None),
        Line("schedule-zone", zone=city, clock=scene.local.time()),
        Line("schedule-quiet", first=athlete.quiet_from, last=athlete.quiet_to),
        Line("schedule-reminders", on=athlete.reminders),
    )


def sessions(slots: tuple[Slot, ...]) -> Listed:
    """Return days and hours, days of one hour together."""
    by_hour = groupby(sorted(slots, key=attrgetter("at")), key=attrgetter("at"))
    return Listed(
        tuple(
            Line("schedule-at-hour", days=days_of(tuple(one.weekday for one in same)), clock=at)
            for at, same in by_hour
        )
    )


def _note(planned: PlannedDay, why: ModeReason) -> Line:
    """Return why a chosen day is no full session in the next whole week."""
    day, because = Weekday(planned.day.weekday()), Line(REASONS[why])
    if planned.status is Status.LEFT_OUT:
        return Line("schedule-left-out", day=day, why=because)
    return Line("schedule-lighter", day=day, why=because)


def _rows(athlete: Athlete) -> Rows:
    off = _does("reminders", Line("schedule-button-reminders-off"), "off")
    on = _does("reminders", Line("schedule-button-reminders-on"), "on")
    return (
        (_does("days", Line("schedule-button-days")), _does("hour", Line("schedule-button-hour"))),
        (
            _does("zone", Line("schedule-button-zone")),
            _does("quiet", Line("schedule-button-quiet")),
        ),
        (off if athlete.reminders else on,),
    )


def _does(verb: str, label: Line, *args: str) -> Button:
    return Button(Does("schedule", verb, args), label)
