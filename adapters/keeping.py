"""`sled-coach backup`, `restore` and `deletions`: copies of the database, and who is in none."""

import asyncio
import os
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import make_url

from adapters.configuring import settings_in
from adapters.places import database_url
from bot.clock import SystemClock
from bot.errors import SettingsError, StoreError

if TYPE_CHECKING:
    from bot.store.erasures import Erasure

ON_A_SERVER = """\
this database is a server's, which makes its copies itself:
  pg_dump --format=custom --file=coach.dump URL
  sled-coach deletions > deletions.txt       (who is to stay erased: the newer, the better)
and to go back, with the coach stopped, and that list once more where the server still answers:
  pg_restore --clean --if-exists --dbname=URL coach.dump
  sled-coach deletions --apply deletions.txt"""


def back_up(wish: str | None, config: str | None, to: str | None) -> int:
    """Copy the database; print where the copy is."""
    from bot.store.backup import athletes_in, back_up

    database = _there(url_of(wish, config))
    made = asyncio.run(back_up(database, None if to is None else Path(to)))
    print(f"{made}: {athletes_in(made)} athletes, checked")
    return 0


def restore(wish: str | None, config: str | None, copy: str) -> int:
    """Put a copy in the database's place; print what became of the one that was there."""
    from bot.coach.restore import restore

    database = _file_of(url_of(wish, config))
    done = restore(database, Path(copy), SystemClock().now())
    if done.kept is not None:
        print(f"what was there is kept: {done.kept}")
    if done.erased:
        print(f"erased again, having been erased since the copy was made: {done.erased}")
    print(f"{database}: {done.athletes} athletes, as in {copy}")
    return 0


def deletions(wish: str | None, config: str | None, listed: str | None) -> int:
    """Print the list of who was erased, or erase again whom another list names."""
    url = url_of(wish, config)
    if listed is not None:
        from bot.store.erasures import read_list

        print(f"erased again: {asyncio.run(_applied(url, read_list(Path(listed))))}")
        return 0
    from bot.store.erasures import line_of

    for one in asyncio.run(_listed(url)):
        print(line_of(one))
    return 0


async def _applied(url: str, listed: "tuple[Erasure, ...]") -> int:
    from bot.coach.erasure import erase_listed
    from bot.store.database import open_database
    from bot.store.erasures import beyond, meant, noted, on_file, write_out

    now = SystemClock().now()
    database = await open_database(url)
    try:
        new = beyond(listed, await database.transact(noted))
        # between two transactions: it takes longer than a server lets one stand still
        erased = meant(await database.transact(on_file) if new else (), new)
        await database.transact(lambda one: erase_listed(one, erased, new, now))
        await database.transact(write_out)
        await database.scrub()
    finally:
        await database.close()
    return len(erased)


async def _listed(url: str) -> "tuple[Erasure, ...]":
    from bot.store.backup import listed_in
    from bot.store.database import open_database
    from bot.store.erasures import noted

    if _is_file(url):
        return listed_in(_there(url))  # a coach may have it
    database = await open_database(url)
    try:
        return await database.transact(noted)
    finally:
        await database.close()


def url_of(wish: str | None, config: str | None) -> str:
    """Return the database meant: the one named, else the config's, else the one at home."""
    if wish is None:
        wish = settings_in(config, os.environ).database or None
    return database_url(wish)


def refuse_the_missing(url: str) -> None:
    """Raise `StoreError` where a file is meant that is not there: opened, it would be begun."""
    if _is_file(url):
        _there(url)


def _is_file(url: str) -> bool:
    return make_url(url).get_backend_name() == "sqlite"


def _there(url: str) -> Path:
    from bot.store.creation import refuse_strangers

    file = _file_of(url)
    if not file.is_file():
        raise StoreError(f"{file} is not there; name the database with --db or --config")
    refuse_strangers(file)
    return file


def _file_of(url: str) -> Path:
    address = make_url(url)
    if not _is_file(url) or not address.database:
        raise SettingsError(ON_A_SERVER)
    return Path(address.database)
