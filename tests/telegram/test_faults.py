"""The faults a platform has, over real HTTP, and what becomes of each kind of message in them."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from adapters.kit.pace import Limits
from adapters.telegram.courier import TelegramCourier
from adapters.telegram.run import TelegramBot
from adapters.telegram.settings import TelegramSettings
from bot.clock import RehearsalClock
from bot.coach.app import open_coach
from bot.contract import Choice, File, Outgoing, Room
from bot.delivering import Later, Unknown
from bot.rich import rich
from bot.settings import Settings
from bot.store import outbox
from bot.store.database import open_database
from bot.store.message import Kind, Letter
from tests.apps import DOT, TELEGRAM
from tests.telegram.platform import TOKEN, FakeTelegram, Fault

NOON = datetime(2026, 3, 3, 12, tzinfo=UTC)
ADA = Room(TELEGRAM, "42")
FILE = File("log.csv", "text/csv", b"day,load\n")
PICTURE = File("load.png", "image/png", DOT, alt="40 kg")
BUTTONS = ((Choice("Yes", "a.1.yes"),),)
NO_LIMITS = Limits(a_second=9999, burst=9999, a_minute_in_group=9999, between_edits_s=0)

FAILS = {
    "500": Fault("*", status=500),
    "502": Fault("*", status=502),
    "503": Fault("*", status=503),
    "a proxy's 503": Fault("*", status=503, from_proxy=True),
    "429 without a wait": Fault("*", status=429, from_proxy=True),
    "401": Fault("*", status=401),
    "404": Fault("*", status=404),
}
SILENT = {
    "reset before effect": Fault("*"),
    "reset after effect": Fault("*", after=True),
    "a proxy's 502": Fault("*", status=502, from_proxy=True),
    "a proxy's 504": Fault("*", status=504, from_proxy=True, after=True),
}
MESSAGES = {
    "text": ("sendMessage", Outgoing("1", ADA, rich("hi"))),
    "with buttons": ("sendMessage", Outgoing("1", ADA, rich("hi"), choices=BUTTONS)),
    "picture": ("sendPhoto", Outgoing("1", ADA, rich("hi"), picture=PICTURE)),
    "file": ("sendDocument", Outgoing("1", ADA, rich("hi"), file=FILE)),
}


@pytest.fixture
async def courier(telegram: FakeTelegram) -> AsyncIterator[TelegramCourier]:
    settings = TelegramSettings(api_base=telegram.base)
    bot = TelegramBot(settings, TOKEN, lambda: NOON, limits=NO_LIMITS)
    await bot.open()
    yield bot.courier
    await bot.courier.close()
    await bot.close()


@pytest.mark.parametrize("shape", MESSAGES)
@pytest.mark.parametrize("fault", [*FAILS, *SILENT])
async def test_a_fault_means_the_same_for_every_shape_of_message(
    telegram: FakeTelegram, courier: TelegramCourier, fault: str, shape: str
) -> None:
    method, message = MESSAGES[shape]
    telegram.faults.append(replace((FAILS | SILENT)[fault], method=method))

    outcome = await courier.deliver(message)

    assert isinstance(outcome, Later if fault in FAILS else Unknown)


KINDS = {
    "answer": Letter(Outgoing("a", ADA, rich("a"), answers="7"), Kind.ANSWER),
    "reminder in private": Letter(
        Outgoing("b", Room(TELEGRAM, "43"), rich("b"), choices=BUTTONS), Kind.REMINDER
    ),
    "reminder in a group": Letter(
        Outgoing("c", Room(TELEGRAM, "-1001"), rich("c"), choices=BUTTONS),
        Kind.REMINDER,
    ),
    "room update": Letter(Outgoing("d", Room(TELEGRAM, "-1002"), rich("d")), Kind.UPDATE),
    "notice": Letter(Outgoing("e", Room(TELEGRAM, "44"), rich("e")), Kind.NOTICE),
    "farewell": Letter(Outgoing("f", Room(TELEGRAM, "45"), rich("f")), Kind.FAREWELL),
}


async def lived(
    telegram: FakeTelegram, courier: TelegramCourier, folder: Path, fault: Fault, span: timedelta
) -> list[str]:
    """Have one message of each kind sent while `sendMessage` alone fails; return what arrived."""
    clock = RehearsalClock(NOON)
    url = f"sqlite:///{folder / 'coach.sqlite'}"
    database = await open_database(url)
    letters = list(KINDS.values())
    await database.transact(lambda connection: outbox.put(connection, letters, NOON))
    await database.close()
    telegram.faults.append(replace(fault, method="sendMessage", times=10_000))
    async with open_coach(Settings(url), clock, [courier]) as coach:
        await coach.drained()
        step = timedelta(seconds=1)
        while clock.now() < NOON + span + timedelta(minutes=15):
            if clock.now() >= NOON + span:
                telegram.faults.clear()
            clock.move_to(clock.now() + step)
            await asyncio.sleep(0)
            await coach.drained()
            step = min(step * 1.2, timedelta(seconds=30))
    return sorted(one.text for one in telegram.posted)


SPANS = pytest.mark.parametrize(
    "span", [timedelta(seconds=3), timedelta(minutes=10)], ids=["3 s", "10 min"]
)


@SPANS
@pytest.mark.parametrize("fault", ["500", "a proxy's 503", "404", "429 without a wait"])
async def test_what_fails_for_a_while_arrives_once_of_every_kind(
    telegram: FakeTelegram, courier: TelegramCourier, tmp_path: Path, fault: str, span: timedelta
) -> None:
    arrived = await lived(telegram, courier, tmp_path, FAILS[fault], span)

    assert arrived == ["a", "b", "c", "d", "e", "f"]


@SPANS
@pytest.mark.parametrize("fault", ["reset before effect", "a proxy's 502"])
async def test_silence_for_a_while_loses_nothing_that_nobody_waits_for(
    telegram: FakeTelegram, courier: TelegramCourier, tmp_path: Path, fault: str, span: timedelta
) -> None:
    """An answer is given up after half a minute, and told of; last words are said once."""
    arrived = await lived(telegram, courier, tmp_path, SILENT[fault], span)

    given_up = set() if span < timedelta(seconds=15) else {"a"}
    assert set("abcde") - set(arrived) == given_up
    assert len(arrived) == len(set(arrived))


async def test_silence_after_effect_says_nothing_more_than_three_times(
    telegram: FakeTelegram, courier: TelegramCourier, tmp_path: Path
) -> None:
    fault = SILENT["reset after effect"]
    arrived = await lived(telegram, courier, tmp_path, fault, timedelta(minutes=10))

    assert {text: arrived.count(text) for text in "abcdef"} == {
        **dict.fromkeys("abcde", 3),
        "f": 1,
    }
