"""The platforms that the coach can be on, a record each; nothing else names them all.

From a record follow its table in the config, `sled-coach check` and `run`, what is hidden from
the log, and the apps that `/link` names.  A new platform is a folder like theirs, and a record.
"""

import logging
from collections.abc import Iterable

from adapters.discord import settings as discord
from adapters.kit.platform import PlatformRecord
from adapters.telegram import settings as telegram

PLATFORMS = (
    PlatformRecord(
        name=telegram.PLATFORM,
        title="Telegram",
        read=telegram.read,
        secrets=telegram.secrets_of,
        starts="adapters.telegram.start",
        way=lambda settings: f"by {settings.mode}",
        # its library logs whole updates, on errors too; all it raises is dealt with and told
        loggers=(("telegram", logging.CRITICAL + 1), ("uvicorn", logging.WARNING)),
    ),
    PlatformRecord(
        name=discord.PLATFORM,
        title="Discord",
        read=discord.read,
        secrets=discord.secrets_of,
        starts="adapters.discord.start",
        # its library's warnings of a limit name addresses that hold the token of an interaction
        loggers=(("discord", logging.ERROR),),
    ),
)


def titles_of(platforms: Iterable[PlatformRecord] = PLATFORMS) -> tuple[tuple[str, str], ...]:
    """Return what people call each platform, by the name it is stored under."""
    return tuple((one.name, one.title) for one in platforms)
