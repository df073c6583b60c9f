"""What is shown over a chat fits there in every language, and asks nothing."""

import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import bot.squads
from adapters.telegram.inbound import ALERT
from bot.rules.log.records import Language
from bot.rules.squads.squad import Coming
from bot.stories.squad.said import TAPPED
from bot.words.line import Line
from bot.words.phrase import phrase
from bot.words.voice import Voice

SHOWN = re.compile(
    r'over\(\s*present,\s*Line\(\s*"([a-z-]+)"|Say\(Line\("([a-z-]+)"[^()]*\), toast=', re.DOTALL
)
FACTS: dict[str, str | int | date] = {
    "squad": "The Falcons of River Park, under seventeen",
    "names": "Ana, Ben, Cara, Dan, Eva, Fay, Gus, Hal, Ida, Leo, Li, Zoe",
    "at": datetime(2026, 9, 23, 18, 30, tzinfo=UTC),
    "count": 30,
    "monday": date(2026, 9, 28),
    "rights": "View Channel, Send Messages",
}


def shown() -> set[str]:
    """Return the lines that squads show over a chat, by name."""
    sources = (path.read_text() for path in Path(bot.squads.__path__[0]).rglob("*.py"))
    found = (name for text in sources for pair in SHOWN.findall(text) for name in pair if name)
    return {*found, *(TAPPED[one] for one in Coming)}


def test_the_lines_that_are_shown_are_found() -> None:
    assert {
        "squad-admins-only",
        "squad-session-over",
        "squad-not-asked",
        "squad-missing",
        "squad-open-chat",
        "squad-in-while-held-over",
        "squad-tapped-in",
    } <= shown()


@pytest.mark.parametrize("language", Language)
def test_each_fits_over_a_chat_and_asks_nothing(language: Language) -> None:
    for name in sorted(shown()):
        said = phrase(Line(name, **FACTS), Voice(language)).plain

        assert len(said) <= ALERT, said
        assert "?" not in said, said
