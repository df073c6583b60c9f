"""Buttons that live as long as the message they stand on, through every restart."""

import re
from typing import Any, Self

import discord

from adapters.discord.forms import opener
from adapters.discord.outbound import BUTTON_PREFIX
from bot.contract import TOKEN_BYTES, Chose

_OURS = re.compile(rf"{BUTTON_PREFIX}(?P<token>[\x20-\x7e]{{1,{TOKEN_BYTES}}})")


class Press(discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template=_OURS):
    """A button of ours that was pressed: known by its token alone."""

    def __init__(self, token: str) -> None:
        super().__init__(discord.ui.Button(custom_id=BUTTON_PREFIX + token))
        self.token = token

    @classmethod
    async def from_custom_id(
        cls,
        interaction: discord.Interaction[Any],
        item: discord.ui.Item[Any],
        match: re.Match[str],
        /,
    ) -> Self:
        return cls(match["token"])

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        press = Chose(self.token, opener(interaction))
        await interaction.client.desk.attend(interaction, press)
