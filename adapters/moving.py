"""`sled-coach move`: from a file to a server, or back, with no coach at work."""

import asyncio
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from adapters.configuring import masked
from adapters.keeping import refuse_the_missing
from adapters.places import database_url
from bot.clock import SystemClock
from bot.errors import SettingsError
from bot.store.database import Database, open_database
from bot.store.migrations.moving import Told, move, rows_in


def moved(source: str, target: str) -> int:
    """Move all of a database into another that is empty, and print what is to be done then."""
    here, there = database_url(source), database_url(target)
    if here == there:
        raise SettingsError("--from and --to name the same database; name another one to fill")
    refuse_the_missing(here)
    rows = asyncio.run(_moved(here, there))
    print(f"{rows} rows moved, each compared.  What was there stays as it is.")
    print(f'Name the new one in the config, [database] url, and start: "{masked(there)}"')
    return 0


async def _moved(here: str, there: str) -> int:
    source = await open_database(here)
    try:
        target = await open_database(there)
        try:
            return await _with_a_bar(source, target)
        finally:
            await target.close()
    finally:
        await source.close()


async def _with_a_bar(source: Database, target: Database) -> int:
    rows = await rows_in(source)
    with _bar(2 * rows) as told:  # written, then compared
        await move(source, target, SystemClock().now(), told)
    return rows


@contextmanager
def _bar(steps: int) -> Iterator[Told]:
    """Show how far it is, where somebody looks on."""
    if not sys.stderr.isatty():
        yield lambda what, more: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as progress:
        bar = progress.add_task("moving", total=steps)
        yield lambda what, more: progress.update(bar, description=what, advance=more)
