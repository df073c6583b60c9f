"""What the coach says, word for word; the stories themselves are the text files beside this."""

import asyncio
from pathlib import Path

import pytest

from tests.stories.playing import play, read


def test_a_story_is_told_as_written(
    story: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    written = story.read_text(encoding="utf-8")

    told = asyncio.run(play(read(written), tmp_path))

    if request.config.getoption("--rewrite-stories", default=False):
        story.write_text(told, encoding="utf-8")
    else:
        assert told == written


def test_a_story_says_when_it_begins() -> None:
    with pytest.raises(ValueError, match="# clock"):
        read("> hello\n")
