"""Everything that is stored about somebody, as a file to keep."""

import re

from bot.dialogue.buttons import stale
from bot.dialogue.question import Asking
from bot.dialogue.registry import story_of
from bot.dialogue.story import Story
from bot.dialogue.turn import Hands, Say, Scene, Turn
from bot.enclosed.handout import Kind
from bot.reading.zones import folded
from bot.words.line import Content, Line

NAME = "export"


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Hand everything out, or what is wished of it; what is being asked stays open."""
    kind = wished_in(argument)
    hands = Hands(
        kind,
        scene.now,
        Line("export-failed"),
        Line("export-refused"),
        _standing(scene),
    )
    return Turn((Say(_told(kind), stands=True, hands=hands),), keeps=True)


def wished_in(said: str) -> Kind:
    """Return what a line wants handed out: all of it, unless it names a kind of file alone.

    >>> wished_in("my sessions as a CSV please"), wished_in("csv and json")
    (<Kind.SESSIONS: 'sessions'>, <Kind.EXPORT: 'export'>)
    """
    plain = folded(said)
    found = [kind for kind, pattern in _NAMED.items() if pattern.search(plain)]
    return found[0] if len(found) == 1 else Kind.EXPORT


_NAMED = {
    Kind.SESSIONS: re.compile(
        r"\b(?:csv|spread ?sheets?|excel|xlsx?|google sheets?|hojas? de calculo|tablas?)\b"
    ),
    Kind.DOCUMENT: re.compile(r"\bjson\b"),
}


def _told(kind: Kind) -> Line:
    match kind:
        case Kind.SESSIONS:
            return Line("export-sessions")
        case Kind.DOCUMENT:
            return Line("export-document")
        case _:
            return Line("export-file")


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer one of the story's standing buttons."""
    if (verb, args) == ("file", ()):
        return called(scene, NAME, "")
    return stale(Line("common-unknown-button"))


def _standing(scene: Scene) -> Content | None:
    """Return the open question: the file says where the conversation stands."""
    question = scene.snapshot.dialogue.question
    asked = None if question is None else story_of(question).asked
    return None if asked is None or question is None else asked(scene, question).content


STORY: Story[Asking] = Story(
    NAME,
    ("export",),
    called,
    pressed,
    for_strangers=frozenset({"export"}),
    pressed_by_strangers=True,
    beside_safety=frozenset({"export", "file"}),
    intents={"export": lambda scene, arguments, said: called(scene, NAME, said)},
)
