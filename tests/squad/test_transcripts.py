"""What a room reads over two weeks, word for word; the stories are the text files beside this."""

import asyncio
from pathlib import Path

import pytest

from tests.squad.playing import play, read

STORIES = sorted(Path(__file__).parent.glob("*.txt"))


@pytest.mark.parametrize("file", STORIES, ids=lambda file: file.stem)
def test_a_rooms_story_is_told_as_written(
    file: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    written = file.read_text(encoding="utf-8")

    told = asyncio.run(play(read(written), tmp_path))

    if request.config.getoption("--rewrite-stories", default=False):
        file.write_text(told, encoding="utf-8")
    else:
        assert told == written
