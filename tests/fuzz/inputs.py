"""What somebody might type, forge or configure: made by chance from pieces known to hurt.

Everything is drawn from one `Random`, so that a seed makes the same inputs again.
"""

import json
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from typing import Any

from bot.words.commands import COMMANDS
from tests.parse.messes import VOCABULARY

latest = [""]
"""What was put in last, for whoever finds that it broke something."""

HERE = Path(__file__).parent
STORIES = HERE.parent / "stories"

ODD_TEXTS: tuple[str, ...] = (
    "",
    " ",
    "\0",
    "\ud83d",
    "\udc00\ud800",
    "\x1b[2J",
    "\u202e",
    "\ufeff",
    "\u0660\u0663",
    "1\u2460",
    "\u00b2",
    "\u00bd",
    "\uff11\uff12",
    "\U0001f6f7",
    "e\u0301" * 10,
    "\u200d" * 5,
    "x" * 4_096,
    "9" * 4_096,
    "\u0661" * 40,
    "٣x٢٠m",
    "é" * 2_000,
    "a " * 2_000,
    "3x20m 40kg " * 300,
    "." * 4_096,
    "-" * 300,
    "(" * 1_000,
    "1e400",
    "nan",
    "inf",
    "-0",
    "0" * 50,
    "%s %d {0} {x!r} $HOME",
    "<@1077>",
    "/",
    "//",
    "/ today",
    "@bot",
    "\n" * 50,
    "ﬀ ß İ ı ſ",
)
NUMBERS: tuple[str, ...] = (
    *("0", "1", "7", "11", "40", "75", "1990", "2010", "9999", "10000", "-1", "3.5", "3,5"),
    *("1e9", "99999999999", "9" * 30, "0.0000001", "1/0", "1/3", "00:00", "24:00", "23:59"),
    *("18:00", "٣", "१२", "²", "①", "half", "dos", "una hora", "37.5"),
)
DAYS: tuple[str, ...] = (
    *("9999-12-31", "0001-01-01", "2026-02-30", "2026-03-02", "31/12/9999", "1/1/0001"),
    *("29 feb", "30 feb 2026", "31 de diciembre de 9999", "dec 31 9999", "1 jan 1", "0-0-0"),
    *("in 99999 days", "99999 days ago", "hace 99999 dias", "en 9999999 semanas", "tomorrow"),
    *("yesterday", "next friday", "el lunes", "until 9999-12-31", "hasta 31/12/9999"),
    *("in 300 weeks", "for 4000 years", "10000-01-01", "2026-12-31", "last monday"),
)
PLACES = ("Madrid", "Europe/Berlin", "../../etc/passwd", "UTC", "Mars", "Etc/GMT+12", "Kiritimati")


def lines_of_stories() -> tuple[str, ...]:
    """Return every line that people type in the transcripts."""
    texts = [file.read_text(encoding="utf-8") for file in sorted(STORIES.glob("*.txt"))]
    return tuple(dict.fromkeys(re.findall(r"^> (.+)$", "\n".join(texts), re.MULTILINE)))


WORDS = tuple(VOCABULARY.split())
LINES = lines_of_stories()


def text(chance: Random) -> str:
    """Return words as somebody might send them: sensible, cut, mixed up, or none at all."""
    match chance.randrange(10):
        case 0:
            return chance.choice(ODD_TEXTS)
        case 1 | 2:
            return spoilt(chance, chance.choice(LINES))
        case 3:
            return f"{chance.choice(LINES)} {chance.choice(LINES)}"
        case 4:
            return " ".join(chance.choices((*NUMBERS, *DAYS), k=chance.randint(1, 4)))
        case 5:
            return chance.choice(DAYS)
        case 6:
            return chance.choice((*NUMBERS, *PLACES))
        case 7:
            pieces = (*WORDS, *NUMBERS, *DAYS)
            gap = chance.choice(("", " ", " ", "\n"))
            return gap.join(chance.choices(pieces, k=chance.randint(1, 25)))
        case 8:
            return "".join(letter(chance) for _ in range(chance.randint(1, 40)))
        case _:
            return chance.choice(LINES)


def letter(chance: Random) -> str:
    """Return any character there is, halves of pairs among them."""
    limits = (0x7F, 0x7F, 0x24F, 0xFFFF, 0x10FFFF)
    return chr(chance.randint(0, chance.choice(limits)))


def spoilt(chance: Random, given: str) -> str:
    """Return a text with something cut, doubled, put in or turned into something like it."""
    at = chance.randint(0, len(given))
    match chance.randrange(6):
        case 0:
            return given[:at]
        case 1:
            return given[:at] + chance.choice((*ODD_TEXTS, letter(chance))) + given[at:]
        case 2:
            return re.sub(r"\d+", lambda _: chance.choice(NUMBERS), given)
        case 3:
            return re.sub(r"\d", lambda _: chance.choice("0٣①²９x"), given)
        case 4:
            return given * chance.randint(2, 30)
        case _:
            return re.sub(r"\d{4}-\d\d-\d\d|\b\d+\b", lambda _: chance.choice(DAYS), given)


VALUES = (
    *("yes", "no", "0", "3", "10", "11", "-1", "skip", "none", "1.5", "t3", "t9", "9999-12-31"),
    *("0001-01-01", "2026-03-02", "0260", "2359", "18-00", "99-99", "nonsense", "", ".", "a.b"),
    *("9" * 40, "t" + "9" * 30, "1e9", "inf", "nan", "True", "L9z", "RF99", "en", "es", "kg"),
)


def token(chance: Random, known: Sequence[str]) -> str:
    """Return a button's token: one that was shown, an old one, or a forged one."""
    shown = chance.choice(known) if known else "a.1.yes"
    parts = shown.split(".")
    match chance.randrange(8):
        case 0 | 1:
            return shown
        case 2:
            return spoilt(chance, shown)
        case 3 | 4:
            parts[chance.randrange(len(parts))] = chance.choice(VALUES)
            return ".".join(parts)
        case 5:
            return ".".join((*parts, *chance.choices(VALUES, k=chance.randint(1, 2))))
        case 6:
            return f"a.{chance.choice((1, 7, 999_999))}.{chance.choice(VALUES)}"
        case _:
            return chance.choice(ODD_TEXTS)


def command(chance: Random) -> str:
    """Return a command with whatever is behind it."""
    name = chance.choice((*COMMANDS, *COMMANDS, "wek", "x" * 32, "start"))
    behind = "" if chance.random() < 0.5 else f" {text(chance)}"
    return f"/{name}{behind}"


FIELDS = ("sets", "length", "load", "effort", "pain", "words", "empty", "moved", "day", "x")


def form(chance: Random) -> tuple[tuple[str, str], ...]:
    """Return the fields of a form, as they might be sent off."""
    return tuple(
        (chance.choice((*FIELDS, text(chance))), text(chance))
        for _ in range(chance.choice((0, 1, 3, 5, 30)))
    )


STRANGE: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1.5, 10**12, 10**30, 1e300, float("nan"), float("inf")),
    *("", "0", "\ud83d", "\0", "x" * 5_000, [], {}, [[]], {"a": 1}, [1, "a", None]),
)


def strange(chance: Random) -> Any:
    """Return a value of any type."""
    return chance.choice(STRANGE)


def mangled(chance: Random, value: Any) -> Any:
    """Return a JSON value with something in it replaced by something of another type."""
    if isinstance(value, dict) and value and chance.random() < 0.9:
        key = chance.choice(sorted(value))
        return {**value, key: mangled(chance, value[key])}
    if isinstance(value, list) and value and chance.random() < 0.9:
        at = chance.randrange(len(value))
        return [*value[:at], mangled(chance, value[at]), *value[at + 1 :]]
    return strange(chance)


def toml(chance: Random, value: Any) -> str:
    """Return a value as TOML writes it, or nearly so."""
    match value:
        case bool():
            return str(value).lower()
        case str():
            return json.dumps(value, ensure_ascii=chance.random() < 0.5)
        case None | dict():
            return chance.choice(("{}", "21:00:00", "2026-03-02", "[", "'", "0x" + "f" * 5_000))
        case list():
            return json.dumps(value)
        case _:
            return str(value)


def any_of(chance: Random, *makers: Callable[[Random], Any]) -> Any:
    """Return what one of the makers makes."""
    return chance.choice(makers)(chance)


def put_in(what: object) -> None:
    """Remember what is being put in."""
    latest[0] = ascii(what)[:4_000]
