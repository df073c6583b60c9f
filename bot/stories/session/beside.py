"""What is told of a body beside the watched joint: another joint, and sore muscles."""

import math
from datetime import date, time

from bot.dialogue.turn import Scene
from bot.reading.heard import Site
from bot.rules.log.done import Check
from bot.rules.log.records import Joint, Place, Region, Side
from bot.words.line import Figure, Line

_SITES = {
    Region.KNEE: frozenset({Site.KNEE}),
    Region.ANKLE: frozenset({Site.ANKLE, Site.ACHILLES}),
    Region.HIP: frozenset({Site.HIP}),
    Region.BOTH: frozenset({Site.KNEE, Site.ANKLE, Site.ACHILLES}),
}


# Words are of a site; the ankle's tendon is the ankle, and any other is elsewhere.
_PLACES = {
    Site.KNEE: Place.KNEE,
    Site.ANKLE: Place.ANKLE,
    Site.ACHILLES: Place.ANKLE,
    Site.HIP: Place.HIP,
}


def place_of(site: Site | None) -> Place | None:
    """Return the place of a site that was named; None where none was."""
    return None if site is None else _PLACES.get(site, Place.ELSEWHERE)


def is_watched(joint: Joint, site: Site | None, side: Side | None) -> bool:
    """Tell whether a pain is of the joint that is watched; unnamed, it is.

    Who watches none has a morning of all of them.
    """
    if site is None or joint.region is Region.NONE:
        return True
    if site not in _SITES[joint.region]:
        return False
    own = joint.side_of(_PLACES[site])
    return None in (own, side) or Side.BOTH in (own, side) or own is side


def pain_check(day: date, pain: int, joint: Joint, site: Site | None, side: Side | None) -> Check:
    """Return a pain told of a day: of another joint than the watched one it is no morning's."""
    if is_watched(joint, site, side):
        return Check(day, pain)
    return Check(day, None, elsewhere=pain, elsewhere_at=place_of(site))


NOON = time(12)  # what is told later is no morning's answer


def is_morning(scene: Scene, day: date) -> bool:
    """Say whether what is told now of a day is its morning's."""
    return day == scene.today and scene.local.time() < NOON


def moment_check(scene: Scene, day: date, pain: int, *, of_morning: bool) -> Check:
    """Return a pain told in words: of a morning, else of daily life, which rises above none."""
    if of_morning or is_morning(scene, day):
        return Check(day, pain)
    return Check(day, None, elsewhere=pain)


def soreness_check(day: date, soreness: float | None, *, is_sore: bool) -> Check:
    """Return the day's answers with the soreness of the muscles alone; half counts up."""
    kept = None if soreness is None else math.ceil(soreness)
    return Check(day, None, soreness=kept, is_sore=is_sore)


def soreness_noted(told: Check) -> Line:
    """Say that sore muscles are noted, and that they change nothing."""
    if told.soreness is None:
        return Line("session-soreness-noted", what=Line("session-noted-sore"))
    what = Line("session-noted-soreness", soreness=Figure(told.soreness))
    return Line("session-soreness-noted", what=what)
