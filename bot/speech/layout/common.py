"""What any story may have to say."""

from typing import Protocol, assert_never

from bot.content.common import (
    BackToQuestion,
    Cancelled,
    CommonContent,
    CommonLabel,
    LapsedButton,
    LongerThanAnswer,
    NothingOpen,
    NothingToUndo,
    ShutOut,
    StaleButton,
    Stumbled,
    Undone,
    UnknownButton,
    UnknownCommand,
    Unsaid,
)
from bot.rich import Rich, rich
from bot.speech.voice import Voice


class CommonWords(Protocol):
    """The phrases any story may need."""

    def label(self, label: CommonLabel) -> str: ...
    def words_form(self) -> tuple[str, str]: ...
    def stale_button(self) -> str: ...
    def lapsed_button(self) -> str: ...
    def longer_than_answer(self) -> str: ...
    def unknown_button(self) -> str: ...
    def unknown_command(self, near: str | None) -> str: ...
    def undone(self) -> str: ...
    def nothing_to_undo(self) -> str: ...
    def cancelled(self) -> str: ...
    def back_to_question(self) -> str: ...
    def nothing_open(self) -> str: ...
    def stumbled(self) -> str: ...
    def unsaid(self) -> str: ...
    def shut_out(self) -> str: ...


def laid_out(content: CommonContent, words: CommonWords, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case StaleButton():
            return rich(words.stale_button())
        case LapsedButton():
            return rich(words.lapsed_button())
        case LongerThanAnswer():
            return rich(words.longer_than_answer())
        case UnknownButton():
            return rich(words.unknown_button())
        case UnknownCommand(near):
            return rich(words.unknown_command(near))
        case Undone():
            return rich(words.undone())
        case NothingToUndo():
            return rich(words.nothing_to_undo())
        case Cancelled():
            return rich(words.cancelled())
        case BackToQuestion():
            return rich(words.back_to_question())
        case NothingOpen():
            return rich(words.nothing_open())
        case Stumbled():
            return rich(words.stumbled())
        case ShutOut():
            return rich(words.shut_out())
        case Unsaid():
            return rich(words.unsaid())
        case _:
            assert_never(content)
