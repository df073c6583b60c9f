"""Whether to watch a joint that was sore two sessions running (A22)."""

from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Say, Scene
from bot.rules.log.past import past_of
from bot.rules.log.records import Place, Region
from bot.rules.pain.elsewhere import PLACES, SESSIONS_RUNNING, joint_to_watch, region_with
from bot.words.line import Figure, Line
from bot.words.lines import OneEach

JOINTS: tuple[Place, ...] = tuple(place for place in Place if place is not Place.ELSEWHERE)
YOURS = OneEach("session-your", JOINTS)
WATCHED = OneEach("session-watched", Region)


def watch_offer(scene: Scene) -> Say | None:
    """Ask whether a joint that keeps being sore should be watched; None where none does."""
    place = joint_to_watch(past_of(scene.athlete, scene.log, scene.today))
    if place is None:
        return None
    watched = scene.athlete.joint.region
    is_kept = PLACES[watched] < PLACES[region_with(watched, place)]
    no_longer = None if is_kept else Line(WATCHED[watched])
    asks = Line(
        "session-watch-it",
        times=Figure(SESSIONS_RUNNING),
        joint=Line(YOURS[place]),
        instead=no_longer,
    )
    yes = Button(Does("morning", "watch", (place.value,)), Line("common-button-yes"))
    no = Button(Does("morning", "unwatched", (place.value,)), Line("common-button-no"))
    return Say(asks, ((yes, no),))
