"""Which joint is watched: chosen anew, or taken up after it was sore twice running (A22)."""

from dataclasses import replace

from bot.dialogue import buttons, registry
from bot.dialogue.setting import in_rows
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Filed, Say, Scene, Turn
from bot.reading.intents.wishes import Arguments
from bot.rules.log.records import Place, Region
from bot.rules.pain.elsewhere import PLACES, not_watching, region_with, watching
from bot.stories.session.watching import JOINTS
from bot.words.line import Line
from bot.words.lines import OneEach

REGIONS = OneEach("morning-region", Region)


def chosen(scene: Scene) -> Turn:
    """Ask which joint to watch."""
    rows = in_rows(
        2, (Button(Does("morning", "region", (one.value,)), Line(REGIONS[one])) for one in Region)
    )
    return Turn((Say(Line("morning-joint-wanted"), rows),))


def wished(scene: Scene, arguments: Arguments, said: str) -> Turn:
    """Ask which joint to watch, as it is wished for in words."""
    return chosen(scene)


def watched(scene: Scene, region: Region) -> Turn:
    """Watch another joint from today on, and ask for its usual morning."""
    joint = watching(scene.athlete.joint, region, scene.today)
    if joint is scene.athlete.joint:
        return Turn((Say(Line("morning-watched-already")),))
    declined = tuple(one for one in scene.athlete.not_watched if Place(one) not in PLACES[region])
    filed = Filed(replace(scene.athlete, joint=joint, not_watched=declined))
    if region is Region.NONE:
        none = Say(Line("morning-none-watched"), ((buttons.undo(scene),),))
        return Turn((none,), (filed,), undoable=True)
    asked = registry.pressed(scene, Does("screening", "usual"))
    return replace(asked, changes=(filed,), undoable=True)


def taken_up(scene: Scene, place: str) -> Turn | None:
    """Watch a joint that was asked about; None where it is none."""
    if place not in JOINTS:
        return None
    return watched(scene, region_with(scene.athlete.joint.region, Place(place)))


def left(scene: Scene, place: str) -> Turn | None:
    """Note that a joint is not to be watched, and ask about it no more; None where it is none."""
    if place not in JOINTS:
        return None
    kept = not_watching(scene.athlete.not_watched, Place(place))
    filed = Filed(replace(scene.athlete, not_watched=kept))
    said = Say(Line("morning-left-unwatched"), ((buttons.undo(scene),),))
    return Turn((said,), (filed,), undoable=True)
