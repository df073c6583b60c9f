"""What any story may have to say."""

from typing import assert_never

from bot.content.common import (
    BackToQuestion,
    Cancelled,
    CommonContent,
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


def laid_out(content: CommonContent, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case StaleButton():
            return rich(voice.say("common-stale-button"))
        case UnknownButton():
            return rich(voice.say("common-unknown-button"))
        case UnknownCommand(near):
            return rich(voice.say("common-unknown-command", near=near))
        case Undone():
            return rich(voice.say("common-undone"))
        case NothingToUndo():
            return rich(voice.say("common-nothing-to-undo"))
        case Cancelled():
            return rich(voice.say("common-cancelled"))
        case BackToQuestion():
            return rich(voice.say("common-back-to-question"))
        case NothingOpen():
            return rich(voice.say("common-nothing-open"))
        case Stumbled():
            return rich(voice.say("common-stumbled"))
        case LapsedButton():
            return rich(voice.say("common-lapsed-button"))
        case LongerThanAnswer():
            return rich(voice.say("common-longer-than-answer"))
        case ShutOut():
            return rich(voice.say("common-shut-out"))
        case Unsaid():
            return rich(voice.say("common-unsaid"))
        case _:
            assert_never(content)
