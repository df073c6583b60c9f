"""A squad renamed, handed over, left by who manages it, or deleted whole.

Who was handed it manages it as an admin of the group does; such an admin may take it back by
handing it over themselves.  Old buttons change nothing: an offer names whom it was made to last,
and the button that deletes names the squad and the day it was asked on.
"""

from dataclasses import replace

from bot.dialogue.serving import one_of
from bot.dialogue.setting import in_rows
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Say
from bot.reading.squads.owning import Delete, HandOver, OwnersWish, Rename
from bot.reading.squads.pitch import who_is_called
from bot.rules.squads.names import harmless_name, on_a_button
from bot.rules.squads.squad import Squad, calls
from bot.squads.room import cards
from bot.squads.room.joining import gone
from bot.squads.room.lending import parting
from bot.squads.room.said import RoomLine
from bot.squads.room.turn import (
    NAME,
    Outcome,
    Present,
    RoomButton,
    RoomSay,
    aside,
    does,
    in_place,
    over,
    told_of,
)
from bot.squads.shown import tells_of_a_body
from bot.stories.squad.said import named
from bot.words.line import Line, Literally

ERASE = "erase"
"""The button that deletes a squad."""
OFFER, HAND, LEAVE = "offer", "hand", "leaveall"
"""Buttons of who manages a squad, in private."""
ACCEPT, DECLINE = "accept", "decline"
"""Buttons of whom it is offered."""
VERBS = frozenset({OFFER, HAND, LEAVE, ACCEPT, DECLINE})
MOST_OFFERED = 12  # as buttons; anybody else is named behind the command


def called(present: Present, squad: Squad, wish: OwnersWish) -> Outcome:
    """Act on what an admin typed in the room about the squad itself."""
    match wish:
        case Rename(name):
            if tells_of_a_body(name):
                return Outcome(squad, (RoomSay(RoomLine("room-note-of-a-body")),))
            after = renamed(squad, name)
            if after is None:
                return Outcome(squad, (RoomSay(RoomLine("room-rename-wanted")),))
            return told_of(present, Outcome(after), RoomLine("room-renamed", squad=after.called))
        case HandOver(to):
            if not present.reachable:
                return Outcome(squad, (cards.opening(present.called),))
            mine = replace(squad, handed=squad.handed and squad.owner == present.athlete)
            mine = replace(mine, owner=present.athlete)
            return Outcome(mine, step=aside(present.scene, _to_whom(mine, to)))
        case Delete():
            day = cards.local_day(squad, present.scene.now).isoformat()
            erase = RoomButton(does(ERASE, squad.id, day), RoomLine("room-button-delete"))
            asked = RoomSay(RoomLine("room-delete-asked"), ((erase,), (cards.BACK,)))
            return Outcome(squad, (asked,))


def typed(present: Present, squad: Squad, wish: OwnersWish) -> Outcome:
    """Act on the same where it was typed in private, by who manages the squad."""
    match wish:
        case Rename(name):
            after = None if tells_of_a_body(name) else renamed(squad, name)
            line = Line("squad-rename-wanted")
            if after is not None:
                line = Line("squad-renamed", squad=named(after.called))
            return Outcome(after or squad, step=aside(present.scene, Say(line)))
        case HandOver(to):
            return Outcome(squad, step=aside(present.scene, _to_whom(squad, to)))
        case Delete():
            return Outcome(squad, step=aside(present.scene, Say(Line("squad-delete-there"))))


def renamed(squad: Squad, name: str) -> Squad | None:
    """Return the squad under a name of its own, whatever its room is called; None: it is none."""
    own = harmless_name(name)
    return replace(squad, called=own, own_name=own) if own else None


def erased(present: Present, args: tuple[str, ...]) -> Outcome:
    """Delete the squad whole, once it was asked about today."""
    squad = present.squad
    if squad is None:
        return over(present, Line("common-stale-button"))
    today = cards.local_day(squad, present.scene.now).isoformat()
    if args != (squad.id, today):
        return over(present, Line("common-stale-button"))
    said = in_place(RoomSay(RoomLine("room-deleted")), present)
    return Outcome(None, (said,), deletes=squad)


# --- handed over, in private ---------------------------------------------------------------


def _to_whom(squad: Squad, to: str = "") -> Say:
    """Ask whom it is handed to: those of the name that was typed, else everybody near."""
    near = {name: called for name, called in reversed(calls(squad)) if name != squad.owner}
    meant = who_is_called(to, tuple(near.items())) if to else ()
    if not near:
        return Say(Line("squad-hand-nobody", squad=named(squad.called)))
    shown = {one: near[one] for one in meant} or near
    by_name = sorted(shown.items(), key=lambda one: (one[1].casefold(), one[0]))
    buttons = [
        Button(_does(OFFER, squad, name), Literally(on_a_button(called)))
        for name, called in by_name[:MOST_OFFERED]
    ]
    asked = Line("squad-hand-to", squad=named(squad.called))
    return Say(asked, in_rows(3, buttons), serves=(one_of("hand", squad.id),))


def pressed(present: Present, squad: Squad, verb: str, args: tuple[str, ...]) -> Outcome:
    """Act on a button of who manages it, or of whom it is offered."""
    is_owner = squad.owner == present.athlete
    match verb, args:
        case "offer", (athlete,) if is_owner:
            return _offered(present, squad, athlete)
        case "hand", () if is_owner:
            return Outcome(squad, step=aside(present.scene, _to_whom(squad)))
        case "leaveall", () if is_owner:
            left = parting(present, squad).scene
            after = replace(gone(squad, present.athlete), owner="", handed=False)
            said = Say(Line("squad-left", squad=named(squad.called)), in_place=True)
            return Outcome(after, step=aside(left, said))
        case (("accept" | "decline"), ()) if squad.offered == present.athlete:
            return _answered(present, squad, accepts=verb == ACCEPT)
        case _:
            return over(present, Line("squad-hand-no-more"))


def _offered(present: Present, squad: Squad, athlete: str) -> Outcome:
    called = dict(calls(squad)).get(athlete)
    if called is None:
        return over(present, Line("squad-hand-no-more"))
    if athlete not in present.reached:
        return over(present, Line("squad-told-unreached", names=called, count=1))
    rows = (
        (
            Button(_does(ACCEPT, squad), Line("squad-button-accept"), primary=True),
            Button(_does(DECLINE, squad), Line("squad-button-decline")),
        ),
    )
    line = Line("squad-offered", by=present.called, squad=named(squad.called))
    said = Say(Line("squad-hand-asked", called=called), in_place=True)
    return Outcome(
        replace(squad, offered=athlete),
        step=aside(present.scene, said),
        others=((athlete, Say(line, rows)),),
    )


def _answered(present: Present, squad: Squad, *, accepts: bool) -> Outcome:
    after = replace(squad, offered="")
    called = dict(calls(squad)).get(present.athlete, present.called)
    told = Line("squad-handed" if accepts else "squad-hand-declined", called=called)
    said = Line("squad-yours" if accepts else "squad-not-yours", squad=named(squad.called))
    if accepts:
        after = replace(after, owner=present.athlete, handed=True)
    others = ((squad.owner, Say(told)),)
    return Outcome(after, step=aside(present.scene, Say(said, in_place=True)), others=others)


def asked_first(squad: Squad) -> Say:
    """Return what who manages a squad is asked before they leave it."""
    rows = (
        (Button(_does(HAND, squad), Line("squad-button-hand"), primary=True),),
        (Button(_does(LEAVE, squad), Line("squad-button-leave-all"), danger=True),),
    )
    asked = Line("squad-leave-asked", squad=named(squad.called))
    return Say(asked, rows, serves=(one_of("leave", squad.id),))


def _does(verb: str, squad: Squad, *args: str) -> Does:
    return Does(NAME, verb, (squad.id, *args))
