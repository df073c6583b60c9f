"""What any story may have to say."""

from dataclasses import dataclass
from enum import StrEnum


class CommonLabel(StrEnum):
    """Buttons that mean the same everywhere."""

    YES = "yes"
    NO = "no"
    SKIP = "skip"
    BACK = "back"
    CANCEL = "cancel"
    UNDO = "undo"
    REDO = "redo"
    NONE_OF_THESE = "none_of_these"
    DONE = "done"
    OTHER = "other"
    UNDERSTOOD = "understood"
    IN_WORDS = "in_words"


@dataclass(frozen=True, slots=True)
class WordsForm:
    """An answer in words, where a platform hands the coach no words but those of a form."""


@dataclass(frozen=True, slots=True)
class StaleButton:
    """The button belongs to a question that is closed."""


@dataclass(frozen=True, slots=True)
class LapsedButton:
    """The button belongs to a question that was asked long ago."""


@dataclass(frozen=True, slots=True)
class LongerThanAnswer:
    """A line that says more than the open question takes; it is asked again behind this."""


@dataclass(frozen=True, slots=True)
class UnknownButton:
    """The button is none of this athlete's."""


@dataclass(frozen=True, slots=True)
class UnknownCommand:
    """No such command.  `near` is the nearest there is, None where nothing is near."""

    near: str | None


@dataclass(frozen=True, slots=True)
class Undone:
    """The change was taken back."""


@dataclass(frozen=True, slots=True)
class NothingToUndo:
    """There is nothing to take back, or it has been taken back already."""


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The open question is closed without an answer; nothing changed."""


@dataclass(frozen=True, slots=True)
class BackToQuestion:
    """The unfinished question comes up again."""


@dataclass(frozen=True, slots=True)
class NothingOpen:
    """There is nothing to cancel."""


@dataclass(frozen=True, slots=True)
class Stumbled:
    """A fault of the coach's own kept it from answering; nothing changed."""


@dataclass(frozen=True, slots=True)
class ShutOut:
    """Nothing gets through to them in private; they can change that, and it is tried again."""


@dataclass(frozen=True, slots=True)
class Unsaid:
    """Something was to be said, and the platform would not take it in any form."""


CommonContent = (
    StaleButton
    | LapsedButton
    | LongerThanAnswer
    | UnknownButton
    | UnknownCommand
    | Undone
    | NothingToUndo
    | Cancelled
    | BackToQuestion
    | NothingOpen
    | Stumbled
    | ShutOut
    | Unsaid
)
