"""Telegram's traps, with the whole coach behind the bot."""

import asyncio
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest

from bot.coach.app import Coach
from tests.talk.test_logging import ada as trained_ada
from tests.telegram.conftest import SECRET, coaching
from tests.telegram.human import Human
from tests.telegram.platform import TOKEN, FakeTelegram, Fault
from tests.telegram.test_webhook import HEADER, free_port


@pytest.fixture
async def coach(telegram: FakeTelegram, tmp_path: Path) -> AsyncIterator[Coach]:
    async with coaching(telegram, tmp_path) as running:
        yield running


async def test_an_update_that_comes_twice_is_answered_once(
    telegram: FakeTelegram, ada: Human, coach: Coach
) -> None:
    telegram.faults.append(Fault("getUpdates", times=1, after=True, only=_has_offset))

    await ada.writes("/start")
    await telegram.until_confirmed()
    await coach.drained()
    greeted = ada.read
    await ada.writes("/help")
    await telegram.until_confirmed()
    await coach.drained()

    assert greeted == len({one.text for one in telegram.to(42)[:greeted]})


def _has_offset(fields: dict[str, object]) -> bool:
    return "offset" in fields


async def test_a_button_pressed_twice_is_told_to_be_closed_the_second_time(
    telegram: FakeTelegram, ada: Human, coach: Coach
) -> None:
    await ada.says("/start")
    card = await ada.reads("a.1.")

    first, second = [await ada.presses(card.token(".yes"), card) for _ in range(2)]
    await telegram.until(lambda: {first, second} <= set(telegram.acknowledged))
    await coach.drained()

    assert "1988" in telegram.to(42)[-1].text  # still the question after the one answered


async def test_another_persons_button_does_nothing_to_them(
    telegram: FakeTelegram, ada: Human, coach: Coach
) -> None:
    await ada.says("/start")
    card = await ada.reads("a.1.")
    await coach.drained()
    read = ada.read
    bea = Human(telegram, id=43, name="Bea", group=-1001)

    query = await bea.presses(card.token(".yes"), card)
    await telegram.until(lambda: query in telegram.acknowledged)
    await coach.drained()

    assert ada.read == read


async def test_a_button_from_before_a_restart_still_works(
    telegram: FakeTelegram, ada: Human, tmp_path: Path
) -> None:
    async with coaching(telegram, tmp_path):
        await ada.says("/start")
        card = await ada.reads("a.1.")

    async with coaching(telegram, tmp_path):
        await ada.taps(card, ".yes")
        assert await ada.reads("1988")


async def test_somebody_who_blocks_the_bot_is_left_alone_until_they_are_back(
    telegram: FakeTelegram, ada: Human, coach: Coach
) -> None:
    telegram.blocked[42] = "Forbidden: bot was blocked by the user"
    await ada.writes("/start")
    await telegram.until_confirmed()
    await coach.drained()
    tried = telegram.calls.count("sendMessage")

    await asyncio.sleep(0.2)
    assert telegram.calls.count("sendMessage") == tried
    assert tried <= 2

    del telegram.blocked[42]
    assert await ada.says("/start")


async def test_a_lost_answer_repeats_one_message_at_most(
    telegram: FakeTelegram, ada: Human, coach: Coach
) -> None:
    telegram.faults.append(Fault("sendMessage", times=1, after=True))

    await ada.writes("/start")
    await ada.reads("a.1.")

    texts = [one.text for one in telegram.to(42)]
    assert len(texts) - len(set(texts)) <= 1
    assert texts == sorted(texts, key=texts.index)


async def test_in_a_storm_of_429_everything_arrives_and_nothing_too_early(
    telegram: FakeTelegram, coach: Coach
) -> None:
    telegram.faults.append(Fault("sendMessage", times=3, status=429, retry_after=1))
    people = [Human(telegram, id=1000 + number) for number in range(30)]

    for person in people:
        await person.writes("/start")
    await telegram.until(lambda: all(telegram.to(person.id) for person in people), 20)

    for refused, method, status in telegram.refused:
        assert (method, status) == ("sendMessage", 429)
        # what was on its way already cannot be called back
        early = [one for one in telegram.posted if refused + 0.2 < one.at < refused + 1.0]
        assert early == []


async def test_a_message_from_yesterday_counts_for_yesterday(
    telegram: FakeTelegram, ada: Human, coach: Coach
) -> None:
    ada.at = int(time.time()) - 86_400  # noqa: TID251 - a person lives in the world's time

    assert await ada.says("/start")


async def test_a_line_edited_while_it_is_doubted_counts_as_it_reads_now(
    telegram: FakeTelegram, ada: Human, tmp_path: Path
) -> None:
    ada.at = int(time.time())  # noqa: TID251 - a person lives in the world's time
    async with coaching(telegram, tmp_path, newcomer=trained_ada().athlete) as coach:
        line = await ada.writes("4x20m 250kg rpe 4 pain 0 smooth")
        assert "Is that right?" in (await ada.hears()).text

        corrected = await ada.edits(line, "4x20m 5kg rpe 4 pain 0 smooth")
        await coach.drained()

    assert "4 × 20 m with 5 kg" in corrected.text
    assert telegram.to(42)[-1] == corrected


# --- the webhook, with everything behind it ---


@asynccontextmanager
async def hooked(telegram: FakeTelegram, folder: Path) -> AsyncIterator[tuple[Coach, str]]:
    port = free_port()
    url = f"http://127.0.0.1:{port}/hook"
    async with coaching(
        telegram, folder, mode="webhook", webhook_url=url, listen=f"127.0.0.1:{port}"
    ) as coach:
        await telegram.until(lambda: telegram._update_queues.info(TOKEN)["url"])
        yield coach, url


async def posted(url: str, number: int, message: dict[str, object]) -> int:
    body = json.dumps({"update_id": number, "message": message}).encode()
    async with (
        aiohttp.ClientSession() as session,
        session.post(url, data=body, headers={HEADER: SECRET}) as response,
    ):
        return response.status


async def test_a_webhook_called_twice_at_once_answers_once(
    telegram: FakeTelegram, ada: Human, tmp_path: Path
) -> None:
    message = ada.message(1, text="/start")
    async with hooked(telegram, tmp_path) as (coach, url):
        statuses = await asyncio.gather(*(posted(url, 7, message) for _ in range(5)))
        await coach.drained()

    texts = [one.text for one in telegram.to(42)]
    assert statuses == [200] * 5
    assert len(texts) == len(set(texts))


async def test_webhooks_in_any_order_are_all_answered(
    telegram: FakeTelegram, tmp_path: Path
) -> None:
    people = [Human(telegram, id=1000 + number) for number in range(20)]
    async with hooked(telegram, tmp_path) as (coach, url):
        statuses = await asyncio.gather(
            *(
                posted(url, 500 - number, person.message(1, text="/start"))
                for number, person in enumerate(people)
            )
        )
        await coach.drained()

    assert set(statuses) == {200}
    assert all(telegram.to(person.id) for person in people)
