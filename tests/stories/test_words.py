"""What a transcript shows are words: nothing of how they are written or named got through.

A story that is written anew writes down whatever is said, so a fault there would stay unseen.
"""

import re
from pathlib import Path

import pytest

from bot.rules.log.records import Language
from bot.words.lines import lines_of
from tests.talk.asked import wanted

TESTS = Path(__file__).parent.parent
STORIES = [*(TESTS / "stories").glob("*.txt"), *(TESTS / "squad").rglob("*.txt")]
LEFTOVER = re.compile(r"\{\s*[$\w-]|</?(?:b|small|i)>|\\u[0-9a-f]{4}|[\u2068\u2069]")


def said_in(story: Path) -> list[str]:
    """Return the lines of a story that the coach said."""
    lines = story.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if not line.startswith((">", "#"))]


@pytest.mark.parametrize("transcript", STORIES, ids=lambda one: f"{one.parent.name}-{one.stem}")
def test_a_transcript_shows_words_and_nothing_of_how_they_are_made(transcript: Path) -> None:
    names = {name for name in wanted(Language.ENGLISH) if "-" in name}

    shown = [
        line
        for line in said_in(transcript)
        if LEFTOVER.search(line) or names & set(re.findall(r"[a-z]+(?:-[a-z0-9]+)+", line))
    ]

    assert shown == []


def test_what_would_be_left_over_is_known_when_it_is_seen() -> None:
    assert all(
        LEFTOVER.search(line)
        for line in ("{$sets} sets", "<b>40 kg</b>", "\\u00e9", "\u2068Ana\u2069")
    )
    assert not LEFTOVER.search(lines_of(Language.ENGLISH).say("common-unknown-button", {}))
