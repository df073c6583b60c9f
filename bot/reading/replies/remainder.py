"""What is left of a line that told of a session: numbers nobody read, and the writer's own words.

Every number and every word of weight is accounted for: it was read, it is a number that is named
("left out: 'pian 5'"), or it is part of a note that is kept in the writer's words.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from bot.reading.page import STRUCK, Page, folded
from bot.reading.replies.kinds import QUANTITIES, Kind, Token
from bot.reading.tables import table

LONGEST_NOTE = 200  # letters kept of it [D]
MOST_LEFT_OUT = 3  # phrases named; a line with more of them was no log
_READ = (QUANTITIES - {Kind.NUMBER}) | {Kind.EMPTY, Kind.EFFORT, Kind.LABEL, Kind.PLURAL}
_PARTS = re.compile(r"[,;:.!?¡¿()\[\]\n]+(?!\d)|\s[-–—+&/]+\s")
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_EDGES = " \t,;:.!?¡¿-–—+&/@*=()[]\"'"


def remainder_of(page: Page, tokens: Iterable[Token]) -> tuple[str | None, tuple[str, ...]]:
    """Return the note in a line, None where it has none, and what holds a number nobody read.

    `page` is what is left when everything was recognised, `tokens` what the sets were read from.
    """
    notes: list[str] = []
    left_out: list[str] = []
    for run in _unread(page, tokens):
        for part in _PARTS.split(run):
            own = _own_words(part)
            if own is not None:
                (left_out if any(letter.isdigit() for letter in own) else notes).append(own)
    note = ", ".join(notes)[:LONGEST_NOTE].rstrip(_EDGES)
    return note or None, tuple(left_out[:MOST_LEFT_OUT])


def _unread(page: Page, tokens: Iterable[Token]) -> Iterator[str]:
    """Yield the runs of the source that nothing was made of."""
    read = bytearray(len(page.source))
    for at, letter in enumerate(page.text):
        if letter == STRUCK:
            _mark(read, page.starts[at], page.stops[at])
    for token in tokens:
        if token.kind in _READ:
            _mark(read, page.starts[token.start], page.stops[token.stop - 1])
    begins = 0
    for at in (*(at for at, is_read in enumerate(read) if is_read), len(read)):
        if at > begins:
            yield page.source[begins:at]
        begins = at + 1


def _mark(read: bytearray, start: int, stop: int) -> None:
    read[start:stop] = b"\1" * (stop - start)


def _own_words(part: str) -> str | None:
    """Return a part without the words at its edges that say nothing; None where nothing stays."""
    words = list(_WORD.finditer(part))
    plain = [folded(word[0]).text for word in words]
    telling = [at for at, word in enumerate(plain) if word not in _words("weightless")]
    if not telling:
        return None
    first = telling[0]
    while first and plain[first - 1] in _words("leading"):  # "no swelling" is no swelling
        first -= 1
    return part[words[first].start() : words[telling[-1]].end()].strip(_EDGES) or None


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(table("notes")[kind])
