"""One process at a time on one SQLite file, for as long as the process lives.

The lock is the operating system's own on a file beside the database, so a crash of any kind
releases it; there is no stale lock to clean up.
"""

import errno
import os
import sys
from pathlib import Path

from bot.errors import StoreBusy, StoreError


class FileLock:
    """Holds the file beside `database`.

    Raises `StoreBusy` where another process does, `StoreError` where none can.
    """

    def __init__(self, database: Path) -> None:
        # beside the file itself: a link to it must not lead to another lock
        self._file = os.open(f"{database.resolve()}.lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(self._file)
        except OSError as wrong:
            os.close(self._file)
            raise _refusal(wrong, database) from None

    def release(self) -> None:
        """Let the next process in."""
        os.close(self._file)


# what "held by another" is called, man 2 flock and msvcrt
_HELD = (errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK)


def _refusal(wrong: OSError, database: Path) -> StoreError:
    if wrong.errno in _HELD:
        return StoreBusy(
            f"another sled-coach is using {database}; "
            "stop it, or give this one a file of its own with --db"
        )
    return StoreError(
        f"{database} cannot be locked where it is ({wrong.strerror or wrong.errno}); "
        "put it on a disk of this machine"
    )


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
