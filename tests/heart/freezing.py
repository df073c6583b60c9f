"""A coach in a process of its own that freezes with everything written and nothing committed."""

import asyncio
import os
import signal
import sys

from sqlalchemy import Connection, Engine, event

from bot.clock import RehearsalClock
from bot.coach.app import open_coach
from bot.errors import StoreError
from bot.settings import Settings
from tests.heart.people import MONDAY, Mailbox, Person


async def freeze(url: str) -> None:
    """Answer Ada, freeze before the commit, and say what came of it once thawed."""
    clock, mailbox = RehearsalClock(MONDAY), Mailbox()
    async with open_coach(Settings(url), clock, [mailbox]) as coach:
        await Person("bea", clock, coach).types("/cancel")  # what is read for a first answer is
        await coach.drained()

        def frozen(_: Connection) -> None:
            event.remove(Engine, "commit", frozen)
            print("frozen", flush=True)
            os.kill(os.getpid(), signal.SIGSTOP)

        event.listen(Engine, "commit", frozen)
        try:
            answer = await Person("ada", clock, coach).types("/cancel")
        except StoreError as wrong:
            answer = [type(wrong).__name__]
        print(len(answer), flush=True)


if __name__ == "__main__":
    asyncio.run(freeze(sys.argv[1]))
