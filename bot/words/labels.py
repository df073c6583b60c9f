"""What a button is called, as a value: a name of some story, or a figure in the reader's form."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from bot.languages import own_name
from bot.rules.log.records import Language
from bot.words.line import Content, Line, Written

LANGUAGE_NAMES = {language: own_name(language.value) for language in Language}
"""Each language by its own name."""


class ButtonName(StrEnum):
    """Buttons of a story, each called by a line: `kit-button-pull-test` of `kit.pull_test`."""

    @property
    def line(self) -> str:
        """Return the line that names the button."""
        story, _, named = self.value.rpartition(".")
        return f"{story or 'common'}-button-{named}".replace("_", "-")


@dataclass(frozen=True, slots=True)
class Tick:
    """Something to choose among others; `ticked` shows it as chosen."""

    of: Line
    ticked: bool


Label = ButtonName | Tick | Line | Written | date | time


@dataclass(frozen=True, slots=True)
class Chosen(Content):
    """A question that was asked, and the button that answered it."""

    question: Content
    answer: Label
