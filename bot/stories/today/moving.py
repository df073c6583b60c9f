"""Moving a session to a day that keeps its distance from the others."""

from datetime import date, time, timedelta

from bot.dialogue.setting import filed
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Rows, Say, Scene, Turn
from bot.rules.week.planning import MoveFits, may_move, plan_week, with_move
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


def moved(scene: Scene, of: date, to: date) -> Turn:
    """File the move if the day still fits; undo brings the session back."""
    verdict = may_move(scene.athlete, scene.log, of, to, scene.today)
    if not isinstance(verdict, MoveFits):
        return Turn((Say(Line(CANNOT_MOVE[verdict.why])),))
    at = _hour_of(scene, of)
    told = Line("today-moved", of=of, to=to, at=at)
    return filed(scene, with_move(scene.athlete, of, to, at), told)


def _hour_of(scene: Scene, day: date) -> time:
    week = plan_week(scene.athlete, scene.log, monday_of(day), scene.today)
    return next((one.at for one in week if one.day == day and one.at is not None), EVENING)
