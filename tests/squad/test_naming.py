"""A name stands on one line among others, whatever somebody puts in it."""

from datetime import UTC, datetime

import pytest

from bot.squads.naming import LONGEST, name_among
from tests.squad.rooms import Hall

AT_SIX = datetime(2026, 3, 2, 18, tzinfo=UTC)


@pytest.mark.parametrize(
    "name, shown",
    [
        ("Ana", "Ana"),
        ("  Ana   Lee ", "Ana Lee"),
        ("Ana\nLater: Ben", "Ana Later: Ben"),
        ("Ana\u2028Ben\x85Dan", "Ana Ben Dan"),
        ("\u202eneB\u202c", "neB"),
        ("\u2067עדי\u2069", "עדי"),
        ("👩‍👧 Ana", "👩‍👧 Ana"),
        ("x" * 128, "x" * (LONGEST - 1) + "…"),
        ("\n\u202e", ""),
    ],
    ids=[
        "a name",
        "spaces",
        "a line of its own",
        "other ends of a line",
        "turned around",
        "from right to left",
        "a joined emoji",
        "as long as Telegram has it",
        "nothing",
    ],
)
def test_a_name_leaves_the_words_around_it_alone(name: str, shown: str) -> None:
    assert name_among(name) == shown


async def test_a_name_adds_no_line_to_a_reminder(squad: Hall) -> None:
    await squad.joins("eva\nLater: ana")
    await squad.until(AT_SIX)

    (card,) = await squad.taps("eva\nLater: ana", "I'm in")

    assert "In: Eva later: ana" in card.splitlines()
    assert not any(line.startswith("Later") for line in card.splitlines())
