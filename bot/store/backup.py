"""A copy of an SQLite file, whole and checked, while a coach goes on with the file.

The file is read through one connection that cannot write, in one go: so no write of the coach's
falls into the copy half, and nothing is checkpointed behind its back.  A plain `cp` is no such
copy: what was written last is in the file beside it, `-wal`.
"""

import asyncio
import os
import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

import aiosqlite

from bot.errors import StoreDamaged, StoreError
from bot.reminders.keeping import COPIES_KEPT
from bot.store.creation import is_ours
from bot.store.erasures import Erasure
from bot.store.own_files import (
    BACKUPS,
    beside,
    close_to_others,
    make_file,
    make_folder,
    sync_folder,
)
from bot.store.tables import REVISION, instant

_BEFORE, _REPLACED, _NIGHTLY = "before", "replaced", "nightly"
SPARE = 64 << 20  # bytes that a copy leaves free


async def back_up(database: Path, to: Path | None = None, ending: str = "") -> Path:
    """Copy a database to a file that is not there yet, and return it.

    By default it goes to the folder `backups` beside the database, named after the moment.
    Raises `StoreError` where it cannot be made, `StoreDamaged` where it does not hold.
    """
    try:
        part = _begun(database, to)
        try:
            await _copy(database, part)
            made = to or part.with_name(f"{database.name}.{_moment_of(part)}{ending}")
            await asyncio.to_thread(_put_in_place, part, made)  # to check one takes its time
        finally:
            _given_up(part)
    except OSError as wrong:
        raise StoreError(f"no copy can be written: {wrong.strerror}: {wrong.filename}") from wrong
    except sqlite3.DatabaseError as wrong:
        raise StoreDamaged(f"{database} cannot be copied: {wrong}") from wrong
    return made


async def back_up_before(database: Path, revision: str) -> Path:
    """Copy a database whose tables are about to change; the copy is dropped by itself later."""
    return await back_up(database, ending=f".{_BEFORE}-{revision}")


async def back_up_nightly(database: Path, folder: Path | None, keep: int, now: datetime) -> Path:
    """Copy a database to a folder, by default `backups` beside it, and keep the newest copies.

    Raises what `back_up` does, and `StoreError` where there is no room for it.
    """
    there = backups_of(database) if folder is None else folder
    make_folder(there)
    wanted = sum(one.stat().st_size for one in beside(database)[:2] if one.exists())
    free = shutil.disk_usage(there).free
    if free < wanted + SPARE:
        raise StoreError(
            f"a copy takes {wanted >> 20} MB, and {there} has {free >> 20} MB left; make room, "
            "or name another place with backup.folder"
        )
    named = there / f"{database.name}.{now:%Y-%m-%dT%H-%M-%SZ}.{_NIGHTLY}"
    made = await back_up(database, named)
    for one in sorted(there.glob(f"{database.name}.*.{_NIGHTLY}"))[:-keep]:
        one.unlink(missing_ok=True)
    return made


def drop_old(database: Path, now: datetime) -> None:
    """Drop the copies made before tables changed, and what was replaced, once kept long enough."""
    for kind in (f"{_BEFORE}-", _REPLACED):
        for one in backups_of(database).glob(f"{database.name}.*.{kind}*"):
            with suppress(OSError):
                if datetime.fromtimestamp(one.stat().st_mtime, UTC) < now - COPIES_KEPT:
                    one.unlink()


def backups_of(database: Path) -> Path:
    """Return the folder that copies of a database go to."""
    return beside(database)[0].parent / BACKUPS


def revision_of(file: Path) -> str:
    """Return the revision of a copy that is sound, ours, and no newer than this program.

    Raises `StoreDamaged` or `StoreError`, saying which it is not.
    """
    try:
        # `immutable`: it is nobody's yet, and nothing is to be made beside it
        with closing(sqlite3.connect(_address(file, "immutable=1"), uri=True)) as connection:
            (complaint,) = connection.execute("PRAGMA quick_check(1)").fetchone()
            if complaint != "ok":
                raise StoreDamaged(f"{file} is damaged; take another copy")
            tables = "SELECT name FROM sqlite_master WHERE type = 'table'"
            if not is_ours(name for (name,) in connection.execute(tables)):
                raise StoreError(f"{file} is no database of sled-coach's")
            (found,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except (sqlite3.DatabaseError, TypeError) as wrong:
        raise StoreDamaged(f"{file} is no sound SQLite database: {wrong}") from None
    if str(found) > REVISION:
        raise StoreError(
            f"{file} is at revision {found}, made by a newer sled-coach; "
            f"this one knows {REVISION}.  Update the program"
        )
    return str(found)


def athletes_in(file: Path) -> int:
    """Return how many athletes a copy holds."""
    with closing(sqlite3.connect(_address(file, "immutable=1"), uri=True)) as connection:
        (count,) = connection.execute("SELECT count(*) FROM athlete").fetchone()
    return int(count)


def listed_in(database: Path) -> tuple[Erasure, ...]:
    """Return the list of who was erased as a database has it; none where it does not read."""
    rows: list[tuple[str, str, int]] = []
    address = _address(database, "mode=ro")
    with suppress(sqlite3.Error), closing(sqlite3.connect(address, uri=True)) as connection:
        rows = connection.execute("SELECT who, salt, at FROM erasure").fetchall()
    return tuple(Erasure(who, own, instant(at)) for who, own, at in rows)


def put_aside(database: Path, now: datetime) -> Path:
    """Keep a database under another name, while it also stays where it is; return the name.

    Nobody has it open.  What its write-ahead log holds comes along.  `now` is noted as when it was
    last touched: that is how long it is kept from.
    """
    folder = backups_of(database)
    make_folder(folder)
    there, *_ = beside(database)
    with suppress(sqlite3.Error), closing(sqlite3.connect(there)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")  # one file, where it is sound
    kept = folder / f"{there.name}.{_moment_of(there)}.{_REPLACED}"
    number = 1
    while kept.exists():
        number += 1
        kept = folder / f"{there.name}.{_moment_of(there)}.{_REPLACED}-{number}"
    os.link(there, kept)
    for end in ("-wal", "-shm"):
        left = there.with_name(f"{there.name}{end}")
        if left.exists():
            left.replace(f"{kept}{end}")
    for one in folder.glob(f"{kept.name}*"):
        os.utime(one, (now.timestamp(), now.timestamp()))
    close_to_others(kept)
    sync_folder(folder)
    return kept


# --- how -----------------------------------------------------------------------------------


def _begun(database: Path, to: Path | None) -> Path:
    """Return the empty file to copy to, beside where the copy is to be."""
    if to is not None and to.exists():
        raise StoreError(f"{to} is there already; name another file")
    folder = backups_of(database) if to is None else to.absolute().parent
    make_folder(folder)
    part = folder / f".{database.name if to is None else to.name}.part"
    _given_up(part)  # of a copy that a crash cut short
    make_file(part)
    return part


def _given_up(part: Path) -> None:
    for end in ("", "-journal", "-wal", "-shm"):
        part.with_name(f"{part.name}{end}").unlink(missing_ok=True)


async def _copy(database: Path, part: Path) -> None:
    async with (
        aiosqlite.connect(_address(database, "mode=ro"), uri=True) as source,
        aiosqlite.connect(part) as copy,
    ):
        await source.backup(copy)
        # the copy is one file, which may be moved and copied as any other
        await copy.execute("PRAGMA journal_mode=DELETE")
        # nobody has it open: see `database.OPEN`
        await copy.execute("PRAGMA user_version=0")
        await copy.commit()


def _put_in_place(part: Path, made: Path) -> None:
    revision_of(part)
    opened = os.open(part, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
    part.replace(made)
    sync_folder(made.parent)


def _address(file: Path, how: str) -> str:
    return f"file:{quote(str(file.absolute()))}?{how}"


def _moment_of(file: Path) -> str:
    """Return when a file was last written, as part of a name."""
    at = datetime.fromtimestamp(file.stat().st_mtime, UTC)
    return f"{at:%Y-%m-%dT%H-%M-%SZ}"
