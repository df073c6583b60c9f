"""A session set by set, whose coach is killed at every step of it, at each moment of a step.

Two go through it each by themselves, or a squad of five together.  What they did is in their logs,
each set once; no rest rings twice; nothing is left open.  Steps go on from where the killed one
left off, five seconds later.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

from bot.crashpoints import Moment
from bot.dialogue.tokens import Does, encode
from bot.store.outbox import LEASE
from tests.kill.grounds import Ground, Grounds
from tests.kill.life import WRITTEN, Life
from tests.kill.platform import Arrival, FakePlatform, Stalled, Update
from tests.kill.world import MONDAY

ROOM = "squad"
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


@dataclass(frozen=True, slots=True)
class InRoom:
    """What is done in a room: said there, or pressed on a card, by the first or by all."""

    text: str = ""
    press: Does | None = None
    all: bool = False

    @property
    def update(self) -> Update:
        """What of an update tells of it."""
        said = {"room": ROOM, "text": self.text}
        return said if self.press is None else said | {"press": encode(self.press, 0)}


Step = tuple[int, str | InRoom | None]
"""Seconds since the step before, and what all say; None: something is due, such as a ring."""


ENDING: tuple[Step, ...] = ((20, "1"), (5, "0"), (5, "0"))
"""Effort, and pain in it and now."""
ALONE: tuple[Step, ...] = (
    (600, "/today"),
    (5, "let's go"),
    (240, "ready"),
    *((A_SET, "done"), (A_REST, None)) * (SETS - 1),
    (A_SET, "done"),
    *ENDING,
)


@dataclass(frozen=True, slots=True)
class Course:
    """How people go through a session, step by step, behind what is done before it unharmed.

    `elsewhere` yields what did not hold but in what is theirs.
    """

    name: str
    people: tuple[str, ...]
    steps: tuple[Step, ...]
    before: tuple[Step, ...] = ()
    elsewhere: Callable[[Ground], Iterable[str]] = lambda _: ()

    @property
    def acts(self) -> int:
        """Return how many deliveries it takes."""
        return sum(len(self.updates(0, what, MONDAY)) for _, what in (*self.before, *self.steps))

    def updates(self, number: int, what: str | InRoom | None, at: datetime) -> list[Update]:
        """Return what arrives in a step."""
        match what:
            case None:
                return []
            case str(text):
                said = {"text": text}
                who = self.people
            case InRoom(all=by_all):
                said = what.update
                who = self.people if by_all else self.people[:1]
        return [
            {"delivery": f"{number}-{person}", "person": person, "at": str(at), **said}
            for person in who
        ]


BY_THEMSELVES = Course("sessions set by set", ("ada", "dora"), ALONE)


@dataclass(slots=True)
class Killed:
    """What came of it: where it was killed how often, and what was broken."""

    at: Counter[str] = field(default_factory=Counter)
    broken: list[str] = field(default_factory=list)


def killed_throughout(grounds: Grounds, sessions: int, course: Course) -> Killed:
    """Go through sessions, killed in each of their steps.

    The moment is another one from step to step, and from session to session: as many sessions as
    there are moments are killed at every moment of every step.
    """
    came = Killed()
    for first in range(sessions):
        with grounds.ground() as ground:
            platform = FakePlatform(Random(first))
            try:
                _lived_through(course, platform, ground.url, first, came)
            except Stalled as stalled:
                came.broken.append(f"session {first}: {stalled}")
            broken = (*_broken(course, platform, ground), *course.elsewhere(ground))
            came.broken += [f"session {first}: {one}" for one in broken]
    return came


def _lived_through(
    course: Course, platform: FakePlatform, url: str, first: int, came: Killed
) -> None:
    now = MONDAY
    for number, (after_s, what) in enumerate((*course.before, *course.steps)):
        now += timedelta(seconds=after_s)
        platform.waiting = course.updates(number, what, now)
        if number >= len(course.before):
            moment = MOMENTS[(number + first) % len(MOMENTS)]
            if platform.serve([Life(url, now, rings=True, dies_at=moment)]):
                came.at[moment] += 1
            now += NEXT_LIFE
        platform.serve([Life(url, now, rings=True)])
        now += platform.lived  # what is leased to the dead is waited for
    platform.serve([Life(url, now + LEASE, rings=True)])  # or comes later, where nobody waits


def _broken(course: Course, platform: FakePlatform, ground: Ground) -> Iterator[str]:
    """Yield what did not hold."""
    arrived = Counter(one.id for one in platform.log if isinstance(one, Arrival))
    rings = ground.asked("SELECT id, athlete FROM outbox WHERE kind = 'ring'")
    for name, _ in rings:
        if arrived[str(name)] > 1:
            yield f"a rest rang {arrived[str(name)]} times"
    rung = Counter(athlete for _, athlete in rings)
    begins = SETS - (not course.before)  # with others the first set is rung for as well
    for athlete, times in rung.items():
        if times > begins:
            yield f"{athlete}: {times} rings for {begins} sets"
    for person in course.people:
        yield from _broken_of(person, ground)
    waiting = ground.asked("SELECT kind, reason FROM outbox WHERE state = 'waiting'")
    yield from (f"a letter still waits: {kind} {reason}" for kind, reason in waiting)
    noted = ground.asked("SELECT count(*) FROM delivery")[0][0]
    if noted != course.acts:
        yield f"{noted} of {course.acts} acts are on record"


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
