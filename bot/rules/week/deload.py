"""The lighter week: same days, same drag, fewer sets.

Strength athletes take one every 5.6 weeks on average (Rogerson 2024); here every fifth, from
level 2, at 60 % of the sets [D].
"""

from bot.rules.ladder.steps import Position

DELOAD_WEEK = 5
DELOAD_PERCENT = 60
DELOAD_FROM_LEVEL = 2


def is_deload(block_week: int, position: Position) -> bool:
    """Tell whether this week of the block is the lighter one, for somebody on this step."""
    return block_week == DELOAD_WEEK and position.level >= DELOAD_FROM_LEVEL
