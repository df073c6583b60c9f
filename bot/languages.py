"""Which languages there are: those that have words.

A language is data: a file `<code>.ftl` in each folder of words, the code as in ISO 639 (`en`).
"""

from pathlib import Path

HOME = Path(__file__).parent
ENDING = ".ftl"


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
    from babel import Locale  # only where it is used: the command line starts without it

    return str(Locale.parse(code).get_display_name()).capitalize()
