"""What any story may have to say."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WordsForm:
    """An answer in words, where a platform hands the coach no words but those of a form."""
