"""What a turn amounts to: the snapshot after it, what to keep of it, what to say.

A new question takes the place of the open one; one that insists is parked and comes back when
the new one is done.  What was done can be undone, and an undo redone.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from bot.archive.brought import Waiting
from bot.dialogue import lapsing
from bot.dialogue.buttons import calendar_again
from bot.dialogue.card import card_of
from bot.dialogue.changes import Awaits, Change, Snapshot, Struck, Wrote
from bot.dialogue.closing import Becomes, in_one, on_the_card
from bot.dialogue.question import Asking
from bot.dialogue.registry import playing, story_of
from bot.dialogue.serving import done_with, of_undo
from bot.dialogue.state import Dialogue
from bot.dialogue.story import Fallback, FirstContact, Grantor, Times
from bot.dialogue.tokens import Does, Press
from bot.dialogue.turn import Outdated, Rows, Say, Scene, Turn, undo_id
from bot.dialogue.undo import (
    apply,
    forget,
    overtaken,
    remember,
    reverse,
    without_their_session,
)
from bot.rules.week.in_calendar import tells_of_now
from bot.words.line import Content, Term
from bot.words.terms import terms_in, with_terms


@dataclass(frozen=True, slots=True)
class Step:
    """What an act led to: the snapshot after it, what to keep of it, what to say.

    `closes` is the number of a question whose earlier cards are done: it is open no more, or
    stands below once more.  `outdates` are the entries whose cards no longer tell the truth.
    `done` is what cards no longer need to offer, by name.  `leaves` is what the card of the
    question that `closes` names still offers, where that ended unanswered.
    """

    after: Snapshot
    changes: tuple[Change, ...]
    says: tuple[Say, ...]
    closes: int | None = None
    outdates: tuple[Outdated, ...] = ()
    done: tuple[str, ...] = ()
    leaves: Rows = ()


def settled(
    scene: Scene,
    turn: Turn,
    *,
    answers: bool,
    card: Becomes = Becomes.STAYS,
    closes: Content | None = None,
) -> Step:
    """Return the step a turn amounts to; `answers` says whether it answered the question.

    `card` is what becomes of the one whose button was pressed, `closes` what was chosen on it.
    """
    before = scene.snapshot
    if before.dialogue.live is not None:
        turn = playing(Times).ended_by(scene, turn)
    was_asked = before.dialogue.asked
    after = apply(before, turn.changes)
    # whoever turned out to be somebody else goes on in that one's conversation
    dialogue = before.dialogue if after.id == before.id else after.dialogue
    said = after.dialogue
    dialogue = replace(dialogue, live=said.live, gone_through=said.gone_through)
    dialogue, turn, is_moot = _without_moot(scene, dialogue, turn, after)
    ends = not answers and (is_moot or lapsing.ends_with(scene, turn))
    dialogue, asks = _dialogue(scene, dialogue, turn, answers=answers or ends)
    if dialogue.question is not None and dialogue.opened is None and turn.says:
        dialogue = replace(dialogue, opened=scene.asks_at)  # stored before that was known
    if turn.undoes is not None:
        dialogue = forget(dialogue, turn.undoes)
    used = next((one for one in before.dialogue.undos if one.id == turn.undoes), None)
    anew = (*overtaken(before, turn.changes), *without_their_session(before, used))
    for name in anew:
        dialogue = forget(dialogue, name)
    if turn.undoable and turn.changes:
        undo = reverse(before, turn.changes, undo_id(scene))
        dialogue = remember(dialogue, replace(undo, redoes=used is not None and not used.redoes))
    if turn.shows_session:
        dialogue = replace(dialogue, session_at=scene.asks_at)
    heard_in = _heard_in(scene, turn, dialogue, answers=answers)
    dialogue = replace(dialogue, heard_in=heard_in, unheard=turn.misread)
    after = replace(after, dialogue=dialogue)
    says = turn.says
    if asks is not None:
        seen = replace(scene, snapshot=after, waiting=_waiting(scene, turn))
        asked = question(seen, asks)
        is_first = dialogue.asked > was_asked and asks != before.dialogue.parked
        if asks.is_beside_session and is_first:  # said again, it stands alone
            asked = playing(FirstContact).beneath(seen, asked)
        says = (*says, replace(asked, asks=True))
    says, explained = _explained(says, dialogue.explained)
    drawn = (say.content.loop for say in says if say.content.loop is not None)
    shown = tuple(dict.fromkeys((*dialogue.shown, *drawn)))
    dialogue = replace(dialogue, explained=explained, shown=shown)
    says = on_the_card(
        says if turn.clears else in_one(says),
        turn,
        card,
        closes if dialogue.asked > was_asked else None,
        asked=answers and _is_of_the_same_story(before.dialogue.question, asks),
    )
    says = _with_calendar(scene, after, says)
    was_last = None if turn.ends_card else dialogue.card
    last = card_of(scene, says, was_last, unasked=turn.unasked)
    after = replace(after, dialogue=replace(dialogue, card=last))
    is_open = after.dialogue.question is not None and after.dialogue.asked == was_asked
    stands = is_open and not any(say.asks for say in says)
    was_open = before.dialogue.question
    closed = None if was_open is None or stands else was_asked
    is_over = not (is_open or was_open == after.dialogue.parked)
    left = left_below(replace(scene, snapshot=after), was_open, says) if is_over else ()
    return Step(
        after,
        turn.changes,
        says,
        closed,
        _outdated(replace(scene, snapshot=after), before, turn),
        (*done_with(turn, before), *map(of_undo, anew)),
        left,
    )


def left_below(scene: Scene, asking: Asking | None, says: tuple[Say, ...]) -> Rows:
    """Return what the card of a session still offers once a question on it is over.

    Nothing, where what is said now tells of the same session.
    """
    if asking is None:
        return ()
    asked, undos = question(scene, asking), {one.id for one in scene.snapshot.dialogue.undos}
    if asked.about is None or any(say.about == asked.about for say in says):
        return ()
    rows = (tuple(one for one in row if _is_of_use(one.press, undos)) for row in asked.buttons)
    return tuple(row for row in rows if row)


def _is_of_use(press: Press | None, undos: set[str]) -> bool:
    match press:
        case Does("undo", name):
            return name in undos
        case _:
            return isinstance(press, Does)


def _without_moot(
    scene: Scene, dialogue: Dialogue, turn: Turn, after: Snapshot
) -> tuple[Dialogue, Turn, bool]:
    """Return the dialogue and the turn where what is asked about goes with the turn's changes.

    Then the question is open no more, and what it held back is said to be written nowhere.
    """
    before = scene.snapshot
    if not turn.changes or before.id != after.id:
        return dialogue, turn, False
    if lapsing.is_moot(dialogue.parked, before, after):
        dialogue = replace(dialogue, parked=None)
    asking = dialogue.question
    if asking is None or not lapsing.is_moot(asking, before, after):
        return dialogue, turn, False
    dropped = lapsing.dropped_with(replace(scene, snapshot=after), asking)
    also = (replace(one, stands=False) for one in dropped)
    return dialogue, replace(turn, says=(*turn.says, *also), keeps=False), True


def _waiting(scene: Scene, turn: Turn) -> Waiting | None:
    """Return what waits for a yes after a turn."""
    fresh = (one.waiting for one in turn.changes if isinstance(one, Awaits))
    return next(fresh, scene.waiting)


def _with_calendar(scene: Scene, after: Snapshot, says: tuple[Say, ...]) -> tuple[Say, ...]:
    """Return the messages with a way to the file anew, where a calendar tells of other hours."""
    was, now = scene.athlete, after.athlete
    if now is was or not now.calendar or now.calendar != was.calendar:
        return says
    if tells_of_now(now, after.log, scene.today) or not tells_of_now(was, scene.log, scene.today):
        return says  # or was told before
    for place, say in enumerate(says):
        if say.toast is None and say.on is None and not say.asks:
            with_it = replace(say, buttons=(*say.buttons, (calendar_again(),)))
            return (*says[:place], with_it, *says[place + 1 :])
    return says


def _is_of_the_same_story(was: Asking | None, now: Asking | None) -> bool:
    return was is not None and now is not None and story_of(was) is story_of(now)


def _outdated(scene: Scene, before: Snapshot, turn: Turn) -> tuple[Outdated, ...]:
    """Return the entries that are otherwise now than they were on file, or are back on it."""
    if not turn.changes:  # then no log has to be there
        return ()
    was = {entry.id: entry for entry in before.log.entries}
    undos = before.dialogue.undos
    is_undone = any(one.id == turn.undoes and not one.redoes for one in undos)
    tells = partial(playing(Fallback).outdated, scene)
    now = {one.entry.id: one.entry for one in turn.changes if isinstance(one, Wrote)}
    gone = sorted({one.entry for one in turn.changes if isinstance(one, Struck)})
    changed = [name for name, one in now.items() if was.get(name, one) != one]
    back = [name for name in now if name not in was and turn.undoes is not None]
    return (
        *(tells(was[name], now[name], is_undone) for name in changed),
        *(tells(None, now[name], is_undone) for name in back),
        *(tells(was[name], None, is_undone) for name in gone if name in was),
    )


def _explained(
    says: tuple[Say, ...], known: tuple[Term, ...]
) -> tuple[tuple[Say, ...], tuple[Term, ...]]:
    """Return the messages with the words in them explained that come up for the first time."""
    explaining: list[Say] = []
    for say in says:
        fresh = tuple(term for term in terms_in(say.content) if term not in known)
        known += fresh
        explaining.append(replace(say, content=with_terms(say.content, fresh)) if fresh else say)
    return tuple(explaining), known


def _dialogue(
    scene: Scene, before: Dialogue, turn: Turn, *, answers: bool
) -> tuple[Dialogue, Asking | None]:
    """Return the dialogue after the turn, and the question to say now."""
    now = scene.asks_at
    if turn.amends is not None:
        return replace(before, question=turn.amends), None
    was = before.question
    if turn.clears:
        before = replace(before, parked=None)
    if turn.asks is not None:
        parked = before.parked
        more = was is not None and was.grows and type(was) is type(turn.asks)  # the same and more
        is_again = was == turn.asks
        if (
            was is not None
            and not (more or is_again)
            and (turn.interrupts or (was.insists and not answers))
        ):
            parked = was
        return _asking(replace(before, parked=parked), turn.asks, now), turn.asks
    if was is None:
        return before, None
    if turn.keeps or not answers:
        says_again = turn.keeps and (turn.misread or not turn.says or not was.quiet)
        insists = was.insists and not turn.unasked and not _turns_a_page(turn)
        is_said = (says_again or insists) and not was.is_over(scene.today)
        return before, was if is_said else None
    if before.parked is not None and not before.parked.is_over(scene.today):
        return _asking(replace(before, parked=None), before.parked, now), before.parked
    return replace(before, question=None, parked=None), None


def _heard_in(scene: Scene, turn: Turn, after: Dialogue, *, answers: bool) -> str | None:
    """Return the message that the question open after the turn is about."""
    before = scene.snapshot.dialogue
    if after.question is None:
        return None
    if after.asked == before.asked:  # the same question as before
        return scene.message if answers and turn.keeps else before.heard_in
    return scene.message if turn.asks is not None and _is_of_a_line(turn.asks) else None


def _is_of_a_line(asking: Asking) -> bool:
    """Say whether a question holds what a line told or wished for, and did not lead to yet."""
    is_wish = isinstance(story_of(asking).role, Grantor)
    return is_wish or asking.holds or playing(Fallback).is_about_words(asking)


def _asking(dialogue: Dialogue, question: Asking, now: datetime) -> Dialogue:
    return replace(dialogue, question=question, asked=dialogue.asked + 1, opened=now)


def question(scene: Scene, asking: Asking) -> Say:
    """Return the open question, in its story's words and buttons."""
    story = story_of(asking)
    assert story.asked is not None
    return story.asked(scene, asking)


def _turns_a_page(turn: Turn) -> bool:
    """Say whether a turn does no more than show another page of a card that stands there."""
    return bool(turn.says) and all(say.in_place for say in turn.says) and not turn.changes
