"""The outbox is emptied in order, and nothing that goes wrong stops the rest."""

import asyncio
import shutil
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest

from bot.app import Coach, open_coach
from bot.clock import RehearsalClock
from bot.contract import (
    Called,
    Delivery,
    Gone,
    Later,
    Moved,
    Outgoing,
    Platform,
    Refused,
    Room,
    Sent,
)
from bot.post import TRIES, rest_after
from bot.settings import Settings
from tests.heart.people import Asking, Mailbox, Opening, Person

ELSEWHERE = Room(Platform.TERMINAL, "elsewhere")


@dataclass
class Awkward:
    """A courier whose answers are laid out beforehand; after them everything arrives."""

    answers: list[Delivery | Exception]
    platform: Platform = Platform.TERMINAL
    tried: list[Outgoing] = field(default_factory=list)
    arrived: list[Outgoing] = field(default_factory=list)

    async def deliver(self, message: Outgoing) -> Delivery:
        self.tried.append(message)
        outcome = self.answers.pop(0) if self.answers else Sent(f"m{len(self.tried)}")
        if isinstance(outcome, Exception):
            raise outcome
        if isinstance(outcome, Sent):
            self.arrived.append(message)
        return outcome


async def settle(clock: RehearsalClock, coach: Coach, span: timedelta) -> None:
    await coach.drained()
    clock.move_to(clock.now() + span)
    await asyncio.sleep(0)
    await coach.drained()


async def test_messages_to_one_place_arrive_in_order(coach, ada, mailbox):
    said = []
    for _ in range(20):
        said += await ada.coach.answer(ada.act(Called("cancel", "", "m")))
    await coach.drained()

    assert mailbox.arrived == said


async def test_a_message_that_has_to_wait_arrives_later_and_keeps_its_place(opened, clock):
    courier = Awkward([Later(timedelta(seconds=30))])
    async with opened(courier) as coach:
        ada = Person("ada", clock, coach)
        await ada.types("/cancel")
        await ada.types("/cancel")
        await settle(clock, coach, timedelta(seconds=29))
        assert courier.arrived == []

        await settle(clock, coach, timedelta(seconds=1))

        assert [one.answers for one in courier.arrived] == ["ada-1", "ada-2"]


async def test_a_courier_that_breaks_is_tried_again(opened, clock):
    courier = Awkward([OSError("reset"), OSError("reset")])
    async with opened(courier) as coach:
        await Person("ada", clock, coach).types("/cancel")
        await settle(clock, coach, rest_after(1))
        await settle(clock, coach, rest_after(2))

        assert len(courier.tried) == 3
        assert len({one.id for one in courier.tried}) == 1
        assert len(courier.arrived) == 1


async def test_a_message_nobody_can_send_is_put_aside_with_its_reason(opened, clock, rows):
    courier = Awkward([ValueError("a person's words")] * TRIES)
    async with opened(courier) as coach:
        ada = Person("ada", clock, coach)
        await ada.types("/cancel")
        await ada.types("/cancel")
        for tries in range(1, TRIES):
            await settle(clock, coach, rest_after(tries))

        assert [one.answers for one in courier.arrived] == ["ada-2"]
    assert rows("SELECT state, reason, body FROM outbox ORDER BY seq") == [
        ("put_aside", "ValueError", ""),
        ("sent", None, ""),
    ]


async def test_a_message_that_is_refused_does_not_hold_up_the_next(opened, clock, rows):
    courier = Awkward([Refused("malformed")])
    async with opened(courier) as coach:
        ada = Person("ada", clock, coach)
        await ada.types("/cancel")
        await ada.types("/cancel")
        await coach.drained()

        assert [one.answers for one in courier.arrived] == ["ada-2"]
    assert rows("SELECT reason FROM outbox ORDER BY seq") == [("refused: malformed",), (None,)]


async def test_who_is_gone_gets_nothing_more_until_they_write_again(opened, clock, rows):
    courier = Awkward([Gone("blocked")])
    async with opened(courier) as coach:
        ada = Person("ada", clock, coach)
        await ada.types("/cancel")
        await coach.drained()
        assert rows("SELECT gone_at IS NULL FROM account") == [(0,)]

        await ada.types("/cancel")
        await coach.drained()

        assert [one.answers for one in courier.arrived] == ["ada-2"]
        assert rows("SELECT gone_at IS NULL FROM account") == [(1,)]


async def test_a_room_that_moved_is_written_to_where_it_went(opened, clock, rows):
    courier = Awkward([Moved(ELSEWHERE)])
    async with opened(courier) as coach:
        ada = Person("ada", clock, coach)
        await ada.types("/cancel")
        await coach.drained()

        assert [one.to for one in courier.arrived] == [ELSEWHERE]
    assert rows("SELECT room FROM account") == [("elsewhere",)]


async def test_what_was_not_sent_before_a_crash_is_sent_after_it(
    opened, clock, ada_never_hears: Path, tmp_path: Path
):
    mailbox = Mailbox()
    async with open_coach(Settings(f"sqlite:///{ada_never_hears}"), clock, [mailbox]) as again:
        await again.drained()

    assert [one.answers for one in mailbox.arrived] == ["ada-1", "ada-2"]


@pytest.fixture
async def ada_never_hears(opened: Opening, clock, file: Path, tmp_path: Path) -> Path:
    """A copy of the file as a crash would leave it: answered, committed, nothing sent yet."""
    never = asyncio.Event()

    @dataclass
    class Stuck(Mailbox):
        async def deliver(self, message: Outgoing) -> Delivery:
            await never.wait()
            return Sent("late")

    copy = tmp_path / "after the crash.sqlite"
    async with opened(Stuck()) as coach:
        ada = Person("ada", clock, coach)
        await ada.types("/cancel")
        await ada.types("/cancel")
        shutil.copy(file, copy)
        shutil.copy(f"{file}-wal", f"{copy}-wal")
        never.set()
    return copy


async def test_words_are_not_kept_once_they_are_sent(coach, ada, rows: Asking):
    await ada.types("/cancel")
    await coach.drained()

    assert rows("SELECT body, state FROM outbox") == [("", "sent")]
