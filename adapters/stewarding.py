"""`sled-coach stats`, `forget`, `export-all`, `send-test`, `pause` and `resume`."""

import asyncio
import os
import sys
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from secrets import token_bytes
from uuid import uuid4

from adapters.configuring import settings_in
from adapters.keeping import refuse_the_missing, url_of
from adapters.kit.platform import PlatformRecord
from adapters.platforms import PLATFORMS
from adapters.serving import prepared
from bot.clock import SystemClock
from bot.coach.door import invitation
from bot.coach.steward import exports, figures, forget
from bot.contract import Account, Outgoing, Platform, Room
from bot.delivering import Delivery, Gone, Later, Moved, Refused, Sent, Unknown
from bot.errors import SettingsError, StoreError
from bot.rich import rich
from bot.store.database import address_of, open_database
from bot.store.erasures import salt_of
from bot.store.heartbeat import from_outside, note_pause
from bot.store.own_files import make_file, make_folder, make_new_file, mark_of_pause
from bot.store.reading import Look

LONGEST_INVITED = 365
TESTING = "A test by whoever runs this coach: messages arrive here."


def stats(wish: str | None, config: str | None) -> int:
    """Print how many there are of what; a coach may be at work."""
    now = SystemClock().now()
    found = asyncio.run(from_outside(url_of(wish, config), lambda look: look.ask(figures, now)))
    for name, count in found.items():
        print(f"{count:>9}  {name}")
    return 0


def forgotten(wish: str | None, config: str | None, whom: str, *, sure: bool) -> int:
    """Erase all of somebody, once it is certain that this is meant."""
    person, url = account_of(whom), url_of(wish, config)
    refuse_the_missing(url)
    if not (sure or _agreed(f"Erase all that is on file of {whom}, for good? [y/N] ")):
        print("Nothing has changed.")
        return 1
    found = asyncio.run(_forgotten(url, person))
    print(f"all of {whom} is erased" if found else f"nobody is known as {whom}")
    return 0 if found else 1


async def _forgotten(url: str, person: Account) -> bool:
    database = await open_database(url)
    try:
        return await forget(database, person, SystemClock().now())
    finally:
        await database.close()


def _agreed(question: str) -> bool:
    if not sys.stdin.isatty():
        return False
    return input(question).strip().lower() in ("y", "yes")


def export_all(wish: str | None, config: str | None, folder: str) -> int:
    """Write everybody's own export into a folder; a coach may be at work."""
    there = Path(folder)
    now = SystemClock().now()
    try:
        make_folder(there)
        count = asyncio.run(_exported(url_of(wish, config), there, now))
    except OSError as wrong:
        raise StoreError(f"{there} cannot be written to: {wrong.strerror}") from None
    print(f"{count} exports in {there}, for you alone to read")
    return 0


async def _exported(url: str, folder: Path, now: datetime) -> int:
    async def looking(look: Look) -> int:
        count = 0
        async for name, file in exports(look, now):
            place = make_new_file(folder, f"{name}{Path(file.name).suffix}")
            await asyncio.to_thread(place.write_bytes, file.content)
            count += 1
        return count

    return await from_outside(url, looking)


def send_test(
    config: str | None, whom: str, platforms: Sequence[PlatformRecord] = PLATFORMS
) -> int:
    """Send a line to a chat, and say what became of it; a coach may be at work."""
    to = account_of(whom)
    serving = prepared(config, os.environ, platforms)
    wanted = next((one for one in serving.wanted if one.platform.name == to.platform), None)
    if wanted is None:
        names = " or ".join(one.platform.name for one in serving.wanted)
        raise SettingsError(f"{to.platform} is not named in the config; it names {names}")
    message = Outgoing(f"test-{uuid4().hex}", Room(to.platform, to.id), rich(TESTING))
    became = asyncio.run(wanted.platform.starter.said(wanted, SystemClock(), message))
    print(in_words(became))
    return 0 if isinstance(became, Sent) else 1


def in_words(became: Delivery) -> str:
    """Return what became of a message, for whoever runs the coach."""
    match became:
        case Sent():
            return "it arrived"
        case Gone(why):
            return f"nobody is reached there: {why}"
        case Moved(to):
            return f"the chat goes on as {to.platform}:{to.id}"
        case Later(after, failed=failed):
            return f"not now ({failed or 'too much at once'}); again in {after.seconds} s"
        case Unknown(why):
            return f"nobody knows whether it arrived: {why}"
        case Refused(why):
            return f"it was refused: {why}"


def account_of(whom: str) -> Account:
    """Return the account or chat that is meant.  Raises `SettingsError`."""
    platform, _, number = whom.partition(":")
    if not platform or not number:
        raise SettingsError(f'name an app and an account there, as in "app:123456", got "{whom}"')
    return Account(Platform(platform), number)


def invite(wish: str | None, config: str | None, days: int) -> int:
    """Print a code that lets in whoever brings it; a coach may be at work."""
    if not 1 <= days <= LONGEST_INVITED:
        raise SettingsError(f"--days must be 1 to {LONGEST_INVITED}, got {days}")
    key = asyncio.run(from_outside(url_of(wish, config), lambda look: look.ask(salt_of)))
    until = SystemClock().now().date() + timedelta(days=days)
    print(invitation(key, until, token_bytes()))
    print(f"good through {until}, for whoever writes it, or /start and it, to the coach")
    if not settings_in(config, os.environ).access.stranger:
        print("note: everybody is served as it is; see [access] in config.example.toml")
    return 0


def pause(wish: str | None, config: str | None, *, goes_on: bool) -> int:
    """Have the coach answer nobody, or go on; it need not be at work.

    Raises `StoreError` where a file is meant that is not there: the coach has another one.
    """
    url = url_of(wish, config)
    refuse_the_missing(url)
    mark = asyncio.run(_marked(url, goes_on=goes_on))
    if goes_on:
        print("it goes on: what waited is answered within seconds")
    else:
        print("paused within seconds: nobody is answered or reminded, and nothing is lost;")
        print(f"what people do waits where they do it, until `sled-coach resume`{mark}")
    return 0


async def _marked(url: str, *, goes_on: bool) -> str:
    address = address_of(url)
    if address.get_backend_name() == "sqlite":
        file = mark_of_pause(Path(str(address.database)))
        if goes_on:
            file.unlink(missing_ok=True)
        else:
            make_file(file)
        return f" (or {file} is gone)"
    since = None if goes_on else SystemClock().now()
    database = await open_database(url)
    try:
        await database.transact(lambda one: note_pause(one, since))
    finally:
        await database.close()
    return ""
