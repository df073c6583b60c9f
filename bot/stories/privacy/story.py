"""What the coach knows of somebody, why, who sees it, and for how long: one card, in pages."""

import re
from collections.abc import Mapping
from functools import cache

from bot.dialogue.buttons import stale
from bot.dialogue.question import Asking
from bot.dialogue.setting import in_rows
from bot.dialogue.story import Story
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Rows, Say, Scene, Turn
from bot.reading.intents.wishes import Arguments
from bot.reading.tables import table
from bot.reading.zones import folded
from bot.stories.privacy.kept import HOW_LONG, KINDS, TITLES, WHAT, WHO_SEES, WHY
from bot.words.labels import Tick
from bot.words.line import Card, Line, Listed, Strong

NAME = "privacy"

_A_ROW = 2
_SQUADS = "squads"
_OUT = Button(Does("export", "file"), Line("privacy-button-out"))
_BACK = Button(Does(NAME, "kinds"), Line("privacy-button-back"))


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Show what is kept in short, or of the kind that is named."""
    return Turn((_page(scene, kind_named(argument)),))


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Turn to another page of the card."""
    match verb, args:
        case "kinds", ():
            return Turn((_page(scene, None, in_place=True),))
        case "kind", (name,) if name in KINDS:
            return Turn((_page(scene, name, in_place=True),))
        case _:
            return stale(Line("common-unknown-button"))


def kind_named(text: str) -> str | None:
    """Return the kind of thing that words ask about; None where they name none, or several.

    Who asks what a squad or its coach sees of something asks about squads.
    """
    plain = folded(text)
    named = [kind for kind, words in _words().items() if words.search(plain)]
    if _SQUADS in named:
        return _SQUADS
    return named[0] if len(named) == 1 else None


@cache
def _words() -> Mapping[str, re.Pattern[str]]:
    return {kind: re.compile(words) for kind, words in table("privacy")["kinds"].items()}


def _page(scene: Scene, kind: str | None, *, in_place: bool = False) -> Say:
    if kind is None:
        return Say(_in_short(scene), _rows(None, _OUT), in_place=in_place)
    return Say(_of(kind), _rows(kind, _BACK), in_place=in_place)


def _in_short(scene: Scene) -> Card:
    return Card(
        Strong(Line("privacy-title")),
        Line("privacy-in-short"),
        _at_present(scene),
        Line("privacy-nobody"),
        Line("privacy-leaves"),
        Line("privacy-runs"),
        Line("privacy-kept"),
    )


def _at_present(scene: Scene) -> Line | None:
    """Return how much there is of theirs; nothing where nothing is."""
    log = scene.log
    if scene.athlete.consent is None and not log.entries:
        return None
    apps = Listed(tuple(dict.fromkeys((scene.reach.here, *scene.reach.others))))
    sessions, mornings = len(log.entries), len(log.checks)
    return Line("privacy-now", sessions=sessions, mornings=mornings, apps=apps)


def _of(kind: str) -> Card:
    return Card(
        Strong(Line(TITLES[kind])),
        Line(WHAT[kind]),
        Line("privacy-why", told=Line(WHY[kind])),
        Line("privacy-seen", told=Line(WHO_SEES[kind])),
        Line("privacy-until", told=Line(HOW_LONG[kind])),
    )


def _rows(shown: str | None, last: Button) -> Rows:
    kinds = (
        Button(Does(NAME, "kind", (kind,)), Tick(Line(TITLES[kind]), kind is shown))
        for kind in KINDS
    )
    return in_rows(_A_ROW, (*kinds, last))


def _wished(scene: Scene, arguments: Arguments, said: str) -> Turn:
    return Turn((_page(scene, kind_named(said)),))


STORY: Story[Asking] = Story(
    NAME,
    ("privacy",),
    called,
    pressed,
    for_strangers=frozenset({"privacy"}),
    pressed_by_strangers=True,
    unheard=frozenset({"privacy"}),
    beside_safety=frozenset({"privacy", "kinds", "kind"}),
    intents={"privacy": _wished},
)
