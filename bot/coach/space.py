"""How much room is left on the disks that a file and its copies are on."""

import shutil
from contextlib import suppress
from pathlib import Path

from bot.settings import Copies
from bot.store.heartbeat import Space

LITTLE = 256 << 20
"""Bytes that a file wants beside it whatever its size: its log grows by what is written."""


def spaces(file: Path, copies: Copies) -> dict[str, Space]:
    """Return what is left where the database is, and where its copies go if that is elsewhere.

    A place that is not there is left out.
    """
    size = 0
    with suppress(OSError):
        size = file.stat().st_size
    copy = size if copies.keep else 0
    elsewhere = Path(copies.folder) if copies.folder else None
    wanted = {"the database": (file.absolute().parent, LITTLE + (0 if elsewhere else copy))}
    if elsewhere is not None and copies.keep:
        wanted["its copies"] = elsewhere.absolute(), copy + LITTLE
    found = {}
    for what, (place, bytes_wanted) in wanted.items():
        there = next(one for one in (place, *place.parents) if one.exists())
        with suppress(OSError):
            disk = shutil.disk_usage(there)
            if disk.total:  # what is no disk has none
                found[what] = Space(disk.free, bytes_wanted)
    return found
