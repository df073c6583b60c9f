"""Setting a squad up: days, hour, clock, quiet hours, language, how much is said.

Anyone may look; what changes something asks for an admin, on every press, however old the
button.
"""

from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.content.common import UnknownButton
from bot.content.room import (
    NextSession,
    NothingAhead,
    RoomLabel,
    SessionAsUsual,
    SessionMoved,
    SessionOff,
    SettingMisheard,
    WeekProposed,
)
from bot.content.squad import AdminsOnly, CoachingNow, SquadLabel, WeekPlan
from bot.rules.records import Language, NudgeLevel
from bot.rules.squads import (
    MOST_DAYS,
    Meeting,
    Squad,
    Trainer,
    as_usual,
    called_off,
    coming_week,
    meetings,
    moved,
)
from bot.rules.weeks import WEEK
from bot.talk.squads import cards
from bot.talk.squads.reading import Setting, read_setting, time_of
from bot.talk.squads.turn import (
    NAME,
    Outcome,
    Present,
    RoomButton,
    RoomSay,
    aside,
    does,
    in_place,
    privately,
)
from bot.talk.tokens import Does
from bot.talk.turn import Button, Say, short_id
from bot.talk.when import read_week
from bot.talk.zones import find_zones, is_zone

ADMIN_VERBS = frozenset(
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
        "coach",
        "next",
        "off",
        "put",
        "usual",
        "propose",
    }
)
DAY = timedelta(days=1)


def called(present: Present, argument: str) -> Outcome:
    """Answer `/squad` in a room: show the card, or change what was typed behind it."""
    now = present.scene.now
    if not present.admin:
        if argument or present.squad is None:
            return privately(present, Say(AdminsOnly()))
        return Outcome(present.squad, (cards.card(present.squad, now),))
    squad = present.squad or _new(present)
    squad = replace(squad, gone=False, called=present.titled or squad.called)
    if argument:
        after = _typed(squad, argument)
        if after is None:
            return _unclear(present, squad, argument)
        squad = _begun(after, now)
    elif not squad.is_set:
        return Outcome(squad, (cards.days(squad),), settles=True)
    return Outcome(squad, (cards.card(squad, now),), settles=True)


def pressed(present: Present, verb: str, args: tuple[str, ...]) -> Outcome:
    """Answer an admin's button; what it names is checked against the facts."""
    if not present.admin:
        return privately(present, Say(AdminsOnly()))
    squad = present.squad or _new(present)
    if verb in ("set", "wake"):
        squad = replace(squad, gone=False)
    after = _set(squad, verb, args, present)
    if after is not None:
        begun = _begun(after, present.scene.now)
        say = in_place(_shown(begun, verb, present.scene.now), present)
        settles = present.squad is None or verb in ("set", "wake")
        return Outcome(begun, (say,), settles=settles)
    return _about_a_session(replace(present, squad=squad), squad, verb, args)


def _new(present: Present) -> Squad:
    athlete = present.scene.athlete
    room = present.room
    name = short_id(NAME, room.platform.value, room.id, present.scene.delivery)
    return Squad(
        name,
        present.athlete,
        present.titled,
        athlete.language,
        athlete.zone,
    )


def _begun(squad: Squad, now: datetime) -> Squad:
    if not squad.is_set or squad.since is not None:
        return squad
    return replace(squad, since=cards.local_day(squad, now))


# --- settings ------------------------------------------------------------------------------


def _set(squad: Squad, verb: str, args: tuple[str, ...], present: Present) -> Squad | None:
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
        case "tongue", ():
            other = Language.ENGLISH if squad.language is Language.SPANISH else Language.SPANISH
            return replace(squad, language=other)
        case _:
            return None


def _with_day(squad: Squad, day: int) -> Squad:
    if day in squad.weekdays:
        return replace(squad, weekdays=tuple(one for one in squad.weekdays if one != day))
    if len(squad.weekdays) >= MOST_DAYS:
        return squad  # a fourth is not taken; the buttons show which three there are
    return replace(squad, weekdays=tuple(sorted((*squad.weekdays, day))))


def _shown(squad: Squad, verb: str, now: datetime) -> RoomSay:
    """Return what follows a setting: the next one while it is set up, then the card."""
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
        case "tongue" | "sleep" | "wake":
            return cards.more(squad, now)
        case _:
            return cards.card(squad, now)


def _typed(squad: Squad, argument: str) -> Squad | None:
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


def _unclear(present: Present, squad: Squad, argument: str) -> Outcome:
    """Ask which of several places was meant, or say what can be typed."""
    zones = () if read_week(argument) is not None else find_zones(argument)
    if zones:
        return Outcome(squad, (cards.places(squad, zones),), settles=True)
    return Outcome(squad, (RoomSay(SettingMisheard()),), settles=True)


# --- one session, the week, coaching -------------------------------------------------------


def _about_a_session(present: Present, squad: Squad, verb: str, args: tuple[str, ...]) -> Outcome:
    days = [_day_of(arg) for arg in args[:2]]
    match verb, days, args[2:]:
        case "next", [], ():
            return _next(present, squad)
        case "off", [date() as day], ():
            return _off(present, squad, day)
        case "put", [date() as of, date() as to], (clock,) if (at := time_of(clock)) is not None:
            return _put(present, squad, of, Meeting(to, at))
        case "usual", [date() as day], ():
            return _usual(present, squad, day)
        case "propose", [], ():
            return _proposed(present, squad)
        case "coach", [], ():
            return _coaching(present, squad)
        case _:
            return privately(present, Say(UnknownButton()))


def _next(present: Present, squad: Squad) -> Outcome:
    meeting = cards.next_meeting(squad, present.scene.now)
    if meeting is None:
        return Outcome(squad, (in_place(RoomSay(NothingAhead(), ((cards.BACK,),)), present),))
    day = meeting.day.isoformat()
    hour_later = (datetime.combine(meeting.day, meeting.at) + timedelta(hours=1)).time()
    buttons = [RoomButton(does("off", day), RoomLabel.CALL_OFF)]
    if hour_later > meeting.at:  # not past midnight
        later = does("put", day, day, f"{hour_later:%H%M}")
        buttons.append(RoomButton(later, RoomLabel.HOUR_LATER))
    tomorrow = (meeting.day + DAY).isoformat()
    buttons.append(
        RoomButton(does("put", day, tomorrow, f"{meeting.at:%H%M}"), RoomLabel.DAY_LATER)
    )
    content = NextSession(meeting.day, cards.moment_of(squad, meeting))
    say = RoomSay(content, ((buttons[0],), tuple(buttons[1:]), (cards.BACK,)))
    return Outcome(squad, (in_place(say, present),))


def _off(present: Present, squad: Squad, day: date) -> Outcome:
    if not _is_ahead(present, squad, day):
        return Outcome(squad, (RoomSay(NothingAhead()),))
    say = RoomSay(SessionOff(day), (_back_to_usual(day),))
    return Outcome(called_off(squad, day), (say,))


def _put(present: Present, squad: Squad, of: date, to: Meeting) -> Outcome:
    at = cards.moment_of(squad, to)
    taken = to.day != of and any(meetings(squad, to.day, to.day))
    if not _is_ahead(present, squad, of) or at <= present.scene.now or taken:
        return Outcome(squad, (RoomSay(NothingAhead()),))
    say = RoomSay(SessionMoved(of, at), (_back_to_usual(to.day),))
    return Outcome(moved(squad, of, to.day, to.at), (say,))


def _usual(present: Present, squad: Squad, day: date) -> Outcome:
    after = as_usual(squad, day)
    meeting = cards.next_meeting(after, present.scene.now)
    if meeting is None:
        return Outcome(after, (RoomSay(NothingAhead()),))
    return Outcome(after, (RoomSay(SessionAsUsual(cards.moment_of(after, meeting))),))


def _is_ahead(present: Present, squad: Squad, day: date) -> bool:
    """Say whether a session of that day is planned and has not begun."""
    now = present.scene.now
    return any(cards.moment_of(squad, one) > now for one in meetings(squad, day, day))


def _back_to_usual(day: date) -> tuple[RoomButton, ...]:
    return (RoomButton(does("usual", day.isoformat()), RoomLabel.AS_USUAL),)


def _proposed(present: Present, squad: Squad) -> Outcome:
    """Put the week's plan to every member, in private."""
    today = cards.local_day(squad, present.scene.now)
    monday = coming_week(today)
    week = meetings(squad, max(monday, today), monday + WEEK - DAY)
    if not week:
        return Outcome(squad, (RoomSay(NothingAhead()),))
    content = WeekPlan(squad.called, tuple((one.day, one.at) for one in week), squad.zone)
    take = Button(
        Does(NAME, "week", (squad.id, monday.isoformat())), SquadLabel.TAKE_WEEK, primary=True
    )
    others = tuple((one.athlete, Say(content, ((take,),))) for one in squad.members)
    return Outcome(squad, (RoomSay(WeekProposed(monday)),), others=others)


def _coaching(present: Present, squad: Squad) -> Outcome:
    trainer = Trainer(present.athlete, present.called)
    others = tuple(one for one in squad.coaches if one.athlete != trainer.athlete)
    after = replace(squad, coaches=(*others, trainer))
    said = aside(present.scene, Say(CoachingNow(squad.called)))
    return Outcome(after, (in_place(cards.card(after, present.scene.now), present),), said)


def _day_of(value: str) -> date | None:
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None
