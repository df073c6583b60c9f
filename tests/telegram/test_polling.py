"""Updates are confirmed once they are safe, whatever happens on the way."""

import asyncio
import logging
from typing import Any

import pytest

from bot.errors import SettingsError, StoreError
from tests.telegram.conftest import Core, a_bot, running
from tests.telegram.human import Human
from tests.telegram.platform import TOKEN, FakeTelegram, Fault, Posted


def words(core: Core) -> list[str]:
    return [getattr(one.act, "text", "") for one in core.told]


async def test_an_update_is_confirmed_only_after_it_was_handled(
    telegram: FakeTelegram, ada: Human
) -> None:
    core = Core(gate=asyncio.Event())
    async with running(a_bot(telegram), core.answer):
        await ada.writes("3x20m 40kg")
        await telegram.until(lambda: "getUpdates" in telegram.calls)
        await asyncio.sleep(0.1)
        assert telegram.unconfirmed == 1

        assert core.gate is not None
        core.gate.set()
        await telegram.until_confirmed()

    assert words(core) == ["3x20m 40kg"]


async def test_what_the_core_could_not_keep_comes_again(
    telegram: FakeTelegram, ada: Human, caplog: pytest.LogCaptureFixture
) -> None:
    core = Core(broken=StoreError("the disk is full"))
    async with running(a_bot(telegram), core.answer):
        await ada.writes("3x20m 40kg")
        await telegram.until(lambda: telegram.calls.count("getUpdates") >= 3)
        assert telegram.unconfirmed == 1

        core.broken = None
        await telegram.until_confirmed()

    assert words(core) == ["3x20m 40kg"]
    assert caplog.text.count("updates could not be handled (StoreError)") == 1


async def test_a_backlog_is_handled_in_order(telegram: FakeTelegram, ada: Human) -> None:
    for number in range(250):
        await ada.writes(str(number))
    core = Core()

    async with running(a_bot(telegram), core.answer):
        await telegram.until_confirmed()

    assert words(core) == [str(number) for number in range(250)]


async def test_stopping_confirms_what_was_handled(telegram: FakeTelegram, ada: Human) -> None:
    core = Core()
    async with running(a_bot(telegram), core.answer):
        await ada.writes("last words")
        await telegram.until(lambda: core.told)

    assert telegram.unconfirmed == 0


async def test_a_telegram_that_is_down_at_the_start_is_waited_for(
    telegram: FakeTelegram, ada: Human
) -> None:
    bot = a_bot(telegram)
    await telegram.stop()
    core = Core()
    async with running(bot, core.answer):
        await asyncio.sleep(0.2)
        await telegram.start()
        await ada.writes("back")
        await telegram.until_confirmed()

    assert words(core) == ["back"]


async def test_a_telegram_that_restarts_loses_nothing(
    telegram: FakeTelegram, ada: Human, caplog: pytest.LogCaptureFixture
) -> None:
    core = Core()
    async with running(a_bot(telegram), core.answer):
        await ada.writes("before")
        await telegram.until_confirmed()
        await telegram.stop()
        await ada.writes("meanwhile")
        await asyncio.sleep(0.2)
        await telegram.start()
        await telegram.until_confirmed()

    assert words(core) == ["before", "meanwhile"]
    assert caplog.text.count("Telegram cannot be reached") == 1


@pytest.mark.parametrize("status", [500, 502, None], ids=str)
@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
async def test_a_lost_answer_to_a_poll_loses_no_update(
    telegram: FakeTelegram, ada: Human, status: int | None, after: bool
) -> None:
    telegram.faults.append(Fault("getUpdates", times=2, status=status, after=after))
    await ada.writes("here")
    core = Core()

    async with running(a_bot(telegram), core.answer):
        await telegram.until_confirmed()

    assert words(core) == ["here"]


async def test_a_second_poller_is_named_once_and_outlasted(
    telegram: FakeTelegram, ada: Human, caplog: pytest.LogCaptureFixture
) -> None:
    telegram.faults.append(Fault("getUpdates", times=4, status=409))
    core = Core()
    async with running(a_bot(telegram), core.answer):
        await ada.writes("mine")
        await telegram.until_confirmed()

    assert words(core) == ["mine"]
    assert caplog.text.count("another process is asking Telegram") == 1


async def test_a_webhook_left_over_is_removed_before_polling(
    telegram: FakeTelegram, ada: Human
) -> None:
    await telegram._update_queues.set_webhook(TOKEN, {"url": "https://127.0.0.1:1/old"})
    core = Core()
    async with running(a_bot(telegram), core.answer):
        await telegram.until(lambda: "deleteWebhook" in telegram.calls)
        await ada.writes("hello")
        await telegram.until_confirmed()

    assert words(core) == ["hello"]


async def test_an_update_nobody_can_read_stands_in_nobodys_way(
    telegram: FakeTelegram, ada: Human, caplog: pytest.LogCaptureFixture
) -> None:
    await ada.writes("first")
    await telegram.tell("message", {"message_id": "?", "chat": 5, "text": "a secret"})
    await ada.writes("second")
    core = Core()

    async with running(a_bot(telegram), core.answer):
        await telegram.until_confirmed()

    assert words(core) == ["first", "second"]
    assert "cannot be read" in caplog.text
    assert "a secret" not in " ".join(
        record.getMessage() for record in caplog.records if record.name.startswith("adapters")
    )


async def test_ids_that_jump_after_a_quiet_week_are_followed(
    telegram: FakeTelegram, ada: Human
) -> None:
    core = Core()
    async with running(a_bot(telegram), core.answer):
        await ada.writes("before")
        await telegram.until_confirmed()
        payload = ada.message(7, text="after")
        await telegram.tell("message", payload, update_id=900_000_000)
        await telegram.until_confirmed()

    assert words(core) == ["before", "after"]


async def test_every_press_is_acknowledged(telegram: FakeTelegram, ada: Human) -> None:
    card = Posted("sendMessage", 42, 17, "Sure?", ((("Yes", "a.1.yes"),),), 0.0, {})
    core = Core()
    async with running(a_bot(telegram), core.answer):
        query = await ada.presses("a.1.yes", card)
        await telegram.until(lambda: query in telegram.acknowledged)


@pytest.mark.parametrize("may", [True, False])
async def test_who_may_manage_a_group_is_asked_once_a_minute(
    telegram: FakeTelegram, may: bool
) -> None:
    bea = Human(telegram, id=43, group=-1001)
    if may:
        telegram.admins.add((-1001, 43))
    core = Core()
    async with running(a_bot(telegram), core.answer):
        await bea.writes("/squad")
        await bea.writes("/squad")
        await bea.writes("just talking")
        await telegram.until_confirmed()

    assert [one.admin for one in core.told] == [may, may, False]
    assert telegram.calls.count("getChatMember") == 1


async def test_a_rejected_token_ends_the_run_with_what_to_do(telegram: FakeTelegram) -> None:
    telegram.faults.append(Fault("getMe", status=401))

    with pytest.raises(SettingsError, match="BotFather"):
        async with running(a_bot(telegram), Core().answer):
            await telegram.until(lambda: telegram.refused)


async def test_only_the_kinds_that_lead_somewhere_are_asked_for(
    telegram: FakeTelegram, ada: Human
) -> None:
    async with running(a_bot(telegram), Core().answer):
        await ada.writes("hello")
        await telegram.until_confirmed()

    allowed: Any = telegram._update_queues.info(TOKEN)["allowed_updates"]
    assert sorted(allowed) == ["callback_query", "edited_message", "message", "my_chat_member"]


async def test_no_log_line_holds_the_token(
    telegram: FakeTelegram, ada: Human, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    telegram.faults.append(Fault("*", times=5))
    async with running(a_bot(telegram), Core().answer):
        await ada.writes("hello")
        await telegram.until_confirmed()

    assert TOKEN not in caplog.text
