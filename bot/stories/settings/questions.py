"""May the tip about shoes come, and may everything be erased?"""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import ClassVar

from bot.dialogue.buttons import said_surely, said_yes
from bot.dialogue.changes import Change, Filed, Forgotten
from bot.dialogue.question import A_MOMENT
from bot.dialogue.registry import pressed
from bot.dialogue.setting import Offered, Option, Question
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Reply, Say, Scene, Tapped, Turn, Typed
from bot.reading.page import as_written
from bot.reading.zones import folded
from bot.reminders.keeping import COPIES_KEPT
from bot.rules.log.records import Language
from bot.rules.safety.resting import but_for_the_rest, is_resting
from bot.stories.link.accounts import NEW_FOR, senior_to_new
from bot.stories.settings.card import changed
from bot.words.line import Card, Content, Line, Listed
from bot.words.voice import Voice

_WITHDRAWS = re.compile(r"(?:yes|si)(?:,? (?:please|por favor|withdraw(?: it)?|retir\w+))?\W*")
_KEEP = Option(Line("settings-button-keep"), False, "no", primary=True)
_EXPORT = Button(Does("export", "file"), Line("settings-button-export-first"))


@dataclass(frozen=True, slots=True)
class AskFeet(Question[bool]):
    """Does anything speak against bare feet?"""

    words = Line("settings-feet-asked")

    def offered(self, scene: Scene) -> Offered[bool]:
        none = Option(Line("common-button-none-of-these"), False, "no")
        return ((none,), (Option(Line("settings-button-have-one"), True, "yes"),))

    def read(self, scene: Scene, text: str) -> bool | None:
        return said_surely(Typed(text), scene.athlete.language)

    def then(self, scene: Scene, has_one: bool) -> Turn:
        if has_one:
            return Turn((Say(Line("settings-shoes-stay-on")),))
        turn = changed(scene, footwear_tip=True)
        if scene.athlete.kit.barefoot_surface_ok:
            return turn
        floor = pressed(scene, Does("kit", "barefoot"))
        return replace(turn, says=(*turn.says, *floor.says), asks=floor.asks)


class AskErase(Question[bool]):
    """Erase everything?  Whatever is not clearly a yes erases nothing."""

    __slots__ = ()
    passes: ClassVar[bool] = True
    lasts: ClassVar[timedelta] = A_MOMENT
    most_words: ClassVar[int] = 1000  # all that is not the word erases nothing
    asked: ClassVar[Line]
    to_do_it: ClassVar[Line]

    def wanted(self, scene: Scene) -> Content:
        """Say what is erased, where else, and until when copies may hold it, before asking."""
        copies = Line("settings-copies", day=_no_copy_after(scene))
        return Card(self.asked, _elsewhere(scene), copies, self.to_do_it)

    def put(self, scene: Scene) -> Say:
        """Offer the export first."""
        asked = Question.put(self, scene)
        return replace(asked, buttons=((_EXPORT,), *asked.buttons))

    def done(self, copies_until: date) -> Line:
        """Return the goodbye; no copy holds anything of them after that day."""
        raise NotImplementedError

    def is_yes(self, scene: Scene, reply: Reply) -> bool:
        """Say whether that is what was wanted, word for word."""
        raise NotImplementedError

    def answered(self, scene: Scene, reply: Reply) -> Turn:
        """Erase everything, and say so wherever they write to the coach.

        The question may have been asked where that could be answered, and answered elsewhere.
        """
        if not self.is_yes(scene, reply):
            is_no = isinstance(reply, Tapped) or said_yes(reply, scene.athlete.language) is False
            said = Line("settings-kept") if is_no else Line("settings-not-deleted")
            return Turn((Say(said),), misread=not is_no)
        here, others = scene.reach.here, scene.reach.others
        told = [Say(Line("link-erased-here-too", app=here), on=app) for app in others]
        goodbye = Say(self.done(_no_copy_after(scene)))
        erased = Turn((goodbye, *told), changes=_leaving(scene), clears=True)
        return _waiting(scene) or erased


@dataclass(frozen=True, slots=True)
class AskWithdraw(AskErase):
    """Take consent back, and erase everything?"""

    asked = Line("settings-withdraw-asked")
    to_do_it = Line("settings-withdraw-question")

    def done(self, copies_until: date) -> Line:
        return Line("settings-withdrawn", day=copies_until)

    def offered(self, scene: Scene) -> Offered[bool]:
        return ((_KEEP,), (Option(Line("settings-button-withdraw"), True, "yes", danger=True),))

    def is_yes(self, scene: Scene, reply: Reply) -> bool:
        if isinstance(reply, Typed):
            is_whole = _WITHDRAWS.fullmatch(folded(reply.text)) is not None
            return is_whole and said_yes(reply, scene.athlete.language) is True
        return said_yes(reply, scene.athlete.language) is True


@dataclass(frozen=True, slots=True)
class AskDelete(AskErase):
    """Erase everything?  Answered by typing the word that the question names."""

    asked = Line("settings-delete-asked")
    to_do_it = Line("settings-delete-question")

    def done(self, copies_until: date) -> Line:
        return Line("settings-deleted", day=copies_until)

    def offered(self, scene: Scene) -> Offered[bool]:
        return ((_KEEP,),)

    def is_yes(self, scene: Scene, reply: Reply) -> bool:
        if not isinstance(reply, Typed):
            return False
        typed = folded(as_written(reply.text))
        ways = (scene.athlete.language, *Language)  # their own first: most need no other's words
        return any(folded(Voice(one).say("settings-delete-word")) == typed for one in ways)


def asked_to_erase(scene: Scene, asking: AskErase) -> Turn:
    """Ask, unless an account that was linked just now asks for it."""
    return _waiting(scene) or Turn(asks=asking)


def _leaving(scene: Scene) -> tuple[Change, ...]:
    """Return what erases everything; a decline for age stays for its day."""
    if not is_resting(scene.athlete, scene.now):
        return (Forgotten(),)
    return (Forgotten(), Filed(but_for_the_rest(scene.athlete, scene.athlete.declined)))


def _no_copy_after(scene: Scene) -> date:
    """Return the last day on which a copy that was made before an update may hold them."""
    return scene.today + COPIES_KEPT


def _waiting(scene: Scene) -> Turn | None:
    senior = senior_to_new(scene.reach, scene.now)
    if senior is None:
        return None
    return Turn((Say(Line("link-erase-later", app=senior, days=NEW_FOR.days)),))


def _elsewhere(scene: Scene) -> Line | None:
    """Return what happens in other apps, which is said before the question."""
    others = scene.reach.others
    return Line("settings-elsewhere-too", apps=Listed(others)) if others else None
