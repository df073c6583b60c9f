"""Text with emphasis, as a value: no Markdown, so nothing needs escaping until it is sent.

A platform turns spans into what it speaks: Telegram entities, Discord Markdown, ANSI.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from itertools import chain


class Emphasis(StrEnum):
    PLAIN = "plain"
    STRONG = "strong"
    FAINT = "faint"


@dataclass(frozen=True, slots=True)
class Command:
    """A command that a text names, with what is given along with it.

    `given` has the options by the names that the reader's menu has for them.
    """

    name: str
    given: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text of one emphasis.

    `link` is an address the text leads to.  `instant` marks a text that stands for a moment,
    which a platform may show in the reader's own time, `command` one that can be called with a
    tap where a platform has that; the text is what shows elsewhere.  `in_channel` is what it says
    where a room is a channel of a server, "": the same.
    """

    text: str
    emphasis: Emphasis = Emphasis.PLAIN
    link: str | None = None
    instant: datetime | None = None
    command: Command | None = None
    in_channel: str = ""

    def saying(self, text: str) -> "Span":
        """Return another text in the place of this one."""
        return Span(text, self.emphasis, self.link, self.instant, self.command)

    def said_in_channel(self) -> "Span":
        """Return what it says where a room is a channel of a server."""
        return self.saying(self.in_channel) if self.in_channel else self


_LINE_END = Span("\n")


@dataclass(frozen=True, slots=True)
class Rich:
    """A message's words.  Lines are separated by a newline inside the spans."""

    spans: tuple[Span, ...] = ()

    @property
    def plain(self) -> str:
        """The words alone."""
        return "".join(span.text for span in self.spans)

    def __add__(self, other: "Rich") -> "Rich":
        return Rich(self.spans + other.spans)

    def __bool__(self) -> bool:
        return any(span.text for span in self.spans)


def rich(*pieces: str | Span | Rich) -> Rich:
    """Return the pieces joined as they stand.

    >>> rich("Tue - ", strong("L2b")).plain
    'Tue - L2b'
    """
    spans: list[Span] = []
    for piece in pieces:
        spans += _spans(piece)
    return Rich(tuple(spans))


class Told(str):
    """A text that still knows its spans, for whoever asks; to all others it is a text.

    So a moment or a command keeps what it stands for where it is put into a sentence.
    """

    __slots__ = ("spans",)
    spans: tuple[Span, ...]

    def __new__(cls, spans: Iterable[Span]) -> "Told":
        kept = tuple(spans)
        told = super().__new__(cls, "".join(span.text for span in kept))
        told.spans = kept
        return told


def moment(text: str, at: datetime) -> Told:
    """Return the text as what stands for a moment."""
    return Told((Span(text, instant=at),))


def spans_of(text: str, weight: Emphasis = Emphasis.PLAIN) -> tuple[Span, ...]:
    """Return the spans of a text, with this weight where they have none of their own."""
    if text.__class__ is not Told:
        return (Span(text, weight),)
    assert isinstance(text, Told)
    return tuple(
        replace(span, emphasis=weight) if span.emphasis is Emphasis.PLAIN else span
        for span in text.spans
    )


def joined(by: str, parts: Sequence[str]) -> str:
    """Return the parts as one text, with what they know of themselves."""
    if all(part.__class__ is not Told for part in parts):
        return by.join(parts)
    between = (Span(by),)
    spans = [span for part in parts for span in (*between, *spans_of(part))]
    return Told(spans[1:])


def strong(text: str) -> Rich:
    """Return the text with weight on it."""
    return Rich(spans_of(text, Emphasis.STRONG))


def faint(text: str) -> Rich:
    """Return the text as an aside."""
    return Rich(spans_of(text, Emphasis.FAINT))


def lines(parts: Iterable[str | Span | Rich | None]) -> Rich:
    """Return the parts one to a line; a part that is None or empty takes no line.

    >>> lines(["a", None, "b"]).plain
    'a\\nb'
    """
    spans: list[Span] = []
    for part in parts:
        line = () if part is None else _spans(part)
        if any(span.text for span in line):
            spans += (_LINE_END, *line) if spans else line
    return Rich(tuple(spans))


def _spans(piece: str | Span | Rich) -> tuple[Span, ...]:
    # asked a dozen times a message: quicker than matching
    if isinstance(piece, str):
        return piece.spans if piece.__class__ is Told else (Span(piece),)
    return piece.spans if isinstance(piece, Rich) else (piece,)


def split(text: Rich, limit: int, measure: Callable[[str], int] = len) -> tuple[Rich, ...]:
    """Return the text in parts of at most `limit`, cut at line ends, never inside a word.

    `measure` counts as the platform does (UTF-16 units on Telegram).  Emphasis survives the
    cut: a span is cut only where it alone exceeds the limit.  A word longer than the limit is
    cut where it must be.  Raises `ValueError` on a limit below 1.
    """
    if limit < 1:
        raise ValueError(f"a part must hold at least 1 character, got {limit}")
    parts: list[list[Span]] = [[]]
    room = limit
    for span in chain.from_iterable(_lines_of(span) for span in text.spans):
        if measure(span.text.rstrip("\n")) > room and parts[-1]:
            parts.append([])
            room = limit
        for piece in _fitting(span, limit, measure):
            size = measure(piece.text)
            if size > room and parts[-1]:
                parts.append([])
                room = limit
            parts[-1].append(piece)
            room -= size
    return tuple(_trimmed(part) for part in parts if any(s.text.strip() for s in part))


def _lines_of(span: Span) -> Iterator[Span]:
    for line in span.text.splitlines(keepends=True):
        yield span.saying(line)


def _fitting(span: Span, limit: int, measure: Callable[[str], int]) -> Iterator[Span]:
    """Yield the span whole where it fits, else in pieces cut at spaces."""
    text = span.text
    while measure(text) > limit:
        cut = _cut(text, limit, measure)
        yield span.saying(text[:cut])
        text = text[cut:]
    if text:
        yield span.saying(text)


def _cut(text: str, limit: int, measure: Callable[[str], int]) -> int:
    end = min(len(text), limit)
    while measure(text[:end]) > limit:
        end -= 1
    space = text.rfind(" ", 1, end)
    return space + 1 if space > 0 else max(end, 1)


def _trimmed(spans: list[Span]) -> Rich:
    first, last = spans[0], spans[-1]
    spans[0] = first.saying(first.text.lstrip("\n"))
    last = spans[-1]
    spans[-1] = last.saying(last.text.rstrip())
    return Rich(tuple(span for span in spans if span.text))
