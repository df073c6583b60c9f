"""The bot killed at work: nothing is lost, nothing comes twice, nothing is half done.

Judged by what stands in the end on the Discord of the tests.
"""

import asyncio
from collections import Counter

import pytest

from tests.discord_adapter.bridge import FakeDiscord
from tests.discord_adapter.member import Member
from tests.discord_adapter.process import Starts
from tests.thorough import tries

KILLS = tries(2, 10)
QUIET_S = 1.0  # what is sent again after a restart has come by then


async def test_killed_again_and_again_it_answers_every_message_once(
    discord: FakeDiscord, a_bot: Starts
) -> None:
    bot = await a_bot()
    people = [Member(discord, id=1000 + number, name=f"P{number}") for number in range(12)]
    for person in people:
        await person.asks("start")
    await discord.until(lambda: all(asked(discord, one) for one in people))
    due = {person.id: 1 for person in people}  # the question, once more behind all they write

    for kill in range(KILLS):
        answered = len(discord.posted)
        for person in people:
            await person.writes(f"hello {kill}")
            due[person.id] += 1
        await discord.until(lambda before=answered: len(discord.posted) > before + 5)
        await bot.dies()
        for person in people[kill::KILLS]:
            await person.writes(f"still here, {kill}")  # while nobody listens
            due[person.id] += 1
        await bot.starts()

    await discord.until(
        lambda: all(asked(discord, one) >= due[one.id] for one in people), patience=30.0
    )
    await asyncio.sleep(QUIET_S)
    assert {one.id: asked(discord, one) for one in people} == due


@pytest.mark.slow
async def test_what_is_pressed_or_called_while_it_is_away_leaves_nothing_half_done(
    discord: FakeDiscord, ada: Member, a_bot: Starts
) -> None:
    bot = await a_bot()
    await ada.calls("start")
    # the greeting is two messages, and a process may rest between them: the last one asks
    card = await discord.until(lambda: next((one for one in ada.heard if one.rows), None))
    await bot.dies()
    before = len(discord.posted)
    away = [await ada.presses(card.token("yes"), card), await ada.asks("today")]

    await bot.starts()
    await asyncio.sleep(QUIET_S)
    late = discord.posted[before:]
    following = await ada.taps(card, "yes")

    assert [one.kind for one in away] == [None, None]  # "the application did not respond"
    assert late == []
    assert following.content != card.content


@pytest.mark.slow
async def test_killed_while_answering_commands_each_is_answered_once(
    discord: FakeDiscord, a_bot: Starts
) -> None:
    bot = await a_bot()
    people = [Member(discord, id=1000 + number, name=f"P{number}") for number in range(30)]
    calls = [
        await person.asks("help", in_server=number % 2 == 0)
        for number, person in enumerate(people)
    ]
    await discord.until(lambda: len(discord.posted) >= 3)
    await bot.dies()
    acknowledged = [one for one in calls if one.kind is not None]

    await bot.starts()
    await asyncio.sleep(2.0)

    filled = Counter(one.message for one in discord.posted if one.how == "placeholder")
    committed = [one for one in acknowledged if filled[one.message or 0]]
    assert all(filled[one.message or 0] == 1 for one in committed)
    assert len(committed) >= 3
    assert len({one.content for one in discord.posted}) <= 2  # the list, and no apology


def asked(discord: FakeDiscord, member: Member) -> int:
    """Return how often the question that is open stands in a conversation."""
    standing = discord.messages.get(member.dm, {}).values()
    return sum("May I keep what you tell me" in one["content"] for one in standing)
