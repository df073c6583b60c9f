"""How a squad looks in its room: the card, its settings, the reminder."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.contract import Thing
from bot.dialogue.serving import one_of
from bot.dialogue.tokens import encode
from bot.reading.squads.together import Tell
from bot.reading.zones import city_in
from bot.rules.squads.ahead import answers, is_over, rung_at_hour
from bot.rules.squads.lead import AT_THE_HOUR, Lead
from bot.rules.squads.squad import (
    COMES_LATE,
    LOOKED_AHEAD,
    Coming,
    Meeting,
    Occasion,
    Squad,
    meetings,
    said_by,
)
from bot.rules.week.calendar import instant_at
from bot.squads.links import Way, start_of
from bot.squads.room.said import (
    OpenChatFirst,
    RoomLine,
    SquadAhead,
    SquadCard,
    SquadHour,
    SquadReminder,
    ThreadName,
)
from bot.squads.room.turn import RoomButton, RoomRows, RoomSay, RoomThread, does
from bot.words.labels import LANGUAGE_NAMES
from bot.words.line import Literally

COACHES_SHOWN = 3  # as buttons, each in a row of its own; Discord has room for five rows
BACK = RoomButton(does("card"), RoomLine("room-button-back"))
_DAY = 24 * 60


HELLO = one_of("hello")
"""The name of the greeting, which offers nothing more once a squad is set up."""


def hello() -> RoomSay:
    set_up = RoomButton(does("set"), RoomLine("room-button-set-up"), primary=True)
    return RoomSay(RoomLine("room-hello"), ((set_up,),), kind=HELLO)


def card(squad: Squad, now: datetime) -> RoomSay:
    """Return the squad as it is set up, and how to join."""
    return RoomSay(_card(squad, now), (_joining(), (_way_in(squad),), _first_settings()))


def more(squad: Squad, now: datetime, *, threads: bool = False) -> RoomSay:
    """Return the card with what is set more rarely; `threads`: there are any in the room."""
    wake = RoomButton(does("sleep"), RoomLine("room-button-sleep"))
    if not squad.awake:
        wake = RoomButton(does("wake"), RoomLine("room-button-wake"), primary=True)
    rows: RoomRows = (
        (
            RoomButton(does("next"), RoomLine("room-button-next")),
            RoomButton(does("propose"), RoomLine("room-button-propose")),
            RoomButton(does("steady"), RoomLine("room-button-steady")),
            RoomButton(does("kit"), RoomLine("room-button-kit")),
        ),
        (
            RoomButton(does("quiet"), RoomLine("room-button-quiet")),
            RoomButton(does("nudges"), RoomLine("room-button-nudges")),
            RoomButton(does("lead"), RoomLine("room-button-lead")),
        ),
        tuple(
            RoomButton(does("tongue", language.value), Literally(name))
            for language, name in LANGUAGE_NAMES.items()
            if language is not squad.language
        ),
        (_ringing(squad), *((_threading(squad),) if threads else ())),
        (_coaching(squad), wake, BACK),
    )
    return RoomSay(_card(squad, now), rows)


def _ringing(squad: Squad) -> RoomButton:
    if squad.rings:
        return RoomButton(does("ring", "off"), RoomLine("room-button-ring-off"))
    return RoomButton(does("ring", "on"), RoomLine("room-button-ring-on"))


def _threading(squad: Squad) -> RoomButton:
    if squad.threads:
        return RoomButton(does("thread", "off"), RoomLine("room-button-thread-off"))
    return RoomButton(does("thread", "on"), RoomLine("room-button-thread-on"))


def coaches(squad: Squad, now: datetime) -> RoomSay:
    """Return the card with who coaches, for an admin to take somebody off."""
    off = tuple(
        (RoomButton(does("part", one.athlete), RoomLine("room-coach-off", called=one.called)),)
        for one in squad.coaches[:COACHES_SHOWN]
    )
    mine = RoomButton(does("coach"), RoomLine("room-button-coach"))
    return RoomSay(_card(squad, now), ((mine,), *off, (BACK,)))


def _coaching(squad: Squad) -> RoomButton:
    if squad.coaches:
        return RoomButton(does("coaches"), RoomLine("room-button-coaches"))
    return RoomButton(does("coach"), RoomLine("room-button-coach"))


def _card(squad: Squad, now: datetime) -> SquadCard:
    meeting = next_meeting(squad, now)
    return SquadCard(
        squad.weekdays,
        squad.at,
        city_in(squad.zone, squad.language),
        squad.quiet_from,
        squad.quiet_to,
        squad.nudges,
        len(squad.shown),
        tuple(one.called for one in squad.coaches),
        None if meeting is None else moment_of(squad, meeting),
        squad.awake,
        squad.kit,
        None if squad.lead == AT_THE_HOUR else lead_told(squad.lead),
        squad.rings,
        squad.threads,
        squad.aside,
    )


def lead_told(lead: Lead) -> RoomLine:
    """Return when a card comes, as it stands in a sentence."""
    minutes = lead.before // timedelta(minutes=1)
    if lead.evening:
        return RoomLine("room-lead-evening")
    if minutes % _DAY == 0:
        return RoomLine("room-lead-days", chosen=minutes // _DAY)
    if minutes % 60 == 0:
        return RoomLine("room-lead-hours", chosen=minutes // 60)
    return RoomLine("room-lead-minutes", chosen=minutes)


def _joining() -> tuple[RoomButton, ...]:
    return (
        RoomButton(does("join", "adult"), RoomLine("room-button-join"), primary=True),
        RoomButton(does("join", "young"), RoomLine("room-button-join-young")),
    )


def _way_in(squad: Squad | None = None) -> RoomButton:
    """Return the way into the private chat, for who has never been there."""
    start = start_of(Way("" if squad is None else squad.id))
    if squad is not None and squad.aside:
        return RoomButton(does("mine"), RoomLine("room-button-mine"), start=start)
    return RoomButton(does("mine"), RoomLine("room-button-open-chat"), start=start)


def _first_settings() -> tuple[RoomButton, ...]:
    return (
        RoomButton(does("set"), RoomLine("room-button-days")),
        RoomButton(does("hour"), RoomLine("room-button-hour")),
        RoomButton(does("place"), RoomLine("room-button-place")),
        RoomButton(does("more"), RoomLine("room-button-more")),
    )


def next_meeting(squad: Squad, now: datetime) -> Meeting | None:
    """Return the session that is still to begin, None where none is in two weeks."""
    if not squad.speaks:
        return None
    today = local_day(squad, now)
    ahead = meetings(squad, today, today + LOOKED_AHEAD)
    return next((one for one in ahead if moment_of(squad, one) > now), None)


def moment_of(squad: Squad, meeting: Meeting) -> datetime:
    """Return the instant of a session; of a day its zone leaves out, that day's noon in UTC."""
    at = instant_at(meeting.day, meeting.at, ZoneInfo(squad.zone))
    return at or datetime.combine(meeting.day, time(12), UTC)


def local_day(squad: Squad, now: datetime) -> date:
    """Return the squad's own day."""
    return now.astimezone(ZoneInfo(squad.zone)).date()


# --- sessions ------------------------------------------------------------------------------


def asking(
    squad: Squad, occasion: Occasion, now: datetime, missed: tuple[date, ...] = ()
) -> RoomSay:
    """Return a session's card: ahead of it, if that was how it came, else at its hour.

    Once it is not answered any more, it asks for nothing and has no buttons.
    """
    over = is_over(occasion, squad.zone, now)
    if occasion.told is None:
        card = reminder(squad, occasion, missed=missed)
        return replace(card, buttons=()) if over else card
    heard = answers(squad, occasion)
    content = SquadAhead(
        occasion.at,
        city_in(squad.zone, squad.language),
        occasion.note,
        _called(squad, occasion, Coming.IN),
        _called(squad, occasion, *COMES_LATE),
        _called(squad, occasion, Coming.MAYBE),
        len(said_by(squad, occasion, Coming.OUT)),
        heard.heard,
        heard.of,
        missed,
        over,
    )
    if over:
        return RoomSay(content, about=occasion.day)
    day = occasion.day.isoformat()
    rows: RoomRows = (
        (
            RoomButton(does("in", day), RoomLine("room-button-in"), primary=True),
            RoomButton(does("late", day), RoomLine("room-button-late")),
            RoomButton(does("maybe", day), RoomLine("room-button-maybe")),
            RoomButton(does("out", day), RoomLine("room-button-not-this-time")),
        ),
        (
            RoomButton(does("mine", day), RoomLine("room-button-mine")),
            RoomButton(does("missing", day), RoomLine("room-button-missing")),
            *_order(squad, day),
        ),
    )
    return RoomSay(content, rows, about=occasion.day)


def with_thread(say: RoomSay, squad: Squad, occasion: Occasion) -> RoomSay:
    """Return a session's card as it is first sent: with a thread, where the squad wants that.

    What is said there needs something of the coach's to answer, or it is talk among people.
    """
    if not squad.threads:
        return say
    return replace(say, thread=RoomThread(ThreadName(occasion.at), RoomLine("room-thread-first")))


def hour(squad: Squad, occasion: Occasion, behind: timedelta = timedelta(0)) -> RoomSay:
    """Return what is said at the hour of a session whose card came ahead."""
    coming = _called(squad, occasion, Coming.IN)
    content = SquadHour(occasion.at, coming, _called(squad, occasion, *COMES_LATE), behind)
    day = occasion.day.isoformat()
    mine = RoomButton(does("mine", day), RoomLine("room-button-mine"))
    rings = tuple(one.athlete for one in rung_at_hour(squad, occasion))
    together = RoomButton(does(Tell.START, day), RoomLine("room-button-together"))
    rows: RoomRows = ((mine, *_order(squad, day), together),)
    return RoomSay(content, rows, about=occasion.day, rings=rings)


def of_day(day: date) -> str:
    """Return the button that each card of a day's session has."""
    return encode(does("mine", day.isoformat()), 0)


def _called(squad: Squad, occasion: Occasion, *coming: Coming) -> tuple[str, ...]:
    return tuple(one.called for one in said_by(squad, occasion, *coming))


def reminder(
    squad: Squad,
    occasion: Occasion,
    late: timedelta = timedelta(0),
    missed: tuple[date, ...] = (),
) -> RoomSay:
    """Return the reminder of a session, at its hour, with who has answered so far."""
    content = SquadReminder(
        occasion.at,
        _called(squad, occasion, Coming.IN),
        _called(squad, occasion, *COMES_LATE),
        len(said_by(squad, occasion, Coming.OUT)),
        late,
        missed,
        occasion.note,
    )
    day = occasion.day.isoformat()
    rows: RoomRows = (
        (
            RoomButton(does("in", day), RoomLine("room-button-in"), primary=True),
            RoomButton(does("later", day), RoomLine("room-button-later")),
            RoomButton(does("out", day), RoomLine("room-button-out")),
        ),
        (
            RoomButton(does("mine", day), RoomLine("room-button-mine")),
            *_order(squad, day),
            RoomButton(does(Tell.START, day), RoomLine("room-button-together")),
        ),
    )
    return RoomSay(content, rows, about=occasion.day)


def _order(squad: Squad, day: str) -> tuple[RoomButton, ...]:
    """Return the way to the pulling order, where there is a sled to pull in turn."""
    order = RoomButton(does("order", day), RoomLine("room-button-order"))
    return (order,) if squad.kit.is_known else ()


def opening(called: str) -> RoomSay:
    """Return what leads somebody who wrote in the room into the private chat, without a sound.

    Of many waiting, one is enough, and once an hour to each.
    """
    way_in = ((_way_in(),),)
    return RoomSay(OpenChatFirst(called), way_in, answers=True, once=True, quiet=True, seldom=True)


def written_to(called: str) -> RoomSay:
    """Return one line to somebody who is written to in private, and may take no messages there.

    Of who is written to for the first time nobody says that beforehand: below it is another way.
    """
    line = RoomLine("room-written-to", called=called)
    return RoomSay(line, ((_way_in(),),), answers=True, quiet=True)


def unheard(called: str, thing: Thing) -> RoomSay:
    """Return one short line to somebody who called the coach, or answered it, without words."""
    if thing is Thing.CALL:
        here = RoomLine("room-here", called=called)
        return RoomSay(here, ((_way_in(),),), answers=True, quiet=True, seldom=True)
    words = RoomLine("room-words-only", called=called)
    return RoomSay(words, answers=True, quiet=True, seldom=True)


def way_in() -> RoomRows:
    return ((_way_in(),),)
