"""A thread for each session, where a squad wants that: opened once, and a room like its own."""

from datetime import UTC, datetime, timedelta

import pytest
from discord import Permissions

from tests.discord_adapter.member import Member
from tests.discord_adapter.servers import EVERYTHING
from tests.discord_adapter.test_access import Pitch, pitch
from tests.discord_adapter.things import Fault, Posted
from tests.discord_adapter.world import CHANNEL

__all__ = ["pitch"]

MONDAY_AT_SEVEN = datetime(2026, 3, 2, 19, tzinfo=UTC)
TUESDAY_AT_SIX = datetime(2026, 3, 3, 18, tzinfo=UTC)
THURSDAY_AT_SIX = datetime(2026, 3, 5, 18, tzinfo=UTC)
OPENING = r"/messages/\d+/threads"
NO_OPENING = EVERYTHING & ~Permissions(create_public_threads=True).value
NO_WRITING = EVERYTHING & ~Permissions(send_messages_in_threads=True).value
TOLD = "I could not open a thread"


async def wanted(pitch: Pitch, *names: str) -> list[Member]:
    """Have a thread for each session wished, and people join; return them."""
    await pitch.cara.calls("squad", in_server=True, more="thread on")
    members = [Member(pitch.discord, 8 + at, name) for at, name in enumerate(names)]
    await pitch.coach.drained()
    for who in members:
        await who.taps(squad_card(pitch), "Join, 18")
    return members


def squad_card(pitch: Pitch) -> Posted:
    return next(one for one in reversed(pitch.in_channel()) if "Squad:" in one.content)


def cards(pitch: Pitch) -> list[Posted]:
    return [one for one in pitch.in_channel() if one.how == "message" and "Are you" in one.content]


def in_thread(pitch: Pitch, card: Posted) -> list[Posted]:
    return pitch.discord.to(card.message)


async def its_thread(pitch: Pitch) -> Posted:
    """Let Tuesday's card come, with its thread; return the card."""
    await pitch.until(MONDAY_AT_SEVEN)
    return cards(pitch)[-1]


async def test_a_card_has_a_thread_of_its_day_and_hour_with_something_to_answer(
    pitch: Pitch,
) -> None:
    await wanted(pitch)

    card = await its_thread(pitch)

    thread = pitch.discord.threads[card.message]
    assert (thread["parent_id"], thread["name"]) == (str(CHANNEL), "Tue 3 Mar 18:00")
    [first] = in_thread(pitch, card)
    assert "Reply to this" in first.content


async def test_nobody_has_threads_who_did_not_wish_them(pitch: Pitch) -> None:
    await its_thread(pitch)

    assert pitch.discord.threads == {}


async def test_a_session_told_in_the_thread_is_answered_in_private(pitch: Pitch) -> None:
    [ben] = await wanted(pitch, "Ben")
    card = await its_thread(pitch)
    await pitch.until(TUESDAY_AT_SIX)
    ben.channel, before = card.message, len(pitch.in_channel())

    await ben.writes_in_server(
        "6x20m 40kg rpe 4 pain 1", replies_to=in_thread(pitch, card)[0].message
    )
    await ben.reads("May I keep what you tell me")

    assert ["private" in one.content for one in in_thread(pitch, card)[1:]] == [True]
    assert len(pitch.in_channel()) == before


async def test_words_that_call_the_coach_there_answer_the_card_above(pitch: Pitch) -> None:
    [ben] = await wanted(pitch, "Ben")
    card = await its_thread(pitch)
    ben.channel = card.message

    await ben.writes_in_server("<@1077> I'm in", calls_bot=True)
    await pitch.settles()

    assert "In: Ben" in pitch.discord.messages[CHANNEL][card.message]["content"]
    assert len(in_thread(pitch, card)) == 1


async def test_a_setting_told_there_is_the_squads_and_its_home_stays_the_channel(
    pitch: Pitch,
) -> None:
    await wanted(pitch)
    card = await its_thread(pitch)
    pitch.cara.channel, pitch.cara.channel_name = card.message, "Tue 3 Mar 18:00"

    await pitch.cara.calls("squad", in_server=True, note="Gate 4")
    await pitch.coach.drained()
    await pitch.until(THURSDAY_AT_SIX)

    assert "Note: Gate 4" in pitch.discord.messages[CHANNEL][card.message]["content"]
    assert "Noted on the card" in in_thread(pitch, card)[-1].content
    assert len(cards(pitch)) == 2


async def test_opened_without_an_answer_it_is_opened_once(pitch: Pitch) -> None:
    await wanted(pitch)
    pitch.discord.faults.append(Fault("POST", OPENING, times=2, after=True))

    card = await its_thread(pitch)
    for minutes in (1, 2, 3):
        await pitch.until(MONDAY_AT_SEVEN + timedelta(minutes=minutes))

    assert list(pitch.discord.threads) == [card.message]
    assert len(in_thread(pitch, card)) == 1
    assert len(cards(pitch)) == 1


@pytest.mark.parametrize(
    "bits, missing",
    [
        pytest.param(NO_OPENING, "Create Public Threads", id="none opened"),
        pytest.param(NO_WRITING, "Send Messages in Threads", id="none written in"),
    ],
)
async def test_without_the_right_the_card_comes_alone_and_who_set_up_hears_once(
    pitch: Pitch, bits: int, missing: str
) -> None:
    await wanted(pitch)
    await pitch.discord.grants(CHANNEL, bits)

    await pitch.until(THURSDAY_AT_SIX)

    assert len(cards(pitch)) == 2
    [told] = pitch.told(TOLD)
    assert f"Missing: {missing}." in told.content
    assert pitch.told("I can't write to squad") == []


async def test_with_the_right_back_the_next_card_has_its_thread(pitch: Pitch) -> None:
    await wanted(pitch)
    await pitch.discord.grants(CHANNEL, NO_OPENING)
    await pitch.until(TUESDAY_AT_SIX)

    await pitch.discord.grants(CHANNEL, EVERYTHING)
    await pitch.until(THURSDAY_AT_SIX)

    assert list(pitch.discord.threads) == [cards(pitch)[-1].message]


async def test_a_card_taken_away_meanwhile_is_no_fault_of_anybodys(pitch: Pitch) -> None:
    await wanted(pitch)
    pitch.discord.faults.append(Fault("POST", OPENING, status=404, code=10008))

    await its_thread(pitch)
    await pitch.settles()

    assert pitch.told(TOLD) == []


async def test_what_is_missing_is_said_as_it_is_switched_on(pitch: Pitch) -> None:
    pitch.discord.granted[CHANNEL] = NO_OPENING & NO_WRITING

    said = await pitch.cara.calls("squad", in_server=True, more="thread on")

    assert said.ephemeral
    assert "Missing: Create Public Threads, Send Messages in Threads." in said.content
    assert "has a thread" not in squad_card(pitch).content


async def test_it_is_switched_by_a_button_under_more(pitch: Pitch) -> None:
    more = await pitch.cara.taps(squad_card(pitch), "more")

    on = await pitch.cara.taps(more, "thread.on")
    off = await pitch.cara.taps(on, "thread.off")

    assert "Each session has a thread below its card." in on.content
    assert "thread" not in off.content


async def test_who_does_not_manage_the_server_switches_nothing(pitch: Pitch) -> None:
    ben = Member(pitch.discord, 8, "Ben")

    said = await ben.calls("squad", in_server=True, more="thread on")

    assert said.ephemeral
    await its_thread(pitch)
    assert pitch.discord.threads == {}
