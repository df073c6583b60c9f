"""A coach who asks in plain words who is ready: the board, as by its command."""

import re

_ASKS = re.compile(
    r"\W*(?:who(?:['’]?s| is)? (?:all )?(?:ready|fit|available)(?: (?:today|tonight|to train))?"
    r"|who needs (?:a look|a word|me|help|attention)"
    r"|(?:show (?:me )?)?(?:the |my )?board"
    r"|qui[eé]n(?:es)? est[aá]n? (?:list|disponible)\w*(?: hoy| para entrenar)?"
    r"|qui[eé]n(?:es)? (?:me )?necesitan? (?:algo|atenci[oó]n|ayuda))\W*",
    re.IGNORECASE,
)


def asks_for_board(text: str) -> bool:
    """Say whether words ask for the coach's board and for nothing else.

    >>> asks_for_board("Who is ready?"), asks_for_board("who is ready for pizza")
    (True, False)
    """
    return _ASKS.fullmatch(text.strip()) is not None
