"""A whole number typed as an answer, with nothing beside it that could mean more."""

import re

from bot.reading.numbers import in_digits
from bot.reading.page import folded
from bot.rules.log.records import Language

_WHOLE = re.compile(r"\W*(?P<number>\d{1,4})\s*(?:/\s*10|out of 10|de 10)?\W*")


def read_whole(text: str, language: Language) -> int | None:
    """Return the whole number a text consists of, in digits or words.

    >>> read_whole("two", Language.ENGLISH), read_whole("3/10", Language.ENGLISH)
    (2, 3)
    >>> read_whole("2 or 3", Language.ENGLISH) is None
    True
    """
    match = _WHOLE.fullmatch(in_digits(folded(text), language).text)
    return None if match is None else int(match["number"])
