"""The apps there are, as tests name them."""

from base64 import b64decode

from bot.contract import TERMINAL as TERMINAL
from bot.contract import Platform

TELEGRAM, DISCORD = Platform("telegram"), Platform("discord")
TITLES = ((TELEGRAM, "Telegram"), (DISCORD, "Discord"))
CHATS = (TELEGRAM, DISCORD)
EVERYWHERE = (TERMINAL, *CHATS)

DOT = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="
)
"""The smallest picture there is, as PNG."""
