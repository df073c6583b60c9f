"""`make simulate`: a year of many athletes in many zones, on a clock of its own.

Every session of every athlete has to be reminded of once, at the instant that an independent
reckoning gives, or be spoken for after an outage; whatever zones do to their clocks, and however
often people move and change their hours.  The same seed lives the same year.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from heapq import heappop, heappush
from random import Random, SystemRandom
from time import monotonic
from zoneinfo import ZoneInfo, available_timezones

from bot.dialogue.changes import Snapshot
from bot.reminders.agenda import agenda_after, fired
from bot.reminders.due import dues_of, ripe_of, summary_of
from bot.reminders.recurrence import GRACE, Due, Kind
from bot.rules.log.records import Athlete, Consent, Slot
from bot.store.agenda import Item

NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)
YEAR = timedelta(days=365)
HOURS = [time(0, 30), time(2, 30), time(7), time(12, 15), time(18), time(23, 45)]
ZONES = sorted(available_timezones())
OUTAGES = 12

Agenda = dict[Kind, Item]


@dataclass(slots=True)
class Life:
    """One athlete through the year; `steady` ones change nothing."""

    snapshot: Snapshot
    steady: bool
    agenda: Agenda = field(default_factory=dict)
    timely: Counter[date] = field(default_factory=Counter)
    spoken_for: set[date] = field(default_factory=set)
    wrong: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Year:
    """How the year went."""

    athletes: int
    reminders: int
    wrong: list[str]


def a_life(number: int, random: Random) -> Life:
    """Return somebody with sessions in some zone; every hour is fit to be woken at."""
    days = random.sample(range(7), random.choice((2, 3)))
    athlete = Athlete(
        consent=Consent(1, NEW_YEAR),
        birth_year=1990,
        screened=NEW_YEAR.date(),
        zone=random.choice(ZONES),
        quiet_from=time(0),
        quiet_to=time(0),
        slots=tuple(Slot(day, random.choice(HOURS)) for day in sorted(days)),
    )
    return Life(Snapshot(f"athlete {number}", athlete), steady=random.random() < 0.7)


def lived(athletes: int, seed: int) -> Year:
    """Return how a year goes."""
    random = Random(seed)
    lives = [a_life(number, random) for number in range(athletes)]
    outages = sorted(_outages(random))
    coming: list[tuple[datetime, int]] = []
    for number, life in enumerate(lives):
        life.agenda = agenda_after(life.snapshot, {}, NEW_YEAR)
        heappush(coming, (_next(life), number))
    while coming[0][0] < NEW_YEAR + YEAR:
        due, number = heappop(coming)
        life = lives[number]
        _ring(life, _after_outage(due, outages), random)
        heappush(coming, (_next(life), number))
    for life in lives:
        _judge(life, outages)
    wrong = [f"{life.snapshot.id}: {one}" for life in lives for one in life.wrong]
    return Year(athletes, sum(sum(life.timely.values()) for life in lives), wrong)


def _outages(random: Random) -> Iterator[tuple[datetime, datetime]]:
    for _ in range(OUTAGES):
        since = NEW_YEAR + random.random() * YEAR
        yield since, since + random.choice((timedelta(minutes=5), GRACE, timedelta(days=3)))


def _after_outage(at: datetime, outages: list[tuple[datetime, datetime]]) -> datetime:
    """Return when what is due at a moment is rung for: at once, or when the coach is back."""
    for since, until in outages:
        if since <= at < until:
            at = until
    return at


def _next(life: Life) -> datetime:
    dates = [item.next_at for item in life.agenda.values() if item.next_at is not None]
    return min(dates, default=datetime.max.replace(tzinfo=UTC))


def _ring(life: Life, now: datetime, random: Random) -> None:
    ripe = ripe_of(life.snapshot, life.agenda, now)
    dues = dues_of(ripe, now)
    missed = summary_of(life.snapshot, ripe, now)
    # to ask how it went has nothing to say of a day that nobody was reminded of
    if missed is not None and all(due.kind is Kind.REASK for due in dues):
        dues = (missed,)
    sessions = [due for due in dues if due.kind is Kind.SESSION]
    if len(sessions) > 1:
        life.wrong.append(f"a flood of {len(sessions)} at {now}")
    for due in sessions:
        _note(life, due)
    if any(kind is Kind.SESSION for kind in ripe) and not sessions:
        life.spoken_for.add(ripe[Kind.SESSION].occurrence or now.date())  # folded into another
    left = {**life.agenda, **{kind: fired(item) for kind, item in ripe.items()}}
    if not life.steady and random.random() < 0.05:
        life.snapshot = replace(life.snapshot, athlete=_changed(life.snapshot.athlete, random))
    life.agenda = agenda_after(life.snapshot, left, now)


def _note(life: Life, due: Due) -> None:
    if due.late > GRACE:
        life.spoken_for |= set(due.missed)
        return
    life.timely[due.occurrence] += 1
    if life.steady:
        expected = instant_of(due.occurrence, life.snapshot.athlete)
        if due.at not in expected:
            life.wrong.append(f"{due.occurrence} was due at {due.at}, wanted {expected}")


def _changed(athlete: Athlete, random: Random) -> Athlete:
    if random.random() < 0.5:
        return replace(athlete, zone=random.choice(ZONES))
    return replace(
        athlete, slots=tuple(replace(slot, at=random.choice(HOURS)) for slot in athlete.slots)
    )


def instant_of(day: date, athlete: Athlete) -> list[datetime]:
    """Return the instants of a day's sessions, found by looking at the zone's clock."""
    zone = ZoneInfo(athlete.zone)
    found = []
    for slot in athlete.slots:
        if slot.weekday == day.weekday():
            at = datetime.combine(day, slot.at, UTC) - timedelta(hours=15)
            wall = datetime.combine(day, slot.at)
            while at.astimezone(zone).replace(tzinfo=None) < wall:
                behind = wall - at.astimezone(zone).replace(tzinfo=None)
                # big steps while a change of the clock cannot lie in between, then small ones
                at += timedelta(hours=1) if behind > timedelta(hours=4) else timedelta(minutes=15)
            found.append(at)
    return found


def _judge(life: Life, outages: list[tuple[datetime, datetime]]) -> None:
    twice = [day for day, times in life.timely.items() if times > 1]
    if twice:
        life.wrong.append(f"reminded more than once of {twice}")
    if not life.steady:
        return
    quiet = {since.date() + timedelta(days=n) for since, _ in outages for n in range(-1, 6)}
    day = NEW_YEAR.date() + timedelta(days=2)
    while day < (NEW_YEAR + YEAR).date() - timedelta(days=2):
        wanted = any(slot.weekday == day.weekday() for slot in life.snapshot.athlete.slots)
        said = day in life.timely or day in life.spoken_for or day in quiet
        if wanted and not said:
            life.wrong.append(f"nobody spoke of {day}")
        if day in life.timely and not wanted:
            life.wrong.append(f"reminded of {day}, which has no session")
        day += timedelta(days=1)


def main() -> int:
    """Live a year as asked on the command line; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    parser.add_argument("--athletes", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=SystemRandom().randrange(1 << 30))
    asked = parser.parse_args()
    began = monotonic()
    year = lived(asked.athletes, asked.seed)
    print(
        f"seed {asked.seed}: a year of {year.athletes} athletes, {year.reminders} reminders, "
        f"{len(year.wrong)} wrong, {monotonic() - began:.1f} s"
    )
    print("\n".join(year.wrong[:10]))
    return int(bool(year.wrong))


if __name__ == "__main__":
    sys.exit(main())
