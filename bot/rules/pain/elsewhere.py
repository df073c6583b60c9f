"""Pain in a joint that is not watched: it counts for its session; which one keeps coming (A22).

Its zones are those of any pain, but it is no morning of the watched joint.  A joint that is sore
two sessions running is asked about: one is watched at a time (or knee and ankle together), since a
usual morning is one joint's own.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from bot.rules.log.done import Check, Entry, told_here, worst_of
from bot.rules.log.past import Past
from bot.rules.log.records import Joint, Place, Region, Side

SORE_FROM = 3  # [D]
SESSIONS_RUNNING = 2

PLACES = {
    Region.KNEE: frozenset({Place.KNEE}),
    Region.ANKLE: frozenset({Place.ANKLE}),
    Region.HIP: frozenset({Place.HIP}),
    Region.BOTH: frozenset({Place.KNEE, Place.ANKLE}),
    Region.NONE: frozenset[Place](),
}
"""Where a region is."""


def joint_to_watch(past: Past) -> Place | None:
    """Return the joint that was sore in the last two sessions and is not watched.

    None where there is none, or where it was asked about before and they said no.
    """
    latest = tuple(told_here(past.since_start))[-SESSIONS_RUNNING:]
    if len(latest) < SESSIONS_RUNNING:
        return None
    watched = PLACES[past.athlete.joint.region]
    declined = {Place(one) for one in past.athlete.not_watched}
    sore = frozenset.intersection(*(frozenset(_sore_places(past, one)) for one in latest))
    open_to = sorted(sore - watched - declined - {Place.ELSEWHERE})
    return open_to[0] if open_to else None


def _sore_places(past: Past, entry: Entry) -> Iterator[Place]:
    worst = worst_of(entry.pain_during, entry.pain_after)
    if entry.pain_at is not None and worst is not None and worst >= SORE_FROM:
        yield entry.pain_at
    for check in past.log.checks:
        if check.day == entry.day and _is_sore(check.in_session) and check.place is not None:
            yield check.place
        is_told = _is_sore(check.elsewhere) and check.elsewhere_at is not None
        if is_told and check.day <= past.today and _session_before(past, check) is entry:
            assert check.elsewhere_at is not None
            yield check.elsewhere_at


def _is_sore(pain: int | None) -> bool:
    return pain is not None and pain >= SORE_FROM


def _session_before(past: Past, check: Check) -> Entry | None:
    """Return the session that a pain told beside sessions belongs to: the last one before it."""
    before = (
        entry
        for entry in reversed(past.since_start)
        if entry.day < check.day
        or (entry.day == check.day and check.at is not None and entry.logged_at <= check.at)
    )
    return next(before, None)


def region_with(watched: Region, place: Place) -> Region:
    """Return what is watched once a place is: knee and ankle go together, else it alone."""
    if PLACES[watched] | {place} == PLACES[Region.BOTH]:
        return Region.BOTH
    return next(region for region, places in PLACES.items() if places == {place})


def watching(joint: Joint, region: Region, today: date) -> Joint:
    """Return the joint that is watched from today on; its usual morning is still to be told.

    What came before is held against the usual morning it had then.
    """
    if region is joint.region:
        return joint
    before = joint.before if joint.asked == today else joint.baseline
    return sided(Joint(region, asked=today, before=before), sides_of(joint))


def sides_of(joint: Joint) -> dict[Place, Side]:
    """Return each place that is watched and whose side was told, with it."""
    told = {place: joint.side_of(place) for place in places_of(joint.region)}
    return {place: side for place, side in told.items() if side is not None}


def sided(joint: Joint, sides: Mapping[Place, Side]) -> Joint:
    """Return the joint with the sides of the places it is watched at; of others none is kept."""
    places = places_of(joint.region)
    told = {place: sides[place] for place in places if place in sides}
    if places and len(told) == len(places) and len({*told.values()}) == 1:
        return replace(joint, side=told[places[0]], apart=())
    return replace(joint, side=None, apart=tuple(told.items()))


def unsided(joint: Joint) -> tuple[Place, ...]:
    """Return the places that are watched and whose side was not told."""
    return tuple(one for one in places_of(joint.region) if joint.side_of(one) is None)


def is_sided(joint: Joint) -> bool:
    """Say whether the side of every joint that is watched was told; of none it was not."""
    return joint.region is not Region.NONE and not unsided(joint)


def places_of(region: Region) -> tuple[Place, ...]:
    """Return the places of a region, the knee first."""
    return tuple(place for place in Place if place in PLACES[region])


def not_watching(declined: tuple[str, ...], place: Place) -> tuple[str, ...]:
    """Return the joints that they would rather not watch, with one more."""
    return tuple(dict.fromkeys((*declined, place.value)))
