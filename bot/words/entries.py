"""What platforms with more than a text line show around it: their own profile of the coach,
localised command names, options that complete themselves.

A platform's own menu is in the language of its reader's device, before the coach knows
theirs; so all languages are wanted at once here, not one reader's.
"""

from bot.stories.kit.said import PULLED
from bot.words.lines import OneEach
from bot.words.options import Option

OPTION_LINES = OneEach("front-option-line", Option)

GEAR = OneEach("front-gear", PULLED)
"""What can be pulled, as it may be typed behind the command."""
