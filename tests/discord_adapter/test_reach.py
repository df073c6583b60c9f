"""Who can be written to unasked, and what becomes of those who cannot."""

from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path

import pytest

from bot.coach.app import Coach
from tests.discord_adapter.bridge import FakeDiscord
from tests.discord_adapter.conftest import coaching
from tests.discord_adapter.member import MANAGE_SERVER, Member
from tests.discord_adapter.onboarding import onboarded
from tests.discord_adapter.things import Posted
from tests.discord_adapter.world import CHANNEL

NO_MESSAGES, NO_SERVER = 50007, 50278


@pytest.fixture
async def coach(discord: FakeDiscord, tmp_path: Path) -> AsyncIterator[Coach]:
    async with coaching(discord, tmp_path) as running:
        yield running


async def test_somebody_met_in_a_server_is_shown_where_reminders_come(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    await onboarded(ada, in_server=True)
    await coach.drained()

    assert [one.content for one in ada.heard] == [
        "This is where I write to you first: reminders come here, in private."
    ]
    assert [one for one in discord.to(CHANNEL) if not one.ephemeral] == []


async def test_somebody_who_takes_no_messages_is_told_at_once_and_what_to_do(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    discord.closed_to[ada.id] = NO_MESSAGES

    await onboarded(ada, in_server=True)
    await coach.drained()

    told = discord.to(CHANNEL)[-1]
    assert ada.heard == []
    assert told.ephemeral
    assert "Privacy Settings" in told.content


async def test_it_is_said_once_and_in_the_readers_language(
    discord: FakeDiscord, coach: Coach
) -> None:
    lucia = Member(discord, id=51, name="Lucía", locale="es-ES")
    discord.closed_to[lucia.id] = NO_MESSAGES

    await onboarded(lucia, in_server=True)
    await lucia.calls("today", in_server=True)
    await lucia.calls("week", in_server=True)
    await coach.drained()

    told = [one for one in discord.to(CHANNEL) if "privacidad" in one.content]
    assert len([one for one in told if one.content.startswith("Discord me deja")]) == 1


async def test_somebody_who_has_the_coach_as_an_app_of_their_own_is_answered_all_the_same(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    discord.closed_to[ada.id] = NO_SERVER

    await onboarded(ada)
    await ada.calls("today")
    await coach.drained()

    told = [one for one in ada.heard if "Privacy Settings" in one.content]
    assert len(told) == 1
    assert {one.how for one in ada.heard} == {"placeholder", "aside", "edit"}
    assert "20 m" in ada.heard[-1].content


async def test_once_messages_are_allowed_reminders_can_come_again(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    discord.closed_to[ada.id] = NO_MESSAGES
    await onboarded(ada, in_server=True)
    await coach.drained()
    del discord.closed_to[ada.id]

    await ada.says("here I am")

    assert ada.heard


async def test_in_a_server_a_question_can_be_answered_in_words(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    card = await ada.calls("language", in_server=True)
    card = await ada.calls("start", in_server=True)

    following = await ada.types(card, "yes")

    assert following.ephemeral
    assert following.content != card.content


@pytest.mark.parametrize("words", ["3x20m effort 3 pain 0", "my knee hurts, 6"])
async def test_an_answer_to_words_in_a_channel_that_nobody_gets_is_a_tap_away_there(
    discord: FakeDiscord, ada: Member, coach: Coach, words: str
) -> None:
    cara = Member(discord, 7, "Cara", permissions=MANAGE_SERVER)
    squad = await cara.calls("squad", in_server=True, days="mon tue wed", hour="18:00")
    await onboarded(ada)
    await ada.taps(squad, "join.adult")
    discord.closed_to[ada.id] = NO_MESSAGES

    for _ in range(2):  # at first nobody knows it, then it is known
        before = len(discord.posted)
        await ada.writes_in_server(words, replies_to=squad.message, calls_bot=True)
        way = await discord.until(partial(way_below, discord, before))

    answer = await ada.taps(way, "squad.mine")
    assert answer.ephemeral
    assert "knee" not in "".join(one.content for one in discord.to(CHANNEL) if not one.ephemeral)


def way_below(discord: FakeDiscord, before: int) -> Posted | None:
    """Return the line in the channel that has a way to what is said to one person."""
    here = [one for one in discord.posted[before:] if one.channel == CHANNEL]
    return next((one for one in here if "Nothing there? Tap below" in one.content), None)


async def test_in_private_words_need_no_form(ada: Member, coach: Coach) -> None:
    card = await ada.calls("start")

    assert not [token for _, token in card.buttons if "words.type" in token]
