"""Which joint is watched: chosen anew, or taken up after it was sore twice running (A22)."""

from dataclasses import replace

from bot.dialogue import buttons, registry
from bot.dialogue.buttons import said_surely, stale
from bot.dialogue.changes import Filed
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Reply, Say, Scene, Turn
from bot.reading.intents.wishes import Arguments
from bot.rules.log.records import Place
from bot.rules.pain.elsewhere import not_watching, region_with, watching
from bot.stories.session.watching import JOINTS, AskJoint
from bot.words.line import Line


def wished(scene: Scene, arguments: Arguments, said: str) -> Turn:
    """Watch the joint that is named, a field of the profile; ask which where none is."""
    told = registry.by_command()["profile"].called(scene, "profile", said)
    return (
        registry.pressed(scene, Does("onboarding", "anew", ("region",))) if told.misread else told
    )


def answered(scene: Scene, asking: AskJoint, reply: Reply) -> Turn:
    """Watch the joint and ask for its usual morning, or note that it is not to be watched."""
    if asking.place not in JOINTS:
        return stale(Line("common-stale-button"))
    match said_surely(reply, scene.athlete.language):
        case True:
            return _taken_up(scene, asking.place)
        case False:
            return _left(scene, asking.place)
        case None:
            return Turn((Say(Line("screening-yes-or-no-wanted")),), keeps=True, misread=True)


def _taken_up(scene: Scene, place: Place) -> Turn:
    athlete = scene.athlete
    region = region_with(athlete.joint.region, place)
    declined = tuple(one for one in athlete.not_watched if one != place)
    joint = watching(athlete.joint, region, scene.today)
    filed = Filed(replace(athlete, joint=joint, not_watched=declined))
    asked = registry.pressed(scene, Does("screening", "usual"))
    return replace(asked, changes=(filed,), undoable=True)


def _left(scene: Scene, place: Place) -> Turn:
    kept = not_watching(scene.athlete.not_watched, place)
    filed = Filed(replace(scene.athlete, not_watched=kept))
    said = Say(Line("morning-left-unwatched"), ((buttons.undo(scene),),))
    return Turn((said,), (filed,), undoable=True)
