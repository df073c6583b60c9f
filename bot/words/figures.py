"""Figures as a language writes them: separators, decimals, a time of day."""

from datetime import time
from functools import lru_cache

from babel.numbers import format_decimal

Number = int | float | time


# Babel reads a pattern anew each time, and the same figures are said all day long.
@lru_cache(4096)
def figure(value: float, digits: int, language: str) -> str:
    """Return a number with at most `digits` decimals, none where they are zero."""
    pattern = "#,##0." + "#" * digits if digits else "#,##0"
    return format_decimal(value, pattern, locale=language)


def clock(at: time) -> str:
    """Return a wall time as 24 hours."""
    return f"{at:%H:%M}"
