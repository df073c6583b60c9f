"""A process frozen in the middle of a transaction holds up nobody but whom it was answering."""

import asyncio
import signal
import sys
import time
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator

import pytest

from bot.clock import RehearsalClock
from bot.coach.app import Coach
from bot.rules.log.records import Athlete
from tests.heart.conftest import POSTGRESQL
from tests.heart.people import Asking, Filing, Mailbox, Opening, Person

pytestmark = pytest.mark.slow
BACKENDS = (POSTGRESQL,)  # a file has one process only
A_FEW_S = 4.0
WITHIN_S = 10.0


@pytest.fixture
async def frozen(url: str, on_file: Filing) -> AsyncIterator[Process]:
    await on_file("ada", Athlete())
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.heart.freezing", url, stdout=PIPE
    )
    assert process.stdout is not None
    assert await process.stdout.readline() == b"frozen\n"
    yield process
    if process.returncode is None:
        process.kill()
        await process.wait()


async def thawed(process: Process) -> bytes:
    process.send_signal(signal.SIGCONT)
    said, _ = await process.communicate()
    return said


async def test_newcomers_do_not_wait_for_it_and_whom_it_was_answering_not_for_long(
    frozen: Process, opened: Opening, clock: RehearsalClock, mailbox: Mailbox, rows: Asking
) -> None:
    async with opened() as coach:
        began = time.monotonic()
        # what it was answering comes again, as it does where a platform hears nothing
        ada = asyncio.create_task(Person("ada", clock, coach).types("/cancel"))
        later = asyncio.create_task(_types_after(coach, clock, acts=1))
        await asyncio.sleep(0)
        newcomers = [Person(f"newcomer {number}", clock, coach) for number in range(5)]
        answers = await asyncio.gather(*(one.types("/start") for one in newcomers))
        newcomers_took = time.monotonic() - began

        assert all(answers)
        assert newcomers_took < A_FEW_S
        assert await ada == ["Nothing is open just now."]
        assert await later
        assert time.monotonic() - began < WITHIN_S

        await thawed(frozen)
        await coach.drained()
    assert rows("SELECT count(*) FROM delivery WHERE id = 'ada-1'") == [(1,)]
    assert [one.answers for one in mailbox.arrived].count("ada-1") == 1


async def _types_after(coach: Coach, clock: RehearsalClock, acts: int) -> list[str]:
    """Say another thing as Ada, behind the first."""
    return await Person("ada", clock, coach, acts).types("/today")
