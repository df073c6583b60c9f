"""What the coach asks to be allowed on Discord, as the link that invites it says in numbers."""

import discord

SCOPES = ("bot", "applications.commands")

PERMISSIONS = discord.Permissions(
    view_channel=True,
    send_messages=True,
    create_public_threads=True,
    send_messages_in_threads=True,
    attach_files=True,
    read_message_history=True,
    add_reactions=True,
)


def invitation(application: int | None) -> str:
    """Return the link that brings the coach into a server, with all it asks for."""
    return discord.utils.oauth_url(application or "", permissions=PERMISSIONS, scopes=SCOPES)
