"""What is wished for of days, hour, zone and reminders in plain words."""

from dataclasses import replace
from typing import Any

from bot.dialogue.story import Proposal
from bot.dialogue.turn import Scene, Turn
from bot.dialogue.wishing import weekdays
from bot.reading.intents.wishes import Arguments
from bot.reading.zones import city_in, find_zones, near_zones
from bot.rules.log.records import Slot
from bot.rules.week.templates import SESSIONS_A_WEEK
from bot.stories.schedule.card import changed, sessions, shown
from bot.stories.schedule.questions import AskDays, AskHour, AskSessions, AskZone
from bot.words.line import Line, Literally


def days(scene: Scene, arguments: Arguments, said: str) -> Turn | Proposal:
    """Offer the days and the hour that are said; ask for what is missing."""
    chosen, slots = weekdays(arguments.days), scene.athlete.slots
    if not chosen and arguments.at is not None and slots:
        return _offered(scene, arguments, tuple(replace(one, at=arguments.at) for one in slots))
    if len(chosen) not in SESSIONS_A_WEEK:
        wanted = arguments.per_week or len(chosen)
        is_planned = wanted in SESSIONS_A_WEEK and wanted != len(slots)
        return Turn(asks=AskDays(wanted) if is_planned else AskSessions())
    if arguments.at is None and not slots:
        return Turn(asks=AskHour(chosen))
    usual = {slot.weekday: slot.at for slot in slots}
    hours = {day: arguments.at or usual.get(day, slots[0].at if slots else None) for day in chosen}
    timed = tuple(Slot(day, at) for day, at in hours.items() if at is not None)
    return _offered(scene, arguments, timed)


def _offered(scene: Scene, arguments: Arguments, slots: tuple[Slot, ...]) -> Turn | Proposal:
    if slots == scene.athlete.slots:
        return shown(scene)
    asks = Line("schedule-from-now-on", sessions=sessions(slots))
    return Proposal(asks, changed(scene, slots=slots), arguments)


def reminders(on: bool, scene: Scene, arguments: Arguments, said: str) -> Turn:
    """Turn reminders on or off; where they are so already, show it."""
    is_so = scene.athlete.reminders is on
    return shown(scene) if is_so else changed(scene, reminders=on)


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
