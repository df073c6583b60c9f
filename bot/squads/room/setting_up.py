"""A squad's settings: days, hour, clock, quiet hours, language, how much is said, who is rung.

And when its cards come, and the note on them.
"""

from dataclasses import replace
from datetime import datetime

from bot.contract import Right
from bot.reading.when import read_week
from bot.reading.zones import find_zones, is_zone
from bot.rules.log.records import Language, NudgeLevel
from bot.rules.squads.ahead import NOTE_LONGEST, open_cards, with_occasion
from bot.rules.squads.lead import Lead
from bot.rules.squads.names import on_one_line
from bot.rules.squads.squad import MOST_DAYS, Squad, calls
from bot.squads.room import cards, choosing
from bot.squads.room.attending import redrawn
from bot.squads.room.reading import (
    EVENING,
    LeadWanted,
    NoteWanted,
    RingWanted,
    Setting,
    ThreadWanted,
    read_ahead,
    read_setting,
    time_of,
)
from bot.squads.room.said import RoomLine
from bot.squads.room.turn import ALERT, Outcome, Present, RoomSay, in_place, over, told_of
from bot.squads.shown import speaks_of_a_body, tells_a_load
from bot.stories.squad.said import RIGHTS
from bot.words.line import Joined, Line

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
            return choosing.days(squad)
        case "hour":
            return choosing.hours()
        case "at" if squad.since == cards.local_day(squad, now) and not squad.occasions:
            return choosing.places(squad)
        case "place":
            return choosing.places(squad)
        case "quiet":
            return choosing.quiet_hours()
        case "nudges":
            return choosing.nudge_levels()
        case "tongue" | "sleep" | "wake" | "ring" | "thread":
            return cards.more(squad, now, threads=threads)
        case _:
            return cards.card(squad, now)


def typed(squad: Squad, argument: str) -> Squad | None:
    """Return the squad with what an admin typed, None where that is nothing of the kind."""
    setting = read_setting(argument, squad.at or EVENING)
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
    return choosing.places(squad, zones) if zones else RoomSay(RoomLine("room-misheard"))


# --- when its cards come, and what stands on them -------------------------------------------


def lead_chosen(present: Present, squad: Squad, args: tuple[str, ...]) -> Outcome:
    """Answer an admin's button about when cards come."""
    match args:
        case ():
            return Outcome(squad, (in_place(choosing.leads(squad), present),))
        case (code,) if code in choosing.LEADS:
            after = replace(squad, lead=choosing.LEADS[code])
            return Outcome(after, (in_place(cards.card(after, present.scene.now), present),))
        case _:
            return over(present, Line("common-unknown-button"))


def typed_ahead(present: Present, squad: Squad, argument: str) -> Outcome | None:
    """Return what a lead, a note, `ring` or `thread` behind `/squad` leads to, None for others."""
    match read_ahead(argument):
        case LeadWanted(lead):
            return _led(present, squad, lead)
        case NoteWanted(note):
            return _note_put(present, squad, note)
        case RingWanted(on):
            after = replace(squad, rings=on)
            return Outcome(after, (cards.card(after, present.scene.now),), settles=True)
        case ThreadWanted(on):
            shut = no_threads(present) if on else None
            after = replace(squad, threads=on)
            return shut or Outcome(after, (cards.card(after, present.scene.now),), settles=True)
        case None:
            return None


def no_threads(present: Present) -> Outcome | None:
    """Say that no thread can be opened here, or what the coach lacks for it; None: it can."""
    if present.threads is None:
        return over(present, Line("squad-no-threads"))
    if present.threads:
        return over(present, Line("squad-threads-lack", rights=rights(present.threads)), ALERT)
    return None


def rights(lacked: tuple[Right, ...]) -> Joined:
    """Return the rights by name, as the platform's own pages call them."""
    return Joined(*(Line(RIGHTS[one]) for one in lacked), by=", ")


def _led(present: Present, squad: Squad, lead: Lead | None) -> Outcome:
    if lead is None:
        return Outcome(squad, (choosing.leads(squad),), settles=True)
    after = replace(squad, lead=lead)
    return Outcome(after, (cards.card(after, present.scene.now),), settles=True)


# --- the note ------------------------------------------------------------------------------


def _note_put(present: Present, squad: Squad, note: str) -> Outcome:
    """Put a note on the card that is out, else on the next; "" takes it off."""
    note = on_one_line(note)
    if len(note) > NOTE_LONGEST:
        return Outcome(squad, (RoomSay(RoomLine("room-note-too-long")),))
    if speaks_of_a_body(note):
        return Outcome(squad, (RoomSay(RoomLine("room-note-of-a-body")),))
    if tells_a_load(note, calls(squad)):
        return Outcome(squad, (RoomSay(RoomLine("room-note-of-a-load")),))
    out = next(iter(open_cards(squad, present.scene.now)), None)
    kept = "room-note-kept" if out is None else "room-note-put"
    told = RoomLine(kept if note else "room-note-off")
    if out is None:
        return told_of(present, Outcome(replace(squad, note=note), settles=True), told)
    after = with_occasion(squad, replace(out, note=note))
    outcome = Outcome(after, redrawn(present, squad, after), settles=True)
    return told_of(present, outcome, told)
