"""A session set by set, whose coach is killed at every step of it, at each moment of a step.

What two people did is in their logs, each set once; no rest rings twice; nothing is left open.
Steps go on from where the killed one left off, five seconds later.
"""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from random import Random

from bot.crashpoints import Moment
from tests.kill.grounds import Ground, Grounds
from tests.kill.life import WRITTEN, Life
from tests.kill.platform import Arrival, FakePlatform, Stalled
from tests.kill.world import MONDAY

PEOPLE = ("ada", "dora")  # whose session is on a Monday
SETS = 5
NEXT_LIFE = timedelta(seconds=5)
A_SET, A_REST = 65, 60
MOMENTS = (
    Moment.RECEIVED.value,
    Moment.COMMITTED.value,
    Moment.CLAIMED.value,
    Moment.TAKEN.value,
    WRITTEN,
    Moment.ANSWERED.value,
    Moment.RECORDING.value,
)
"""Those of a platform that answers: what it asks to wait for is killed at elsewhere."""
STEPS: tuple[tuple[int, str | None], ...] = (
    (600, "/today"),
    (5, "let's go"),
    (240, "ready"),
    *((A_SET, "done"), (A_REST, None)) * (SETS - 1),
    (A_SET, "done"),
    (20, "1"),
    (5, "0"),
    (5, "0"),
)
"""Seconds since the step before, and what is said; None: a rest is over, and it rings."""


@dataclass(slots=True)
class Killed:
    """What came of it: where it was killed how often, and what was broken."""

    at: Counter[str] = field(default_factory=Counter)
    broken: list[str] = field(default_factory=list)


def killed_throughout(grounds: Grounds, sessions: int) -> Killed:
    """Go through sessions, killed in each of their steps.

    The moment is another one from step to step, and from session to session: as many sessions as
    there are moments are killed at every moment of every step.
    """
    came = Killed()
    for first in range(sessions):
        with grounds.ground() as ground:
            platform = FakePlatform(Random(first))
            try:
                _lived_through(platform, ground.url, first, came)
            except Stalled as stalled:
                came.broken.append(f"session {first}: {stalled}")
            came.broken += [f"session {first}: {one}" for one in _broken(platform, ground)]
    return came


def _lived_through(platform: FakePlatform, url: str, first: int, came: Killed) -> None:
    now = MONDAY
    for number, (after_s, text) in enumerate(STEPS):
        now += timedelta(seconds=after_s)
        said = {} if text is None else dict.fromkeys(PEOPLE, text)
        platform.waiting = [
            {"delivery": f"{number}-{person}", "person": person, "text": line, "at": str(now)}
            for person, line in said.items()
        ]
        moment = MOMENTS[(number + first) % len(MOMENTS)]
        if platform.serve([Life(url, now, rings=True, dies_at=moment)]):
            came.at[moment] += 1
        now += NEXT_LIFE
        platform.serve([Life(url, now, rings=True)])
        now += platform.lived  # what is leased to the dead is waited for


def _broken(platform: FakePlatform, ground: Ground) -> Iterator[str]:
    """Yield what did not hold."""
    arrived = Counter(one.id for one in platform.log if isinstance(one, Arrival))
    rings = ground.asked("SELECT id, athlete FROM outbox WHERE kind = 'ring'")
    for name, _ in rings:
        if arrived[str(name)] > 1:
            yield f"a rest rang {arrived[str(name)]} times"
    rung = Counter(athlete for _, athlete in rings)
    for athlete, times in rung.items():
        if times > SETS - 1:
            yield f"{athlete}: {times} rings for {SETS - 1} rests"
    for person in PEOPLE:
        yield from _broken_of(person, ground)
    waiting = ground.asked("SELECT kind, reason FROM outbox WHERE state = 'waiting'")
    yield from (f"a letter still waits: {kind} {reason}" for kind, reason in waiting)
    noted = ground.asked("SELECT count(*) FROM delivery")[0][0]
    told = sum(text is not None for _, text in STEPS) * len(PEOPLE)
    if noted != told:
        yield f"{noted} of {told} acts are on record"


def _broken_of(person: str, ground: Ground) -> Iterator[str]:
    bodies = ground.asked(f"SELECT body FROM entry WHERE athlete = 'athlete {person}'")
    entries = [json.loads(str(body)) for (body,) in bodies]
    if len(entries) != 1:
        yield f"{person} has {len(entries)} sessions of one"
        return
    entry = entries[0]["kept"]
    sets = sum(run["pulls"] for run in entry["pulls"])
    if sets != SETS:
        yield f"{person} did {SETS} sets, and {sets} are counted"
    if (entry.get("rpe"), entry.get("pain_during")) != (1, 0):
        yield f"{person} told effort and pain, and {entry.get('rpe')} is kept"
    kept = ground.asked(f"SELECT dialogue FROM athlete WHERE id = 'athlete {person}'")
    dialogue = json.loads(str(kept[0][0]))
    if dialogue["live"] is not None or dialogue["question"] is not None:
        yield f"{person}: something is still open"
