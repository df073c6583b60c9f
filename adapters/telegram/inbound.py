"""What Telegram tells the coach.  Pure.

Kept: words, commands, buttons, edits, what people send instead of words, and who comes and goes.
All else - channels, other bots, people hidden behind a group's name - leads to nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from telegram import CallbackQuery, Chat, ChatMember, ChatMemberUpdated, Message, Update, User
from telegram.constants import CallbackQueryLimit, ChatID, ChatMemberStatus, ChatType, UpdateType

from adapters.kit.parts import reference
from adapters.telegram.plain import plain
from adapters.telegram.settings import PLATFORM
from adapters.telegram.things import brought
from bot.contract import (
    Account,
    Act,
    Brought,
    Called,
    Chose,
    Edited,
    Incoming,
    Joined,
    Left,
    Relocated,
    Room,
    Said,
    Thing,
)

WANTED = (
    UpdateType.MESSAGE,
    UpdateType.EDITED_MESSAGE,
    UpdateType.CALLBACK_QUERY,
    UpdateType.MY_CHAT_MEMBER,
)
"""The kinds of update to ask Telegram for."""

ALERT = CallbackQueryLimit.ANSWER_CALLBACK_QUERY_TEXT_LENGTH
GROUPS = (ChatType.GROUP, ChatType.SUPERGROUP)
_COMMAND = re.compile(r"/(?P<name>[A-Za-z]\w{0,31})(?:@(?P<bot>\w+))?(?:\s+(?P<rest>.*))?", re.S)


@dataclass(frozen=True, slots=True)
class Bearer:
    """The bot itself, as Telegram knows it; `name` is its @name without the @."""

    id: int
    name: str


def incoming_of(update: Update, me: Bearer, now: datetime) -> tuple[Incoming, ...]:
    """Return what an update tells: mostly one thing, several where people join together.

    `now` stands for the time of a press, which Telegram does not say; nor does it say whether
    somebody may manage a group.
    """
    if update.message is not None:
        return tuple(_from_message(update.update_id, update.message, me))
    if update.edited_message is not None:
        return tuple(_from_edit(update.update_id, update.edited_message, me))
    if update.callback_query is not None:
        return tuple(_from_press(update.update_id, update.callback_query, now))
    if update.my_chat_member is not None:
        return tuple(_from_membership(update.update_id, update.my_chat_member))
    return ()


def delivery(update_id: int, message: Message) -> str:
    """Return the delivery's name; in a group it holds the message, so that it can be answered.

    >>> from telegram import Chat, Message
    >>> delivery(7, Message(41, datetime(2026, 3, 2), Chat(-5, "group")))
    '7:41'
    """
    return f"{update_id}:{message.message_id}" if message.chat.id < 0 else str(update_id)


# --- messages ------------------------------------------------------------------------------


def _from_message(update_id: int, message: Message, me: Bearer) -> Iterator[Incoming]:
    if message.new_chat_members or message.left_chat_member is not None:
        yield from _passers(update_id, message)
        return
    if message.migrate_to_chat_id is not None or message.migrate_from_chat_id is not None:
        yield _relocated(update_id, message)
        return
    author = _author(message.chat, message.from_user)
    act = _act(message, me)
    if author is not None and act is not None:
        told = _told(delivery(update_id, message), message, author, act)
        yield replace(told, spoken_to=not told.private and _is_spoken_to(message, me))


def _act(message: Message, me: Bearer) -> Act | None:
    text = plain(message)
    name, to = reference(message.chat.id, message.message_id), _replied_to(message)
    # a command that is passed on is not given by whoever passes it on
    command = None if message.forward_origin is not None else _COMMAND.fullmatch(text or "")
    if command is None:
        words = _without_mention(text or "", me).strip()
        something = brought(message, words, name, to)
        if something is not None or text is None:
            return something
        return Said(words, name, to) if words else Brought(Thing.CALL, name, replies_to=to)
    bot = command["bot"]
    if bot is not None and bot.lower() != me.name.lower():
        return None
    return Called(command["name"].lower(), (command["rest"] or "").strip(), name)


def _from_edit(update_id: int, message: Message, me: Bearer) -> Iterator[Incoming]:
    author = _author(message.chat, message.from_user)
    text = plain(message)
    if author is None or text is None:
        return
    name = reference(message.chat.id, message.message_id)
    act = Edited(_without_mention(text, me), name, _replied_to(message))
    yield _told(delivery(update_id, message), message, author, act)


def _passers(update_id: int, message: Message) -> Iterator[Incoming]:
    """Yield people who came or went; the bot's own coming and going is told separately."""
    passed: list[tuple[User, Act]] = []
    passed += [(user, Joined(coach=False)) for user in message.new_chat_members]
    if message.left_chat_member is not None:
        passed.append((message.left_chat_member, Left(coach=False)))
    for index, (user, act) in enumerate(passed):
        if not user.is_bot:
            yield _told(f"{update_id}.{index}", message, user, act)


def _relocated(update_id: int, message: Message) -> Incoming:
    """Return that a group became a supergroup, which both of them are told, in any order."""
    old = message.migrate_from_chat_id or message.chat.id
    new = message.migrate_to_chat_id or message.chat.id
    return Incoming(
        delivery=str(update_id),
        chat=Room(PLATFORM, _number(old)),
        # an admin may hide behind the group
        person=Account(PLATFORM, _number(old)),
        at=message.date,
        act=Relocated(Room(PLATFORM, _number(new))),
        private=False,
    )


def _told(name: str, message: Message, author: User, act: Act) -> Incoming:
    return Incoming(
        delivery=name,
        chat=_room(message),
        person=_account(author),
        at=message.edit_date or message.date,
        act=act,
        private=message.chat.type == ChatType.PRIVATE,
        locale=author.language_code,
        called=author.full_name,
        titled=message.chat.title,
    )


def _replied_to(message: Message) -> str | None:
    earlier = message.reply_to_message
    # in a forum every message formally replies to the one that opened the topic
    if earlier is None or earlier.forum_topic_created is not None:
        return None
    return reference(message.chat.id, earlier.message_id)


def _is_spoken_to(message: Message, me: Bearer) -> bool:
    """Say whether words call the coach by its @name, or answer something it said."""
    earlier = None if _replied_to(message) is None else message.reply_to_message
    author = None if earlier is None else earlier.from_user
    if author is not None and author.id == me.id:
        return True
    text = message.text or message.caption or ""
    return re.search(rf"@{re.escape(me.name)}\b", text, re.IGNORECASE) is not None


def _without_mention(text: str, me: Bearer) -> str:
    mention = f"@{me.name.lower()}"
    first, _, rest = text.partition(" ")
    return rest.lstrip() if first.lower() == mention else text


def _room(message: Message) -> Room:
    topic = message.message_thread_id if message.is_topic_message else None
    name = None if topic is None else _number(topic)
    return Room(PLATFORM, _number(message.chat.id), name)


def _account(user: User) -> Account:
    return Account(PLATFORM, _number(user.id))


def _number(name: object) -> str:
    """Return the number of a chat or a person as text.

    Raises `TypeError` for what is none: the library takes anything, and nobody could answer there.
    """
    if type(name) is not int:
        raise TypeError(f"a number was wanted, got {type(name).__name__}")
    return str(name)


def _author(chat: Chat, user: User | None) -> User | None:
    """Return who wrote, None where that is nobody the coach could answer."""
    if user is None or user.is_bot or chat.type not in (ChatType.PRIVATE, *GROUPS):
        return None
    # posts of a channel that a group belongs to come from Telegram itself, as if it were a person
    return None if user.id == ChatID.SERVICE_CHAT else user


# --- buttons and comings and goings --------------------------------------------------------


def _from_press(update_id: int, query: CallbackQuery, now: datetime) -> Iterator[Incoming]:
    card = query.message
    if card is None or not query.data:
        return
    chat = card.chat
    yield Incoming(
        delivery=str(update_id),
        chat=_room(card) if isinstance(card, Message) else Room(PLATFORM, _number(chat.id)),
        person=_account(query.from_user),
        at=now,
        act=Chose(query.data, reference(chat.id, card.message_id)),
        private=chat.type == ChatType.PRIVATE,
        locale=query.from_user.language_code,
        called=query.from_user.full_name,
        titled=chat.title,
        toast=ALERT,
    )


def _from_membership(update_id: int, change: ChatMemberUpdated) -> Iterator[Incoming]:
    was, now_in = _is_in(change.old_chat_member), _is_in(change.new_chat_member)
    author = _author(change.chat, change.from_user)
    if author is None or was == now_in:
        return
    yield Incoming(
        delivery=str(update_id),
        chat=Room(PLATFORM, _number(change.chat.id)),
        person=_account(author),
        at=change.date,
        act=Joined(coach=True) if now_in else Left(coach=True),
        private=change.chat.type == ChatType.PRIVATE,
        locale=author.language_code,
        called=author.full_name,
        titled=change.chat.title,
    )


def _is_in(member: ChatMember) -> bool:
    """Say whether the bot can speak there; one that is blocked in private is out."""
    match member.status:
        case ChatMemberStatus.LEFT | ChatMemberStatus.BANNED:
            return False
        case ChatMemberStatus.RESTRICTED:
            speaks = getattr(member, "can_send_messages", False)
            return bool(getattr(member, "is_member", False) and speaks)
        case _:
            return True
