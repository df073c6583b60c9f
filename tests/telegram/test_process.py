"""The bot as an operator runs it: `sled-coach run` in a process of its own."""

import asyncio
from pathlib import Path

import pytest

from tests.telegram.conftest import Starts
from tests.telegram.human import Human
from tests.telegram.newcomer import settled
from tests.telegram.platform import TOKEN, FakeTelegram, Fault
from tests.telegram.process import Bot

pytestmark = pytest.mark.slow

STOPPING_S = 5.0


async def test_somebody_with_a_spanish_phone_is_spoken_to_in_spanish(
    telegram: FakeTelegram, starts: Starts
) -> None:
    await starts()
    lucia = Human(telegram, id=51, name="Lucía", language="es-MX")

    await lucia.says("/start")

    assert "¿" in (await settled(lucia)).text


async def test_in_a_group_the_answer_comes_in_private(
    telegram: FakeTelegram, starts: Starts
) -> None:
    await starts()
    await Human(telegram, id=43, name="Bea").says("/start")
    bea = Human(telegram, id=43, name="Bea", group=-1001, topic=7)

    await bea.says("/today@SledTestBot")
    await bea.writes("we had a hard match, my knee hurts 5/10")
    await telegram.until_confirmed()

    assert telegram.to(43)
    assert telegram.to(-1001) == []


async def test_killed_with_a_backlog_it_answers_everybody_once(
    telegram: FakeTelegram, starts: Starts
) -> None:
    bot = await starts()
    early = Human(telegram, id=999)
    await early.says("/start")  # what is read when it is first wanted, is
    people = [Human(telegram, id=1000 + number) for number in range(30)]
    for person in people:
        await person.writes("/start")
    await telegram.until(lambda: len(telegram.posted) >= 10)
    await bot.dies()
    in_flight = 16

    await bot.starts()
    await telegram.until_confirmed()
    await telegram.until(lambda: all(telegram.to(person.id) for person in people))
    await asyncio.sleep(1.0)

    first = telegram.to(people[-1].id)[0].text
    greetings = [one for one in telegram.posted if one.text == first and one.chat != early.id]
    assert len(people) <= len(greetings) <= len(people) + in_flight
    times = sorted(one.at for one in telegram.posted)
    assert all(later - earlier >= 1.0 for earlier, later in zip(times, times[30:], strict=False))


async def test_killed_before_anything_was_confirmed_it_handles_it_all(
    telegram: FakeTelegram, ada: Human, starts: Starts
) -> None:
    bot = await starts()
    telegram.faults.append(Fault("getUpdates", times=1, after=True))
    await ada.writes("/start")
    await bot.dies()
    await bot.starts()

    assert await ada.hears()


async def test_it_stops_within_five_seconds_and_loses_nothing(
    telegram: FakeTelegram, starts: Starts
) -> None:
    bot = await starts()
    people = [Human(telegram, id=1000 + number) for number in range(50)]
    for person in people:
        await person.writes("/start")
    await telegram.until(lambda: len(telegram.posted) >= 10)

    took = await bot.stops()
    await bot.starts()
    await telegram.until(lambda: all(telegram.to(person.id) for person in people))

    assert took < STOPPING_S
    for person in people:
        assert len({one.text for one in telegram.to(person.id)}) == len(telegram.to(person.id))


async def test_it_stops_at_once_when_telegram_hangs(
    telegram: FakeTelegram, ada: Human, starts: Starts
) -> None:
    bot = await starts()
    await telegram.stop()

    assert await bot.stops() < STOPPING_S

    await telegram.start()


async def test_no_line_it_logs_holds_the_token(
    telegram: FakeTelegram, ada: Human, starts: Starts
) -> None:
    bot = await starts()
    telegram.faults += [Fault("sendMessage", times=2), Fault("getUpdates", times=2)]
    await ada.says("/start")
    await bot.stops()

    assert "@SledTestBot is at work" in bot.said
    assert TOKEN not in bot.said


async def test_check_finds_nothing_wrong_where_all_is_well(
    telegram: FakeTelegram, tmp_path: Path
) -> None:
    code, said = await Bot(telegram, tmp_path).runs("check")

    assert code == 0
    assert "@SledTestBot" in said
    assert "PROBLEM" not in said


@pytest.mark.parametrize(
    ("more", "wanted"),
    [
        ("tokn = 'x'", "telegram.tokn is unknown"),
        ("mode = 'webhook'", "telegram.webhook_url must begin"),
    ],
)
async def test_check_and_run_say_what_is_wrong_with_the_config(
    telegram: FakeTelegram, tmp_path: Path, more: str, wanted: str
) -> None:
    bot = Bot(telegram, tmp_path, more)

    for command in ("check", "run"):
        code, said = await bot.runs(command)
        assert code == (78 if command == "run" else 1)
        assert wanted in said
        assert "Traceback" not in said


async def test_check_names_a_rejected_token_and_an_unreachable_telegram(
    telegram: FakeTelegram, tmp_path: Path
) -> None:
    bot = Bot(telegram, tmp_path)
    telegram.faults.append(Fault("getMe", status=401))
    rejected = await bot.runs("check")
    await telegram.stop()
    unreachable = await bot.runs("check")
    await telegram.start()

    assert (rejected[0], unreachable[0]) == (1, 1)
    assert "BotFather" in rejected[1]
    assert "cannot be reached" in unreachable[1]
