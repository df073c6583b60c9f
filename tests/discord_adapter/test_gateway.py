"""The connection as it really is: cut, resumed, lost, told twice, out of order, malformed."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from adapters.discord.front import front
from adapters.discord.run import DiscordBot
from adapters.discord.settings import DiscordSettings
from bot.clock import SystemClock
from bot.coach.app import Coach
from bot.contract import Account, Edited, Erased, Incoming, Said
from bot.errors import SettingsError
from tests.apps import DISCORD
from tests.discord_adapter.bridge import FakeDiscord
from tests.discord_adapter.conftest import SOON, Silent, coaching
from tests.discord_adapter.gateway import TOKEN
from tests.discord_adapter.member import MANAGE_SERVER, Member
from tests.discord_adapter.onboarding import onboarded
from tests.discord_adapter.things import Fault


@pytest.fixture
async def coach(discord: FakeDiscord, tmp_path: Path) -> AsyncIterator[Coach]:
    async with coaching(discord, tmp_path) as running:
        yield running


def said(discord: FakeDiscord) -> list[str]:
    """Return the words that reached the coach, in their order there."""
    return [one.act.text for one in discord.told if isinstance(one.act, Said)]


async def test_what_is_said_while_the_line_is_cut_comes_with_the_resume(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    await ada.calls("start")
    await discord.drop()
    await ada.writes("one")
    await ada.writes("two")

    await discord.until(lambda: len(said(discord)) == 2)

    assert said(discord) == ["one", "two"]
    assert (discord.identified, discord.resumed) == (1, 1)


async def test_told_to_reconnect_it_resumes(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    await ada.calls("start")
    await discord.ask_to_reconnect()
    await discord.until(lambda: discord.resumed == 1)

    await ada.says("one")

    assert said(discord) == ["one"]
    assert discord.identified == 1


async def test_what_was_said_before_a_lost_session_is_read_back_once(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    await ada.calls("start")
    await ada.says("heard before")
    await discord.invalidate()
    await ada.writes("one")
    await ada.writes("two")

    await discord.until(lambda: len(said(discord)) >= 3, patience=15.0)
    await ada.says("three")

    fresh = [one for one in discord.told if isinstance(one.act, Said)]
    assert said(discord).count("heard before") == 2  # told again, and known by its name
    assert [one.act.text for one in fresh if one.act.text != "heard before"] == [
        "one",
        "two",
        "three",
    ]


async def test_what_was_said_while_the_bot_was_off_is_read_back_in_order(
    discord: FakeDiscord, ada: Member, tmp_path: Path
) -> None:
    async with coaching(discord, tmp_path):
        await ada.calls("start")
        await ada.says("heard before")
    before = len(ada.heard)
    await ada.writes("one")
    await ada.writes("two")

    async with coaching(discord, tmp_path) as coach:
        await ada.writes("three")
        await discord.until(lambda: "three" in said(discord))
        await coach.drained()
        answered = len(ada.heard) - before

    # "three" may be told twice, live and read back; the core knows it by its name
    assert list(dict.fromkeys(said(discord))) == ["heard before", "one", "two", "three"]
    async with coaching(discord, tmp_path) as coach:
        told = len(said(discord))
        await discord.until(lambda: len(said(discord)) >= told + 3)
        await coach.drained()
    assert len(ada.heard) - before == answered


async def test_in_a_squads_channel_what_called_the_coach_while_it_was_off_is_read_back(
    discord: FakeDiscord, ada: Member, tmp_path: Path
) -> None:
    ada.permissions = MANAGE_SERVER
    async with coaching(discord, tmp_path) as coach:
        card = await ada.calls("squad", in_server=True)
        for part in ("day.1", "day.3", "hour", "at.1800"):
            card = await ada.taps(card, part)
        await coach.drained()
        assert await coach.squad_rooms(DISCORD)
    await ada.writes_in_server("who is coming?")
    await ada.writes_in_server("3x20m 5kg rpe 3", calls_bot=True)

    async with coaching(discord, tmp_path):
        await discord.until(lambda: said(discord) == ["3x20m 5kg rpe 3"])

    assert not discord.told[-1].private


async def test_an_edit_made_while_the_bot_was_off_is_heard(
    discord: FakeDiscord, ada: Member, tmp_path: Path
) -> None:
    async with coaching(discord, tmp_path):
        await ada.calls("start")
        line = await ada.writes("one")
        await discord.until(lambda: said(discord) == ["one"])
    await ada.rewrites(line, "two")

    async with coaching(discord, tmp_path):
        await discord.until(lambda: corrections(discord))

    assert [one.act.text for one in corrections(discord)] == ["two"]


async def test_a_session_whose_message_was_deleted_while_the_bot_was_off_is_asked_about(
    discord: FakeDiscord, ada: Member, tmp_path: Path
) -> None:
    async with coaching(discord, tmp_path):
        await onboarded(ada)
        kept = await ada.writes("yesterday 3x20m 5kg rpe 3 pain 1 smooth")
        await ada.reads("with 5 kg")
        line = await ada.writes("4x20m 5kg rpe 3 pain 1 smooth")
        await ada.reads("4 × 20 m with 5 kg")
    before = len(ada.heard)
    del discord.messages[ada.dm][line]

    async with coaching(discord, tmp_path) as coach:
        asked = await ada.reads("Your message is gone")
    async with coaching(discord, tmp_path) as coach:
        await discord.until(lambda: len(erasures(discord)) == 2)
        await coach.drained()

    assert kept in discord.messages[ada.dm]
    assert "4 × 20 m" in asked.content
    assert len(ada.heard) == before + 1  # told twice, asked once


async def test_a_session_told_by_a_command_is_not_missed_among_the_messages(
    discord: FakeDiscord, ada: Member, tmp_path: Path
) -> None:
    async with coaching(discord, tmp_path):
        await onboarded(ada)
        await ada.asks("log", words="3x20m 5kg rpe 3 pain 1 smooth")
        await ada.reads("with 5 kg")
    told = len(discord.told)

    async with coaching(discord, tmp_path):
        await discord.until(lambda: len(discord.told) > told)
        await ada.says("hello")

    assert erasures(discord) == []


async def test_where_nothing_can_be_read_back_nothing_counts_as_deleted(
    discord: FakeDiscord, ada: Member, tmp_path: Path
) -> None:
    async with coaching(discord, tmp_path):
        await onboarded(ada)
        await ada.writes("4x20m 5kg rpe 3 pain 1 smooth")
        await ada.reads("4 × 20 m with 5 kg")
    discord.faults.append(
        Fault("GET", r"/channels/\d+/messages", times=100, status=403, code=50001)
    )

    async with coaching(discord, tmp_path):
        await ada.says("hello")

    assert erasures(discord) == []


async def test_words_written_and_edited_while_the_bot_was_off_are_one_session(
    discord: FakeDiscord, ada: Member, tmp_path: Path
) -> None:
    async with coaching(discord, tmp_path):
        await onboarded(ada)
    line = await ada.writes("3x20m 5kg rpe 3 pain 1 smooth")
    await ada.rewrites(line, "4x20m 5kg rpe 3 pain 1 smooth")
    before = len(ada.heard)

    async with coaching(discord, tmp_path) as coach:
        await ada.reads("4 × 20 m with 5 kg")
        await coach.drained()
        sessions = await coach.sessions(Account(DISCORD, str(ada.id)))

    assert len(sessions) == 1
    assert not any("on that day already" in one.content for one in ada.heard[before:])


async def test_an_edit_that_arrives_before_its_words_leads_to_one_session(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    await onboarded(ada)
    message = discord.written(ada.dm, discord.user(ada.id), "3x20m 5kg rpe 3 pain 1 smooth")
    first = dict(message)
    await ada.rewrites(int(message["id"]), "4x20m 5kg rpe 3 pain 1 smooth")
    await discord.tell("MESSAGE_CREATE", first)
    await discord.until(lambda: len(said(discord)) == 2)  # the year of birth, and this
    await coach.drained()

    assert "4 × 20 m" in ada.heard[-1].content
    assert len(await coach.sessions(Account(DISCORD, str(ada.id)))) == 1


def erasures(discord: FakeDiscord) -> list[Incoming]:
    """Return what the coach was told is gone."""
    return [one for one in discord.told if isinstance(one.act, Erased)]


def corrections(discord: FakeDiscord) -> list[Incoming]:
    """Return the edits that reached the coach."""
    return [one for one in discord.told if isinstance(one.act, Edited)]


async def test_an_erased_message_is_told_with_its_person(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    await ada.calls("start")
    line = await ada.writes("one")
    await ada.deletes(line)

    await discord.until(lambda: isinstance(discord.told[-1].act, Erased))

    assert discord.told[-1].person.id == str(ada.id)


async def test_an_event_told_twice_is_answered_once(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    await ada.calls("start")
    await ada.says("one")
    answered = len(ada.heard)
    await discord.repeat_last(times=3)

    await discord.until(lambda: len(said(discord)) == 4)
    await coach.drained()

    assert len(ada.heard) == answered


async def test_a_command_told_twice_keeps_its_answer(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    card = await ada.calls("help")
    await discord.repeat_last()
    await discord.until(lambda: len(discord.told) == 2)
    await coach.drained()

    assert any(one["content"] == card.content for one in discord.messages[ada.dm].values())
    assert [one.how for one in ada.heard].count("placeholder") == 1


async def test_words_of_several_people_keep_each_ones_order(
    discord: FakeDiscord, coach: Coach
) -> None:
    people = [Member(discord, id=100 + number, name=f"P{number}") for number in range(5)]
    for word in ("one", "two", "three"):
        for person in people:
            await person.writes(word)

    await discord.until(lambda: len(said(discord)) == 15)

    for person in people:
        mine = [one for one in discord.told if one.person.id == str(person.id)]
        assert [one.act.text for one in mine if isinstance(one.act, Said)] == [
            "one",
            "two",
            "three",
        ]


async def test_an_event_that_makes_no_sense_costs_one_reconnect(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    await discord.tell("INTERACTION_CREATE", {"id": "not even this", "type": 2})
    await discord.until(lambda: discord.identified == 2)

    await ada.calls("start")

    assert ada.heard


async def test_a_first_connection_that_fails_is_tried_again(
    discord: FakeDiscord, ada: Member, tmp_path: Path
) -> None:
    discord.faults += [
        Fault("GET", "/users/@me", times=2, status=503),
        Fault("GET", "/gateway/bot", times=2),
        Fault("PUT", "/commands", status=500, times=10),
    ]

    async with coaching(discord, tmp_path):
        await ada.calls("start")

    assert ada.heard


async def test_discord_away_for_a_while_is_waited_for(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    await ada.calls("start")
    await discord.stop()
    await asyncio.sleep(0.3)
    await discord.start()
    await ada.writes("one")

    await discord.until(lambda: said(discord) == ["one"], patience=20.0)


@pytest.mark.parametrize(
    "token, code, told",
    [
        pytest.param(TOKEN[:-1] + "x", None, "rejects the token", id="wrong token"),
        pytest.param(TOKEN, 4004, "rejects the token", id="token taken back"),
        pytest.param(TOKEN, 4014, "intent", id="missing intent"),
        pytest.param(TOKEN, 4011, "shards", id="too few shards"),
    ],
)
async def test_what_only_an_operator_can_change_stops_it_with_a_clear_line(
    discord: FakeDiscord, token: str, code: int | None, told: str
) -> None:
    settings = DiscordSettings(api_base=discord.base, gateway=discord.gateway)
    bot = DiscordBot(settings, token, SystemClock().now, rests=SOON)
    await bot.open()
    sessions = discord.identified
    at_work = asyncio.create_task(bot.run(Silent(), front(), asyncio.Event()))
    if code is not None:
        await discord.until(lambda: discord.identified > sessions)
        await discord.close_with(code)

    with pytest.raises(SettingsError, match=told) as raised:
        await at_work

    assert token not in str(raised.value)
    await bot.close()
