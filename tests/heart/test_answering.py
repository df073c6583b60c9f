"""What comes in is answered once, in order, and what is answered is kept."""

import asyncio

from bot.app import Coach
from bot.contract import Called, Said


async def test_a_command_is_answered_and_the_answer_arrives(coach, ada, mailbox):
    said = await ada.types("/help")
    await coach.drained()

    assert said
    assert mailbox.words == said
