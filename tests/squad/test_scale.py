"""Many at once, on a clock of its own: limits kept, all delivered at the platform's rate."""

import asyncio
import itertools
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from adapters.console.rehearsal import travel
from bot.clock import RehearsalClock
from bot.coach.app import Coach, open_coach
from bot.contract import Account, Chose, Incoming, Outgoing, Platform, Room
from bot.delivering import Delivery, Later, Sent
from bot.rules.squads.lead import THE_EVENING_BEFORE
from bot.rules.squads.squad import Member, Squad
from bot.settings import Settings
from bot.squads.loading import write_squads
from bot.store.database import open_database
from bot.store.squads.roll import RevisedSquad
from tests.apps import TELEGRAM

A_SECOND, A_MINUTE_IN_ONE = 30, 20  # core.telegram.org/bots/faq: overall, and into one group
SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
AT_SIX = datetime(2026, 3, 2, 18, tzinfo=UTC)


@dataclass
class Strict:
    """A platform that takes no message over its limits, and says when to come back."""

    clock: RehearsalClock
    platform: Platform = TELEGRAM
    sent: list[tuple[datetime, Outgoing]] = field(default_factory=list)
    refs: "itertools.count[int]" = field(default_factory=itertools.count)

    async def deliver(self, message: Outgoing) -> Delivery:
        now = self.clock.now()
        wait = max(
            self._over(A_SECOND, SECOND, None), self._over(A_MINUTE_IN_ONE, MINUTE, message)
        )
        if wait > timedelta(0):
            return Later(wait)
        self.sent.append((now, message))
        return Sent(message.replaces or f"m{next(self.refs)}")

    def _over(self, limit: int, span: timedelta, like: Outgoing | None) -> timedelta:
        """Return how long until there is room again."""
        now = self.clock.now()
        recent = [
            at
            for at, one in self.sent[-2000:]
            if now - at < span and (like is None or one.to == like.to)
        ]
        return timedelta(0) if len(recent) < limit else recent[-limit] + span - now


async def passes(coach: Coach, clock: RehearsalClock, to: datetime) -> None:
    """Let time pass second by second, so that whoever waits for the platform goes on."""
    while clock.now() < to:
        clock.move_to(min(clock.now() + SECOND / 4, to))
        for _ in range(3):
            await asyncio.sleep(0)
        await coach.drained()


async def filed(url: str, squads: Sequence[tuple[Squad, Room]], now: datetime) -> None:
    database = await open_database(url)
    revised = [RevisedSquad(None, squad, room) for squad, room in squads]
    await database.transact(lambda connection: write_squads(connection, revised, now))
    await database.close()


def squad(name: str, members: int = 0) -> Squad:
    everybody = tuple(
        Member(f"{name}-{number}", f"P{number}", date(2026, 3, 1)) for number in range(members)
    )
    return Squad(
        name, "owner", weekdays=(0, 3), at=time(18), since=date(2026, 3, 1), members=everybody
    )


async def test_two_hundred_squads_due_in_the_same_minute(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'coach.sqlite'}"
    clock = RehearsalClock(NOON)
    platform = Strict(clock)
    rooms = [Room(TELEGRAM, f"-{number}") for number in range(1, 201)]
    await filed(url, [(squad(f"s{room.id}", 5), room) for room in rooms], NOON)

    async with open_coach(Settings(url), clock, [platform]) as coach:
        clock.move_to(AT_SIX)
        await coach.fire_due(AT_SIX)
        await passes(coach, clock, AT_SIX + timedelta(seconds=12))

    assert Counter(one.to for _, one in platform.sent) == Counter(rooms)
    assert platform.sent[-1][0] - AT_SIX <= timedelta(seconds=200 / A_SECOND) * 1.5
    assert most_within(platform, SECOND) <= A_SECOND


async def test_five_hundred_members_answer_one_reminder(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'coach.sqlite'}"
    clock = RehearsalClock(NOON)
    platform = Strict(clock)
    room = Room(TELEGRAM, "-1")
    await filed(url, [(squad("big"), room)], NOON)

    async with open_coach(Settings(url), clock, [platform]) as coach:
        await asyncio.gather(
            *(coach.answer(press(room, n, "d.squad.join.adult")) for n in range(500))
        )
        await passes(coach, clock, NOON + 5 * MINUTE)
        await travel(coach, clock, AT_SIX)
        await coach.drained()
        before = len(platform.sent)
        token = "d.squad.in.2026-03-02"
        for first in range(0, 500, 50):
            many = range(first, first + 50)
            answers = (coach.answer(press(room, n, token, "m9")) for n in many)
            await asyncio.gather(*answers)
            await passes(coach, clock, clock.now() + 2 * SECOND)
        await passes(coach, clock, clock.now() + 2 * MINUTE)

    last = platform.sent[-1][1]
    assert "470 more" in last.body.plain
    assert len(platform.sent) - before < 20
    assert most_within(platform, MINUTE) <= A_MINUTE_IN_ONE


async def test_thirty_members_with_a_card_ahead_stay_within_what_a_group_takes(
    tmp_path: Path,
) -> None:
    """The card, thirty answers changed once, the hour, the recap: one evening and its session."""
    url = f"sqlite:///{tmp_path / 'coach.sqlite'}"
    evening, session = NOON + timedelta(hours=7), AT_SIX + timedelta(days=1)
    clock = RehearsalClock(NOON)
    platform = Strict(clock)
    room = Room(TELEGRAM, "-1")
    ahead = replace(squad("big"), weekdays=(1, 4), lead=THE_EVENING_BEFORE)
    await filed(url, [(ahead, room)], NOON)

    async with open_coach(Settings(url), clock, [platform]) as coach:
        joins = (coach.answer(press(room, n, "d.squad.join.adult")) for n in range(30))
        await asyncio.gather(*joins)
        await passes(coach, clock, NOON + 2 * MINUTE)
        await travel(coach, clock, evening)
        await coach.drained()
        before = len(platform.sent)
        for verb in ("in", "out"):
            for n in range(30):  # three of them never answer
                if n % 10:
                    pressed = press(room, n, f"d.squad.{verb}.2026-03-03", "m1")
                    await coach.answer(replace(pressed, at=clock.now()))
                await passes(coach, clock, clock.now() + SECOND)
        await passes(coach, clock, clock.now() + 2 * MINUTE)
        await travel(coach, clock, session + timedelta(hours=20))
        await coach.drained()

    told = [one for _, one in platform.sent[before - 1 :]]
    last = [one for one in told if one.replaces and one.choices][-1].body.plain
    assert "Not this time: 27" in last
    assert "27 of 30 have answered" in last
    assert len([one for one in told if one.replaces is None]) <= 12
    assert most_within(platform, MINUTE) <= A_MINUTE_IN_ONE


def press(room: Room, number: int, token: str, on: str | None = "m0") -> Incoming:
    return Incoming(
        f"{token}-{number}",
        room,
        Account(TELEGRAM, str(number)),
        NOON if token.endswith("adult") else AT_SIX,
        Chose(token, on),
        private=False,
        called=f"P{number}",
    )


def most_within(platform: Strict, span: timedelta) -> int:
    """Return the most messages in any such span."""
    times = [at for at, _ in platform.sent]
    return max(sum(at <= one < at + span for one in times) for at in times)
