"""What is to be handed out as a file, as a value: it is made from what is stored when it is sent.

So nothing of what is on file waits to be sent a second time, and who is erased is in no file.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.rich import Rich


class Kind(StrEnum):
    """What a file holds."""

    EXPORT = "export"
    SESSIONS = "sessions"
    DOCUMENT = "document"
    CALENDAR = "calendar"


@dataclass(frozen=True, slots=True)
class Handout:
    """A file for whom the message is for, asked for at an instant.

    `failing` is said instead of the message where it cannot be made, `refused` where the
    platform takes no such file.  `standing` is the question that was open then, in words.
    """

    kind: Kind
    asked: datetime
    failing: Rich
    refused: Rich
    standing: str = ""
