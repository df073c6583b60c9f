"""Which languages there are: those that have words.

A language is data: a file `<code>.ftl` in each folder of words, the code as in ISO 639 (`en`).
"""

from pathlib import Path

HOME = Path(__file__).parent
ENDING = ".ftl"
OWN_NAME = "common-own-name"
"""The line that names a language; it is read by itself, before any other is."""


def spoken() -> tuple[str, ...]:
    """Return the codes of all languages that have words, in order."""
    return tuple(sorted({file.stem for file in HOME.rglob(f"*{ENDING}")}))


def files_of(code: str) -> tuple[Path, ...]:
    """Return the files that hold a language's words, in order; empty for one without."""
    return tuple(sorted(HOME.rglob(f"{code}{ENDING}")))


def own_name(code: str) -> str:
    """Return what a language is called in itself.

    >>> own_name("en"), own_name("es")
    ('English', 'Español')
    """
    # read by itself: to know all names takes no more than a line of each language
    with (HOME / "words" / "common" / f"{code}{ENDING}").open(encoding="utf-8") as file:
        return next(line for line in file if line.startswith(OWN_NAME)).partition("=")[2].strip()
