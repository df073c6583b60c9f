"""One poisoned message on Discord: its sender is told, the rest is answered, at once or later."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.discord_adapter.bridge import FakeDiscord
from tests.discord_adapter.conftest import coaching
from tests.discord_adapter.member import FORM, Member
from tests.planting import When, plant
from tests.postgres import Lender

FIELD = {"type": 4, "custom_id": "sets", "value": "\ud83d\0"}
ODD_FIELDS = [{"type": 18, "component": FIELD}, {"type": 1, "components": [FIELD]}, {"type": 99}]
SORRY = "Something went wrong on my side"
SPANISH = """NEW.file LIKE '%"es"%'"""
CUT = "3x20m \ud83d 40kg"  # half an emoji, which JSON carries in an escape


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/coach.db"
        return
    databases: Lender = request.getfixturevalue("databases")
    with databases.lent() as name:
        yield databases.server.url(name)


def five(discord: FakeDiscord) -> list[Member]:
    names = ("Ada", "Bea", "Cleo", "Dora", "Emma")
    return [Member(discord, id=41 + at, name=name) for at, name in enumerate(names)]


@pytest.mark.parametrize("away", [False, True], ids=["by the gateway", "caught up with"])
async def test_a_fault_with_the_third_of_five_is_the_third_ones_alone(
    discord: FakeDiscord,
    tmp_path: Path,
    database: str,
    away: bool,
    request: pytest.FixtureRequest,
) -> None:
    people = five(discord)
    server = request.getfixturevalue("postgres") if "postgresql" in database else None
    async with coaching(discord, tmp_path, database=database):
        for one in people:
            await one.says("/help")
        plant(database, server, "athlete", SPANISH, When.WRITTEN)
        if not away:
            await tell(people)
            await settled(discord, people)
    if away:
        await tell(people)
        async with coaching(discord, tmp_path, database=database):
            await settled(discord, people)

    assert [one.content.startswith(SORRY) for one in people[2].heard[1:]] == [True]
    assert not any(
        said.content.startswith(SORRY) for one in people if one.id != 43 for said in one.heard
    )
    before = len(discord.posted)
    async with coaching(discord, tmp_path, database=database) as coach:
        await coach.drained()
    assert len(discord.posted) == before


async def tell(people: list[Member]) -> None:
    for one in people:
        await one.writes("/language es" if one.id == 43 else "/help")


async def settled(discord: FakeDiscord, people: list[Member]) -> None:
    await discord.until(lambda: all(len(one.heard) > 1 for one in people))


async def test_what_no_database_takes_is_answered_like_anything_else(
    discord: FakeDiscord, tmp_path: Path, database: str
) -> None:
    ada, bea, *_ = five(discord)
    async with coaching(discord, tmp_path, database=database):
        await ada.calls("start")
        for odd in (CUT, "\0", "a\0b", "\ud83d", "x" * 4_000, "/\ud83d", "/log \ud83d"):
            await ada.says(odd)
        for token in ("a.1.\0", "d.logging.form.\u2460", "\ud83d", "", "x" * 90):
            before = len(ada.heard)
            await ada._ask(FORM, {"custom_id": f"form:{token}", "components": ODD_FIELDS}, False)
            await ada.hears(before)
        await bea.says("/help")

    assert not any(one.content.startswith(SORRY) for one in discord.posted)
