"""Who comes into the private chat by a tap in the room: what they tapped is done there, or asked.

A newcomer is asked the first questions behind what they did; whoever only looks is asked nothing.
"""

from dataclasses import replace
from datetime import date

from bot.dialogue.closing import NOTHING_MORE, in_one
from bot.dialogue.outcome import settled
from bot.dialogue.registry import playing
from bot.dialogue.story import FirstContact
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Say, Scene
from bot.rules.safety.resting import is_resting
from bot.rules.squads.ahead import is_open
from bot.rules.squads.squad import Coming, Reply, Squad, member_of, occasion_on
from bot.rules.squads.togetherness import Files
from bot.squads import along
from bot.squads.links import Way
from bot.squads.room import attending, board, leading
from bot.squads.room.attending import is_asked_to_join
from bot.squads.room.board import coach_in
from bot.squads.room.due import asks
from bot.squads.room.joining import welcome, with_them
from bot.squads.room.lending import bringing
from bot.squads.room.turn import GLANCE, Outcome, Present, aside, over, privately
from bot.stories.squad.said import SAID, named
from bot.words.line import Card, Line


def answered(present: Present, squad: Squad, coming: Coming, day: date | None) -> Outcome:
    """Note what a member says in private to a room's card, which is drawn anew there."""
    outcome = attending.pressed(present, coming, day)
    occasion = None if outcome.squad is None or day is None else occasion_on(outcome.squad, day)
    if occasion is None or Reply(present.athlete, coming) not in occasion.replies:
        return outcome
    is_ahead = is_open(occasion, present.scene.now)
    if occasion.told is not None and not is_ahead:
        return outcome
    line = Line(SAID[coming], squad=named(squad.called), at=occasion.at)
    said = Card(line, Line("squad-what-is-seen")) if attending.is_by_tap(present) else line
    asked = asks(squad, occasion)
    buttons = asked.buttons if is_ahead else ()
    told = Say(said, buttons, in_place=True, serves=asked.serves)
    known = tuple(one for one in outcome.room if one.replaces in present.cards.values())
    if outcome.step is None:
        return replace(outcome, room=known, step=aside(present.scene, told))
    step = replace(outcome.step, says=(told, *outcome.step.says))
    return replace(outcome, room=known, step=step)


def arrived(present: Present, squad: Squad, way: Way, files: Files) -> Outcome:
    """Do what somebody tapped in the room before they could be written to, or ask for it."""
    member = member_of(squad, present.athlete)
    match way.verb:
        case "mine":
            return attending.mine(present, way.day, files)
        case along.ALONG if way.day is not None:
            return begun(present, along.joined(present, way.day))
        case verb if verb in list(Coming):
            said = answered(present, squad, Coming(verb), way.day)
            return said if is_asked_to_join(said) else begun(present, said)
        case verb if verb in board.LOOKS:
            return met(present, replace(board.looked(present, squad, verb, files), squad=squad))
        case "join" if member is not None and not member.is_shown:
            return privately(present, welcome(squad, member))
        case "join" if member is not None:
            told = replace(welcome(squad, member), toast=None)  # nothing was pressed here
            return begun(present, privately(present, told))
        case "coach" if coach_in(squad, present.athlete) is not None:
            return begun(present, privately(present, leading.coaching(squad)))
        case "coach":
            return begun(present, leading.wished(present, squad))
        case _:
            return begun(present, privately(present, Say(Line("squad-tap-again"))))


def entered(present: Present, squad: Squad, age: str, coming: Coming, day: date | None) -> Outcome:
    """Take in somebody who answered a card before they joined, with their answer."""
    if is_resting(present.scene.athlete, present.scene.now):
        return over(present, Line("room-too-young"))
    after, member = with_them(squad, present, age)
    outcome = answered(replace(present, squad=after), after, coming, day)
    step = outcome.step or aside(present.scene)
    joined = replace(welcome(after, member), in_place=True, toast=None)
    if not member.is_shown:
        return replace(outcome, step=replace(step, says=(joined,)))
    # what is shown for a moment says no more than the card does
    told = tuple(
        replace(one, in_place=False, toast=None) for one in step.says if one.toast != GLANCE
    )
    return begun(present, replace(outcome, step=replace(step, says=in_one((joined, *told)))))


def met(present: Present, outcome: Outcome) -> Outcome:
    """Return a page that somebody looked up, with a newcomer's way to begin on it.

    Whoever only looks is asked nothing: a coach or a physio may never train here.
    """
    if outcome.step is None or _newcomer(present, outcome) is None:
        return outcome
    begin = Button(Does("onboarding", "begin"), Line("squad-button-begin"))
    page, *others = outcome.step.says
    says = (replace(page, buttons=(*page.buttons, (begin,))), *others)
    return replace(outcome, step=replace(outcome.step, says=says))


def _newcomer(present: Present, outcome: Outcome) -> Scene | None:
    """Return the scene of a newcomer who is asked nothing yet in their own chat; else None."""
    step = outcome.step or aside(present.scene)
    scene = replace(present.scene, snapshot=step.after)
    is_asked = step.after.dialogue.question is not None
    is_theirs = scene.private and outcome.squad is not None
    is_done = playing(FirstContact).is_done(scene.athlete)
    return scene if is_theirs and not is_asked and not is_done else None


def begun(present: Present, outcome: Outcome) -> Outcome:
    """Return the outcome with a newcomer's first question behind it, in their own chat."""
    scene, squad = _newcomer(present, outcome), outcome.squad
    if scene is None or squad is None:
        return outcome
    first, step = playing(FirstContact), outcome.step or aside(present.scene)
    scene = bringing(scene, squad)
    following = settled(scene, first.begin(scene), answers=False)
    says = (*step.says, *following.says)
    says = says if NOTHING_MORE in says else in_one(says)
    both = replace(following, changes=(*step.changes, *following.changes), says=says)
    return replace(outcome, step=both)
