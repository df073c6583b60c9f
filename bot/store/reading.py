"""Reading much without holding anybody up: beside the connection that writes, on others.

A look sees one state of the database, changes nothing and waits for no lock.  It runs on the
event loop, so what takes long in it is done in parts, and others go on between them.
"""

import asyncio
import gc
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import quote

if TYPE_CHECKING:  # it takes long to import, and who never looks does without
    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

AT_ONCE = 2
"""Looks at the same time; the next ones wait."""
WITHIN_S = 5.0
"""What is asked at once is answered by then, or its connection is taken for mute."""
AT_A_STRETCH_S = 0.003
"""So long a look may keep the event loop."""

PATIENT_S = 0.03
"""So long a look waits for whoever writes, before it goes on beside them [D]."""

SELDOM = 20
"""So many times as seldom everything is gone through for what is out of use [D]."""

Outcome = TypeVar("Outcome")


class _Collecting:
    """Has what is out of use looked for among all values more seldom, while looks are under way.

    A look makes values by the hundred thousand that are all in use until it ends.  To walk them
    takes a third of a second, in which nothing else goes on, and was done again for each board.
    """

    def __init__(self) -> None:
        self._looks = 0
        self._usual = gc.get_threshold()

    @contextmanager
    def seldom(self) -> Iterator[None]:
        """Do so until the last of the looks is over."""
        if not self._looks:
            self._usual = young, middle, all_of_it = gc.get_threshold()
            gc.set_threshold(young, middle, all_of_it * SELDOM)
        self._looks += 1
        try:
            yield
        finally:
            self._looks -= 1
            if not self._looks:
                gc.set_threshold(*self._usual)


_COLLECTING = _Collecting()


def held_in_use() -> AbstractContextManager[None]:
    """Go on as within a look, while what it saw is still in use."""
    return _COLLECTING.seldom()


class Writing:
    """Who is writing: a look lets them go first, though they work in a thread of their own.

    The interpreter goes to one thread at a time.  Beside a look that goes on, a transaction waits
    for it anew, some milliseconds each time, behind every statement.
    """

    def __init__(self, patient_s: float = PATIENT_S) -> None:
        self._patient_s = patient_s
        self._at_work = 0
        self._gate = asyncio.Lock()
        self._is_over = asyncio.Event()
        self._is_over.set()

    @contextmanager
    def one(self) -> Iterator[None]:
        """Be one who writes."""
        self._at_work += 1
        self._is_over.clear()
        try:
            yield
        finally:
            self._at_work -= 1
            if not self._at_work:
                self._is_over.set()

    async def let_go_first(self) -> None:
        """Wait until nobody writes, but not for long: a look is to end some time.

        Looks come through one by one, so that others are never behind two of them.
        """
        async with self._gate:
            await asyncio.sleep(0)
            if self._at_work:
                with suppress(TimeoutError):
                    async with asyncio.timeout(self._patient_s):
                        await self._is_over.wait()


class Look:
    """One look: a connection that only reads, and a way to let others go on."""

    def __init__(self, connection: Any, writing: Writing) -> None:
        self._connection: AsyncConnection = connection
        self._writing = writing
        self._since = time.monotonic()

    async def ask(self, work: Callable[..., Outcome], *arguments: Any) -> Outcome:
        """Return what work returns that asks through a plain `Connection`."""
        cutting = asyncio.get_running_loop().call_later(WITHIN_S, self._cut)
        try:
            outcome = await self._connection.run_sync(work, *arguments)
        finally:
            cutting.cancel()
        await self.breathe()
        return outcome

    def _cut(self) -> None:
        """Cut the line to a server: its driver would ask a mute one whether it may leave."""
        line: Any = self._connection.sync_connection
        cut = getattr(line.connection.driver_connection, "terminate", None)
        if cut is not None:
            cut()

    async def breathe(self) -> None:
        """Let others go on, where they have waited for some milliseconds."""
        if time.monotonic() - self._since >= AT_A_STRETCH_S:
            await self._writing.let_go_first()
            self._since = time.monotonic()


Looking = Callable[[Look], Awaitable[Outcome]]


class Reader:
    """Makes looks; each has a connection of its own, closed with it."""

    def __init__(self, engine: "Callable[[], AsyncEngine]") -> None:
        self.writing = Writing()
        self._made = engine
        self._engine: AsyncEngine | None = None
        self._places = asyncio.Semaphore(AT_ONCE)

    async def look(self, looking: Looking[Outcome]) -> Outcome:
        """Return what a look saw.  Raises what the driver does."""
        if self._engine is None:
            self._engine = self._made()
        async with self._places, self._engine.connect() as connection:
            with _COLLECTING.seldom():
                return await looking(Look(connection, self.writing))

    async def close(self) -> None:
        """Let go of what is left."""
        if self._engine is not None:
            await self._engine.dispose()


def reader_of_file(file: Path) -> Reader:
    """Return what reads a SQLite file that this process has open for writing, too."""
    address = f"sqlite+aiosqlite:///file:{quote(str(file.resolve()))}?mode=ro&uri=true"
    return Reader(lambda: _of_file(address))


def reader_of_server(url: Any, **options: Any) -> Reader:
    """Return what reads on a server; `options` are those of its driver."""
    return Reader(lambda: _of_server(url, options))


def _of_file(address: str) -> "AsyncEngine":
    from sqlalchemy import event
    from sqlalchemy.ext.asyncio import create_async_engine
    from sqlalchemy.pool import NullPool

    engine = create_async_engine(address, poolclass=NullPool, hide_parameters=True)
    event.listen(engine.sync_engine, "connect", _begin_nothing)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


def _begin_nothing(connection: Any, _: Any) -> None:
    connection.isolation_level = None  # the driver would begin at each statement


def _begin(connection: Any) -> None:
    connection.exec_driver_sql("BEGIN")


def _of_server(url: Any, options: dict[str, Any]) -> "AsyncEngine":
    from sqlalchemy.ext.asyncio import create_async_engine
    from sqlalchemy.pool import NullPool

    return create_async_engine(
        url,
        poolclass=NullPool,
        hide_parameters=True,
        # one state of the database for the whole look, as a file gives it
        execution_options={"isolation_level": "REPEATABLE READ", "postgresql_readonly": True},
        connect_args=options,
    )
