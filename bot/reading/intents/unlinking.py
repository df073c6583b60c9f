"""A wish that an account be taken off a log, in a sentence of either language."""

import re
from collections.abc import Sequence
from functools import cache

from bot.reading.tables import table
from bot.reading.zones import folded


def unlinks(text: str, apps: Sequence[str]) -> bool:
    """Say whether a line wants one of the apps, or an account, off the log.

    >>> unlinks("please take my messenger off", ["messenger"]), unlinks("unlink", ["messenger"])
    (True, False)
    """
    plain = folded(text)
    if not any(word in plain for word in (*apps, "account", "cuenta", "app")):
        return False
    if any(pattern.search(plain) for pattern in _patterns("not_this", ())):
        return False
    return any(pattern.search(plain) for pattern in _patterns("unlink", tuple(apps)))


@cache
def _patterns(name: str, apps: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    named = "(?:" + "|".join(map(re.escape, apps)) + ")" if apps else "(?!)"
    return tuple(re.compile(one.replace("APP", named)) for one in table("linking")[name])
