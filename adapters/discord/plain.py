"""What people write on Discord, as words alone.  Pure.

Mentions, emoji of a server's own, timestamps and Markdown hold figures that nobody said: a
person's number read as a load is a thousand tonnes.
"""

import re
from collections.abc import Mapping

from discord.utils import TIMESTAMP_PATTERN

Names = Mapping[int, str]
"""What the people a message mentions are called there, by their numbers."""

# discord.com/developers/docs/reference#message-formatting
_PERSON = re.compile(r"<@!?(\d+)>")
_COMMAND = re.compile(r"</([^:>\n]{1,100}):\d+>")
_OTHERS = re.compile(
    rf"<@&\d+>|<#\d+>|<id:[\w-]+>|<a?:\w+:\d+>|{TIMESTAMP_PATTERN.pattern}|(?<!\w)@(?:everyone|here)\b"
)
_NAME = re.compile(r"[^\W\d_]+(?:[ '’.-]+[^\W\d_]+)*\.?")  # one with figures would be read as such

_STRUCK = re.compile(r"~~(.+?)~~", re.DOTALL)
_QUOTED = re.compile(r"^[ \t]*(?:> [^\n]*|>>> (?s:.*))", re.MULTILINE)
_QUOTE_MARK = re.compile(r"^[ \t]*>(?:>>)? ", re.MULTILINE)
_MARKS = tuple(
    re.compile(pattern, re.DOTALL | re.MULTILINE)
    for pattern in (
        r"```(?:[\w+-]+\n)?(.*?)```",
        r"`([^`\n]+)`",
        r"\|\|(.+?)\|\|",
        r"\*\*(.+?)\*\*",
        r"__(.+?)__",
        # between figures it is times: 3*20*2
        r"(?<![\w*\\])\*(?=[^\s*])(.+?)(?<=[^\s*\\])\*(?![\w*])",
        r"(?<![\w\\])_(?=[^\s_])(.+?)(?<=[^\s_\\])_(?!\w)",
        r"\[([^\]\n]+)\]\(<?https?://[^)\s]+>?\)",
        r"<(https?://[^\s>]+)>",
        r"^[ \t]*(?:#{1,3}|-#)[ \t]+(.*)$",
        r"\\([*_~|`>#<\[\]\\-])",
    )
)
_GAPS = re.compile(r"[ \t]{2,}")


def plain(text: str, names: Names | None = None, me: int = 0) -> str:
    """Return the words of a text; `me` is the coach's own number, whose name is left out.

    Who is mentioned is called by their name in `names`, unless that holds figures.  What is
    struck out or quoted was not said here, unless nothing else was.

    >>> plain("<@77> **4x20m** 40kg with <@123> :+1: <:sled:1234> <t:1772452800:R>", {}, 77)
    '4x20m 40kg with :+1:'
    >>> plain("> how was it?\\n~~3x20~~ 3*20*2 with <@5>", {5: "Ana"})
    '3*20*2 with Ana'
    """
    said = _COMMAND.sub(r"/\1", _OTHERS.sub(" ", text))
    said = _PERSON.sub(lambda found: _called(int(found[1]), names or {}, me), said)
    kept = _STRUCK.sub(" ", _QUOTED.sub("", said))
    return _unmarked(kept) or _unmarked(_STRUCK.sub(r"\1", said))


def _called(number: int, names: Names, me: int) -> str:
    name = " ".join(names.get(number, "").split())
    return name if number != me and _NAME.fullmatch(name) else " "


def _unmarked(text: str) -> str:
    text = _QUOTE_MARK.sub("", text)
    for marks in _MARKS:
        text = marks.sub(r"\1", text)
    return _GAPS.sub(" ", text).strip()
