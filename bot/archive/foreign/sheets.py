"""Tables as other programs write them: found by their header, wherever a column stands."""

import csv
import io
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from bot.archive.brought import MOST_ROWS, Refused, Why

MOST_COLUMNS = 200
_DELIMITERS = ",;\t"

Named = Callable[[str], str | None]
"""What a header stands for, None: nothing that is wanted."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row: the line it begins in, counted from 1, and what its wanted columns hold."""

    line: int
    cells: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        """Return a cell, "" where there is none."""
        return self.cells.get(column, "")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table's columns by what they stand for, its first row's names, and the rows below it."""

    columns: frozenset[str]
    rows: tuple[Row, ...]


def heading(text: str) -> list[str] | Refused:
    """Return the names over the columns; a table has a few of them."""
    first = next((line for line in io.StringIO(text) if line.strip()), "")
    if first.count(_delimiter(first)) >= MOST_COLUMNS:
        return Refused(Why.TOO_WIDE)
    try:
        names = next(csv.reader([first], delimiter=_delimiter(first)), [])
    except csv.Error:
        return Refused(Why.TOO_LONG_CELL)
    return names if len(names) > 1 else Refused(Why.NO_TABLE)


def sheet(text: str, named: Named) -> Sheet | Refused:
    """Return a table's wanted columns, whichever way it parts them."""
    names = heading(text)
    if isinstance(names, Refused):
        return names
    columns = [named(one) for one in names]
    wanted = [one for one in columns if one is not None]
    if len(set(wanted)) < len(wanted):
        return Refused(Why.TWICE)
    places = {one: place for place, one in enumerate(columns) if one is not None}
    rows: list[Row] = []
    try:
        for line, cells in _rows(text):
            if len(rows) == MOST_ROWS:
                return Refused(Why.TOO_MANY_ROWS)
            told = {
                name: cells[place].strip() for name, place in places.items() if place < len(cells)
            }
            rows.append(Row(line, told))
    except csv.Error:
        return Refused(Why.TOO_LONG_CELL)
    return Sheet(frozenset(wanted), tuple(rows))


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows below the header that hold anything, each with the line it begins in."""
    first = next(line for line in io.StringIO(text) if line.strip())
    reader = csv.reader(io.StringIO(text, newline=None), delimiter=_delimiter(first))
    is_below, begun = False, 0
    for cells in reader:
        line, begun = begun + 1, reader.line_num
        if not any(map(str.strip, cells)):
            continue
        if is_below:
            yield line, cells
        is_below = True


def _delimiter(header: str) -> str:
    """Return what parts the columns: what there is most of outside of quotes."""
    bare = "".join(header.split('"')[::2])
    return max(_DELIMITERS, key=bare.count)
