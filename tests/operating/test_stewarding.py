"""What whoever runs a coach does beside it: counts, exports, erases, tries, pauses."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from zipfile import ZipFile

import pytest

from adapters.cli import main
from bot.clock import RehearsalClock
from bot.coach.app import Coach, open_coach
from bot.errors import StoreAway
from bot.settings import Settings
from tests.heart.people import Mailbox, Person
from tests.telegram.human import Human
from tests.telegram.platform import FakeTelegram, fake_telegram
from tests.telegram.process import Bot


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with fake_telegram() as running:
        yield running


@pytest.fixture
async def coach(url: str, clock: RehearsalClock) -> AsyncIterator[Coach]:
    async with open_coach(Settings(url), clock, [Mailbox()]) as coach:
        yield coach


async def sled_coach(*words: str) -> int:
    return await asyncio.to_thread(main, [*words])


async def test_figures_and_exports_are_had_while_a_coach_is_at_work_and_name_nobody(
    coach: Coach,
    clock: RehearsalClock,
    url: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name in ("adalgisa", "bea"):
        await Person(name, clock, coach).types("/start")

    counted = await sled_coach("stats", "--db", url)
    told = capsys.readouterr().out
    exported = await sled_coach("export-all", str(tmp_path / "all"), "--db", url)

    figures = {line[11:]: int(line[:9]) for line in told.splitlines()}
    files = [*(tmp_path / "all").iterdir()]
    assert (counted, exported) == (0, 0)
    assert (figures["athletes"], figures["accounts on terminal"], figures["sessions"]) == (2, 2, 0)
    assert "adalgisa" not in told
    assert {one.stat().st_mode & 0o777 for one in (*files, tmp_path / "all")} == {0o600, 0o700}
    known = [
        json.loads(ZipFile(one).read("sled-coach.json"))["accounts"][0]["id"] for one in files
    ]
    assert sorted(known) == ["adalgisa", "bea"]


async def test_somebody_is_forgotten_only_where_that_is_meant_and_the_coach_is_stopped(
    clock: RehearsalClock, url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async with open_coach(Settings(url), clock, [Mailbox()]) as coach:
        await Person("ada", clock, coach).types("/start")
        busy = await sled_coach("forget", "terminal:ada", "--yes", "--db", url)
    unsure = await sled_coach("forget", "terminal:ada", "--db", url)
    done = await sled_coach("forget", "terminal:ada", "--yes", "--db", url)
    again = await sled_coach("forget", "terminal:ada", "--yes", "--db", url)
    misread = await sled_coach("forget", "ada", "--yes", "--db", url)
    typo = f"{url}x"
    assert await sled_coach("forget", "terminal:ada", "--yes", "--db", typo) == 1
    assert await sled_coach("move", "--from", typo, "--to", f"{url}y") == 1
    assert await sled_coach("pause", "--db", typo) == 1
    assert await sled_coach("resume", "--db", typo) == 1

    said = capsys.readouterr()
    assert (busy, unsure, done, again, misread) == (1, 1, 0, 1, 1)
    assert said.out.splitlines() == [
        "Nothing has changed.",
        "all of terminal:ada is erased",
        "nobody is known as terminal:ada",
    ]
    assert 'as in "app:123456", got "ada"' in said.err
    assert said.err.count("coach.dbx is not there; name the database") == 4
    assert [one.name for one in tmp_path.iterdir() if ".dbx" in one.name] == []  # noqa: ASYNC240


async def test_a_paused_coach_answers_nobody_and_then_goes_on(
    coach: Coach, clock: RehearsalClock, url: str, caplog: pytest.LogCaptureFixture
) -> None:
    ada = Person("ada", clock, coach)

    assert await sled_coach("pause", "--db", url) == 0
    await coach.tick(clock.now())
    with pytest.raises(StoreAway, match="paused"):
        await ada.types("/start")
    assert "paused" in str(await coach.ailment())
    await sled_coach("resume", "--db", url)
    await coach.tick(clock.now())

    assert await ada.types("/start")
    assert await coach.ailment() is None
    assert len([one for one in caplog.messages if "resume" in one]) == 2


@pytest.mark.slow
async def test_a_chat_is_tried_and_a_pause_loses_nothing(
    telegram: FakeTelegram, tmp_path: Path
) -> None:
    bot = Bot(telegram, tmp_path)
    ada = Human(telegram, id=42)
    try:
        arrived = await bot.runs("send-test telegram:42")
        telegram.blocked[43] = "Forbidden: bot was blocked by the user"
        blocked = await bot.runs("send-test telegram:43")
        elsewhere = await bot.runs("send-test discord:1")
        await bot.starts()
        await bot.stops()
        await bot.runs("pause")
        asked = telegram.calls.count("getUpdates")
        await bot.starts()
        await ada.writes("/start")
        await telegram.until(lambda: telegram.calls.count("getUpdates") > asked + 2)
        before = len(telegram.to(42))
        await bot.runs("resume")

        assert await ada.hears()
    finally:
        await bot.gone()

    assert (arrived[0], blocked[0], elsewhere[0], before) == (0, 1, 1, 1)
    assert "it arrived" in arrived[1]
    assert "nobody is reached there" in blocked[1]
    assert "discord is not named in the config; it names telegram" in elsewhere[1]
