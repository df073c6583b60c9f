"""What a file holds: shown before anything is written, taken in whole, taken back whole."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import ClassVar

from bot.archive.brought import Found, Program, Refused, Waiting
from bot.archive.profile import with_what_holds
from bot.archive.taking import Wish, imports_in
from bot.dialogue.buttons import stale
from bot.dialogue.card import named_in
from bot.dialogue.changes import Awaits, Filed, LetGo, TookOut
from bot.dialogue.question import Asking
from bot.dialogue.registry import playing
from bot.dialogue.setting import Offered, Option, Question
from bot.dialogue.state import LastCard
from bot.dialogue.story import Brings, Fallback, Fields, Opened, Overhears, Story
from bot.dialogue.tokens import Does, decode, encode
from bot.dialogue.turn import Button, Reply, Rows, Say, Scene, Turn, short_id
from bot.reading.intents.wishes import Arguments
from bot.reading.several.telling import DayTold
from bot.reading.zones import folded
from bot.rules.safety.screening import open_flags
from bot.stories.imports import said, typed
from bot.stories.imports.whose import (
    KEPT_FOR,
    LEAVE,
    MINE,
    THEIRS,
    AskWhose,
    held,
    left,
    meant,
    nothing,
    taken_in,
    taking_in,
)
from bot.words.line import Card, Content, Line

NAME = "imports"
SHOWN = 3  # earlier imports, the latest first

_FORM = Does(NAME, "file")
_TAKE, _WITHOUT, _OUT = "take", "without", "out"
_WISH_OUT = "wished"
_OUT_AGAIN = re.compile(
    r"\b(?:out|remove|delete|undo|erase|drop|quita\w*|saca\w*|borra\w*|elimina\w*|fuera|deshaz\w*)\b"
)


@dataclass(frozen=True, slots=True)
class AskTake(Question[str]):
    """Take in what the file held?  It waits under the name of its import."""

    lasts: ClassVar[timedelta] = KEPT_FOR
    grows: ClassVar[bool] = True
    quiet: ClassVar[bool] = True
    awaits_file: ClassVar[bool] = True
    takes_own_words: ClassVar[bool] = True
    unclear = Line("imports-take-or-leave")

    name: str

    def wanted(self, scene: Scene) -> Content:
        waiting = held(scene, self.name)
        if waiting is None:
            return Line("imports-waits")
        if waiting[0].program is Program.MESSAGE:
            return said.in_message(*waiting, scene.today.year)
        return said.preview(*waiting)

    def offered(self, scene: Scene) -> Offered[str]:
        waiting = held(scene, self.name)
        leave = Option(Line("imports-button-leave"), LEAVE)
        if waiting is None or not waiting[1].high or not waiting[1].has_more_than_high:
            return ((Option(Line("imports-button-take"), _TAKE, primary=True), leave),)
        high = len(waiting[1].high)
        without = Option(Line("imports-button-without", count=high), _WITHOUT, primary=True)
        return ((without,), (Option(Line("imports-button-take-all"), _TAKE), leave))

    def read(self, scene: Scene, text: str) -> str | None:
        return meant(scene, text, (_WITHOUT, THEIRS, MINE, LEAVE, _TAKE), _TAKE)

    def then(self, scene: Scene, choice: str) -> Turn:
        if choice == LEAVE:
            return left()
        waiting = held(scene, self.name)
        if choice in (THEIRS, MINE) and waiting is not None and not waiting[1].high:
            return taken_in(scene, self.name, Wish(takes_theirs=choice == THEIRS))
        if waiting is not None and waiting[1].offer.differs:
            return Turn(asks=AskWhose(self.name, without_high=choice == _WITHOUT))
        return taken_in(scene, self.name, Wish(choice == _WITHOUT))


def met(scene: Scene, found: Found | Refused) -> Turn:
    """Say what a file holds and ask whether to take it in; nothing is written before that."""
    if isinstance(found, Refused):
        return Turn((Say(said.refused(found)),), keeps=True, ends_card=True)
    name = short_id("import", scene.snapshot.id, scene.delivery)
    taking = taking_in(scene, found, name)
    if taking.is_empty:
        return Turn((Say(nothing(found, taking)),), keeps=True, ends_card=True)
    waiting = Awaits(Waiting(name, found, scene.asks_at + KEPT_FOR))
    asking = scene.snapshot.dialogue.question
    return Turn(
        changes=(waiting,),
        asks=AskWhose(name) if taking.only_differs else AskTake(name),
        interrupts=asking is not None and not isinstance(asking, AskTake | AskWhose),
    )


def told(scene: Scene, text: str) -> Turn | None:
    """Say what a message tells of several days and ask whether to write it; None: it does not."""
    days = typed.days_in(scene, text)
    return None if days is None else told_apart(scene, days)


def _overheard(scene: Scene, text: str) -> Turn | None:
    """Hear a message of several days: no question that takes one session is answered by it.

    Nor does that wait behind it, but for one about words that are not written down yet.
    """
    turn, asking = told(scene, text), scene.snapshot.dialogue.question
    if turn is None or asking is None or not asking.takes_sessions:
        return turn
    return turn if playing(Fallback).is_about_words(asking) else replace(turn, interrupts=False)


def told_apart(scene: Scene, days: Sequence[DayTold]) -> Turn:
    """Ask whether to write the sessions of several days; a pain that stops holds before that."""
    found = typed.found_in(scene, days, _waiting_with(scene))
    return typed.held_at_once(scene, found.entries, met(scene, found))


def _waiting_with(scene: Scene) -> Found | None:
    """Return the sessions of other messages that wait for a yes; None where none do."""
    waiting, asking = scene.waiting, scene.snapshot.dialogue.question
    if not isinstance(asking, AskTake) or waiting is None or waiting.name != asking.name:
        return None
    is_typed = waiting.found.program is Program.MESSAGE
    return typed.without_message(waiting.found, scene.message) if is_typed else None


def edited(scene: Scene, text: str) -> Turn | None:
    """Hear a message of several days as it reads now; None: it is none, and was none."""
    days = typed.days_in(scene, text)
    if is_about(scene):
        turn = playing(Fallback).said(scene, text) if days is None else told_apart(scene, days)
        return replace(turn, changes=(*_let_go(turn), *turn.changes))
    if days is None or not typed.of_message(scene):
        return None
    turn, fresh = typed.reread(scene, days)
    if not fresh:
        return turn
    asked = met(scene, typed.found_in(scene, fresh))
    if asked.asks is None:  # nothing of it is new
        return turn
    return replace(
        asked,
        says=(*turn.says, *asked.says),
        changes=(*turn.changes, *asked.changes),
        undoable=turn.undoable,
    )


def erased(scene: Scene) -> Turn | None:
    """Offer to take out what a deleted message told of several days; None: it did not."""
    if is_about(scene):
        return left()
    entries = typed.of_message(scene)
    return typed.gone(entries) if len(entries) > 1 else None


def dropped(asking: Asking) -> Say | None:
    """Say that nothing was taken in, as no yes came; None: none was asked for."""
    return (
        Say(Line("imports-lapsed"), stands=True)
        if isinstance(asking, AskTake | AskWhose)
        else None
    )


def _let_go(turn: Turn) -> tuple[LetGo, ...]:
    return () if any(isinstance(one, Awaits) for one in turn.changes) else (LetGo(),)


def is_about(scene: Scene) -> bool:
    """Say whether the open question is about what the message told."""
    waiting, asking = scene.waiting, scene.snapshot.dialogue.question
    if not isinstance(asking, AskTake) or waiting is None or waiting.name != asking.name:
        return False
    is_told = any(one.message == scene.message for one in waiting.found.entries)
    return scene.message is not None and is_told


def taken_out(scene: Scene, name: str, back: Filed | None = None) -> Turn:
    """Take back all of an import; `back` is the person on file as they were before it.

    What holds them back stays, as it does whatever else is taken back.
    """
    entries = imports_in(scene.log).get(name, [])
    mornings = sum(one.brought == name for one in scene.log.checks)
    if not entries and not mornings and back is None:
        return stale(Line("imports-out-already"))
    out = Line("imports-out", count=len(entries) or mornings) if entries or mornings else None
    if back is None:
        return Turn((Say(Card(out)),), (TookOut(name),))
    before = back.athlete
    now = replace(scene.athlete, flags=open_flags(scene.athlete), returning=False)
    after = with_what_holds(before, now, scene.today)
    after = replace(after, consents_before=before.consents_before)
    holds = Line("imports-holding-stays") if after != before else None
    told = Card(out, Line("imports-profile-out"), holds)
    return Turn((Say(told),), (Filed(after), TookOut(name)))


def wished(scene: Scene, arguments: Arguments, line: str) -> Turn:
    """Say how files come in; who wants the one that came out again is shown that alone."""
    return called(scene, NAME, _WISH_OUT if _OUT_AGAIN.search(folded(line)) else "")


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Say which files are read, and what came in before."""
    brought = imports_in(scene.log)
    is_out = argument == _WISH_OUT and len(brought) == 1
    args = (_WISH_OUT,) if is_out else ()
    latest = list(brought.items())[::-1][:SHOWN]
    before = [
        said.brought_before(entries[0].source.program if entries[0].source else "", entries)
        for _, entries in latest
    ]
    heading = Line("imports-before-heading") if before else None
    rows: Rows = tuple(
        (
            Button(
                Does(NAME, "out", (name, *args)),
                Line("imports-button-out", count=len(entries)),
                danger=True,
            ),
        )
        for name, entries in latest
    )
    how = None if is_out else Line("imports-how")
    return Turn((Say(Card(how, heading, *before), rows),), keeps=True)


def taken_up(scene: Scene, card: LastCard, text: str) -> Turn | None:
    """Take the one import out that a card offers to; None where it offers none, or several.

    A mere yes does so where that was wished for: behind how files come in it is an "I see".
    """
    pressed_for = (decode(one.token) for one in card.buttons)
    offers = [
        one.args
        for one in pressed_for
        if isinstance(one, Does) and (one.story, one.verb) == (NAME, "out")
    ]
    if len(offers) != 1:
        return None
    is_wished = offers[0][1:] == (_WISH_OUT,)
    is_named = named_in(scene, called(scene, NAME, "").says[0], text) is not None
    if not is_named and meant(scene, text, (_OUT,), _OUT if is_wished else None) != _OUT:
        return None
    return pressed(scene, _OUT, offers[0])


def opens(scene: Scene, asked: str | Does) -> Opened | None:
    """Return the form that takes a file; None where others would see who sends one."""
    is_asked = asked in ("import", Does(NAME, "how"))
    return (said.FileForm(), encode(_FORM, 0)) if is_asked and scene.private else None


def filled(scene: Scene, token: str, fields: Fields) -> Turn:
    """Say what the file in the form holds; without one, which are read and what came in before."""
    return called(scene, NAME, "") if scene.found is None else met(scene, scene.found)


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer one of the story's standing buttons."""
    match verb, args:
        case "out", (name, *_):
            return taken_out(scene, name)
        case "told", (name,):
            return typed.taken_out(scene, name) or stale(Line("imports-out-already"))
        case "how", ():
            return called(scene, NAME, "")
        case _:
            return stale(Line("common-unknown-button"))


def _asked(scene: Scene, asking: AskTake | AskWhose) -> Say:
    return asking.put(scene)


def _answered(scene: Scene, asking: AskTake | AskWhose, reply: Reply) -> Turn:
    return asking.answered(scene, reply)


STORY: Story[AskTake | AskWhose] = Story(
    NAME,
    ("import",),
    called,
    pressed,
    (AskTake, AskWhose),
    _asked,
    _answered,
    opens=opens,
    opening=frozenset({"import", "how"}),
    filled=filled,
    unheard=frozenset({"import"}),
    takes_up=taken_up,
    intents={"import": wished},
    overhears=Overhears(2, _overheard),
    role=Brings(met, taken_out, told, told_apart, edited, erased, is_about, dropped, said.coming),
)
