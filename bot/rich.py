"""Text with emphasis, as a value: no Markdown, so nothing needs escaping until it is sent.

A platform turns spans into what it speaks: Telegram entities, Discord Markdown, ANSI.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import chain


class Emphasis(StrEnum):
    PLAIN = "plain"
    STRONG = "strong"
    FAINT = "faint"


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text of one emphasis.

    `link` is an address the text leads to.  `instant` marks a text that stands for a moment,
    which a platform may show in the reader's own time; the text is what shows elsewhere.
    """

    text: str
    emphasis: Emphasis = Emphasis.PLAIN
    link: str | None = None
    instant: datetime | None = None


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


def strong(text: str) -> Span:
    """Return the text with weight on it."""
    return Span(text, Emphasis.STRONG)


def faint(text: str) -> Span:
    """Return the text as an aside."""
    return Span(text, Emphasis.FAINT)


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
        return (Span(piece),)
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
        yield Span(line, span.emphasis, span.link, span.instant)


def _fitting(span: Span, limit: int, measure: Callable[[str], int]) -> Iterator[Span]:
    """Yield the span whole where it fits, else in pieces cut at spaces."""
    text = span.text
    while measure(text) > limit:
        cut = _cut(text, limit, measure)
        yield Span(text[:cut], span.emphasis, span.link, span.instant)
        text = text[cut:]
    if text:
        yield Span(text, span.emphasis, span.link, span.instant)


def _cut(text: str, limit: int, measure: Callable[[str], int]) -> int:
    end = min(len(text), limit)
    while measure(text[:end]) > limit:
        end -= 1
    space = text.rfind(" ", 1, end)
    return space + 1 if space > 0 else max(end, 1)


def _trimmed(spans: list[Span]) -> Rich:
    first, last = spans[0], spans[-1]
    spans[0] = Span(first.text.lstrip("\n"), first.emphasis, first.link, first.instant)
    last = spans[-1]
    spans[-1] = Span(last.text.rstrip(), last.emphasis, last.link, last.instant)
    return Rich(tuple(span for span in spans if span.text))
