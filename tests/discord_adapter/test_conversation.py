"""The coach on Discord as a person meets it: commands, words, buttons, a form."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.coach.app import Coach
from bot.contract import Incoming, Room
from bot.enclosed.form import Form
from tests.apps import DISCORD
from tests.discord_adapter.bridge import FakeDiscord
from tests.discord_adapter.conftest import Told, coaching
from tests.discord_adapter.member import MANAGE_SERVER, Member
from tests.discord_adapter.onboarding import onboarded
from tests.discord_adapter.things import Asked
from tests.discord_adapter.world import CHANNEL

MODAL, MESSAGE_LATER, PRESS_LATER = 9, 5, 6  # kinds of response to an interaction
SESSION = "3x20m 5kg rpe 3 pain 1 smooth"
FORM = {"sets": "3", "length": "20", "load": "5 kg", "effort": "3", "pain": "1"}


@pytest.fixture
async def coach(discord: FakeDiscord, tmp_path: Path) -> AsyncIterator[Coach]:
    async with coaching(discord, tmp_path) as running:
        yield running


async def test_a_newcomer_gets_from_start_to_a_session_a_log_an_edit_and_an_undo(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    await onboarded(ada)

    await ada.calls("today")
    card = await ada.reads("20 m")
    line = await ada.writes(SESSION)
    logged = await ada.reads("with 5 kg")
    await ada.rewrites(line, SESSION.replace("3x", "4x"))
    edited = await ada.reads("4 × 20 m")
    undone = await ada.taps(edited, "undo")

    assert len({one.at for one in (card, logged, edited, undone)}) == 4
    assert discord.refused == []


async def test_an_erased_message_is_asked_about(ada: Member, coach: Coach) -> None:
    await onboarded(ada)
    line = await ada.writes(SESSION)
    await ada.reads("with 5 kg")
    before = len(ada.heard)

    await ada.deletes(line)

    assert (await ada.hears(before)).buttons


async def test_a_reply_to_a_card_corrects_what_the_card_speaks_of(
    ada: Member, coach: Coach
) -> None:
    await onboarded(ada)
    await ada.writes(SESSION)
    card = await ada.reads("with 5 kg")
    before = len(ada.heard)

    await ada.writes("effort was 4", replies_to=card.message)

    assert "effort 4" in await ada.news(before)


async def test_somebody_with_a_spanish_phone_is_spoken_to_in_spanish(
    discord: FakeDiscord, coach: Coach
) -> None:
    lucia = Member(discord, id=51, name="Lucía", locale="es-419")

    card = await lucia.calls("start")

    assert "¿" in card.content


async def test_among_others_every_answer_is_for_that_person_alone(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    await ada.calls("start", in_server=True)
    card = discord.to(CHANNEL)[-1]
    await ada.taps(card, card.buttons[0][1])

    assert len(discord.to(CHANNEL)) >= 2
    assert [one for one in discord.to(CHANNEL) if not one.ephemeral] == []
    assert ada.heard == []


async def test_in_private_an_answer_is_an_ordinary_message(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    await ada.calls("start")

    assert [one for one in ada.heard if one.ephemeral] == []


async def test_words_to_the_coach_among_others_are_answered_in_private_or_not_at_all(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    await onboarded(ada)

    # of this server nothing is known yet, as while Discord is starting it
    await ada.writes_in_server(SESSION, calls_bot=True)
    await ada.settles()
    await coach.drained()

    assert discord.to(CHANNEL) == []


async def test_what_people_say_to_each_other_leads_to_nothing(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    await ada.writes_in_server("we had a hard match, my knee hurts 5/10")
    await coach.drained()

    assert discord.posted == []


async def test_everything_is_acknowledged_before_it_is_answered(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    card = await ada.calls("start")
    await ada.taps(card, "yes")

    kinds = [asked.kind for asked in discord.asked.values()]
    assert kinds == [MESSAGE_LATER, PRESS_LATER]
    assert all(
        asked.acknowledged is not None and asked.acknowledged - asked.began < 3.0
        for asked in discord.asked.values()
    )


async def test_nobody_is_ever_mentioned(discord: FakeDiscord, ada: Member, coach: Coach) -> None:
    await onboarded(ada)
    await ada.says("@everyone 3x20m 5kg rpe 3")

    assert {str(one.payload["allowed_mentions"]) for one in discord.posted} == {"{'parse': []}"}


async def test_log_opens_a_form_and_the_form_is_logged(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    await onboarded(ada)

    opened = await ada.asks("log")
    await discord.until(lambda: opened.kind == MODAL)
    before = len(ada.heard)
    sent = await ada.sends_form(opened, **FORM)

    assert list(asked_in(opened)) == list(FORM)
    assert "5 kg" in await ada.news(before)
    assert sent.kind == MESSAGE_LATER


def asked_in(opened: Asked) -> dict[str, Any]:
    """Return the components of an open form by their names."""
    return {one["component"]["custom_id"]: one["component"] for one in opened.data["components"]}


async def test_the_form_holds_what_was_planned_and_scores_are_chosen(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    await onboarded(ada)

    opened = await ada.asks("log")
    await discord.until(lambda: opened.kind == MODAL)

    asked = asked_in(opened)
    assert (asked["sets"]["value"], asked["length"]["value"]) == ("3", "20 m")
    scores = [[one["value"] for one in asked[name]["options"]] for name in ("effort", "pain")]
    assert scores == [[str(score) for score in range(11)]] * 2


async def test_the_form_is_in_the_language_the_person_chose(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    await onboarded(ada)
    await ada.calls("language", language="Español")

    opened = await ada.asks("log")
    await discord.until(lambda: opened.kind == MODAL)

    assert opened.data["title"] == "Anotar una sesión"


async def test_before_the_coach_knows_somebody_log_asks_what_it_needs_to_know(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    card = await ada.calls("log")

    assert card.buttons
    assert [one.kind for one in discord.asked.values()] == [MESSAGE_LATER]


async def test_the_pull_test_is_a_form_behind_its_button(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    await onboarded(ada)
    kit = await ada.calls("kit")

    opened = await ada.presses(kit.token("kit.pull"), kit)
    await discord.until(lambda: opened.kind == MODAL)
    before = len(ada.heard)
    await ada.sends_form(opened, reading="12 kg", total="40 kg")

    assert list(asked_in(opened)) == ["reading", "total"]
    assert "0.3" in await ada.news(before)


class Slow(Told):
    """A core that takes longer over a form than Discord waits."""

    async def form(self, incoming: Incoming) -> Form | None:
        await asyncio.sleep(10.0)
        return None


async def test_where_a_form_is_not_found_in_time_the_coach_asks_in_words(
    discord: FakeDiscord, ada: Member, tmp_path: Path
) -> None:
    async with coaching(discord, tmp_path, told=Slow):
        await onboarded(ada)

        card = await ada.calls("log")

    assert "What did you do" in card.content


async def test_a_session_to_correct_is_chosen_from_those_logged(ada: Member, coach: Coach) -> None:
    await onboarded(ada)
    await ada.writes(SESSION)
    await ada.reads("with 5 kg")

    [found] = await ada.completes("fix", "session", "5 k", of="value")
    before = len(ada.heard)
    await ada.asks("fix", session=found)

    assert "d.logging.new" in str((await ada.hears(before)).buttons)


async def test_a_form_that_was_open_during_a_restart_still_counts(
    discord: FakeDiscord, ada: Member, tmp_path: Path
) -> None:
    async with coaching(discord, tmp_path):
        await onboarded(ada)
        opened = await ada.asks("log")
        await discord.until(lambda: opened.kind == MODAL)

    async with coaching(discord, tmp_path):
        before = len(ada.heard)
        await ada.sends_form(opened, **FORM)

        assert "5 kg" in await ada.news(before)


async def test_words_given_with_the_command_are_logged_at_once(ada: Member, coach: Coach) -> None:
    await onboarded(ada)

    before = len(ada.heard)
    await ada.asks("log", words=SESSION)

    assert "5 kg" in await ada.news(before)


async def test_log_this_logs_what_a_message_says(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    await onboarded(ada)
    number = await ada.writes_in_server(SESSION, calls_bot=True)

    await ada.logs_this(number, in_server=True)
    await discord.until(lambda: any("5 kg" in one.content for one in discord.to(CHANNEL)))

    told = [one for one in discord.to(CHANNEL) if one.how != "reaction"]
    assert [one for one in told if not one.ephemeral] == []


async def test_a_zone_is_suggested_while_it_is_typed_and_taken(ada: Member, coach: Coach) -> None:
    await onboarded(ada)

    found = await ada.completes("schedule", "city", "kath")
    before = len(ada.heard)
    await ada.asks("schedule", city=found[0])

    assert found == ["Asia/Kathmandu"]
    assert "Kathmandu" in await ada.news(before)


async def test_a_button_works_after_a_restart(
    discord: FakeDiscord, ada: Member, tmp_path: Path
) -> None:
    async with coaching(discord, tmp_path):
        card = await ada.calls("start")

    async with coaching(discord, tmp_path):
        following = await ada.taps(card, "yes")

    assert following.content != card.content


async def test_an_old_button_changes_nothing_and_says_so(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    card = await ada.calls("start")
    asked = await ada.taps(card, "yes")
    # a second finger was quicker than the rewriting of the card
    discord.messages[card.channel][card.message]["components"] = card.payload["components"]

    stale = await ada.taps(card, "no")

    news = [one.content for one in ada.heard if asked.at < one.at <= stale.at]
    assert news == ["That question is closed. Nothing changed."]
    assert stale.ephemeral


async def test_a_button_of_another_program_is_left_to_it(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    card = await ada.calls("start")
    message = discord.messages[card.channel][card.message]
    data = {"custom_id": "theirs:1", "component_type": 2}

    asked = await ada._ask(3, data, False, message=message)
    await ada.taps(card, "yes")

    assert asked.kind is None


async def test_one_persons_button_pressed_by_another_says_nothing_of_the_first(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    bea = Member(discord, id=43, name="Bea")
    card = await ada.calls("start", in_server=True)

    answer = await bea.taps(card, "yes")

    assert answer.ephemeral
    assert (await ada.taps(card, "yes")).content != answer.content


async def test_a_squad_in_a_thread_keeps_to_it(discord: FakeDiscord, coach: Coach) -> None:
    eve = Member(discord, id=61, name="Eve", channel=6001, permissions=MANAGE_SERVER)
    card = await eve.calls("squad", in_server=True)
    for part in ("day.1", "day.3", "hour", "at.1800"):
        card = await eve.taps(card, part)
    await coach.drained()

    assert await coach.squad_rooms(DISCORD) == (Room(DISCORD, "6001"),)
    assert {one.channel for one in discord.posted} == {6001}


async def test_a_squad_is_set_up_in_its_channel_for_all_to_see(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    ada.permissions = MANAGE_SERVER
    card = await ada.calls("squad", in_server=True)
    [asked] = discord.asked.values()

    following = await ada.taps(card, card.buttons[0][1])

    assert not card.ephemeral
    assert following.at > card.at
    assert asked.message not in discord.messages[CHANNEL]  # nothing stands there unfilled


async def test_a_name_that_reads_as_a_link_or_a_mention_is_none_in_the_channel(
    discord: FakeDiscord, coach: Coach
) -> None:
    name = "<@1> @everyone <t:1> <#2> t.me/x"
    eve = Member(discord, id=61, name=name, permissions=MANAGE_SERVER)
    card = await eve.calls("squad", in_server=True)
    for part in ("day.1", "day.3", "hour", "at.1800", "squad.card", "squad.more", "squad.coach"):
        card = await eve.taps(card, part)
    await coach.drained()

    shown = [one.content for one in discord.to(CHANNEL) if "Coach: " in one.content][-1]
    assert "Coach: 1 everyone t 1 2 t me x" in shown.splitlines()
    assert not any(one in shown for one in ("<@", "<#", "@everyone", "t.me", "<t:1>"))
