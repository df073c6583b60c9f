"""What Telegram refuses to have done: to messages, in places, to how the bot presents itself."""

import struct
from datetime import timedelta
from typing import Any

from tests.apps import DOT
from tests.telegram.platform import FakeTelegram
from tests.telegram.refusals import (
    ADA,
    GROUP,
    OURS,
    PICTURE,
    PRESS,
    START,
    THEIRS,
    Fields,
    Given,
    Refused,
    labelled,
    one,
    text,
)
from tests.telegram.rules import LARGEST_FILE, LARGEST_PHOTO
from tests.telegram.things import Fault

GONE = 404


def on(
    name: str, method: str, fields: Fields, said: str, taken: Fields | None = None, **more: Any
) -> Refused:
    return Refused(name, method.lower(), method, fields, said, taken=taken, **more)


# --- what is done to messages --------------------------------------------------------------


def passing(span: timedelta) -> Given:
    return lambda telegram: setattr(telegram, "ahead_s", span.total_seconds())


def without(right: str) -> Given:
    return lambda telegram: telegram.denied.update({GROUP: {right}})


def deleted(telegram: FakeTelegram) -> None:
    telegram.chats.delete(ADA, OURS, may_delete=False)


def reaction(message: int, *emoji: str, chat: int = ADA) -> Fields:
    return one(message, chat, reaction=[{"type": "emoji", "emoji": each} for each in emoji])


def press(query: str = PRESS, **more: Any) -> Fields:
    return {"callback_query_id": query, **more}


EXACTLY = (
    "message is not modified: specified new message content and reply markup are exactly the "
    "same as a current content and reply markup of the message"
)
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"

DEEDS = (
    on(
        "a reply to nothing",
        "sendMessage",
        text(reply_parameters={"message_id": GONE}),
        "message to be replied not found",
        text(reply_parameters={"message_id": GONE, "allow_sending_without_reply": True}),
    ),
    on("nothing to rewrite", "editMessageText", one(GONE, text="Hi"), "message to edit not found"),
    on(
        "a deleted one rewritten",
        "editMessageText",
        one(text="Hi"),
        "message to edit not found",
        given=deleted,
    ),
    on(
        "another's rewritten", "editMessageText", one(THEIRS, text="Hi"), "message can't be edited"
    ),
    on(
        "rewritten as it was",
        "editMessageText",
        one(text="Hello"),
        EXACTLY,
        one(text="Hello", reply_markup=labelled()),
    ),
    on("a keyboard as it was", "editMessageReplyMarkup", one(), EXACTLY),
    on(
        "words of a picture",
        "editMessageText",
        one(PICTURE, text="Hi"),
        "there is no text in the message to edit",
    ),
    on(
        "a caption of words",
        "editMessageCaption",
        one(caption="Hi"),
        "there is no caption in the message to edit",
        one(PICTURE, caption="Hi"),
    ),
    on("nothing to delete", "deleteMessage", one(GONE), "message to delete not found"),
    on(
        "deleted after two days",
        "deleteMessage",
        one(),
        "message can't be deleted for everyone",
        one(),
        given=passing(timedelta(hours=48, seconds=1)),
    ),
    on(
        "another's deleted without the right",
        "deleteMessage",
        one(THEIRS, GROUP),
        "message can't be deleted",
        one(THEIRS, GROUP),
        given=without("delete"),
    ),
    on(
        "a reaction there is not",
        "setMessageReaction",
        reaction(THEIRS, "🛷"),
        "REACTION_INVALID",
        reaction(THEIRS, "✍"),
    ),
    on(
        "two reactions",
        "setMessageReaction",
        reaction(THEIRS, "✍", "👍"),
        "REACTIONS_TOO_MANY",
    ),
    on(
        "a reaction where there are none",
        "setMessageReaction",
        reaction(THEIRS, "✍", chat=GROUP),
        "REACTION_NOT_ALLOWED",
        given=lambda telegram: telegram.without_reactions.add(GROUP),
    ),
    on(
        "a reaction to nothing",
        "setMessageReaction",
        reaction(GONE, "✍"),
        "message to react not found",
    ),
    on(
        "pinned without the right",
        "pinChatMessage",
        one(OURS, GROUP),
        "not enough rights to manage pinned messages in the chat",
        one(OURS, GROUP),
        given=without("pin"),
    ),
    on("nothing to pin", "pinChatMessage", one(GONE), "message to pin not found"),
    on("no such press", "answerCallbackQuery", press("1"), TOO_OLD, press()),
    on(
        "a press of long ago",
        "answerCallbackQuery",
        press(),
        TOO_OLD,
        given=passing(timedelta(minutes=2)),
    ),
    on(
        "201 letters over the chat",
        "answerCallbackQuery",
        press(text="a" * 201),
        "MESSAGE_TOO_LONG",
        press(text="a" * 200),
    ),
    on(
        "a press that leads elsewhere",
        "answerCallbackQuery",
        press(url="https://example.org"),
        "URL_INVALID",
        press(url=f"{START}join"),
    ),
)

# --- where it is to go ---------------------------------------------------------------------


def shut(name: str, why: str, chat: int = ADA, status: int = 403, page: str = "") -> Refused:
    """Return a row about a chat that nothing arrives in."""
    kind = {400: "Bad Request", 403: "Forbidden"}[status]
    given: Given = lambda telegram: telegram.blocked.update({chat: f"{kind}: {why}"})  # noqa: E731
    page = page or "making-requests"
    return Refused(name, page, "sendMessage", text(chat=chat), why, status, given=given)


def in_topic(topic: int, chat: int = GROUP) -> Fields:
    return text(chat=chat, message_thread_id=topic)


def sent(name: str, kind: str) -> Refused:
    method, right = f"send{kind.capitalize()}", f"{kind}s"
    said = f"not enough rights to send {right} to the chat"
    fields, files = {"chat_id": GROUP}, {kind: DOT}
    return on(name, method, fields, said, fields, given=without(right), files=files)


UPGRADED = "group chat was upgraded to a supergroup chat"

PLACES = (
    shut("blocked", "bot was blocked by the user"),
    shut("somebody who is no more", "user is deactivated"),
    shut("somebody who never wrote", "bot can't initiate conversation with a user"),
    shut("thrown out of a group", "bot was kicked from the group chat", GROUP),
    shut("thrown out of a large one", "bot was kicked from the supergroup chat", GROUP),
    shut("not in the group", "bot is not a member of the supergroup chat", GROUP),
    shut("a group that was deleted", "the group chat was deleted", GROUP),
    shut("no such chat", "chat not found", status=400),
    Refused(
        "a group that became a large one",
        "responseparameters",
        "sendMessage",
        text(chat=GROUP),
        UPGRADED,
        given=lambda telegram: telegram.moved.update({GROUP: -1002}),
        parameters={"migrate_to_chat_id": -1002},
    ),
    Refused(
        "too much at once",
        "core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this",
        "sendMessage",
        text(),
        "Too Many Requests: retry after 7",
        429,
        given=lambda telegram: telegram.faults.append(
            Fault("sendMessage", status=429, retry_after=7)
        ),
        parameters={"retry_after": 7},
    ),
    on(
        "a closed topic",
        "sendMessage",
        in_topic(7),
        "TOPIC_CLOSED",
        in_topic(7),
        given=lambda telegram: telegram.closed_topics.add(7),
    ),
    on(
        "a deleted topic",
        "sendMessage",
        in_topic(7),
        "message thread not found",
        in_topic(7),
        given=lambda telegram: telegram.deleted_topics.add(7),
    ),
    on("the general topic by number", "sendMessage", in_topic(1), "message thread not found"),
    on("a topic in private", "sendMessage", in_topic(7, ADA), "message thread not found"),
    on(
        "not allowed to write",
        "sendMessage",
        text(chat=GROUP),
        "not enough rights to send text messages to the chat",
        text(chat=GROUP),
        given=without("text messages"),
    ),
    sent("not allowed to send pictures", "photo"),
    sent("not allowed to send files", "document"),
    Refused(
        "no such method", "making-requests", "sendSled", text(), "Not Found: method not found", 404
    ),
    on("no such parameter", "sendMessage", text(silently=True), "parameter silently is not known"),
    Refused(
        "another's token",
        "authorizing-your-bot",
        "getMe",
        {"token": "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1"},
        "Unauthorized",
        401,
    ),
)

# --- files, and how the bot presents itself ------------------------------------------------


def sized(width: int, height: int) -> bytes:
    """Return what says it is a picture of that size."""
    return DOT[:16] + struct.pack(">II", width, height) + DOT[24:]


def picture(name: str, content: bytes, said: str) -> Refused:
    return on(name, "sendPhoto", {"chat_id": ADA}, said, files={"photo": content})


def command(name: str = "log", line: str = "Log", times: int = 1, **more: Any) -> Fields:
    return {"commands": [{"command": name, "description": line}] * times, **more}


def menu(name: str, fields: Fields, said: str, taken: Fields | None = None) -> Refused:
    return on(name, "setMyCommands", fields, said, taken)


HOOK = "https://example.org/hook"
TOO_LARGE = LARGEST_PHOTO + 1

PROFILE = (
    picture("no picture", b"png", "IMAGE_PROCESS_FAILED"),
    picture("a picture of nothing", b"", "file must be non-empty"),
    picture("a picture too wide", sized(9_000, 1_001), "PHOTO_INVALID_DIMENSIONS"),
    picture("a picture too flat", sized(2_100, 100), "PHOTO_INVALID_DIMENSIONS"),
    picture(
        "a picture of more than 10 MB",
        DOT + bytes(TOO_LARGE - len(DOT)),
        f"file of size {TOO_LARGE} bytes is too big for a photo; the maximum size is "
        f"{LARGEST_PHOTO} bytes",
    ),
    on(
        "a file of more than 50 MB",
        "sendDocument",
        {"chat_id": ADA},
        "Request Entity Too Large",
        status=413,
        files={"document": bytes(LARGEST_FILE + 1)},
    ),
    menu("101 commands", command(times=101), "BOT_COMMANDS_TOO_MUCH", command(times=100)),
    menu("a command in capitals", command("Log"), "BOT_COMMAND_INVALID"),
    menu("a command with a stroke", command("log-it"), "BOT_COMMAND_INVALID", command("log_it")),
    menu("a command without a name", command("/"), "command must be non-empty"),
    menu(
        "a command of 33 letters",
        command("a" * 33),
        "command length must not exceed 32",
        command("a" * 32),
    ),
    menu("a command without a line", command(line=" "), "command description must be non-empty"),
    menu(
        "a line of 257 letters",
        command(line="a" * 257),
        "command description length must not exceed 256",
        command(line="a" * 256),
    ),
    menu(
        "a language by its name",
        command(language_code="english"),
        "invalid language code specified",
        command(language_code="en"),
    ),
    on(
        "513 letters in the empty chat",
        "setMyDescription",
        {"description": "a" * 513},
        "description is too long",
        {"description": "a" * 512},
    ),
    on(
        "121 letters on the profile",
        "setMyShortDescription",
        {"short_description": "a" * 121},
        "short_description is too long",
        {"short_description": "a" * 120},
    ),
    on(
        "a webhook in the clear",
        "setWebhook",
        {"url": "http://example.org/hook"},
        "bad webhook: An HTTPS URL must be provided for webhook",
    ),
    on(
        "a secret of 257",
        "setWebhook",
        {"url": HOOK, "secret_token": "a" * 257},
        "secret token is too long",
    ),
    on(
        "a secret with a blank",
        "setWebhook",
        {"url": HOOK, "secret_token": "a b"},
        "secret token contains unallowed characters",
    ),
)
