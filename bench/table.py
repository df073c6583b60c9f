"""The one table: goal, what was measured, met or not, and the counts behind it."""

from collections.abc import Sequence

from bench.measuring import Row

HEADS = ("", "subject", "against", "goal", "median (least-most)", "met")


def written(rows: Sequence[Row]) -> str:
    """Return the table as text, the figures of each line below it."""
    cells = [HEADS, *(_cells(row) for row in rows)]
    widths = [max(len(line[place]) for line in cells) for place in range(len(HEADS))]
    lines = [_line(line, widths) for line in cells]
    lines.insert(1, "  ".join("-" * width for width in widths))
    told = [f"{row.key}: {_figures(row)}" for row in rows if row.figures]
    return "\n".join([*lines, "", *told])


def _cells(row: Row) -> tuple[str, ...]:
    met = "-" if row.met is None else "met" if row.met else "NOT MET"
    return row.key, row.subject, row.rival, row.goal, row.measured, met


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    return "  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip()


def _figures(row: Row) -> str:
    return ", ".join(f"{name} {value:g}" for name, value in row.figures.items())
