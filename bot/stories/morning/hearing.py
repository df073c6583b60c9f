"""How a joint is this morning, in one's own words: "2", "fine", "a bit stiff, 2"."""

import re

from bot.reading.answers import is_all_but
from bot.reading.figures import read_whole
from bot.reading.heard import Habits
from bot.reading.numbers import in_digits
from bot.reading.page import folded
from bot.reading.replies.reading import read

# Words for nothing at all; "a bit stiff" names no number and is asked about instead.
_FINE = re.compile(
    r"\W*(?:(?:all|feels?|feeling|it'?s|im|i'?m|totally|perfectly|todo|esta|estoy|muy) )*"
    r"(?:fine|good|great|ok(?:ay)?|nothing|none|no pain|calm|bien|perfecto|nada|sin dolor|genial)"
    r"(?: (?:today|now|hoy|ahora))?\W*"
)
_ALONE = re.compile(r"(?<![\w.,/-])(\d{1,2})(?:\s?/\s?10)?(?![\w/]|[.,]\d)")


def read_morning(text: str, habits: Habits) -> int | None:
    """Return the pain of a morning, 0-10; None where there is no number, or more than one.

    A number in a line that says more is none of its own, unless it is called a pain there.

    >>> read_morning("a bit stiff, 2", Habits()), read_morning("fine", Habits())
    (2, 0)
    >>> read_morning("2 or 3", Habits()) is None
    True
    """
    whole = read_whole(text, habits.language)
    if whole is not None:
        return whole
    said = read(text, habits).details.pain
    if said is not None:
        return -int(-said // 1)
    page = in_digits(folded(text), habits.language)
    if _FINE.fullmatch(page.text):
        return 0
    found = list(_ALONE.finditer(page.text))
    if len(found) != 1 or not is_all_but(page.text, found[0].span()):
        return None
    return int(found[0][1])
