"""Who has no private chat with the coach still learns what became of their press."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from adapters.telegram.inbound import ALERT
from bot.clock import SystemClock
from bot.coach.app import Coach
from tests.telegram.conftest import coaching
from tests.telegram.human import Human
from tests.telegram.platform import FakeTelegram, Posted

GROUP = -55
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@pytest.fixture
async def coach(telegram: FakeTelegram, tmp_path: Path) -> AsyncIterator[Coach]:
    async with coaching(telegram, tmp_path) as running:
        yield running


@pytest.fixture
async def card(telegram: FakeTelegram, coach: Coach) -> Posted:
    """The squad's card in a group, as an admin called it."""
    cara = Human(telegram, id=43, name="Cara")
    telegram.admins.add((GROUP, cara.id))
    await cara.says("/start")
    cara.group = GROUP
    # whatever today is: on the eve of a session its own card would come behind
    today = SystemClock().now().weekday()
    first, second = (DAYS[(today + ahead) % 7] for ahead in (3, 5))
    await cara.writes(f"/squad {first} {second} 18:00")
    await telegram.until_confirmed()
    await coach.drained()
    return telegram.to(GROUP)[-1]


async def pressed(telegram: FakeTelegram, coach: Coach, human: Human, card: Posted) -> str | None:
    """Return what the person reads over the chat once they pressed what only admins may."""
    query = await human.presses(card.token("days"), card)
    await telegram.until(lambda: query in telegram.acknowledged)
    await coach.drained()
    return telegram.alerts.get(query)


async def test_a_stranger_reads_over_the_chat_why_nothing_happened(
    telegram: FakeTelegram, coach: Coach, card: Posted
) -> None:
    dan = Human(telegram, id=44, name="Dan", group=GROUP)
    before = len(telegram.posted)

    shown = await pressed(telegram, coach, dan, card)

    assert shown == "Only an admin of the group can change that."
    assert len(shown) <= ALERT
    assert len(telegram.posted) == before


async def test_whoever_has_a_private_chat_reads_it_over_the_group_as_well(
    telegram: FakeTelegram, coach: Coach, card: Posted
) -> None:
    dan = Human(telegram, id=44, name="Dan")
    await dan.says("/start")
    await coach.drained()
    dan.group = GROUP
    before = dan.read

    shown = await pressed(telegram, coach, dan, card)

    assert shown == "Only an admin of the group can change that."
    assert dan.read == before


async def test_who_joins_by_a_tap_reads_what_the_group_will_see(
    telegram: FakeTelegram, coach: Coach, card: Posted
) -> None:
    dan = Human(telegram, id=44, name="Dan")
    await dan.says("/start")
    await coach.drained()
    dan.group = GROUP
    before = dan.read

    query = await dan.presses(card.token("Join, 18"), card)
    await telegram.until(lambda: query in telegram.acknowledged)
    await coach.drained()

    assert telegram.alerts[query].startswith("You're in: The squad.")
    assert "Nobody sees loads, effort or pain" in telegram.alerts[query]
    assert dan.read == before


async def test_twenty_five_taps_of_a_stranger_say_nothing_to_the_group(
    telegram: FakeTelegram, coach: Coach, card: Posted
) -> None:
    dan = Human(telegram, id=44, name="Dan", group=GROUP)
    tokens = [token for _, token in card.buttons if not token.startswith("https:")]
    before = len(telegram.to(GROUP))

    queries = [await dan.presses(tokens[number % len(tokens)], card) for number in range(25)]
    await telegram.until(lambda: set(queries) <= set(telegram.acknowledged))
    await coach.drained()

    assert {one.method for one in telegram.to(GROUP)[before:]} <= {"editMessageText"}
    answered = telegram.alerts.keys() | telegram.opened.keys()
    assert set(queries) <= answered
    labels = {label for one in telegram.to(GROUP)[before:] for label, _ in one.buttons}
    assert "Consistency" not in labels, "a stranger turned the card for all"


async def test_who_joins_by_a_tap_is_led_where_they_read_what_it_means(
    telegram: FakeTelegram, coach: Coach, card: Posted
) -> None:
    dan = Human(telegram, id=44, name="Dan", group=GROUP)
    query = await dan.presses(card.token("Join, 18"), card)
    await telegram.until(lambda: query in telegram.acknowledged)
    await coach.drained()

    link, _, word = telegram.opened[query].partition("?start=")
    dan.group = None
    await dan.writes(f"/start {word}")

    assert link == "https://t.me/SledTestBot"
    assert await dan.reads("You're in: The squad.")
    assert await dan.reads("May I keep what you tell me")


async def test_a_stale_press_is_answered_over_the_chat_and_writes_nothing(
    telegram: FakeTelegram, coach: Coach
) -> None:
    ada = Human(telegram, id=45, name="Ada")
    await ada.writes("/start")
    await telegram.until_confirmed()
    await coach.drained()
    card = telegram.to(ada.id)[-1]
    await ada.presses(card.token("yes"), card)
    await telegram.until_confirmed()
    await coach.drained()
    before = len(telegram.posted)

    query = await ada.presses(card.token("no"), card)
    await telegram.until(lambda: query in telegram.acknowledged)
    await coach.drained()

    assert telegram.alerts[query] == "That question is closed. Nothing changed."
    assert len(telegram.posted) == before
