"""Which joint is watched: chosen anew, or taken up after it was sore twice running (A22)."""

from dataclasses import replace

from bot.dialogue import buttons, registry
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Filed, Say, Scene, Turn
from bot.reading.intents.wishes import Arguments
from bot.rules.log.records import Place
from bot.rules.pain.elsewhere import not_watching, region_with, watching
from bot.stories.session.watching import JOINTS
from bot.words.line import Line


def wished(scene: Scene, arguments: Arguments, said: str) -> Turn:
    """Ask which joint to watch, as it is wished for in words: a field of the profile."""
    return registry.pressed(scene, Does("onboarding", "anew", ("region",)))


def taken_up(scene: Scene, place: str) -> Turn | None:
    """Watch a joint that was asked about, and ask for its usual morning; None where it is none."""
    if place not in JOINTS:
        return None
    athlete = scene.athlete
    region = region_with(athlete.joint.region, Place(place))
    declined = tuple(one for one in athlete.not_watched if one != place)
    joint = watching(athlete.joint, region, scene.today)
    filed = Filed(replace(athlete, joint=joint, not_watched=declined))
    asked = registry.pressed(scene, Does("screening", "usual"))
    return replace(asked, changes=(filed,), undoable=True)


def left(scene: Scene, place: str) -> Turn | None:
    """Note that a joint is not to be watched, and ask about it no more; None where it is none."""
    if place not in JOINTS:
        return None
    kept = not_watching(scene.athlete.not_watched, Place(place))
    filed = Filed(replace(scene.athlete, not_watched=kept))
    said = Say(Line("morning-left-unwatched"), ((buttons.undo(scene),),))
    return Turn((said,), (filed,), undoable=True)
