"""Words in a room that answer a reminder: heard as in private, answered in private.

What people say to each other below a reminder is theirs: only a session, one left out, a wish and
words about a body are heard; the last wherever they stand, from whoever the coach knows, a wish
also where the coach is called by its name.  The room learns that a session was noted, or that
there is an answer in private; never what about.  Who says whether they come is heard as who taps;
what else that line tells of a body goes to them alone, and nothing shows that it did.
"""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.contract import Act, Brought, Said, Thing
from bot.dialogue.aside import habits_of
from bot.dialogue.changes import Wrote
from bot.dialogue.closing import Becomes
from bot.dialogue.outcome import Step, settled
from bot.dialogue.registry import is_known, playing
from bot.dialogue.safety_first import is_held, meanwhile
from bot.dialogue.story import Brings, Fallback, FirstContact, Interrupts
from bot.dialogue.turn import Scene, Turn
from bot.dialogue.wishing import wished
from bot.reading.heard import NotALog, NotDone
from bot.reading.intents.reminded import Said as Reminded
from bot.reading.intents.reminded import Then, read_reminded
from bot.reading.intents.wishes import Wishes, wishes_in
from bot.reading.replies.reading import read
from bot.reading.squads.coming import Told, read_coming, told_in
from bot.reading.squads.pitch import says_of_a_body
from bot.rules.squads.ahead import is_open, is_over, open_cards
from bot.rules.squads.squad import Coming, Occasion, Squad, answered, member_of
from bot.rules.week.planning import Status
from bot.squads.room import attending, cards
from bot.squads.room.joining import refreshed
from bot.squads.room.lending import lending
from bot.squads.room.said import RoomLine
from bot.squads.room.turn import Outcome, Present, RoomSay, aside, over
from bot.stories.logging import hearing as logging_hearing
from bot.stories.reminding.answering import answered as answered_in_private
from bot.stories.session.planned import planned_on
from bot.words.line import Line

MOST_OF_A_GREETING = 3
"""Words; of more it is said to the others too, as "see you at the pub"."""


def heard(present: Present, occasion: Occasion, text: str) -> Outcome:
    """Act on a reply to a reminder; nothing at all where it is talk among people."""
    squad = present.squad
    reminded = _reminded(present, occasion, text)
    if reminded is not None:
        return reminded
    present = _pulling_here(present, occasion, text)
    turn = _turn(present, occasion, text)
    if squad is None or turn is None:
        return Outcome(squad)
    step = settled(present.scene, turn, answers=False)
    squad = refreshed(squad, present)
    is_changed = occasion.told is None or is_open(occasion, present.scene.now)
    if not is_changed or not isinstance(read(text, habits_of(present.scene)), NotDone):
        return Outcome(squad, _acknowledged(present, step), step)
    after = answered(squad, occasion.day, present.athlete, Coming.OUT)
    cards_now = attending.redrawn(present, squad, after)
    return Outcome(after, (*cards_now, *_acknowledged(present, step)), step)


def _pulling_here(present: Present, occasion: Occasion, text: str) -> Present:
    """Return the act with the squad's kit on file where a member tells what was done with it."""
    squad = present.squad
    if squad is None or member_of(squad, present.athlete) is None:
        return present
    if isinstance(read(text, habits_of(present.scene)), NotALog | NotDone):
        return present
    return lending(present, squad, occasion, Coming.IN)


_COMING: dict[Reminded | Then, Coming] = {
    Reminded.YES: Coming.IN,
    Reminded.BEGIN: Coming.IN,
    Reminded.OUT: Coming.OUT,
}


def _reminded(present: Present, occasion: Occasion, text: str) -> Outcome | None:
    """Return what "ok", "8pm" or "what is it?" below a member's reminder leads to, as a tap would.

    Another hour or day is filed for their own session, where they have one then.
    """
    scene, squad = present.scene, present.squad
    if squad is None or member_of(squad, present.athlete) is None:
        return None
    said = read_reminded(text, scene.athlete.language, scene.today)
    coming = _coming(occasion, text, said)
    if coming is None and said is not Reminded.WHAT:
        return None
    if before_anything(scene, text) is not None:
        return None
    if not isinstance(read(text, habits_of(scene)), NotALog):
        return None
    if coming is None:
        return attending.mine(present, occasion.day)
    noted = attending.pressed(present, coming, occasion.day)
    planned = planned_on(scene, occasion.day) if isinstance(said, Then) else None
    if said is None or planned is None or planned.status is not Status.PLANNED or is_held(scene):
        return noted
    seen = scene if noted.step is None else replace(scene, snapshot=noted.step.after)
    step = settled(seen, answered_in_private(seen, planned, said), answers=False)
    return replace(noted, step=step) if present.reachable else noted


def _coming(occasion: Occasion, text: str, said: Reminded | Then | None) -> Coming | None:
    """Return what words say of coming; ahead of a session "no" is not "later", as at its hour."""
    if said is Reminded.WHAT:
        return None
    if occasion.told is None:
        return None if said is None else _COMING.get(said, Coming.LATER)
    ahead = read_coming(text)
    if ahead is not None:
        return ahead
    match said:
        case Then(day) if day not in (None, occasion.day):
            return Coming.OUT
        case Then() | Reminded.EVENING:
            return Coming.LATE
        case _:
            return None if said is None else _COMING.get(said)


def addressed(present: Present, text: str) -> Outcome:
    """Grant a wish that calls the coach by its name, or hear a pain; nothing where it is talk.

    What is meant for the coach and cannot be answered there is met with the way to its own chat.
    """
    scene, squad = present.scene, present.squad
    turn = (_wish(scene, text) or of_a_pain(scene, text)) if is_known(scene.athlete) else None
    if turn is None and _is_meant_for_the_coach(scene, text):
        return Outcome(squad, (cards.unheard(present.called, Thing.CALL),))
    if turn is None:
        return Outcome(squad)
    step = settled(scene, meanwhile(scene, text) if is_held(scene) else turn, answers=False)
    after = None if squad is None else refreshed(squad, present)
    return Outcome(after, _acknowledged(present, step), step)


def _is_meant_for_the_coach(scene: Scene, text: str) -> bool:
    heard = wishes_in(text, scene.athlete.language).wishes
    greets = any(one.intent == "greeting" for one in heard)
    is_all = len(text.split()) <= MOST_OF_A_GREETING
    return (greets and is_all) or says_of_a_body(text) or _wish(scene, text) is not None


def _wish(scene: Scene, text: str) -> Turn | None:
    """Return what a wish leads to; None where there is none, or it is said to be polite."""
    heard = wishes_in(text, scene.athlete.language).wishes
    meant = tuple(one for one in heard if not one.is_talk)
    return wished(scene, Wishes(meant), text)


def interrupted(present: Present, words: str, *, in_room: bool) -> Outcome | None:
    """Return what words about a body call for, in private alone; None where there are none.

    Behind a squad's command nothing of them becomes a day, a city or a name.
    """
    turn = before_anything(present.scene, words) if words else None
    if turn is None:
        return None
    step = settled(present.scene, turn, answers=False)
    return Outcome(present.squad, _acknowledged(present, step) if in_room else (), step)


def before_anything(scene: Scene, words: str) -> Turn | None:
    """Return what a body calls for, or an age that is too young, of whoever trains here."""

    def of_a_body(seen: Scene) -> Turn | None:
        return playing(Interrupts).heard(seen, words)

    first = playing(FirstContact)
    if not first.is_done(scene.athlete):
        return of_a_body(scene)
    return first.heard(scene, words, of_a_body)


def resting(present: Present, act: Act, occasion: Occasion | None) -> Outcome | None:
    """Return what is said on the day after a decline for age, to them alone; else None.

    What people say to each other is theirs.
    """
    turn = playing(FirstContact).resting(present.scene, act)
    if turn is None:
        return None
    if isinstance(act, Said | Brought) and occasion is None:
        return Outcome(present.squad)
    return Outcome(present.squad, step=settled(present.scene, turn, answers=False))


def _turn(present: Present, occasion: Occasion, text: str) -> Turn | None:
    scene = present.scene
    interrupted = before_anything(scene, text)
    if interrupted is not None:
        return interrupted
    said = read(text, habits_of(scene))
    known = is_known(scene.athlete)
    several = playing(Brings).told(scene, text) if known and not is_held(scene) else None
    if several is not None:
        return several
    wish = _wish(scene, text) if known and isinstance(said, NotALog) else None
    if isinstance(said, NotALog) and wish is None:
        return of_a_pain(scene, text) if known else None
    if is_held(scene):
        return meanwhile(scene, text)
    if wish is not None:
        return wish
    if not known:
        return playing(FirstContact).begin(scene)
    theirs = occasion.at.astimezone(ZoneInfo(scene.athlete.zone)).date()
    return logging_hearing.understood(scene, said, min(theirs, scene.today))


def of_a_pain(scene: Scene, text: str) -> Turn | None:
    """Return what a pain told below a card leads to, as in private; None for any other talk."""
    if "?" in text or not says_of_a_body(text):
        return None
    return meanwhile(scene, text) if is_held(scene) else playing(Fallback).said(scene, text)


def _acknowledged(present: Present, step: Step) -> tuple[RoomSay, ...]:
    """Return what the room sees of what was told: the same whatever it was, and however it went.

    Who may not be reached in private is shown another way to what is said there.
    """
    called = present.called
    way = (cards.written_to(called),) if present.unproven and present.reachable else ()
    if any(isinstance(change, Wrote) for change in step.changes):
        noted = RoomSay(RoomLine("room-noted", called=called), answers=True, quiet=True)
        seldom = (replace(one, seldom=True) for one in way)
        return (replace(noted, reacts_to=present.scene.message), *seldom)
    if not present.reachable:
        return (cards.opening(called),)
    aside = RoomSay(RoomLine("room-answered-aside", called=called), answers=True, quiet=True)
    return way or (aside,)


def edited(present: Present, text: str) -> Outcome:
    """Correct the session that a reply wrote; said in private alone, on the card of it."""
    scene = present.scene
    doubted = playing(Fallback).heard_anew(scene, text)
    heard_first = before_anything(scene, text)
    turn = heard_first or doubted or playing(Fallback).edited(scene, text)
    if turn == Turn():
        return Outcome(present.squad)
    if heard_first is None and is_held(scene):
        turn, doubted = meanwhile(scene, text), None
    step = settled(scene, turn, answers=doubted is not None, card=Becomes.REWRITTEN)
    return Outcome(present.squad, step=step)


# --- who comes, in words -------------------------------------------------------------------


def told_of_coming(present: Present, occasion: Occasion | None, text: str) -> Outcome | None:
    """Return what a line says of coming leads to; None where it says nothing of it.

    `occasion` is the session of the card it answers; None: the next that is asked about.
    """
    squad = present.squad
    said = told_in(text) if squad is not None and "?" not in text else None
    if squad is None or said is None or not _is_plain(present, said, text):
        return None
    meant = occasion or at_hand(squad, present.scene.now)
    if meant is None:
        return over(present, Line("squad-not-asked")) if present.reachable else None
    coming = said.coming
    if meant.told is None and coming in (Coming.LATE, Coming.MAYBE):
        coming = Coming.LATER
    body = of_a_body(present, said.beside) if said.beside else None
    noted = attending.pressed(present, coming, meant.day)
    return noted if body is None else _beside(present, noted, body)


def at_hand(squad: Squad, now: datetime) -> Occasion | None:
    """Return the session that is asked about now: the next ahead, else that of the day."""
    ahead = open_cards(squad, now)
    if ahead:
        return min(ahead, key=lambda one: one.at)
    last = squad.occasions[-1] if squad.occasions else None
    return None if last is None or is_over(last, squad.zone, now) else last


def of_a_body(present: Present, text: str) -> Turn | None:
    """Return what words beside an answer call for in private; None where they tell of no body."""
    scene = present.scene
    first = before_anything(scene, text)
    return first or (of_a_pain(scene, text) if is_known(scene.athlete) else None)


def _is_plain(present: Present, said: Told, text: str) -> bool:
    """Say whether a line says of coming, and of a body at most: of no session done or left out."""
    if not said.beside or of_a_body(present, said.beside) is not None:
        return True
    if not is_known(present.scene.athlete) and says_of_a_body(said.beside):
        return True  # nothing is kept of a body before they agree to that
    return isinstance(read(text, habits_of(present.scene)), NotALog)


def _beside(present: Present, noted: Outcome, body: Turn) -> Outcome:
    """Return the outcome of an answer with what was told of a body said in private alone."""
    before = noted.step or aside(present.scene)
    seen = replace(present.scene, snapshot=before.after)
    step = settled(seen, body, answers=False)
    both = replace(step, changes=(*before.changes, *step.changes))
    if present.reachable:
        return replace(noted, step=both)
    way_in = () if noted.step is None else (cards.opening(present.called),)
    return replace(noted, room=(*noted.room, *way_in), step=both)
