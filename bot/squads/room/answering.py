"""Words in a room that say who comes: they count as the button of the card, and room sees no more.

Whatever else the line tells of a body goes to the person alone, and nothing shows that it did.
"""

from dataclasses import replace
from datetime import datetime

from bot.dialogue.aside import habits_of
from bot.dialogue.outcome import settled
from bot.dialogue.registry import playing
from bot.dialogue.story import FirstContact
from bot.dialogue.turn import Turn
from bot.reading.heard import NotALog
from bot.reading.replies.reading import read
from bot.reading.squads.coming import Told, told_in
from bot.rules.squads.ahead import is_over, open_cards
from bot.rules.squads.squad import Coming, Occasion, Squad
from bot.squads.room import attending, cards, hearing
from bot.squads.room.turn import Outcome, Present, aside, over
from bot.words.line import Line


def told(present: Present, occasion: Occasion | None, text: str) -> Outcome | None:
    """Return what a line says of coming leads to; None where it says nothing of it.

    `occasion` is the session of the card it answers; None: the next that is asked about.
    """
    squad = present.squad
    said = told_in(text) if squad is not None and "?" not in text else None
    if squad is None or said is None or not _is_plain(present, said, text):
        return None
    meant = occasion or at_hand(squad, present.scene.now)
    if meant is None:
        return over(present, Line("squad-session-over")) if present.reachable else None
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
    is_known = playing(FirstContact).is_done(scene.athlete)
    first = hearing.before_anything(scene, text)
    return first or (hearing.of_a_pain(scene, text) if is_known else None)


def _is_plain(present: Present, said: Told, text: str) -> bool:
    """Say whether a line says of coming, and of a body at most: of no session done or left out."""
    if not said.beside or of_a_body(present, said.beside) is not None:
        return True
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
