"""What any story may have to say."""

from dataclasses import dataclass

from bot.words.labels import ButtonName


class CommonLabel(ButtonName):
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
