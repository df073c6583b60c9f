"""Sessions from a file: shown before anything is written, taken in whole, taken back whole."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import ClassVar

from bot.archive.brought import Found, Program, Refused, Waiting
from bot.archive.taking import Taking, imports_in, taking_of
from bot.dialogue.buttons import said_surely, stale, undo
from bot.dialogue.registry import playing
from bot.dialogue.setting import Offered, Option, Question
from bot.dialogue.story import Brings, Fallback, Story
from bot.dialogue.tokens import Does
from bot.dialogue.turn import (
    Awaits,
    Button,
    LetGo,
    Reply,
    Rows,
    Say,
    Scene,
    TookIn,
    TookOut,
    Turn,
    Typed,
    short_id,
)
from bot.reading.several import DayTold
from bot.reading.tables import table
from bot.reading.zones import folded
from bot.stories.imports import said, typed
from bot.words.line import Card, Content, Line

NAME = "imports"
KEPT_FOR = timedelta(days=1)
SHOWN = 3  # earlier imports, the latest first

_WORDS: Mapping[str, str] = table("settings")["imports"]
_TAKE, _WITHOUT, _LEAVE = "take", "without", "leave"


@dataclass(frozen=True, slots=True)
class AskTake(Question[str]):
    """Take in what the file held?  It waits under the name of its import."""

    lasts: ClassVar[timedelta] = KEPT_FOR
    grows: ClassVar[bool] = True
    awaits_file: ClassVar[bool] = True
    unclear = Line("imports-take-or-leave")

    name: str

    def wanted(self, scene: Scene) -> Content:
        held = _held(scene, self.name)
        if held is None:
            return Line("imports-waits")
        is_typed = held[0].program is Program.MESSAGE
        return said.in_message(*held, scene.today.year) if is_typed else said.preview(*held)

    def offered(self, scene: Scene) -> Offered[str]:
        held = _held(scene, self.name)
        leave = Option(Line("imports-button-leave"), _LEAVE)
        if held is None or not held[1].high or not (held[1].without_high or held[1].checks):
            return ((Option(Line("imports-button-take"), _TAKE, primary=True), leave),)
        high = len(held[1].high)
        without = Option(Line("imports-button-without", count=high), _WITHOUT, primary=True)
        return ((without,), (Option(Line("imports-button-take-all"), _TAKE), leave))

    def read(self, scene: Scene, text: str) -> str | None:
        plain = folded(text)
        for meant in (_WITHOUT, _LEAVE, _TAKE):
            if re.fullmatch(_WORDS[meant], plain):
                return meant
        sure = said_surely(Typed(text), scene.athlete.language)
        return None if sure is None else _TAKE if sure else _LEAVE

    def then(self, scene: Scene, choice: str) -> Turn:
        if choice == _LEAVE:
            return Turn((Say(Line("imports-left")),), (LetGo(),))
        held = _held(scene, self.name)
        if held is None:
            return Turn((Say(Line("imports-gone")),), (LetGo(),))
        found, taking = held
        entries = taking.without_high if choice == _WITHOUT else taking.entries
        if not entries and not taking.checks and not taking.left_out:
            return Turn((Say(_nothing(found, taking)),), (LetGo(),))
        if found.program is Program.MESSAGE:
            return typed.written(scene, entries, taking)
        card = said.taken(entries, len(taking.checks))
        return Turn(
            (Say(card, ((undo(scene),),)),),
            (TookIn(self.name, entries, taking.checks), LetGo()),
            undoable=True,
        )


def met(scene: Scene, found: Found | Refused) -> Turn:
    """Say what a file holds and ask whether to take it in; nothing is written before that."""
    if isinstance(found, Refused):
        return Turn((Say(said.refused(found)),), keeps=True)
    name = short_id("import", scene.snapshot.id, scene.delivery)
    taking = _taking(scene, found, name)
    if not taking.entries and not taking.checks and not taking.left_out:
        return Turn((Say(_nothing(found, taking)),), keeps=True)
    waiting = Awaits(Waiting(name, found, scene.asks_at + KEPT_FOR))
    asking = scene.snapshot.dialogue.question
    return Turn(
        changes=(waiting,),
        asks=AskTake(name),
        interrupts=asking is not None and not isinstance(asking, AskTake),
    )


def told(scene: Scene, text: str) -> Turn | None:
    """Say what a message tells of several days and ask whether to write it; None: it does not."""
    days = typed.days_in(scene, text)
    return None if days is None else told_apart(scene, days)


def told_apart(scene: Scene, days: Sequence[DayTold]) -> Turn:
    """Ask whether to write the sessions of several days; a pain that stops holds before that."""
    found = typed.found_in(scene, days)
    return typed.held_at_once(scene, found.entries, met(scene, found))


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
        return Turn((Say(Line("imports-left")),), (LetGo(),))
    entries = typed.of_message(scene)
    return typed.gone(entries) if len(entries) > 1 else None


def _let_go(turn: Turn) -> tuple[LetGo, ...]:
    return () if any(isinstance(one, Awaits) for one in turn.changes) else (LetGo(),)


def is_about(scene: Scene) -> bool:
    """Say whether the open question is about what the message told."""
    waiting, asking = scene.waiting, scene.snapshot.dialogue.question
    if not isinstance(asking, AskTake) or waiting is None or waiting.name != asking.name:
        return False
    is_told = any(one.message == scene.message for one in waiting.found.entries)
    return scene.message is not None and is_told


def _nothing(found: Found, taking: Taking) -> Content:
    is_typed = found.program is Program.MESSAGE
    return said.nothing_in_message(found, taking) if is_typed else said.nothing_new(found, taking)


def taken_out(scene: Scene, name: str) -> Turn:
    """Take back all of an import."""
    entries = imports_in(scene.log).get(name, [])
    mornings = sum(one.brought == name for one in scene.log.checks)
    if not entries and not mornings:
        return stale(Line("imports-out-already"))
    return Turn((Say(Line("imports-out", count=len(entries) or mornings)),), (TookOut(name),))


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Say which files are read, and what came in before."""
    brought = imports_in(scene.log)
    latest = list(brought.items())[::-1][:SHOWN]
    before = [
        said.brought_before(entries[0].source.program if entries[0].source else "", entries)
        for _, entries in latest
    ]
    heading = Line("imports-before-heading") if before else None
    rows: Rows = tuple(
        (
            Button(
                Does(NAME, "out", (name,)),
                Line("imports-button-out", count=len(entries)),
                danger=True,
            ),
        )
        for name, entries in latest
    )
    return Turn((Say(Card(Line("imports-how"), heading, *before), rows),), keeps=True)


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer one of the story's standing buttons."""
    match verb, args:
        case "out", (name,):
            return taken_out(scene, name)
        case "told", (name,):
            return typed.taken_out(scene, name) or stale(Line("imports-out-already"))
        case "how", ():
            return called(scene, NAME, "")
        case _:
            return stale(Line("common-unknown-button"))


def _held(scene: Scene, name: str) -> tuple[Found, Taking] | None:
    """Return what waits under a name and what taking it in would change; None: nothing does."""
    found = scene.waiting.found if scene.waiting and scene.waiting.name == name else scene.found
    return (found, _taking(scene, found, name)) if isinstance(found, Found) else None


def _taking(scene: Scene, found: Found, name: str) -> Taking:
    if found.program is Program.MESSAGE:
        return typed.taking(scene, found)
    return taking_of(found, scene.athlete, scene.log, name)


def _asked(scene: Scene, asking: AskTake) -> Say:
    return asking.put(scene)


def _answered(scene: Scene, asking: AskTake, reply: Reply) -> Turn:
    return asking.answered(scene, reply)


STORY: Story[AskTake] = Story(
    NAME,
    ("import",),
    called,
    pressed,
    (AskTake,),
    _asked,
    _answered,
    unheard=frozenset({"import"}),
    intents={"import": lambda scene, arguments, line: called(scene, "import", "")},
    role=Brings(met, taken_out, told, told_apart, edited, erased, is_about),
)
