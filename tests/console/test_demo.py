"""The demo plays on whatever the coach's wording is, and is over in a moment."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from adapters.compose import Wishes, seated
from adapters.console.demo import START, ZONE, Pace, Player, reply_to
from adapters.console.outbound import plain
from adapters.console.screen import Screen, showing
from bot.contract import Account, Choice, Outgoing
from bot.rich import Rich, rich
from tests.apps import TERMINAL
from tests.spawning import COACH, ran
from tests.thorough import tries

LANGUAGES = ("en", "es")[: tries(1, 2)]
NOW = datetime(2026, 3, 2, 18, tzinfo=UTC)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_eight_weeks_are_played_to_their_end(language: str, tmp_path: Path) -> None:
    pages: list[str] = []

    def show(page: Rich) -> None:
        pages.append(plain(page))

    wishes = Wishes(person="Tom", language=language, zone=ZONE, clock=START)
    async with seated(wishes, show, tmp_path, run="demo") as table:
        assert table.rehearsal is not None
        await Player(table.sitting, table.coach, table.rehearsal, show, Pace(None)).play(language)

        ended = table.rehearsal.shown

    assert ended == "Sun 2026-04-26 18:05"
    assert any("L2a" in page for page in pages)


async def test_a_reader_gets_time_for_every_word() -> None:
    waited: list[float] = []

    async def wait(seconds: float) -> None:
        waited.append(seconds)

    pace = Pace(wait)
    pace.heard(rich("one two three four"))
    await pace.read()
    await pace.read()

    assert waited == [1.0, 0.0]


def test_a_question_nobody_prepared_for_is_named() -> None:
    message = Outgoing(
        "1",
        Account(TERMINAL, "tom"),
        rich("Tea?"),
        choices=((Choice("Milk", "a.3.milk"), Choice("Lemon", "a.3.lemon")),),
    )
    screen, _ = showing(Screen("run"), message, NOW)

    with pytest.raises(RuntimeError, match="milk, lemon"):
        reply_to(screen)


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        (
            "en",
            [
                "Made up",
                "Session time?",
                "In: Ben",
                "2 of 2 answered",
                "Sun 31 May – match",
                "The climb:",
            ],
        ),
        (
            "es",
            [
                "inventado",
                "¿Hora de entrenar?",
                "Van: Ben",
                "2 de 2",
                "dom 31 may – partido",
                "La subida:",
            ],
        ),
    ][: len(LANGUAGES)],
)
def test_twelve_weeks_can_be_looked_into_and_gone_on_from(
    language: str, wanted: list[str]
) -> None:
    """The reminder with who is in, the board, the week and the why come at once, in that order."""
    done = ran(COACH, "demo", "--try", "--language", language, typed="/today\n/quit\n")

    assert (done.returncode, done.stderr) == (0, "")
    places = [done.stdout.find(one) for one in wanted]
    assert places == sorted(places)
    assert places[0] < done.stdout.index("\n") < places[1]  # said first of all, before anything
    assert "L3c" in done.stdout.rpartition("/quit")[2]  # today's card, as Tom
