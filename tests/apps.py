"""The apps there are, as tests name them."""

from bot.contract import TERMINAL as TERMINAL
from bot.contract import Platform

TELEGRAM, DISCORD = Platform("telegram"), Platform("discord")
TITLES = ((TELEGRAM, "Telegram"), (DISCORD, "Discord"))
CHATS = (TELEGRAM, DISCORD)
EVERYWHERE = (TERMINAL, *CHATS)
