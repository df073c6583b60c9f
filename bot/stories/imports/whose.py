"""What waits of a file, written all at once; whose word stands on what it says of the person."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import ClassVar

from bot.archive.brought import Found, Program
from bot.archive.taking import Taking, Wish, taken, taking_of
from bot.dialogue.buttons import said_surely, undo
from bot.dialogue.changes import Change, Filed, LetGo, TookIn
from bot.dialogue.registry import story_of
from bot.dialogue.setting import Offered, Option, Question
from bot.dialogue.story import FirstContact
from bot.dialogue.turn import Say, Scene, Turn, Typed
from bot.dialogue.undo import apply
from bot.reading.tables import table
from bot.reading.zones import folded
from bot.rules.log.records import Athlete
from bot.rules.outlook import Outlook
from bot.stories.imports import said, typed
from bot.stories.session.because import ahead_of, following
from bot.words.line import Content, Line

KEPT_FOR = timedelta(days=1)
LEAVE, THEIRS, MINE = "leave", "theirs", "mine"

_WORDS: Mapping[str, str] = table("settings")["imports"]


@dataclass(frozen=True, slots=True)
class AskWhose(Question[str]):
    """Whose word stands on what the file says of the person otherwise than they did here?"""

    lasts: ClassVar[timedelta] = KEPT_FOR
    grows: ClassVar[bool] = True
    awaits_file: ClassVar[bool] = True
    unclear = Line("imports-whose-unclear")

    name: str
    without_high: bool = False

    @property
    def is_like(self) -> frozenset[str]:
        return frozenset({"today"})  # "lo mío"

    def wanted(self, scene: Scene) -> Content:
        waiting = held(scene, self.name)
        if waiting is None:
            return Line("imports-waits")
        ways = (self._ahead(scene, is_theirs) for is_theirs in (True, False))
        return said.whose(waiting[1], *ways)

    def _ahead(self, scene: Scene, takes_theirs: bool) -> Outlook:
        turn = taken_in(scene, self.name, Wish(self.without_high, takes_theirs))
        return ahead_of(replace(scene, snapshot=apply(scene.snapshot, turn.changes)))

    def offered(self, scene: Scene) -> Offered[str]:
        theirs = Option(Line("imports-button-theirs"), THEIRS, primary=True)
        mine = Option(Line("imports-button-mine"), MINE)
        waiting = held(scene, self.name)
        if waiting is None or waiting[1].only_differs:
            return ((theirs,), (mine,))
        return ((theirs,), (mine, Option(Line("imports-button-leave"), LEAVE)))

    def read(self, scene: Scene, text: str) -> str | None:
        return meant(scene, text, (THEIRS, MINE, LEAVE), None)

    def then(self, scene: Scene, choice: str) -> Turn:
        waiting = held(scene, self.name)
        if choice == LEAVE or (choice == MINE and waiting and waiting[1].only_differs):
            return left()
        return taken_in(scene, self.name, Wish(self.without_high, choice == THEIRS))


def meant(scene: Scene, text: str, choices: tuple[str, ...], surely: str | None) -> str | None:
    """Return the choice that words name; a plain yes is `surely`, where that is one."""
    plain = folded(text)
    named = next((one for one in choices if re.fullmatch(_WORDS[one], plain)), None)
    if named is not None:
        return named
    sure = said_surely(Typed(text), scene.athlete.language)
    return None if sure is None else surely if sure else LEAVE


def left() -> Turn:
    """Leave what waited."""
    return Turn((Say(Line("imports-left")),), (LetGo(),))


def held(scene: Scene, name: str) -> tuple[Found, Taking] | None:
    """Return what waits under a name and what taking it in would change; None: nothing does."""
    found = scene.waiting.found if scene.waiting and scene.waiting.name == name else scene.found
    return (found, taking_in(scene, found, name)) if isinstance(found, Found) else None


def taking_in(scene: Scene, found: Found, name: str) -> Taking:
    """Return what taking in a file, or what a message told, would change."""
    if found.program is Program.MESSAGE:
        return typed.taking(scene, found)
    return taking_of(found, scene.athlete, scene.log, name, scene.today)


def nothing(found: Found, taking: Taking) -> Content:
    """Say that nothing is new, and why."""
    is_typed = found.program is Program.MESSAGE
    return said.nothing_in_message(found, taking) if is_typed else said.nothing_new(found, taking)


def taken_in(scene: Scene, name: str, wish: Wish) -> Turn:
    """Write what waited, all at once, with one way back."""
    waiting = held(scene, name)
    if waiting is None:
        return Turn((Say(Line("imports-gone")),), (LetGo(),))
    found, taking = waiting
    athlete, entries = taken(found, taking, scene.athlete, wish, scene.today)
    is_same = athlete == scene.athlete
    if is_same and not (entries or taking.checks or taking.left_out or taking.amended):
        return Turn((Say(nothing(found, taking)),), (LetGo(),))
    if found.program is Program.MESSAGE:
        return typed.written(scene, entries, taking)
    filed = () if is_same else (Filed(athlete),)
    changes: tuple[Change, ...] = (*filed, TookIn(name, entries, taking.checks))
    seen = replace(scene, snapshot=apply(scene.snapshot, changes))
    parts = taking.offer.taken(takes_theirs=wish.takes_theirs)
    card = said.taken(entries, taking, parts, None if is_same else following(ahead_of(seen)))
    return Turn(
        (Say(card, ((undo(scene),),)),),
        (*changes, LetGo()),
        undoable=True,
        clears=_is_told_now(scene, athlete),
    )


def _is_told_now(scene: Scene, after: Athlete) -> bool:
    """Say whether what was put aside is a question that the file has answered."""
    parked = scene.snapshot.dialogue.parked
    is_of_start = parked is not None and isinstance(story_of(parked).role, FirstContact)
    return is_of_start and after.slots != scene.athlete.slots
