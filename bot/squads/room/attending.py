"""A session's card: answered, drawn as it stands, who is missing on it."""

from dataclasses import replace
from datetime import date

from bot.dialogue.outcome import settled
from bot.dialogue.registry import is_known, playing
from bot.dialogue.serving import one_of
from bot.dialogue.story import FirstContact
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Say, Turn
from bot.rules.pain.holding import hold_on
from bot.rules.safety.screening import stopping_flag
from bot.rules.squads.ahead import (
    is_open,
    is_told,
    kept_to,
    open_cards,
    unheard,
)
from bot.rules.squads.squad import (
    COMES,
    Coming,
    Occasion,
    Squad,
    answered,
    member_of,
    occasion_on,
    said_by,
)
from bot.rules.squads.togetherness import Files
from bot.squads.room import cards
from bot.squads.room.joining import taken_in
from bot.squads.room.lending import bringing, lending
from bot.squads.room.ordering import with_turn
from bot.squads.room.said import RoomLine
from bot.squads.room.turn import (
    ALERT,
    GLANCE,
    NAME,
    Outcome,
    Present,
    RoomSay,
    aside,
    asked_back,
    led,
    over,
    privately,
)
from bot.stories.squad.said import TAPPED, SledTurn, named
from bot.stories.today import story as today
from bot.stories.today.cards import opening
from bot.words.line import Card, Joined, Line, Strong

ENTER = "enter"
"""The button of whoever answered a card before they joined."""

MISSING = "missing"
"""The button of whoever manages the room that tells who has not answered."""


def pressed(present: Present, coming: Coming, day: date | None) -> Outcome:
    """Note what a member says to a card: ahead until the hour, else until the end of its day."""
    squad = present.squad
    occasion = None if squad is None or day is None else occasion_on(squad, day)
    if squad is None or occasion is None:
        return over(present, Line("squad-session-over"))
    if occasion.told is not None and not is_open(occasion, present.scene.now):
        return over(present, Line("squad-has-begun"))
    now = cards.local_day(squad, present.scene.now)
    if occasion.told is None and now > max(occasion.day, cards.local_day(squad, occasion.at)):
        return over(present, Line("squad-session-over"))
    taken = taken_in(squad, present, now)
    if taken is None:
        return _not_yet(present, occasion, coming)
    return _noted(present, taken, occasion, coming)


def _noted(was: Present, squad: Squad, occasion: Occasion, coming: Coming) -> Outcome:
    present = lending(was, squad, occasion, coming)
    after = answered(squad, occasion.day, present.athlete, coming)
    seen = occasion_on(after, occasion.day)
    assert seen is not None  # it was there a line ago
    says = _alone(present, after, seen, coming, new=after != squad)
    step = aside(present.scene, *says) if says or present is not was else None
    back = asked_back(present.scene) if present.reachable else None
    if back is not None:
        shown = tuple(one for one in says if one.toast is not None)
        step = replace(back, says=(*shown, *back.says))
    card = cards.asking(after, seen, present.scene.now)
    if card == cards.asking(squad, occasion, present.scene.now):
        return Outcome(after, (), step)
    return Outcome(after, (replace(card, replaces=_card_of(present, seen)),), step)


def _card_of(present: Present, occasion: Occasion) -> str | None:
    """Return the message that holds the card: what was pressed, or what that one speaks of."""
    squad = "" if present.squad is None else present.squad.id
    return present.cards.get(card_named(squad, occasion), present.on)


def card_named(squad: str, occasion: Occasion) -> str:
    """Return how a session's card is known: by its name in the outbox if it came ahead."""
    return occasion.card or f"{squad}.{occasion.day.isoformat()}"


def _alone(
    present: Present, squad: Squad, occasion: Occasion, coming: Coming, *, new: bool
) -> tuple[Say, ...]:
    """Return what only the one who answered reads: over the chat, that it counts.

    Whoever is a member by that tap alone is told once what is seen of them.
    """
    member = member_of(squad, present.athlete)
    joins = is_by_tap(present)
    is_held = new and coming in COMES and _is_held(present)
    if is_held and not present.reachable:
        return (Say(Line("squad-in-while-held-over"), toast=ALERT),)
    is_shown = member is not None and member.is_shown
    says: tuple[Say, ...] = ()
    if not is_shown:
        says = (Say(Line("squad-counted-unseen"), toast=ALERT),)
    elif (present.shows or joins) and not present.scene.private:
        heard = Line(TAPPED[coming], count=len(said_by(squad, occasion, Coming.IN, Coming.LATE)))
        says = (Say(heard, toast=GLANCE),)
        if joins:
            says = (Say(Card(heard, Line("squad-seen-from-now")), toast=ALERT),)
    if is_held:
        says += (Say(Line("squad-in-while-held")), *opening(present.scene))
    return says


def is_by_tap(present: Present) -> bool:
    """Say whether somebody who answers a card is no member before it."""
    return present.squad is not None and member_of(present.squad, present.athlete) is None


def _is_held(present: Present) -> bool:
    """Say whether a hold or a red flag stops their training today."""
    scene = present.scene
    if not is_known(scene.athlete):
        return False
    held = hold_on(scene.athlete, scene.log, scene.today) is not None
    return held or stopping_flag(scene.athlete, scene.today) is not None


def _not_yet(present: Present, occasion: Occasion, coming: Coming) -> Outcome:
    """Ask somebody who is no member yet to become one, with their answer kept; in private."""
    squad = present.squad
    assert squad is not None  # it has the session
    if present.reachable:
        return privately(present, joining_first(present, squad, occasion, coming))
    if present.shows:
        return privately(present, led(present, coming.value, occasion.day))
    return Outcome(squad, (cards.opening(present.called),))


def is_asked_to_join(outcome: Outcome) -> bool:
    """Say whether somebody was asked to become a member before their answer counts."""
    says = () if outcome.step is None else outcome.step.says
    presses = [one.press for say in says for row in say.buttons for one in row]
    return any(isinstance(one, Does) and one.verb == ENTER for one in presses)


def joining_first(present: Present, squad: Squad, occasion: Occasion, coming: Coming) -> Say:
    """Return what somebody reads who answered a card before they joined."""

    def enters(age: str) -> Does:
        day = f"{occasion.day:%Y%m%d}"
        return Does(NAME, ENTER, (squad.id, age, coming.value, day, present.seal))

    adult = Button(enters("adult"), Line("squad-button-enter"), primary=True)
    young = Button(enters("young"), Line("squad-button-enter-young"))
    content = Card(
        Strong(Line("squad-join-first", squad=named(squad.called), at=occasion.at)),
        Line("squad-seen-when-in"),
    )
    # beside a question that waits there, its buttons would go with the answer to that
    kind = one_of("enter", squad.id, occasion.day.isoformat())
    return Say(content, ((adult,), (young,)), stands=True, serves=(kind,))


def mine(present: Present, day: date | None, files: Files | None = None) -> Outcome:
    """Show somebody's own session, to them alone, and their turn at the sled where they are in.

    `files` are those of the others who are in; None: there is no order to have a turn in.
    """
    if not present.reachable:
        if present.shows:
            return privately(present, led(present, "mine", day))
        return Outcome(present.squad, (cards.opening(present.called),))
    along, sled = _coming_along(present, day, files)
    scene = along.scene
    if back := asked_back(scene):
        return Outcome(present.squad, step=back)
    if not is_known(scene.athlete):
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
    if files is None or not is_known(present.scene.athlete):
        return along, None
    return with_turn(along, squad, occasion, files)


def _fresh(turn: Turn) -> Turn:
    """Return the turn with nothing rewritten: what was pressed stands in another room."""
    return replace(turn, says=tuple(replace(say, in_place=False) for say in turn.says))


# --- cards that are out --------------------------------------------------------------------


def in_line(present: Present, outcome: Outcome) -> Outcome:
    """Return the outcome with the cards that are out in line with what an admin planned."""
    was, after = present.squad, outcome.squad
    if after is None or _plan(after) == (_plan(was) if was else None):
        return outcome
    now = present.scene.now
    kept = replace(kept_to(after, now), planned=now)
    changed = (*withdrawn(present, after, kept), *redrawn(present, after, kept))
    return replace(outcome, squad=kept, room=(*changed, *outcome.room))


def _plan(squad: Squad) -> tuple[object, ...]:
    return (squad.weekdays, squad.at, squad.zone, squad.moves, squad.off, squad.lead)


def withdrawn(present: Present, was: Squad, squad: Squad) -> tuple[RoomSay, ...]:
    """Return what stands in place of the cards whose sessions are not on their days any more."""
    gone = (one for one in open_cards(was, present.scene.now) if not is_told(squad, one.day))
    return tuple(
        RoomSay(RoomLine("room-called-off", day=one.day), replaces=ref)
        for one in gone
        if (ref := present.cards.get(one.card)) is not None
    )


def redrawn(present: Present, was: Squad, squad: Squad) -> tuple[RoomSay, ...]:
    """Return the cards of sessions ahead that read otherwise now, where they stand."""
    now = present.scene.now
    changed: list[RoomSay] = []
    for one in open_cards(squad, now):
        ref = present.cards.get(one.card)
        if ref is not None and one != occasion_on(was, one.day):
            changed.append(replace(cards.asking(squad, one, now), replaces=ref))
    return tuple(changed)


def shown_anew(present: Present, was: Squad | None, outcome: Outcome) -> Outcome:
    """Return the outcome with the cards in the room in line with who is shown there now.

    For what was done elsewhere than on them: a parent agreed, or somebody left.
    """
    after, now = outcome.squad, present.scene.now
    if was is None or after is None or _faces(was) == _faces(after):
        return outcome
    changed: list[RoomSay] = []
    for one in after.occasions:
        before, ref = occasion_on(was, one.day), present.cards.get(card_named(after.id, one))
        if before is not None and ref is not None:
            fresh = cards.asking(after, one, now)
            if fresh != cards.asking(was, before, now):
                changed.append(replace(fresh, replaces=ref))
    card, ref = cards.card(after, now), present.cards.get(after.card)
    if ref is not None and card != cards.card(was, now):
        changed.append(replace(card, replaces=ref))
    rewritten = {one.replaces for one in outcome.room}
    fresh_cards = tuple(one for one in changed if one.replaces not in rewritten)
    return replace(outcome, room=(*outcome.room, *fresh_cards))


def _faces(squad: Squad) -> tuple[object, ...]:
    """Return who may be seen in the room, and as what."""
    return squad.shown, squad.coaches


# --- who is missing ------------------------------------------------------------------------


def missing(present: Present, day: date | None) -> Outcome:
    """Tell whoever manages the room, alone, who has not answered, whatever keeps them from it."""
    squad = present.squad
    if not present.admin:
        return over(present, Line("squad-admins-see"))
    occasion = None if squad is None or day is None else occasion_on(squad, day)
    if squad is None or occasion is None or not is_open(occasion, present.scene.now):
        return over(present, Line("squad-has-begun"))
    names = tuple(one.called for one in unheard(squad, occasion))
    if not names:
        return over(present, Line("squad-nobody-missing", at=occasion.at))
    listed = Joined(*names, by=", ")
    return over(present, Line("squad-missing", at=occasion.at, names=listed), ALERT)
