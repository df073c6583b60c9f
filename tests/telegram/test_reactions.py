"""A session told in a group is acknowledged by a reaction, against a real HTTP server."""

from collections.abc import AsyncIterator

import pytest

from adapters.telegram.courier import TelegramCourier
from bot.contract import NOTED, Outgoing, Room
from bot.delivering import Gone, Moved, Refused, Sent
from bot.rich import rich
from tests.apps import TELEGRAM
from tests.telegram.conftest import a_bot
from tests.telegram.platform import FakeTelegram, Fault

SQUAD = Room(TELEGRAM, "-1001", "7")
NOTED_ADA = Outgoing("1", SQUAD, rich("Noted, Ada."), answers="9:41", reacts_to="-1001:41")


@pytest.fixture
async def courier(telegram: FakeTelegram) -> AsyncIterator[TelegramCourier]:
    telegram.chats.write(-1001, 41)
    bot = a_bot(telegram)
    await bot.open()
    yield bot.courier
    await bot.courier.close()
    await bot.close()


async def test_it_stands_on_the_message_and_nothing_is_written(
    telegram: FakeTelegram, courier: TelegramCourier
) -> None:
    sent = await courier.deliver(NOTED_ADA)

    (posted,) = telegram.posted
    assert sent == Sent("-1001:41")
    assert (posted.method, posted.message, posted.text) == ("setMessageReaction", 41, NOTED)


async def test_where_a_group_allows_none_it_is_refused(
    telegram: FakeTelegram, courier: TelegramCourier, caplog: pytest.LogCaptureFixture
) -> None:
    telegram.without_reactions.add(-1001)

    outcome = await courier.deliver(NOTED_ADA)

    assert isinstance(outcome, Refused)
    assert caplog.records == []  # such groups are many; there is nothing to repair


async def test_a_message_that_is_gone_takes_none(
    telegram: FakeTelegram, courier: TelegramCourier
) -> None:
    telegram.chats.delete(-1001, 41, may_delete=True)

    assert isinstance(await courier.deliver(NOTED_ADA), Refused)


async def test_a_group_that_became_another_one_numbers_its_messages_anew(
    telegram: FakeTelegram, courier: TelegramCourier
) -> None:
    there = Outgoing("1", Room(TELEGRAM, "-2002"), rich("Noted."), reacts_to="-1001:41")

    outcome = await courier.deliver(there)

    assert isinstance(outcome, Refused)
    assert "setMessageReaction" not in telegram.calls


async def test_a_group_on_its_way_to_another_one_is_followed(
    telegram: FakeTelegram, courier: TelegramCourier
) -> None:
    telegram.moved[-1001] = -2002

    assert await courier.deliver(NOTED_ADA) == Moved(Room(TELEGRAM, "-2002"))


async def test_a_bot_that_was_thrown_out_says_so(
    telegram: FakeTelegram, courier: TelegramCourier
) -> None:
    telegram.blocked[-1001] = "Forbidden: bot was kicked from the supergroup chat"

    assert isinstance(await courier.deliver(NOTED_ADA), Gone)


async def test_it_is_tried_again_where_the_line_was_cut(
    telegram: FakeTelegram, courier: TelegramCourier
) -> None:
    telegram.faults.append(Fault("setMessageReaction", after=True))
    await courier.deliver(NOTED_ADA)

    assert await courier.deliver(NOTED_ADA) == Sent("-1001:41")
