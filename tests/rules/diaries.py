"""Lives to keep a diary of: floors, matches, loads and mornings, with a rise in them or not."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from random import Random

from bot.rules.load.surfaces import Surface
from bot.rules.log.done import Check, Entry, Log, Pulls
from bot.rules.log.records import Athlete, Fixture
from bot.rules.pain.diary import After, Finding, finding_in, mornings_after
from tests.rules.athletes import MONDAY, an_athlete, day

TURF, GRASS, TRACK = Surface.TURF_3G, Surface.GRASS_DRY, Surface.TRACK
RISE = 1.5


@dataclass(frozen=True)
class Life:
    """Some weeks of somebody: what was done, and how much worse each morning was for it."""

    athlete: Athlete
    log: Log

    @property
    def found(self) -> Finding | None:
        last = self.log.checks[-1].day if self.log.checks else MONDAY
        return finding_in(mornings_after(self.athlete, self.log, last))


def a_life(rng: Random, weeks: int, planted: After | None = None) -> Life:
    """Return a life of so many weeks; `planted`: its mornings after that are a rise higher.

    Without one, anything goes: floors by turns, by blocks of weeks or by weekday, mornings that
    hang together for weeks, trends both ways, and more load each week.
    """
    calm = planted is not None
    weekdays = rng.choice([(0, 2, 4), (1, 3, 5)] if calm else [(0, 3), (0, 2, 4), (1, 5)])
    ways = ("chance",) if calm else ("chance", "turns", "blocks", "weekday", "three")
    way, block = rng.choice(ways), rng.randint(3, 12)
    hangs = rng.choice([0, 0.3, 0.6] if calm else [0, 0.3, 0.6, 0.9])
    spread = rng.uniform(0.5, 1.0 if calm else 1.6)
    usual, slope = rng.uniform(1, 3), rng.uniform(-1, 1) * (1.5 if calm else 3) / 112
    matches = _matches(rng, weeks, weekdays, calm=calm)
    entries: list[Entry] = []
    checks: list[Check] = []
    noise = rng.gauss(0, 1)
    for number in range(weeks * 7):
        noise = hangs * noise + (1 - hangs * hangs) ** 0.5 * rng.gauss(0, 1)
        if number % 7 not in weekdays or rng.random() < 0.08:
            continue
        count = len(entries)
        floors = {"turns": count % 2, "blocks": count // block % 2}
        floors["weekday"] = int(number % 7 == weekdays[0])
        floors["three"] = rng.randrange(3)
        floor = (GRASS, TURF, TRACK)[floors.get(way, rng.randrange(2))]
        hard = rng.choice([0.7, 1, 1, 1.4, 1.5])
        minutes = round(20 * hard * (1 + number / 7 * 0.04))
        entries.append(_session(number, floor, minutes))
        told = usual + slope * number + spread * noise
        near = any(number - back in matches for back in range(3))
        if planted is not None and _is_after(planted, floor, near=near, hard=hard > 1):
            told += RISE
        if rng.random() < 0.93:
            checks.append(Check(day(number + 1), min(10, max(0, round(told)))))
    fixtures = tuple(Fixture(day(number), minutes) for number, minutes in sorted(matches.items()))
    return Life(replace(an_athlete(), fixtures=fixtures), Log(tuple(entries), tuple(checks)))


def _matches(rng: Random, weeks: int, weekdays: tuple[int, ...], *, calm: bool) -> dict[int, int]:
    often = 0.75 if calm else rng.choice([0, 0.5, 0.8, 1])
    usual = rng.randrange(7)
    found: dict[int, int] = {}
    for week in range(weeks):
        if rng.random() < often:
            found[week * 7 + (rng.choice(weekdays) if calm else usual)] = 90
    return found


def _session(number: int, floor: Surface, minutes: int) -> Entry:
    on = day(number)
    at = datetime(on.year, on.month, on.day, 18, tzinfo=UTC)
    return Entry(str(number), on, at, (Pulls(4, 20),), rpe=5, minutes=minutes, surface=floor)


def _is_after(planted: After, floor: Surface, *, near: bool, hard: bool) -> bool:
    return (
        (planted.surface is None or planted.surface is floor)
        and (not planted.match or near)
        and (not planted.harder or hard)
    )


def with_mornings(*pains: int, floors: str, first: int = 0, apart: int = 3) -> Log:
    """Return sessions so many days apart, on turf ("t") or grass ("g"), and their mornings."""
    kinds = {"t": TURF, "g": GRASS}
    numbers = [first + at * apart for at in range(len(floors))]
    entries = tuple(
        _session(number, kinds[floor], 20) for number, floor in zip(numbers, floors, strict=True)
    )
    checks = tuple(
        Check(one.day + timedelta(days=1), pain) for one, pain in zip(entries, pains, strict=True)
    )
    return Log(entries, checks)
