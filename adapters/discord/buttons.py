"""Buttons that live as long as the message they stand on, through every restart."""

import re
from collections.abc import Mapping
from typing import Any

import discord

from adapters.discord.forms import opener
from adapters.discord.outbound import BUTTON_PREFIX
from bot.contract import TOKEN_BYTES, Chose

_OURS = re.compile(rf"{BUTTON_PREFIX}(?P<token>[\x20-\x7e]{{1,{TOKEN_BYTES}}})")


def pressed(interaction: discord.Interaction[Any]) -> Chose | None:
    """Return the button of ours that was pressed, None for any other interaction.

    It is known by its token alone, though the message may have no such button any more: the
    library's own items are found on the message as it stands, and whoever pressed one that was
    just taken off would be told that the app does not answer.
    """
    if interaction.type is not discord.InteractionType.component:
        return None
    sent: Mapping[str, Any] = interaction.data or {}
    found = _OURS.fullmatch(str(sent.get("custom_id", "")))
    return None if found is None else Chose(found["token"], opener(interaction))
