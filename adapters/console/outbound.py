"""What the coach sends, as lines to print.  Pure.

Emphasis is weight, never the only sign of a meaning; without a terminal it is left out.
"""

from adapters.console.screen import Pick, PickRows
from bot.contract import NOTED, File, Outgoing, Tone
from bot.rich import Emphasis, Rich, Span, faint, lines, rich, strong


def page(message: Outgoing, rows: PickRows) -> Rich:
    """Return a message as it stands on the screen, its choices below it, row by row.

    A picture is its twin in words.  A form is left out: each of its values is asked for in
    turn as well.  A reaction is a mark below the line it is for.
    """
    if message.reacts_to is not None:
        return rich(NOTED)
    picture = None if message.picture is None else _picture(message.picture, message.body)
    words = message.body if message.replaces is None else message.words
    return lines([_with_addresses(words), picture, *(_row(row) for row in rows)])


def plain(page: Rich) -> str:
    """Return the page for where no terminal is: words alone, nothing wrapped."""
    return page.plain


def ansi(page: Rich, width: int, *, colour: bool = True) -> str:
    """Return the page for a terminal of `width` columns, long lines cut between words."""
    from rich.console import Console
    from rich.text import Text

    styles = {Emphasis.PLAIN: "", Emphasis.STRONG: "bold", Emphasis.FAINT: "dim"}
    text = Text()
    for span in page.spans:
        text.append(span.text, styles[span.emphasis])
    console = Console(
        width=width,
        force_terminal=colour,
        color_system="standard" if colour else None,
        highlight=False,
        legacy_windows=False,
    )
    with console.capture() as capture:
        console.print(text)
    return capture.get().removesuffix("\n")


def _row(row: tuple[Pick, ...]) -> Rich:
    between = "  " if any(pick.key for pick in row) else " "
    pieces: list[str | Span | Rich] = []
    for pick in row:
        pieces += [between] if pieces else []
        pieces.append(_shown(pick))
    return rich(*pieces)


def _shown(pick: Pick) -> Rich:
    label = pick.choice.label
    if not pick.key:
        return rich(f"[{label}]")
    name = strong(label) if pick.choice.tone is Tone.PRIMARY else label
    return rich(faint(f"[{pick.key}]"), " ", name)


def _with_addresses(body: Rich) -> Rich:
    """Write an address out behind the text that leads there; a terminal has no hidden links."""
    pieces: list[str | Span] = []
    for span in body.spans:
        pieces.append(span)
        if span.link is not None and span.link not in span.text:
            pieces.append(f" ({span.link})")
    return rich(*pieces)


def _picture(picture: File, body: Rich) -> Rich | None:
    return None if picture.alt in body.plain else rich(picture.alt)
