"""From text with emphasis to Discord's Markdown.  Pure."""

import re
from collections.abc import Iterator, Mapping
from itertools import groupby

from bot.rich import Command, Emphasis, Rich, Span, split

CONTENT_UNITS = 2000  # discord.com/developers/docs/resources/message#create-message
LEAST_ROOM = 400  # for words, where links take up the rest
_MARKS = {Emphasis.PLAIN: "", Emphasis.STRONG: "**", Emphasis.FAINT: "_"}
_APART = "\u200b"  # zero width: keeps two runs of emphasis from reading as one
_MARKED = 2 * len("**") + len(_APART)
_INSTANT = len("<t:1772452800:T>, <t:1772452800:R>")
_MENTIONED = re.compile(r"</([^:>]+):\d+>")

Ids = Mapping[str, int]
"""The commands that Discord has, by their names: whoever reads one calls it with a tap."""

_ADDRESS = r"https?://\S+"
_SPECIAL = re.compile(
    rf"{_ADDRESS}|[\\*_~`|\[\]<]|^(?:#|>|[-+](?= )|-#|\d+(?=\.\s))", re.MULTILINE
)
_TO_THE_SECOND = re.compile(r"\d{1,2}:\d{2}:\d{2}")
_TIME_ALONE = re.compile(r"\d{1,2}([:.h]\d{2})?(\s?[ap]\.?\s?m\.?)?", re.IGNORECASE)


def parts_of(text: Rich, ids: Ids | None = None) -> tuple[str, ...]:
    """Return the text as Markdown, in parts that fit a message each."""
    overhead = sum(map(_overhead, text.spans))
    room = max(CONTENT_UNITS - overhead, LEAST_ROOM)
    written = (_as_long(span, ids or {}) for span in _joined(text))
    whole = Rich(tuple(written))  # each piece that is measured costs room for its marks
    return tuple(markdown(part, ids) for part in split(whole, room, _measure))


def markdown(text: Rich, ids: Ids | None = None) -> str:
    """Return the text as Markdown that shows just these words.

    What is given with a command stands behind it as Discord shows it, by the option's name.  Its
    own name is never the reader's: of a translated one a tap leads nowhere,
    github.com/discord/discord-api-docs/issues/5462.

    >>> from bot.rich import rich, strong
    >>> markdown(rich("3*20 ", strong("40 kg")))
    '3\\\\*20 **40 kg**'
    """
    written = ""
    for piece in (_written(span, ids or {}) for span in _joined(text)):
        touches = written[-1:] in ("*", "_") and piece[:1] in ("*", "_")
        written += (_APART if touches else "") + piece
    return written


def escaped(text: str) -> str:
    """Return the text so that nothing in it is taken for Markdown; addresses stay links.

    >>> escaped("a_b https://example.org/a_b")
    'a\\\\_b https://example.org/a_b'
    """
    return _SPECIAL.sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    found = match[0]
    if found.startswith("http"):
        return found
    return f"{found}\\" if found.isdecimal() else f"\\{found}"


def _joined(text: Rich) -> Iterator[Span]:
    """Yield the spans, neighbours of one emphasis as one, each within a line."""
    spans_there = (span.said_in_channel() for span in text.spans)
    for alike, run in groupby(spans_there, key=lambda span: span.saying("")):
        spans = list(run)
        if alike.command is not None:
            yield from spans
            continue
        whole = "".join(span.text for span in spans)
        if alike == Span(""):
            yield Span(whole)
            continue
        for line in whole.splitlines(keepends=True):
            yield alike.saying(line)


def unlinked(content: str) -> str:
    """Return Markdown with its commands as they read where Discord does not know them.

    >>> unlinked("</today:17> shows it")
    '/today shows it'
    """
    return _MENTIONED.sub(r"/\1", content)


def _written(span: Span, ids: Ids) -> str:
    kept = span.text.strip()
    if not kept:
        return span.text
    lead, _, trail = span.text.partition(kept)
    words = escaped(kept)
    if span.link is not None:
        words = f"[{words}](<{span.link}>)"
    elif span.instant is not None:
        words = _shown(int(span.instant.timestamp()), kept)
    elif span.command is not None:
        words = _called(span.command, ids)
    mark = _MARKS[span.emphasis]
    return f"{lead}{mark}{words}{mark}{trail}"


def _shown(at: int, text: str) -> str:
    """Return an instant as each reader sees it; what is told to the second counts by itself."""
    if _TO_THE_SECOND.fullmatch(text):
        return f"<t:{at}:T>, <t:{at}:R>"
    return f"<t:{at}:{'t' if _TIME_ALONE.fullmatch(text) else 'F'}>"


def _called(command: Command, ids: Ids) -> str:
    known = ids.get(command.name)
    name = f"/{command.name}" if known is None else f"</{command.name}:{known}>"
    return " ".join([name, *(escaped(f"{option}: {value}") for option, value in command.given)])


def _as_long(span: Span, ids: Ids) -> Span:
    """Return a command's span with a text as long as what is written for it."""
    return span if span.command is None else span.saying(_called(span.command, ids))


def _measure(text: str) -> int:
    """Return an upper bound of what a piece of a line takes up, in UTF-16 units."""
    return len(escaped(text).encode("utf-16-le")) // 2 + _MARKED


def _overhead(span: Span) -> int:
    if span.link is not None:
        return len(f"[](<{span.link}>)")
    return _INSTANT if span.instant is not None else 0
