"""What is said in a room of going through a session together: it begins, goes on, or is over."""

import re
from enum import StrEnum

from bot.reading.page import folded


class Tell(StrEnum):
    """What is told of a session together, by the name of its button."""

    START = "together"
    GO = "go"
    CUT = "cut"
    END = "end"


_BEFORE = r"(?:(?:ok|okay|right|hey|hola|venga|vale|let'?s|lets|everyone|todos)[ ,!]* )*"
_AFTER = r"(?: (?:now|then|please|everyone|all|ya|ahora|todos|por favor))*"
_WORDS = {
    Tell.START: (
        r"(?:start|go|begin|train|do (?:it|this)) (?:it |this )?(?:all )?together",
        r"(?:start|begin) (?:the|our|today'?s) session together|together",
        r"(?:vamos|empezamos|empezar|entrenamos|lo hacemos) (?:todos )?juntos|juntos",
    ),
    Tell.GO: (r"go|first set|ya|primera serie",),
    Tell.CUT: (r"rest|(?:everyone|all) rest|a descansar|descanso|descansamos",),
    Tell.END: (
        r"(?:end|stop|finish)(?: (?:it|this|the session))? together|(?:that'?s|thats) it together",
        r"(?:terminamos|acabamos|terminar|paramos) juntos",
    ),
}
_READ = {
    tell: re.compile(rf"{_BEFORE}(?:{'|'.join(words)}){_AFTER}") for tell, words in _WORDS.items()
}


def told_of_together(text: str, *, is_on: bool) -> Tell | None:
    """Return what a line says of going through a session together; None where it says nothing.

    Short words, such as "go", are of one that is going on.

    >>> told_of_together("let's start together!", is_on=False)
    <Tell.START: 'together'>
    >>> told_of_together("go", is_on=False), told_of_together("ok, go", is_on=True)
    (None, <Tell.GO: 'go'>)
    """
    plain = folded(text).text.strip(" .!?¡¿,")
    found = next((tell for tell, words in _READ.items() if words.fullmatch(plain)), None)
    return found if is_on or found is Tell.START else None
