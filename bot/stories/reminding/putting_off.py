"""Later: the hours and days a session of today may still go to, and filing one."""

from datetime import date, datetime, time, timedelta

from bot.dialogue.serving import until_done, while_it_lasts
from bot.dialogue.setting import filed
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Rows, Say, Scene, Turn
from bot.dialogue.wishing import coming
from bot.reading.ahead import read_day_ahead
from bot.reading.intents.wishes import Arguments
from bot.reminders.recurrence import Quiet
from bot.rules.week.planning import MoveFits, Status, may_move, with_move
from bot.stories.session.planned import CANNOT_MOVE, is_planned, planned_on
from bot.words.labels import Label
from bot.words.line import Joined, Line

HOUR = timedelta(hours=1)
EVENING = time(19)
LOOKED_AHEAD = 3  # days: the first of them with room is offered


def offered(scene: Scene, of: date) -> Turn:
    """Offer what is left of today, and the next day with room."""
    planned = planned_on(scene, of)
    if planned is None or planned.status is not Status.PLANNED:
        return Turn((Say(Line("reminding-not-planned")),))
    buttons = [_button(of, of, at, label) for at, label in _hours_today(scene, of)]
    coming = _day_with_room(scene, of)
    if coming is not None:
        is_tomorrow = coming == scene.today + timedelta(days=1)
        label: Label = Line("reminding-button-tomorrow") if is_tomorrow else coming
        buttons.append(_button(of, coming, planned.at or EVENING, label))
    leave = Button(Does("today", "leave", (of.isoformat(),)), Line("reminding-button-not-today"))
    rows: Rows = (tuple(buttons), (leave,)) if buttons else ((leave,),)
    asked = Say(Line("reminding-later-when"), rows, serves=(while_it_lasts(of),))
    return Turn((asked,))


def snoozed(scene: Scene, arguments: Arguments, said: str) -> Turn:
    """Put today's session off by what is said; offer some hours where nothing is.

    Said of another day ("remind me at 6 on thursday") it is of that day's session.
    """
    of = scene.today
    named = read_day_ahead(said, of)
    is_ahead = named is not None and named > of
    if is_ahead and named and (is_planned(scene, named) or not is_planned(scene, of)):
        return _of_another_day(scene, named, arguments.at)
    if not is_planned(scene, of):
        return Turn((Say(Line("reminding-none-today")),))
    day, at = coming(arguments.day, of), arguments.at
    if arguments.in_minutes is not None:
        then = to_minutes(scene.local + timedelta(minutes=arguments.in_minutes))
        day, at = then.date(), then.time()
    if at is None and day in (None, of):
        return offered(scene, of)
    planned = planned_on(scene, of)
    usual = EVENING if planned is None or planned.at is None else planned.at
    to = day or of
    if to == of and at is not None and at <= scene.local.time():
        return offered(scene, of)
    return put_off(scene, of, to, at or usual)


def _of_another_day(scene: Scene, day: date, at: time | None) -> Turn:
    """Put the session of a coming day to an hour; say it where that is its hour anyway."""
    planned = planned_on(scene, day) if is_planned(scene, day) else None
    if planned is None:
        return Turn((Say(Line("reminding-none-on", day=day)),))
    if at is None or at == planned.at:
        return Turn((Say(Line("reminding-at-its-hour", moment=Joined(day, planned.at))),))
    return put_off(scene, day, day, at)


def put_off(scene: Scene, of: date, to: date, at: time) -> Turn:
    """File the new hour if the day still has room; undo brings the old one back."""
    verdict = may_move(scene.athlete, scene.log, of, to, scene.today)
    if not isinstance(verdict, MoveFits):
        return Turn((Say(Line(CANNOT_MOVE[verdict.why])),))
    told = Line("reminding-put-off", moment=at if to == scene.today else Joined(to, at))
    return until_done(filed(scene, with_move(scene.athlete, of, to, at), told), to)


def _hours_today(scene: Scene, of: date) -> list[tuple[time, Line]]:
    """Return the hours left today that are not quiet ones."""
    if of != scene.today:
        return []
    quiet = Quiet(scene.athlete.quiet_from, scene.athlete.quiet_to)
    soon = to_minutes(scene.local + HOUR)
    hours: list[tuple[time, Line]] = []
    if soon.date() == scene.today and not quiet.holds(soon.time()):
        hours.append((soon.time(), Line("reminding-button-in-an-hour")))
    if soon.time() < EVENING and soon.date() == scene.today and not quiet.holds(EVENING):
        hours.append((EVENING, Line("reminding-button-this-evening")))
    return hours


def _day_with_room(scene: Scene, of: date) -> date | None:
    for ahead in range(1, LOOKED_AHEAD + 1):
        day = scene.today + timedelta(days=ahead)
        if isinstance(may_move(scene.athlete, scene.log, of, day, scene.today), MoveFits):
            return day
    return None


def to_minutes(moment: datetime) -> datetime:
    """Return the moment without its seconds."""
    return moment.replace(second=0, microsecond=0)


def _button(of: date, to: date, at: time, label: Label) -> Button:
    args = (of.isoformat(), to.isoformat(), f"{at:%H%M}")
    return Button(Does("reminding", "to", args), label)
