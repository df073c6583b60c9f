"""The log: what people tell of their sessions, and whatever answers nothing else."""

from bot.dialogue.closing import Becomes
from bot.dialogue.question import Asking
from bot.dialogue.state import LastCard
from bot.dialogue.story import Fallback, Story
from bot.dialogue.turn import Scene, Turn
from bot.stories.logging import editing as logging_editing
from bot.stories.logging import log as logging_log
from bot.stories.logging.amending import deleting
from bot.stories.logging.answers import answered
from bot.stories.logging.asking import question
from bot.stories.logging.correcting import taken_up
from bot.stories.logging.named_day import of_a_named_day
from bot.stories.logging.questions import (
    AskLeftOut,
    AskLoad,
    AskMissing,
    AskNew,
    AskPlausible,
    AskReading,
    AskSecond,
    AskSession,
    AskTakeOut,
    LoggingQuestion,
)


def _taken_up(scene: Scene, card: LastCard, text: str) -> Turn | None:
    """Return what a line changes: of the day it names, else of the card shown last."""
    return of_a_named_day(scene, text) or taken_up(scene, card, text)


def _is_about_words(asking: Asking) -> bool:
    return logging_editing.draft_in(asking) is not None


STORY: Story[LoggingQuestion] = Story(
    logging_log.NAME,
    ("log", "fix"),
    logging_log.called,
    logging_log.pressed,
    (
        AskMissing,
        AskSession,
        AskReading,
        AskLoad,
        AskPlausible,
        AskSecond,
        AskTakeOut,
        AskNew,
        AskLeftOut,
    ),
    question,
    answered,
    opens=logging_log.opens,
    opening=frozenset({"log", "on"}),
    filled=logging_log.filled,
    worded=logging_log.worded,
    intents={"fix": logging_log.fixing, "delete_entry": deleting},
    takes_up=_taken_up,
    pressed_cards=dict.fromkeys(("day", "out", "drop", "left"), Becomes.GOES_ON),
    role=Fallback(
        logging_log.said,
        logging_editing.edited,
        logging_editing.erased,
        logging_editing.heard_anew,
        logging_editing.tells,
        logging_editing.is_outdated,
        _is_about_words,
        logging_log.following,
        logging_log.taken_back,
        logging_log.outdated,
        logging_editing.dropped,
    ),
)
