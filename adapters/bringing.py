"""`sled-coach import`: the sessions of a file, into the log of somebody who has one."""

import asyncio
import sys
from pathlib import Path

from adapters.keeping import url_of
from bot.archive.brought import MOST_BYTES, Refused, Why, refused_unseen
from bot.clock import SystemClock
from bot.coach.by_hand import Errand, brought
from bot.contract import Account, Platform
from bot.errors import CoachError, SettingsError
from bot.store.database import open_database
from bot.store.own_files import content_of

_UNREAD = {
    Why.ENDING: "it must end in .csv, .json, .zip or .txt",
    Why.TOO_LARGE: "it has more than 5 MB",
    Why.AWAY: "it is not there, or may not be read",
}


class UnreadFile(CoachError):
    """A file on the command line that is not looked into."""


def bring(
    wish: str | None, config: str | None, file: str, whom: str, *, sure: bool, theirs: bool
) -> int:
    """Show what a file holds, and take it in with a yes; return the exit code."""
    platform, _, number = whom.partition(":")
    if not platform or not number:
        raise SettingsError(
            f'--for must be an app and an account there, as in "app:123456", got "{whom}"'
        )
    errand = Errand(
        Account(Platform(platform), number), _content(file), SystemClock().now(), theirs
    )
    told = asyncio.run(_brought(url_of(wish, config), errand, sure=sure))
    print(told or "Nothing has changed.")
    return 0


async def _brought(url: str, errand: Errand, *, sure: bool) -> str:
    database = await open_database(url)
    try:
        return await brought(database, errand, lambda shown: _agrees(shown, sure=sure))
    finally:
        await database.close()


def _agrees(shown: str, *, sure: bool) -> bool:
    """Say whether whoever types wants it; where nobody does, only with `--yes`."""
    print(f"{shown}\n")
    if sure or not sys.stdin.isatty():
        return sure
    return input("Take it in? [y/N] ").strip().lower() in ("y", "yes", "s", "si", "sí")


def _content(file: str) -> bytes:
    place = Path(file)
    unseen: Refused | None = refused_unseen(place.name, None)
    content = None if unseen is not None else content_of(place, MOST_BYTES)
    if content is not None:
        return content
    is_large = unseen is None and place.is_file() and place.stat().st_size > MOST_BYTES
    why = unseen.why if unseen is not None else Why.TOO_LARGE if is_large else Why.AWAY
    raise UnreadFile(f"{file}: {_UNREAD[why]}")
