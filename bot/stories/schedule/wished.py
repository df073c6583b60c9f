"""What is wished for of days, hour, zone and reminders in plain words."""

import re
from dataclasses import replace
from datetime import time
from typing import Any

from bot.dialogue.setting import filed
from bot.dialogue.story import Proposal
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Scene, Turn
from bot.dialogue.wishing import named, weekdays
from bot.reading.answers import digits_page
from bot.reading.intents.wishes import Arguments
from bot.reading.tables import table
from bot.reading.when import without_hours
from bot.reading.zones import city_in, find_zones, folded, near_zones
from bot.rules.log.records import Slot
from bot.rules.week.templates import SESSIONS_A_WEEK
from bot.stories.schedule.card import changed, sessions, shown
from bot.stories.schedule.questions import AskDays, AskHour, AskQuiet, AskSessions, AskZone
from bot.words.line import Line, Literally

_INSTEAD = re.compile(table("settings")["schedule"]["instead"])
QUIET_SAID = re.compile(table("settings")["schedule"]["quiet"])
_SPAN = re.compile(r"(\d\d:\d\d)-(\d\d:\d\d)")  # how the coach itself says quiet hours
_ONE_FOR_ANOTHER = 2  # days named
_FROM_AND_TO = 2  # hours named


def days(scene: Scene, arguments: Arguments, said: str) -> Turn | Proposal:
    """Offer the days and the hour that are said; ask for what is missing."""
    if QUIET_SAID.search(folded(said)) or _SPAN.fullmatch(said):
        return _quiet(scene, arguments, said)
    slots = scene.athlete.slots
    chosen = _instead(scene, weekdays(arguments.days), said)
    if arguments.either and (len(chosen) in SESSIONS_A_WEEK or (slots and not chosen)):
        on = chosen or tuple(slot.weekday for slot in slots)
        return Turn(asks=AskHour(on, arguments.either))
    if not chosen and arguments.at is not None and slots:
        return _offered(scene, arguments, tuple(replace(one, at=arguments.at) for one in slots))
    if len(chosen) not in SESSIONS_A_WEEK:
        wanted = arguments.per_week or len(chosen)
        if wanted and wanted == len(slots):
            return shown(scene)
        return Turn(asks=AskDays(wanted) if wanted in SESSIONS_A_WEEK else AskSessions())
    if arguments.at is None and not slots:
        return Turn(asks=AskHour(chosen))
    usual = {slot.weekday: slot.at for slot in slots}
    hours = {day: arguments.at or usual.get(day, slots[0].at if slots else None) for day in chosen}
    timed = tuple(Slot(day, at) for day, at in hours.items() if at is not None)
    return _offered(scene, replace(arguments, days=named(chosen)), timed)


def _quiet(scene: Scene, arguments: Arguments, said: str) -> Turn | Proposal:
    """Offer the hours without messages that are said; ask which where they are not."""
    span = _span_in(scene, said)
    if span is None:
        return Turn(asks=AskQuiet())
    first, last = span
    asks = Line("schedule-quiet-from-now-on", first=first, last=last)
    then = AskQuiet().then(scene, (first, last))
    return Proposal(asks, then, arguments, f"{first:%H:%M}-{last:%H:%M}")


def _span_in(scene: Scene, said: str) -> tuple[time, time] | None:
    """Return the two hours that a line names; None where it names none, or not one way."""
    kept = _SPAN.fullmatch(said)
    if kept is not None:
        return time.fromisoformat(kept[1]), time.fromisoformat(kept[2])
    span = AskQuiet().read(scene, said)
    if isinstance(span, tuple):
        return span
    _, hours = without_hours(digits_page(said, scene.athlete.language).text)
    ends = [one.readings[0] for one in hours if len(one.readings) == 1]
    return (ends[0], ends[1]) if len(ends) == len(hours) == _FROM_AND_TO else None


def _instead(scene: Scene, chosen: tuple[int, ...], said: str) -> tuple[int, ...]:
    """Return the days meant; "swap Thursdays for Fridays" leaves the others as they are."""
    now = {slot.weekday for slot in scene.athlete.slots}
    new = set(chosen) - now
    if len(chosen) != _ONE_FOR_ANOTHER or len(new) != 1 or not _INSTEAD.search(folded(said)):
        return chosen
    return tuple(sorted((now - set(chosen)) | new))


def _offered(scene: Scene, arguments: Arguments, slots: tuple[Slot, ...]) -> Turn | Proposal:
    if slots == scene.athlete.slots:
        return shown(scene)
    asks = Line("schedule-from-now-on", sessions=sessions(slots))
    other = Button(Does("schedule", "days"), Line("schedule-button-days"))
    return Proposal(asks, changed(scene, slots=slots), arguments, also=(other,))


def reminders(on: bool, scene: Scene, arguments: Arguments, said: str) -> Turn | Proposal:
    """Turn reminders on or off; the plan stays as it is.

    Whoever wants none between two hours wants the others.
    """
    if not on and _span_in(scene, said) is not None:
        return _quiet(scene, arguments, said)
    other = Button(Does("schedule", "show"), Line("schedule-button-show"))
    after = replace(scene.athlete, reminders=on)
    return filed(scene, after, Line("schedule-reminded", on=on), beside=(other,))


def zone(scene: Scene, arguments: Arguments, said: str) -> Turn | Proposal:
    """Offer the zone of the place that is said; ask which where that is not clear."""
    place = arguments.place or said
    zones = find_zones(place)
    if len(zones) == 1:
        after = replace(scene, snapshot=_with(scene, zone=zones[0]))
        clock, city = after.local.time(), Literally(city_in(zones[0], scene.athlete.language))
        asks = Line("schedule-in-zone", zone=city, clock=clock)
        kept = replace(arguments, place=zones[0])
        return Proposal(asks, changed(scene, zone=zones[0]), kept)
    near = () if zones else near_zones(place)
    return Turn(asks=AskZone(zones or near, near=bool(near)))


def _with(scene: Scene, **fields: Any) -> Any:
    return replace(scene.snapshot, athlete=replace(scene.athlete, **fields))
