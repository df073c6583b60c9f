"""What Discord tells the coach.  Pure.

Kept: words in private, words that call the coach by name or reply to it, what is sent there
instead of words, commands, buttons, forms, edits.  All else - other bots, what people say to
each other - leads to nothing.
"""

import re
from datetime import datetime

import discord

from adapters.discord.access import lacking, lacking_for_threads, thread_of
from adapters.discord.asking import Ask
from adapters.discord.markdown import CONTENT_UNITS
from adapters.discord.plain import plain
from adapters.discord.settings import PLATFORM
from adapters.discord.things import brought, held
from adapters.kit.parts import reference
from bot.contract import Account, Act, Called, Chose, Edited, Erased, Filled, Incoming, Room, Said

WORDS = (discord.MessageType.default, discord.MessageType.reply)
_COMMAND = re.compile(r"/(?P<name>[A-Za-z]\w{0,31})(?:\s+(?P<rest>.*))?", re.S)


def said(message: discord.Message, me: int) -> Incoming | None:
    """Return what a message says or brings to the coach; `me` is the coach's own number there."""
    if not _is_meant(message, me):
        return None
    words, name, to = _words(message, me), _name_of(message), _replied_to(message)
    act = brought(held(message), words, name, to) or spoken(
        Said(words, name, to), private=is_private(message)
    )
    return _told(str(message.id), message, act, message.created_at)


def spoken(said: Said, *, private: bool) -> Said | Called:
    """Return words as what they are: a command that is pasted in private arrives as words.

    >>> spoken(Said("/link K7QP-4MXT", "1:2"), private=True)
    Called(command='link', argument='K7QP-4MXT', message='1:2')
    """
    pasted = _COMMAND.fullmatch(said.text) if private else None
    if pasted is None:
        return said
    return Called(pasted["name"].lower(), (pasted["rest"] or "").strip(), said.message)


def edited(message: discord.Message, me: int) -> Incoming | None:
    """Return how a message of theirs now reads; None where only its preview changed."""
    words, at = _words(message, me), message.edited_at
    if not words or at is None or not _is_meant(message, me):
        return None
    act = Edited(words, _name_of(message), _replied_to(message))
    return _told(f"{message.id}.{int(at.timestamp() * 1000)}", message, act, at)


def erased(channel: int, message: int, person: Account, now: datetime) -> Incoming:
    """Return that a message between a person and the coach is gone."""
    return Incoming(
        delivery=f"{message}.erased",
        chat=Room(PLATFORM, str(channel)),
        person=person,
        at=now,
        act=Erased(reference(channel, message)),
    )


def asked(interaction: discord.Interaction, act: Act, ask: Ask) -> Incoming:
    """Return a command, a press or a form as an act.

    What is done among others counts as public, and is answered aside.
    """
    return Incoming(
        delivery=ask.name,
        chat=Room(PLATFORM, str(ask.channel)),
        person=account(interaction.user),
        at=interaction.created_at,
        act=act,
        private=not ask.aside,
        locale=interaction.locale.value,
        admin=interaction.guild_id is not None and interaction.permissions.manage_guild,
        called=interaction.user.display_name,
        titled=getattr(interaction.channel, "name", None),
        aside=ask.aside,
        toast=CONTENT_UNITS if is_on_card(act) else 0,
        lacks=lacking(interaction),
        awaited=ask.waits or isinstance(act, Filled),  # what was written into it is gone
        alone=ask.pressed is not None and _is_theirs_alone(interaction.message),
        threads=lacking_for_threads(interaction),
        thread=thread_of(interaction.channel),
    )


def is_on_card(act: Act) -> bool:
    """Say whether a card is pressed, or a form sent off that one opened: it is answered there."""
    return isinstance(act, Chose) or (isinstance(act, Filled) and act.on is not None)


def ask(interaction: discord.Interaction, *, waits: bool) -> Ask:
    """Return how an interaction is to be answered; `waits` for a placeholder put up."""
    channel = interaction.channel_id or interaction.user.id
    card = None if waits else interaction.message
    return Ask(
        interaction.id,
        channel,
        interaction.token,
        waits,
        aside=not between_two(interaction),
        pressed=None if card is None else card.id,
    )


def between_two(interaction: discord.Interaction) -> bool:
    """Say whether it came from the conversation of one person with the coach."""
    if interaction.guild_id is not None:
        return False
    # used as somebody's own app it may be called between any people
    return not (interaction.context.guild or interaction.context.private_channel)


def account(user: discord.abc.User) -> Account:
    """Return whom the core knows them as."""
    return Account(PLATFORM, str(user.id))


def is_private(message: discord.Message) -> bool:
    """Say whether nobody else reads along.

    Not by the server being unknown: so it is, too, while one is starting or unwell.
    """
    return isinstance(message.channel, discord.DMChannel)


def _is_theirs_alone(card: discord.Message | None) -> bool:
    """Say whether a card in a channel is shown to one person, whoever else is there."""
    return card is not None and card.flags.ephemeral


def _is_meant(message: discord.Message, me: int) -> bool:
    """Say whether a message is a person's, and for the coach."""
    if message.author.bot or message.webhook_id is not None or message.type not in WORDS:
        return False
    return is_private(message) or any(one.id == me for one in message.mentions)


def _words(message: discord.Message, me: int) -> str:
    names = {one.id: one.display_name for one in message.mentions}
    return plain(message.content, names, me)


def _name_of(message: discord.Message) -> str:
    return reference(message.channel.id, message.id)


def _told(name: str, message: discord.Message, act: Act, at: datetime) -> Incoming:
    return Incoming(
        delivery=name,
        chat=Room(PLATFORM, str(message.channel.id)),
        person=account(message.author),
        at=at,
        act=act,
        private=is_private(message),
        spoken_to=not is_private(message),  # or the words would not be here
        admin=_manages(message.author),
        writes_first=not is_private(message),  # they share a server
        called=message.author.display_name,
        titled=getattr(message.channel, "name", None),
        thread=thread_of(message.channel),
    )


def _manages(author: discord.User | discord.Member) -> bool:
    """Say whether somebody may manage the server, as far as the library knows its roles.

    While a server is starting or unwell, it stands in for it with a bare number.
    """
    guild: object = getattr(author, "guild", None)
    if not isinstance(author, discord.Member) or not isinstance(guild, discord.Guild):
        return False
    return guild.default_role is not None and author.guild_permissions.manage_guild


def _replied_to(message: discord.Message) -> str | None:
    earlier = message.reference
    if earlier is None or earlier.message_id is None or message.message_snapshots:
        return None
    return reference(earlier.channel_id, earlier.message_id)
