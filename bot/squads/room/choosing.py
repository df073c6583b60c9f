"""What whoever looks after a squad chooses from: its days and hour, its place, how it reminds."""

from datetime import timedelta

from bot.dialogue.buttons import HOURS, QUIET
from bot.reading.zones import city_in, offered_zones
from bot.rules.log.records import NudgeLevel
from bot.rules.squads.lead import AT_THE_HOUR, THE_EVENING_BEFORE, Lead
from bot.rules.squads.squad import FEWEST_DAYS, MOST_DAYS, Squad
from bot.squads.room.cards import BACK
from bot.squads.room.said import RoomLine
from bot.squads.room.turn import RoomButton, RoomRows, RoomSay, does
from bot.words.line import Hours, Literally, OnWeekday

_LABEL_OF = {
    NudgeLevel.FULL: RoomLine("room-button-nudges-full"),
    NudgeLevel.FEW: RoomLine("room-button-nudges-few"),
    NudgeLevel.OFF: RoomLine("room-button-nudges-off"),
}
LEADS = {
    "hour": AT_THE_HOUR,
    "30m": Lead(before=timedelta(minutes=30)),
    "2h": Lead(before=timedelta(hours=2)),
    "evening": THE_EVENING_BEFORE,
    "1d": Lead(before=timedelta(days=1)),
}
"""What the buttons offer, by what they say; Discord has room for five rows."""
_LABEL_OF_LEAD = {
    "hour": RoomLine("room-button-lead-hour"),
    "30m": RoomLine("room-button-lead-minutes", chosen=30),
    "2h": RoomLine("room-button-lead-hours", chosen=2),
    "evening": RoomLine("room-button-lead-evening"),
    "1d": RoomLine("room-button-lead-days", chosen=1),
}


def days(squad: Squad) -> RoomSay:
    ticks = tuple(
        RoomButton(does("day", str(day)), OnWeekday(day, day in squad.weekdays))
        for day in range(7)
    )
    rows: RoomRows = (ticks[:4], ticks[4:])
    if FEWEST_DAYS <= len(squad.weekdays) <= MOST_DAYS:
        onwards = does("hour") if squad.at is None else does("card")
        label = RoomLine("room-button-hour") if squad.at is None else RoomLine("room-button-back")
        rows += ((RoomButton(onwards, label, primary=True),),)
    return RoomSay(RoomLine("room-days-wanted", chosen=len(squad.weekdays)), rows)


def hours() -> RoomSay:
    ticks = tuple(RoomButton(does("at", f"{at:%H%M}"), at) for at in HOURS)
    return RoomSay(RoomLine("room-hour-wanted"), (ticks[:3], ticks[3:], (BACK,)))


def places(squad: Squad, others: tuple[str, ...] = ()) -> RoomSay:
    """Return clocks to choose from: those that were meant, else the squad's and usual ones."""
    usual = offered_zones("squad", squad.language)
    zones = others or tuple(dict.fromkeys((squad.zone, *usual)))
    cities = {zone: Literally(city_in(zone, squad.language)) for zone in zones}
    rows = tuple((RoomButton(does("zone", zone), city),) for zone, city in cities.items())
    return RoomSay(RoomLine("room-place-wanted"), (*rows, (BACK,)))


def quiet_hours() -> RoomSay:
    row = tuple(
        RoomButton(does("hush", f"{since:%H%M}", f"{until:%H%M}"), Hours(since, until))
        for since, until in QUIET
    )
    return RoomSay(RoomLine("room-quiet-wanted"), (row, (BACK,)))


def leads(squad: Squad) -> RoomSay:
    """Return when the card of a session may come, to choose from."""
    rows = tuple(
        (RoomButton(does("lead", code), _LABEL_OF_LEAD[code], primary=lead == squad.lead),)
        for code, lead in LEADS.items()
    )
    return RoomSay(RoomLine("room-lead-wanted"), (*rows[:-1], (*rows[-1], BACK)))


def nudge_levels() -> RoomSay:
    rows = tuple(
        (RoomButton(does("nudge", level.value), _LABEL_OF[level]),) for level in NudgeLevel
    )
    return RoomSay(RoomLine("room-nudges-wanted"), (*rows, (BACK,)))
