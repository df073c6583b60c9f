"""Files and folders that nobody but their owner may read: what is in them is about bodies.

A folder made here is made 0700 and a file 0600, whatever the umask says.  A file of ours that is
open to others is closed to them; a folder that was there before is left as it is, since whoever
made it may have had a reason.
"""

import os
from contextlib import suppress
from itertools import count
from pathlib import Path

FOLDER, FILE = 0o700, 0o600
_OTHERS = 0o077


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it that are missing."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    for one in reversed(missing):
        one.mkdir(mode=FOLDER, exist_ok=True)


def make_file(file: Path) -> None:
    """Make an empty file where there is none.

    Not while this process has the file open in SQLite: to close it would end SQLite's locks.
    """
    os.close(os.open(file, os.O_RDWR | os.O_CREAT, FILE))


def make_new_file(folder: Path, name: str) -> Path:
    """Make an empty file that was not there, numbered where there is one of that name."""
    make_folder(folder)
    wanted = Path(name)
    for number in count(1):
        place = folder / (wanted.name if number == 1 else f"{wanted.stem} {number}{wanted.suffix}")
        with suppress(FileExistsError):
            os.close(os.open(place, os.O_RDWR | os.O_CREAT | os.O_EXCL, FILE))
            return place
    raise AssertionError


def content_of(file: Path, at_most: int) -> bytes | None:
    """Return what a file holds; None where it is none, is closed to us, or holds more."""
    try:
        place = file.expanduser()
        if not place.is_file():  # a pipe or a device would never end
            return None
        with place.open("rb") as opened:
            content = opened.read(at_most + 1)
    except (OSError, RuntimeError, ValueError):
        return None
    return content if len(content) <= at_most else None


def close_to_others(*files: Path) -> None:
    """Take from everybody but the owner what they may do with files that are ours.

    What is not there, or somebody else's, is passed over.
    """
    for file in files:
        with suppress(OSError):
            found = file.stat()
            if found.st_mode & _OTHERS and _is_ours(found):
                file.chmod(found.st_mode & FOLDER)


def _is_ours(found: os.stat_result) -> bool:
    return hasattr(os, "geteuid") and found.st_uid == os.geteuid()


def place_to_mend(database: str | None) -> str:
    """Return what to do about a file that cannot be made or opened: whose its place is, if known.

    A volume that was made by somebody else is what containers run into first.
    """
    there = Path(database or ".").absolute()
    for one in (there, *there.parents):
        with suppress(OSError):
            found = one.stat()
            if not hasattr(os, "geteuid") or os.access(one, os.W_OK) or _is_ours(found):
                break
            return (
                f"{one} belongs to user {found.st_uid}, and this runs as user {os.geteuid()}: "
                f"chown -R {os.geteuid()} {one}, or name another place"
            )
    return "name a place that you may write to"


def sync_folder(folder: Path) -> None:
    """Return when what was made, renamed or removed in a folder outlives a power cut."""
    with suppress(OSError):  # not every system opens a folder
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def beside(database: Path) -> tuple[Path, ...]:
    """Return the files that SQLite and we keep with a database file, itself first."""
    there = database.resolve()
    return there, *(there.with_name(f"{there.name}{end}") for end in ENDS)


def mark_of_pause(database: Path) -> Path:
    """Return the file that stands beside a database while its coach is to be quiet."""
    there = database.resolve()
    return there.with_name(f"{there.name}.paused")


def left_of(database: Path) -> tuple[Path, ...]:
    """Return what tells of a database that is not there: its list of deletions, its last copy."""
    there = database.resolve()
    copies = sorted((there.parent / BACKUPS).glob(f"{there.name}.*"))
    return tuple(
        one for one in (there.with_name(f"{there.name}.deleted"), *copies[-1:]) if one.exists()
    )


BACKUPS = "backups"
ENDS = ("-wal", "-shm", ".lock", ".deleted")
