"""What is asked of what arrived: whose words they are, and whether they train there."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import ClassVar

from bot.dialogue.arriving import as_of, day_of
from bot.dialogue.buttons import said_surely
from bot.dialogue.ear.line import heard
from bot.dialogue.question import A_MOMENT
from bot.dialogue.registry import by_intent, playing
from bot.dialogue.setting import Offered, Option, Question, in_rows
from bot.dialogue.story import FirstContact, Interrupts, Proposal
from bot.dialogue.turn import Say, Scene, Turn, Typed
from bot.reading.intents.wishes import Arguments
from bot.reading.tables import table
from bot.reading.zones import city_in, find_zones, folded, is_zone
from bot.words.line import Content, Line, Literally

_WHOSE: Mapping[str, str] = table("settings")["whose"]


@dataclass(frozen=True, slots=True)
class AskWhose(Question[bool]):
    """Are these words, passed on, their own?  Until then nobody reads them.

    `written` is when they were, None where that is not known; `more` counts what was passed on
    right after.
    """

    words = Line("arrivals-whose")
    lasts: ClassVar[timedelta] = A_MOMENT
    grows: ClassVar[bool] = True

    text: str
    written: datetime | None = None
    more: int = 0

    def offered(self, scene: Scene) -> Offered[bool]:
        mine = Option(Line("arrivals-button-mine"), True, "mine")
        return ((mine, Option(Line("arrivals-button-theirs"), False, "theirs")),)

    def read(self, scene: Scene, text: str) -> bool | None:
        plain = folded(text)
        for named, is_mine in (("theirs", False), ("mine", True)):
            if re.fullmatch(_WHOSE[named], plain):
                return is_mine
        return said_surely(Typed(text), scene.athlete.language)

    def then(self, scene: Scene, is_mine: bool) -> Turn:
        if not is_mine:
            return Turn((Say(Line("arrivals-not-theirs")),))
        turn = _as_typed(scene, as_of(scene, self.text, day_of(scene, self.written)))
        says = (*turn.says, Say(Line("arrivals-one-by-one"))) if self.more else turn.says
        return replace(turn, says=says, keeps=False, misread=False, interrupts=False)


def _as_typed(scene: Scene, text: str) -> Turn:
    """Return what words lead to as if they had been typed: a body comes first."""
    dialogue = replace(scene.snapshot.dialogue, question=None)
    seen = replace(scene, snapshot=replace(scene.snapshot, dialogue=dialogue))

    def of_a_body(told: Scene) -> Turn | None:
        return playing(Interrupts).heard(told, text)

    return playing(FirstContact).heard(seen, text, of_a_body) or heard(seen, text)


@dataclass(frozen=True, slots=True)
class AskThere(Question[str]):
    """Do they train where they are?  `zones` are those it may be in, near a border several."""

    lasts: ClassVar[timedelta] = A_MOMENT
    grows: ClassVar[bool] = True
    takes_own_words: ClassVar[bool] = True

    zones: tuple[str, ...]

    @property
    def takes_places(self) -> bool:
        """Return no: another place is asked about anew."""
        return False

    def wanted(self, scene: Scene) -> Content:
        zone = self.zones[0] if len(self.zones) == 1 else ""
        if not is_zone(zone):
            return Line("arrivals-near-border")
        athlete = replace(scene.athlete, zone=zone)
        there = replace(scene, snapshot=replace(scene.snapshot, athlete=athlete))
        return Line("arrivals-there", zone=_city(scene, zone), clock=there.local.time())

    def offered(self, scene: Scene) -> Offered[str]:
        no = Option(Line("common-button-no"), "", "no")
        if len(self.zones) == 1:
            return ((Option(Line("arrivals-button-set-zone"), self.zones[0], "set"), no),)
        return (*in_rows(1, (Option(_city(scene, zone), zone) for zone in self.zones)), (no,))

    def read(self, scene: Scene, text: str) -> str | None:
        sure = said_surely(Typed(text), scene.athlete.language)
        if sure is False:
            return ""
        if sure and len(self.zones) == 1:
            return self.zones[0]
        named = find_zones(text)
        return named[0] if len(named) == 1 else None

    def then(self, scene: Scene, zone: str) -> Turn:
        if not zone:
            return Turn((Say(Line("arrivals-zone-left")),))
        wish = by_intent()["zone"](scene, Arguments(place=zone), zone)
        return wish.then if isinstance(wish, Proposal) else wish


def _city(scene: Scene, zone: str) -> Literally:
    return Literally(city_in(zone, scene.athlete.language))
