"""`sled-coach health`: whether the coach on a database is well, seen from outside.

Reads and nothing more, and costs little: an engine of containers asks it twice a minute.
"""

import asyncio
import os
import socket
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import make_url

from adapters.keeping import url_of
from adapters.kit.platform import Finding, Grade
from bot.clock import SystemClock
from bot.coach.space import spaces
from bot.errors import SettingsError, StoreError
from bot.settings import Copies
from bot.store.heartbeat import Beat, Copied, Sighted, Space, seen_from_outside
from bot.store.own_files import mark_of_pause

STILL = timedelta(seconds=45)
"""So long after its last sign a process stands still, or is gone: it leaves one in ten seconds."""
SILENT = timedelta(minutes=2)
"""So long a platform says nothing at most: a poll takes half a minute."""
STUCK = timedelta(minutes=5)
"""So long a message that could go waits at most, whatever the pace of its platform."""
LATE = timedelta(minutes=2)
"""So long a reminder that is due waits at most before it is written."""
QUIET = Finding("process", "paused; let it go on: sled-coach resume", Grade.NOTE)
NIGHT = timedelta(hours=27)
"""So long after a copy the next has been made, over any change of the clock."""


def health(wish: str | None, config: str | None) -> int:
    """Print what is found, a line each; 0 where all is well, else 1."""
    try:
        url = url_of(wish, config)
        now = SystemClock().now()
        seen = asyncio.run(seen_from_outside(url, now))
    except SettingsError as wrong:
        findings = [Finding("config", str(wrong), Grade.BAD)]
    except StoreError as wrong:
        findings = [Finding("database", str(wrong), Grade.BAD)]
    else:
        findings = [*judged(seen, now), *of_the_file(url, seen, now)]
    for one in findings:
        print(one)
    return 1 if any(one.grade is Grade.BAD for one in findings) else 0


def judged(seen: Sighted, now: datetime) -> Iterator[Finding]:
    """Yield what is to be said of what is seen."""
    yield from _of_processes(seen, now)
    if seen.is_paused:
        yield QUIET
    if seen.copied is not None:
        yield _copied(seen.copied, now)
    yield _waiting("outbox", seen.unsent, now, STUCK, _unsent(seen))
    yield _waiting("reminders", seen.due, now, LATE, "a reminder that is due has not rung for {}")


def _copied(last: Copied, now: datetime) -> Finding:
    ago = span(max(now - last.at, timedelta(0)))
    if last.why:
        return Finding("backup", f"the last one failed: {last.why}", Grade.BAD)
    if now - last.at > NIGHT:
        what = f"none was made for {ago}; `sled-coach backup` makes one, and says what is wrong"
        return Finding("backup", what, Grade.BAD)
    return Finding("backup", f"made {ago} ago" if last.made else "the first one comes at night")


def _unsent(seen: Sighted) -> str:
    return f"a message could not be sent for {{}}, {seen.waiting} wait; see the log"


def _waiting(
    about: str, since: datetime | None, now: datetime, longest: timedelta, bad: str
) -> Finding:
    if since is None or now - since <= longest:
        return Finding(about, "nothing waits too long")
    return Finding(about, bad.format(span(now - since)), Grade.BAD)


def _of_processes(seen: Sighted, now: datetime) -> Iterator[Finding]:
    well = [(at, one) for at, one in seen.beats if now - at <= STILL]
    if not seen.beats:
        yield Finding("process", "none is at work; start it: sled-coach run", Grade.BAD)
    for at, one in seen.beats:
        if now - at > STILL:
            # others go on with its work where there are any
            yield _unwell(one, now - at, Grade.NOTE if well else Grade.BAD)
    for at, one in well:
        ticked = span(max(now - at, timedelta(0)))
        yield Finding("process", f"{_called(one)} is at work, seen {ticked} ago")
        yield from _of_platforms(one, now)
        yield from of_disks(one.left)


def _called(one: Beat) -> str:
    return f"{one.pid} on {one.host}"


def _unwell(one: Beat, ago: timedelta, grade: Grade) -> Finding:
    if one.host != socket.gethostname():
        what = f"has not been seen for {span(ago)}: look after it there"
    elif _is_alive(one.pid):
        what = f"stands still: it lives, and has done nothing for {span(ago)}; restart it"
    else:
        what = f"is gone without a word, seen last {span(ago)} ago; start it: sled-coach run"
    return Finding("process", f"{_called(one)} {what}", grade)


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True  # somebody else's, but there
    return True


def _of_platforms(one: Beat, now: datetime) -> Iterator[Finding]:
    for name, heard in one.heard.items():
        if name in one.refused:
            ago = span(now - one.refused[name])
            what = f"refuses the token, for {ago}: put the new one where it is read from"
            yield Finding(name, what, Grade.BAD)
        elif now - (heard or one.begun) <= SILENT:
            yield Finding(name, "is heard of" if heard is not None else "not heard of yet")
        else:
            ago = span(now - (heard or one.begun))
            what = f"nothing was heard of it for {ago}; is the network up?"
            yield Finding(name, what, Grade.BAD)


def of_the_file(url: str, seen: Sighted, now: datetime) -> Iterator[Finding]:
    """Yield what is seen where a file is; of a server's disk nothing is known.

    Whoever is at work tells of the disk itself; one that is full may be why nobody is.
    """
    address = make_url(url)
    if address.get_backend_name() == "sqlite" and address.database:
        file = Path(address.database)
        if mark_of_pause(file).exists():
            yield QUIET
        if not any(now - at <= STILL for at, _ in seen.beats):
            yield from of_disks(spaces(file, Copies()))


def of_disks(left: Mapping[str, Space]) -> Iterator[Finding]:
    """Yield how much room is left, a line for each place."""
    for what, space in left.items():
        if space.left < space.wanted:
            short = f"{_size(space.left)} are left for {what}, {_size(space.wanted)} are wanted"
            way = "make room, or have fewer copies kept: backup.keep"
            yield Finding("disk", f"{short}; {way}", Grade.BAD)
        else:
            yield Finding("disk", f"{_size(space.left)} are left for {what}")


def _size(count: int) -> str:
    return f"{count >> 20} MB" if count < 1 << 30 else f"{count / (1 << 30):.1f} GB"


def span(ago: timedelta) -> str:
    """Return a length of time in a word or two.

    >>> [span(timedelta(seconds=seconds)) for seconds in (7.4, 300, 90_000)]
    ['7 s', '5 min', '25 h']
    """
    seconds = ago.total_seconds()
    if seconds < 120:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 7200 else f"{seconds / 3600:.0f} h"
