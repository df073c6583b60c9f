"""A card is rewritten through the press on it; one shown to a person alone has no other way."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from adapters.discord.asking import Ask
from adapters.discord.courier import DiscordCourier
from bot.clock import RehearsalClock, SystemClock
from bot.coach.app import Coach
from bot.coach.occasions import occasion_of
from bot.contract import Account, Chose, Incoming, Outgoing, Room, Toast
from bot.delivering import Refused, Sent
from bot.rich import Command, Span, Told, moment, rich, spans_of
from bot.store.accounts.contacts import Contact
from tests.apps import DISCORD
from tests.discord_adapter.bodies import LATER as DEFERRED_UPDATE
from tests.discord_adapter.bridge import FakeDiscord
from tests.discord_adapter.conftest import coaching
from tests.discord_adapter.member import FORM, Member
from tests.discord_adapter.onboarding import onboarded
from tests.discord_adapter.test_sending import courier, rest, to
from tests.discord_adapter.things import Fault
from tests.discord_adapter.world import CHANNEL, EPHEMERAL, LATER
from tests.filing import put_on_file
from tests.talk.person import MONDAY_EVENING
from tests.talk.pullers import ADA

__all__ = ["courier", "rest"]

THROUGH_IT = "@original"


@pytest.fixture
async def coach(discord: FakeDiscord, tmp_path: Path) -> AsyncIterator[Coach]:
    async with coaching(discord, tmp_path) as running:
        yield running


def rewritten_by(discord: FakeDiscord) -> list[str]:
    """Return the paths by which messages were rewritten."""
    return [path for _, method, path in discord.requests if method == "PATCH"]


# --- with the coach behind it --------------------------------------------------------------


async def test_words_in_a_form_go_on_the_card_that_opened_it(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    card = await ada.calls("start", in_server=True)
    year = await ada.taps(card, card.buttons[0][1])
    before = {one.message for one in discord.to(CHANNEL)}

    following = await ada.types(year, "1990")
    again = await ada.types(following, "what?")

    assert {one.message for one in discord.to(CHANNEL)} == before
    assert (following.how, following.message, following.ephemeral) == ("edit", card.message, True)
    assert "**1990**" in following.content
    assert again.message == card.message
    assert [one.kind for one in discord.asked.values() if one.asks == FORM] == [
        DEFERRED_UPDATE,
        DEFERRED_UPDATE,
    ]
    assert discord.refused == []


async def test_a_session_corrected_by_the_form_on_its_card_is_told_there(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    await onboarded(ada)
    await ada.calls("log", in_server=True, words="3x20m 5kg rpe 3 pain 1 smooth")
    card = discord.to(CHANNEL)[-1]

    doubted = await ada.types(card, "make it 10")
    changed = await ada.taps(doubted, ".yes")

    assert {one.message for one in (doubted, changed)} == {card.message}
    assert "10 kg? That's a lot" in doubted.content
    assert "Changed.\nBefore: " in changed.content
    assert discord.refused == []


async def test_a_card_shown_to_one_person_in_a_channel_goes_on_in_place(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    card = await ada.calls("start", in_server=True)

    following = await ada.taps(card, card.buttons[0][1])

    assert (following.how, following.message) == ("edit", card.message)
    assert following.ephemeral
    assert following.content != card.content
    assert len(discord.messages[CHANNEL]) == len({one.message for one in discord.to(CHANNEL)})
    assert discord.refused == []


async def test_in_private_a_card_goes_on_through_the_press_on_it(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    card = await ada.calls("start")
    before = len(rewritten_by(discord))

    following = await ada.taps(card, "yes")

    [way] = rewritten_by(discord)[before:]
    assert following.message == card.message
    assert way.endswith(THROUGH_IT)


async def test_edits_of_ones_own_message_go_on_on_the_card_and_an_undo_in_words_closes_it(
    discord: FakeDiscord, ada: Member, tmp_path: Path
) -> None:
    await put_on_file(tmp_path, Account(DISCORD, str(ada.id)), Room(DISCORD, str(ada.dm)), ADA)
    async with coaching(discord, tmp_path, RehearsalClock(MONDAY_EVENING)):
        line = await ada.writes("3x20m 5kg rpe 3 pain 1 smooth")
        card = await ada.reads("with 5 kg")
        new = sum(one.how == "message" for one in ada.heard)

        await ada.rewrites(line, "4x20m 5kg rpe 3 pain 1 smooth")
        await ada.rewrites(line, "2x20m 5kg rpe 3 pain 1 smooth")
        edited = await ada.reads("2 × 20 m")
        assert sum(one.how == "message" for one in ada.heard) == new
        await ada.writes("undo that")
        closed = await ada.reads("that change is undone, see below")
        below = await ada.reads("It reads again: Mon 2 Mar: 4 × 20 m")

    assert {one.message for one in (edited, closed)} == {card.message}
    assert below.message != card.message
    assert closed.buttons == ()
    assert discord.refused == []


async def test_where_the_press_leads_nowhere_any_more_it_is_answered_by_a_message(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    card = await ada.calls("start", in_server=True)
    discord.faults.append(Fault("PATCH", THROUGH_IT, 1, 404, 10008))

    following = await ada.taps(card, card.buttons[0][1])

    assert following.message != card.message
    assert following.ephemeral


@pytest.mark.parametrize(
    ("private", "alone", "on"),
    [(True, False, "5:1"), (False, True, "5:1"), (False, False, None)],
    ids=["in private", "shown to one", "seen by all"],
)
def test_a_card_that_all_see_is_never_rewritten_with_what_is_for_one(
    private: bool, alone: bool, on: str | None
) -> None:
    ada, now = Account(DISCORD, "42"), SystemClock().now()
    act = Chose("d.today.show", "5:1")
    press = Incoming("1", Room(DISCORD, "5"), ada, now, act, private=private, alone=alone)

    assert occasion_of(press, Contact(ada, "ada")).pressed == on


# --- the way alone -------------------------------------------------------------------------


async def pressed(discord: FakeDiscord, member: Member, *, in_server: bool) -> tuple[Ask, str]:
    """Return a press that is acknowledged, on a card, and how that card is named."""
    where = CHANNEL if in_server else member.dm
    card = {"content": "Ready?", "flags": EPHEMERAL if in_server else 0}
    number = int(discord._post("aside", where, card)["id"])
    one = await member.presses("d.today.show", discord.posted[-1])
    discord._callback(str(one.id), one.token, body={"type": DEFERRED_UPDATE})
    ask = Ask(one.id, where, one.token, waits=False, aside=in_server, pressed=number)
    return ask, f"{where}:{number}"


def following(member: Member, ask: Ask, card: str) -> Outgoing:
    message = replace(to(member, answers=ask.name, replaces=card), body=rich("On it."))
    return replace(message, to=Account(DISCORD, str(member.id))) if ask.aside else message


@pytest.mark.parametrize("in_server", [False, True], ids=["in private", "in a server"])
async def test_a_process_that_never_saw_the_press_rewrites_its_card(
    discord: FakeDiscord, ada: Member, courier: DiscordCourier, in_server: bool
) -> None:
    ask, card = await pressed(discord, ada, in_server=in_server)

    outcomes = [await courier.deliver(following(ada, ask, card)) for _ in range(2)]

    assert outcomes == [Sent(card)] * 2
    assert discord.messages[ask.channel][ask.pressed or 0]["content"] == "On it."
    assert len(discord.messages[ask.channel]) == 1


async def test_past_its_time_a_card_in_private_is_rewritten_all_the_same(
    discord: FakeDiscord, ada: Member, courier: DiscordCourier
) -> None:
    discord.now = lambda: SystemClock().now() - LATER
    ask, card = await pressed(discord, ada, in_server=False)

    assert await courier.deliver(following(ada, ask, card)) == Sent(card)
    assert THROUGH_IT not in "".join(rewritten_by(discord))


async def test_past_its_time_a_card_shown_to_one_is_not_even_tried(
    discord: FakeDiscord, ada: Member, courier: DiscordCourier
) -> None:
    discord.now = lambda: SystemClock().now() - LATER
    ask, card = await pressed(discord, ada, in_server=True)

    assert isinstance(await courier.deliver(following(ada, ask, card)), Refused)
    assert rewritten_by(discord) == []


async def test_another_card_than_the_pressed_one_is_rewritten_by_its_own_name(
    discord: FakeDiscord, ada: Member, courier: DiscordCourier
) -> None:
    ask, _ = await pressed(discord, ada, in_server=False)
    _, other = await pressed(discord, ada, in_server=False)

    assert await courier.deliver(following(ada, ask, other)) == Sent(other)
    assert discord.messages[ada.dm][ask.pressed or 0]["content"] == "Ready?"


async def test_what_is_shown_to_one_alone_is_written_as_any_message_is(
    discord: FakeDiscord, ada: Member, courier: DiscordCourier
) -> None:
    at, courier.commands = MONDAY_EVENING, {"squad": 17}
    ask, _ = await pressed(discord, ada, in_server=True)
    squad = Told((Span("/squad", command=Command("squad")),))
    words = rich("a_b_ ", *spans_of(moment("Mon 2 Mar 18:00", at)), " ", *spans_of(squad))

    await courier.show(ask, replace(to(ada), body=words, toast=Toast()))

    shown = discord.posted[-1]
    assert shown.content == rf"a\_b\_ <t:{int(at.timestamp())}:F> </squad:17>"
    assert shown.ephemeral
