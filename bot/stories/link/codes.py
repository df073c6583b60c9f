"""Codes that open a log from another app: how one is written, read back and kept.

Drawn evenly among `CODES`, a code is as good as a number of 40 bits.  It lives for minutes and
counts once, and whoever guesses is stopped after a few; so guessing finds none.
"""

import re
from datetime import timedelta

from bot.dialogue.turn import short_id

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford: no I, L, O, U to take for others
LENGTH = 8
CODES = len(ALPHABET) ** LENGTH

GOOD_FOR = timedelta(minutes=10)

_TAKEN_FOR = str.maketrans({"O": "0", "I": "1", "L": "1", "-": "", "–": "", " ": "", "/": ""})


def code_of(drawn: int) -> str:
    """Return the code of a number below `CODES`.

    >>> code_of(0), code_of(CODES - 1)
    ('0000-0000', 'ZZZZ-ZZZZ')
    """
    places = (drawn // len(ALPHABET) ** place % len(ALPHABET) for place in range(LENGTH))
    plain = "".join(ALPHABET[digit] for digit in places)[::-1]
    return f"{plain[: LENGTH // 2]}-{plain[LENGTH // 2 :]}"


def read_code(text: str) -> str | None:
    """Return the code that somebody typed, as `code_of` writes it; None: it is none.

    >>> read_code(" k7qp 4mxo "), read_code("hello")
    ('K7QP-4MX0', None)
    """
    plain = text.upper().translate(_TAKEN_FOR).strip()
    if len(plain) != LENGTH or any(letter not in ALPHABET for letter in plain):
        return None
    return f"{plain[: LENGTH // 2]}-{plain[LENGTH // 2 :]}"


_IN_WORDS = re.compile(r"\b[0-9A-Za-z]{4}-[0-9A-Za-z]{4}\b")


def code_in(text: str) -> str | None:
    """Return the code that stands in a line, written as it is shown; None: there is none.

    >>> code_in("link k7qp-4mxo please"), code_in("hello there")
    ('K7QP-4MX0', None)
    """
    read = (read_code(one) for one in _IN_WORDS.findall(text))
    return next((code for code in read if code is not None), None)


def digest_of(code: str) -> str:
    """Return what is kept of a code, 16 ASCII characters that do not give it away."""
    return short_id("link code", code)
