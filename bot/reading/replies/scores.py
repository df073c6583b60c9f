"""A score from 0 to 10 after its word, with the ranges and fractions people write."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.reading.numbers import NUMBER, readings
from bot.reading.page import Page
from bot.reading.sought import Sought
from bot.rules.log.records import Language

LOWEST, HIGHEST = 0.0, 10.0

_OUT_OF = r"(?:\s?/\s?(?:10|ten)\b|\s(?:out of|sobre|of|de|over)\s10\b)"
_OTHER_SCALE = rf"(?:\s?/\s?(?!10\b)(?P<scale>{NUMBER}))"
_ONE = rf"(?<![\w.,/])(?P<low>[-+]?{NUMBER})"
_TO = (
    r"(?:\s?(?:-|\bto\b|\ba\b|\bor\b|\bo\b)\s?"
    r"|,?\s(?:or )?maybe\s(?:a )?|,?\s(?:o )?quizas?\s(?:un )?)"
)
_WAVERS = re.compile(r"\b(?:or|o|maybe|quizas?)\b")
# A score ends here: no unit, no "x", no second number glued to it.
_END = r"(?![\w%]|[.,]\d|\s?[x*]\s?\d|\s?:\d)"
_NO_UNIT = (
    r"(?!\s?(?:kgs?|kilos?|lbs?|pounds?|libras?|m|mts?|met(?:er|re)s?|metros?|yds?|yards?|s|secs?|"
    r"seconds?|seg|segundos|min|mins|minutes?|minutos?|sets?|series?|pulls?|rounds?|times|veces|"
    r"x|%|days?|dias?|weeks?|years?|hours?|lengths?|reps?|laps?)\b)"
)
SCORE = (
    rf"{_ONE}(?:{_OUT_OF}|{_TO}(?P<high>{NUMBER}){_OUT_OF}?(?=\W|$)|{_OTHER_SCALE})?{_END}"
    rf"{_NO_UNIT}"
)
PLAIN_SCORE = rf"(?<![\w.,/@-])(?P<low>-?{NUMBER}){_OUT_OF}?{_END}{_NO_UNIT}"


@dataclass(frozen=True, slots=True)
class Score:
    """One score as said; `high` is `low` where no range was said.

    `is_ok` is false off the 0-10 scale, or on another scale ("2/5").
    """

    low: float
    high: float
    phrase: str
    is_ok: bool
    is_choice: bool = False  # "6 or 7": the writer wavers, which a range does not


def scores_in(
    page: Page, pattern: Sought, language: Language
) -> Iterator[tuple[re.Match[str], Score]]:
    """Yield each match of `pattern`, which holds `SCORE` or `PLAIN_SCORE`, with its score."""
    for match in page.every(pattern):
        score = score_of(page, match, language)
        if score is not None:
            yield match, score


def score_of(page: Page, match: re.Match[str], language: Language) -> Score | None:
    """Return the score in a match; None where its digits make no one number."""
    groups = match.groupdict()
    lows = readings(match["low"].lstrip("+-"), language)
    highs = readings(groups["high"], language) if groups.get("high") else lows
    if len(lows) != 1 or len(highs) != 1:
        return None
    sign = -1 if match["low"].startswith("-") else 1
    low, high = sign * lows[0], (sign if highs is lows else 1) * highs[0]
    between = match.string[match.end("low") : match.start("high")] if groups.get("high") else ""
    return Score(
        min(low, high),
        max(low, high),
        page.written(*match.span()),
        LOWEST <= low <= HIGHEST and LOWEST <= high <= HIGHEST and not groups.get("scale"),
        _WAVERS.search(between) is not None,
    )
