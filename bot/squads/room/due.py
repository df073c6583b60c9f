"""What is due in a room: the reminder, one question to who has not logged, the recap."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.dialogue.serving import one_of
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Say
from bot.reminders.recurrence import GRACE, Due, Kind
from bot.reminders.unasked import May, may_be_said
from bot.rules.log.records import NudgeLevel
from bot.rules.pain.holding import hold_on
from bot.rules.safety.screening import stopping_flag
from bot.rules.squads.ahead import (
    ASKED_BEFORE,
    asking_at,
    asking_next,
    is_open,
    unasked,
    with_occasion,
)
from bot.rules.squads.squad import (
    Coming,
    Occasion,
    Squad,
    heard_on,
    meetings,
    occasion_on,
    reminded,
)
from bot.rules.squads.togetherness import (
    Files,
    OnFileWith,
    looked_back,
    still_to_tell,
    weeks_together,
)
from bot.squads.room import cards
from bot.squads.room.said import MetresTogether, SquadRecap, StillToTellHere
from bot.squads.room.turn import NAME, RoomSay
from bot.stories.squad.said import named
from bot.words.line import Card, Line, Strong

LATE_WORTH_SAYING = timedelta(minutes=5)  # less is nobody's notice
GOES_ON = "goon"  # the button of who manages a room that rests
SAYS, HUSHES = "say", "hushme"  # the buttons of who is asked in private whether they come
MOST_UNSAID = 400  # days of an outage that are kept, the latest: more than two years of it


def rests(squad: Squad) -> Say:
    """Return the question to who manages a room in which nobody answers any more."""
    go_on = Button(Does(NAME, GOES_ON, (squad.id,)), Line("squad-button-go-on"), primary=True)
    return Say(Line("squad-room-rests", squad=named(squad.called)), ((go_on,),))


def session(squad: Squad, due: Due) -> tuple[Squad, tuple[RoomSay, ...]]:
    """Return the reminder of a session; one that comes too late is told with the next."""
    if due.late > GRACE:
        return replace(squad, unsaid=(*squad.unsaid, *due.missed)[-MOST_UNSAID:]), ()
    meeting = next(iter(meetings(squad, due.occurrence, due.occurrence)), None)
    if meeting is None:
        return squad, ()
    late = due.late if due.late >= LATE_WORTH_SAYING else timedelta(0)
    told = occasion_on(squad, due.occurrence)
    if told is not None and told.told is not None:
        is_now = due.at >= told.at  # else it would be said before the quiet hours
        return squad, (cards.hour(squad, told, late),) if is_now else ()
    occasion = Occasion(due.occurrence, cards.moment_of(squad, meeting), note=squad.note)
    after = replace(reminded(squad, occasion), note="")
    card = cards.reminder(after, occasion, late, squad.unsaid)
    return after, (cards.with_thread(card, after, occasion),)


def ahead(squad: Squad, day: date, files: Files, now: datetime) -> tuple[Squad, RoomSay | None]:
    """Return the card of a session ahead, and when those who do not answer it are asked."""
    meeting = next(iter(meetings(squad, day, day)), None)
    if meeting is None:
        return squad, None
    told = Occasion(day, cards.moment_of(squad, meeting), told=now, note=squad.note)
    times = _asking_times(squad, told, files)
    occasion = asking_next(told, times, now)
    after = replace(reminded(squad, occasion), note="")
    card = cards.asking(after, occasion, now, squad.unsaid)
    return after, cards.with_thread(card, after, occasion)


def _asking_times(squad: Squad, occasion: Occasion, files: Files) -> dict[str, datetime]:
    """Return when each member on file would be asked whether they come."""
    known = ((one.athlete, files.get(one.athlete)) for one in squad.members)
    times = ((name, asking_at(occasion, file.athlete)) for name, file in known if file is not None)
    return {name: at for name, at in times if at is not None}


def unanswered(
    squad: Squad, day: date, files: Files, now: datetime
) -> tuple[Squad, tuple[str, ...]]:
    """Return whom to ask once in private whether they come, and the squad as having asked.

    Nobody whose week has had the one message more that may come unasked: that chance is gone.
    """
    occasion = occasion_on(squad, day)
    if occasion is None or not is_open(occasion, now):
        return squad, ()
    times = _asking_times(squad, occasion, files)
    ripe = [
        one.athlete
        for one in unasked(squad, occasion, files, cards.local_day(squad, now))
        if one.athlete in times and times[one.athlete] <= now <= occasion.at - ASKED_BEFORE
    ]
    asked = tuple(name for name in ripe if _may_be_asked(files.get(name), now))
    after = replace(occasion, asked=(*occasion.asked, *ripe))
    return with_occasion(squad, asking_next(after, times, now)), asked


def _may_be_asked(file: OnFileWith | None, now: datetime) -> bool:
    if file is None:
        return False
    today = now.astimezone(ZoneInfo(file.athlete.zone)).date()
    return may_be_said(file.athlete, file.log, Kind.UNANSWERED, today) is May.SAY


def asks(squad: Squad, occasion: Occasion) -> Say:
    """Return the private question whether a member comes, and how never to be asked again."""

    day = occasion.day.isoformat()

    def says(coming: Coming) -> Does:
        return Does(NAME, SAYS, (squad.id, coming.value, day))

    answers_row = (
        Button(says(Coming.IN), Line("squad-button-in"), primary=True),
        Button(says(Coming.LATE), Line("squad-button-late")),
        Button(says(Coming.MAYBE), Line("squad-button-maybe")),
        Button(says(Coming.OUT), Line("squad-button-out")),
    )
    never = Button(Does(NAME, HUSHES, (squad.id,)), Line("squad-button-ask-no-more"))
    content = Card(
        Strong(Line("squad-are-you-in", squad=named(squad.called))),
        occasion.at,
        Line("squad-note", note=occasion.note) if occasion.note else None,
    )
    return Say(content, (answers_row, (never,)), serves=(asked_on(squad.id, occasion.day),))


def asked_on(squad: str, day: date) -> str:
    """Return the name of the private question whether somebody comes to a session."""
    return one_of("asked", squad, day.isoformat())


def to_ask(
    squad: Squad, due: Due, files: Files, now: datetime, reached: Collection[str]
) -> tuple[str, ...]:
    """Return whom to ask once how it went: in, nothing heard since, and free to train.

    Not those whose own reminder of that day went out: they are asked about that one.  Nor those
    who are asked whether what was written down for them is right, nor those whose week has had
    the one message more that may come unasked.  Of who is not `reached` in private the room
    reads: nothing of their file is looked at, or whoever is left out there were known to rest.
    """
    occasion = occasion_on(squad, due.occurrence)
    if occasion is None or squad.nudges is not NudgeLevel.FULL or due.late > GRACE:
        return ()
    asked = {one.athlete for one in squad.told if one.pulls and not one.among}
    return tuple(
        name
        for name in still_to_tell(squad, occasion, files)
        if name not in asked
        and not (name in reached and _is_left_alone(files.get(name), due.occurrence, now))
    )


def _is_left_alone(file: OnFileWith | None, day: date, now: datetime) -> bool:
    if file is None:
        return False
    athlete = file.athlete
    today = now.astimezone(ZoneInfo(athlete.zone)).date()
    held = hold_on(athlete, file.log, today) is not None
    may = may_be_said(athlete, file.log, Kind.REASK, today)
    if may is not May.SAY:
        return True
    return held or stopping_flag(athlete, today) is not None or day in athlete.reminded


def asked_here(squad: Squad, names: tuple[str, ...], day: date) -> tuple[RoomSay, ...]:
    """Return the question to those whom no private word reaches; only who may be shown."""
    called = tuple(one.called for one in squad.shown if one.athlete in names)
    if not called:
        return ()
    return (RoomSay(StillToTellHere(called), cards.way_in(), about=day),)


def trained(squad: Squad, due: Due, files: Files) -> Squad:
    """Return the squad as answered to where anybody trained on the day that is looked back on."""
    occasion = occasion_on(squad, due.occurrence)
    if occasion is None or looked_back(squad, occasion, files).done == 0:
        return squad
    return heard_on(squad, occasion.day)


def recap(squad: Squad, due: Due, files: Files) -> tuple[RoomSay, ...]:
    """Return the look back at a session, without a sound; nothing where nobody came."""
    occasion = occasion_on(squad, due.occurrence)
    if occasion is None or squad.nudges is NudgeLevel.OFF or due.late > GRACE:
        return ()
    seen = looked_back(squad, occasion, files)
    if seen.done == 0:
        return ()
    metres = None if seen.metres is None else MetresTogether(seen.metres)
    weeks = weeks_together(squad, files, occasion.day)
    names = tuple(one.called for one in seen.trained) if occasion.told is not None else ()
    said = SquadRecap(occasion.day, seen.done, seen.of, metres, weeks, names)
    return (RoomSay(said, quiet=True),)
