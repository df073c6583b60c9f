"""A reminder answered in words: yes, let's go, no, tomorrow, in an hour, 8pm, what is it?

A plain line is about the reminder for as long as that stands last on the screen (`card`).  What
is said in full is done at once and can be taken back; a mere "no" is asked whether it means
later or not at all.
"""

from dataclasses import replace
from datetime import date, time, timedelta

from bot.dialogue import registry
from bot.dialogue.aside import habits_of
from bot.dialogue.card import doing_on
from bot.dialogue.serving import while_it_lasts
from bot.dialogue.state import LastCard
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Say, Scene, Turn
from bot.reading.heard import Logged, NotDone
from bot.reading.intents.reminded import Said, Then, read_reminded
from bot.reading.replies.reading import read
from bot.reading.when import Hours
from bot.rules.verdict import decide, plan_of
from bot.rules.week.days import day_named
from bot.rules.week.planning import MoveFits, PlannedDay, Status, may_move
from bot.stories.reminding.putting_off import EVENING, offered, put_off, to_minutes
from bot.stories.session.planned import CANNOT_MOVE, planned_on
from bot.words.line import Joined, Line


def taken_up(scene: Scene, card: LastCard, text: str) -> Turn | None:
    """Return what a plain line answers the reminder shown last with; None where it does not."""
    of = _reminded_of(card)
    said = None if of is None else read_reminded(text, scene.athlete.language, scene.today)
    if of is None or said is None or _tells_of_it(scene, text, said):
        return None
    planned = planned_on(scene, of)
    if planned is None or planned.status is not Status.PLANNED:
        return None
    if said is Said.OUT and of == scene.today and _is_left_out(scene, text):
        return None  # the log says so of today, and offers to move it
    return answered(scene, planned, said)


def _tells_of_it(scene: Scene, text: str, said: Said | Then) -> bool:
    """Say whether a line tells of the session done: "done, rpe 3, 12 min" puts nothing off."""
    heard = read(text, habits_of(scene))
    scores = (heard.details.rpe, heard.details.pain)
    is_done = isinstance(heard, Logged) and said is not Said.BEGIN  # "lista" is ready, too
    return is_done or scores != (None, None)


def _is_left_out(scene: Scene, text: str) -> bool:
    return isinstance(read(text, habits_of(scene)), NotDone)


def _reminded_of(card: LastCard) -> date | None:
    """Return the day of the session that the card reminds of; None: it is no reminder."""
    args = doing_on(card, "reminding", "later") or doing_on(card, "reminding", "to")
    return None if args is None else day_named(args[0])


def answered(scene: Scene, planned: PlannedDay, said: Said | Then) -> Turn:
    """Return what an answer to the reminder of a session leads to."""
    day = planned.day
    name = (day.isoformat(),)
    match said:
        case Said.BEGIN if day == scene.today:
            return registry.pressed(scene, Does("today", "mine", name))
        case Said.YES | Said.BEGIN:
            return Turn((_confirmed(scene, planned),))
        case Said.OUT:
            return registry.pressed(scene, Does("today", "leave", name))
        case Said.LATER:
            return offered(scene, day)
        case Said.WHAT:
            return registry.pressed(scene, Does("today", "mine", name))
        case Said.EVENING:
            return _moved(scene, planned, scene.today, EVENING)
        case Then(in_minutes=int() as minutes):
            then = to_minutes(scene.local + timedelta(minutes=minutes))
            return _moved(scene, planned, then.date(), then.time())
        case Then(to, hours):
            return _at(scene, planned, to, hours)


def _at(scene: Scene, planned: PlannedDay, to: date | None, hours: Hours | None) -> Turn:
    """Put the session off to a day, an hour, or both; the planned ones are a yes."""
    day = to or max(planned.day, scene.today)
    at = _hour(scene, planned, day, hours)
    if (day, at) == (planned.day, planned.at) and day >= scene.today:
        return Turn((_confirmed(scene, planned),))
    return _moved(scene, planned, day, at)


def _hour(scene: Scene, planned: PlannedDay, day: date, hours: Hours | None) -> time:
    """Return the hour meant: of two halves of a day the one still ahead, then the usual one."""
    usual = planned.at or EVENING
    if hours is None:
        return usual
    readings = hours.readings
    if day == scene.today:
        ahead = tuple(one for one in readings if one > scene.local.time())
        readings = ahead or readings
    return min(readings, key=lambda one: abs(_minutes(one) - _minutes(usual)))


def _minutes(at: time) -> int:
    return 60 * at.hour + at.minute


def _moved(scene: Scene, planned: PlannedDay, to: date, at: time) -> Turn:
    """Put the session off if there is room for it; else say why not and offer what there is."""
    if to == scene.today and at <= scene.local.time():
        return offered(scene, planned.day)
    verdict = may_move(scene.athlete, scene.log, planned.day, to, scene.today)
    if isinstance(verdict, MoveFits):
        return put_off(scene, planned.day, to, at)
    others = offered(scene, planned.day)
    return replace(others, says=(Say(Line(CANNOT_MOVE[verdict.why])), *others.says))


def _confirmed(scene: Scene, planned: PlannedDay) -> Say:
    """Say when it is and how long it takes; what is pulled is behind the tap."""
    day = planned.day
    plan = plan_of(decide(scene.athlete, scene.log, day))
    is_over = day == scene.today and planned.at is not None and planned.at <= scene.local.time()
    moment = None if is_over else Joined(None if day == scene.today else day, planned.at)
    minutes = None if plan is None else plan.minutes
    name = (day.isoformat(),)
    mine = Button(Does("today", "mine", name), Line("reminding-button-mine"), primary=True)
    later = Button(Does("reminding", "later", name), Line("reminding-button-later"))
    agreed = Line("reminding-agreed", moment=moment, minutes=minutes)
    return Say(agreed, ((mine, later),), serves=(while_it_lasts(day),))
