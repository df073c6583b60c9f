"""A session is spoken of: that it comes, that it was missed, and once how it went."""

from dataclasses import replace
from datetime import date, time, timedelta

from bot.dialogue.changes import Filed
from bot.dialogue.serving import while_it_lasts
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Rows, Say, Scene, Turn
from bot.reminders.recurrence import GRACE, MISSED_NAMED, Due
from bot.rules.forward.footwear import SHOES_OFF_MINUTES_BEFORE, footwear_tip
from bot.rules.pain.holding import hold_on
from bot.rules.safety.screening import stopping_flag
from bot.rules.verdict import decide, plan_of
from bot.rules.week.day_modes import special_of
from bot.rules.week.matchday import Special
from bot.rules.week.planning import PlannedDay, Status
from bot.stories.reminding.said import lateness, still_to_tell
from bot.stories.session.planned import planned_on
from bot.words.line import Card, Figure, Joined, Line, Strong

REMINDED_KEPT = 20  # enough to count what was ignored in a row
_DAY = timedelta(days=1)


def session(scene: Scene, reminder: Due) -> Turn:
    """Remind of a session: when, and how long.  What is pulled and why is behind a tap."""
    if reminder.missed:
        return _missed(scene, reminder)
    planned = to_do(scene, reminder.occurrence)
    if planned is None or planned.at is None:
        return Turn()
    plan = plan_of(decide(scene.athlete, scene.log, planned.day))
    minutes = None if plan is None else plan.minutes
    card = Card(
        Strong(_moment(scene, planned.day, planned.at, minutes)),
        _about_shoes(scene, planned.day, planned.at),
        lateness(reminder.late),
    )
    serves = (while_it_lasts(planned.day),)
    reminds = Say(card, _on_session(planned.day), serves=serves)
    return Turn((reminds,), (marked(scene, planned.day),))


def _moment(scene: Scene, day: date, at: time, minutes: int | None) -> Line:
    if day != scene.today:
        return Line("reminding-session-on", moment=Joined(day, at), minutes=minutes)
    is_near = scene.local.time() >= at
    name = "reminding-session-now" if is_near else "reminding-session-at"
    return Line(name, at=at, minutes=minutes)


def _about_shoes(scene: Scene, day: date, at: time) -> Line | None:
    """Return the tip about shoes: wide ones while there is time for them, then off."""
    tip = footwear_tip(scene.athlete, scene.log, day)
    if tip is None or day != scene.today:
        return None
    if scene.local.time() >= at:
        return Line("reminding-shoes-off")
    minutes = Figure(SHOES_OFF_MINUTES_BEFORE)
    return Line("reminding-wide-shoes", minutes=minutes, sets=tip.most_sets)


def _missed(scene: Scene, reminder: Due) -> Turn:
    """Say once that the coach was away: which sessions nobody has told about, or how many."""
    days = tuple(day for day in reminder.missed if _is_untold(scene, day))
    if not days or waits(scene):
        return Turn()
    show = Button(Does("week", "show"), Line("reminding-button-week"))
    if len(days) > MISSED_NAMED:
        first, *_, last = days
        away = Line("reminding-long-away", first=first, last=last, sessions=len(days))
        return Turn((Say(away, ((show,),)),))
    told = Does("today", "changed", (days[-1].isoformat(),))
    missed = Line("reminding-reminders-missed", days=Joined(*days, by=", "))
    return Turn((Say(missed, ((Button(told, Line("reminding-button-another-way")), show),)),))


def reask(scene: Scene, reminder: Due) -> Turn:
    """Ask once how it went, only after a reminder went out that day."""
    day = reminder.occurrence
    is_recent = scene.today - day <= _DAY
    if day not in scene.athlete.reminded or not is_recent or not _is_untold(scene, day):
        return Turn()
    if waits(scene) or reminder.late > GRACE:
        return Turn()
    return Turn((still_to_tell(day, scene.today),))


def to_do(scene: Scene, day: date) -> PlannedDay | None:
    """Return the session of a day if it is still to be done and nothing forbids it."""
    planned = planned_on(scene, day)
    if planned is None or planned.status is not Status.PLANNED or waits(scene):
        return None
    return None if planned.special is Special.MATCH_DAY else planned


def _is_untold(scene: Scene, day: date) -> bool:
    planned = planned_on(scene, day)  # of a day that has passed it does not name the match
    if planned is None or special_of(scene.athlete, day) is Special.MATCH_DAY:
        return False
    return planned.status in (Status.PLANNED, Status.PASSED)


def waits(scene: Scene) -> bool:
    """Say whether training is stopped: then only the morning check speaks."""
    held = hold_on(scene.athlete, scene.log, scene.today) is not None
    return held or stopping_flag(scene.athlete, scene.today) is not None


def marked(scene: Scene, day: date) -> Filed:
    """Return the file with the day among those a reminder went out for."""
    others = tuple(one for one in scene.athlete.reminded if one != day)
    return Filed(replace(scene.athlete, reminded=(*others, day)[-REMINDED_KEPT:]))


def _on_session(day: date) -> Rows:
    name = (day.isoformat(),)
    return (
        (Button(Does("today", "mine", name), Line("reminding-button-mine"), primary=True),),
        (
            Button(Does("reminding", "later", name), Line("reminding-button-later")),
            Button(Does("today", "leave", name), Line("reminding-button-not-today")),
        ),
    )
