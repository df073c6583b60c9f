"""Coaching a squad, and putting a week's plan to its members."""

from dataclasses import replace

from bot.content.common import UnknownButton
from bot.content.room import NothingAhead, WeekProposed
from bot.content.squad import CoachingNow, SquadLabel, WeekPlan
from bot.rules.squads import Squad, Trainer, coming_week, meetings
from bot.rules.weeks import WEEK
from bot.talk.squads import cards
from bot.talk.squads.moving import DAY
from bot.talk.squads.turn import NAME, Outcome, Present, RoomSay, aside, in_place, privately
from bot.talk.tokens import Does
from bot.talk.turn import Button, Say

VERBS = frozenset({"coach", "propose"})


def pressed(present: Present, squad: Squad, verb: str, args: tuple[str, ...]) -> Outcome:
    """Answer a button of whoever leads the squad."""
    match verb, args:
        case "coach", ():
            return _coaching(present, squad)
        case "propose", ():
            return _proposed(present, squad)
        case _:
            return privately(present, Say(UnknownButton()))


def _coaching(present: Present, squad: Squad) -> Outcome:
    trainer = Trainer(present.athlete, present.called)
    others = tuple(one for one in squad.coaches if one.athlete != trainer.athlete)
    after = replace(squad, coaches=(*others, trainer))
    said = aside(present.scene, Say(CoachingNow(squad.called)))
    return Outcome(after, (in_place(cards.card(after, present.scene.now), present),), said)


def _proposed(present: Present, squad: Squad) -> Outcome:
    """Put the week's plan to every member, in private."""
    today = cards.local_day(squad, present.scene.now)
    monday = coming_week(today)
    week = tuple(
        at
        for one in meetings(squad, max(monday, today), monday + WEEK - DAY)
        if (at := cards.moment_of(squad, one)) > present.scene.now
    )
    if not week:
        return Outcome(squad, (RoomSay(NothingAhead()),))
    take = Button(
        Does(NAME, "week", (squad.id, monday.isoformat())), SquadLabel.TAKE_WEEK, primary=True
    )
    plan = Say(WeekPlan(squad.called, monday, week), ((take,),))
    others = tuple((one.athlete, plan) for one in squad.members)
    return Outcome(squad, (RoomSay(WeekProposed(monday), cards.way_in()),), others=others)
