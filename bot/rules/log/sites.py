"""Pain as it was told, by the joint and the moment: counted, never weighed.  Pure."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.rules.log.done import Check, Entry, Log, log_between, worst_of
from bot.rules.log.records import Athlete, Place, Region


class Site(StrEnum):
    """Where it was told to be.  A pain without a place is of the joint that is watched now."""

    KNEE = "knee"
    ANKLE = "ankle"
    HIP = "hip"
    KNEE_OR_ANKLE = "knee_or_ankle"  # both are watched, and which was not told
    ELSEWHERE = "elsewhere"
    UNNAMED = "unnamed"  # no joint is watched, and none was told


class Moment(StrEnum):
    """When a pain was: in the session, later that day, the next morning."""

    DURING = "during"
    AFTER = "after"
    MORNING = "morning"
    OTHERWISE = "otherwise"  # in daily life, of a joint that is not watched or on no morning


WATCHED = {
    Region.KNEE: Site.KNEE,
    Region.ANKLE: Site.ANKLE,
    Region.HIP: Site.HIP,
    Region.BOTH: Site.KNEE_OR_ANKLE,
    Region.NONE: Site.UNNAMED,
}


@dataclass(frozen=True, slots=True)
class Pain:
    """One number, 0-10, as it was told."""

    day: date
    moment: Moment
    site: Site
    pain: int


@dataclass(frozen=True, slots=True)
class Told:
    """Numbers of a kind: how many, their mean, the highest, and the latest of its days."""

    count: int
    mean: float
    highest: int
    on: date


def site_of(place: Place | None, watched: Region) -> Site:
    """Return where a pain was, by the place that was told; None: none was."""
    return WATCHED[watched] if place is None else Site(place.value)


def pains_between(athlete: Athlete, log: Log, since: date, until: date) -> tuple[Pain, ...]:
    """Return every pain that was told of some days, both ends included, in order."""
    region = athlete.joint.region
    told = log_between(log, since, until)
    checks, entries = {one.day: one for one in told.checks}, told.entries
    last = {one.day: one.id for one in entries}
    found: list[Pain] = []
    for entry in entries:
        check = checks.get(entry.day) if last[entry.day] == entry.id else None
        found += _of_session(entry, check, region)
    for check in checks.values():
        found += _of_day(check, region, trained=check.day in last)
    return tuple(sorted(found, key=lambda one: one.day))


def _of_session(entry: Entry, check: Check | None, region: Region) -> Iterator[Pain]:
    """Yield the pain of a session.

    That of a joint told later that day stands as pain after it too (`noting`), under its place.
    """
    site = site_of(entry.pain_at, region)
    if entry.pain_during is not None:
        yield Pain(entry.day, Moment.DURING, site, entry.pain_during)
    if entry.pain_after is None:
        return
    elsewhere = check is not None and check.elsewhere == entry.pain_after
    if elsewhere and check is not None and check.elsewhere_at is not None:
        site = site_of(check.elsewhere_at, region)
    yield Pain(entry.day, Moment.AFTER, site, entry.pain_after)


def _of_day(check: Check, region: Region, *, trained: bool) -> Iterator[Pain]:
    if check.pain is not None:
        yield Pain(check.day, Moment.MORNING, site_of(None, region), check.pain)
    if check.in_session is not None and not trained:  # broken off, and never logged
        yield Pain(check.day, Moment.DURING, site_of(check.place, region), check.in_session)
    if check.elsewhere is not None and not trained:
        site = site_of(check.elsewhere_at, region)
        yield Pain(check.day, Moment.OTHERWISE, site, check.elsewhere)


def told_of(pains: Iterable[Pain]) -> Told | None:
    """Return what some pains come to; None where none was told."""
    every: Sequence[Pain] = tuple(pains)
    if not every:
        return None
    highest = max(one.pain for one in every)
    on = max(one.day for one in every if one.pain == highest)
    return Told(len(every), sum(one.pain for one in every) / len(every), highest, on)


def by_site(pains: Iterable[Pain]) -> dict[Site, dict[Moment, Told]]:
    """Return what was told of each site at each moment, in the order of both."""
    every = tuple(pains)
    found: dict[Site, dict[Moment, Told]] = {}
    for site in Site:
        here = {
            moment: told
            for moment in Moment
            if (told := told_of(o for o in every if (o.site, o.moment) == (site, moment)))
        }
        if here:
            found[site] = here
    return found


def at_sites(pains: Iterable[Pain], watched: Region) -> tuple[tuple[Site, tuple[Pain, ...]], ...]:
    """Return the pains of each site that has any, the watched joint's first."""
    told: dict[Site, list[Pain]] = {}
    for one in pains:
        told.setdefault(one.site, []).append(one)
    first = WATCHED[watched]
    ordered = (first, *(site for site in Site if site is not first))
    return tuple((site, tuple(told[site])) for site in ordered if site in told)


def worst_at(pains: Iterable[Pain], *moments: Moment) -> int | None:
    """Return the highest pain of some moments, whichever the joint; None where none was told."""
    return worst_of(*(one.pain for one in pains if one.moment in moments))
