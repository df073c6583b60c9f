"""What is typed behind `/squad` about the squad itself: a name, handing it over, an end."""

import re
from dataclasses import dataclass

from bot.reading.page import span_written

_RENAME = re.compile(
    r"^(?:rename|(?:new )?name|call it|called|renombrar?|(?:cambiar? )?(?:el )?(?:nuevo )?nombre"
    r"|ll[aá]malo|se llama|ponle(?: nombre)?)(?: it)?(?: (?:to|is|a|por|es))?\b"
    r"[\s:]*(?P<name>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_HAND_OVER = re.compile(
    r"^(?:hand ?(?:it )?over|pass (?:it )?on|ceder?|cede|traspasar?|entregar?)(?: (?:to|a))?\b"
    r"[\s:]*(?P<name>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_DELETE = re.compile(
    r"^(?:delete|erase|dissolve|borrar?|eliminar?|disolver?)"
    r"(?: (?:the |it|everything|el |todo)?(?:squad|grupo|equipo)?)?\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Rename:
    """Another name, as typed; "" where none was."""

    name: str


@dataclass(frozen=True, slots=True)
class HandOver:
    """Somebody else is to manage it; `to` as typed, "" where nobody was named."""

    to: str


@dataclass(frozen=True, slots=True)
class Delete:
    """All of it is to go."""


OwnersWish = Rename | HandOver | Delete


def owners_wish(text: str) -> OwnersWish | None:
    """Return what is wished for the squad itself; None where it is anything else.

    >>> owners_wish("rename U17"), owners_wish("hand over to Ben"), owners_wish("borrar")
    (Rename(name='U17'), HandOver(to='Ben'), Delete())
    """
    typed = text.strip()
    if (found := _RENAME.match(typed)) is not None:
        return Rename(span_written(typed, found.span("name")))
    if (found := _HAND_OVER.match(typed)) is not None:
        return HandOver(span_written(typed, found.span("name")))
    return Delete() if _DELETE.match(typed) else None
