"""Random evenings with a card ahead, played twice: the room reads no body from another."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from shutil import copy

import pytest

from bot.clock import RehearsalClock
from bot.coach.app import open_coach
from bot.contract import Chose
from bot.rules.log.done import Check, Entry, Log, Pulls
from bot.rules.log.records import Athlete, Flag, Pause, PauseReason
from bot.settings import Settings
from tests.squad.conftest import put_on_file
from tests.squad.people import TRAINED
from tests.squad.rooms import MONDAY, Hall, Postman
from tests.thorough import tries

TUESDAY = date(2026, 3, 3)
FIRST_CARD = datetime(2026, 3, 4, 19, tzinfo=UTC)
TALLY = re.compile(r"\d+ of \d+ have answered")
"""Who cannot come is not in it; nothing says who that is, or why."""
HURT = Entry(
    "e1",
    date(2026, 3, 1),
    datetime(2026, 3, 1, 19, tzinfo=UTC),
    (Pulls(6, metres=20, added_kg=40),),
    rpe=9,
    pain_during=8,
    pain_after=8,
)
BODIES: tuple[tuple[Athlete, Log], ...] = (
    (TRAINED, Log()),
    (replace(TRAINED, flags=(Flag("RF04", TUESDAY),)), Log()),
    (replace(TRAINED, pauses=(Pause(TUESDAY, None, PauseReason.SICK),)), Log()),
    (TRAINED, Log((HURT,), (Check(TUESDAY, 7, swelling=True),))),
    (replace(TRAINED, birth_year=1950, body_mass_kg=130), Log()),
)
NAMES = ("ana", "ben", "cara")
VERBS = ("in", "late", "later", "maybe", "out", "missing", "mine", "order")
LINES = (
    "/squad note bring the long belt",
    "/squad note Ben's knee is bad",
    "/squad note off",
    "/squad lead 2 h",
    "/squad lead 1 day",
    "/squad lead evening",
    "/squad lead at the hour",
    "/today",
    "/help",
    "/squad",
)


async def evenings(
    database: str, bodies: Sequence[tuple[Athlete, Log]], chance: Random
) -> list[str]:
    """Return all that the room reads, words and buttons, whoever cannot come left uncounted."""
    url, clock, post = f"sqlite:///{database}", RehearsalClock(MONDAY), Postman()
    for name, (athlete, log) in zip(NAMES, bodies, strict=True):
        await put_on_file(url, clock, post, name, athlete=athlete, log=log)
    async with open_coach(Settings(url), clock, [post]) as coach:
        hall = Hall(coach, clock, post)
        await hall.until(MONDAY + timedelta(days=1))
        await hall.types("cara", "/squad mon thu 18:00")
        await hall.joins(*NAMES, "dan")
        named = await _name_of(hall)
        await hall.until(FIRST_CARD)
        for _ in range(12):
            await hall.waits(hours=chance.choice((1, 3, 7, 13)))
            await _does_something(hall, named, chance)
    return [
        TALLY.sub("", one.body.plain)
        + " ".join(f"{c.label} {c.token}" for row in one.choices for c in row)
        for one in post.in_room()
    ]


async def _name_of(hall: Hall) -> str:
    ((name,),) = await hall.coach._database.transact(
        lambda connection: connection.exec_driver_sql("SELECT id FROM squad").all()
    )
    return str(name)


async def _does_something(hall: Hall, squad: str, chance: Random) -> None:
    who = chance.choice((*NAMES, "dan"))
    day = chance.choice(("2026-03-05", "2026-03-09"))
    match chance.choice(("tap", "tap", "private", "line")):
        case "tap":
            verb = chance.choice(VERBS)
            await hall.acts_in_room(who, Chose(f"d.squad.{verb}.{day}", "m4"))
        case "private":
            verb = chance.choice(("in", "late", "maybe", "out"))
            await hall.presses(chance.choice(NAMES), f"d.squad.say.{squad}.{verb}.{day}")
        case _:
            await hall.types(who, chance.choice(LINES))


@pytest.mark.parametrize("seed", range(tries(3, 300)))
async def test_the_room_reads_the_same_whatever_the_bodies(
    seed: int, tmp_path: Path, empty_file: Path
) -> None:
    well = [BODIES[0]] * len(NAMES)
    others = [Random(f"{seed} {name}").choice(BODIES) for name in NAMES]

    told = await evenings(str(copy(empty_file, tmp_path / "well")), well, Random(seed))
    again = await evenings(str(copy(empty_file, tmp_path / "others")), others, Random(seed))

    assert again == told
    assert any("d.squad.in." in one for one in told)  # a card came, so there was something to read
