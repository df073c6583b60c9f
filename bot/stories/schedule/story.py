"""Days, hour, zone and quiet hours."""

from dataclasses import replace
from datetime import time
from typing import assert_never

from bot.dialogue.aside import log_in_passing
from bot.dialogue.story import Story
from bot.dialogue.tokens import Answers
from bot.dialogue.turn import Button, Reply, Rows, Say, Scene, Tapped, Turn, Typed
from bot.reading.when import DaysAndHours, HourAlone, Hours, read_clock, read_span, read_week
from bot.reading.zones import city_of, find_zones, is_zone, near_zones
from bot.rules.log.records import Language, Slot
from bot.rules.week.templates import DAYS_A_WEEK, SESSIONS_A_WEEK, suggested_slots
from bot.stories.schedule.changing import changed, shown
from bot.stories.schedule.questions import (
    AskDays,
    AskHour,
    AskQuiet,
    AskSessions,
    AskZone,
    ScheduleQuestion,
)
from bot.stories.schedule.said import (
    DaysWanted,
    HourWanted,
    ScheduleLabel,
    ScheduleMisheard,
    ScheduleUnclear,
    ZoneWanted,
)
from bot.words.line import Line, Literally, OnWeekday, WeekdaysTogether

NAME = "schedule"

_HOURS = (time(7), time(12), time(17), time(18), time(19), time(20))
_QUIET = ((time(21), time(8)), (time(22), time(7)), (time(23), time(6)))
_ZONES = {
    Language.ENGLISH: (
        "Europe/London",
        "America/New_York",
        "America/Chicago",
        "America/Denver",
        "America/Los_Angeles",
    ),
    Language.SPANISH: (
        "Europe/Madrid",
        "America/Mexico_City",
        "America/Bogota",
        "America/Lima",
        "America/Santiago",
        "America/Argentina/Buenos_Aires",
    ),
}


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Show the schedule, or change it by what was typed behind the command."""
    if not argument:
        return shown(scene)
    turn = _typed_week(scene, argument)
    if turn is None and find_zones(argument):
        return _zone(scene, Typed(argument))
    return turn or Turn((_unclear(ScheduleMisheard.DAYS),), keeps=True)


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer one of the story's standing buttons."""
    match verb, args:
        case "days", ():
            return Turn(asks=AskSessions())
        case "hour", () if scene.athlete.slots:
            return Turn(asks=AskHour(tuple(slot.weekday for slot in scene.athlete.slots)))
        case "hour", ():
            return Turn(asks=AskSessions())
        case "zone", ():
            return Turn(asks=AskZone())
        case "quiet", ():
            return Turn(asks=AskQuiet())
        case "reminders", ("on" | "off" as wish,):
            return changed(scene, replace(scene.athlete, reminders=wish == "on"))
        case "show", ():
            return shown(scene)
        case _:
            return Turn((Say(Line("common-unknown-button")),))


def question(scene: Scene, asking: ScheduleQuestion) -> Say:
    """Return the open question in words and buttons."""
    match asking:
        case AskSessions():
            return Say(Line("schedule-sessions-wanted"), (_session_row(),))
        case AskDays(sessions, chosen, ticking):
            content = DaysWanted(sessions, len(chosen))
            return Say(content, _day_rows(scene, asking), in_place=ticking)
        case AskHour(weekdays, either):
            return Say(HourWanted(weekdays, bool(either)), _hour_rows(either or _HOURS))
        case AskZone(among, near):
            return Say(ZoneWanted(bool(among), near), _zone_rows(scene, among))
        case AskQuiet():
            return Say(Line("schedule-quiet-wanted"), _quiet_rows())
        case _:
            assert_never(asking)


def answered(scene: Scene, asking: ScheduleQuestion, reply: Reply) -> Turn:
    """Act on the answer to the open question."""
    match asking:
        case AskSessions():
            return _sessions(scene, reply)
        case AskDays():
            return _days(scene, asking, reply)
        case AskHour(weekdays):
            return _hour(scene, weekdays, reply)
        case AskZone():
            return _zone(scene, reply)
        case AskQuiet():
            return _quiet(scene, reply)
        case _:
            assert_never(asking)


# --- days and hours ---


def _sessions(scene: Scene, reply: Reply) -> Turn:
    said = reply.value if isinstance(reply, Tapped) else reply.text.strip()
    if said in map(str, SESSIONS_A_WEEK):
        return Turn(asks=AskDays(int(said)))
    return _typed_otherwise(scene, said, ScheduleMisheard.SESSIONS)


def _days(scene: Scene, asking: AskDays, reply: Reply) -> Turn:
    match reply:
        case Typed(text):
            return _typed_otherwise(scene, text, ScheduleMisheard.DAYS)
        case Tapped("done") if len(asking.chosen) == asking.sessions:
            return _with_days(scene, asking.chosen)
        case Tapped(value) if value.startswith("t") and value[1:].isdecimal():
            weekday = int(value[1:]) % DAYS_A_WEEK
            ticked = set(asking.chosen) ^ {weekday}
            return Turn(asks=AskDays(asking.sessions, tuple(sorted(ticked)), ticking=True))
        case Tapped(value) if len(set(value)) in SESSIONS_A_WEEK and set(value) <= set("0123456"):
            return _with_days(scene, tuple(int(digit) for digit in value))
        case Tapped():
            return Turn((_unclear(ScheduleMisheard.DAYS),), keeps=True)


def _with_days(scene: Scene, weekdays: tuple[int, ...]) -> Turn:
    """Take the days at the hour they know; ask where there is none yet."""
    slots = scene.athlete.slots
    if not slots:
        return Turn(asks=AskHour(weekdays))
    usual = {slot.weekday: slot.at for slot in slots}
    hours = tuple(Slot(weekday, usual.get(weekday, slots[0].at)) for weekday in weekdays)
    return changed(scene, replace(scene.athlete, slots=hours))


def _hour(scene: Scene, weekdays: tuple[int, ...], reply: Reply) -> Turn:
    text = reply.value if isinstance(reply, Tapped) else reply.text
    hours = read_clock(text)
    if hours is None:
        return _typed_otherwise(scene, text, ScheduleMisheard.HOUR)
    return _at_hours(scene, tuple((weekday, hours) for weekday in weekdays))


def _typed_week(scene: Scene, text: str) -> Turn | None:
    """Act on typed days and hours; None where the text holds anything else."""
    match read_week(text):
        case None:
            return None
        case HourAlone(hours):
            slots = scene.athlete.slots
            if not slots:
                return Turn(asks=AskSessions())
            return _at_hours(scene, tuple((slot.weekday, hours) for slot in slots))
        case DaysAndHours(days):
            weekdays = tuple(weekday for weekday, _ in days)
            if len(days) not in SESSIONS_A_WEEK:
                return Turn((_unclear(ScheduleMisheard.SESSIONS),), keeps=True)
            timed = tuple((weekday, hours) for weekday, hours in days if hours is not None)
            return (
                _at_hours(scene, timed) if len(timed) == len(days) else _with_days(scene, weekdays)
            )


def _at_hours(scene: Scene, days: tuple[tuple[int, Hours], ...]) -> Turn:
    """File the days; ask first where an hour may be morning or evening."""
    for _, hours in days:
        if len(hours.readings) > 1:
            return Turn(asks=AskHour(tuple(weekday for weekday, _ in days), hours.readings))
    slots = tuple(Slot(weekday, hours.readings[0]) for weekday, hours in days)
    return changed(scene, replace(scene.athlete, slots=slots))


# --- zone and quiet hours ---


def _zone(scene: Scene, reply: Reply) -> Turn:
    text = reply.value if isinstance(reply, Tapped) else reply.text
    zones = (text,) if isinstance(reply, Tapped) and is_zone(text) else find_zones(text)
    if len(zones) == 1:
        return changed(scene, replace(scene.athlete, zone=zones[0]))
    if zones:
        return Turn(asks=AskZone(zones))
    passing = log_in_passing(scene, text)
    if passing is not None:
        return passing
    near = near_zones(text)
    if near:
        return Turn(asks=AskZone(near, near=True))
    return Turn((_unclear(ScheduleMisheard.ZONE),), keeps=True)


def _quiet(scene: Scene, reply: Reply) -> Turn:
    text = reply.value if isinstance(reply, Tapped) else reply.text
    span = _span_of_token(text) if isinstance(reply, Tapped) else read_span(text)
    if span is None:
        return _or_log(scene, text, ScheduleMisheard.QUIET)
    first, last = span
    return changed(scene, replace(scene.athlete, quiet_from=first, quiet_to=last))


def _span_of_token(value: str) -> tuple[time, time] | None:
    return next((span for span in _QUIET if f"{span[0]:%H%M}-{span[1]:%H%M}" == value), None)


# --- what several answers share ---


def _typed_otherwise(scene: Scene, text: str, wanted: ScheduleMisheard) -> Turn:
    return _typed_week(scene, text) or _or_log(scene, text, wanted)


def _or_log(scene: Scene, text: str, wanted: ScheduleMisheard) -> Turn:
    return log_in_passing(scene, text) or Turn((_unclear(wanted),), keeps=True)


def _unclear(wanted: ScheduleMisheard) -> Say:
    return Say(ScheduleUnclear(wanted))


def _day_rows(scene: Scene, asking: AskDays) -> Rows:
    """Return the suggested days, the week to tick, and Done once enough are ticked."""
    suggested = suggested_slots(asking.sessions, scene.athlete.match_weekday, _HOURS[0])
    weekdays = tuple(slot.weekday for slot in suggested)
    first = Button(Answers("".join(map(str, weekdays))), WeekdaysTogether(weekdays), primary=True)
    ticks = tuple(
        Button(Answers(f"t{weekday}"), OnWeekday(weekday, weekday in asking.chosen))
        for weekday in range(DAYS_A_WEEK)
    )
    rows: Rows = (() if asking.chosen else ((first,),)) + (ticks[:4], ticks[4:])
    if len(asking.chosen) == asking.sessions:
        rows += ((Button(Answers("done"), Line("common-button-done"), primary=True),),)
    return rows


def _hour_rows(hours: tuple[time, ...]) -> Rows:
    buttons = tuple(Button(Answers(f"{at:%H:%M}"), at) for at in hours)
    return (buttons[:3], buttons[3:]) if buttons[3:] else (buttons,)


def _session_row() -> tuple[Button, ...]:
    labels = (ScheduleLabel.TWO, ScheduleLabel.THREE)
    pairs = zip(SESSIONS_A_WEEK, labels, strict=True)
    return tuple(Button(Answers(str(count)), label) for count, label in pairs)


def _zone_rows(scene: Scene, among: tuple[str, ...]) -> Rows:
    """Return zones to tap: those that fit, by their whole name, or cities of the language."""
    if among:
        return tuple((Button(Answers(zone), Literally(zone)),) for zone in among)
    cities = _ZONES.get(scene.athlete.language, _ZONES[Language.ENGLISH])
    return tuple((Button(Answers(zone), Literally(city_of(zone))),) for zone in cities)


def _quiet_rows() -> Rows:
    spans = [
        (f"{first:%H%M}-{last:%H%M}", f"{first:%H:%M}–{last:%H:%M}") for first, last in _QUIET
    ]
    return tuple((Button(Answers(value), Literally(shown)),) for value, shown in spans)


STORY: Story[ScheduleQuestion] = Story(
    NAME,
    ("schedule",),
    called,
    pressed,
    (AskSessions, AskDays, AskHour, AskZone, AskQuiet),
    question,
    answered,
)
