"""What is due on a local day rings once, whichever way the clock was set."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from bot.clock import RehearsalClock
from bot.coach.app import Coach
from bot.contract import Called
from bot.rules.log.records import Move
from tests.heart.people import Filing, Mailbox, Opening, Person
from tests.heart.test_reminding import ADA

TUESDAY_SIX = datetime(2026, 3, 3, 18, tzinfo=UTC)
HOURS_3 = timedelta(hours=3)


async def until(coach: Coach, clock: RehearsalClock, end: datetime) -> None:
    """Let time pass as the world's does, with an alarm that rings every quarter of an hour.

    On a day with nothing in sight, it rings every two hours.
    """
    while (left := end - clock.now()) > timedelta(0):
        is_far = left > timedelta(hours=6)
        clock.move_to(min(clock.now() + timedelta(hours=2 if is_far else 0.25), end))
        await coach.tick(clock.now())
        await coach.drained()


async def test_what_comes_before_the_moment_it_was_planned_at_rings(
    on_file: Filing, opened: Opening, clock: RehearsalClock, mailbox: Mailbox
) -> None:
    """The clock said nine in the evening, and was set right to six less a minute."""
    clock.set_to(TUESDAY_SIX + HOURS_3)
    await on_file("ada", ADA)
    async with opened() as coach:
        await coach.tick(clock.now())
        clock.set_to(TUESDAY_SIX - timedelta(minutes=1))
        await coach.tick(clock.now())
        assert mailbox.words == []

        await until(coach, clock, TUESDAY_SIX + timedelta(minutes=5))

        assert len(mailbox.arrived) == 1


@pytest.mark.parametrize("late", [timedelta(seconds=1), timedelta(minutes=80)], ids=str)
async def test_what_came_while_the_clock_said_a_later_hour_rings_late(
    on_file: Filing,
    opened: Opening,
    clock: RehearsalClock,
    mailbox: Mailbox,
    late: timedelta,
) -> None:
    clock.set_to(TUESDAY_SIX + HOURS_3)
    await on_file("ada", ADA)
    async with opened() as coach:
        await coach.tick(clock.now())
        clock.set_to(TUESDAY_SIX + late)
        await until(coach, clock, clock.now() + timedelta(minutes=1))

        assert len(mailbox.arrived) == 1


async def test_what_was_rung_by_the_later_hour_and_written_after_it_waits_for_no_hour(
    on_file: Filing, opened: Opening, clock: RehearsalClock, mailbox: Mailbox
) -> None:
    """The database held a tick up while the clock was set right."""
    await on_file("ada", ADA)
    async with opened() as coach:
        await until(coach, clock, TUESDAY_SIX - timedelta(minutes=5))
        by_then = clock.now() + HOURS_3
        await coach.tick(by_then)

        await until(coach, clock, TUESDAY_SIX)

        assert len(mailbox.arrived) == 1


async def test_so_it_does_where_the_coach_began_anew_in_between(
    on_file: Filing, opened: Opening, clock: RehearsalClock, mailbox: Mailbox
) -> None:
    clock.set_to(TUESDAY_SIX + HOURS_3)
    await on_file("ada", ADA)
    async with opened() as coach:
        ada = Person("ada", clock, coach)
        await coach.answer(ada.act(Called("cancel", "", "m")))
        await coach.drained()
    mailbox.arrived.clear()
    clock.set_to(TUESDAY_SIX - timedelta(minutes=1))
    async with opened() as coach:
        await coach.tick(clock.now())
        await until(coach, clock, TUESDAY_SIX + timedelta(minutes=5))

        assert len(mailbox.arrived) == 1


@pytest.mark.parametrize("moved", [False, True], ids=["usual", "moved"])
@pytest.mark.parametrize("by", [HOURS_3, timedelta(hours=30)], ids=str)
async def test_what_has_rung_does_not_ring_again_when_the_clock_is_set_back_before_it(
    on_file: Filing,
    opened: Opening,
    clock: RehearsalClock,
    mailbox: Mailbox,
    moved: bool,
    by: timedelta,
) -> None:
    move = Move(TUESDAY_SIX.date() + timedelta(days=2), TUESDAY_SIX.date(), time(18))
    athlete = replace(ADA, slots=ADA.slots[1:], moves=(move,)) if moved else ADA
    await on_file("ada", athlete)
    async with opened() as coach:
        await until(coach, clock, TUESDAY_SIX + timedelta(minutes=5))
        assert len(mailbox.arrived) == 1

        clock.set_to(clock.now() - by)
        await until(coach, clock, TUESDAY_SIX + timedelta(minutes=5))

        assert len(mailbox.arrived) == 1


async def test_a_clock_that_was_a_month_ahead_silences_no_month(
    on_file: Filing, opened: Opening, clock: RehearsalClock, mailbox: Mailbox
) -> None:
    """What rang by it, in time, was of a day that lies a month ahead."""
    ahead = timedelta(days=28)
    await on_file("ada", ADA)
    async with opened() as coach:
        await until(coach, clock, TUESDAY_SIX - timedelta(hours=1))
        clock.set_to(TUESDAY_SIX + ahead)
        await coach.tick(clock.now())
        await coach.drained()
        mailbox.arrived.clear()
        clock.set_to(TUESDAY_SIX - timedelta(minutes=5))
        for _ in range(2):
            await until(coach, clock, TUESDAY_SIX + timedelta(minutes=5))

            assert len(mailbox.arrived) == 1
            clock.set_to(TUESDAY_SIX - timedelta(minutes=5))


@pytest.mark.parametrize("ahead", [timedelta(minutes=10), timedelta(hours=2)], ids=str)
async def test_a_clock_that_was_ahead_for_a_while_rings_once(
    on_file: Filing,
    opened: Opening,
    clock: RehearsalClock,
    mailbox: Mailbox,
    ahead: timedelta,
) -> None:
    await on_file("ada", ADA)
    async with opened() as coach:
        await until(coach, clock, TUESDAY_SIX - timedelta(minutes=5))
        clock.set_to(clock.now() + ahead)
        await coach.tick(clock.now())
        clock.set_to(clock.now() - ahead)
        await until(coach, clock, TUESDAY_SIX + timedelta(minutes=5))

        assert len(mailbox.arrived) == 1
