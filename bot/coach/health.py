"""Whether the coach can answer just now, for whoever looks after its process.

A process that runs may still answer nobody: its database is away, or what arrives stands still.
However often it is asked, the database is asked once a second at most.
"""

import asyncio

from bot.coach.inbox import Inbox
from bot.errors import StoreError
from bot.outbox.dispatch import Dispatcher
from bot.store.database import Database

KNOWN_FOR_S = 1.0
ANSWER_S = 2.0  # whoever asks does not wait for long either
STANDING_S = 15.0  # longer than any batch takes, whatever befell the database


class Health:
    """Knows what is wrong with a coach."""

    def __init__(self, database: Database, inbox: Inbox, post: Dispatcher) -> None:
        self._database = database
        self._inbox = inbox
        self._post = post
        self._asking: asyncio.Task[str | None] | None = None
        self._known_until = 0.0

    async def ailment(self) -> str | None:
        """Return in a few words why nobody is answered just now, None where all is well."""
        if self._inbox.standing_s > STANDING_S:
            return "what arrives stands still"
        if not self._post.is_at_work:
            return "what is to be sent stands still"
        now = asyncio.get_running_loop().time()
        if self._asking is None or (self._asking.done() and now >= self._known_until):
            self._asking = asyncio.create_task(self._of_the_database(), name="health")
        try:
            async with asyncio.timeout(ANSWER_S):
                return await asyncio.shield(self._asking)
        except TimeoutError:
            return "the database has not answered yet"

    async def _of_the_database(self) -> str | None:
        try:
            await self._database.transact(lambda asked: asked.exec_driver_sql("SELECT 1").scalar())
        except StoreError as wrong:
            return f"the database is away: {wrong}"
        finally:
            self._known_until = asyncio.get_running_loop().time() + KNOWN_FOR_S
        return None
