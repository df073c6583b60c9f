"""A few days in the lives of some athletes, lived through twice: undisturbed, and with kills.

What the coach says and keeps depends on nothing but what it was told and when, so both times
must come to the same: the same messages in each chat in the same order, the same rows.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any

from sqlalchemy import Connection

from bot.coach.batch import Decided
from bot.coach.transaction import write_answers
from bot.contract import Account, Room
from bot.crashpoints import Moment
from bot.dialogue.changes import Snapshot
from bot.dialogue.state import Dialogue
from bot.outbox.in_flight import IN_FLIGHT, SLOW
from bot.rules.log.done import Log
from bot.rules.log.records import Athlete, Consent, Slot
from bot.store.accounts.contacts import Contact
from bot.store.outbox import LEASE
from bot.store.people import People, Revised
from tests.apps import TELEGRAM
from tests.kill.life import WRITTEN, Life
from tests.kill.platform import (
    Arrival,
    Birth,
    FakePlatform,
    Killing,
    Silence,
    Stalled,
    Update,
)

MONDAY = datetime(2026, 3, 2, 18, tzinfo=UTC)
DAYS = 4
LIVES_A_DAY = (4, 12)  # cut short, that is; one more lives on to the end
CROWD = ("ada", "bea", "cleo", "dora", "eva", "fay", "gwen", "hedy")
LINES = ("5x60s rpe 2 pain 0", "/today", "/cancel", "/undo", "hello", "/week", "4x20m pain 7")
MOMENTS = (*(one.value for one in Moment if one is not Moment.MIGRATING), WRITTEN)
NEXT_LIFE = LEASE + timedelta(seconds=1)  # whoever died held leases; now they are over

Rows = list[tuple[Any, ...]]
Asked = Callable[[str], Rows]

_WHEN = re.compile(r'"(?:opened|session_at)":(?:"[^"]*"|null)|(?<="card":\{)"at":"[^"]*"')


def as_kept(rows: Iterable[Sequence[object]]) -> Rows:
    """Return rows without when a question or a session was put: when the coach got to an act."""
    return [
        tuple(_WHEN.sub("", one) if isinstance(one, str) else one for one in row) for row in rows
    ]


KEPT = {
    "athlete": "SELECT id, file, dialogue, next_at, agenda FROM athlete ORDER BY id",
    "entry": "SELECT athlete, id, body FROM entry ORDER BY athlete, id",
    "morning": "SELECT athlete, day, body FROM morning ORDER BY athlete, day",
    "outbox": "SELECT id, state, body FROM outbox WHERE kind != 'tidying' ORDER BY id",
    "delivery": "SELECT platform, id FROM delivery ORDER BY platform, id",
}


@dataclass(frozen=True, slots=True)
class Day:
    """A moment at which something is due and some people speak."""

    at: datetime
    updates: tuple[Update, ...]


def script(seed: int) -> tuple[Day, ...]:
    """Return what happens; the same seed tells the same story."""
    random = Random(seed)
    days = []
    for number in range(DAYS):
        at = MONDAY + timedelta(days=number)
        people = random.choices(CROWD, k=18)
        updates = tuple(
            {
                "delivery": f"{number}-{index}",
                "person": person,
                "text": random.choice(LINES),
                "at": at.isoformat(),
            }
            for index, person in enumerate(people)
        )
        days.append(Day(at, updates))
    return tuple(days)


def settle_in(connection: Connection) -> None:
    """Put the crowd on file, each with sessions on most days at six in the evening."""
    decided = Decided()
    for index, name in enumerate(CROWD):
        athlete = Athlete(
            consent=Consent(1, MONDAY - timedelta(days=7)),
            birth_year=1990,
            body_mass_kg=70,
            screened=date(2026, 2, 23),
            start="L0a",
            started=date(2026, 2, 23),
            slots=tuple(Slot((index + ahead) % 7, time(18)) for ahead in (0, 2, 4)),
        )
        account, room = (
            Account(TELEGRAM, name),
            Room(TELEGRAM, f"room {name}"),
        )
        snapshot = Snapshot(f"athlete {name}", athlete, Log(), Dialogue())
        decided.revised.append(Revised(None, snapshot))
        decided.contacts.append(Contact(account, snapshot.id, room))
    write_answers(connection, decided, People(), MONDAY - timedelta(hours=12))


@dataclass(slots=True)
class Outcome:
    """What came of a world."""

    kills: int = 0
    doubled: int = 0
    repeated: int = 0  # after silence, as often as was promised
    in_flight: int = 0  # the most that might have been doubled
    lost: int = 0
    broken: list[str] = field(default_factory=list)
    at: Counter[str] = field(default_factory=Counter)

    def killed(self, at: str) -> None:
        """Count one kill, at a named moment or "any"."""
        self.kills += 1
        self.at[at] += 1


@dataclass(frozen=True, slots=True)
class Truth:
    """What an undisturbed world comes to: each chat's messages in order, each table's rows."""

    chats: Mapping[str, Sequence[str]]
    tables: Mapping[str, Rows]


def undisturbed(url: str, asked: Asked, days: Iterable[Day]) -> Truth:
    """Live through the days without a kill."""
    platform = FakePlatform(Random(0))
    for day in days:
        platform.waiting = list(day.updates)
        platform.serve([Life(url, day.at, rings=True)])
    return Truth(_chats(platform.log), _tables(asked))


def disturbed(
    url: str,
    asked: Asked,
    days: Sequence[Day],
    truth: Truth,
    random: Random,
    outcome: Outcome,
    *,
    enough: int,
    processes: int = 1,
) -> None:
    """Live through the days with kills, until there were enough; add what came of it."""
    remembers = random.random() < 0.25
    platform = FakePlatform(
        random,
        flood=random.choice((0, 0.2)),
        silence=0 if remembers else random.choice((0, 0.1, 0.4)),
        remembers=remembers,
        alone=processes == 1,
    )
    try:
        _live(platform, url, days, outcome, enough, processes)
    except Stalled as stalled:
        outcome.broken.append(str(stalled))
    _judge(platform, truth, _tables(asked), outcome)


def _live(
    platform: FakePlatform,
    url: str,
    days: Sequence[Day],
    outcome: Outcome,
    enough: int,
    processes: int,
) -> None:
    acts = sum(len(_acts(day, together=processes == 1)) for day in days)
    for day in days:
        # where several processes share the work, what is due is rung for before anybody speaks
        for rings, updates in _acts(day, together=processes == 1):
            platform.waiting = list(updates)
            at = day.at
            share = -(-max(enough - outcome.kills, 0) // acts)  # few are spread over all days
            acts -= 1
            for _ in range(min(platform.random.randint(*LIVES_A_DAY), share)):
                _one_life(platform, url, at, rings, processes, outcome)
                at += platform.lived + NEXT_LIFE
            platform.serve([Life(url, at, rings=rings)])


def _acts(day: Day, *, together: bool) -> list[tuple[bool, Sequence[Update]]]:
    return [(True, day.updates)] if together else [(True, ()), (False, day.updates)]


def _one_life(
    platform: FakePlatform,
    url: str,
    at: datetime,
    rings: bool,
    processes: int,
    outcome: Outcome,
) -> None:
    """Let some processes live, and one of them die: at a named moment, or at any."""
    random = platform.random
    # every moment is to have its turn, so the rarest comes first
    rarest = min(MOMENTS, key=lambda moment: outcome.at[moment])
    named = random.choice((None, None, rarest, random.choice(MOMENTS)))
    doomed = Life(url, at, rings, named, 0 if named == rarest else random.randint(0, 3))
    others = [Life(url, at, rings)] * (processes - 1)
    after_s = None if named else random.uniform(0, 0.12)
    if platform.serve([doomed, *others], after_s):
        outcome.killed(named or "any")


def _chats(log: Iterable[Arrival | Silence | Birth | Killing]) -> dict[str, list[str]]:
    """Return what arrived in each chat, each message where it arrived first."""
    chats: dict[str, dict[str, None]] = {}
    for one in log:
        if isinstance(one, Arrival):
            chats.setdefault(one.chat, {})[one.id] = None
    return {chat: list(messages) for chat, messages in chats.items()}


def _tables(asked: Asked) -> dict[str, Rows]:
    return {name: as_kept(asked(statement)) for name, statement in KEPT.items()}


def _judge(
    platform: FakePlatform, truth: Truth, tables: Mapping[str, Rows], outcome: Outcome
) -> None:
    chats = _chats(platform.log)
    expected = {message for messages in truth.chats.values() for message in messages}
    arrived = {message for messages in chats.values() for message in messages}
    outcome.lost += len(expected - arrived)
    if arrived - expected:
        outcome.broken.append(f"{len(arrived - expected)} messages that nobody was to get")
    for chat, messages in truth.chats.items():
        if chats.get(chat) != messages and not expected - arrived:
            outcome.broken.append(f"{chat}: out of order")
    for name, rows in truth.tables.items():
        if tables[name] != rows:
            outcome.broken.append(f"table {name} is not what it would be without kills")
    _count_doubled(platform, outcome)


def _count_doubled(platform: FakePlatform, outcome: Outcome) -> None:
    """Count what arrived twice; only what a kill found under way or nobody answered for may."""
    last: dict[str, str] = {}
    may_repeat: Counter[str] = Counter()
    unheard: Counter[str] = Counter()
    seen: set[str] = set()
    doubled = outcome.doubled
    for one in platform.log:
        match one:
            case Birth():
                last = {}
            case Killing():
                # of what arrived in this life, in each chat no more than the latest
                outcome.in_flight += min(len(last), IN_FLIGHT + SLOW)
                may_repeat.update(last.values())
            case Silence(message):
                unheard[message] += 1
            case Arrival(chat, message):
                if message in seen and unheard[message] > 0:
                    outcome.repeated += 1
                    unheard[message] -= 1
                elif message in seen:
                    outcome.doubled += 1
                    if may_repeat[message] == 0:
                        outcome.broken.append(f"{chat}: doubled without having been under way")
                    may_repeat[message] -= 1
                seen.add(message)
                last[chat] = message
    if platform.remembers and outcome.doubled > doubled:
        outcome.broken.append("doubled on a platform that drops repeats by their key")
