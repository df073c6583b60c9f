"""What Telegram's no means for a message.  Pure.

The Bot API says why in words for people, so these words are what there is to go by.  They are
the server's own, github.com/tdlib/telegram-bot-api, `Client.cpp`, in lower case.
"""

from datetime import timedelta

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

from adapters.kit.rests import TOKEN_REJECTED
from adapters.telegram.request import NotTaken
from adapters.telegram.settings import PLATFORM
from bot.contract import Room
from bot.delivering import Delivery, Gone, Later, Moved, Refused, Unknown

UNCHANGED = "message is not modified"
"""An edit that would change nothing, as after a lost answer: as good as done."""

OVER = (
    "chat not found",
    "user not found",
    "peer_id_invalid",
    "user is deactivated",
    "group chat was deactivated",
    "message thread not found",
    "topic_closed",
    "topic_deleted",
    "chat_write_forbidden",
    "chat_restricted",
    "not enough rights to send text messages",
    "have no rights to send a message",
    "need administrator rights in the channel chat",
)
"""Nothing can be sent there any more, until somebody changes that."""


def delivery_of(error: TelegramError, rest: timedelta) -> Delivery:
    """Return what an error means; `rest` is how long to wait where only the network failed."""
    match error:
        case RetryAfter():
            return Later(pause_of(error))
        case ChatMigrated():
            return Moved(Room(PLATFORM, str(error.new_chat_id)))
        case Forbidden():
            return Gone(str(error))
        case BadRequest():
            why = str(error)
            return Gone(why) if any(one in why.lower() for one in OVER) else Refused(why)
        case InvalidToken():
            # 401 of a token, 404 of a method: nothing was done, and the message is kept
            return Later(TOKEN_REJECTED, failed="not known there")
        case NotTaken() | Conflict():
            return Later(rest, failed=str(error))
        case _:
            # no answer to what was written, or one that says nothing: Telegram may have done it
            return Unknown(type(error).__name__, rest)


def pause_of(error: RetryAfter) -> timedelta:
    """Return how long Telegram wants to hear nothing."""
    span = error.retry_after
    return span if isinstance(span, timedelta) else timedelta(seconds=span)


def is_unchanged(error: TelegramError) -> bool:
    """Say whether an edit was turned down because it was done already."""
    return isinstance(error, BadRequest) and UNCHANGED in str(error).lower()
