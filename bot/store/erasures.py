"""Who was erased, so that whoever is in an older copy can be erased from it again.

Nobody is named: what is kept is a fingerprint of an account and of an athlete's own id, salted.
The list is a table, so it is in every copy of the database; of an SQLite file it stands in a
file beside it as well, which is still there when the database is lost or an older copy is put in
its place by hand.

An athlete's id belongs to one beginning, so it alone says enough, whatever the clock did.
An account may begin anew, so of accounts only what began before the erasure is meant: that
covers two logs that became one after the copy was made.
"""

import hashlib
import os
from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, select

from bot.contract import Account
from bot.errors import StoreError
from bot.store.own_files import FILE, beside, sync_folder
from bot.store.tables import account, athlete, erasure, instant, micros, salt
from bot.store.upsert import replace

ROUNDS = 1_000
"""Numbers of accounts are few enough to be tried one by one; this makes it a thousand times
dearer, and costs a backup of ten thousand people some seconds."""


@dataclass(frozen=True, slots=True)
class Erasure:
    """Somebody was erased at that moment; `who` is a fingerprint made with `salt`."""

    who: str
    salt: str
    at: datetime


def fingerprint(salt: str, of: str) -> str:
    """Return what is kept of a name instead of it, 32 characters."""
    return hashlib.pbkdf2_hmac("sha256", of.encode(), salt.encode(), ROUNDS, dklen=16).hex()


def salt_of(connection: Connection) -> str:
    """Return the salt of a database."""
    return str(connection.execute(select(salt.c.value)).scalar_one())


def named(account: Account) -> str:
    """Return what the fingerprint of an account is made of."""
    return f"account {account.platform} {account.id}"


def note(connection: Connection, athletes: Sequence[str], now: datetime) -> None:
    """Put athletes on the list, in the transaction that erases them, before they are erased.

    The table is written with the erasure, so no crash parts the two.  The file beside it follows
    once that is committed (`write_out`), and after a crash at the next start.  The other way
    round it would name somebody whose erasure failed after all: they are told that nothing was
    done, go on, and a later start would erase them.
    """
    own = salt_of(connection)
    theirs = connection.execute(
        select(account.c.platform, account.c.id).where(account.c.athlete.in_(athletes))
    )
    names = [f"account {row.platform} {row.id}" for row in theirs]
    names += [f"athlete {one}" for one in athletes]
    add(connection, [Erasure(fingerprint(own, name), own, now) for name in names])


def add(connection: Connection, erasures: Collection[Erasure]) -> None:
    """Put erasures on the list; of two for one fingerprint the later counts."""
    latest = {one.who: one for one in sorted(erasures, key=lambda one: one.at)}
    rows = [{"who": one.who, "salt": one.salt, "at": one.at} for one in latest.values()]
    replace(connection, erasure, rows)


def write_out(connection: Connection) -> None:
    """Write to the file what it lacks of the list; for what is committed."""
    if (database := file_of(connection)) is None:
        return
    file = list_of(database)
    _append(file, beyond(noted(connection), written(file)))


def beyond(listed: Iterable[Erasure], known: Iterable[Erasure]) -> list[Erasure]:
    """Return what a list says that is not known, or later than is known."""
    at: dict[str, datetime] = {}
    for one in known:
        at[one.who] = max(one.at, at.get(one.who, one.at))
    return [one for one in listed if one.who not in at or one.at > at[one.who]]


def noted(connection: Connection) -> tuple[Erasure, ...]:
    """Return the list as the table has it."""
    rows = connection.execute(select(erasure).order_by(erasure.c.at, erasure.c.who))
    return tuple(Erasure(row.who, row.salt, row.at) for row in rows)


@dataclass(frozen=True, slots=True)
class OnFile:
    """What of an athlete on file may be on a list: `name`, if it is of before `since`."""

    athlete: str
    name: str
    since: datetime | None


def on_file(connection: Connection) -> list[OnFile]:
    """Return all that is on file and may be on a list."""
    begun = select(athlete.c.created_at, account).join(account)
    accounts = [
        OnFile(row.athlete, f"account {row.platform} {row.id}", row.since or row.created_at)
        for row in connection.execute(begun)
    ]
    names = connection.execute(select(athlete.c.id)).scalars()
    return accounts + [OnFile(name, f"athlete {name}", None) for name in names]


def meant(known: Iterable[OnFile], erasures: Iterable[Erasure]) -> list[str]:
    """Return the athletes on file that a list says were erased; takes seconds for thousands."""
    by_salt: dict[str, dict[str, datetime]] = {}
    for one in erasures:
        listed = by_salt.setdefault(one.salt, {})
        listed[one.who] = max(one.at, listed.get(one.who, one.at))
    found: set[str] = set()
    for there in known if by_salt else ():
        for own, listed in by_salt.items():
            at = listed.get(fingerprint(own, there.name))
            if at is not None and (there.since is None or there.since < at):
                found.add(there.athlete)
    return sorted(found)


# --- the file ------------------------------------------------------------------------------


def file_of(connection: Connection) -> Path | None:
    """Return the SQLite file behind a connection, None for a server."""
    url = connection.engine.url
    if url.get_backend_name() != "sqlite" or not url.database or "?" in url.database:
        return None
    return Path(url.database)


def list_of(database: Path) -> Path:
    """Return the file that holds the list of a database."""
    return beside(database)[-1]


def written(file: Path) -> tuple[Erasure, ...]:
    """Return the list as a file has it; a line torn by a crash, or foreign, is passed over."""
    lines: list[str] = []
    with suppress(FileNotFoundError):
        lines = file.read_text(encoding="ascii", errors="replace").splitlines()
    return tuple(one for line in lines if (one := _read(line)) is not None)


def line_of(one: Erasure) -> str:
    """Return an erasure as a line of the file."""
    return f"{one.who} {one.salt} {micros(one.at)}"


def read_list(file: Path) -> tuple[Erasure, ...]:
    """Return the list that a file holds, as `sled-coach deletions` prints one.

    Raises `StoreError` where it is none: a line torn by a crash is passed over, no more.
    """
    try:
        lines = [line for line in file.read_text(encoding="ascii").splitlines() if line.strip()]
    except (OSError, UnicodeDecodeError) as wrong:
        why = getattr(wrong, "strerror", None) or "it is no text"
        raise StoreError(f"{file} cannot be read as a list of deletions: {why}") from None
    found = tuple(one for line in lines if (one := _read(line)) is not None)
    if lines and not found:
        raise StoreError(f"{file} is no list of deletions; `sled-coach deletions` prints one")
    return found


def _read(line: str) -> Erasure | None:
    match line.split():
        case [who, own, at] if at.isdigit() and len(at) <= len("9" * 17):
            return Erasure(who, own, instant(int(at)))
        case _:
            return None


def _append(file: Path, erasures: Collection[Erasure]) -> None:
    if not erasures:
        return
    is_new = not file.exists()
    # a line begins on a line of its own, also behind one that a crash has torn
    text = "".join(f"\n{line_of(one)}\n" for one in erasures)
    opened = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, FILE)
    try:
        os.write(opened, text.encode("ascii"))
        os.fsync(opened)
    finally:
        os.close(opened)
    if is_new:
        sync_folder(file.parent)
