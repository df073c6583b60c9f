"""A squad's settings: days, hour, clock, quiet hours, language, how much is said, who is rung."""

from dataclasses import replace
from datetime import datetime

from bot.reading.when import read_week
from bot.reading.zones import find_zones, is_zone
from bot.rules.log.records import Language, NudgeLevel
from bot.rules.squads.squad import MOST_DAYS, Squad
from bot.squads.room import cards
from bot.squads.room.reading import Setting, read_setting, time_of
from bot.squads.room.said import RoomLine
from bot.squads.room.turn import RoomSay

VERBS = frozenset(
    {
        "set",
        "day",
        "hour",
        "at",
        "place",
        "zone",
        "quiet",
        "hush",
        "tongue",
        "nudges",
        "nudge",
        "sleep",
        "wake",
        "ring",
        "thread",
    }
)


def with_setting(squad: Squad, verb: str, args: tuple[str, ...]) -> Squad | None:
    """Return the squad with a setting changed or about to be, None for any other button."""
    match verb, args:
        case (("set" | "hour" | "place" | "quiet" | "nudges"), ()):
            return squad
        case (("wake" | "sleep"), ()):
            return replace(squad, awake=verb == "wake")
        case "day", (number,) if number in tuple("0123456"):
            return _with_day(squad, int(number))
        case "at", (clock,) if (at := time_of(clock)) is not None:
            return replace(squad, at=at)
        case "zone", (zone,) if is_zone(zone):
            return replace(squad, zone=zone)
        case "hush", (since, until):
            first, last = time_of(since), time_of(until)
            if first is None or last is None:
                return None
            return replace(squad, quiet_from=first, quiet_to=last)
        case "nudge", (level,) if level in list(NudgeLevel):
            return replace(squad, nudges=NudgeLevel(level))
        case "ring", ("on" | "off" as wish,):
            return replace(squad, rings=wish == "on")
        case "thread", ("on" | "off" as wish,):
            return replace(squad, threads=wish == "on")
        case "tongue", (code,) if code in set(Language):
            return replace(squad, language=Language(code))
        case _:
            return None


def _with_day(squad: Squad, day: int) -> Squad:
    if day in squad.weekdays:
        return replace(squad, weekdays=tuple(one for one in squad.weekdays if one != day))
    if len(squad.weekdays) >= MOST_DAYS:
        return squad  # a fourth is not taken; the buttons show which three there are
    return replace(squad, weekdays=tuple(sorted((*squad.weekdays, day))))


def shown_after(squad: Squad, verb: str, now: datetime, *, threads: bool) -> RoomSay:
    """Return what follows a setting: the next one while it is set up, then the card.

    `threads`: there are any in the room.
    """
    match verb:
        case "set" | "day":
            return cards.days(squad)
        case "hour":
            return cards.hours()
        case "at" if squad.since == cards.local_day(squad, now) and not squad.occasions:
            return cards.places(squad)
        case "place":
            return cards.places(squad)
        case "quiet":
            return cards.quiet_hours()
        case "nudges":
            return cards.nudge_levels()
        case "tongue" | "sleep" | "wake" | "ring" | "thread":
            return cards.more(squad, now, threads=threads)
        case _:
            return cards.card(squad, now)


def typed(squad: Squad, argument: str) -> Squad | None:
    """Return the squad with what an admin typed, None where that is nothing of the kind."""
    setting = read_setting(argument)
    if setting is None:
        return None
    return _with(squad, setting)


def _with(squad: Squad, setting: Setting) -> Squad:
    return replace(
        squad,
        weekdays=setting.weekdays or squad.weekdays,
        at=squad.at if setting.at is None else setting.at,
        zone=setting.zone or squad.zone,
        quiet_from=squad.quiet_from if setting.quiet is None else setting.quiet[0],
        quiet_to=squad.quiet_to if setting.quiet is None else setting.quiet[1],
    )


def unclear(squad: Squad, argument: str) -> RoomSay:
    """Ask which of several places was meant, or say what can be typed."""
    zones = () if read_week(argument) is not None else find_zones(argument)
    return cards.places(squad, zones) if zones else RoomSay(RoomLine("room-misheard"))
