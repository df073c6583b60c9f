"""`make picture`: draws the README's picture from conversations that tests play.

Two chats at phone width: one in private, one in a squad's room.  What is drawn is cut out of the
transcripts as they stand, so that it cannot grow stale; a test draws it again and compares.
"""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from html import escape
from importlib.resources import as_file, files
from pathlib import Path

from PIL import ImageFont

ROOT = Path(__file__).parent.parent
PICTURES = ROOT / "docs" / "pictures"
WIDTH, GAP, MARGIN = 390, 16, 12
BUBBLE = 318
SIZE, LEADING, PADDING = 14, 20, 10
BUTTON = 34


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of a theme."""

    page: str
    bar: str
    coach: str
    person: str
    button: str
    text: str
    own: str
    faint: str


THEMES = {
    "light": Palette(
        "#eef1f5", "#ffffff", "#ffffff", "#d7f0cf", "#dfe6ee", "#17202b", "#123312", "#5c6b7a"
    ),
    "dark": Palette(
        "#10161d", "#18212b", "#1d2833", "#27502f", "#2b3947", "#e8eef4", "#e6f6e6", "#93a3b3"
    ),
}


@dataclass(frozen=True, slots=True)
class Cut:
    """Pieces of a transcript, each from a line to a later one, both included."""

    title: str
    file: str
    pieces: tuple[tuple[str, str], ...]


CUTS = (
    Cut(
        "Sled Coach",
        "stories/readme.txt",
        (
            ("> my session", "> my session"),  # what then moves is no picture's
            ("Thu 5 Mar - Step L3a (15 % drag)", "[1] Undo  [2] Change"),
        ),
    ),
    Cut(
        "Falcons, a group",
        "squad/two_weeks.txt",
        (
            ("Session time? Mon 23 Mar 18:00", "> ana: I'm in"),
            ("> dan: I'm in", "✍"),
            ("Mon 23 Mar: 3 of 4 done, 300 m together.", "1 planned week in a row"),
        ),
    ),
)


SET_BY_SET = (
    Cut(
        "Sled Coach",
        "stories/live.txt",
        (
            ("> Start", "[4] Ready  [5] Stop here"),
            ("> ready", "[3] Something hurts  [4] Stop here"),
            ("Set 1 of 5 is done", "[3] Something hurts  [4] Stop here"),
            ("> how many left?", "3 sets are left."),
        ),
    ),
    Cut(
        "Kites, a group",
        "squad/together.txt",
        (
            ("> cara: Go", "[2] Rest now  [3] End it"),
            ("Set 1 is done", "[2] End it"),
            ("> cara: End it", "In: ana, ben, dan, eva, fin"),
        ),
    ),
)
DRAWN = {"": CUTS, "live-": SET_BY_SET}
"""The pictures, by what their files' names begin with."""


@dataclass(frozen=True, slots=True)
class Said:
    """A message: who wrote it (empty: the coach), its lines, its rows of buttons."""

    who: str
    lines: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...] = ()


def cut(piece: Cut) -> tuple[Said, ...]:
    """Return the messages of a chat.

    Raises `ValueError` where the transcript does not hold a piece any more.
    """
    lines = (ROOT / "tests" / piece.file).read_text(encoding="utf-8").splitlines()
    said: list[Said] = []
    for first, last in piece.pieces:
        start = lines.index(first)
        said += _messages(lines[start : lines.index(last, start) + 1])
    return tuple(said)


_TYPED = re.compile(r"> (?:(?P<who>\w+): )?(?:/reply )?(?P<words>.+)")
_BUTTONS = re.compile(r"\[[^]]+\](?: [^\[]+)?")


def _messages(lines: list[str]) -> Iterator[Said]:
    block: list[str] = []
    is_glanced = False  # what one person alone is shown is no message in the room
    for line in [*lines, ""]:
        is_glanced = line.endswith(" sees)") or (is_glanced and line != "")
        if is_glanced:
            continue
        if line.startswith("> "):
            typed = _TYPED.fullmatch(line)
            assert typed is not None
            yield Said(typed["who"] or "you", (typed["words"],))
        elif line and not line.startswith(("(", "#", "-- ")):
            block.append(line)
        elif block:
            words = tuple(one for one in block if not one.startswith("["))
            rows = tuple(tuple(_buttons(one)) for one in block if one.startswith("["))
            yield Said("", words, rows)
            block = []


def _buttons(row: str) -> Iterator[str]:
    for found in _BUTTONS.finditer(row):
        named = re.fullmatch(r"\[\d+\] (.+)", found[0].strip())
        yield named[1] if named else found[0].strip(" []")


# --- drawn ---------------------------------------------------------------------------------


def drawn(theme: str, picture: str = "") -> str:
    """Return a picture in a theme, as SVG."""
    palette, cuts = THEMES[theme], DRAWN[picture]
    panels = [_panel(piece, palette) for piece in cuts]
    height = max(tall for _, tall in panels) + MARGIN
    width = len(panels) * (WIDTH + GAP) - GAP
    parts = [
        f'<g transform="translate({at * (WIDTH + GAP)} 0)">'
        f'<rect width="{WIDTH}" height="{height}" rx="18" fill="{palette.page}"/>{shapes}</g>'
        for at, (shapes, _) in enumerate(panels)
    ]
    told = " ".join(_told(piece) for piece in cuts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" '
        f'role="img" font-family="system-ui, -apple-system, Segoe UI, Roboto, Helvetica, Arial, '
        f'sans-serif" font-size="{SIZE}">\n<title>Two chats with Sled Coach</title>\n'
        f"<desc>{escape(told)}</desc>\n" + "\n".join(parts) + "\n</svg>\n"
    )


def _told(piece: Cut) -> str:
    """Return the twin of a chat in words."""
    return " ".join(f"{said.who or 'Coach'}: {' / '.join(said.lines)}" for said in cut(piece))


def _panel(piece: Cut, palette: Palette) -> tuple[str, int]:
    head = (
        f'<path d="M0 18a18 18 0 0 1 18-18h{WIDTH - 36}a18 18 0 0 1 18 18v26H0z" '
        f'fill="{palette.bar}"/>{_text(piece.title, MARGIN + 6, 29, palette.text, strong=True)}'
    )
    shapes, y = [head], 44 + MARGIN
    for said in cut(piece):
        shape, tall = _message(said, y, palette)
        shapes.append(shape)
        y += tall + GAP // 2
    return "".join(shapes), y


def _message(said: Said, y: int, palette: Palette) -> tuple[str, int]:
    is_own = bool(said.who)
    lines = [part for line in said.lines for part in _wrapped(line)]
    named = [said.who] if is_own and said.who != "you" else []
    wide = round(max(map(_wide, (*lines, *named)))) + 2 * PADDING
    tall = (len(lines) + len(named)) * LEADING + 2 * PADDING - 4
    x = WIDTH - MARGIN - wide if is_own else MARGIN
    fill, ink = (palette.person, palette.own) if is_own else (palette.coach, palette.text)
    shapes = [f'<rect x="{x}" y="{y}" width="{wide}" height="{tall}" rx="14" fill="{fill}"/>']
    base = y + PADDING + SIZE - 2
    for name in named:
        shapes.append(_text(name, x + PADDING, base, palette.faint, strong=True))
        base += LEADING
    for line in lines:
        shapes.append(_text(line, x + PADDING, base, ink))
        base += LEADING
    for row in said.rows:
        shapes.append(_row(row, y + tall + 4, palette))
        tall += BUTTON + 4
    return "".join(shapes), tall


def _row(row: tuple[str, ...], y: int, palette: Palette) -> str:
    space = 4
    wide = (BUBBLE - space * (len(row) - 1)) // len(row)
    shapes = []
    for at, label in enumerate(row):
        x = MARGIN + at * (wide + space)
        middle = x + wide / 2
        shapes.append(
            f'<rect x="{x}" y="{y}" width="{wide}" height="{BUTTON}" rx="9" '
            f'fill="{palette.button}"/>'
            f'<text x="{middle:g}" y="{y + 22}" text-anchor="middle" fill="{palette.text}">'
            f"{escape(label)}</text>"
        )
    return "".join(shapes)


def _text(words: str, x: float, y: float, fill: str, *, strong: bool = False) -> str:
    weight = ' font-weight="600"' if strong else ""
    return f'<text x="{x:g}" y="{y:g}" fill="{fill}"{weight}>{escape(words)}</text>'


def _wrapped(line: str) -> Iterator[str]:
    """Yield a line in pieces that fit a bubble."""
    piece = ""
    for word in line.split():
        longer = f"{piece} {word}".strip()
        if piece and _wide(longer) > BUBBLE - 2 * PADDING:
            yield piece
            longer = word
        piece = longer
    yield piece


@cache
def _font() -> ImageFont.FreeTypeFont:
    with as_file(files("ttf_opensans") / "ttf" / "OpenSans-Regular.ttf") as path:
        return ImageFont.truetype(str(path), SIZE)


_WIDEST = 1.14  # DejaVu Sans and Verdana beside Open Sans


def _wide(words: str) -> float:
    """Return how wide words are at most, in the widest of the fonts a reader may have."""
    return _font().getlength(words) * _WIDEST


def main() -> int:
    """Draw the pictures in each theme."""
    PICTURES.mkdir(exist_ok=True)
    for theme in THEMES:
        for picture in DRAWN:
            file = PICTURES / f"{picture}{theme}.svg"
            file.write_text(drawn(theme, picture), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
