"""Answering a reminder in the room: in, later, not today, and what is mine to do."""

from dataclasses import replace
from datetime import date

from bot.dialogue.outcome import settled
from bot.dialogue.registry import playing
from bot.dialogue.story import FirstContact
from bot.dialogue.turn import Say, Turn
from bot.rules.pain.holding import hold_on
from bot.rules.safety.screening import stopping_flag
from bot.rules.squads.squad import Coming, Occasion, Squad, answered, member_of, occasion_on
from bot.rules.squads.togetherness import Files
from bot.squads.room import cards
from bot.squads.room.joining import taken_in
from bot.squads.room.lending import bringing, lending
from bot.squads.room.ordering import with_turn
from bot.squads.room.turn import Outcome, Present, aside, asked_back, in_place, privately
from bot.stories.squad.said import SledTurn
from bot.stories.today import story as today
from bot.stories.today.cards import opening
from bot.words.line import Line


def pressed(present: Present, coming: Coming, day: date | None) -> Outcome:
    """Note what a member says to a reminder, until the end of its day."""
    squad = present.squad
    occasion = None if squad is None or day is None else occasion_on(squad, day)
    if squad is None or occasion is None:
        return privately(present, Say(Line("common-stale-button")))
    now = cards.local_day(squad, present.scene.now)
    if now > max(occasion.day, cards.local_day(squad, occasion.at)):
        return privately(present, Say(Line("common-stale-button")))
    taken = taken_in(squad, present, now)
    if taken is None:
        return _not_yet(present)
    return _noted(present, taken, occasion, coming)


def _noted(was: Present, squad: Squad, occasion: Occasion, coming: Coming) -> Outcome:
    present = lending(was, squad, occasion, coming)
    after = answered(squad, occasion.day, present.athlete, coming)
    seen = occasion_on(after, occasion.day)
    member = member_of(after, present.athlete)
    assert seen is not None  # it was there a line ago
    assert member is not None
    says = _alone(present, coming, new=after != squad, shown=member.is_shown)
    says = says if present.reachable else ()
    step = aside(present.scene, *says) if says or present is not was else None
    if present.reachable:
        step = asked_back(present.scene) or step
    before, now = cards.reminder(squad, occasion), cards.reminder(after, seen)
    return Outcome(after, () if before == now else (in_place(now, present),), step)


def _alone(present: Present, coming: Coming, *, new: bool, shown: bool) -> tuple[Say, ...]:
    """Return what only the one who answered reads: mostly nothing."""
    says: tuple[Say, ...] = () if shown else (Say(Line("squad-counted-unseen")),)
    if new and coming is not Coming.OUT and _is_held(present):
        says += (Say(Line("squad-in-while-held")), *opening(present.scene))
    return says


def _is_held(present: Present) -> bool:
    """Say whether a hold or a red flag stops their training today."""
    scene = present.scene
    if not playing(FirstContact).is_done(scene.athlete):
        return False
    held = hold_on(scene.athlete, scene.log, scene.today) is not None
    return held or stopping_flag(scene.athlete, scene.today) is not None


def _not_yet(present: Present) -> Outcome:
    if present.reachable:
        return privately(present, Say(Line("squad-members-only")))
    return Outcome(present.squad, (cards.opening(present.called),))


def mine(present: Present, day: date | None, files: Files | None = None) -> Outcome:
    """Show somebody's own session, to them alone, and their turn at the sled where they are in.

    `files` are those of the others who are in; None: there is no order to have a turn in.
    """
    if not present.reachable:
        return Outcome(present.squad, (cards.opening(present.called),))
    along, sled = _coming_along(present, day, files)
    scene = along.scene
    if back := asked_back(scene):
        return Outcome(present.squad, step=back)
    if not playing(FirstContact).is_done(scene.athlete):
        scene = scene if present.squad is None else bringing(scene, present.squad)
        turn = playing(FirstContact).begin(scene)
    elif day is None:
        turn = today.called(scene, "today", "")
    else:
        turn = today.pressed(scene, "show", (day.isoformat(),))
    if sled is not None:
        turn = replace(turn, says=(*turn.says, Say(sled)))
    return Outcome(present.squad, step=settled(scene, _fresh(turn), answers=False))


def _coming_along(
    present: Present, day: date | None, files: Files | None
) -> tuple[Present, SledTurn | None]:
    """Return the act of who said they come as one with the squad's kit, and their turn with it."""
    squad = present.squad
    occasion = None if squad is None or day is None else occasion_on(squad, day)
    if squad is None or occasion is None:
        return present, None
    said = next((one for one in occasion.replies if one.athlete == present.athlete), None)
    if said is None or said.coming is Coming.OUT:
        return present, None
    along = lending(present, squad, occasion, said.coming)
    if files is None or not playing(FirstContact).is_done(present.scene.athlete):
        return along, None
    return with_turn(along, squad, occasion, files)


def _fresh(turn: Turn) -> Turn:
    """Return the turn with nothing rewritten: what was pressed stands in another room."""
    return replace(turn, says=tuple(replace(say, in_place=False) for say in turn.says))
