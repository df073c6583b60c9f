"""What was wished for, before it is done: is it meant so, and which of two is it?"""

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import ClassVar

from bot.dialogue.buttons import said_surely
from bot.dialogue.question import A_MOMENT
from bot.dialogue.registry import by_intent, story_of
from bot.dialogue.setting import Offered, Option, Question, Value, buttons_of
from bot.dialogue.story import Proposal
from bot.dialogue.turn import Say, Scene, Turn, Typed
from bot.reading.intents.rules import the_intents
from bot.reading.intents.wishes import TOLD, Arguments
from bot.words.line import Line
from bot.words.lines import OneEach

WISHES = OneEach("talk-button", (one for one in the_intents().names if one != TOLD))
"""What each wish is called on a button."""

CHANGED_SINCE = Turn((Say(Line("talk-changed-since")),))


@dataclass(frozen=True, slots=True)
class Kept:
    """A wish as it is kept till it is granted; `said` holds no words but the coach's own."""

    intent: str
    arguments: Arguments = Arguments()
    said: str = ""

    def granted(self, scene: Scene) -> Proposal | Turn:
        """Return what the wish leads to as things are now."""
        grants = by_intent().get(self.intent)
        return CHANGED_SINCE if grants is None else grants(scene, self.arguments, self.said)


def granted(scene: Scene, kept: Kept) -> Turn:
    """Return what a wish leads to: what it would change is asked first."""
    outcome = kept.granted(scene)
    return (
        Turn(asks=AskMeant(as_kept(kept, outcome))) if isinstance(outcome, Proposal) else outcome
    )


def as_kept(kept: Kept, outcome: Proposal | Turn) -> Kept:
    """Return the wish as it may wait for a tap: none of their own words, days as dates."""
    if isinstance(outcome, Proposal):
        return Kept(kept.intent, outcome.arguments, outcome.said)
    return Kept(kept.intent, kept.arguments)


class AskOfWish(Question[Value]):
    """A question about a wish: whoever says something else has left it."""

    __slots__ = ()
    lasts: ClassVar[timedelta] = A_MOMENT

    def _not_understood(self) -> Turn:
        return Turn(asks=self, misread=True)


@dataclass(frozen=True, slots=True)
class AskMeant(AskOfWish[bool]):
    """Is this to be done?"""

    wish: Kept

    def put(self, scene: Scene) -> Say:
        proposal = self.wish.granted(scene)
        also = (proposal.also,) if isinstance(proposal, Proposal) and proposal.also else ()
        asks = proposal.asks if isinstance(proposal, Proposal) else Line("talk-changed-since")
        return Say(asks, (*buttons_of(self.offered(scene)), *also))

    def offered(self, scene: Scene) -> Offered[bool]:
        yes = Option(Line("common-button-yes"), True, "yes", primary=True)
        return ((yes, Option(Line("common-button-no"), False, "no")),)

    def read(self, scene: Scene, text: str) -> bool | None:
        return said_surely(Typed(text), scene.athlete.language)

    def then(self, scene: Scene, is_meant: bool) -> Turn:
        if not is_meant:
            return Turn((Say(Line("talk-left-alone")),))
        proposal = self.wish.granted(scene)
        return proposal.then if isinstance(proposal, Proposal) else proposal


@dataclass(frozen=True, slots=True)
class AskTie(AskOfWish[str]):
    """Was a line the answer to the question that waits, or a wish?  `text` is the line."""

    words = Line("talk-answer-or-wish")

    wish: Kept
    text: str

    def offered(self, scene: Scene) -> Offered[str]:
        answer = Option(Line("talk-button-answer"), "answer", "answer")
        if self.wish.intent not in WISHES:
            return ((answer,),)
        return ((answer, Option(Line(WISHES[self.wish.intent]), "wish", "wish")),)

    def then(self, scene: Scene, meant: str) -> Turn:
        waiting = scene.snapshot.dialogue.parked
        if meant == "wish":
            return granted(scene, self.wish)
        if waiting is None:
            return CHANGED_SINCE
        dialogue = replace(scene.snapshot.dialogue, question=waiting, parked=None)
        seen = replace(scene, snapshot=replace(scene.snapshot, dialogue=dialogue))
        story = story_of(waiting)
        assert story.answered is not None
        return replace(story.answered(seen, waiting, Typed(self.text)), clears=True)


@dataclass(frozen=True, slots=True)
class AskWhich(AskOfWish[int]):
    """Which of these wishes is it?"""

    words = Line("talk-which")

    wishes: tuple[Kept, ...]

    def offered(self, scene: Scene) -> Offered[int]:
        named = [one for one in enumerate(self.wishes) if one[1].intent in WISHES]
        return tuple((Option(Line(WISHES[wish.intent]), at),) for at, wish in named)

    def then(self, scene: Scene, at: int) -> Turn:
        return granted(scene, self.wishes[at])
