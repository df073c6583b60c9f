"""Moving a session to a day that keeps its distance from the others."""

from dataclasses import replace
from datetime import date, time, timedelta

from bot.dialogue.serving import until_done
from bot.dialogue.setting import filed
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Rows, Say, Scene, Turn
from bot.rules.week.planning import MoveFits, may_move, next_session, plan_week, with_move
from bot.rules.week.weeks import monday_of
from bot.stories.session.planned import CANNOT_MOVE
from bot.words.line import Line

LOOKED_AHEAD = 7  # days to offer from today on
EVENING = time(18)  # where the planned hour is not known


def offered(scene: Scene, of: date) -> Turn:
    """Offer the days the session planned `of` one day may go to."""
    ahead = (scene.today + timedelta(days=n) for n in range(LOOKED_AHEAD + 1))
    days = [day for day in ahead if day != of and _fits(scene, of, day)]
    leave = Button(Does("today", "leave", (of.isoformat(),)), Line("today-button-leave-it"))
    if not days:
        return Turn((Say(Line("today-nowhere-to-move"), ((leave,),)),))
    buttons = [Button(Does("today", "to", (of.isoformat(), day.isoformat())), day) for day in days]
    rows: Rows = tuple(tuple(buttons[i : i + 3]) for i in range(0, len(buttons), 3))
    return Turn((Say(Line("today-move-where", of=of), (*rows, (leave,))),))


def _fits(scene: Scene, of: date, to: date) -> bool:
    return isinstance(may_move(scene.athlete, scene.log, of, to, scene.today), MoveFits)


def moved(scene: Scene, of: date, to: date, at: time | None = None) -> Turn:
    """File the move if the day still fits; undo brings the session back.

    It keeps its hour, unless it is to be `at` another.
    """
    verdict = may_move(scene.athlete, scene.log, of, to, scene.today)
    if not isinstance(verdict, MoveFits):
        return Turn((Say(Line(CANNOT_MOVE[verdict.why])),))
    at = at or hour_of(scene, of)
    told = Line("today-moved", of=of, to=to, at=at)
    return until_done(filed(scene, with_move(scene.athlete, of, to, at), told), to)


def hour_of(scene: Scene, day: date) -> time:
    """Return when the session of a day is planned."""
    week = plan_week(scene.athlete, scene.log, monday_of(day), scene.today)
    return next((one.at for one in week if one.day == day and one.at is not None), EVENING)


def left_out(scene: Scene, day: date) -> Turn:
    """File that the session of a day is left out, and say when the next one is."""
    not_done = tuple(sorted({*scene.athlete.not_done, day}))
    athlete = replace(scene.athlete, not_done=not_done)
    following = next_session(athlete, scene.log, scene.today)
    day_after = None if following is None else following.day
    turn = filed(scene, athlete, Line("today-left-out", following=day_after))
    return until_done(turn, day)
