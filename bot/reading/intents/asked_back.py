"""Lines that are nothing but a question about the sessions behind somebody, in either language.

They are whole sentences of few shapes, so they are patterns (`lexicon/history.toml`, `[asked]`):
"my sessions on wednesday", "the heaviest", "when did my knee hurt".  A line that says more is left
to the wishes, and what it tells of a body to the body.
"""

import re
from functools import cache

from bot.reading.page import folded
from bot.reading.tables import any_of_these, table

LONGEST = 120  # letters of such a line


@cache
def _whole(name: str) -> re.Pattern[str]:
    said = table("history")
    parts = dict(said["parts"])
    for part in ("days_en", "days_es"):
        parts[part] = any_of_these([parts[part]], parts)
    return re.compile(any_of_these([rf"\W*(?:{'|'.join(said['asked'][name])})\W*"], parts))


def _is(name: str, text: str) -> bool:
    return len(text) <= LONGEST and _whole(name).fullmatch(folded(text).text) is not None


def asks_of_sessions(text: str) -> bool:
    """Say whether a line asks for sessions of some weekdays, for the best of them, or for pains.

    >>> (
    ...     asks_of_sessions("my sessions on wednesday"),
    ...     asks_of_sessions("move my sessions to wednesday"),
    ... )
    (True, False)
    """
    return any(_is(name, text) for name in ("weekdays", "best", "pains"))


def asks_when_it_hurt(text: str) -> bool:
    """Say whether a line asks when a joint hurt, and tells nothing of it: the log knows that.

    >>> asks_when_it_hurt("When did my knee hurt?"), asks_when_it_hurt("when did my knee lock")
    (True, False)
    """
    return _is("pains", text)


def asks_of_best(text: str) -> bool:
    """Say whether a line asks for one session, or week, that is the most of its kind."""
    return _is("best", text)
