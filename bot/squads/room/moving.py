"""One session of a squad's called off or put elsewhere, and everybody's reminder with it.

The room's reminder moves by itself.  Whoever has a session of their own planned for that day is
asked in private whether it goes along: their plan is theirs.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.dialogue.serving import one_of
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Say
from bot.rules.squads.squad import Meeting, Squad, as_usual, called_off, meetings, moved
from bot.rules.squads.togetherness import Files, OnFileWith
from bot.rules.week.planning import Status, plan_week
from bot.rules.week.weeks import monday_of
from bot.squads.room import cards
from bot.squads.room.reading import day_of, time_of
from bot.squads.room.said import RoomLine, Timed
from bot.squads.room.turn import (
    NAME,
    Outcome,
    Present,
    RoomButton,
    RoomSay,
    does,
    in_place,
    over,
)
from bot.stories.squad.said import named
from bot.words.line import Line

VERBS = frozenset({"next", "off", "put", "usual"})
DAY = timedelta(days=1)


def pressed(
    present: Present, squad: Squad, verb: str, args: tuple[str, ...], files: Files
) -> Outcome:
    """Answer a button that moves a session, or shows the one to move."""
    days = [day_of(arg) for arg in args[:2]]
    match verb, days, args[2:]:
        case "next", [], ():
            return _next(present, squad)
        case "off", [date() as day], ():
            return _off(present, squad, day, files)
        case "put", [date() as of, date() as to], (clock,) if (at := time_of(clock)) is not None:
            return _put(present, squad, of, Meeting(to, at), files)
        case "usual", [date() as day], ():
            return _usual(present, squad, day)
        case _:
            return over(present, Line("common-unknown-button"))


def _next(present: Present, squad: Squad) -> Outcome:
    meeting = cards.next_meeting(squad, present.scene.now)
    if meeting is None:
        return Outcome(
            squad, (in_place(RoomSay(RoomLine("room-nothing-ahead"), ((cards.BACK,),)), present),)
        )
    day = meeting.day.isoformat()
    hour_later = (datetime.combine(meeting.day, meeting.at) + timedelta(hours=1)).time()
    buttons = [RoomButton(does("off", day), RoomLine("room-button-call-off"))]
    if hour_later > meeting.at:  # not past midnight
        later = does("put", day, day, f"{hour_later:%H%M}")
        buttons.append(RoomButton(later, RoomLine("room-button-hour-later")))
    tomorrow = (meeting.day + DAY).isoformat()
    buttons.append(
        RoomButton(
            does("put", day, tomorrow, f"{meeting.at:%H%M}"), RoomLine("room-button-day-later")
        )
    )
    content = Timed(RoomLine("room-next-session"), cards.moment_of(squad, meeting))
    say = RoomSay(content, ((buttons[0],), tuple(buttons[1:]), (cards.BACK,)))
    return Outcome(squad, (in_place(say, present),))


def _off(present: Present, squad: Squad, day: date, files: Files) -> Outcome:
    if not _is_ahead(present, squad, day):
        return over(present, Line("squad-not-changed"))
    say = _put_elsewhere(squad, RoomLine("room-called-off", day=day), day)
    others = tuple(
        (athlete, _leave_yours(squad, theirs)) for athlete, theirs in _planned(squad, day, files)
    )
    return Outcome(called_off(squad, day), (say,), others=others)


def _put(present: Present, squad: Squad, of: date, to: Meeting, files: Files) -> Outcome:
    at = cards.moment_of(squad, to)
    taken = to.day != of and any(meetings(squad, to.day, to.day))
    if not _is_ahead(present, squad, of) or at <= present.scene.now or taken:
        return over(present, Line("squad-not-changed"))
    say = _put_elsewhere(squad, Timed(RoomLine("room-moved", of=of), at), to.day)
    others = tuple(
        (athlete, _move_yours(squad, theirs, to.day, at))
        for athlete, theirs in _planned(squad, of, files)
    )
    return Outcome(moved(squad, of, to.day, to.at), (say,), others=others)


def _usual(present: Present, squad: Squad, day: date) -> Outcome:
    after = as_usual(squad, day)
    if after == squad:
        return over(present, Line("squad-not-changed"))
    meeting = cards.next_meeting(after, present.scene.now)
    kind = _kind(squad, day)
    if meeting is None:
        return Outcome(after, (RoomSay(RoomLine("room-nothing-ahead"), kind=kind),))
    told = Timed(RoomLine("room-as-usual"), cards.moment_of(after, meeting))
    return Outcome(after, (RoomSay(told, kind=kind),))


def _is_ahead(present: Present, squad: Squad, day: date) -> bool:
    """Say whether a session of that day is planned and has not begun."""
    now = present.scene.now
    return any(cards.moment_of(squad, one) > now for one in meetings(squad, day, day))


def _put_elsewhere(squad: Squad, told: RoomLine | Timed, day: date) -> RoomSay:
    """Return what is said of a session that is not as usual, with the way back; once a day."""
    back = RoomButton(does("usual", day.isoformat()), RoomLine("room-button-as-usual"))
    return RoomSay(told, ((back,),), kind=_kind(squad, day))


def _kind(squad: Squad, day: date) -> str:
    return one_of("elsewhere", squad.id, day.isoformat())


# --- the members' own plans ----------------------------------------------------------------


def _planned(squad: Squad, of: date, files: Files) -> Iterator[tuple[str, date]]:
    """Yield members with a session of their own that day, and the day it is where they are."""
    for meeting in meetings(squad, of, of):
        at = cards.moment_of(squad, meeting)
        for member in squad.members:
            file = files.get(member.athlete)
            if file is not None and (day := _day_for(file, at)) is not None:
                yield member.athlete, day


def _day_for(file: OnFileWith, at: datetime) -> date | None:
    day = at.astimezone(ZoneInfo(file.athlete.zone)).date()
    week = plan_week(file.athlete, file.log, monday_of(day), day)
    planned = any(one.day == day and one.status is Status.PLANNED for one in week)
    return day if planned else None


def _leave_yours(squad: Squad, day: date) -> Say:
    leave = Button(Does("today", "leave", (day.isoformat(),)), Line("squad-button-leave-mine"))
    return Say(Line("squad-off-for", squad=named(squad.called), day=day), ((leave,),))


def _move_yours(squad: Squad, of: date, to: date, at: datetime) -> Say:
    week = (squad.id, monday_of(to).isoformat())
    move = Button(Does(NAME, "week", week), Line("squad-button-move-mine"), primary=True)
    line = Line("squad-moved-for", squad=named(squad.called), of=of, at=at)
    return Say(line, ((move,),))
