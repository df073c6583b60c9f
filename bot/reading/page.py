"""The text being read: folded to plain lower case, each letter knowing where it came from.

Recognisers work on `Page.text` and strike out what they have understood, so that the next
one cannot read the same digits a second time; `written` gives back the writer's own letters.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import SupportsIndex

from bot.reading.sought import Sought, bits_in

LONGEST = 1000  # letters read of one reply; twenty sets on twenty lines take 400
STRUCK = "~"  # stands where something was understood: a pause, never a word

# One sign for what keyboards and phones write in several ways.
_SIGNS = {
    "×": "x", "✕": "x", "✖": "x", "⨯": "x", "╳": "x", "✗": " ", "❌": " ",
    "’": "'", "‘": "'", "´": "'", "`": "'", "′": "'", "“": '"', "”": '"', "″": '"',
    "–": "-", "—": "-", "−": "-", "‒": "-", "‐": "-", "‑": "-",
    "½": ".5", "¼": ".25", "¾": ".75", "→": " to ", "➡": " to ", "•": " ", "·": " ",
    "✅": " done ", "✔": " done ", "✓": " done ", "☑": " done ",
    "¿": "¿", "\r": "\n", "\t": " ", STRUCK: " ", "≈": " ",
}  # fmt: skip
_ARROWS = re.compile(r" ?[-=]+> ?")
_GAPS = re.compile(r"[ \n]{2,}")


@dataclass(frozen=True, slots=True)
class Page:
    """Folded text; letter i of it was written as `source[starts[i]:stops[i]]`.

    `bits` tells which pieces stand in the text (`sought.py`); what was struck out may still be
    among them, which costs a search in vain and no more.
    """

    text: str
    source: str
    starts: tuple[int, ...]
    stops: tuple[int, ...]
    bits: int

    def with_bits(self, bits: int) -> "Page":
        """Return the page with other bits noted; each that is set lets patterns be tried."""
        return Page(self.text, self.source, self.starts, self.stops, bits)

    def may_hold(self, bits: int) -> bool:
        """Say whether any of some patterns, given by their bits, could match."""
        return self.bits & bits != 0

    def first(self, sought: Sought) -> re.Match[str] | None:
        """Return the first match."""
        return sought.pattern.search(self.text) if self.bits & sought.bits else None

    def every(self, sought: Sought) -> Iterable[re.Match[str]]:
        """Return every match, from left to right."""
        return sought.pattern.finditer(self.text) if self.bits & sought.bits else ()

    def written(self, start: int, stop: int) -> str:
        """Return what the writer wrote between two positions of `text`, first below second."""
        return self.source[self.starts[start] : self.stops[stop - 1]].strip()

    def part(self, where: slice) -> "Page":
        """Return a part of the page; what was written is known as before."""
        text = self.text[where]
        return Page(text, self.source, self.starts[where], self.stops[where], bits_in(text))

    def without(self, start: int, stop: int) -> "Page":
        """Return the page with a span struck out; it shrinks to one sign."""
        return Page(
            self.text[:start] + STRUCK + self.text[stop:],
            self.source,
            (*self.starts[:start], self.starts[start], *self.starts[stop:]),
            (*self.stops[:start], self.stops[stop - 1], *self.stops[stop:]),
            self.bits,
        )

    def reworded(self, pieces: Iterable[tuple[int, int, str]]) -> "Page":
        """Return the page with spans of it, from left to right, said in other words."""
        text, starts, stops, last = "", list[int](), list[int](), 0
        for first, end, words in pieces:
            text += self.text[last:first] + words
            starts += [*self.starts[last:first], *[self.starts[first]] * len(words)]
            stops += [*self.stops[last:first], *[self.stops[end - 1]] * len(words)]
            last = end
        text += self.text[last:]
        starts += self.starts[last:]
        stops += self.stops[last:]
        return Page(text, self.source, tuple(starts), tuple(stops), bits_in(text))

    def without_all(self, sought: Sought) -> "Page":
        """Return the page with every match struck out."""
        if not self.bits & sought.bits:
            return self
        return _edited(self, sought.pattern, lambda _: STRUCK)

    def rewritten(self, sought: Sought, wording: "Wording") -> "Page":
        """Return the page with each match said in other words; None leaves one as it is."""
        if not self.bits & sought.bits:
            return self
        page = _edited(self, sought.pattern, wording)
        return page if page is self else page.with_bits(page.bits | bits_in(page.text))


Wording = Callable[[re.Match[str]], str | None]


class Translated(str):
    """A line as the English it is read as; its `page` knows what was written for it.

    What was written in a language of ours is a plain string.
    """

    page: Page

    def __new__(cls, page: Page) -> "Translated":
        """Return the line of a page."""
        one = super().__new__(cls, page.text)
        one.page = page
        return one

    def __getitem__(self, key: SupportsIndex | slice) -> str:
        """Return a part of the line that still knows what was written for it."""
        part = super().__getitem__(key)
        is_part = isinstance(key, slice) and key.step is None and part
        return Translated(self.page.part(key)) if is_part and isinstance(key, slice) else part

    def strip(self, chars: str | None = None, /) -> str:
        """Return the line itself where nothing is to be taken off."""
        stripped = super().strip(chars)
        return self if len(stripped) == len(self) else stripped


def as_written(text: str) -> str:
    """Return a line as whoever wrote it did."""
    return text.page.source if isinstance(text, Translated) else text


def as_plain(value: object) -> str:
    """Return a line put into English as a text to be stored.  Raises for anything else."""
    if isinstance(value, Translated):
        return str(value)
    raise NotImplementedError(type(value).__name__)


def span_written(text: str, span: tuple[int, int]) -> str:
    """Return what was written for a span of a line, without blanks at its ends."""
    start, stop = span
    if isinstance(text, Translated) and start < stop:
        return text.page.written(start, stop)
    return text[start:stop].strip()


def folded(text: str, longest: int = LONGEST) -> Page:
    """Return the text in plain lower-case letters, without accents, in one spelling of signs.

    A longer text is cut between two words, so that no number loses its end.  `longest` is at
    most 4096, the letters of the longest message of any platform.
    """
    if isinstance(text, Translated):
        end = len(text) if len(text) <= longest else max(text.rfind(" ", 0, longest), 0)
        return text.page if end == len(text) else text.page.part(slice(0, end))
    return _folded(text if len(text) <= longest else re.sub(r"\S+\Z", "", text[:longest]))


@lru_cache(4)  # each reader begins with the page of the same line
def _folded(source: str) -> Page:
    page = _of_ascii(source) if source.isascii() else _of_any(source)
    text = page.text
    if ">" in page.text:
        page = _edited(page, _ARROWS, lambda _: " to ")
    if "  " in page.text or "\n" in page.text:
        page = _edited(page, _GAPS, lambda gap: "\n" if "\n" in gap[0] else " ")
    return page if page.text == text else page.with_bits(bits_in(page.text))


def _edited(page: Page, pattern: re.Pattern[str], wording: Wording) -> Page:
    match = pattern.search(page.text)
    if match is None:  # as for most of what is looked for
        return page
    pieces = [
        (*match.span(), words)
        for match in pattern.finditer(page.text)
        if match.start() < match.end() and (words := wording(match)) is not None
    ]
    return page.reworded(pieces).with_bits(page.bits) if pieces else page


def _of_any(source: str) -> Page:
    letters: list[str] = []
    origin: list[int] = []
    for index, letter in enumerate(source):
        for plain in _plain(letter):
            letters.append(plain)
            origin.append(index)
    text, stops = "".join(letters), tuple(index + 1 for index in origin)
    return Page(text, source, tuple(origin), stops, bits_in(text))


def _of_ascii(source: str) -> Page:
    """Return the same as for any text: each ASCII letter becomes exactly one."""
    end = len(source)
    is_plain = source.isprintable() and "`" not in source and STRUCK not in source
    text = source.lower() if is_plain else source.translate(_ASCII)
    return Page(text, source, _COUNT[:end], _COUNT[1 : end + 1], bits_in(text))


def _plain(letter: str) -> str:
    if letter in _SIGNS:
        return _SIGNS[letter]
    if letter.isascii():
        return letter.lower() if letter.isprintable() or letter == "\n" else " "
    if letter.isdecimal():
        return str(unicodedata.decimal(letter))
    if letter in "ºª":
        return "a"  # ordinals: 1ª serie
    kind = unicodedata.category(letter)
    if kind in {"Mn", "Me", "Cf"}:
        return ""  # accents, key caps and joiners written apart
    if kind[0] in "ZSC":
        return "\n" if kind in {"Zl", "Zp"} else " "
    apart = unicodedata.normalize("NFKD", letter)
    kept = "".join(part for part in apart if unicodedata.category(part) != "Mn")
    small = kept.casefold()
    return small if small.isascii() else letter.casefold()[:1]


_COUNT = tuple(range(4096 + 1))  # as many as the longest message of any platform has letters
_ASCII = {code: _plain(chr(code)) for code in range(128)}
