"""Coaching a squad, and putting a week's plan to its members.

Whoever manages the room coaches by a tap; a physio who does not is taken by an admin's word,
and by one they coach no more: nobody says of a coach that they have left a server.
"""

from dataclasses import replace

from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Say
from bot.rules.squads.sharing import asked_to_coach, with_coach, without_coach
from bot.rules.squads.squad import Squad, Trainer, coming_week, meetings
from bot.rules.week.weeks import WEEK
from bot.squads.room import cards
from bot.squads.room.moving import DAY
from bot.squads.room.said import RoomLine
from bot.squads.room.turn import (
    GLANCE,
    NAME,
    Outcome,
    Present,
    RoomButton,
    RoomSay,
    aside,
    does,
    in_place,
    led,
    over,
    privately,
)
from bot.stories.squad.said import named
from bot.words.line import Card, Line, Strong

VERBS = frozenset({"coach", "propose", "trust", "part"})


def pressed(present: Present, squad: Squad, verb: str, args: tuple[str, ...]) -> Outcome:
    """Answer a button of whoever leads the squad."""
    match verb, args:
        case "coach", ():
            trainer = Trainer(present.athlete, present.called)
            after = with_coach(squad, trainer)
            told = coaching(after) if present.reachable else led(present, "coach")
            return Outcome(after, (_card(present, after),), aside(present.scene, told))
        case "trust", (athlete,):
            return _trusted(present, squad, athlete)
        case "part", (athlete,):
            return _parted(present, squad, athlete)
        case "propose", ():
            return _proposed(present, squad)
        case _:
            return over(present, Line("common-unknown-button"))


def wished(present: Present, squad: Squad) -> Outcome:
    """Ask the admins whether somebody who does not manage the room may coach; once.

    Whoever cannot be written to could not be told what came of it: they open a chat first.
    """
    if any(one.athlete == present.athlete for one in squad.asking):
        return over(present, Line("squad-coach-asked"))
    if not present.reachable:
        return privately(present, led(present, "coach"))
    after = asked_to_coach(squad, Trainer(present.athlete, present.called))
    agree = RoomButton(does("trust", present.athlete), RoomLine("room-button-trust"))
    say = RoomSay(RoomLine("room-wants-to-coach", called=present.called), ((agree,),))
    is_here = present.scene.private
    told = Say(Line("squad-coach-asked"), toast=None if is_here else GLANCE, in_place=is_here)
    return Outcome(after, (say,), aside(present.scene, told))


def coaching(squad: Squad) -> Say:
    """Return what somebody is told who coaches a squad."""
    return Say(Line("squad-coaching", squad=named(squad.called)))


def _trusted(present: Present, squad: Squad, athlete: str) -> Outcome:
    trainer = next((one for one in squad.asking if one.athlete == athlete), None)
    if trainer is None:
        return over(present, Line("common-stale-button"))
    after = with_coach(squad, trainer)
    told = (trainer.athlete, coaching(after))
    return Outcome(after, (_card(present, after),), others=(told,))


def _parted(present: Present, squad: Squad, athlete: str) -> Outcome:
    """Let somebody coach no more; what was shared with them is shared no more."""
    if all(one.athlete != athlete for one in squad.coaches):
        return over(present, Line("common-stale-button"))
    after = without_coach(squad, athlete)
    said = Say(Line("squad-coaching-no-more", squad=named(squad.called)))
    if athlete == present.athlete:
        return Outcome(after, (_card(present, after),), aside(present.scene, said))
    return Outcome(after, (_card(present, after),), others=((athlete, said),))


def _card(present: Present, squad: Squad) -> RoomSay:
    return in_place(cards.card(squad, present.scene.now), present)


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
        return Outcome(squad, (RoomSay(RoomLine("room-nothing-ahead")),))
    take = Button(
        Does(NAME, "week", (squad.id, monday.isoformat())),
        Line("squad-button-take-week"),
        primary=True,
    )
    title = Line("squad-week-plan", squad=named(squad.called), monday=monday)
    plan = Say(Card(Strong(title), *week), ((take,),))
    is_anew = not set(week) <= set(squad.proposed)
    had = () if is_anew else squad.proposed_to
    others = tuple((one.athlete, plan) for one in squad.members if one.athlete not in had)
    if not is_anew and not others:
        return over(present, Line("squad-proposed-already", monday=monday))
    to = (*had, *(athlete for athlete, _ in others))
    after = replace(squad, proposed=week, proposed_to=to)
    if not is_anew:
        told = over(present, Line("squad-proposed-to-others", count=len(others)))
        return replace(told, squad=after, others=others)
    said = RoomSay(RoomLine("room-proposed", monday=monday), cards.way_in())
    return Outcome(after, (said,), others=others)
