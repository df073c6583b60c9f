"""Whether to watch a joint that was sore two sessions running (A22)."""

from dataclasses import dataclass

from bot.dialogue.buttons import yes_no
from bot.dialogue.question import Asking
from bot.dialogue.turn import Say, Scene
from bot.rules.log.records import Place, Region
from bot.rules.pain.elsewhere import PLACES, joint_to_watch, region_with
from bot.words.line import Line
from bot.words.lines import OneEach

JOINTS: tuple[Place, ...] = tuple(place for place in Place if place is not Place.ELSEWHERE)
YOURS = OneEach("session-your", JOINTS)
WATCHED = OneEach("session-watched", Region)


@dataclass(frozen=True, slots=True)
class AskJoint(Asking):
    """Shall a joint be watched that was sore two sessions running?"""

    place: Place


def watch_asked(scene: Scene) -> AskJoint | None:
    """Ask whether a joint that keeps being sore should be watched; None where none does."""
    place = joint_to_watch(scene.past)
    return None if place is None else AskJoint(place)


def watch_question(scene: Scene, asking: AskJoint) -> Say:
    """Return the question: which joint, and which is then no longer asked about."""
    watched = scene.athlete.joint.region
    place = asking.place if asking.place in JOINTS else JOINTS[0]
    is_kept = PLACES[watched] < PLACES[region_with(watched, place)]
    no_longer = None if is_kept else Line(WATCHED[watched])
    return Say(Line("session-watch-it", joint=Line(YOURS[place]), instead=no_longer), (yes_no(),))
