"""One kind of setting: something on file that is shown, asked for, read, filed and taken back.

A setting is a story made of two tables.  Its questions are small classes: the words, the answers
offered, who reads a typed one, what follows, and what is said where none was understood.  Its
buttons are named by what their token says, each with the question it asks or what it does.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any, ClassVar, Generic, TypeVar

from bot.contract import Toast
from bot.dialogue.buttons import stale, undo
from bot.dialogue.changes import Filed
from bot.dialogue.question import Asking
from bot.dialogue.story import Called, Pressed, Story
from bot.dialogue.tokens import Answers
from bot.dialogue.turn import Button, Reply, Rows, Say, Scene, Tapped, Turn
from bot.rules.log.records import Athlete
from bot.words.labels import Label
from bot.words.line import Content, Line

Value = TypeVar("Value")
Means = TypeVar("Means", covariant=True)
Part = TypeVar("Part")
Deed = Callable[[Scene], Turn]


@dataclass(frozen=True, slots=True)
class Option(Generic[Means]):
    """An answer to tap.  `token` is ASCII; empty: the value by its own name."""

    label: Label
    means: Means
    token: str = ""
    primary: bool = False
    danger: bool = False

    @property
    def named(self) -> str:
        return self.token or str(self.means)


Offered = tuple[tuple[Option[Value], ...], ...]
"""Answers to tap, in rows."""


def buttons_of(offered: Offered[Any]) -> Rows:
    """Return the answers as buttons of the open question."""
    return tuple(
        tuple(Button(Answers(one.named), one.label, one.primary, one.danger) for one in row)
        for row in offered
    )


def option_named(token: str, offered: Offered[Value]) -> Option[Value] | None:
    """Return the answer that a button's token names; None where it is none of these."""
    return next((one for one in chain(*offered) if one.named == token), None)


class Question(Asking, Generic[Value]):
    """A question of a setting; `Value` is what an answer to it stands for."""

    __slots__ = ()
    words: ClassVar[Content]
    unclear: ClassVar[Content | None] = None

    def wanted(self, scene: Scene, /) -> Content:
        """Return what is asked."""
        return self.words

    def offered(self, scene: Scene, /) -> Offered[Value]:
        """Return the answers to tap."""
        return ()

    def read(self, scene: Scene, text: str, /) -> Value | Turn | None:
        """Return what a typed answer means, or what it leads to by itself; None: no answer."""
        return None

    def then(self, scene: Scene, value: Value, /) -> Turn | None:
        """Return what an answer leads to; None where it cannot be."""
        raise NotImplementedError

    def put(self, scene: Scene) -> Say:
        """Return the question in words and buttons."""
        return Say(self.wanted(scene), buttons_of(self.offered(scene)))

    def answered(self, scene: Scene, reply: Reply) -> Turn:
        """Act on a reply; one that is no answer shows what would be one."""
        if isinstance(reply, Tapped):
            tapped = option_named(reply.value, self.offered(scene))
            if tapped is not None:
                return self.then(scene, tapped.means) or self._cannot_be()
            heard = self.read(scene, reply.value)  # offered before something else was set
        else:
            heard = self.read(scene, reply.text)
        if heard is None or isinstance(heard, Turn):
            return heard or self._not_understood()
        return self.then(scene, heard) or self._cannot_be()

    def _cannot_be(self) -> Turn:
        """Show an answer that can be, to one that was read and cannot."""
        return replace(self._not_understood(), misread=False)

    def _not_understood(self) -> Turn:
        """Show an answer that would be one, and ask again."""
        return Turn(() if self.unclear is None else (Say(self.unclear),), keeps=True, misread=True)


def in_rows(length: int, parts: Iterable[Part]) -> tuple[tuple[Part, ...], ...]:
    """Return the parts in rows of that length, the last one maybe shorter.

    >>> in_rows(2, "abc")
    (('a', 'b'), ('c',))
    """
    every = tuple(parts)
    return tuple(every[at : at + length] for at in range(0, len(every), length))


def filed(
    scene: Scene,
    athlete: Athlete,
    content: Content,
    rows: Rows = (),
    beside: tuple[Button, ...] = (),
) -> Turn:
    """File a change and say so; the way back, where anything did change, is in the last row.

    A tap that changes nothing, as the second of two, leaves its card and the way back on it; an
    answer to what is asked is one all the same.
    """
    is_asked = scene.snapshot.dialogue.question is not None
    if athlete == scene.athlete and not (is_asked or rows or beside):
        return Turn((Say(content, toast=Toast()),))
    if athlete == scene.athlete:
        return Turn((Say(content, (*rows, beside) if beside else rows),))
    last = (undo(scene), *beside)
    return Turn((Say(content, (*rows, last)),), (Filed(athlete),), undoable=True)


def calling(shown: Deed, typed: Callable[[Scene, str], Turn | None], unclear: Content) -> Called:
    """Return what answers a command: the card, or what was typed behind it is set."""

    def called(scene: Scene, command: str, argument: str) -> Turn:
        turn = typed(scene, argument) if argument else shown(scene)
        return turn or Turn((Say(unclear),), keeps=True, misread=True)

    return called


def pressing(buttons: Mapping[str, Asking | Deed]) -> Pressed:
    """Return what answers standing buttons, each by its verb and arguments: `units.kg`."""

    def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
        match buttons.get(".".join((verb, *args))):
            case None:
                return stale(Line("common-unknown-button"))
            case Asking() as question:
                return Turn(asks=question)
            case deed:
                return deed(scene)

    return pressed


def setting(
    name: str,
    commands: tuple[str, ...],
    called: Called,
    buttons: Mapping[str, Asking | Deed],
    questions: tuple[type[Question[Any]], ...],
    **registered: Any,
) -> Story[Question[Any]]:
    """Return the story of a setting; `registered` as in `Story`."""
    return Story(
        name,
        commands,
        called,
        pressing(buttons),
        questions,
        lambda scene, asking: asking.put(scene),
        lambda scene, asking, reply: asking.answered(scene, reply),
        **registered,
    )
