"""A session that the squad goes through together: begun in the room, each one's own in private.

The room sees where the clock is and who is in by name.  No load, no set of anybody's own and
nothing of a body is on its card, and whoever stops stays on it: nobody can tell who did.
"""

from dataclasses import replace
from datetime import date, datetime

from bot.dialogue.changes import Lived
from bot.dialogue.outcome import Step, settled
from bot.dialogue.registry import is_known, playing
from bot.dialogue.story import FirstContact, Times
from bot.dialogue.turn import Audience, Say, Turn
from bot.reading.squads.together import Tell, told_of_together
from bot.rules import together as rules
from bot.rules.squads.squad import Coming, Squad, occasion_on
from bot.rules.together import Stage, Together
from bot.squads.room import attending, cards
from bot.squads.room.board import coach_in
from bot.squads.room.joining import taken_in
from bot.squads.room.lending import bringing, lending
from bot.squads.room.said import RoomLine, TogetherCard
from bot.squads.room.turn import (
    GLANCE,
    Outcome,
    Present,
    RoomButton,
    RoomRows,
    RoomSay,
    aside,
    asked_back,
    does,
    led,
    over,
    privately,
)
from bot.words.line import Line

ALONG = "along"
"""The button of whoever is in."""
LEADS = frozenset(Tell)
"""The buttons of whoever leads it."""


_LABELS = {
    Tell.GO: RoomLine("room-button-go"),
    Tell.CUT: RoomLine("room-button-cut"),
    Tell.END: RoomLine("room-button-end"),
}


def card(squad: Squad, together: Together) -> RoomSay:
    """Return the room's card as it reads now; its buttons are those that make sense."""
    shown = {one.athlete: one.called for one in squad.shown}
    names = tuple(shown[one] for one in together.there if one in shown)
    content = TogetherCard(together.stage, together.round, together.until, names)
    day = together.day.isoformat()
    along = RoomButton(does(ALONG, day), RoomLine("room-button-in"), primary=True)
    leading = {
        Stage.GATHERING: (Tell.GO, Tell.END),
        Stage.SETS: (Tell.CUT, Tell.END),
        Stage.REST: (Tell.END,),
        Stage.OVER: (),
    }[together.stage]
    lead = tuple(RoomButton(does(one, day), _LABELS[one]) for one in leading)
    rows: RoomRows = ((along,), lead) if together.is_on else ()
    return RoomSay(content, rows, quiet=together.card != "")


def said(present: Present, text: str) -> Outcome | None:
    """Return what a line in the room leads to that tells of going together; None for others."""
    squad = present.squad
    if squad is None:
        return None
    now = squad.together
    tell = told_of_together(text, is_on=now is not None and now.is_on)
    if tell is None:
        return None
    return pressed(present, tell, cards.local_day(squad, present.scene.now))


def pressed(present: Present, verb: str, day: date | None) -> Outcome:
    """Answer a button of a session together, or the word for it."""
    squad = present.squad
    if squad is None or day is None:
        return over(present, Line("squad-together-over"))
    if verb == ALONG:
        return joined(present, day)
    if not _leads(present, squad):
        return over(present, Line("squad-together-not-yours"))
    now, going = present.scene.now, squad.together
    if verb == Tell.START:
        return _begun(present, squad, day)
    if going is None or not going.is_on or going.day != day:
        return over(present, Line("squad-together-over"))
    match verb:
        case Tell.GO:
            after = rules.let_go(going, now)
        case Tell.CUT:
            after = rules.to_rest(going, now)
        case _:
            after = rules.ended(going, now)
    done = drawn(present, replace(squad, together=after))
    if done.room or not present.shows:
        return done
    noted = Say(Line("squad-together-noted"), toast=GLANCE)
    return replace(done, step=aside(present.scene, noted))  # the card is drawn a little later


def _leads(present: Present, squad: Squad) -> bool:
    """Say whether somebody manages the room, set the squad up, or coaches it."""
    return (
        present.admin
        or squad.owner == present.athlete
        or coach_in(squad, present.athlete) is not None
    )


def _begun(present: Present, squad: Squad, day: date) -> Outcome:
    now, going = present.scene.now, squad.together
    if day != cards.local_day(squad, now):
        return over(present, Line("squad-session-over"))
    if going is not None and going.is_on:
        return over(present, Line("squad-together-on"))
    if going is not None and now - going.began < rules.BEGUN_EVERY:
        return over(present, Line("squad-together-just-now"))
    begun = rules.begun(day, present.athlete, now)
    return Outcome(replace(squad, together=begun), (card(squad, begun),))


def drawn(present: Present, squad: Squad) -> Outcome:
    """Return the squad with the room's card drawn anew where it stands, unless it just was."""
    together = squad.together
    assert together is not None  # it was just changed
    after, says = shown(squad, together, present.cards.get(together.card), present.scene.now)
    return Outcome(after, says)


def shown(
    squad: Squad, together: Together, ref: str | None, now: datetime
) -> tuple[Squad, tuple[RoomSay, ...]]:
    """Return the squad with its card drawn, or to be drawn a little later.

    `ref` is what the platform calls the card, None while it is on its way there.
    """
    if ref is None or not rules.may_be_drawn(together, now):
        return replace(squad, together=rules.drawn_later(together, now)), ()
    after = rules.drawn(together, now)
    return replace(squad, together=after), (replace(card(squad, after), replaces=ref),)


# --- whoever is in ---------------------------------------------------------------------------


def joined(present: Present, day: date) -> Outcome:
    """Have somebody in: their own session begins in private, on the room's clock."""
    squad, now = present.squad, present.scene.now
    going = None if squad is None else squad.together
    if squad is None or going is None or not going.is_on or going.day != day:
        return over(present, Line("squad-together-over"))
    if not present.reachable:
        if present.shows:
            return privately(present, led(present, ALONG, day))
        return Outcome(squad, (cards.opening(present.called),))
    occasion = occasion_on(squad, day)
    taken = taken_in(squad, present, cards.local_day(squad, now))
    if taken is None and occasion is not None:
        first = attending.joining_first(present, squad, occasion, Coming.IN)
        return privately(present, first)
    if taken is None:
        return over(present, Line("squad-members-only"))
    if back := asked_back(present.scene):
        return Outcome(squad, step=back)
    if occasion is not None:
        present = lending(present, squad, occasion, Coming.IN)
    step, begins = _own(present, squad)
    if not begins:
        return Outcome(squad, step=step)
    outcome = drawn(present, replace(taken, together=rules.with_one(going, present.athlete, now)))
    return replace(outcome, step=step)


def _own(present: Present, squad: Squad) -> tuple[Step, bool]:
    """Return somebody's own session along with the squad, in their chat, and whether it begins."""
    scene = present.scene
    if not is_known(scene.athlete):
        turn = playing(FirstContact).begin(bringing(scene, squad))
        return settled(scene, _there(present, turn, begins=False), answers=False), False
    turn = playing(Times).along(scene, squad.id)
    begins = any(isinstance(one, Lived) and one.live is not None for one in turn.changes)
    return settled(scene, _there(present, turn, begins=begins), answers=False), begins


def _there(present: Present, turn: Turn, *, begins: bool) -> Turn:
    """Return the turn as it is said in their own chat; in the room they are shown that it is."""
    if present.scene.private:
        return turn
    says = tuple(replace(one, in_place=False, to=Audience.PRIVATE) for one in turn.says)
    line = Line("squad-together-there" if begins else "squad-together-not-now")
    glance = (Say(line, toast=GLANCE),) if present.shows else ()
    return replace(turn, says=(*glance, *says))
