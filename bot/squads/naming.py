"""Names that people and rooms give themselves, as they may stand among other people's."""

import unicodedata

LONGEST = 40  # characters; a dozen names have to fit a card
_OF_THE_LINE = frozenset({"Cc", "Cs", "Zl", "Zp"})  # what breaks a line, or is no character
_OF_DIRECTION = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""What turns the words behind it around; a name in Hebrew or Arabic needs none of it."""


def name_among(text: str) -> str:
    """Return a name on one line that leaves the words around it alone, "" where none is left.

    >>> name_among("  Ana\\nNot today: 5 "), name_among("\\u202eneB")
    ('Ana Not today: 5', 'neB')
    """
    kept = "".join(" " if _breaks(one) else one for one in text if one not in _OF_DIRECTION)
    name = " ".join(kept.split())
    return name if len(name) <= LONGEST else f"{name[: LONGEST - 1].rstrip()}…"


def _breaks(one: str) -> bool:
    return unicodedata.category(one) in _OF_THE_LINE
