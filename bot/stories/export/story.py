"""Everything that is stored about somebody, as a file to keep."""

from bot.dialogue.buttons import stale
from bot.dialogue.question import Asking
from bot.dialogue.registry import story_of
from bot.dialogue.story import Story
from bot.dialogue.turn import Hands, Say, Scene, Turn
from bot.enclosed.handout import Kind
from bot.words.line import Content, Line

NAME = "export"


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Hand everything out; what is being asked stays open."""
    hands = Hands(
        Kind.EXPORT,
        scene.now,
        Line("export-failed"),
        Line("export-refused"),
        _standing(scene),
    )
    return Turn((Say(Line("export-file"), stands=True, hands=hands),), keeps=True)


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
    intents={"export": lambda scene, arguments, said: called(scene, NAME, "")},
)
